"""Runs a program and says what it took."""

import os
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Run:
    """What one run took: seconds on the wall, seconds of all cores together, bytes of memory at the most."""

    wall: float
    cpu: float
    peak: int

    def __add__(self, other: "Run") -> "Run":
        """One after the other."""
        return Run(self.wall + other.wall, self.cpu + other.cpu, max(self.peak, other.peak))


class Failed(Exception):
    """A program that was to be measured did not end well."""


def measure(command: Sequence[str | Path], log: Path) -> Run:
    """Runs a program to its end; what it prints goes to the log.

    The kernel counts the processor time and the resident memory; the programs that are compared are one process each.
    What is still to be written to the disk for the program before would slow this one down, so it is written first.
    """
    os.sync()
    with log.open("wb") as output:
        start = time.perf_counter()
        process = subprocess.Popen(
            [str(part) for part in command], stdin=subprocess.DEVNULL, stdout=output, stderr=subprocess.STDOUT
        )
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - start
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        tail = log.read_text(encoding="utf-8", errors="replace")[-2000:]
        raise Failed(f"{command[0]} ended with status {process.returncode}:\n{tail}")
    # Linux counts kilobytes, macOS bytes.
    unit = 1 if sys.platform == "darwin" else 1024
    return Run(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss * unit)


@dataclass(frozen=True)
class Size:
    """What a folder holds: the sum of the files' lengths, and how many they are."""

    bytes: int
    files: int


def size(folder: Path) -> Size:
    lengths = [file.stat().st_size for file in folder.rglob("*") if file.is_file()]
    return Size(sum(lengths), len(lengths))
