"""axe-core finds nothing against WCAG 2.2 AA, nor against its best practices."""

import pytest
from axe_playwright_python.base import AXE_SCRIPT
from sites import DESKTOP, PHONE

WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"]

RUN = """
(tags) => axe.run(document, {runOnly: tags, resultTypes: ["violations"], preload: false})
  .then((results) => results.violations.flatMap((rule) =>
    rule.nodes.map((node) => `${rule.id}: ${node.target.join(" ")}: ${node.failureSummary.replace(/\\s+/g, " ")}`)))
"""


def violations(page, tags: list[str]) -> list[str]:
    page.evaluate(AXE_SCRIPT)
    return page.evaluate(RUN, tags)


@pytest.mark.parametrize("width, scheme", [(DESKTOP, "light"), (PHONE, "dark")])
def test_a_page_is_accessible(open_page, site_page, width, scheme):
    page = open_page(site_page, width=width, scheme=scheme).page
    assert violations(page, WCAG + ["best-practice"]) == []


def test_violations_are_seen(tab_for):
    page = tab_for("http").page
    page.goto("about:blank")
    page.set_content("<html><title>Faulty</title><h1>One</h1><h3>Three</h3><p style='color: #aaa'>Pale</p>")
    found = "\n".join(violations(page, WCAG + ["best-practice"]))
    for rule in ["color-contrast: ", "html-has-lang: ", "heading-order: ", "region: "]:
        assert rule in found
