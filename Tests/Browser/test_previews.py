"""Beside a link to an actor stands who that is: for pointer, keyboard and finger; it goes when it is not wanted."""

import pytest
from sites import DESKTOP, PAGES, PHONE

EVERYONE = [page for page in PAGES if "data-preview=" in page.html]
ENGLISH, ARABIC = (
    next(page for page in PAGES if page.path == f"briefings/trilingual-{language}.html") for language in ("en", "ar")
)
LINK = ".prose a[data-actor]"
CARD = "#page-preview"

BOX = "(element) => { const { left, top, right, bottom } = element.getBoundingClientRect(); return [left, top, right, bottom]; }"

in_two_languages = pytest.mark.parametrize("site_page", [ENGLISH, ARABIC], ids=lambda page: page.name)


def is_shown(page) -> bool:
    return page.locator(CARD).is_visible()


def focus_by_keyboard(page, link) -> None:
    """Puts the focus on a link as the Tab key does."""
    page.keyboard.press("Tab")
    link.focus()


@pytest.mark.parametrize("site_page", EVERYONE, ids=lambda page: page.name)
def test_the_focus_shows_who_each_actor_is_within_the_window(open_page, site_page):
    page = open_page(site_page, width=PHONE).page
    seen = set()
    for link in page.locator("main a[data-actor]").all():
        actor = link.get_attribute("data-actor")
        if actor in seen or not link.is_visible():
            continue
        seen.add(actor)
        focus_by_keyboard(page, link)
        assert is_shown(page)
        card, box = page.locator(CARD).evaluate(BOX), link.evaluate(BOX)
        assert card[0] >= 0 and card[2] <= PHONE
        assert card[1] >= box[3] or card[3] <= box[1], "it lies over its own link"
        assert page.locator(CARD).inner_text().strip()
        if len(seen) == 5:
            break


@in_two_languages
def test_the_pointer_shows_it_and_may_move_onto_it(open_page, site_page):
    page = open_page(site_page).page
    link = page.locator(LINK).first
    link.hover()
    page.wait_for_selector(CARD)
    assert link.get_attribute("aria-describedby") == "page-preview"
    page.locator(CARD).hover()
    page.wait_for_timeout(500)
    assert is_shown(page)
    page.mouse.move(2, 2)
    page.wait_for_selector(CARD, state="hidden")
    assert link.get_attribute("aria-describedby") is None


@in_two_languages
def test_escape_closes_it_and_leaves_the_focus(open_page, site_page):
    page = open_page(site_page).page
    link = page.locator(LINK).first
    focus_by_keyboard(page, link)
    assert is_shown(page)
    page.keyboard.press("Escape")
    assert not is_shown(page)
    assert link.evaluate("(element) => element === document.activeElement")


@in_two_languages
def test_it_goes_with_the_focus(open_page, site_page):
    page = open_page(site_page).page
    focus_by_keyboard(page, page.locator(LINK).first)
    assert is_shown(page)
    page.locator(".trail a").first.focus()
    assert not is_shown(page)


@in_two_languages
def test_a_link_remains_a_link(open_page, site_page):
    for javascript in (True, False):
        page = open_page(site_page, javascript=javascript).page
        link = page.locator(LINK).first
        target = link.evaluate("(element) => element.href")
        link.click()
        assert page.url == target


@in_two_languages
def test_it_begins_where_its_link_begins(open_page, site_page):
    page = open_page(site_page, width=DESKTOP).page
    link = page.locator(LINK).first
    focus_by_keyboard(page, link)
    edge = 2 if site_page is ARABIC else 0
    assert page.locator(CARD).evaluate(BOX)[edge] == pytest.approx(link.evaluate(BOX)[edge], abs=1)


@pytest.fixture
def phone(browser, host):
    """A page on a device that is touched."""
    context = browser.new_context(has_touch=True, is_mobile=True, viewport={"width": PHONE, "height": 800})
    page = context.new_page()
    page.goto(f"{host}/{ENGLISH.name}")
    yield page
    context.close()


def test_a_tap_follows_the_link(phone):
    link = phone.locator(LINK).first
    target = link.evaluate("(element) => element.href")
    link.tap()
    phone.wait_for_url(target)


def test_a_finger_that_holds_a_link_shows_it_and_follows_nothing(phone):
    link = phone.locator(LINK).first
    link.scroll_into_view_if_needed()
    left, top, right, bottom = link.evaluate(BOX)
    touch = phone.context.new_cdp_session(phone)
    place = {"x": (left + right) / 2, "y": (top + bottom) / 2}
    touch.send("Input.dispatchTouchEvent", {"type": "touchStart", "touchPoints": [place]})
    phone.wait_for_selector(CARD)
    touch.send("Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})
    phone.wait_for_timeout(300)
    assert is_shown(phone) and phone.url.endswith(ENGLISH.path)
    phone.touchscreen.tap(5, 5)
    phone.wait_for_selector(CARD, state="hidden")


def test_previews_work_from_the_disk(open_page):
    tab = open_page(ENGLISH, origin="file")
    focus_by_keyboard(tab.page, tab.page.locator(LINK).first)
    assert is_shown(tab.page)
    assert tab.faults() == []
