"""What the people of the state machine can do, and what is kept of what they did."""

import asyncio
import json
from collections.abc import Callable, Coroutine
from itertools import count
from typing import Any, Concatenate, ParamSpec, TypeVar

from hypothesis.stateful import (
    RuleBasedStateMachine,
)
from sqlmodel import col, select

from bot.guide.errors import GuideError
from bot.guide.forms import Form
from bot.guide.listening import Heard
from bot.guide.questions import Topic
from bot.guide.unit import Person, Unit
from bot.journey.model import Journey
from storage.database import Database
from storage.tables import ChangeRow, DraftRow
from tests.guide.team import Team

P = ParamSpec("P")
R = TypeVar("R")

SAYS = {
    Topic.BOUNDS: "van bericht {0} tot een tevreden klant",
    Topic.STRATEGY: "Wij maken techniek begrijpelijk {0}",
    Topic.SOURCES: "- gesprekken met klanten {0}\n- onderzoek {1}",
    Topic.GOAL: "Een tevreden klant die ons een 8 geeft {0}",
    Topic.STEPS: "- Krijgt bericht {0}\n- Wij sturen offerte {1}\n- Tekent {2} en betaalt {3}",
    Topic.PHASES: "- Zoeken {0}\n- Kopen {1}",
    Topic.PHASE: "info: wat kost {0}?\nconversie: vraagt {1} aan",
    Topic.PERSONAS: "- Sanne {0}, inkoper\n- Mark {1}, directeur",
    Topic.PERSONA: "behoeften: zekerheid {0}\npijn: wacht {1} → vaste dag",
    Topic.TOUCHPOINT: "website: zoekt {0}; denkt {1}; voelt -1; pijn wacht",
    Topic.FIX: "- Antwoord {0}, eigenaar {1}\n- Prijs tonen {2}, voor 1 december",
    Topic.FIXES: "- Bellen {0}\n- Chat {1}",
    Topic.RHYTHM: "eerste maandag 9:30, {0}",
}
"""An answer to each question, with words that occur nowhere else."""


class Crew(RuleBasedStateMachine):
    """Anna, Bo and Cas on a journey of their own, and the words that they typed."""

    database: Database
    loop: asyncio.AbstractEventLoop
    numbers = count(1)

    def __init__(self) -> None:
        super().__init__()
        self.team = Team(self.database)
        self.messages: list[tuple[Person, str, Topic]] = []
        self.opened: list[tuple[Person, Form]] = []
        self.expected: set[str] = set()
        self.replayed = Journey(title="nog niets")
        self.last_change = 0

    def teardown(self) -> None:
        """Let the threads of this team go."""
        self.team.guide.close()

    @property
    def journey(self) -> Journey:
        """The journey as it is stored."""
        return self.now(self.team.journey())

    def now(self, coroutine: Coroutine[Any, Any, R]) -> R:
        """Let something happen, and wait for it."""
        return self.loop.run_until_complete(coroutine)

    def tries(
        self, who: Person, action: Callable[Concatenate[Unit, P], R], *args: P.args, **kwargs: P.kwargs
    ) -> R | None:
        """Let somebody do something that may be refused."""
        try:
            return self.now(self.team.does(who, action, *args, **kwargs))
        except GuideError:
            return None

    def type(self, who: Person, ts: str, topic: Topic) -> None:
        """Let somebody answer with words of their own."""
        words = [self.word() for _ in range(4)]
        text = SAYS[topic].format(*words)
        if self.now(self.team.says(who, text, ts=ts)).heard == Heard.CHANGED:
            self.messages.append((who, ts, topic))
            self.expected |= {word for word in words if word in text}

    def new_message(self) -> str:
        """Give the time of a new message."""
        return f"{next(self.numbers)}.7"

    def word(self) -> str:
        """Give a word that nobody used before."""
        return f"woord{next(self.numbers)}s"

    def forget_what_is_gone(self) -> None:
        """Expect no longer what somebody took out themselves."""
        self.expected &= self.words_in_drafts()

    def words_in_drafts(self) -> set[str]:
        """Give the words of the team that stand in any draft."""
        text = json.dumps([row.items for row in self.all_drafts()])
        return {word for word in self.expected if word in text}

    def all_drafts(self) -> list[DraftRow]:
        """Read the drafts of the journey, open or not."""
        with self.database.transaction() as session:
            query = (
                select(DraftRow).where(DraftRow.journey_id == self.team.journey_id).order_by(col(DraftRow.id))
            )
            return list(session.exec(query))

    def new_changes(self) -> list[ChangeRow]:
        """Read the changes since the last time."""
        with self.database.transaction() as session:
            mine = ChangeRow.journey_id == self.team.journey_id
            query = (
                select(ChangeRow)
                .where(mine, col(ChangeRow.id) > self.last_change)
                .order_by(col(ChangeRow.id))
            )
            return list(session.exec(query))
