"""Running the model for trying out by itself: `python -m bot.stub_model --port 8421`."""

import argparse
import asyncio
import sys
from contextlib import suppress

from bot.stub_model.server import MODEL, serve

DEFAULT_PORT = 8421


async def _run(port: int, latency: float, pace: float) -> None:
    async with serve(port=port, latency=latency, pace=pace) as model:
        sys.stdout.write(f"OPENAI_BASE_URL={model.url} OPENAI_MODEL={MODEL}\n")
        sys.stdout.flush()
        await asyncio.Event().wait()


def main() -> None:
    """Serve until it is interrupted."""
    parser = argparse.ArgumentParser(prog="python -m bot.stub_model", description=__doc__)
    parser.add_argument("--port", type=int, default=DEFAULT_PORT, help="0 takes a free one")
    parser.add_argument("--latency", type=float, default=0.0, help="seconds that every answer takes")
    parser.add_argument("--pace", type=float, default=0.0, help="seconds between the pieces of a stream")
    options = parser.parse_args()
    with suppress(KeyboardInterrupt):
        asyncio.run(_run(options.port, options.latency, options.pace))


if __name__ == "__main__":
    main()
