"""What the tests share: a browser, a web server, and a way to open a page."""

import os
from collections.abc import Callable, Iterator

import pytest
from playwright.sync_api import Browser, sync_playwright
from server import serving
from sites import DESKTOP, PAGES, ROOT, SitePage
from tab import Tab


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """A test that takes “site_page” runs for every page, unless it says for which."""
    chosen = any("site_page" in mark.args[0] for mark in metafunc.definition.iter_markers("parametrize"))
    if "site_page" in metafunc.fixturenames and not chosen:
        metafunc.parametrize("site_page", PAGES, ids=lambda page: page.name)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=os.environ["BROWSER"])
        yield browser
        browser.close()


@pytest.fixture(scope="session")
def host() -> Iterator[str]:
    with serving(ROOT) as address:
        yield address


@pytest.fixture(scope="session")
def tab_for(browser: Browser) -> Callable[..., Tab]:
    """The tab for pages from the disk (“file”) or the web server (“http”), with JavaScript or without."""
    tabs: dict[tuple[str, bool], Tab] = {}

    def tab_for(origin: str = "http", javascript: bool = True) -> Tab:
        if (origin, javascript) not in tabs:
            tabs[origin, javascript] = Tab(browser.new_context(java_script_enabled=javascript))
        return tabs[origin, javascript]

    return tab_for


@pytest.fixture
def open_page(host: str, tab_for: Callable[..., Tab]) -> Callable[..., Tab]:
    """Opens a page of a site, in a width and a colour scheme."""

    def open_page(
        page: SitePage, origin: str = "http", javascript: bool = True, width: int = DESKTOP, scheme: str = "light"
    ) -> Tab:
        root = page.folder.as_uri() if origin == "file" else f"{host}/{page.site}"
        tab = tab_for(origin, javascript)
        tab.page.set_viewport_size({"width": width, "height": 900})
        tab.page.emulate_media(media="null", color_scheme=scheme)
        tab.open(f"{root}/{page.path}", f"{root}/")
        return tab

    return open_page
