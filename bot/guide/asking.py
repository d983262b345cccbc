"""Asking: which question is open, and the message in the thread that asks it."""

from bot.guide import drafts
from bot.guide.questions import Question, Stage, Topic, exists, is_answered, next_question, of_stage
from bot.guide.unit import Loaded, Unit
from bot.journey.phase_sets import phase_set
from prompts.catalogue import catalogue
from storage import surfaces

_AFTER_THE_WALK = {Stage.FIXES, Stage.RHYTHM, None}
"""What follows once each persona went all the way; nothing does when all is done."""


def ask(unit: Unit, loaded: Loaded, question: Question) -> None:
    """Make this the open question, asked in a message at the end of the thread; the one before folds."""
    unit.touch(loaded, "question", subject=loaded.conversation.question)
    loaded.conversation.question = str(question)
    surfaces.add(unit.session, unit.workspace_id, loaded.id, "question", str(question), loaded.row.channel_id)
    unit.touch(loaded, "card")
    if question.topic == Topic.PHASES and not is_answered(loaded.journey, question):
        drafts.propose(unit, loaded, question, usual_phase_names(loaded))


def ask_next(unit: Unit, loaded: Loaded) -> None:
    """Go on to the first question that is open; stay where that is the current one."""
    conversation = loaded.conversation
    following = next_question(loaded.journey, conversation.skipped, conversation.persona_id)
    if following.stage in _AFTER_THE_WALK and conversation.persona_id is not None:
        # The walk as this persona is over: walk on as the next one that has empty steps.
        for persona in loaded.journey.personas:
            still_open = next_question(loaded.journey, conversation.skipped, persona.id)
            if still_open.stage not in _AFTER_THE_WALK:
                following = still_open
                conversation.persona_id = persona.id
                break
    if following != loaded.question:
        ask(unit, loaded, following)


def ask_again(unit: Unit, loaded: Loaded, question: Question) -> None:
    """Ask a question anew, also one that was skipped.

    Who takes up the pain points again goes on with those behind it too, since they were mostly left together.
    """
    taken_up = {str(question)}
    if question.topic == Topic.FIX:
        pains = of_stage(loaded.journey, Stage.FIXES)
        taken_up |= {str(later) for later in pains[pains.index(question) :]}
    loaded.conversation.skipped = [key for key in loaded.conversation.skipped if key not in taken_up]
    ask(unit, loaded, question)


def is_on_its_way(unit: Unit, loaded: Loaded) -> bool:
    """Tell whether the open question is still to be posted, so that a double click asks it once."""
    newest = surfaces.newest(unit.session, unit.workspace_id, loaded.id, "question")
    return newest is not None and newest.subject == loaded.conversation.question and newest.ts is None


def ask_what_exists(unit: Unit, loaded: Loaded) -> None:
    """Go on when what the open question is about was removed; drafts about what was removed are put aside."""
    drafts.put_aside_without_part(unit, loaded)
    if not exists(loaded.journey, loaded.question):
        ask_next(unit, loaded)


def usual_phase_names(loaded: Loaded) -> list[str]:
    """Name the phases of the journey's phase set (rule 9) in its language."""
    say = catalogue(loaded.journey.language)
    return [say(f"phase-{phase.key}") for phase in phase_set(loaded.journey.phase_set).phases]
