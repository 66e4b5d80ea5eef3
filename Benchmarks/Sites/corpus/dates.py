"""Dates as desks know them: mostly to the day, sometimes to the month or the year (ISO 8601-2)."""

import random

FIRST_YEAR, LAST_YEAR = 2010, 2025


def day(chance: random.Random) -> str:
    return f"{chance.randint(FIRST_YEAR, LAST_YEAR)}-{chance.randint(1, 12):02}-{chance.randint(1, 28):02}"


def date(chance: random.Random) -> str:
    full = day(chance)
    draw = chance.random()
    if draw < 0.85:
        return full
    if draw < 0.93:
        return full[:7]
    if draw < 0.96:
        return full[:4]
    return f"{full[:7]}~" if draw < 0.98 else f"{full}/{LAST_YEAR + 1}-02"
