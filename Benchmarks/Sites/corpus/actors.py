"""The actors: a few countries that everybody writes about, and many others."""

import random
from dataclasses import dataclass, field
from functools import lru_cache

from .yaml import Value, front_matter
from .zipf import Zipf

# Made-up words have no k and no z, so that none of them is ever a name.
HEADS = "Ka Ke Ki Ko Ku Za Ze Zi Zo Zu Kha Kho Kra Kri Kwa Zha Zho Zwa".split()
MIDDLES = "ba be da do fa ga la le li lo ma me mo na ni ra ri ro sa so ta te to va wa".split()
ARABIC = str.maketrans("abdefghiklmnorstuvwz", "ابديفغهيكلمنورستوفوز")

PLACED = {
    "organization": ("{} Relief Council", "{} Policy Institute", "{} Mining Company", "{} News Agency"),
    "government-body": ("{} Ministry of Defence", "{} Electoral Commission", "{} Border Service"),
    "armed-force": ("{} Armed Forces", "{} Air Force", "{} National Guard"),
    "armed-group": ("{} Liberation Front", "{} Resistance Movement", "{} Defence Brigades"),
    "office": ("President of {}", "Foreign Minister of {}", "Special Envoy for {}"),
    "joint-body": ("{} Joint Border Committee", "{} Water Commission"),
    "group": ("{} Traders", "{} Herders"),
    "bloc": ("{} Economic Community", "{} Security Alliance"),
}
KINDS = "organization government-body armed-group armed-force organization office joint-body group".split()
RELATIONS = ("alliance", "security-cooperation", "rivalry", "support", "mediation", "alignment", "conflict", "other")


@dataclass(frozen=True)
class Actor:
    """An actor, and the forms that texts name it by."""

    id: str
    name: str
    kind: str
    strong: tuple[str, ...]
    weak: tuple[str, ...] = ()
    extra: dict[str, Value] = field(default_factory=dict, hash=False, compare=False)

    def file(self, summary: str, body: str, relations: list[dict[str, Value]], members: list[str]) -> str:
        fields: dict[str, Value] = {"name": self.name, "kind": self.kind, "summary": summary, **self.extra}
        return front_matter(fields | {"members": members, "relations": relations}) + f"\n{body}"


@lru_cache(maxsize=2)
def actors(count: int) -> tuple[Actor, ...]:
    """So many actors, the most often named first."""
    chance = random.Random("actors")
    stems = [head + middle + tail for tail in MIDDLES for middle in MIDDLES for head in HEADS]
    chance.shuffle(stems)
    countries = [country(stems.pop(), stems.pop(), number) for number in range(max(3, count // 16))]
    others = [other(stems, countries, number) for number in range(count - len(countries))]
    # Countries are in the news more than what is in them, but not all of them.
    head, tail = countries[: len(countries) // 2], countries[len(countries) // 2 :] + others
    chance.shuffle(tail)
    return tuple(head + tail)


def country(stem: str, capital: str, number: int) -> Actor:
    name, adjective, seat = f"{stem}ria", f"{stem}rian", f"{capital}burg"
    official = f"Republic of {name}"
    extra: dict[str, Value] = {
        "names": {"fr": f"{stem}rie", "ar": name.lower().translate(ARABIC)},
        "aliases": [official],
        "demonyms": [adjective, f"{adjective}s"],
        "metonyms": [seat],
        "not": [f"northern {name}"],
    }
    return Actor(f"country-{number:03}", name, "country", (name, name, name, official), (adjective, seat), extra)


def other(stems: list[str], countries: list[Actor], number: int) -> Actor:
    kind = "bloc" if number % 90 == 0 else KINDS[number % len(KINDS)]
    patterns = PLACED[kind]
    stem = stems.pop()
    name = patterns[number // len(KINDS) % len(patterns)].format(stem)
    # Every stem is another one, so that no two actors share a form.
    short = f"{stem.upper()}-{name.split()[-1][0]}" if kind == "armed-group" else stem + "um"
    extra: dict[str, Value] = {"aliases": [short]}
    if kind in ("organization", "bloc"):
        extra["homepage"] = f"https://example.org/{stem.lower()}/"
    return Actor(f"{kind}-{number:04}", name, kind, (name, name, short), (), extra)


def relations(everyone: tuple[Actor, ...], rank: int, briefings: list[str]) -> list[dict[str, Value]]:
    """What binds an actor to some of those that are named more often; each pair has one relation at most."""
    chance = random.Random(f"relations/{rank}")
    partners = Zipf(everyone[:rank]).draw_different(chance, min(rank, chance.randrange(4)))
    return [relation(chance, partner, briefings) for partner in partners]


def relation(chance: random.Random, partner: Actor, briefings: list[str]) -> dict[str, Value]:
    fields: dict[str, Value] = {"kind": chance.choice(RELATIONS), "with": partner.id, "status": "asserted"}
    if chance.random() < 0.5:
        fields["start"] = chance.randrange(2005, 2026)
    if chance.random() < 0.5:
        fields["claims"] = [f"{chance.choice(briefings)}#c1"]
    return fields
