"""Where the programs write to, and when that may go away."""

import os
import shutil
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

# ext4 without a journal does not use an inode again that was freed lately, and passes over all of them again for each new
# file (`recently_deleted` in the kernel's fs/ext4/ialloc.c): whoever is measured next would pay for what was removed.
# A minute, and five more where the disk has not yet got a change of the inode's neighbours.
SETTLING = 6 * 60 + 5


@contextmanager
def outputs(folder: Path) -> Iterator[Path]:
    """A folder for all that a whole run of the benchmark writes and no longer needs.

    Nothing in it is removed while somebody is still to be measured; all of it is at the end, also after a failure. What
    was removed lately, or is removed now since an earlier run was killed, is waited for.
    """
    is_new = not folder.exists()
    folder.mkdir(parents=True, exist_ok=True)
    empty(folder)
    if not is_new:
        settle(folder)
    try:
        yield folder
    finally:
        empty(folder)


def empty(folder: Path) -> None:
    """Removes what is in a folder; the folder itself stays, and its time stamp tells when that was."""
    for entry in folder.iterdir():
        shutil.rmtree(entry)


def settle(folder: Path) -> None:
    """Waits until the file system has forgotten what was removed from a folder last."""
    os.sync()
    rest = folder.stat().st_mtime + SETTLING - time.time()
    if 0 < rest <= SETTLING:
        print(f"Sites were removed just now; waiting {rest:.0f} s, or their removal would be measured …", file=sys.stderr)
        time.sleep(rest)
