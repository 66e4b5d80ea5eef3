"""A briefing is small, and one stylesheet is all that its first paint waits for."""

import gzip

import pytest
from sites import PAGES

BRIEFINGS = [page for page in PAGES if page.site == "sample" and page.kind.startswith("briefings-en")]

# What a briefing may transfer, in bytes, compressed.
LIMIT = 40_000

LOADED = "[location.href, ...performance.getEntriesByType('resource').map((entry) => entry.name)]"

BLOCKING = """
performance.getEntriesByType("resource").filter((entry) => entry.renderBlockingStatus === "blocking")
  .map((entry) => entry.initiatorType)
"""


@pytest.mark.parametrize("site_page", BRIEFINGS, ids=lambda page: page.name)
def test_a_briefing_transfers_little_and_waits_for_one_stylesheet(open_page, site_page):
    tab = open_page(site_page)
    loaded = tab.page.evaluate(LOADED)
    files = [site_page.folder / url.removeprefix(tab.root) for url in loaded if url.startswith(tab.root)]
    assert len(files) > 1
    assert sum(len(gzip.compress(file.read_bytes())) for file in files) < LIMIT
    assert tab.page.evaluate(BLOCKING) == ["link"]
