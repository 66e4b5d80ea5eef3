"""Words as rare and as frequent as those of news texts."""

import random
from functools import lru_cache
from itertools import accumulate
from pathlib import Path

ONSETS = "b c d f g h j l m n p r s t v w br cl dr fl gr pl pr sp st tr".split()
RIMES = "a e i o u al an ar en er in on or as".split()
ENDINGS = ("", "s", "ed", "ing", "er", "ly", "ment", "ation")
"""Forms of one stem; names of actors have letters that no word has, so that none of these is ever a name."""

STEMS = 60_000
SHORT_STEMS = 4_000
DRAWN = 1 << 22
KNEE, STEEPNESS = 3_000, 1.75

Words = tuple[str, ...]


def stem(number: int) -> str:
    """A stem that can be spoken, another one for each number; the first have two syllables and the rest three."""
    syllables = len(ONSETS) * len(RIMES)
    length = 2 if number < SHORT_STEMS else 3
    # A factor that shares no divisor with the count scatters neighbours over the alphabet.
    rest = number * 99_991 % syllables**length
    parts = []
    for _ in range(length):
        rest, syllable = divmod(rest, syllables)
        onset, rime = divmod(syllable, len(RIMES))
        parts.append(ONSETS[onset] + RIMES[rime])
    return "".join(parts)


@lru_cache(maxsize=1)
def ranked_words() -> Words:
    """Some hundred thousand different words, the most frequent first: real ones, then made-up ones."""
    real = Path(__file__).with_name("common_words.txt").read_text(encoding="utf-8").split()
    chance = random.Random("vocabulary")
    # Each stem has a place in the order, and its forms follow it at some distance.
    made_up = [
        ((number + 40) * chance.uniform(1.0, 1.0 + 2.0 * form), stem(number) + ending)
        for number in range(STEMS)
        for form, ending in enumerate(ENDINGS)
    ]
    made_up.sort()
    return tuple(dict.fromkeys([*real, *(word for _, word in made_up)]))


@lru_cache(maxsize=1)
def word_urn() -> list[str]:
    """What words are drawn from, each as often in it as its rank deserves.

    Frequencies fall with the rank, and beyond some thousand words faster (Zipf's law with the two regimes of Ferrer i
    Cancho and Solé, 2001). Six million words drawn have about 95,000 different ones, as in Reuters' RCV1 (Heaps' law
    with k = 44, b = 0.49; Manning, Raghavan and Schütze, 2008, §5.1.1).
    """
    words = ranked_words()
    weights = (
        1 / (rank + 1.7) if rank < KNEE else KNEE ** (STEEPNESS - 1) / rank**STEEPNESS for rank in range(len(words))
    )
    sums = list(accumulate(weights))
    step = sums[-1] / DRAWN
    urn: list[str] = []
    for word, total in zip(words, sums, strict=True):
        copies = round(total / step) - len(urn)
        urn.extend([word] * copies)
    return urn
