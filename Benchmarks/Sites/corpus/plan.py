"""How many of each kind a corpus has, and what each is called."""

from dataclasses import dataclass

SEED = 2025
ACTORS = 1_000


@dataclass(frozen=True)
class Plan:
    """The size of a corpus; everything else follows from the number of briefings."""

    briefings: int
    actors: int = ACTORS
    seed: int = SEED

    @property
    def events(self) -> int:
        return max(5, self.briefings // 4)

    @property
    def sources(self) -> int:
        return max(5, self.briefings // 4)

    @property
    def dossiers(self) -> int:
        return max(2, self.briefings // 100)

    @property
    def name(self) -> str:
        return f"{self.briefings}-{self.seed}"

    def briefing(self, number: int) -> str:
        return f"briefing-{number % self.briefings:06}"

    def event(self, number: int) -> str:
        return f"event-{number % self.events:06}"

    def source(self, number: int) -> str:
        return f"source-{number % self.sources:06}"

    def dossier(self, number: int) -> str:
        return f"dossier-{number % self.dossiers:04}"
