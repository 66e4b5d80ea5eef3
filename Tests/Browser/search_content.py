"""Writes content to be searched: some hundred briefings in words of no language, and actors with names in three.

usage: search_content.py FOLDER

The words are as frequent as in any language (Zipf's law). The same seed gives the same content.
"""

import random
import sys
from itertools import accumulate
from pathlib import Path

BRIEFINGS, ACTORS, WORDS, DOSSIERS = 600, 60, 4_000, 6
LATIN = ["ba", "ché", "do", "fi", "gu", "ka", "lo", "mé", "ni", "po", "ru", "sa", "tö", "vi", "ze"]
ARABIC = ["با", "دو", "كي", "لا", "مو", "ني", "را", "سو", "تي", "زا"]


def words(source: random.Random, syllables: list[str], count: int, shortest: int) -> list[str]:
    """Different words, none of which begins with another."""
    chosen: dict[str, None] = {}
    while len(chosen) < count:
        chosen["".join(source.choice(syllables) for _ in range(source.randint(shortest, shortest + 2)))] = None
    return list(chosen)


def actor(number: int, name: str, arabic: str) -> str:
    return (
        f"---\nname: {name}\nnames: {{fr: L’{name} unie, ar: {arabic}}}\nkind: organization\n"
        f"aliases: [{name} Group, AX{number}]\nsummary: What {name} is.\n---\n"
    )


def write(folder: Path) -> None:
    source = random.Random(5)
    for kind in ("actors", "briefings", "dossiers"):
        (folder / kind).mkdir(parents=True)
    (folder / "site.yaml").write_text("title: A site to search\nlanguage: en\n", encoding="utf-8")
    names = [f"{one.title()} {two.title()}" for one, two in zip(*[iter(words(source, LATIN, 2 * ACTORS, 3))] * 2)]
    for number, (name, arabic) in enumerate(zip(names, words(source, ARABIC, ACTORS, 3))):
        (folder / f"actors/a{number}.md").write_text(actor(number, name, arabic), encoding="utf-8")
    (folder / "actors/sign.md").write_text("---\nname: ⚖️\naliases: [☂]\n---\n", encoding="utf-8")
    for number in range(DOSSIERS):
        (folder / f"dossiers/d{number}.md").write_text(f"---\ntitle: Dossier {number}\n---\n", encoding="utf-8")
    vocabulary = words(source, LATIN, WORDS, 2)
    weights = list(accumulate(1 / (rank + 5) for rank in range(WORDS)))
    for number in range(BRIEFINGS):
        paragraphs = []
        for _ in range(4):
            text = source.choices(vocabulary, cum_weights=weights, k=60)
            text.insert(20, source.choice(names))
            paragraphs.append(" ".join(text).capitalize() + ".")
        title = " ".join(source.choices(vocabulary, cum_weights=weights, k=3)).capitalize()
        front_matter = (
            f"title: {title}\ndate: {source.randint(2019, 2026)}-{source.randint(1, 12):02}-11\n"
            f"language: {source.choice(['en', 'en', 'fr'])}\ndossiers: [d{number % DOSSIERS}]\n"
        )
        body = "\n\n".join(paragraphs)
        (folder / f"briefings/b{number}.md").write_text(f"---\n{front_matter}---\n{body}\n", encoding="utf-8")


if __name__ == "__main__":
    write(Path(sys.argv[1]))
