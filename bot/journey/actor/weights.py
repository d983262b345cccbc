"""What each sign weighs, from the data file."""

import tomllib
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from typing import Any


@dataclass(frozen=True)
class Cue:
    """A sign; `weight` above 0 speaks for the company's side."""

    name: str
    weight: float


@lru_cache
def weights() -> dict[str, Any]:
    """Load the weights of all signs; kept for as long as the program runs."""
    return tomllib.loads((files("bot.journey.lexicon") / "weights.toml").read_text("utf-8"))


def sign(name: str) -> Cue:
    """Make the cue of a sign that has one weight."""
    return Cue(name, weights()["sign"][name])
