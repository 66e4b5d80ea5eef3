"""Writes the content of the second site: the folder content/ and what is too large to be kept as a file.

usage: hard_content.py FOLDER
"""

import shutil
import sys
from pathlib import Path

RELATIONS = 400
LONG_BRIEFING_WORDS = 20_000

# About twenty words each; the first has names to be linked.
NAMING = "Mali and France speak of the same day in other words, and neither of the two says what they did."
PLAIN = "What was said on that day stands in the first of the sources, and nothing in it can be proved now."


def neighbour(number: int) -> str:
    """An actor's file that is there only to be related to."""
    return f"---\nname: Neighbour {number}\nkind: organization\n---\n"


def actor_with_relations(count: int) -> str:
    relations = "".join(
        f"  - {{kind: support, with: neighbour-{number}, status: asserted}}\n"
        for number in range(1, count + 1)
    )
    return f"---\nname: An actor with many relations\nkind: bloc\nrelations:\n{relations}---\n"


def long_briefing(words: int) -> str:
    paragraph = " ".join([NAMING] + [PLAIN] * 4)
    sections = words // (len(paragraph.split()) * 5)
    body = "".join(
        f"\n## Section {number}\n" + f"\n{paragraph} [@elysee]\n" * 5
        for number in range(1, sections + 1)
    )
    front_matter = "title: A briefing of twenty thousand words\ndate: 2024-01-02\nsources: [elysee]\n"
    return f"---\n{front_matter}---\n{body}"


def write(folder: Path) -> None:
    shutil.copytree(Path(__file__).parent / "content", folder)
    for number in range(1, RELATIONS + 1):
        (folder / f"actors/neighbour-{number}.md").write_text(neighbour(number))
    (folder / "actors/many-relations.md").write_text(actor_with_relations(RELATIONS))
    (folder / "briefings/long-briefing.md").write_text(long_briefing(LONG_BRIEFING_WORDS))


if __name__ == "__main__":
    write(Path(sys.argv[1]))
