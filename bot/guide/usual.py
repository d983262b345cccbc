"""What usually holds for the built-in phases (rules 9 and 11): a start for a team, recorded only by a click."""

from bot.guide import asking, drafts
from bot.guide.errors import AlreadyDone
from bot.guide.questions import Question, Topic
from bot.guide.unit import Unit
from bot.journey import edit
from bot.journey.model import Journey
from bot.journey.phase_sets import phase_set
from prompts.catalogue import catalogue


def usual_details(journey: Journey) -> dict[str, tuple[str, str]]:
    """Give the usual information need and conversion point of the phases that still bear a built-in name."""
    say = catalogue(journey.language)
    known = {say(f"phase-{phase.key}"): phase.key for phase in phase_set(journey.phase_set).phases}
    return {
        phase.id: (say(f"phase-{known[phase.name]}-need"), say(f"phase-{known[phase.name]}-conversion"))
        for phase in journey.phases
        if phase.name in known
    }


def take_usual_details(unit: Unit, journey_id: int) -> None:
    """Fill in what usually holds for all phases that say nothing yet, as one change that can be undone."""
    loaded = unit.load(journey_id)
    changed = loaded.journey
    for phase in loaded.journey.phases:
        usual = usual_details(loaded.journey).get(phase.id)
        if usual is not None and not phase.information_need and not phase.conversion_point:
            need, conversion = usual
            changed = edit.change(
                changed, "phases", phase.id, information_need=need, conversion_point=conversion
            )
    change = unit.record(loaded, changed, "usual")
    if change is None:
        raise AlreadyDone
    drafts.show_as_kept(unit, loaded, Question(Topic.PHASES), change)
    asking.ask_next(unit, loaded)
