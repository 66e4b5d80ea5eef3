"""The corpus that is measured: the same each time, and content as an author would write it."""

import json
import os
import re
import subprocess
from collections import Counter
from pathlib import Path

import pytest
from corpus.actors import actors
from corpus.plan import Plan
from corpus.write import file, write_corpus
from hugo_content import write_hugo_content

PLAN = Plan(briefings=50, actors=60)


@pytest.fixture(scope="module")
def corpus(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("corpus") / "content"
    write_corpus(PLAN, folder)
    return folder


def contents(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_the_same_seed_gives_the_same_bytes(corpus: Path, tmp_path: Path) -> None:
    write_corpus(PLAN, tmp_path / "again")
    assert contents(tmp_path / "again") == contents(corpus)


def test_another_seed_gives_other_briefings() -> None:
    assert file(Plan(50, 60, seed=1), "briefings", 7) != file(Plan(50, 60, seed=2), "briefings", 7)


def test_it_builds_without_errors_and_warnings(corpus: Path, tmp_path: Path) -> None:
    command = [os.environ["DOSSIER"], "build", "--strict", "--format", "json", "--content", corpus]
    built = subprocess.run([*command, "--output", tmp_path / "site"], capture_output=True, text=True, check=False)
    assert (json.loads(built.stdout), built.returncode) == ([], 0), built.stderr
    assert len(list((tmp_path / "site" / "briefings").glob("briefing-*.html"))) == PLAN.briefings


def test_the_first_actors_are_named_far_more_often_than_the_last(corpus: Path) -> None:
    text = "".join(path.read_text(encoding="utf-8") for path in (corpus / "briefings").iterdir())
    named = Counter({actor.id: text.count(actor.name) for actor in actors(PLAN.actors)})
    ranked = [named[actor.id] for actor in actors(PLAN.actors)]
    assert sum(ranked[:6]) > sum(ranked[6:]) / 2
    assert max(ranked) > 10 * sorted(ranked)[len(ranked) // 2]


def test_briefings_have_about_six_hundred_words(corpus: Path) -> None:
    bodies = [path.read_text(encoding="utf-8").split("---\n", 2)[2] for path in (corpus / "briefings").iterdir()]
    mean = sum(len(body.split()) for body in bodies) / len(bodies)
    assert 550 < mean < 700


def test_what_hugo_gets_has_the_same_files_and_none_of_dossiers_marks(corpus: Path, tmp_path: Path) -> None:
    write_hugo_content(corpus, tmp_path / "hugo")
    files = contents(tmp_path / "hugo")
    assert len(files) == sum(name.endswith(".md") for name in contents(corpus))
    for name, text in files.items():
        assert not re.search(rb"\[\[|\[@|\{#|\[!NOTE\]", text), name
