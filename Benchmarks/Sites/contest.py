"""Builds the same corpus with each program in turn, several times."""

import hashlib
import sys
from dataclasses import dataclass, field
from pathlib import Path

from corpus.plan import Plan
from corpus.write import write_corpus
from hugo_content import write_hugo_content
from measure import Run, Size, measure, size
from tools import Tools

SITE = Path(__file__).with_name("hugo")

# It takes about half a megabyte of memory a page.
PAGEFIND_UP_TO = 10_000

# A round of these takes many minutes, in which the machine's moods even out.
ONCE_FROM = 100_000

# Where Dossier's pages look for the search index.
INDEX = "search"


@dataclass
class Contestant:
    """A program, with what its runs took and what it made."""

    name: str
    runs: list[Run] = field(default_factory=list)
    made: Size = Size(0, 0)

    @property
    def walls(self) -> list[float]:
        return [run.wall for run in self.runs]

    @property
    def peak(self) -> int:
        return max(run.peak for run in self.runs)


@dataclass
class Contest:
    """One size of corpus, and who built it."""

    briefings: int
    dossier: Contestant = field(default_factory=lambda: Contestant("Dossier"))
    hugo: Contestant = field(default_factory=lambda: Contestant("Hugo"))
    pagefind: Contestant = field(default_factory=lambda: Contestant("Pagefind on Hugo's site"))
    index: Size = Size(0, 0)
    """Dossier's search index, which is a part of what it made."""

    @property
    def has_pagefind(self) -> bool:
        return bool(self.pagefind.runs)

    @property
    def contestants(self) -> list[Contestant]:
        return [self.dossier, self.hugo] + ([self.pagefind] if self.has_pagefind else [])

    def hugo_with_pagefind(self) -> list[Run]:
        return [hugo + pagefind for hugo, pagefind in zip(self.hugo.runs, self.pagefind.runs, strict=True)]


def prepare(briefings: int, folder: Path, outputs: Path) -> tuple[Path, Path]:
    """The corpus as Dossier and as Hugo takes it; made once for each size, and anew where the generator has changed.

    An older one is put to the outputs, which are removed when nobody is measured any more.
    """
    plan = Plan(briefings)
    corpus, hugo = (folder / f"{kind}-{plan.name}-{generator()}" for kind in ("corpus", "hugo"))
    if not corpus.exists():
        print(f"Writing a corpus of {briefings:,} briefings …", file=sys.stderr)
        for older in folder.glob(f"*-{plan.name}-*"):
            older.rename(outputs / older.name)
        write_corpus(plan, corpus)
    if not hugo.exists():
        write_hugo_content(corpus, hugo)
    return corpus, hugo


def generator() -> str:
    """A few characters that stand for the generator as it is."""
    here = Path(__file__).parent
    files = [here / "hugo_content.py", *sorted((here / "corpus").glob("*.*"))]
    return hashlib.sha256(b"".join(file.read_bytes() for file in files)).hexdigest()[:8]


def hold(briefings: int, rounds: int, dossier: Path, tools: Tools, folder: Path, outputs: Path) -> Contest:
    """Lets everyone build everything anew in each round; very many briefings once.

    Each run writes into a folder of its own that was never there, and the two sides begin by turns.
    """
    rounds = 1 if briefings >= ONCE_FROM else rounds
    corpus, hugo_content = prepare(briefings, folder, outputs)
    contest = Contest(briefings)
    log = folder / "log.txt"

    def build_with_dossier(output: Path) -> None:
        built = output / "dossier"
        contest.dossier.runs.append(measure([dossier, "build", "--content", corpus, "--output", built], log))
        contest.dossier.made, contest.index = size(built), size(built / INDEX)

    def build_with_hugo(output: Path) -> None:
        built = output / "hugo"
        command = [tools.hugo, "--source", SITE, "--contentDir", hugo_content, "--destination", built]
        contest.hugo.runs.append(measure([*command, "--noBuildLock"], log))
        contest.hugo.made = size(built)
        if briefings <= PAGEFIND_UP_TO:
            index = output / "pagefind"
            contest.pagefind.runs.append(measure([tools.pagefind, "--site", built, "--output-path", index], log))
            contest.pagefind.made = size(index)

    sides = [build_with_dossier, build_with_hugo]
    for number in range(rounds):
        print(f"{briefings:,} briefings, round {number + 1} of {rounds} …", file=sys.stderr)
        output = outputs / f"{briefings}-{number}"
        output.mkdir()
        for build in sides if number % 2 == 0 else reversed(sides):
            build(output)
    return contest
