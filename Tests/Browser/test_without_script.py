"""Everything a reader needs works without JavaScript; scripts only add comfort."""

# Controls do nothing without a script, so that they may come with one.
READ = """
() => [...document.querySelectorAll("main :is(h1, h2, h3, h4, h5, h6, p, li, dt, dd, th, td, figcaption, pre)")]
  .filter((element) => element.checkVisibility() && !element.closest("form, search, output, [role=search]"))
  .map((element) => element.innerText.trim())
"""

# A browser acts on these by itself only where a form sends them somewhere; a task's box is disabled.
CONTROLS = """
() => [...document.querySelectorAll("button, input, select, textarea")]
  .filter((element) => element.checkVisibility() && !element.disabled && !element.popoverTargetElement)
  .filter((element) => !element.form?.hasAttribute("action"))
  .map((element) => element.outerHTML)
"""


def test_a_page_reads_the_same_without_javascript(open_page, site_page):
    with_script = open_page(site_page).page.evaluate(READ)
    page = open_page(site_page, javascript=False).page
    assert with_script and page.evaluate(READ) == with_script
    assert page.evaluate(CONTROLS) == []
