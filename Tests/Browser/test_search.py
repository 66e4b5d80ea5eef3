"""The search finds what is there, from disk and from a server, by keyboard alone, and says what it does."""

import gzip
import json
import random
import re
from collections import Counter
from pathlib import Path
from urllib.parse import quote

import pytest
import yaml
from sites import ROOT, SitePage
from tab import wait_until

FIXTURES = Path(__file__).parents[1] / "DossierKitTests" / "Fixtures"
CORPUS = ROOT / "corpus-content"
ORIGINS = ["file", "http"]
BOX = "header input"
ARABIC = "briefings/northern-settlement-ar.html"
OPTION = "[role=option]"
RESULT = "#search-results li"
WAYS = "#search-results .meta:has(button)"


def front_matter(file: Path) -> dict:
    return yaml.safe_load(file.read_text(encoding="utf-8").split("---\n")[1])


@pytest.fixture
def search(open_page):
    """Opens the page of results for a query, and gives the addresses of the first of them."""

    def search(site: str, query: str, origin: str = "http") -> list[str]:
        tab = open_page(SitePage(site, f"search.html?q={quote(query)}"), origin=origin)
        wait_until(tab.page, "document.querySelector('#search-results [role=status]').textContent")
        wait_until(tab.page, f"document.querySelector('{RESULT}') || /Nothing/.test(document.body.textContent)")
        links = tab.page.eval_on_selector_all(f"{RESULT} a", "links => links.map(link => link.href)")
        return [link.removeprefix(tab.root) for link in links]

    return search


def typed(page, text: str) -> list[str]:
    """What the box offers for a text."""
    page.fill(BOX, "")
    page.focus(BOX)
    page.keyboard.type(text)
    page.wait_for_selector(f"{OPTION}:last-child:has-text('{text}')")
    return page.locator(OPTION).all_inner_texts()


# The index of terms


def terms_of(page, text: str) -> list[str]:
    return page.evaluate("text => dossierSearch.termsOf(text)", text)


def test_texts_are_cut_and_folded_as_the_index_was(open_page):
    page = open_page(SitePage("sample", "index.html")).page
    for case in json.loads((FIXTURES / "search-terms.json").read_text(encoding="utf-8")):
        assert terms_of(page, case["text"]) == case["terms"]


def test_each_letter_is_folded_as_the_index_has_it(open_page):
    page = open_page(SitePage("sample", "index.html")).page
    lines = [line.split(" ") for line in (FIXTURES / "search-letters.txt").read_text(encoding="utf-8").split("\n")]
    # A browser may know letters that the index does not know yet, and the other way round.
    known = page.evaluate("codes => codes.map(code => /\\P{Cn}/u.test(String.fromCodePoint(parseInt(code, 16))))",
                          [code for code, _ in lines])
    found = page.evaluate("codes => codes.map(code => dossierSearch.termsOf(String.fromCodePoint(parseInt(code, 16))).join(' '))",
                          [code for code, _ in lines])
    wrong = [(code, term, other) for (code, term), other, is_known in zip(lines, found, known) if is_known and term != other]
    assert len(lines) > 2_000 and wrong == []


# What is found


@pytest.mark.parametrize("origin", ORIGINS)
@pytest.mark.parametrize("query, first", [("Rabat", "Rabat → Morocco"), ("الجزائر", "الجزائر → Algeria"),
                                          ("algerie", "Algérie → Algeria"), ("جزائر", "الجزائر → Algeria")])
def test_a_name_is_found_while_it_is_typed(open_page, origin, query, first):
    tab = open_page(SitePage("sample", "actors/mali.html"), origin=origin)
    assert typed(tab.page, query)[0].startswith(first)
    assert tab.faults() == []


ACTORS = [(site, file.stem) for site, folder in [("sample", Path(__file__).parents[2] / "content"), ("corpus", CORPUS)]
          for file in sorted((folder / "actors").rglob("*.md"))]


@pytest.mark.parametrize("site, actor", ACTORS)
def test_an_actor_is_the_first_result_for_each_of_its_names(search, site, actor):
    folder = CORPUS if site == "corpus" else Path(__file__).parents[2] / "content"
    fields = front_matter(next((folder / "actors").rglob(f"{actor}.md")))
    names = [fields["name"], *fields.get("names", {}).values(), *fields.get("aliases", []), *fields.get("metonyms", [])]
    assert {name: search(site, name)[:1] for name in names} == {name: [f"actors/{actor}.html"] for name in names}


def test_two_of_its_rarer_words_find_a_document_first(search):
    texts = {file.stem: set(re.findall(r"\w+", file.read_text(encoding="utf-8").split("---\n")[2].lower()))
             for file in sorted((CORPUS / "briefings").glob("*.md"))}
    frequency = Counter(word for words in texts.values() for word in words)
    source = random.Random(7)
    missed = []
    for document in source.sample(sorted(texts), 200):
        rarer = sorted(texts[document], key=lambda word: (frequency[word], word))[:10]
        query = " ".join(source.sample(rarer, 2))
        if search("corpus", query)[:1] != [f"briefings/{document}.html"]:
            missed.append((document, query))
    assert len(missed) <= 10, missed


def test_an_excerpt_is_the_documents_own_text_with_the_hits_marked(open_page):
    for number in range(0, 600, 60):
        body = (CORPUS / f"briefings/b{number}.md").read_text(encoding="utf-8").split("---\n")[2]
        words = sorted(re.findall(r"\w+", body)[70:77], key=len)[-3:]
        page = open_page(SitePage("corpus", f"search.html?q={quote(' '.join(words))}")).page
        page.wait_for_selector(f"{RESULT} mark")
        result = page.locator(RESULT, has=page.locator(f"[href$='/b{number}.html']"))
        excerpt = result.locator("p").nth(1).inner_text().strip("… ")
        assert excerpt in " ".join(body.split())
        assert set(words) <= set(result.locator("mark").all_inner_texts())


def test_pages_with_all_words_come_before_pages_with_some(open_page):
    page = open_page(SitePage("sample", "search.html?q=drone+zzzz")).page
    page.wait_for_selector(RESULT)
    assert "none has all of them" in page.locator("#search-results [role=status]").inner_text()


def test_a_query_that_nothing_answers_says_so(open_page):
    page = open_page(SitePage("sample", "search.html?q=zzzz")).page
    page.wait_for_selector("text=Nothing found.")
    assert page.locator(RESULT).count() == 0
    assert page.locator(WAYS).is_visible() and page.locator(f"{WAYS} button").is_hidden()
    page.click(f"{WAYS} a")
    page.wait_for_url("**/actors/index.html")


def test_the_box_says_that_nothing_is_found(open_page):
    page = open_page(SitePage("sample", "index.html")).page
    said = page.locator("header [role=status].shown")
    page.locator(BOX).press_sequentially("zzzz")
    said.wait_for()
    assert said.inner_text() == "Nothing found."
    page.keyboard.press("Tab")
    assert page.locator("header .shown").count() == 0


@pytest.mark.parametrize("width", [320, 480, 640, 768, 1024, 1280, 1600])
@pytest.mark.parametrize("path", ["index.html", ARABIC])
def test_the_list_hangs_below_the_whole_box_and_within_the_window(open_page, path, width):
    page = open_page(SitePage("sample", path)).page
    page.set_viewport_size({"width": width, "height": 800})
    typed(page, "Rabat")
    box, offered = (page.locator(each).bounding_box() for each in (BOX, "[role=listbox]"))
    assert offered["x"] >= 0 and offered["x"] + offered["width"] <= width
    assert offered["x"] <= box["x"] + 1
    assert offered["x"] + offered["width"] >= box["x"] + box["width"] - 1
    edge = "right" if path == ARABIC else "left"
    sides = [each["x"] + (each["width"] if edge == "right" else 0) for each in (box, offered)]
    assert abs(sides[0] - sides[1]) <= 1, f"the {edge} edges are apart: {sides}"


def test_a_title_comes_before_a_name_that_begins_alike(open_page):
    page = open_page(SitePage("sample", "index.html")).page
    page.locator(BOX).press_sequentially("moro")
    page.wait_for_selector(f"{OPTION}:last-child:has-text('“moro”')")
    assert page.locator(OPTION).first.inner_text().startswith("Morocco ")


def test_a_result_says_by_which_name_it_was_found(open_page):
    page = open_page(SitePage("sample", "search.html?q=Rabat")).page
    page.wait_for_selector(RESULT)
    assert page.locator(f"{RESULT} .title").first.inner_text() == "Rabat → Morocco"


def test_hits_are_marked_in_titles(open_page):
    page = open_page(SitePage("sample", "search.html?q=drone")).page
    page.wait_for_selector(f"{RESULT} .title mark")
    assert page.locator(f"{RESULT} .title mark").first.inner_text().lower() == "drone"


def test_filters_can_be_taken_back_where_nothing_is_found(open_page):
    page = open_page(SitePage("sample", "search.html?q=zzzz&kind=actor&year=-")).page
    page.click("text=Search without filters")
    page.wait_for_url("**/search.html?q=zzzz")
    page.wait_for_selector("text=Nothing found.")
    assert page.locator(f"{WAYS} button").is_hidden()
    assert page.locator(f"{BOX}:focus").count() == 1


FORGED = ["kind=__proto__", "kind=constructor", "kind=", "year=abc", "year=1e3", "year=__proto__", "language=%00", "language=zz",
          "dossier=toString", "dossier=..%2F..", "actor=__proto__", "actor=%3Cb%3E"]


@pytest.mark.parametrize("facet", FORGED)
def test_what_no_page_is_cannot_be_asked_for(open_page, facet):
    found = []
    for query in ["q=drone", f"q=drone&{facet}"]:
        tab = open_page(SitePage("sample", f"search.html?{query}"))
        tab.page.wait_for_selector(RESULT)
        found.append(tab.page.locator("#search-results").inner_text())
        assert tab.faults() == []
    assert found[0] == found[1]


@pytest.mark.parametrize("query", ["<img src=x onerror=alert(1)>", "\\", "“", "a" * 200, "constructor __proto__"])
def test_a_hostile_query_is_a_query(open_page, query):
    tab = open_page(SitePage("sample", f"search.html?q={quote(query)}"))
    wait_until(tab.page, "document.querySelector('#search-results [role=status]').textContent")
    assert tab.page.locator("#search-results img").count() == 0
    assert tab.faults() == []


# Facets and addresses


@pytest.mark.parametrize("origin", ORIGINS)
def test_an_address_holds_the_query_and_its_facets(open_page, origin):
    page = open_page(SitePage("corpus", "search.html"), origin=origin).page
    page.keyboard.press("/")
    page.keyboard.type("ba")
    page.wait_for_selector(RESULT)
    page.select_option("[name=year]", "2024")
    wait_until(page, "location.search.includes('year=2024')")
    wait_until(page, "[...document.querySelectorAll('#search-results li .meta')].every(meta => meta.textContent.includes('2024'))")
    shown = page.locator("#search-results [role=status]").inner_text()
    found = page.locator("[name=year] option:checked").inner_text()
    assert shown.split("\u00a0")[0] == re.search(r"\((.*)\)", found)[1]
    page.reload()
    page.wait_for_selector(RESULT)
    assert page.locator("#search-results [role=status]").inner_text() == shown
    page.go_back()
    wait_until(page, "!location.search.includes('year')")
    wait_until(page, "document.querySelector('[name=year]').value === ''")
    assert page.input_value(BOX) == "ba"


def test_results_are_counted_by_actor_and_dossier(open_page):
    page = open_page(SitePage("corpus", "search.html?q=ba&kind=briefing")).page
    page.click("text=By actor or dossier")
    page.wait_for_selector("[name=dossier]:focus")
    value = page.locator("[name=dossier] option").nth(1).get_attribute("value")
    count = re.search(r"\((.*)\)", page.locator("[name=dossier] option").nth(1).inner_text())[1]
    page.select_option("[name=dossier]", value)
    wait_until(page, f"location.search.includes('dossier={value}')")
    wait_until(page, f"document.querySelector('#search-results [role=status]').textContent.split('\\u00a0')[0] === '{count}'")


# Keyboard and accessibility tree


@pytest.mark.parametrize("origin", ORIGINS)
def test_the_keyboard_alone_leads_to_a_page(open_page, origin):
    page = open_page(SitePage("sample", "briefings/index.html"), origin=origin).page
    page.keyboard.press("/")
    page.keyboard.type("Rabat")
    page.wait_for_selector(f"{OPTION}:has-text('Morocco')")
    assert page.input_value(BOX) == "Rabat"
    page.keyboard.press("ArrowDown")
    active = page.get_attribute(BOX, "aria-activedescendant")
    assert page.locator(f"#{active}[aria-selected=true]").inner_text().startswith("Rabat")
    page.keyboard.press("ArrowUp")
    assert page.get_attribute(BOX, "aria-activedescendant") is None
    page.keyboard.press("ArrowUp")
    assert page.locator("[aria-selected=true]").inner_text() == "All results for “Rabat”"
    page.keyboard.press("Escape")
    assert page.get_attribute(BOX, "aria-expanded") == "false"
    assert page.locator("[role=listbox]").is_hidden() and page.input_value(BOX) == "Rabat"
    page.keyboard.press("ArrowDown")
    page.wait_for_selector(OPTION)
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.wait_for_url("**/actors/morocco.html")


@pytest.mark.parametrize("origin", ORIGINS)
def test_enter_leads_to_the_page_of_results(open_page, origin):
    page = open_page(SitePage("sample", "index.html"), origin=origin).page
    page.keyboard.press("/")
    page.keyboard.type("malian drone")
    page.keyboard.press("Enter")
    page.wait_for_url("**/search.html?q=malian+drone")
    page.wait_for_selector(RESULT)


def test_a_screen_reader_is_told_of_a_combobox_with_a_list_box(open_page):
    page = open_page(SitePage("sample", "index.html")).page
    typed(page, "Rabat")
    page.keyboard.press("ArrowDown")
    tree = page.locator(".site-header").aria_snapshot()
    for line in ['- combobox "Search" [expanded]', '- listbox "Search"', '[selected]', "- status: 5 pages"]:
        assert line in tree, tree
    assert page.get_attribute(BOX, "aria-controls") == page.get_attribute("[role=listbox]", "id")
    assert page.get_attribute(BOX, "aria-autocomplete") == "list"


def test_the_slash_is_a_slash_where_one_types(open_page):
    page = open_page(SitePage("sample", "index.html")).page
    page.keyboard.press("/")
    page.keyboard.type("a/b")
    assert page.input_value(BOX) == "a/b"


# Weight and ways without it


def test_a_first_query_transfers_little(open_page):
    tab = open_page(SitePage("corpus", "search.html?q=Ba+do"))
    tab.page.wait_for_selector(RESULT)
    urls = tab.page.evaluate("performance.getEntriesByType('resource').map(entry => entry.name)")
    files = [ROOT / "corpus" / url.removeprefix(tab.root) for url in set(urls) if url.endswith(".js")]
    assert sum(len(gzip.compress(file.read_bytes())) for file in files) < 60_000
    assert all(len(file.read_bytes()) < 33_000 for file in files)
    script, = (ROOT / "corpus" / "theme").glob("search.*.js")
    assert len(gzip.compress(script.read_bytes())) < 10_000


def test_a_page_asks_for_no_index_before_its_reader_searches(open_page):
    page = open_page(SitePage("sample", "index.html")).page
    assert not [url for url in page.evaluate("performance.getEntriesByType('resource').map(entry => entry.name)")
                if "/search/" in url]


@pytest.mark.parametrize("origin", ORIGINS)
def test_without_a_script_the_box_leads_to_the_index_of_actors(open_page, origin):
    page = open_page(SitePage("sample", "briefings/index.html"), origin=origin, javascript=False).page
    page.fill(BOX, "Rabat")
    page.press(BOX, "Enter")
    page.wait_for_url("**/search.html?q=Rabat")
    page.click("noscript a")
    page.wait_for_url("**/actors/index.html")
