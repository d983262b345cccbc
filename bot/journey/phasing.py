"""In which phase a step usually falls."""

from bot.journey.model import Journey
from bot.journey.parts import Step
from bot.journey.phase_sets import PHASE_SETS, IdeaGroup
from bot.journey.steps.order import usual_rank

_WEIGHT_OF_WORDS = 3
"""How much more the words of a step tell about its phase than its place among the steps."""
_AWARENESS, _CONSIDERATION = {IdeaGroup.AWARENESS}, {IdeaGroup.CONSIDERATION}
_PURCHASE, _DELIVERY, _LOYALTY = {IdeaGroup.PURCHASE}, {IdeaGroup.DELIVERY}, {IdeaGroup.LOYALTY}
_GROUPS_BY_RANK = {
    1: _AWARENESS | _CONSIDERATION,
    2: _CONSIDERATION,
    3: _CONSIDERATION,
    4: _CONSIDERATION | _PURCHASE,
    5: _PURCHASE | _LOYALTY,
    7: _DELIVERY,
    8: _DELIVERY,
    9: _LOYALTY,
    10: _LOYALTY,
}
"""The groups of phases in which a step of a usual rank may fall (`bot.journey.steps.order`)."""


def phase_for_each_step(journey: Journey) -> dict[str, str]:
    """Give a phase to each step that has none: by its words where they tell, and by its place among the steps.

    Phases follow each other: a new step never falls before the phase of the step above it, nor behind that of
    the step below it. Phases of a built-in set (rule 9) divide a journey as they usually do, others evenly.
    """
    ids = [phase.id for phase in journey.phases]
    if not ids:
        return {}
    found: dict[str, str] = {}
    run: list[tuple[int, Step]] = []
    lowest = 0
    for number, step in enumerate(journey.steps):
        if step.phase_id is None:
            run.append((number, step))
            continue
        place = ids.index(step.phase_id)
        found |= _divide(journey, run, lowest, max(lowest, place))
        run, lowest = [], place
    return found | _divide(journey, run, lowest, len(ids) - 1)


def usual_idea_group(journey: Journey, step_id: str) -> IdeaGroup | None:
    """Give the group of ideas (rule 17) for the phase of a step; None for a step without a phase."""
    step = next((step for step in journey.steps if step.id == step_id), None)
    ids = [phase.id for phase in journey.phases]
    if step is None or step.phase_id not in ids:
        return None
    return _groups(journey)[ids.index(step.phase_id)]


def idea_group_of_phase(journey: Journey, phase_id: str) -> IdeaGroup | None:
    """Give the group of ideas (rule 17) of a phase; None for one that is not there."""
    ids = [phase.id for phase in journey.phases]
    return _groups(journey)[ids.index(phase_id)] if phase_id in ids else None


def _divide(journey: Journey, run: list[tuple[int, Step]], lowest: int, highest: int) -> dict[str, str]:
    """Divide steps without a phase over the phases from `lowest` to `highest`, at the least cost in all."""
    best: dict[int, tuple[float, list[int]]] = {lowest: (0.0, [])}
    for number, step in run:
        costs = _costs(journey, number, step)
        following: dict[int, tuple[float, list[int]]] = {}
        for place in range(lowest, highest + 1):
            cost, places = min(best[before] for before in best if before <= place)
            following[place] = (cost + costs[place], [*places, place])
        best = following
    _, places = min(best.values())
    return {step.id: journey.phases[place].id for (_, step), place in zip(run, places, strict=True)}


def _costs(journey: Journey, number: int, step: Step) -> list[float]:
    """Tell of each phase how far it is from where a step usually falls."""
    middle = (number + 0.5) / len(journey.steps)
    ends = _usual_ends(journey)
    usual = next((place for place, end in enumerate(ends) if middle < end), len(ends) - 1)
    groups = _GROUPS_BY_RANK.get(usual_rank(step.text, journey.language) or 0, set())
    fitting = [place for place, group in enumerate(_groups(journey)) if group in groups]
    costs = []
    for place in range(len(journey.phases)):
        by_words = min((abs(place - at) for at in fitting), default=0)
        costs.append(float(abs(place - usual) + _WEIGHT_OF_WORDS * by_words))
    return costs


def _usual_ends(journey: Journey) -> list[float]:
    usual = next((known.phases for known in PHASE_SETS if known.key == journey.phase_set), ())
    if len(usual) == len(journey.phases):
        return [phase.ends for phase in usual]
    return [(place + 1) / len(journey.phases) for place in range(len(journey.phases))]


def _groups(journey: Journey) -> list[IdeaGroup]:
    """Give the group of ideas of each phase; phases of a team's own are spread over the groups in order."""
    usual = next((known.phases for known in PHASE_SETS if known.key == journey.phase_set), ())
    if len(usual) == len(journey.phases):
        return [phase.ideas for phase in usual]
    groups = list(IdeaGroup)
    return [groups[place * len(groups) // len(journey.phases)] for place in range(len(journey.phases))]
