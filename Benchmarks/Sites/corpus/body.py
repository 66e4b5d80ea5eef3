"""The body of a briefing: sections with paragraphs, lists, citations, links, notes."""

from collections.abc import Callable
from dataclasses import dataclass

from .prose import Prose


@dataclass
class Body:
    """Writes a body in the Markdown that Dossier takes; it has about 600 words."""

    prose: Prose
    sources: list[str]
    claims: list[str]
    other_briefings: list[str]
    number: int

    def text(self) -> str:
        chance = self.prose.chance
        sections = chance.randrange(3, 6)
        blocks = [self.lead(), self.paragraph()]
        claims = list(self.claims)
        for section in range(sections):
            blocks.append(f"## {self.prose.phrase(chance.randrange(2, 6))}")
            for _ in range(chance.randrange(1, 3)):
                blocks.append(self.paragraph() + anchor(claims))
            blocks.append(self.ornaments()[section % 7](claims) if chance.random() < 0.8 else self.paragraph())
        blocks += [self.paragraph() + anchor(claims) for _ in list(claims)]
        blocks.append(f"[^note]: {self.prose.sentence()}")
        return "\n\n".join(blocks) + "\n"

    def lead(self) -> str:
        """Names each of the text's own actors once, and one of them with a link."""
        names = [actor.name for actor in self.prose.participants]
        first = self.prose.participants[0]
        linked = f"[[{first.id}|{' '.join(self.prose.words(2))}]]"
        return f"{self.prose.sentence(linked, 'and', ', '.join(names))} {self.prose.sentence()}[^note]"

    def paragraph(self) -> str:
        sentences = [self.prose.sentence() for _ in range(self.prose.chance.randrange(2, 5))]
        cited = self.prose.chance.choice(self.sources)
        page = self.prose.chance.randrange(1, 90)
        return " ".join(sentences).removesuffix(".") + f" [@{cited}, p. {page}]."

    def ornaments(self) -> list[Callable[[list[str]], str]]:
        """What a section may end with; each takes the claims that have no passage yet."""
        turn = self.number % 7
        kinds = [self.bullets, self.note, self.see_also, self.table, self.subsection, self.quotation, self.steps]
        return kinds[turn:] + kinds[:turn]

    def bullets(self, claims: list[str]) -> str:
        items = [f"- {self.prose.sentence()}{anchor(claims)}" for _ in range(self.prose.chance.randrange(3, 6))]
        return "\n".join(items)

    def steps(self, _: list[str]) -> str:
        return "\n".join(f"{number}. {self.prose.sentence()}" for number in range(1, 4))

    def note(self, _: list[str]) -> str:
        return f"> [!NOTE]\n> {self.prose.sentences(2)}"

    def quotation(self, _: list[str]) -> str:
        return f"> {self.prose.sentence()}"

    def see_also(self, _: list[str]) -> str:
        """Links to another briefing and to another site, and words set apart."""
        strong, emphasized, linked, outside = self.prose.words(4)
        other = self.prose.chance.choice(self.other_briefings)
        return (
            f"{self.prose.sentence(f'**{strong}**', f'*{emphasized}*')} "
            f"{self.prose.sentence(f'[{linked} of that time]({other}.md)')} "
            f"{self.prose.sentence(f'[{outside}](https://example.org/{outside}/)')}"
        )

    def table(self, _: list[str]) -> str:
        rows = ["| what | before | after |", "| --- | ---: | ---: |"]
        for word in self.prose.words(4):
            before = self.prose.chance.randrange(10, 5000)
            rows.append(f"| {word} | {before} | {before + self.prose.chance.randrange(1000)} |")
        return "\n".join(rows)

    def subsection(self, claims: list[str]) -> str:
        return f"### {self.prose.phrase(3)}\n\n{self.paragraph()}{anchor(claims)}"


def anchor(claims: list[str]) -> str:
    """Ties a passage to the next claim that has none."""
    return f" {{#{claims.pop(0)}}}" if claims else ""
