"""Pictures of a page of each kind are kept for people to look at."""

import os
from pathlib import Path

import pytest
from pypdf import PdfReader
from sites import DESKTOP, PICTURED, PHONE, SCHEMES, TABLET

PICTURES = Path(os.environ["PICTURES"])

# In pixels. The briefing of twenty thousand words would be a picture that no program shows well.
TALLEST = 6_000

# What the margins leave of A4, at 96 dots an inch.
PAPER_WIDTH, PAPER_HEIGHT = 658, 949

# From 0, black, to 1, white; the letters are far fewer than what they stand on.
LIGHTNESS = """
() => {
  const [red, green, blue] = getComputedStyle(document.documentElement).backgroundColor.match(/[0-9.]+/g);
  return (0.2126 * red + 0.7152 * green + 0.0722 * blue) / 255;
}
"""


def path_for(site_page, what: str) -> Path:
    name = site_page.path.removesuffix(".html").replace("/", "-")
    path = PICTURES / site_page.site / f"{name}-{what}"
    path.parent.mkdir(parents=True, exist_ok=True)
    return path


@pytest.mark.parametrize("site_page", PICTURED, ids=lambda page: page.name)
def test_a_page_is_dark_in_the_dark_and_light_in_the_light(open_page, site_page):
    lightness = {}
    for width in (PHONE, TABLET, DESKTOP):
        page = open_page(site_page, width=width).page
        for scheme in SCHEMES:
            page.emulate_media(color_scheme=scheme)
            height = min(page.evaluate("document.documentElement.scrollHeight"), TALLEST)
            clip = {"x": 0, "y": 0, "width": width, "height": height}
            page.screenshot(path=path_for(site_page, f"{width}-{scheme}.png"), full_page=True, clip=clip)
            lightness[scheme] = page.evaluate(LIGHTNESS)
    assert lightness["light"] > 0.9 and lightness["dark"] < 0.2


@pytest.mark.parametrize("site_page", PICTURED, ids=lambda page: page.name)
def test_a_page_prints_on_about_as_many_sheets_as_it_is_long(open_page, site_page):
    page = open_page(site_page, width=PAPER_WIDTH).page
    page.emulate_media(media="print")
    # What is folded on a screen is printed, and a chapter begins on a new sheet.
    page.evaluate("for (const folded of document.querySelectorAll('details')) folded.open = true")
    length = page.evaluate("document.documentElement.scrollHeight") / PAPER_HEIGHT
    chapters = page.locator(".toc, .chapter").count()
    page.pdf(path=(path := path_for(site_page, "a4.pdf")), format="A4")
    assert length / 2 <= len(PdfReader(path).pages) <= 2 + chapters + 1.5 * length
