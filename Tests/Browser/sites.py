"""The built sites, and which of their pages the tests look at."""

import os
import re
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(os.environ["SITES"])
SITES = ("sample", "hard")
SCHEMES = ("light", "dark")
PHONE, TABLET, DESKTOP = 360, 768, 1440

# The second site has four hundred actors that differ by their number alone.
ALIKE = re.compile(r"neighbour-(?!1\.html)")


@dataclass(frozen=True)
class SitePage:
    """A page of a built site."""

    site: str
    path: str

    @property
    def folder(self) -> Path:
        """The folder of its site."""
        return ROOT / self.site

    @property
    def file(self) -> Path:
        return self.folder / self.path

    @property
    def html(self) -> str:
        return self.file.read_text(encoding="utf-8")

    @property
    def language(self) -> str:
        return re.search(r'<html lang="([^"]*)"', self.html)[1]

    @property
    def kind(self) -> str:
        """What the page is one of: its folder, “index” in it, a dossier's print edition, or at the root its own
        name; and its language."""
        folder, _, name = self.path.rpartition("/")
        kind = f"{folder}-index" if name == "index.html" and folder else folder or Path(name).stem
        if folder == "dossiers" and name.endswith("-print.html"):
            kind = "dossiers-print"
        return f"{kind}-{self.language}"

    @property
    def name(self) -> str:
        return f"{self.site}/{self.path}"


def pages_of(site: str) -> list[SitePage]:
    """Every page of a site, but of many alike only one."""
    folder = ROOT / site
    paths = sorted(file.relative_to(folder).as_posix() for file in folder.rglob("*.html"))
    return [SitePage(site, path) for path in paths if not ALIKE.search(path)]


def one_of_each_kind(pages: list[SitePage]) -> list[SitePage]:
    """Of each kind of page in each language, the one with the most in it."""
    largest: dict[tuple[str, str], SitePage] = {}
    for page in sorted(pages, key=lambda page: (-page.file.stat().st_size, page.path)):
        largest.setdefault((page.site, page.kind), page)
    return sorted(largest.values(), key=lambda page: page.name)


PAGES = [page for site in SITES for page in pages_of(site)]
KINDS = one_of_each_kind(PAGES)

# What is to be looked at: a page of each kind, and what is hard to set.
HARD_TO_SET = ("actors/long-name", "actors/right-to-left", "briefings/long-words", "briefings/wide-table")
PICTURED = KINDS + [SitePage("hard", f"{path}.html") for path in HARD_TO_SET]
