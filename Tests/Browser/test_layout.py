"""No page scrolls sideways, on a phone or a desk, in any scheme, enlarged or not."""

from pathlib import Path

from sites import DESKTOP, PHONE, SCHEMES, TABLET

OVERFLOW = (Path(__file__).parent / "overflow.js").read_text(encoding="utf-8")

# A window of 1,280 px shows a page at 200 % as one of 640 px does, and at 400 % as one of 320 px (WCAG 2.2, 1.4.10).
WIDTHS = (320, PHONE, 640, TABLET, DESKTOP)

# Text alone at 200 %, as a reader's own font size makes it (WCAG 2.2, 1.4.4).
LARGE_TEXT = "document.documentElement.style.fontSize = '200%'"


def test_a_page_fits_every_window(open_page, site_page):
    page = open_page(site_page).page
    found = {}
    for scheme in SCHEMES:
        page.emulate_media(color_scheme=scheme)
        for width in WIDTHS:
            page.set_viewport_size({"width": width, "height": 900})
            found[scheme, width] = page.evaluate(OVERFLOW)
    assert {where: what for where, what in found.items() if what} == {}


def test_a_page_fits_with_text_at_twice_its_size(open_page, site_page):
    page = open_page(site_page, width=1280).page
    before = page.evaluate("getComputedStyle(document.querySelector('h1')).fontSize")
    page.evaluate(LARGE_TEXT)
    after = page.evaluate("getComputedStyle(document.querySelector('h1')).fontSize")
    assert float(after[:-2]) == 2 * float(before[:-2])
    assert page.evaluate(OVERFLOW) == []
