"""What a message of the coach shows: what was asked, what it said, and what people did with that."""

from dataclasses import dataclass, replace

from bot.coach.proposals import Coached
from bot.coach.requests import Task
from bot.guide import screens
from bot.guide.coached.as_it_stands import standing
from bot.guide.coached.asked import Asked
from bot.guide.errors import NoSuchJourney
from bot.guide.questions import Question, exists
from bot.guide.screens import Surface
from bot.guide.telling import Told
from bot.guide.unit import Unit
from bot.journey.language import Language
from bot.journey.model import Journey
from storage import coached, conversations, plays, surfaces
from storage.coach_tables import CoachedRow


@dataclass(frozen=True)
class CoachedPage:
    """Something that the coach was asked, as it stands. Without an `answer` it thinks.

    `question` is what it is about, where that is still there. `names` are those of who did something with it. In a
    talk `step_id` is where it is, `persona_id` who the coach plays, and it is over when it `is_last`.
    """

    id: int
    task: Task
    journey_id: int
    journey: Journey
    asked: Asked
    answer: Coached | None
    question: Question | None
    names: dict[str, str]
    good: int = 0
    bad: int = 0
    step_id: str = ""
    persona_id: str | None = None
    is_last: bool = False
    in_private: bool = False

    @property
    def model(self) -> str:
        """The name of the model that made it; empty where rules did."""
        calls = self.answer.calls if self.answer is not None else []
        return calls[-1].model if calls else ""


def read_coached(unit: Unit, journey_id: int, surface: Surface) -> Told:
    """Read what the coach's message should show now; raises `NoSuchJourney`."""
    row = coached.find(unit.session, unit.workspace_id, int(surface.subject))
    if row is None:
        raise NoSuchJourney
    journey = screens.load(unit, journey_id).journey
    answer = standing(unit, row) if row.answer is not None else None
    page = CoachedPage(
        id=row.id or 0,
        task=Task(row.task),
        journey_id=journey_id,
        journey=journey,
        asked=Asked.model_validate(row.asked),
        answer=answer,
        question=_question(row, journey),
        names=_names(unit, row, answer),
        in_private=row.channel_id.startswith("D"),
    )
    good, bad = coached.judged(unit.session, unit.workspace_id, page.id)
    page = _with_talk(unit, replace(page, good=good, bad=bad))
    return Told(page, Language(row.language), thread_ts=_thread(unit, row, page))


def _thread(unit: Unit, row: CoachedRow, page: CoachedPage) -> str | None:
    """Tell in which thread it stands; raises `NoSuchJourney` where the message that it goes under is not there yet."""
    if page.asked.under is None:
        return row.thread_ts or None
    above = surfaces.find(unit.session, unit.workspace_id, page.asked.under)
    if above is None or above.ts is None:
        raise NoSuchJourney
    return above.ts


def _question(row: CoachedRow, journey: Journey) -> Question | None:
    written = Asked.model_validate(row.asked).question
    if not written:
        return None
    question = Question.parse(written)
    return question if exists(journey, question) else None


def _names(unit: Unit, row: CoachedRow, answer: Coached | None) -> dict[str, str]:
    people = {row.user_id, *(one.by for one in (answer.proposals if answer else []) if one.by)}
    return conversations.names(unit.session, unit.workspace_id, people)


def _with_talk(unit: Unit, page: CoachedPage) -> CoachedPage:
    """Tell where a talk is: only its newest message has the buttons to go on."""
    if page.asked.play_id is None:
        return page
    talk = plays.find(unit.session, unit.workspace_id, page.asked.play_id)
    if talk is None:
        return page
    turns = coached.of_journey(unit.session, unit.workspace_id, page.journey_id, Task.PLAY)
    newest = next((row.id for row in turns if row.asked.get("play_id") == talk.id), None)
    is_over = talk.ended_at is not None or newest != page.id
    return replace(page, step_id=talk.step_id, persona_id=talk.persona_id, is_last=is_over)
