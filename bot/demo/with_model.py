"""Chapters about the language model itself: an admin allows it, it fails and comes back, and what was used is shown."""

import re

from bot.coach.requests import Task
from bot.demo import story
from bot.demo import story_of_coach as told
from bot.demo.coached import Place, coached, judge, leave, proposed
from bot.demo.parts import Parts
from bot.demo.team import CHANNEL, PATIENCE, Team
from bot.stub_model.faults import ALWAYS, Fault, FaultKind
from bot.stub_model.server import StubModel

_LONG = 15.0
"""Seconds in which a model that hangs says nothing; the coach waits somewhat longer."""
DAILY = 100
_TASKS = [
    "Notities lezen",
    "Kritisch meekijken",
    "Ideeën geven",
    "De klant spelen",
    "Vragen beantwoorden",
    "Samenvatten",
]


async def allow(team: Team, _parts: Parts) -> None:
    """Bo, who is no admin, can only read what goes to whom; Anna allows it."""
    await team.commands("bo", "/klantreis coach")
    window = await team.person("bo").modal("Coach", timeout=PATIENCE)
    assert window.raw["submit"] is None, "who is no admin can choose"
    assert "er gaat niets naar het taalmodel" in window.text, f"it is on: {window.text}"
    await team.person("bo").close_modal()
    await team.commands("anna", "/klantreis coach")
    window = await team.person("anna").modal("Coach", timeout=PATIENCE)
    assert "e-mailadressen, telefoonnummers" in window.text, f"it does not say what is masked: {window.text}"
    await team.sends_in("anna", {"coach_on": "coach_on", "coach_daily": str(DAILY)})
    await team.person("anna").wait_for("de coach mag het taalmodel vragen", CHANNEL, timeout=PATIENCE)


async def outage(team: Team, parts: Parts) -> None:
    """Let the model hang while the team goes on, and then fail: the same button gives the fixed tips."""
    model = _of(parts)
    place = Place(CHANNEL, team.card)
    usual, model.latency = model.latency, _LONG
    await team.clicks("anna", "Coach", "Wie maakt deze reis")
    thinking = await team.sees("bo", "Ik denk na over ideeën")
    await team.says("anna", story.PERSONAS)
    await team.sees("bo", "Gehoord: 2 persona's")
    still = await team.person("bo").again(thinking)
    assert "Ik denk na over ideeën" in still.text, f"the coach did not think meanwhile: {still.text}"
    model.faults.add(Fault(FaultKind.OUTAGE, times=ALWAYS))
    model.latency = usual
    _cut(model)
    seen = await team.person("bo").wait_for(
        lambda now: now.ts == thinking.ts and told.INSTEAD in now.text,
        CHANNEL,
        thread=place.thread,
        timeout=PATIENCE,
    )
    assert proposed(seen), f"there are no fixed tips: {seen.text}"


async def back(team: Team, parts: Parts) -> None:
    """Have the model back behind the same button; somebody finds its ideas of no use, and that is counted."""
    _of(parts).faults.clear()
    await team.clicks("cas", "Coach", "Wie maakt deze reis")
    seen = await coached(team, parts, "cas", "Ideeën bij", Place(CHANNEL, team.card))
    await judge(team, "cas", seen, good=False)
    await leave(team, "cas", seen, proposed(seen)[0])


async def usage(team: Team, parts: Parts) -> None:
    """See, as everybody can, what was asked, what failed, what people thought of it, and what is left of today."""
    await team.commands("bo", "/klantreis coach")
    text = (await team.person("bo").modal("Coach", timeout=PATIENCE)).text
    used = {
        name: int(count) for name, count in re.findall(r"^• ([\w ]+): (\d+) vra[ag]+", text, re.MULTILINE)
    }
    assert list(used) == _TASKS, f"not all that the coach does was used: {text}"
    assert f"Vandaag nog {DAILY - sum(used.values())} vragen van de {DAILY}" in text, f"what is left: {text}"
    for what, told_so in (
        ("Ideeën geven", "3 mislukt"),
        ("Ideeën geven", "👍 0 👎 1"),
        ("Samenvatten", "👍 1 👎 0"),
    ):
        line = next(line for line in text.split("\n") if what in line)
        assert told_so in line, f"it lacks {told_so!r}: {line}"
    asked = {question.task for question in _of(parts).questions}
    assert asked == {task.value for task in Task}, f"the model was asked {asked}"


def _of(parts: Parts) -> StubModel:
    assert parts.model is not None, "there is no model"
    return parts.model


def _cut(model: StubModel) -> None:
    """Cut the connections of whoever waits for an answer."""
    for connection in model.connections():
        connection.transport.abort()
