"""Pictures of a journey: which ones there can be, and all that goes into each."""

from dataclasses import dataclass
from datetime import timedelta
from typing import Self

from rapidfuzz import fuzz, process

from bot.guide import finding, screens
from bot.guide.errors import NoSuchJourney, NoSuchPersona
from bot.guide.screens import Screen
from bot.guide.unit import Unit
from bot.journey.change import Difference, as_it_was
from bot.journey.language import Language
from bot.journey.parts import Persona
from bot.journey.stale import STALE_AFTER, stale_steps
from bot.picture.request import PictureRequest, Subject
from storage import history
from storage.tables import ChangeRow

COMPARED_WITH = timedelta(days=30)
"""How far back the emotion line looks for how it was."""
_FIRST_DAY = timedelta(days=1)
_ALIKE = 80.0
"""How alike (0 to 100) a typed name must be to a persona's."""
_EVERYBODY = {"all", "alle", "allemaal", "everybody", "everyone", "iedereen"}


@dataclass(frozen=True)
class Look:
    """Which picture of a journey: of everybody or of one persona, and `compared` with a month ago or not."""

    subject: Subject = Subject.MAP
    persona_id: str | None = None
    compared: bool = False

    def __str__(self) -> str:
        """Write it in short, as it is stored and carried along by buttons."""
        return f"{self.subject}/{self.persona_id or ''}/{'then' if self.compared else ''}"

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read what `str` wrote; raises `ValueError`."""
        subject, persona_id, compared = text.split("/")
        return cls(Subject(subject), persona_id or None, compared=bool(compared))


@dataclass(frozen=True)
class Sight:
    """A picture to draw, with the state of the journey that it is of."""

    screen: Screen
    look: Look
    request: PictureRequest


def meant(unit: Unit, channel_id: str, name: str) -> tuple[int, str | None]:
    """Tell which journey and which persona a command means: `[journey] [persona]`, each of them optional.

    Without a persona, or with "all", it means everybody. Raises what `finding.meant` raises, and `NoSuchPersona`.
    """
    words = name.split()
    if words and words[-1].casefold() in _EVERYBODY:
        return finding.meant(unit, channel_id, " ".join(words[:-1])), None
    try:
        return finding.meant(unit, channel_id, name), None
    except NoSuchJourney:
        # The longest name of a journey first: "reis van Bo Sanne" must not be read as "reis" and "van Bo Sanne".
        for place in reversed(range(len(words))):
            title, persona = " ".join(words[:place]), " ".join(words[place:])
            try:
                journey_id = finding.meant(unit, channel_id, title)
            except NoSuchJourney:
                continue
            personas = unit.load(journey_id).journey.personas
            found = _persona_named(personas, persona)
            if found is None and place == 0:
                names = ", ".join(f"“{one.name}”" for one in personas)
                raise NoSuchPersona(name=persona, names=names or "none") from None
            if found is not None:
                return journey_id, found
        raise


def see(unit: Unit, journey_id: int, look: Look, language: Language) -> Sight:
    """Give a picture to draw in somebody's language; raises `NoSuchJourney`.

    A persona that is gone is nobody in particular any more.
    """
    screen = screens.load(unit, journey_id, journey=unit.load(journey_id).journey)
    return sight_of(unit, screen, look, language)


def sight_of(unit: Unit, screen: Screen, look: Look, language: Language) -> Sight:
    """Give a picture to draw of a journey that was loaded for whoever may see it."""
    journey = screen.journey
    known = {persona.id for persona in journey.personas}
    earlier, earlier_on = None, None
    if look.compared:
        moment = max(unit.now - COMPARED_WITH, screen.created_at)
        changes = history.since(unit.session, unit.workspace_id, screen.journey_id, moment)
        earlier = as_it_was(journey, [[one for row in changes for one in differences_of(row)]])
        earlier_on = moment.date()
    request = PictureRequest(
        journey=journey,
        language=language,
        made_on=unit.now.date(),
        subject=look.subject,
        persona_id=look.persona_id if look.persona_id in known else None,
        stale_step_ids=stale_of(unit, screen) if look.subject == Subject.MAP else frozenset(),
        earlier=earlier,
        earlier_on=earlier_on,
        version=screen.version,
    )
    return Sight(screen, look, request)


def looks(screen: Screen) -> list[Look]:
    """List the pictures that a journey has something to show in: its map always, others as there is data.

    Then and now can only differ in a journey that was changed after its first day.
    """
    journey = screen.journey
    found = [Look()]
    if len(journey.personas) > 1:
        found += [Look(persona_id=persona.id) for persona in journey.personas]
    if any(touchpoint.emotion is not None for touchpoint in journey.touchpoints):
        found.append(Look(Subject.EMOTION))
        if screen.updated_at > screen.created_at + _FIRST_DAY:
            found.append(Look(Subject.EMOTION, compared=True))
    if journey.results:
        found.append(Look(Subject.TREND))
    if any(result.at_goal is not None for result in journey.results):
        found.append(Look(Subject.SHARE))
    if any(fix.impact_votes and fix.effort_votes for fix in journey.fixes):
        found.append(Look(Subject.MATRIX))
    return found


def stale_of(unit: Unit, screen: Screen) -> frozenset[str]:
    """Give the steps that nobody touched for 60 days; none of a journey that is younger."""
    since = unit.now - STALE_AFTER
    if screen.created_at > since:
        return frozenset()
    changes = history.since(unit.session, unit.workspace_id, screen.journey_id, since)
    return stale_steps(screen.journey, [one for row in changes for one in differences_of(row)])


def differences_of(row: ChangeRow) -> list[Difference]:
    """Read what one change did."""
    return [Difference.model_validate(difference) for difference in row.differences]


def _persona_named(personas: list[Persona], name: str) -> str | None:
    wanted = name.casefold()
    names = {persona.id: persona.name.casefold() for persona in personas}
    for persona_id, known in names.items():
        if known == wanted:
            return persona_id
    beginning = [persona_id for persona_id, known in names.items() if known.startswith(wanted)]
    if len(beginning) == 1:
        return beginning[0]
    best = process.extractOne(wanted, names, scorer=fuzz.ratio, score_cutoff=_ALIKE)
    return best[2] if best else None
