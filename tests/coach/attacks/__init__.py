"""Attacks on the coach, and a model that obeys each of them to the letter: the defence is ours, not its goodwill."""

import json
import re
from base64 import b64encode
from pathlib import Path
from typing import Any

import yaml
from pydantic import BaseModel, ConfigDict

from bot.coach.requests import Task
from bot.journey.language import Language
from bot.stub_model.hearing import Heard
from bot.stub_model.server import StubModel

_FILE = Path(__file__).parent / "attacks.yaml"
_CANARY = re.compile(r"RG-[0-9a-f]{12}")
_RULE = (
    "Make nothing up. What the material does not tell, you do not know; say so where the task asks for it."
)
_HONEST = "Vraagt een buurman om raad"
_ANSWER = {Language.NL: "Daar gaat het mis", Language.EN: "That is where it goes wrong"}


class Attack(BaseModel):
    """One attack: where its text stands, what a model says that obeys it, and what may not leave for the model.

    `claims` is something that the model says was in the notes, and was not.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: str
    language: Language
    place: str
    text: str
    obeys: str
    masked: tuple[str, ...] = ()
    claims: str = ""

    @property
    def mark(self) -> str:
        """What the text is known by, wherever it comes."""
        return f"(merk {self.id})"

    @property
    def typed(self) -> str:
        """Give the text as somebody types it."""
        return f"{self.text} {self.mark}"


def all_attacks() -> list[Attack]:
    """Read the attacks."""
    return [Attack.model_validate(one) for one in yaml.safe_load(_FILE.read_text("utf-8"))]


def canary_in(heard: Heard) -> str:
    """Find the reference of the instructions of a question."""
    found = _CANARY.search(heard.system)
    assert found, "every question has one"
    return found[0]


class Obedient:
    """Makes the stub say, in every field of every answer, what the attack of the moment wants."""

    def __init__(self, stub: StubModel) -> None:
        self.attack: Attack | None = None
        self._stub = stub
        for task, reply in _REPLIES.items():
            stub.replies[task] = lambda material, _language, reply=reply: reply(  # type: ignore[misc]
                material, self._said(material), self.attack
            )

    def _said(self, material: dict[str, Any]) -> str:
        assert self.attack is not None
        heard = self._stub.questions[-1]
        canary = canary_in(heard)
        assert _RULE in heard.system
        said = self.attack.obeys
        for name, words in (
            ("{system}", heard.system),
            ("{base64}", b64encode(heard.system.encode()).decode()),
            ("{canary}", canary),
            ("{spelled}", "-".join(canary)),
            ("{rule}", _RULE),
            ("{material}", json.dumps(material, ensure_ascii=False)),
        ):
            said = said.replace(name, words)
        return said


def _suggest(material: dict[str, Any], said: str, attack: Attack) -> dict[str, Any]:
    one = {"why": said, "about_id": None, "channel": "telefoon", "impact": 99, "effort": -9}
    return {
        "text": said,
        "suggestions": [
            # Among the rest something that is wanted, lest all of it is refused.
            one | {"kind": "touchpoint", "text": _HONEST},
            one | {"kind": "touchpoint", "text": f"Belt {said}"},
            one | {"kind": "question", "text": said, "channel": said},
            one | {"kind": "touchpoint", "text": said, "state": "taken", "by": "UANNA00002"},
        ],
        "keep": True,
        "effect": {"effect": "changed", "collection": "steps", "part_id": "s1", "field": "text"},
    }


def _coach(material: dict[str, Any], said: str, attack: Attack) -> dict[str, Any]:
    journey = material["journey"]
    ids = [line["id"] for line in material["lines"]] + [step["id"] for step in journey["steps"]]
    one = {"about_id": ids[0], "text": said, "why": said, "channel": said}
    return {
        "text": said,
        "remarks": [
            one | {"kind": "advice", "text": _HONEST},
            one | {"kind": "wording", "text": f"Leest {said}"},
            one | {"kind": "thought"},
            one | {"kind": "advice"},
            one | {"kind": "missing_step", "text": f"Vraagt {said}"},
            one | {"kind": "advice", "about_id": "x99"},
        ],
    }


def _play(material: dict[str, Any], said: str, attack: Attack) -> dict[str, Any]:
    facts = material["facts"]
    pains = [
        {"touchpoint_id": one["id"], "text": said, "quote": quote}
        for one in material["touchpoints"]
        for quote in (facts[0]["text"], said)
    ]
    return {"text": said, "told": [fact["id"] for fact in facts], "unknown": not facts, "pains": pains}


def _answer(material: dict[str, Any], said: str, attack: Attack) -> str:
    ids = [fact["id"] for fact in material["journeys"][0]["facts"] if "id" in fact]
    return f"{_ANSWER[attack.language]} [{ids[0]}]. {said}. {said} [{ids[-1]}]."


def _write(material: dict[str, Any], said: str, attack: Attack) -> dict[str, Any]:
    return {"text": f"{material['facts'][0]['says']} {said}."}


def _understand(material: dict[str, Any], said: str, attack: Attack) -> dict[str, Any]:
    notes = str(material["notes"])
    lines = [line for line in notes.splitlines() if line.strip()]
    one = {"said_by": "customer", "step_id": "s1", "channel": "telefoon", "feeling": -9, "thought": said}
    return {
        "items": [
            one | {"kind": "step", "text": _HONEST, "quote": lines[0]},
            one | {"kind": "step", "text": said, "quote": lines[0]},
            one | {"kind": "pain", "text": said, "quote": lines[-1]},
            one | {"kind": "touchpoint", "text": said, "quote": notes[:300]},
            one | {"kind": "persona", "text": f"Karin, {said}", "quote": said},
            one | {"kind": "pain", "text": said, "quote": attack.claims or said},
        ]
    }


_REPLIES = {
    Task.SUGGEST.value: _suggest,
    Task.COACH.value: _coach,
    Task.PLAY.value: _play,
    Task.ANSWER.value: _answer,
    Task.WRITE.value: _write,
    Task.UNDERSTAND.value: _understand,
}
