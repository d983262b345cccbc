"""Reports that somebody asks for: where we are and what is missing, and the remarks on the whole journey."""

from dataclasses import dataclass

from bot.guide import asking, screens
from bot.guide.errors import AlreadyDone, NoSuchJourney
from bot.guide.questions import Question, is_answered, sequence
from bot.guide.screens import Draft, Screen
from bot.guide.unit import Unit
from bot.journey import edit
from bot.journey.journey_checks import Finding, check_journey
from storage import drafts


@dataclass(frozen=True)
class Status:
    """Where a journey is: what was not asked or answered yet, what was skipped, and the remarks."""

    screen: Screen
    missing: list[Question]
    skipped: list[Question]
    findings: list[Finding]


def read(unit: Unit, journey_id: int) -> Screen:
    """Read the whole journey; raises `NoSuchJourney` where this person may not see it."""
    return screens.load(unit, journey_id, journey=unit.load(journey_id).journey)


def status(unit: Unit, journey_id: int) -> Status:
    """Tell where a journey is; raises `NoSuchJourney`."""
    loaded = unit.load(journey_id)
    skipped = set(loaded.conversation.skipped)
    unanswered = [
        question for question in sequence(loaded.journey) if not is_answered(loaded.journey, question)
    ]
    return Status(
        screen=screens.load(unit, journey_id, journey=loaded.journey),
        missing=[question for question in unanswered if str(question) not in skipped],
        skipped=[question for question in unanswered if str(question) in skipped],
        findings=check_journey(loaded.journey),
    )


def take_finding(unit: Unit, journey_id: int, key: str) -> None:
    """Take the proposal of a remark on a kept step or on the goal; raises `AlreadyDone` when it no longer holds."""
    loaded = unit.load(journey_id)
    finding = next((finding for finding in check_journey(loaded.journey) if finding.key == key), None)
    if finding is None or not finding.remark.proposal:
        raise AlreadyDone
    first, *others = finding.remark.proposal
    if finding.collection == "steps":
        changed = edit.change(loaded.journey, "steps", finding.part_id, text=first)
        place = loaded.journey.step_number(finding.part_id)
        phase_id = loaded.journey.steps[place - 1].phase_id
        for offset, text in enumerate(others):
            changed, _ = edit.add(changed, "steps", index=place + offset, text=text, phase_id=phase_id)
    else:
        changed = edit.describe(loaded.journey, goal=first)
    unit.record(loaded, changed, "remark")
    asking.ask_what_exists(unit, loaded)


def dismiss_finding(unit: Unit, journey_id: int, key: str) -> None:
    """Wave a remark away for good."""
    loaded = unit.load(journey_id)
    unit.record(loaded, edit.dismiss(loaded.journey, key), "dismiss")


def read_draft(unit: Unit, draft_id: int) -> tuple[Screen, Draft]:
    """Read a draft and its journey; raises `NoSuchJourney`."""
    row = drafts.find(unit.session, unit.workspace_id, draft_id)
    if row is None:
        raise NoSuchJourney
    unit.load(row.journey_id)
    screen = screens.load(unit, row.journey_id, draft_ids=[draft_id])
    return screen, screen.drafts[draft_id]
