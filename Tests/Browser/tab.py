"""A tab of the browser that notes what goes wrong in it."""

from playwright.sync_api import BrowserContext, Page

VIOLATIONS = """
window.violations = [];
addEventListener("securitypolicyviolation", (event) =>
  violations.push(`${event.violatedDirective} forbids ${event.blockedURI}`));
"""

TAKEN_BACK = "net::ERR_ABORTED"


def wait_until(page: Page, expression: str) -> None:
    """Waits until a JavaScript expression is true. Playwright's own way calls eval in the page, which its policy forbids."""
    for _ in range(200):
        if page.evaluate(expression):
            return
        page.wait_for_timeout(50)
    raise AssertionError(f"never true: {expression}")


class Tab:
    """One tab, used for page after page: opening another costs more than what most tests do in it."""

    def __init__(self, context: BrowserContext):
        self.page: Page = context.new_page()
        self.root = ""
        self.noted: list[str] = []
        note = self.noted.append
        page = self.page
        page.add_init_script(VIOLATIONS)
        page.on("console", lambda message: note(f"console: {message.type}: {message.text}"))
        page.on("pageerror", lambda error: note(f"script: {error}"))
        # Leaving a page takes back what it still waits for, such as its icon.
        page.on("requestfailed", lambda request: request.failure == TAKEN_BACK or note(f"failed: {request.url}"))
        page.on("request", lambda request: self.leaves(request.url) and note(f"left the site: {request.url}"))
        page.on("response", lambda response: response.status >= 400 and note(f"{response.status}: {response.url}"))

    def open(self, url: str, root: str) -> None:
        """Opens the address of a page of the site at “root”."""
        self.root = root
        self.noted.clear()
        self.page.goto(url, wait_until="load")

    def leaves(self, url: str) -> bool:
        return not url.startswith((self.root, "data:"))

    def faults(self) -> list[str]:
        """What the browser complained of since the page was opened, and each request that failed or left the site."""
        return self.noted + self.page.evaluate("window.violations ?? []")
