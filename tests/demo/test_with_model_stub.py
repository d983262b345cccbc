"""The demo with a language model for trying out: for people, as they find it, and as a scripted session."""

import asyncio
import re
from collections.abc import AsyncIterator
from contextlib import suppress
from pathlib import Path

import pytest

from bot.demo.demo import demo
from bot.demo.months import STARTS_AT
from bot.demo.parts import running
from bot.demo.session import WITH_MODEL, play
from bot.playground.client import PlaygroundClient
from bot.stub_model.server import serve

_PATIENCE = 60.0


@pytest.fixture
async def told(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[str]:
    """Run the demo for people, in English; gives what it says in the terminal once it is ready."""
    monkeypatch.setenv("LC_ALL", "en_GB.UTF-8")
    # A model that somebody has for other things is not asked.
    monkeypatch.setenv("OPENAI_API_KEY", "sk-somebody's")
    demonstrating = asyncio.create_task(
        demo(headless=False, port=0, open_browser=False, with_model_stub=True)
    )
    said = ""
    async with asyncio.timeout(_PATIENCE):
        while "Ctrl+C" not in said:
            await asyncio.sleep(0.1)
            said += capsys.readouterr().out
    yield said
    demonstrating.cancel()
    with suppress(asyncio.CancelledError):
        await demonstrating


async def test_who_tries_it_turns_the_coach_on_and_gets_a_labelled_answer(told: str) -> None:
    """The terminal says that no real model answers, and who can turn it on; the answer comes piece by piece."""
    assert "no real model answers" in told
    assert "as Dana (an admin) type /journey coach" in told
    address = re.search(r"http://[\d.:]+", told)
    assert address is not None, told
    async with PlaygroundClient(address[0]) as playground:
        dana = playground.user("dana")
        await dana.command("#onboarding", "/journey coach")
        assert "language model *reisgids-stub*" in (await dana.modal()).text
        assert not (await dana.submit({"coach_on": "coach_on"})).is_open
        asked = await dana.say("#onboarding", "@reisgids where do we lose customers?")
        answer = await dana.wait_for(
            "Written by a language model (reisgids-stub)", "#onboarding", thread=asked, timeout=_PATIENCE
        )
        assert "step 10" in answer.text
        assert await playground.traffic("chat.appendStream")


async def test_a_team_uses_the_coach_while_its_model_fails_and_comes_back(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """All that the coach does, with proposals that are taken, changed and waved away."""
    monkeypatch.setenv("LC_ALL", "en_GB.UTF-8")
    async with (
        serve(latency=0.2) as model,
        running(tmp_path / "demo.db", starts_at=STARTS_AT, is_walked=False, model=model) as parts,
    ):
        assert await play(parts) == 0, capsys.readouterr().out
    assert capsys.readouterr().out.count("✓") == len(WITH_MODEL)
