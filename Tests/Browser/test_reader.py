"""What readers expect of a page that they cite, send on or come back to."""

import pytest
from sites import DESKTOP, PAGES, PHONE
from tab import wait_until

BRIEFINGS = [page for page in PAGES if page.kind.startswith("briefings-") and "permalink" in page.html]
DRONE = next(page for page in PAGES if page.path == "briefings/algeria-mali-drone.html")


@pytest.mark.parametrize("site_page", BRIEFINGS, ids=lambda page: page.name)
def test_permalinks_take_no_room_and_lead_to_where_they_stand(open_page, site_page):
    page = open_page(site_page, width=PHONE).page
    height = page.evaluate("document.documentElement.scrollHeight")
    strays = page.evaluate("""
      [...document.querySelectorAll(".permalink")].filter((link) => {
        const target = document.getElementById(decodeURIComponent(link.hash.slice(1)));
        return !target?.contains(link) || !link.ariaLabel;
      }).map((link) => link.outerHTML)
    """)
    assert strays == []
    page.evaluate("document.querySelectorAll('.permalink').forEach((link) => link.remove())")
    assert page.evaluate("document.documentElement.scrollHeight") == height


def test_a_permalink_is_seen_where_the_pointer_or_the_focus_is(open_page):
    page = open_page(DRONE).page
    heading = page.locator(".prose h2").first
    link = heading.locator(".permalink")
    opacity = "(element) => getComputedStyle(element).opacity"
    assert link.evaluate(opacity) == "0"
    heading.hover()
    assert link.evaluate(opacity) == "1"
    page.mouse.move(2, 2)
    page.keyboard.press("Tab")
    link.focus()
    assert link.evaluate(opacity) == "1"


def test_the_contents_follow_the_reading(open_page):
    page = open_page(DRONE, width=DESKTOP).page
    current = "[...document.querySelectorAll('.contents a')].filter((a) => a.matches(':target-current')).map((a) => a.hash)"
    for place in ("how-it-could-grow", "the-headline-and-the-text"):
        page.evaluate(f"document.getElementById('{place}').scrollIntoView()")
        wait_until(page, f"{current}.includes('#{place}')")
        assert page.locator(".contents").evaluate("(element) => element.getBoundingClientRect().top") >= 0


@pytest.mark.parametrize("site_page", PAGES[:1], ids=lambda page: page.name)
def test_the_site_has_an_icon_of_its_own(open_page, site_page):
    page = open_page(site_page).page
    icons = page.evaluate("[...document.querySelectorAll('link[rel=icon]')].map((link) => link.href)")
    assert [icon.rsplit(".", 1)[1] for icon in icons] == ["png", "svg"]
    for icon in icons:
        assert page.request.get(icon).ok
