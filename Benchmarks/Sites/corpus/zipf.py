"""Choosing by rank: the first often, the last hardly ever."""

import random
from bisect import bisect
from collections.abc import Sequence
from itertools import accumulate
from typing import Generic, TypeVar

Item = TypeVar("Item")


class Zipf(Generic[Item]):
    """Draws items so that the one of rank r is drawn in proportion to 1/r."""

    def __init__(self, items: Sequence[Item]) -> None:
        self.items = items
        self.sums = list(accumulate(1 / (rank + 1) for rank in range(len(items))))

    def draw(self, chance: random.Random) -> Item:
        return self.items[bisect(self.sums, chance.random() * self.sums[-1])]

    def draw_different(self, chance: random.Random, count: int) -> list[Item]:
        """So many different items, in the order in which they were drawn."""
        drawn: dict[Item, None] = {}
        while len(drawn) < min(count, len(self.items)):
            drawn[self.draw(chance)] = None
        return list(drawn)
