"""Builds the same corpus with each program in turn, several times."""

import hashlib
import shutil
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


def prepare(briefings: int, folder: Path) -> tuple[Path, Path]:
    """The corpus as Dossier and as Hugo takes it; made once for each size, and anew where the generator has changed."""
    plan = Plan(briefings)
    corpus, hugo = (folder / f"{kind}-{plan.name}-{generator()}" for kind in ("corpus", "hugo"))
    if not corpus.exists():
        print(f"Writing a corpus of {briefings:,} briefings …", file=sys.stderr)
        for older in folder.glob(f"*-{plan.name}-*"):
            shutil.rmtree(older)
        write_corpus(plan, corpus)
    if not hugo.exists():
        write_hugo_content(corpus, hugo)
    return corpus, hugo


def generator() -> str:
    """A few characters that stand for the generator as it is."""
    here = Path(__file__).parent
    files = [here / "hugo_content.py", *sorted((here / "corpus").glob("*.*"))]
    return hashlib.sha256(b"".join(file.read_bytes() for file in files)).hexdigest()[:8]


def hold(briefings: int, rounds: int, dossier: Path, tools: Tools, folder: Path) -> Contest:
    """Lets everyone build everything anew in each round; very many briefings once."""
    rounds = 1 if briefings >= ONCE_FROM else rounds
    corpus, hugo_content = prepare(briefings, folder)
    contest = Contest(briefings)
    built, hugo_built, pagefind_built = (folder / name for name in ("dossier", "hugo", "pagefind"))
    log = folder / "log.txt"
    for number in range(rounds):
        print(f"{briefings:,} briefings, round {number + 1} of {rounds} …", file=sys.stderr)
        for output in (built, hugo_built, pagefind_built):
            shutil.rmtree(output, ignore_errors=True)
        command = [dossier, "build", "--content", corpus, "--output", built]
        contest.dossier.runs.append(measure(command, log))
        command = [tools.hugo, "--source", SITE, "--contentDir", hugo_content, "--destination", hugo_built]
        contest.hugo.runs.append(measure([*command, "--noBuildLock"], log))
        if briefings <= PAGEFIND_UP_TO:
            command = [tools.pagefind, "--site", hugo_built, "--output-path", pagefind_built]
            contest.pagefind.runs.append(measure(command, log))
    contest.dossier.made, contest.hugo.made = size(built), size(hugo_built)
    contest.pagefind.made, contest.index = size(pagefind_built), size(built / INDEX)
    return contest
