"""Findings in notes that wait for a step: once the journey has it, they can be taken there."""

from bot.coach.proposals import TEXT, Kind, Line, Proposal, State
from bot.guide.questions import Question, Topic
from bot.journey.language import Language
from bot.journey.model import Journey

_KINDS = {Kind.PAIN, Kind.TOUCHPOINT}
_PAIN = {Language.NL: "pijn", Language.EN: "pain"}
_SOURCE = {Language.NL: "bron", Language.EN: "source"}
"""The labels with which people type a pain point and a source in a line about a touchpoint."""


def waits_for_step(proposal: Proposal) -> bool:
    """Tell whether a finding waits for a step that was not in the journey when it was found."""
    return proposal.state == State.OPEN and proposal.effect is None and proposal.kind in _KINDS


def placed(proposal: Proposal, journey: Journey, language: Language) -> Proposal:
    """Give a pain point or touchpoint its place, where it waited for a step of these words that is there now."""
    step = next((one for one in journey.steps if one.text.casefold() == proposal.about.casefold()), None)
    if not waits_for_step(proposal) or step is None:
        return proposal
    form = f"{_PAIN[language]}: {TEXT}" if proposal.kind == Kind.PAIN else TEXT
    if proposal.source:
        # Semicolons part the fields of such a line.
        form += f"; {_SOURCE[language]}: {proposal.source.replace(';', ',')}"
    question = str(Question(Topic.TOUCHPOINT, step.id))
    return proposal.model_copy(update={"effect": Line(question=question, form=form)})
