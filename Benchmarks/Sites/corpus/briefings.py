"""A briefing: its front matter and its body."""

import random

from .actors import Actor
from .body import Body
from .dates import date
from .plan import Plan
from .prose import Prose
from .yaml import Value, front_matter
from .zipf import Zipf

TAGS = Zipf(
    (
        "diplomacy security trade border-control elections drought migration mining energy ceasefire sanctions"
        " mediation refugees floods currency railways ports fisheries smuggling arms-control air-strikes training"
        " peacekeeping debt water food-prices health schools telecommunications courts protests police prisons grazing"
        " gold oil gas aid"
    ).split()
)
LIKELIHOODS = ("almost no chance", "very unlikely", "unlikely", "roughly even chance", "likely", "very likely")
STANCES = ("asserted", "asserted", "alleged", "predicted")


def briefing(plan: Plan, everyone: Zipf[Actor], number: int) -> str:
    """The file of one briefing; it depends on the plan and its number alone."""
    chance = random.Random(f"{plan.seed}/briefing/{number}")
    participants = everyone.draw_different(chance, chance.randrange(2, 7))
    prose = Prose(chance, everyone, participants)
    cited = [often_the_first(chance, plan.sources) for _ in range(chance.randrange(2, 6))]
    sources = list(dict.fromkeys(plan.source(number) for number in cited))
    events = [plan.event(number // 4)] if number % 4 == 0 else []
    dossiers = [number % plan.dossiers] if chance.random() < 0.9 else [number % plan.dossiers, number // 7]
    written = date(chance)
    fields: dict[str, Value] = {
        "title": prose.phrase(chance.randrange(4, 10)),
        "summary": prose.sentence(),
        "date": written,
        "information_cutoff": written if len(written) == 10 else "",
        "updated": "2026-01-05" if chance.random() < 0.05 else "",
        "authors": ["Desk " + chance.choice("ABCDEFGH")],
        "dossiers": list(dict.fromkeys(plan.dossier(dossier) for dossier in dossiers)),
        "tags": TAGS.draw_different(chance, chance.randrange(1, 5)),
        "actors": [actor.id for actor in participants],
        "sources": sources,
        "events": events,
    }
    claims = [claim(prose, f"c{position}", sources) for position in range(1, chance.randrange(2, 6))]
    fields["claims"] = claims
    fields["key_judgements"] = [judgement(prose, f"j{position}") for position in range(1, chance.randrange(1, 4))]
    fields["recommendations"] = [recommendation(prose)] if chance.random() < 0.3 else []
    others = [plan.briefing(number + chance.randrange(1, 50)) for _ in range(3)]
    body = Body(prose, sources, [str(claim["id"]) for claim in claims], others, number)
    return f"{front_matter(fields)}\n{body.text()}"


def claim(prose: Prose, name: str, sources: list[str]) -> dict[str, Value]:
    chance = prose.chance
    speaker, *about = chance.sample(prose.participants, 2)
    return {
        "id": name,
        "text": prose.sentence(),
        "by": speaker.id,
        "sources": [chance.choice(sources)],
        "credibility": chance.randrange(1, 7),
        "stance": chance.choice(STANCES),
        "about": [actor.id for actor in about],
    }


def judgement(prose: Prose, name: str) -> dict[str, Value]:
    return {
        "id": name,
        "text": prose.sentence(),
        "likelihood": prose.chance.choice(LIKELIHOODS),
        "confidence": prose.chance.choice(("low", "moderate", "high")),
        "based_on": ["c1"],
    }


def recommendation(prose: Prose) -> dict[str, Value]:
    speaker, addressee = prose.chance.sample(prose.participants, 2)
    return {"id": "r1", "text": prose.sentence(), "by": speaker.id, "to": [addressee.id], "status": "proposed"}


def often_the_first(chance: random.Random, count: int) -> int:
    """A number below the count: some sources are cited by hundreds, most by a few."""
    return int(count * chance.random() ** 2)
