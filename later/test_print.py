"""On paper, each sheet says what it belongs to, and nothing stands on it that only a screen can use."""

import re
from io import BytesIO
from unicodedata import normalize

import pytest
from pypdf import PageObject, PdfReader
from sites import KINDS

# In points, from the upper and the lower edge of a sheet: where the running lines stand.
MARGIN = 50

NAVIGATION = "nav, .skip, .pager, button, input, summary"


def print_out(page, paper: str) -> list[PageObject]:
    return list(PdfReader(BytesIO(page.pdf(format=paper))).pages)


def squeezed(text: str) -> str:
    """Without white space, ligatures and letter shapes: how lines break and letters join is the browser's matter."""
    return re.sub(r"\s+", "", normalize("NFKC", text))


def running_lines(sheet: PageObject) -> str:
    """The text in a sheet's upper and lower margins."""
    found = []

    def visit(text, matrix, text_matrix, *_):
        height = text_matrix[5] * matrix[3] + matrix[5]
        if not MARGIN < height < float(sheet.mediabox.height) - MARGIN:
            found.append(text)

    sheet.extract_text(visitor_text=visit)
    return " ".join(found)


@pytest.fixture(params=["A4", "Letter"])
def paper(request) -> str:
    return request.param


for_each_kind = pytest.mark.parametrize("site_page", KINDS, ids=lambda page: page.name)


@for_each_kind
def test_each_sheet_has_title_marking_and_number(open_page, site_page, paper):
    page = open_page(site_page).page
    # A long title may be cut short in a running line.
    title = squeezed(page.locator("h1").inner_text())[:20]
    for number, sheet in enumerate(print_out(page, paper), start=1):
        text = squeezed(sheet.extract_text())
        # What runs from the right may be kept in the order in which it was painted.
        assert title in text or title[::-1] in text, f"sheet {number} has no title"
        assert re.search(r"TLP:(CLEAR|GREEN|AMBER|RED)", text), f"sheet {number} has no marking"
        assert re.search(rf"(?<!\d){number}(?!\d)", running_lines(sheet)), f"sheet {number} has no number"


@for_each_kind
def test_no_navigation_is_printed(open_page, site_page, paper):
    page = open_page(site_page).page
    page.emulate_media(media="print")
    shown = page.locator(NAVIGATION).evaluate_all(
        "(elements) => elements.filter((e) => e.checkVisibility()).map((e) => e.outerHTML)"
    )
    page.emulate_media(media="null")
    skip = squeezed(page.locator(".skip").inner_text())
    assert shown == []
    assert skip not in squeezed("".join(sheet.extract_text() for sheet in print_out(page, paper)))


@for_each_kind
def test_the_targets_of_links_to_other_sites_are_printed(open_page, site_page, paper):
    page = open_page(site_page).page
    links = page.locator("main a[href^=http]").evaluate_all("(links) => links.map((a) => a.getAttribute('href'))")
    text = squeezed("".join(sheet.extract_text() for sheet in print_out(page, paper)))
    assert [link for link in links if link not in text] == []
