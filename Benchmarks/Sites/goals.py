"""What the figures are held against."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from contest import Contest
from spread import ratio, spread


@dataclass(frozen=True)
class Goal:
    """A bound, and the figure that is to stay within it."""

    words: str
    figure: float
    bound: float
    unit: str = ""

    @property
    def is_met(self) -> bool:
        return self.figure <= self.bound

    def __str__(self) -> str:
        verdict = "met" if self.is_met else "missed"
        digits = ",.0f" if self.unit else ".3g"
        return f"{verdict}: {self.words}: {self.figure:{digits}}{self.unit}, at most {self.bound:{digits}}{self.unit}"


def goals(contests: Sequence[Contest]) -> Iterator[Goal]:
    """The goals that the sizes which were measured have something to say about."""
    by_size = {contest.briefings: contest for contest in contests}
    if contest := by_size.get(10_000):
        dossier, hugo = contest.dossier, contest.hugo
        both = [run.wall for run in contest.hugo_with_pagefind()]
        yield Goal("10,000 briefings, time as a share of Hugo's", ratio(dossier.walls, hugo.walls).median, 1 / 6)
        yield Goal("10,000 briefings, time as a share of Hugo's and Pagefind's", ratio(dossier.walls, both).median, 1 / 25)
        yield Goal("10,000 briefings, memory", dossier.peak / 1e6, 160, " MB")
        if contest.index.files:
            share = contest.index.bytes / contest.pagefind.made.bytes
            yield Goal("10,000 briefings, search index as a share of Pagefind's", share, 1 / 3)
    if (small := by_size.get(10_000)) and (large := by_size.get(100_000)):
        growth = spread(large.dossier.walls).median / spread(small.dossier.walls).median
        yield Goal("100,000 briefings, time as a multiple of that of 10,000", growth, 11)
    if large := by_size.get(100_000):
        yield Goal("100,000 briefings, memory", large.dossier.peak / 1e6, 1200, " MB")
