"""The scripted session of the demo, played as a test: its own checks decide."""

from pathlib import Path

import pytest

from bot.demo.months import STARTS_AT
from bot.demo.parts import running
from bot.demo.session import CHAPTERS, play


async def test_three_people_design_the_thirteen_step_journey_and_walk_it_for_months(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """With a bot of its own process that is killed twice on the way, the coach by rules, and within the measure of ease."""
    monkeypatch.setenv("LC_ALL", "en_GB.UTF-8")
    async with running(tmp_path / "demo.db", starts_at=STARTS_AT, is_walked=False) as parts:
        assert await play(parts) == 0
    told = capsys.readouterr().out
    assert told.count("✓") == len(CHAPTERS)
    assert "8 messages" in told
