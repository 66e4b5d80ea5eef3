"""Events, sources, dossiers, pages and the settings."""

import random

from .actors import Actor
from .briefings import often_the_first
from .dates import date, day
from .plan import Plan
from .prose import Prose
from .yaml import Value, front_matter
from .zipf import Zipf

TYPES = ("report", "article-newspaper", "webpage", "interview", "document")


def event(plan: Plan, everyone: Zipf[Actor], number: int) -> str:
    chance = random.Random(f"{plan.seed}/event/{number}")
    participants = everyone.draw_different(chance, chance.randrange(1, 4))
    prose = Prose(chance, everyone, participants)
    fields: dict[str, Value] = {
        "title": prose.phrase(chance.randrange(3, 8)),
        "summary": prose.sentence(),
        "date": date(chance),
        "actors": [{"actor": actor.id, "role": chance.choice(("party", "mediator", "host"))} for actor in participants],
        "claims": [f"{plan.briefing(number * 4)}#c1"],
        "sources": [plan.source(often_the_first(chance, plan.sources))],
    }
    return f"{front_matter(fields)}\n{prose.sentences(3)}\n"


def source(plan: Plan, everyone: Zipf[Actor], number: int) -> str:
    chance = random.Random(f"{plan.seed}/source/{number}")
    prose = Prose(chance, everyone, everyone.draw_different(chance, 1))
    fields: dict[str, Value] = {
        "title": prose.phrase(chance.randrange(4, 10)),
        "type": chance.choice(TYPES),
        "publisher": f"Publisher {chance.randrange(60)}",
        "issued": date(chance),
        "accessed": day(chance),
        "url": f"https://example.org/sources/{number}",
        "reliability": chance.choice("ABCDEF"),
        # A source relays at most one that came before it, so that none relays itself.
        "derived_from": [plan.source(chance.randrange(number))] if number and chance.random() < 0.2 else [],
    }
    return f"{front_matter(fields)}\n{prose.sentences(2)}\n"


def dossier(plan: Plan, everyone: Zipf[Actor], number: int) -> str:
    chance = random.Random(f"{plan.seed}/dossier/{number}")
    participants = everyone.draw_different(chance, 3)
    prose = Prose(chance, everyone, participants)
    names = ", ".join(actor.name for actor in participants)
    fields: dict[str, Value] = {
        "title": prose.phrase(chance.randrange(2, 5)),
        "summary": prose.sentence(),
        "actors": [actor.id for actor in participants],
        "events": [plan.event(number + step * plan.dossiers) for step in range(3)],
        "trend": chance.choice(("deteriorated", "unchanged", "improved")),
        "review_due": "2026-06-30",
    }
    fields["events"] = list(dict.fromkeys(fields["events"]))
    return f"{front_matter(fields)}\n{prose.sentence('by', names)}\n\n## {prose.phrase(3)}\n\n{prose.sentences(5)}\n"


def about(plan: Plan, everyone: Zipf[Actor]) -> str:
    chance = random.Random(f"{plan.seed}/about")
    prose = Prose(chance, everyone, everyone.draw_different(chance, 2))
    return f"{front_matter({'title': 'About'})}\n{prose.sentences(10)}\n"


SETTINGS = """title: Dossiers
summary: Made-up briefings in any number.
base_url: https://example.org/dossiers/
language: en
nav: [{title: About, page: about}]
"""
