"""What people chose: for themselves, and together for a journey."""

from dataclasses import dataclass
from typing import Any

from bot.guide import halting
from bot.guide.errors import NotYourChannel
from bot.guide.unit import Unit
from bot.journey import edit
from bot.journey.calendar import Hours
from bot.journey.language import Language
from bot.journey.model import Formula
from storage import people


@dataclass(frozen=True)
class Choices:
    """What somebody chose for themselves; without a language it is the one that Slack tells.

    Of our own accord we speak to them between two hours, `works_from` (0 to 23) and `works_until` (1 to 24), in
    `time_zone`, which is where Slack says that they are; empty where it does not.
    """

    language: Language | None = None
    wants_reminders: bool = True
    works_from: int = 9
    works_until: int = 17
    time_zone: str = ""

    @property
    def hours(self) -> Hours:
        """When somebody works, for `working_moment`."""
        return Hours(self.time_zone, self.works_from, self.works_until)


@dataclass(frozen=True)
class JourneyChoices:
    """What a team chose for a journey: its language, the usual channel for reports, the order of fixes (rule 19).

    With `coach_off` it is kept away from the language model, whatever the workspace allows.
    """

    language: Language
    formula: Formula
    report_channel_id: str | None = None
    coach_off: bool = False


def read(unit: Unit) -> Choices:
    """Read what this person chose for themselves."""
    return of_person(unit, unit.person.user_id)


def of_person(unit: Unit, user_id: str) -> Choices:
    """Read what somebody chose for themselves."""
    row = people.find(unit.session, unit.workspace_id, user_id)
    if row is None:
        return Choices()
    return Choices(
        Language(row.chosen_language) if row.chosen_language else None,
        row.wants_reminders,
        row.works_from,
        row.works_until,
        row.time_zone,
    )


def choose(unit: Unit, chosen: Choices) -> None:
    """Store what this person chose for themselves."""
    people.choose(
        unit.session,
        unit.workspace_id,
        unit.person.user_id,
        language=chosen.language.value if chosen.language else None,
        wants_reminders=chosen.wants_reminders,
        works_from=chosen.works_from,
        works_until=chosen.works_until,
    )


def read_for_journey(unit: Unit, journey_id: int) -> tuple[str, JourneyChoices]:
    """Give the title of a journey, and what its team chose for it; raises `NoSuchJourney`."""
    loaded = unit.load(journey_id)
    return loaded.journey.title, JourneyChoices(
        loaded.journey.language, loaded.journey.formula, loaded.row.report_channel_id, loaded.row.coach_off
    )


def choose_for_journey(unit: Unit, journey_id: int, chosen: JourneyChoices, shown: JourneyChoices) -> None:
    """Store what somebody chose for a journey in a window that had `shown` how it was; the rest stays as it is.

    So what somebody else chose meanwhile is not put back. Raises `NoSuchJourney`, and `NotYourChannel` where
    this person is not in the channel.
    """
    loaded = unit.load(journey_id)
    if chosen.report_channel_id != shown.report_channel_id:
        if chosen.report_channel_id and chosen.report_channel_id not in unit.person.channels:
            raise NotYourChannel
        loaded.row.report_channel_id = chosen.report_channel_id
        halting.lift(unit, loaded)
    if chosen.coach_off != shown.coach_off:
        loaded.row.coach_off = chosen.coach_off
    for field, action in (("language", "language"), ("formula", "formula")):
        value: Any = getattr(chosen, field)
        if value != getattr(shown, field):
            unit.record(loaded, edit.describe(loaded.journey, **{field: value}), action)
