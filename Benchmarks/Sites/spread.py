"""Several measurements as one figure."""

from collections.abc import Iterable
from dataclasses import dataclass
from statistics import median


@dataclass(frozen=True)
class Spread:
    """The median of some values, and between which bounds they lie."""

    median: float
    least: float
    most: float

    def written(self, form: str) -> str:
        if f"{self.least:{form}}" == f"{self.most:{form}}":
            return f"{self.median:{form}}"
        return f"{self.median:{form}} ({self.least:{form}}–{self.most:{form}})"


def spread(values: Iterable[float]) -> Spread:
    values = list(values)
    return Spread(median(values), min(values), max(values))


def ratio(values: Iterable[float], others: Iterable[float]) -> Spread:
    """The ratios round by round: what slows the machine down for a while slows both sides of a round."""
    return spread(value / other for value, other in zip(values, others, strict=True))
