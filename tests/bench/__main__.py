"""Measures speed and memory and prints a table: `make bench`, or `python -m tests.bench`.

What counts are the ratios: floors and bot are measured in turn, in one run, on one machine.
"""

import asyncio
import sys
import tempfile
from pathlib import Path

from tests.bench import answering, coaching, homes, idle, jobs, loading, over_http, pictures


def main() -> None:
    """Measure all there is, one thing after the other; it takes some minutes."""
    with tempfile.TemporaryDirectory(prefix="reisgids-bench-") as name:
        folder = Path(name)
        _say(asyncio.run(answering.measure(folder)))
        _say(asyncio.run(over_http.measure(folder)))
        _say(asyncio.run(coaching.measure(folder)))
        _say(loading.measure(folder))
        _say(homes.measure(folder))
        _say(asyncio.run(idle.measure(folder)))
        _say(asyncio.run(pictures.measure(folder)))
        _say(asyncio.run(jobs.measure(folder)))


def _say(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
