"""A reader with a wrong address is led to pages that have one like it."""

import pytest
from sites import ROOT

NEAREST = "#page-nearest"


@pytest.fixture
def asked(tab_for, host):
    """Opens the page “not found” as a host shows it: at the address that was asked for."""

    def asked(path: str, javascript: bool = True):
        tab = tab_for("http", javascript)
        body = (ROOT / "sample/404.html").read_text(encoding="utf-8")
        address = f"{host}/sample/{path}"
        tab.page.route(address, lambda route: route.fulfill(content_type="text/html", body=body))
        tab.open(address, f"{host}/sample/")
        tab.page.unroute(address)
        return tab.page

    return asked


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("algeria-mali-drones.html", "The downed drone and the risk of escalation"),
        ("wider_split", "Morocco, ECOWAS and the wider split"),
        ("Downed-Drone-Risk", "The downed drone and the risk of escalation"),
        ("maroc", "Morocco"),
        ("%E9", None),
        ("zzzz.html", None),
    ],
)
def test_pages_with_a_like_address_come_first(asked, path, expected):
    page = asked(path)
    if expected is None:
        assert not page.locator(NEAREST).is_visible()
    else:
        assert expected in page.locator(f"{NEAREST} a").all_inner_texts()[:2]


def test_nothing_is_missing_without_a_script(asked):
    page = asked("algeria-mali-drones.html", javascript=False)
    assert not page.locator(NEAREST).is_visible()
    assert page.locator("#page-names a").count() > 40


def test_the_page_itself_has_nothing_to_suggest(tab_for, host):
    tab = tab_for("http")
    tab.open(f"{host}/sample/404.html", f"{host}/sample/")
    assert not tab.page.locator(NEAREST).is_visible()
