"""What the buttons ask of the coach."""

from bot.coach.requests import Task
from bot.guide import drafts, monthly
from bot.guide.coached.asked import Asked, Place
from bot.guide.coached.beginning import Begun, begin
from bot.guide.monthly import Posted
from bot.guide.questions import Question
from bot.guide.unit import Unit
from storage import coached, surfaces


def suggest(unit: Unit, journey_id: int, question: Question) -> Begun:
    """Ask for ideas for a question, in the journey's thread."""
    return begin(unit, journey_id, Asked(task=Task.SUGGEST, question=str(question)))


def look_at_draft(unit: Unit, draft_id: int) -> Begun:
    """Have the coach look at a draft; raises `AlreadyDone` for one that is closed."""
    loaded, draft = drafts.open_draft(unit, draft_id)
    asked = Asked(task=Task.COACH, question=draft.question, draft_id=draft_id, draft_version=draft.version)
    return begin(unit, loaded.id, asked)


def look_at_whole(unit: Unit, journey_id: int) -> Begun:
    """Have the coach look at the journey as a whole."""
    return begin(unit, journey_id, Asked(task=Task.COACH))


def write(unit: Unit, journey_id: int, *, is_report: bool) -> Begun:
    """Have the summary, or the monthly report, told in plain words."""
    return begin(unit, journey_id, Asked(task=Task.WRITE, is_report=is_report))


def tell_report(unit: Unit, journey_id: int) -> tuple[Posted, Begun]:
    """Have the monthly report posted (`bot.guide.monthly.post`), and told in plain words in its thread, once per month."""
    posted = monthly.post(unit, journey_id)
    place = Place(posted.surface.channel_id, "", unit.load(journey_id).journey.language)
    asked = Asked(task=Task.WRITE, is_report=True, under=posted.surface.id)
    return posted, begin(unit, journey_id, asked, place)


def read_notes(unit: Unit, journey_id: int, notes: str, source: str) -> Begun:
    """Have notes read; raises `TooLong` or `NothingToKeep`."""
    return begin(unit, journey_id, Asked(task=Task.UNDERSTAND, notes=notes, source=source))


def where(unit: Unit, begun: Begun) -> tuple[str, str | None, str]:
    """Tell where an answer stands: its channel, its timestamp as far as it is posted, and the journey's title."""
    loaded = unit.load(begun.journey_id)
    found = coached.find(unit.session, unit.workspace_id, begun.id)
    rows = surfaces.of_journey(unit.session, unit.workspace_id, begun.journey_id, "coached")
    ts = next((row.ts for row in rows if found is not None and row.subject == f"{found.id}"), None)
    return begun.place.channel_id, ts, loaded.journey.title
