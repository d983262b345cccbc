"""Chooses what answers a question from one journey: what it asks for, else its words; else nothing does."""

from collections.abc import Callable, Mapping

from bot.coach.answering import doing, hurting, standing
from bot.coach.answering.about import by_words, of_persona, of_step, persona_named, steps_about
from bot.coach.answering.intents import Intent, Question
from bot.coach.answering.page import Page
from bot.coach.finding import unheard_of
from bot.journey.hearing.words import words_of
from bot.journey.parts import Persona

_TOLD: Mapping[Intent, Callable[[Page, int], object]] = {
    Intent.LATE: doing.late,
    Intent.LOOSE: hurting.loose,
    Intent.NOBODY: doing.nobodys,
    Intent.LOSE: hurting.lose,
    Intent.FIRST: doing.first,
    Intent.SATISFIED: standing.satisfied,
    Intent.SUMMARY: standing.summary,
    Intent.ASSUMED: standing.assumed,
    Intent.MISSING: standing.missing,
    Intent.COUNT: standing.counted,
    Intent.MOMENTS: hurting.moments,
    Intent.WORST: hurting.worst,
    Intent.WELL: hurting.well,
    Intent.DONE: doing.done,
    Intent.OPEN: doing.open_fixes,
    Intent.GOAL: standing.goal,
    Intent.SOURCES: standing.sources,
}
_ABOUT_FIXES = (Intent.OPEN, Intent.DONE)
_NARROWED = (Intent.LOSE, Intent.WORST, Intent.WELL, Intent.MOMENTS, Intent.GOAL, *_ABOUT_FIXES)
"""What may be asked of one subject alone, as what goes wrong with the quote."""
_ABOUT_BAD = (Intent.WORST, Intent.LOSE)
_MOST_UNHEARD = 1
"""A question with more words that occur nowhere is about something else."""


def answer(page: Page, question: Question, most: int) -> bool:
    """Write the answer of one journey; False where it does not tell."""
    persona = persona_named(page, question.text)
    subject = _without_name(question.subject, persona)
    if question.step_number is not None:
        of_step(page, question.step_number, most)
        return True
    owner = doing.owner_named(page, question.text)
    of_nobody = Intent.NOBODY in question.intents and not subject
    asks_owner = Intent.OWNS in question.intents and (owner or persona is None) and not of_nobody
    if asks_owner or (owner and not set(question.intents) - {*_ABOUT_FIXES, Intent.OWNS}):
        doing.owns(page, most, subject=subject, text=question.text)
        return bool(page.lines)
    if persona is not None:
        return _of_persona(page, persona, subject, question, most)
    intent = next((one for one in question.intents if one in _TOLD), None)
    if intent is None:
        return bool(subject) and by_words(page, subject, most) > 0
    if subject and intent in _NARROWED:
        return _narrowed(page, intent, subject, most)
    _TOLD[intent](page, most)
    _note_unheard(page, subject)
    if intent is Intent.SATISFIED and "nps" in words_of(question.text):
        standing.lacks_nps(page)
    return True


def _narrowed(page: Page, intent: Intent, subject: str, most: int) -> bool:
    """Answer about a subject alone; about one that is nowhere in general, and say so first."""
    if intent in _ABOUT_FIXES and doing.open_fixes(page, most, subject=subject):
        return True
    at = steps_about(page, subject)
    if intent in _ABOUT_BAD and at:
        hurting.worst(page, most, at=at)
        return True
    unheard = _unheard(page, subject)
    if intent is not Intent.LOSE and by_words(page, subject, most) > 0:
        return True
    if len(unheard) > _MOST_UNHEARD:
        return False
    if unheard:
        page.lines.append(page.say("answer-nothing-of", word=unheard[0]))
        page.unknown.append(f"“{unheard[0]}”")
    _TOLD[intent](page, most - len(page.lines))
    return True


def _of_persona(page: Page, persona: Persona, subject: str, question: Question, most: int) -> bool:
    if of_persona(page, persona, most, asked=question.text):
        return True
    if subject and by_words(page, subject, most - 1, persona) > 0:
        return True
    _note_unheard(page, subject)
    if set(question.intents) & set(_ABOUT_BAD):
        theirs = {one.step_id for one in page.journey.touchpoints if one.persona_id in {None, persona.id}}
        hurting.worst(page, most, at=theirs, persona=persona)
        return True
    of_persona(page, persona, most)
    return True


def _note_unheard(page: Page, subject: str) -> None:
    if subject:
        page.unknown += [f"“{word}”" for word in _unheard(page, subject)]


def _unheard(page: Page, subject: str) -> list[str]:
    return unheard_of(subject, [page.journey.model_dump_json()])


def _without_name(subject: str, persona: Persona | None) -> str:
    names = set(words_of(persona.name)) if persona else set()
    return " ".join(
        word for word in subject.split() if word not in names and word.removesuffix("s") not in names
    )
