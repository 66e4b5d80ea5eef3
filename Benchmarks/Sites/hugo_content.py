"""The corpus as Hugo takes it: the same files, in Hugo's words."""

import re
import shutil
from pathlib import Path

TERMS = ("actors", "dossiers", "sources")

# Keys that Hugo has a meaning of its own for, and the dates that it cannot read.
KEYS = {"kind": "kind_of", "aliases": "also", "type": "kind_of", "url": "address", "name": "title"}
DATE = re.compile(r"^date: ((\d{4})(-\d\d)?(-\d\d)?.*)$", re.MULTILINE)
KEY = re.compile(rf"^({'|'.join(KEYS)}):", re.MULTILINE)
PARTICIPANTS = re.compile(r"^actors:\n", re.MULTILINE)

LINK = re.compile(r"\[\[([^]|]*)\|([^]]*)\]\]")
CITATION = re.compile(r"\[@([^],]*), ([^]]*)\]")
BRIEFING = re.compile(r"\((briefing-\d*)\.md\)")
ANCHOR = re.compile(r" \{#c\d+\}")
NOTE = re.compile(r"^> \[!NOTE\]\n> ", re.MULTILINE)


def write_hugo_content(corpus: Path, folder: Path) -> None:
    """Writes what Hugo reads; the folder is complete or not there at all."""
    partial = folder.with_name(folder.name + ".partial")
    shutil.rmtree(partial, ignore_errors=True)
    for kind in sorted(path for path in corpus.iterdir() if path.is_dir()):
        address = term_address if kind.name in TERMS else page_address
        for file in kind.iterdir():
            target = partial / address(kind.name, file.stem)
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(converted(file.read_text(encoding="utf-8")), encoding="utf-8")
    partial.rename(folder)


def term_address(kind: str, name: str) -> Path:
    """Actors, dossiers and sources are terms: Hugo gathers the briefings that name them, as the page's own list."""
    return Path(kind, name, "_index.md")


def page_address(kind: str, name: str) -> Path:
    return Path(f"{name}.md") if kind == "pages" else Path(kind, f"{name}.md")


def converted(text: str) -> str:
    _, fields, body = text.split("---\n", 2)
    fields = KEY.sub(lambda match: f"{KEYS[match[1]]}:", DATE.sub(date, fields))
    fields = PARTICIPANTS.sub("participants:\n", fields)
    body = LINK.sub(r"[\2](../actors/\1.html)", body)
    body = CITATION.sub(r"[\1, \2](../sources/\1.html)", body)
    body = ANCHOR.sub("", BRIEFING.sub(r"(\1.html)", NOTE.sub("> **Note** ", body)))
    return f"---\n{fields}---\n{body}"


def date(match: re.Match[str]) -> str:
    """The day that it begins with, and the date as it was written."""
    return f'date: {match[2]}{match[3] or "-01"}{match[4] or "-01"}\nwhen: "{match[1]}"'
