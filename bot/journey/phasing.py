"""In which phase a step usually falls."""

from bot.journey.model import Journey
from bot.journey.phase_sets import PHASE_SETS, IdeaGroup


def phase_for_each_step(journey: Journey) -> dict[str, str]:
    """Give a phase to each step that has none, by where the step stands among all steps.

    A step between two of one phase belongs to that phase. Otherwise the phases of a built-in set (rule 9)
    divide the journey as they usually do, and phases of a team's own divide it evenly.
    """
    if not journey.phases:
        return {}
    ids = [phase.id for phase in journey.phases]
    ends = _usual_ends(journey)
    found: dict[str, str] = {}
    before: str | None = None
    for number, step in enumerate(journey.steps):
        if step.phase_id is not None:
            before = step.phase_id
            continue
        after = next((later.phase_id for later in journey.steps[number + 1 :] if later.phase_id), None)
        if before is not None and before == after:
            found[step.id] = before
            continue
        middle = (number + 0.5) / len(journey.steps)
        place = next((place for place, end in enumerate(ends) if middle < end), len(ids) - 1)
        # Never before the phase of the step before: a new step at the end stays at the end.
        lowest = ids.index(before) if before in ids else 0
        highest = ids.index(after) if after in ids else len(ids) - 1
        before = found[step.id] = ids[max(lowest, min(place, max(highest, lowest)))]
    return found


def _usual_ends(journey: Journey) -> list[float]:
    usual = next((known.phases for known in PHASE_SETS if known.key == journey.phase_set), ())
    if len(usual) == len(journey.phases):
        return [phase.ends for phase in usual]
    return [(place + 1) / len(journey.phases) for place in range(len(journey.phases))]


def usual_idea_group(journey: Journey, step_id: str) -> IdeaGroup | None:
    """Give the group of ideas (rule 17) for the phase of a step: by the phase's place among the phases."""
    step = next((step for step in journey.steps if step.id == step_id), None)
    ids = [phase.id for phase in journey.phases]
    if step is None or step.phase_id not in ids:
        return None
    usual = next((known.phases for known in PHASE_SETS if known.key == journey.phase_set), ())
    place = ids.index(step.phase_id)
    if len(usual) == len(ids):
        return usual[place].ideas
    groups = list(IdeaGroup)
    return groups[place * len(groups) // len(ids)]
