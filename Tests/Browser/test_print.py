"""On paper, each sheet says what it belongs to and for whom it is, and nothing stands on it that only a screen can use."""

import re
from collections.abc import Iterator
from io import BytesIO
from unicodedata import normalize

import pytest
from pypdf import PageObject, PdfReader
from sites import KINDS, SitePage

# The narrower of the two papers, in CSS pixels: what is not too wide for it is not too wide for the other.
A4_WIDTH = 794

# In points: how far from the edges of a sheet its running lines stand.
MARGIN = 60

NAVIGATION = "nav:not(.toc), .skip, .pager, .letters, button, input:not([type=checkbox]), summary, .footnote-backref, .back-links"

LARGEST_TEXT = """
() => Math.max(...[...document.querySelectorAll("main *")]
  .filter((e) => e.checkVisibility() && [...e.childNodes].some((n) => n.nodeType === 3 && n.data.trim()))
  .map((e) => parseFloat(getComputedStyle(e).fontSize))) * 0.75
"""

TARGETS_OF_CITED_AND_OTHER_ADDRESS = """
() => ["<p class=cite>", "<p>"].map((start) => {
  const main = document.querySelector("main");
  main.insertAdjacentHTML("beforeend", `${start}<a href="https://example.org/a">https://example.org/a</a>`);
  return getComputedStyle(main.lastElementChild.firstElementChild, "::after").content;
})
"""

for_each_kind = pytest.mark.parametrize("site_page", KINDS, ids=lambda page: page.name)


def print_out(page, paper: str) -> list[PageObject]:
    return list(PdfReader(BytesIO(page.pdf(format=paper))).pages)


def squeezed(text: str) -> str:
    """Without white space, ligatures and letter shapes: how lines break and letters join is the browser's matter."""
    return re.sub(r"\s+", "", normalize("NFKC", text))


def begins(text: str, words: str) -> bool:
    """Whether a text holds the first words of another; what runs from the right may be kept in the order of painting."""
    return all(word in text or word[::-1] in text for word in map(squeezed, words.split()[:3]))


def pieces(sheet: PageObject) -> Iterator[tuple[str, float, float]]:
    """A sheet's pieces of text with their heights above its lower edge and their sizes, in points."""
    found = []

    def visit(text, matrix, text_matrix, _, size):
        if text.strip():
            height = text_matrix[5] * matrix[3] + matrix[5]
            found.append((text, height, size * abs(text_matrix[3] * matrix[3])))

    sheet.extract_text(visitor_text=visit)
    yield from found


def running_lines(sheet: PageObject) -> tuple[str, str]:
    """The text in a sheet's upper and in its lower margin."""
    top = float(sheet.mediabox.height) - MARGIN
    found = list(pieces(sheet))
    upper = " ".join(text for text, height, _ in found if height > top)
    lower = " ".join(text for text, height, _ in found if height < MARGIN)
    return squeezed(upper), squeezed(lower)


@pytest.mark.parametrize("paper", ["A4", "Letter"])
@for_each_kind
def test_each_sheet_has_title_marking_and_number(open_page, site_page: SitePage, paper: str):
    page = open_page(site_page).page
    root = page.locator(":root")
    title, site, marking = (root.get_attribute(f"data-{name}") for name in ("title", "site", "marking"))
    sheets = print_out(page, paper)
    for number, sheet in enumerate(sheets, start=1):
        upper, lower = running_lines(sheet)
        # The first sheet has the title itself. A long one breaks in the running line, wherever it does.
        assert begins(upper, site if number == 1 else title), f"sheet {number} has no title: {upper}"
        assert marking in upper and marking in lower, f"sheet {number} has no marking"
        assert f"{number}/{len(sheets)}" in lower, f"sheet {number} has no number: {lower}"


@for_each_kind
def test_no_sheet_is_made_smaller_to_hold_something_wide(open_page, site_page: SitePage):
    page = open_page(site_page, width=A4_WIDTH).page
    page.emulate_media(media="print")
    largest = page.evaluate(LARGEST_TEXT)
    page.emulate_media(media="null")
    printed = max(size for sheet in print_out(page, "A4") for _, _, size in pieces(sheet))
    assert printed == pytest.approx(largest, rel=0.02)


@for_each_kind
def test_nothing_for_screens_alone_is_printed(open_page, site_page: SitePage):
    page = open_page(site_page, scheme="dark").page
    page.emulate_media(media="print")
    shown = page.locator(NAVIGATION).evaluate_all(
        "(elements) => elements.filter((e) => e.checkVisibility()).map((e) => e.outerHTML)"
    )
    colours = page.evaluate("[getComputedStyle(document.documentElement)].map((s) => [s.color, s.backgroundColor])[0]")
    page.emulate_media(media="null")
    assert shown == []
    assert colours == ["rgb(0, 0, 0)", "rgb(255, 255, 255)"]


def test_an_address_that_is_cited_is_printed_once(open_page):
    page = open_page(KINDS[0]).page
    page.emulate_media(media="print")
    follows = page.evaluate(TARGETS_OF_CITED_AND_OTHER_ADDRESS)
    page.emulate_media(media="null")
    assert "https:" not in follows[0] and "https:" in follows[1]


@for_each_kind
def test_what_is_folded_and_where_links_lead_is_printed(open_page, site_page: SitePage):
    page = open_page(site_page).page
    links = page.locator("main a[href^=http]").evaluate_all("(links) => links.map((a) => a.getAttribute('href'))")
    folded = page.locator("details:not(.contents):not([open]) > :not(summary) p").evaluate_all(
        "(texts) => texts.map((e) => e.textContent)"
    )
    text = squeezed("".join(sheet.extract_text() for sheet in print_out(page, "A4")))
    assert [link for link in links if link not in text] == []
    # A line breaks where it does, and a sheet's running lines come between.
    assert [words for words in folded if not begins(text, words)] == []
