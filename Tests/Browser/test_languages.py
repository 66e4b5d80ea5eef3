"""A page says which language it is in, and marks the names and titles that are in another."""

RIGHT_TO_LEFT = {"ar", "fa", "he", "ur"}

# Texts in Arabic letters that are not marked as a language written so. A single letter heads a list of names, and what
# an author writes in the middle of a text is the author's to mark.
UNMARKED = """
() => {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const found = [];
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const element = text.parentElement;
    if (!/\\p{Script=Arabic}{2}/u.test(text.data) || element.closest(".prose, .quotes")) continue;
    const language = element.closest("[lang]").lang;
    if (!/^(ar|fa|ur|und-Arab)\\b/.test(language)) found.push(`${language}: ${text.data.trim()}`);
  }
  return found;
}
"""


def test_a_page_has_the_direction_of_its_language(open_page, site_page):
    root = open_page(site_page).page.locator("html")
    language = root.get_attribute("lang")
    assert language == site_page.language
    assert root.get_attribute("dir") == ("rtl" if language.split("-")[0] in RIGHT_TO_LEFT else "ltr")


def test_texts_in_arabic_letters_are_marked(open_page, site_page):
    assert open_page(site_page).page.evaluate(UNMARKED) == []
