"""Recording the prompts as they are: `python -m prompts.coach` notes the hash of each version that is new."""

import json
import sys

from prompts.coach.files import load, names
from prompts.coach.versions import FILE, moved_alone, recorded


def main() -> int:
    """Note new versions, and refuse where a text changed and its version did not; gives the exit code."""
    known, stuck = recorded(), moved_alone()
    for name in stuck:
        sys.stderr.write(f"{name}.md says something else now: raise its version, then record it again.\n")
    for name in names():
        prompt = load(name)
        if name not in stuck:
            known.setdefault(name, {})[str(prompt.version)] = prompt.sha256
    FILE.write_text(json.dumps(known, indent=2, sort_keys=True) + "\n", "utf-8")
    return 1 if stuck else 0


if __name__ == "__main__":
    raise SystemExit(main())
