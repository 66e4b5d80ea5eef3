"""The figures as Markdown."""

from collections.abc import Sequence
from pathlib import Path

from contest import ONCE_FROM, Contest, Contestant
from goals import goals
from machine import machine
from measure import Size
from spread import ratio, spread
from tools import requirements

BEGIN, END = "<!-- benchmark: begin -->", "<!-- benchmark: end -->"


def report(contests: Sequence[Contest], rounds: int) -> str:
    """Everything that was measured, and on what machine."""
    once = [contest for contest in contests if contest.briefings >= ONCE_FROM]
    times = ("1 round" if rounds == 1 else f"{rounds} rounds") + (f" (one of {once[0].briefings:,} briefings)" if once else "")
    heading = (
        f"Measured by `make bench` on {machine()}: {times}, in each of which everyone builds everything anew; "
        f"the median, and in brackets the least and the most. {' and '.join(requirements())}."
    )
    verdicts = "\n".join(f"- {goal}" for goal in goals(contests))
    bounds = "The project measures itself against these bounds:" if verdicts else ""
    parts = [heading, *(contest_table(contest) for contest in contests), curve(contests), bounds, verdicts]
    return "\n\n".join(part for part in parts if part)


def contest_table(contest: Contest) -> str:
    rows = [
        f"| {contest.briefings:,} briefings | time, s | processor time, s | memory, MB | output, MB | files "
        "| time against Dossier |",
        "| --- | ---: | ---: | ---: | ---: | ---: | ---: |",
    ]
    rows += [row(contestant, contest) for contestant in contest.contestants]
    if contest.index.files:
        rows.append(f"| of Dossier's: the search index | | | | {output(contest.index)} | |")
    if contest.has_pagefind:
        both = [run.wall for run in contest.hugo_with_pagefind()]
        times = ratio(both, contest.dossier.walls).written(".1f")
        rows.append(f"| Hugo and Pagefind together | {spread(both).written('.1f')} | | | | | {times} |")
    return "\n".join(rows)


def row(contestant: Contestant, contest: Contest) -> str:
    wall = spread(contestant.walls).written(".2f")
    cpu = spread(run.cpu for run in contestant.runs).written(".2f")
    peak = spread(run.peak / 1e6 for run in contestant.runs).written(".0f")
    times = ratio(contestant.walls, contest.dossier.walls).written(".1f") if contestant is not contest.dossier else "1"
    return f"| {contestant.name} | {wall} | {cpu} | {peak} | {output(contestant.made)} | {times} |"


def output(made: Size) -> str:
    return f"{made.bytes / 1e6:.1f} | {made.files:,}"


def curve(contests: Sequence[Contest]) -> str:
    """Whether a briefing costs the same among many as among few."""
    if len(contests) < 2:
        return ""
    rows = ["| Dossier | time, s | per briefing, ms | files | per file, ms | memory, MB |", "| ---: " * 6 + "|"]
    for contest in contests:
        time, files = spread(contest.dossier.walls).median, contest.dossier.made.files
        rows.append(
            f"| {contest.briefings:,} briefings | {time:.2f} | {time / contest.briefings * 1000:.2f} "
            f"| {files:,} | {time / files * 1000:.2f} | {contest.dossier.peak / 1e6:.0f} |"
        )
    return "\n".join(rows)


def write_into(file: Path, text: str) -> None:
    """Puts the figures between the two marks in a file."""
    before, begin, rest = file.read_text(encoding="utf-8").partition(BEGIN)
    _, end, after = rest.partition(END)
    if not begin or not end:
        raise SystemExit(f"{file} has no lines “{BEGIN}” and “{END}”")
    file.write_text(f"{before}{BEGIN}\n{text}\n{END}{after}", encoding="utf-8")
