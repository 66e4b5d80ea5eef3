"""That everyone is measured under the same conditions."""

import os
import sys
import time
from pathlib import Path

import contest
import outputs
import pytest
from contest import hold
from measure import Size
from tools import Tools

PROGRAM = f"""#!{sys.executable}
import pathlib, sys
written = dict(zip(sys.argv, sys.argv[1:]))
output = next(pathlib.Path(written[name]) for name in ("--output", "--destination", "--output-path") if name in written)
output.mkdir()
(output / "page.html").write_text("four")
with open("{{order}}", "a") as order:
    print(output.name, file=order)
"""


@pytest.fixture
def order(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A list of who was measured; `program` beside it stands for every program, and fails where its output is there."""
    monkeypatch.setattr(contest, "prepare", lambda briefings, folder, outputs: (folder / "corpus", folder / "hugo"))
    program = tmp_path / "program"
    program.write_text(PROGRAM.format(order=tmp_path / "order"), encoding="utf-8")
    program.chmod(0o755)
    return tmp_path / "order"


@pytest.fixture
def pauses(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """How long was waited for, without waiting."""
    seconds: list[float] = []
    monkeypatch.setattr(time, "sleep", seconds.append)
    return seconds


def test_each_run_has_a_new_folder_and_the_sides_begin_by_turns(order: Path, tmp_path: Path) -> None:
    program, sites = tmp_path / "program", tmp_path / "sites"
    sites.mkdir()
    held = hold(1_000, 3, program, Tools(program, program), tmp_path, sites)
    turns = [["dossier", "hugo", "pagefind"], ["hugo", "pagefind", "dossier"], ["dossier", "hugo", "pagefind"]]
    assert order.read_text(encoding="utf-8").split() == sum(turns, [])
    assert [len(contestant.runs) for contestant in held.contestants] == [3, 3, 3]
    assert {contestant.made for contestant in held.contestants} == {Size(4, 1)}
    assert len(list(sites.glob("*/*/page.html"))) == 9


def test_what_was_written_goes_away_at_the_end_alone(tmp_path: Path, pauses: list[float]) -> None:
    with pytest.raises(ZeroDivisionError), outputs.outputs(tmp_path / "sites") as sites:
        (sites / "1000-0").mkdir()
        raise ZeroDivisionError
    assert list((tmp_path / "sites").iterdir()) == []
    assert pauses == []


def test_a_removal_a_moment_ago_is_waited_for(tmp_path: Path, pauses: list[float]) -> None:
    for _ in range(2):
        with outputs.outputs(tmp_path) as sites:
            (sites / "1000-0").mkdir()
    assert [round(pause, -2) for pause in pauses] == [400, 400]


def test_an_old_removal_is_not_waited_for_but_that_of_leftovers_is(tmp_path: Path, pauses: list[float]) -> None:
    os.utime(tmp_path, (0, 0))
    with outputs.outputs(tmp_path):
        assert pauses == []
    (tmp_path / "1000-0").mkdir()
    os.utime(tmp_path, (0, 0))
    with outputs.outputs(tmp_path) as sites:
        assert len(pauses) == 1
        assert list(sites.iterdir()) == []
