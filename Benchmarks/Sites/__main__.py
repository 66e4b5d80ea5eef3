"""Compares Dossier with Hugo and Pagefind on made-up briefings."""

import argparse
import sys
from pathlib import Path

import tools
from contest import hold
from goals import goals
from measure import Failed
from outputs import outputs
from report import report, write_into


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="Benchmarks/Sites", description=__doc__)
    parser.add_argument("--dossier", type=Path, required=True, metavar="COMMAND", help="a release build of the command")
    parser.add_argument("--sizes", type=int, nargs="+", default=[1_000, 10_000], metavar="BRIEFINGS")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--folder", type=Path, default=Path(".bench"), help="for corpora, programs and sites")
    parser.add_argument("--readme", type=Path, help="the file that the figures are to be put into")
    parser.add_argument("--assert", action="store_true", dest="asserts", help="fail where a goal is missed")
    chosen = parser.parse_args()
    if chosen.rounds < 1 or min(chosen.sizes) < 100:
        parser.error("it takes at least one round, and a hundred briefings")
    return chosen


def main() -> int:
    chosen = arguments()
    folder = chosen.folder.resolve()
    folder.mkdir(exist_ok=True)
    programs = tools.install(folder / "tools")
    try:
        with outputs(folder / "sites") as sites:
            contests = [
                hold(size, chosen.rounds, chosen.dossier.resolve(), programs, folder, sites)
                for size in sorted(set(chosen.sizes))
            ]
    except Failed as failure:
        print(failure, file=sys.stderr)
        return 1
    text = report(contests, chosen.rounds)
    print(text)
    if chosen.readme:
        write_into(chosen.readme, text)
    return 1 if chosen.asserts and not all(goal.is_met for goal in goals(contests)) else 0


if __name__ == "__main__":
    sys.exit(main())
