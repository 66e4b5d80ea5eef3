"""Everything a pointer can do, the keyboard can do too, and one sees where one is."""

from pathlib import Path

import pytest
from sites import DESKTOP, KINDS, PHONE

KEYBOARD = (Path(__file__).parent / "keyboard.js").read_text(encoding="utf-8")


def walk(page) -> tuple[list[str], list[dict]]:
    """What should be reached, and what the Tab key reaches from the top of the page to its end."""
    expected = page.evaluate(KEYBOARD)
    for _ in expected:
        page.keyboard.press("Tab")
    return expected, page.evaluate("walked")


@pytest.mark.parametrize("width", [DESKTOP, PHONE])
@pytest.mark.parametrize("site_page", KINDS, ids=lambda page: page.name)
def test_the_tab_key_reaches_everything_in_order(open_page, site_page, width):
    expected, walked = walk(open_page(site_page, width=width).page)
    assert [element["name"] for element in walked] == expected
    assert [element["name"] for element in walked if not element["isMarked"]] == []
    assert [element["name"] for element in walked if not element["isSeen"]] == []


@pytest.mark.parametrize("site_page", KINDS, ids=lambda page: page.name)
def test_the_first_stop_leads_past_the_navigation(open_page, site_page):
    page = open_page(site_page).page
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('main, body > footer') !== null")


def test_an_unmarked_or_hidden_focus_is_seen(tab_for):
    page = tab_for("http").page
    page.goto("about:blank")
    page.set_content("""
      <style>.unmarked { outline: 0 } div { position: fixed; inset: 0; background: #fff }</style>
      <a href='#1'>Marked</a> <a href='#2' class='unmarked'>Unmarked</a><div></div>
    """)
    _, walked = walk(page)
    assert [element["isMarked"] for element in walked] == [True, False]
    assert [element["isSeen"] for element in walked] == [False, False]
