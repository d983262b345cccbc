"""What the team of the scripted session does with satisfaction scores: paste, correct, upload and fill in."""

from collections.abc import Mapping
from typing import Any

from bot.demo import story_of_months as story
from bot.demo.team import DIRECT_MESSAGES, PATIENCE, Team
from bot.playground.client import SeenMessage

WHO = "cas"
"""Who knows the scores of last month, and is asked for them."""


async def paste(team: Team) -> None:
    """Paste all scores of a month, and keep what was understood."""
    await team.clicks_alone_with(WHO, "Plak of upload", "Wat gaven klanten in november")
    await _hand_in(
        team, {"text": story.PASTED}, f"{story.PASTED_COUNT} cijfers, gemiddeld {story.PASTED_AVERAGE}"
    )
    await team.hears(WHO, "De resultaten van november 2026")


async def correct(team: Team) -> None:
    """Correct one of the scores that were just handed in."""
    await team.clicks_alone_with(WHO, "Corrigeer", "cijfers bewaard")
    cas = team.person(WHO)
    choice = await cas.modal("Cijfers corrigeren")
    wrong = next(one for one in choice.controls if one.label.startswith(f"{story.TYPED_WRONG} "))
    await cas.submit({"score": wrong.value})
    await cas.modal("Cijfers corrigeren")
    await team.sends_in(WHO, {"score": story.TYPED_RIGHT})
    await _hears_figure(team, story.CORRECTED_AVERAGE)


async def upload(team: Team) -> None:
    """Upload a file with scores on another scale, see how it is converted, and upload it once more by mistake."""
    await team.clicks_alone_with(WHO, "Vul in", "Wat gaven klanten in december")
    await _hand_in(team, await _file(team), "1–5: 1 wordt 0")
    await _hears_figure(team, story.CSV_AVERAGE)
    await team.clicks_alone_with(WHO, "Cijfers toevoegen", story.CSV_AVERAGE)
    await _hand_in(team, await _file(team), "Dit was al ingelezen", keep=False)


async def fill_in(team: Team) -> None:
    """Fill in how many answered, and their average."""
    await team.clicks_alone_with(WHO, "Vul in", "Wat gaven klanten in februari")
    await _hand_in(team, story.FEBRUARY, story.FEBRUARY_AVERAGE)
    await _hears_figure(team, story.FEBRUARY_AVERAGE)


async def _file(team: Team) -> dict[str, Any]:
    return {"file": [await team.person(WHO).upload_file(story.CSV_NAME, story.CSV.encode())]}


async def _hand_in(team: Team, values: Mapping[str, Any], understood: str, *, keep: bool = True) -> None:
    """Fill in the window for scores, look whether it was understood so, and keep it."""
    cas = team.person(WHO)
    team.efforts[team.stage].clicks += 1
    await cas.modal("Klanttevredenheid")
    sent = await cas.submit(values)
    assert not sent.errors, f"the scores were refused: {sent.errors}"
    preview = await cas.modal("Zo lees ik het", timeout=PATIENCE)
    assert understood in preview.text, f"the scores were not understood as {understood!r}: {preview.text}"
    if keep:
        await team.sends_in(WHO, {})
        await cas.no_modal(timeout=PATIENCE)
    else:
        await cas.close_modal(everything=True)


async def _hears_figure(team: Team, average: str) -> SeenMessage:
    return await team.person(WHO).wait_for(
        lambda seen: "Klanttevredenheid ·" in seen.text and f"gemiddeld *{average}*" in seen.text,
        DIRECT_MESSAGES,
        timeout=PATIENCE,
    )
