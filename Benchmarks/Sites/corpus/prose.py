"""Sentences of drawn words, with the names of actors among them."""

import random
from dataclasses import dataclass, field

from .actors import Actor
from .vocabulary import word_urn
from .zipf import Zipf

THEME_WORDS = 14
"""A text has words of its own that come back, as texts do; the rest is drawn afresh."""


@dataclass
class Prose:
    """Writes sentences about some actors."""

    chance: random.Random
    everyone: Zipf[Actor]
    participants: list[Actor]
    theme: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        urn = word_urn()
        # The rarer part of the urn: what a text is about is seldom a word of every text.
        self.theme = [urn[self.chance.randrange(len(urn) * 3 // 4, len(urn))] for _ in range(THEME_WORDS)]

    def words(self, count: int) -> list[str]:
        words = self.chance.choices(word_urn(), k=count)
        for _ in range(count // 14):
            words[self.chance.randrange(count)] = self.chance.choice(self.theme)
        return words

    def phrase(self, count: int) -> str:
        """A few words with a capital, as headings and titles have; one of them is of the text's own."""
        words = self.chance.choices(word_urn(), k=count)
        words[self.chance.randrange(count)] = self.chance.choice(self.theme)
        return capitalized(" ".join(words))

    def sentence(self, *insertions: str) -> str:
        """A sentence of 8 to 23 words, and as it happens a name or two; whatever is to be in it stands at its end."""
        words = self.words(self.chance.randrange(8, 24))
        for _ in range(self.names_in_a_sentence()):
            words[self.chance.randrange(1, len(words))] = self.name()
        if len(words) > 14:
            words[len(words) // 2] += ","
        return capitalized(" ".join([*words, *insertions])) + "."

    def sentences(self, count: int) -> str:
        return " ".join(self.sentence() for _ in range(count))

    def names_in_a_sentence(self) -> int:
        return self.chance.choices((0, 1, 2), (55, 35, 10))[0]

    def name(self) -> str:
        """A form of an actor: mostly of one of the text's own, and mostly the name itself."""
        if self.chance.random() < 0.75:
            # The first of them twice as often as the second, and so on.
            actor = self.participants[int(len(self.participants) * self.chance.random() ** 2)]
        else:
            actor = self.everyone.draw(self.chance)
        if actor.weak and self.chance.random() < 0.3:
            return self.chance.choice(actor.weak)
        return self.chance.choice(actor.strong)


def capitalized(text: str) -> str:
    return text[:1].upper() + text[1:]
