"""Headings, tables on a phone, and marks that do not rely on colour."""

import pytest
from sites import DESKTOP, KINDS, PAGES, PHONE, SitePage

BRIEFING = SitePage("sample", "briefings/algeria-mali-drone.html")

LEVELS = "[...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].map((heading) => Number(heading.localName[1]))"

# Boxes that scroll sideways and do not show it.
UNSHADED = """
[...document.querySelectorAll('*')].filter((box) => {
  const style = getComputedStyle(box);
  return style.overflowX === 'auto' && box.scrollWidth > box.clientWidth && !style.backgroundImage.includes('gradient');
}).map((box) => box.outerHTML.slice(0, 80))
"""

# Of a table whose rows are blocks: whether it scrolls, and what its cells are to those who listen.
BLOCKS = """
[...document.querySelectorAll('table.blocks')].filter((table) => table.checkVisibility()).map((table) => ({
  scrolls: table.parentElement.scrollWidth > table.parentElement.clientWidth,
  display: getComputedStyle(table.rows[1]).display,
  unlabelled: [...table.rows[1].cells].filter((cell) =>
    cell.dataset.label && !getComputedStyle(cell, '::before').content.includes(cell.dataset.label)).length,
}))
"""

KIND_MARKS = """
[...new Set([...document.querySelectorAll('.kind')].map((kind) => {
  const mark = getComputedStyle(kind, '::before');
  return [mark.borderStyle, mark.borderRadius, mark.clipPath].join(' ');
}))].length
"""


@pytest.mark.parametrize("site_page", PAGES, ids=lambda page: page.name)
def test_a_page_has_one_title_and_skips_no_level_below_it(open_page, site_page):
    levels = open_page(site_page).page.evaluate(LEVELS)
    assert levels[:1] == [1] and levels.count(1) == 1
    assert [pair for pair in zip(levels, levels[1:]) if pair[1] > pair[0] + 1] == []


@pytest.mark.parametrize("site_page", KINDS, ids=lambda page: page.name)
def test_a_box_that_scrolls_on_a_phone_shows_it(open_page, site_page):
    assert open_page(site_page, width=PHONE).page.evaluate(UNSHADED) == []


@pytest.mark.parametrize("width, display", [(PHONE, "block"), (DESKTOP, "table-row")])
def test_claims_are_blocks_on_a_phone_and_a_table_on_a_desk(open_page, width, display):
    tables = open_page(BRIEFING, width=width).page.evaluate(BLOCKS)
    assert [table["display"] for table in tables] == [display]
    assert not any(table["scrolls"] for table in tables)
    if width == PHONE:
        assert not any(table["unlabelled"] for table in tables)


def test_rows_that_are_blocks_stay_rows_for_those_who_listen(open_page):
    page = open_page(BRIEFING, width=PHONE).page
    table = page.get_by_role("group", name="Claims").get_by_role("table")
    assert table.get_by_role("row").count() > 1
    assert table.get_by_role("row").first.get_by_role("rowheader").count() == 1
    session = page.context.new_cdp_session(page)
    nodes = session.send("Accessibility.getFullAXTree")["nodes"]
    roles = {node["role"]["value"] for node in nodes if "role" in node}
    session.detach()
    assert {"table", "row", "rowheader", "cell"} <= roles


def test_kinds_of_actors_have_marks_that_differ_in_shape(open_page):
    page = open_page(SitePage("sample", "actors/index.html")).page
    assert page.evaluate(KIND_MARKS) >= 4
