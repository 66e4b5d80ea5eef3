"""The site speaks the language of each page, and leads from one version of a text to the others."""

import pytest
from sites import PAGES, SitePage

VERSIONS = {
    language: SitePage("hard", f"briefings/trilingual-{language}.html") for language in ("en", "fr", "ar")
}
IN_ARABIC = [page for page in PAGES if page.language == "ar"]

# Words in Latin letters that the page's language covers. Names are set apart in <bdi>, and a marking is never
# translated.
LATIN = """
() => {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found = [];
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const element = text.parentElement;
    if (!/\\\\p{Script=Latin}{3}/u.test(text.data) || element.closest("bdi, .prose, .tlp")) continue;
    if (/^\\\\s*TLP:/.test(text.data) || !element.closest("[lang]").lang.startsWith("ar")) continue;
    found.push(text.data.trim());
  }
  return found;
}
"""

# What the theme itself says on a page: its navigation, headings and labels.
THEME = """
() => [...document.querySelectorAll(".skip, nav a, main section > h2, dt, th, summary, footer a")]
  .map((element) => element.textContent.trim())
"""

# Texts in Arabic letters set from the left, or texts in Latin letters set from the right.
MISDIRECTED = """
() => {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found = [];
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const element = text.parentElement;
    const language = element.closest("[lang]").lang.split("-")[0];
    const expected = ["ar", "fa", "he", "ur"].includes(language) ? "rtl" : "ltr";
    if (!text.data.trim() || element.closest("bdi:not([lang])")) continue;
    if (getComputedStyle(element).direction !== expected) found.push(`${language}: ${text.data.trim().slice(0, 60)}`);
  }
  return found;
}
"""


@pytest.mark.parametrize("site_page", IN_ARABIC, ids=lambda page: page.name)
def test_a_page_in_arabic_has_no_words_in_another_language(open_page, site_page):
    assert open_page(site_page).page.evaluate(LATIN) == []


def test_a_page_in_french_shares_no_words_with_one_in_english(open_page):
    english = set(open_page(VERSIONS["en"]).page.evaluate(THEME))
    french = set(open_page(VERSIONS["fr"]).page.evaluate(THEME))
    names = {"Hard cases", "About this site", "France", "Mali", "Sources", "1", "[1]"}
    assert english & french - names == set()


def test_texts_have_the_direction_of_their_language(open_page, site_page):
    assert open_page(site_page).page.evaluate(MISDIRECTED) == []


@pytest.mark.parametrize("site_page", VERSIONS.values(), ids=lambda page: page.language)
def test_a_version_names_the_others_and_leads_to_them(open_page, site_page):
    page = open_page(site_page).page
    for language, version in VERSIONS.items():
        if language == site_page.language:
            continue
        name = version.path.rpartition("/")[2]
        link = page.locator(f"body a[hreflang={language}][lang={language}][href='{name}']")
        assert link.count() > 0, f"no link to the version in {language}"
        assert page.locator(f"head link[rel=alternate][hreflang={language}]").count() == 1
