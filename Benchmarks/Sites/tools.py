"""The programs that Dossier is compared with, installed from PyPI into a folder of their own."""

import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

REQUIREMENTS = Path(__file__).with_name("requirements.txt")

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
    # The packages' own commands are Python scripts that start the program; only the program itself is to be measured.
    return Tools(program(folder, "hugo/binaries/hugo"), program(folder, "pagefind_bin/pagefind"))


def program(folder: Path, path: str) -> Path:
    """A program that a package carries."""
    found = next(folder.glob(f"lib/python*/site-packages/{path}"), None)
    if found is None:
        raise SystemExit(f"{path} is not in {folder}; remove that folder to have it installed anew")
    return found


def requirements() -> list[str]:
    """Names and versions, as in “hugo 0.168.0”."""
    lines = REQUIREMENTS.read_text(encoding="utf-8").splitlines()
    return [line.replace("==", " ") for line in lines if "==" in line]
