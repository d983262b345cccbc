"""A fix as a task for the program in which a team does its work: what it is called, and all that is known of it."""

import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from bot.export.tables.rows import on_one_line
from bot.journey.fixes import pains_of, score, steps_of
from bot.journey.language import Language
from bot.journey.model import Journey
from bot.journey.parts import Fix
from prompts import figures
from prompts.catalogue import catalogue

_ADDRESS = re.compile(r"[^@\s,;<>]+@[^@\s,;<>]+\.[^@\s,;<>]+")


class Missing(StrEnum):
    """Why a fix cannot become a task yet, or any more."""

    NO_OWNER = "no-owner"
    NO_DUE_DATE = "no-due-date"
    NO_SCORE = "no-score"
    FINISHED = "finished"


@dataclass(frozen=True)
class Task:
    """A task: `section` is how far it is, `tags` the phases where it helps, `assignee` an e-mail address or empty."""

    name: str
    notes: str
    due_on: date | None
    assignee: str
    section: str
    tags: tuple[str, ...]


def missing(journey: Journey, fix: Fix) -> Missing | None:
    """Tell what a fix lacks to be handed over: nobody can work on half of one. None when it is whole."""
    if fix.is_finished:
        return Missing.FINISHED
    if not fix.owner:
        return Missing.NO_OWNER
    if fix.due is None:
        return Missing.NO_DUE_DATE
    return Missing.NO_SCORE if score(fix, journey.formula) is None else None


def task_of(journey: Journey, fix: Fix, language: Language) -> Task:
    """Make the task of a fix; an owner whose e-mail address we do not know is named in the notes."""
    say = catalogue(language)
    assignee = fix.owner if _ADDRESS.fullmatch(fix.owner) else ""
    points = score(fix, journey.formula)
    steps = [step for step in journey.steps if step.id in steps_of(journey, fix)]
    phases = {phase.id: phase.name for phase in journey.phases}
    pains = [f"- {on_one_line(pain.text)}" for pain in pains_of(journey, fix)]
    lines = [
        say("asana-owner", name=fix.owner) if fix.owner and not assignee else "",
        *(say("asana-step", number=str(journey.step_number(step.id)), step=step.text) for step in steps),
        "\n".join([say("asana-pains"), *pains]) if pains else "",
        ""
        if points is None or fix.impact is None or fix.effort is None
        else say(
            "asana-score",
            score=figures.number(points, language),
            impact=figures.number(fix.impact, language),
            effort=figures.number(fix.effort, language),
        ),
        say("asana-experiment", text=fix.trying) if fix.trying else "",
        say("asana-expected", text=fix.expected) if fix.expected else "",
        fix.notes,
        say("asana-journey", title=journey.title),
    ]
    return Task(
        name=fix.text,
        notes="\n".join(filter(None, lines)),
        due_on=fix.due,
        assignee=assignee,
        section=say(f"fix-status-{fix.status.value}"),
        tags=tuple(dict.fromkeys(phases[step.phase_id] for step in steps if step.phase_id)),
    )
