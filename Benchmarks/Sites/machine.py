"""On what machine the figures were measured."""

import os
import platform
import subprocess
from pathlib import Path


def machine() -> str:
    """Processor, cores, memory and kernel; nothing that names the very machine."""
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    kernel = f"{platform.system()} {platform.release().split('-')[0]}"
    return f"{processor()}, {cores} cores, {memory / 2**30:.0f} GiB of memory, {kernel}"


def processor() -> str:
    information = Path("/proc/cpuinfo")
    if information.exists():
        for line in information.read_text(encoding="utf-8").splitlines():
            name, _, value = line.partition(":")
            if name.strip() == "model name":
                return value.strip()
    if platform.system() == "Darwin":
        command = ["sysctl", "-n", "machdep.cpu.brand_string"]
        return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()
    return platform.machine()
