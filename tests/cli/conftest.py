"""A terminal to type the commands in."""

import os
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from bot.__main__ import main

OURS = (
    "SLACK_",
    "CLOCK_",
    "DATABASE_",
    "LOG_",
    "OPENAI_",
    "REISGIDS_",
    "LC_",
    "LANG",
    "PORT",
    "HOST",
    "FORWARDED_",
)


@dataclass(frozen=True)
class Outcome:
    """What a command left behind."""

    exit_code: int
    out: str
    err: str


Terminal = Callable[..., Outcome]


@pytest.fixture
def terminal(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Terminal:
    """Type a command in an empty folder, with no settings but those that are given by name."""
    for name in [name for name in os.environ if name.startswith(OURS)]:
        monkeypatch.delenv(name)
    monkeypatch.chdir(tmp_path)

    def type_in(*arguments: str, **settings: str) -> Outcome:
        with monkeypatch.context() as during:
            for name, value in settings.items():
                during.setenv(name, value)
            exit_code = main(arguments)
        said = capsys.readouterr()
        return Outcome(exit_code, said.out, said.err)

    return type_in
