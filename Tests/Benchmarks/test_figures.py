"""How runs are measured, and what is made of the figures."""

import sys
from pathlib import Path

import pytest
from contest import Contest
from goals import goals
from measure import Failed, Run, Size, measure
from report import BEGIN, END, report, write_into
from spread import ratio


def contest(briefings: int, seconds: float) -> Contest:
    """Dossier takes so long in the first round and twice as long in the second; the others ten times that."""
    held = Contest(briefings)
    for factor in (1, 2):
        held.dossier.runs.append(Run(seconds * factor, seconds, 100_000_000))
        held.hugo.runs.append(Run(10 * seconds * factor, seconds, 1_000_000_000))
        held.pagefind.runs.append(Run(20 * seconds * factor, seconds, 4_000_000_000))
    held.dossier.made, held.pagefind.made, held.index = Size(900, 90), Size(400, 40), Size(100, 10)
    return held


def test_a_run_is_measured_with_its_memory(tmp_path: Path) -> None:
    run = measure([sys.executable, "-c", "x = b'x' * 80_000_000"], tmp_path / "log")
    assert 80_000_000 < run.peak < 200_000_000
    assert 0 < run.cpu and 0 < run.wall


def test_a_program_that_fails_is_no_measurement(tmp_path: Path) -> None:
    with pytest.raises(Failed, match="status 3"):
        measure([sys.executable, "-c", "raise SystemExit(3)"], tmp_path / "log")


def test_a_ratio_is_taken_within_each_round() -> None:
    assert ratio([1, 20, 3], [10, 100, 30]).written(".1f") == "0.1 (0.1–0.2)"


def test_goals_are_met_or_missed() -> None:
    found = {goal.words: goal.is_met for goal in goals([contest(10_000, 1.0), contest(100_000, 20.0)])}
    assert found["10,000 briefings, time as a share of Hugo's"]
    assert found["10,000 briefings, time as a share of Hugo's and Pagefind's"]
    assert found["10,000 briefings, search index as a share of Pagefind's"]
    assert not found["100,000 briefings, time as a multiple of that of 10,000"]


def test_the_readme_gets_what_was_measured_last(tmp_path: Path) -> None:
    readme = tmp_path / "README.md"
    readme.write_text(f"before\n{BEGIN}\nold\n{END}\nafter\n", encoding="utf-8")
    write_into(readme, report([contest(1_000, 0.5), contest(10_000, 5.0)], rounds=2))
    text = readme.read_text(encoding="utf-8")
    assert text.startswith(f"before\n{BEGIN}\n") and text.endswith(f"\n{END}\nafter\n") and "old" not in text
    assert "| 10,000 briefings | time, s |" in text
    assert "10.0" in text


def test_a_report_says_what_was_built_once() -> None:
    assert ": 2 rounds, in each" in report([contest(10_000, 5.0)], rounds=2)
    assert ": 2 rounds (one of 100,000 briefings), in each" in report([contest(100_000, 50.0)], rounds=2)
