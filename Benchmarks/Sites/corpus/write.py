"""Writes a whole corpus into a folder, on all cores."""

import os
import random
import shutil
from concurrent.futures import ProcessPoolExecutor
from functools import lru_cache
from pathlib import Path

from . import actors as people
from .actors import Actor
from .briefings import briefing
from .others import SETTINGS, about, dossier, event, source
from .plan import Plan
from .prose import Prose
from .zipf import Zipf

BATCH = 500


def write_corpus(plan: Plan, folder: Path) -> None:
    """Writes the corpus; the folder is complete or not there at all."""
    partial = folder.with_name(folder.name + ".partial")
    shutil.rmtree(partial, ignore_errors=True)
    kinds = {
        "briefings": plan.briefings,
        "actors": plan.actors,
        "events": plan.events,
        "sources": plan.sources,
        "dossiers": plan.dossiers,
        "pages": 1,
    }
    for kind in kinds:
        (partial / kind).mkdir(parents=True)
    (partial / "site.yaml").write_text(SETTINGS, encoding="utf-8")
    with ProcessPoolExecutor(os.cpu_count()) as processes:
        jobs = [
            processes.submit(write_batch, plan, partial, kind, first, min(first + BATCH, count))
            for kind, count in kinds.items()
            for first in range(0, count, BATCH)
        ]
        for job in jobs:
            job.result()
    partial.rename(folder)


@lru_cache(maxsize=1)
def everyone(count: int) -> Zipf[Actor]:
    return Zipf(people.actors(count))


def write_batch(plan: Plan, folder: Path, kind: str, first: int, end: int) -> None:
    for number in range(first, end):
        name, text = file(plan, kind, number)
        (folder / kind / f"{name}.md").write_text(text, encoding="utf-8")


def file(plan: Plan, kind: str, number: int) -> tuple[str, str]:
    """The id and the text of one file."""
    drawn = everyone(plan.actors)
    match kind:
        case "briefings":
            return plan.briefing(number), briefing(plan, drawn, number)
        case "actors":
            return drawn.items[number].id, actor(plan, drawn, number)
        case "events":
            return plan.event(number), event(plan, drawn, number)
        case "sources":
            return plan.source(number), source(plan, drawn, number)
        case "dossiers":
            return plan.dossier(number), dossier(plan, drawn, number)
        case _:
            return "about", about(plan, drawn)


def actor(plan: Plan, drawn: Zipf[Actor], rank: int) -> str:
    chance = random.Random(f"{plan.seed}/actor/{rank}")
    prose = Prose(chance, drawn, drawn.draw_different(chance, 2))
    own = drawn.items[rank]
    claimed = [plan.briefing(chance.randrange(plan.briefings)) for _ in range(3)]
    members = [item.id for item in drawn.items[:200] if item.kind == "country"][:8] if own.kind == "bloc" else []
    return own.file(prose.sentence(), f"{prose.sentences(4)}\n", people.relations(drawn.items, rank, claimed), members)
