# SPDX-License-Identifier: MIT
"""A program in the place of ours: answers as the import command does, from files, and notes how it was called.

In the folder of its first argument: look.json, import.json, take-back.json and recover.json are the answers; where
there is none it refuses, with what is in refusal.txt. While hold.txt is there it does not end.
"""

import json
import sys
import time
from pathlib import Path

_OPTIONS = ("--mapping", "--decisions")


def main(folder: Path, words: list[str]) -> int:
    kind = next((word.strip("-") for word in words if word in ("--take-back", "--recover")), "import")
    kind = "look" if "--dry-run" in words else kind
    said = {name: json.loads(Path(words[words.index(name) + 1]).read_text()) for name in _OPTIONS if name in words}
    with (folder / "calls.jsonl").open("a") as calls:
        calls.write(json.dumps({"kind": kind, "words": words, **said}) + "\n")
    for people in (50, 100) if "--progress" in words else ():
        sys.stdout.write(json.dumps({"progress": {"read": people * 1000, "of": 200_000, "people": people}}) + "\n")
        sys.stdout.flush()
    while kind != "recover" and (folder / "hold.txt").exists():
        time.sleep(0.02)
    answer = folder / f"{kind}.json"
    if not answer.exists():
        sys.stderr.write((folder / "refusal.txt").read_text())
        return 1
    sys.stdout.write(answer.read_text())
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), sys.argv[2:]))
