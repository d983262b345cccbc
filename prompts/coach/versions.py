"""The record of all versions that prompts have had: text and version move together."""

import json

from prompts.coach.files import FOLDER, load, names

FILE = FOLDER / "versions.json"


def recorded() -> dict[str, dict[str, str]]:
    """Give the hash of each version of each prompt, by id and version."""
    versions: dict[str, dict[str, str]] = json.loads(FILE.read_text("utf-8"))
    return versions


def moved_alone() -> list[str]:
    """Give the prompts whose text is not the one that was recorded with their version."""
    known = recorded()
    now = {name: load(name) for name in names()}
    return [name for name, at in now.items() if _noted(known, name, at.version) not in {"", at.sha256}]


def unrecorded() -> list[str]:
    """Give the prompts of which this version is not recorded, or is not the newest."""
    known = recorded()
    return [
        name
        for name in names()
        if (version := load(name).version) != max(map(int, known.get(name, {})), default=0) or not version
    ]


def _noted(known: dict[str, dict[str, str]], name: str, version: int) -> str:
    return known.get(name, {}).get(str(version), "")
