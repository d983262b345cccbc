"""Where the guide is: back, skip, pause, resume, and who takes which steps."""

from bot.guide import asking
from bot.guide.errors import NoSuchStep
from bot.guide.questions import (
    DONE,
    Question,
    exists,
    is_answered,
    next_question,
    previous_question,
    unanswered,
)
from bot.guide.unit import Loaded, Unit
from bot.journey.hearing import LAST


def skip(unit: Unit, journey_id: int, question: Question) -> None:
    """Leave a question for later; a question that is no longer open stays as it is."""
    loaded = unit.load(journey_id)
    if loaded.question != question:
        return
    if not is_answered(loaded.journey, question) and str(question) not in loaded.conversation.skipped:
        loaded.conversation.skipped = [*loaded.conversation.skipped, str(question)]
    asking.ask_next(unit, loaded)
    unit.touch(loaded, "card")


def leave_stage(unit: Unit, journey_id: int, question: Question) -> None:
    """Leave all that a stage still asks for later; a click that comes when another stage is on changes nothing."""
    loaded = unit.load(journey_id)
    if question.stage is None or loaded.question.stage != question.stage:
        return
    left = [str(one) for one in unanswered(loaded.journey, question.stage)]
    loaded.conversation.skipped = list(dict.fromkeys([*loaded.conversation.skipped, *left]))
    asking.ask_next(unit, loaded)
    unit.touch(loaded, "card")


def back(unit: Unit, journey_id: int) -> None:
    """Ask the question before the open one again."""
    loaded = unit.load(journey_id)
    previous = previous_question(loaded.journey, loaded.question)
    if previous is not None:
        asking.ask_again(unit, loaded, previous)


def turn_to(unit: Unit, journey_id: int, question: Question) -> None:
    """Ask a question that somebody picked, answered before or not."""
    loaded = unit.load(journey_id)
    if exists(loaded.journey, question):
        asking.ask_again(unit, loaded, question)


def pause(unit: Unit, journey_id: int) -> None:
    """Stop listening until somebody resumes."""
    loaded = unit.load(journey_id)
    if loaded.conversation.paused_by is None:
        loaded.conversation.paused_by = unit.person.user_id
        unit.touch(loaded, "card")
        unit.touch(loaded, "question", subject=loaded.conversation.question)


def resume(unit: Unit, journey_id: int) -> None:
    """Go on where the team was: the open question is asked again, with what is there already."""
    loaded = unit.load(journey_id)
    was_paused = loaded.conversation.paused_by is not None
    loaded.conversation.paused_by = None
    question = loaded.question
    if question == DONE:
        question = next_question(loaded.journey, skipped=())
    nothing_new = question == DONE or (question == loaded.question and asking.is_on_its_way(unit, loaded))
    if was_paused or not nothing_new:
        asking.ask_again(unit, loaded, question)


def take_steps(
    unit: Unit, journey_id: int, numbers: tuple[int, ...], *, user_id: str | None = None
) -> list[int]:
    """Let somebody take steps by their numbers (from 1), to fill in their touchpoints; raises `NoSuchStep`.

    Gives the numbers taken. Steps that somebody else took before change hands: people say so in the thread.
    """
    loaded = unit.load(journey_id)
    steps = loaded.journey.steps
    numbers = tuple(len(steps) if number == LAST else number for number in numbers)
    wrong = [number for number in numbers if not 1 <= number <= len(steps)]
    if wrong:
        raise NoSuchStep(number=wrong[0])
    taken = {steps[number - 1].id: user_id or unit.person.user_id for number in numbers}
    loaded.conversation.takers = {**loaded.conversation.takers, **taken}
    unit.take_part(loaded)
    unit.touch(loaded, "card")
    unit.touch(loaded, "question", subject=loaded.conversation.question)
    return sorted(set(numbers))


def choose_persona(unit: Unit, journey_id: int, persona_id: str | None) -> None:
    """Walk through the touchpoints as one persona, or as all of them."""
    loaded = unit.load(journey_id)
    known = {persona.id for persona in loaded.journey.personas}
    loaded.conversation.persona_id = persona_id if persona_id in known else None
    unit.touch(loaded, "question", subject=loaded.conversation.question)


def own_open_step(loaded: Loaded, user_id: str) -> str | None:
    """Give the first step without touchpoints that somebody took; None when there is none."""
    for step in loaded.journey.steps:
        if loaded.conversation.takers.get(step.id) == user_id and not loaded.journey.touchpoints_of(step.id):
            return step.id
    return None
