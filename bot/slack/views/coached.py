"""What the coach says, in a message that is kept up to date: proposals to take, change or wave away; it folds when done."""

import re
from collections.abc import Sequence
from typing import Any

from bot.coach.proposals import By, Kind, Proposal, State
from bot.coach.reasons import Reason
from bot.coach.requests import Task
from bot.guide.coached.pages import CoachedPage
from bot.guide.coached.taking import Offered
from bot.guide.telling import Told
from bot.journey.language import Language
from bot.journey.parts import TEXT_LENGTH
from bot.slack.views.blocks import (
    Block,
    Element,
    Message,
    actions,
    button,
    clip,
    context,
    field_of,
    fitting,
    modal,
    plain,
    quoted,
    safe,
    section,
    sections,
    text_input,
)
from bot.slack.views.picture import Picture
from bot.slack.views.wording import ask, persona_name
from prompts.catalogue import Catalogue, catalogue

COACH_EDIT_FORM = "coach_edit"
FEEDBACK = "coach_feedback"
GOOD, BAD = "good", "bad"
_SHOWN = 5
"""More proposals than this read like a report; the others follow when these are dealt with."""
_SHOWN_DONE = 6
_ROOM = 9_000
_MOST_BLOCKS = 42
"""Blocks and characters of what the coach says: heading, label and buttons must fit beside it."""
_LONGEST = {"about": 120, "text": 900, "why": 400, "quote": 400, "title": 140, "done": 160}
_QUOTES = '"“”„‟«»'
_SPEAKS = {Task.PLAY, Task.ANSWER, Task.WRITE}
"""Where the coach talks; elsewhere it proposes."""


def coached(told: Told, _picture: Picture | None) -> Message:
    """Show what the coach was asked, and what it says as far as it does."""
    page: CoachedPage = told.value
    say = catalogue(told.language)
    what = _title(page, told.language, say)
    heading = context(say("coach-heading", what=what))
    if page.answer is None:
        return Message(say("coach-text", what=what), [heading, context(say(f"coach-thinking-{page.task}"))])
    open_ones = [one for one in page.answer.proposals if one.state == State.OPEN]
    done = [one for one in page.answer.proposals if one.state in {State.TAKEN, State.DISMISSED}]
    has_gone = len(page.answer.proposals) > len(open_ones) + len(done)
    if (done or has_gone) and not open_ones and page.task not in _SPEAKS:
        folded = _done(page, done, say) if done else [context(say("coach-nothing-left"))]
        return Message(say("coach-text", what=what), [heading, *folded])
    blocks = [
        *_said(page, say),
        *_done(page, done, say),
        *_proposals(page, open_ones, say),
    ]
    return Message(
        say("coach-text", what=what),
        [
            heading,
            *fitting(blocks, most=_MOST_BLOCKS, characters=_ROOM),
            *_going_on(page, say),
            *_label(page, say),
        ],
    )


def went_to(title: str, link: str, language: Language) -> Message:
    """Tell where the coach answers, with a link where there is one."""
    say = catalogue(language)
    text = say("coach-elsewhere", title=safe(title), link=f"<{link}|{say('coach-link')}>" if link else "")
    return Message(text, [section(text)])


def edit_form(offered: Offered, reader: Language) -> dict[str, Any]:
    """Ask for other words for a proposal, before it is taken."""
    say = catalogue(reader)
    proposal = offered.proposal
    lead = [line for line in (_lead(proposal, say), safe(proposal.why)) if line]
    field = text_input(proposal.text, multiline=True, most=TEXT_LENGTH)
    return modal(
        COACH_EDIT_FORM,
        say("coach-edit-title"),
        [section("\n".join(lead)), field_of("text", say("coach-edit-text"), field, optional=False)],
        submit=say("coach-edit-submit"),
        close=say("form-cancel"),
        private=f"{offered.coached_id}|{proposal.id}",
    )


def _title(page: CoachedPage, language: Language, say: Catalogue) -> str:
    if page.task == Task.UNDERSTAND:
        source = safe(clip(page.asked.source, _LONGEST["title"]))
        return say("coach-title-understand", source=source) if source else say("coach-title-understand-plain")
    if page.task == Task.ANSWER:
        name = safe(next(iter(page.names.values()), ""))
        return say("coach-title-answer", name=name, asked=safe(clip(page.asked.text, _LONGEST["title"])))
    if page.task == Task.WRITE:
        return say("coach-title-write-report" if page.asked.is_report else "coach-title-write-summary")
    if page.task == Task.PLAY:
        return _whom(page, say)
    if page.question is None:
        return say("coach-title-coach-whole")
    return say(
        f"coach-title-{page.task}",
        question=clip(ask(page.journey, page.question, language), _LONGEST["title"]),
    )


def _whom(page: CoachedPage, say: Catalogue) -> str:
    """Tell who speaks, at which step."""
    persona = safe(persona_name(page.journey, page.persona_id)) if page.persona_id else say("coach-nobody")
    step_id = page.question.part_id if page.question is not None else ""
    number, text = next(
        ((n, step.text) for n, step in enumerate(page.journey.steps, start=1) if step.id == step_id), (0, "")
    )
    step = safe(clip(text, _LONGEST["title"]))
    return say("coach-title-play", persona=persona, number=number, count=len(page.journey.steps), step=step)


def _said(page: CoachedPage, say: Catalogue) -> list[Block]:
    """Tell the running text; who plays the customer is quoted."""
    answer = page.answer
    if answer is None:
        return []
    text = safe(answer.text.strip())
    lines = (quoted(text) if page.task == Task.PLAY else text).split("\n") if text else []
    if not lines and not answer.proposals:
        lines = [say("coach-nothing")]
    key = "coach-left-out" if page.task == Task.UNDERSTAND else "coach-unknown"
    # What the text says already is not said again.
    unknown = [one for one in answer.unknown if not _is_said(one, page.asked.text, answer.text)]
    told = [context(say(key, what=safe(clip("; ".join(unknown), 600))))] if unknown else []
    return [*sections(lines), *told]


def _is_said(unknown: str, asked: str, text: str) -> bool:
    """Tell whether something only repeats the question, or what the text says already."""
    words = _words(unknown)
    return not words or words == _words(asked) or f" {words} " in f" {_words(text)} "


def _words(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.casefold()))


def _unquoted(text: str) -> str:
    """Take quotation marks off both ends: we put ours around it. Those of a quote within it stay."""
    text = text.strip()
    while len(text) > 1 and text[0] in _QUOTES and text[-1] in _QUOTES:
        inner = text[1:-1]
        within = next((place for place, one in enumerate(inner) if one in _QUOTES), None)
        if within and not inner[within - 1].isspace():
            return text  # as in: "yes" and "no"
        text = inner.strip()
    marks = sum(one in _QUOTES for one in text)
    # Where only one end was quoted, its mark is half of a pair.
    return text.strip(_QUOTES) if marks == 1 else text


def _proposals(page: CoachedPage, found: Sequence[Proposal], say: Catalogue) -> list[Block]:
    blocks: list[Block] = []
    # What all of them are about stands in the heading.
    about_one = len({proposal.about for proposal in found}) == 1 and page.question is not None
    for proposal in found[:_SHOWN]:
        text = safe(clip(proposal.text, _LONGEST["text"]))
        shown = proposal.model_copy(update={"about": ""}) if about_one else proposal
        blocks.append(section("\n".join([_lead(shown, say), text])))
        notes = _notes(proposal, say)
        blocks += [context(notes)] if notes else []
        blocks.append(_choices(page, proposal, say))
    if len(found) > _SHOWN:
        blocks.append(context(say("coach-more", count=len(found) - _SHOWN)))
    # What nobody has seen yet is not taken.
    takeable = [proposal.id for proposal in found[:_SHOWN] if proposal.effect is not None]
    if len(takeable) > 1:
        label = say("coach-take-shown" if len(found) > _SHOWN else "coach-take-all", count=len(takeable))
        value = f"{page.id}|{','.join(takeable)}"
        blocks.append(actions(button(label, "coach_take_all", value, style="primary")))
    return blocks


def _lead(proposal: Proposal, say: Catalogue) -> str:
    kind = _kind(proposal, say)
    if not proposal.about:
        return say("coach-proposal-plain", kind=kind)
    return say("coach-proposal", kind=kind, about=safe(clip(proposal.about, _LONGEST["about"])))


def _kind(proposal: Proposal, say: Catalogue) -> str:
    return say(f"coach-kind-{proposal.kind.replace('_', '-')}")


def _notes(proposal: Proposal, say: Catalogue) -> str:
    """Tell why, from which words, and the estimate."""
    lines = [f"↳ {safe(clip(proposal.why, _LONGEST['why']))}"] if proposal.why else []
    if proposal.quote:
        quote = safe(clip(_unquoted(proposal.quote), _LONGEST["quote"]))
        key = "coach-quote-from" if proposal.source else "coach-quote"
        lines.append(say(key, quote=quote, source=safe(clip(proposal.source, _LONGEST["about"]))))
    if proposal.impact is not None and proposal.effort is not None:
        lines.append(say("coach-estimate", impact=proposal.impact, effort=proposal.effort))
    return "\n".join(lines)


def _choices(page: CoachedPage, proposal: Proposal, say: Catalogue) -> Block:
    value = f"{page.id}"
    if proposal.effect is None:
        return actions(button(say("coach-understood"), f"coach_leave:{proposal.id}", value))
    return actions(
        button(say("coach-take"), f"coach_take:{proposal.id}", value),
        button(say("coach-change"), f"coach_change:{proposal.id}", value),
        button(say("coach-leave"), f"coach_leave:{proposal.id}", value),
    )


def _done(page: CoachedPage, done: Sequence[Proposal], say: Catalogue) -> list[Block]:
    """Tell what was taken, with Undo where it changed the journey, and how much was waved away."""
    taken = [one for one in done if one.state == State.TAKEN]
    blocks: list[Block] = []
    for one in taken[-_SHOWN_DONE:]:
        line = say(
            _taken_as(one),
            kind=_kind(one, say),
            name=safe(page.names.get(one.by, "")),
            text=safe(clip(one.text, _LONGEST["done"])),
        )
        blocks.append(section(line, _undo(one, say)))
    left = len(done) - len(taken)
    if len(taken) > _SHOWN_DONE:
        blocks.insert(0, context(say("coach-handled", taken=len(taken), left=left)))
    elif left:
        blocks.append(context(say("coach-left", count=left)))
    return blocks


def _taken_as(proposal: Proposal) -> str:
    if proposal.kind == Kind.MISSING:
        return "coach-missing-taken" if proposal.change_id is not None else "coach-missing-taken-line"
    return "coach-taken" if proposal.change_id is not None else "coach-taken-line"


def _undo(proposal: Proposal, say: Catalogue) -> Element | None:
    if proposal.change_id is None:
        return None
    return button(say("history-undo"), f"undo_change:{proposal.id}", f"{proposal.change_id}")


def _going_on(page: CoachedPage, say: Catalogue) -> list[Block]:
    """Give the buttons of a talk, on its newest message."""
    if page.task != Task.PLAY or page.is_last:
        return []
    talk = f"{page.asked.play_id}|{page.step_id}"
    is_end = bool(page.journey.steps) and page.journey.steps[-1].id == page.step_id
    how = "talk-over" if is_end else "talk-how" if page.in_private else "talk-how-in-thread"
    return [
        context(say(how)),
        actions(
            None if is_end else button(say("talk-next"), "play_next", talk, style="primary"),
            button(say("talk-stop"), "play_stop", talk),
        ),
    ]


def _label(page: CoachedPage, say: Catalogue) -> list[Block]:
    """Say who made it: of what a language model made people see that, and say whether it was of use."""
    answer = page.answer
    if answer is None:
        return []
    speaks = page.task in _SPEAKS and not answer.proposals
    if answer.by == By.RULES:
        # In a talk it is enough to say so once, where it goes on.
        return (
            []
            if page.task == Task.PLAY and page.is_last
            else [context(_why_rules(answer.reason, speaks=speaks, say=say))]
        )
    label = say("coach-said-by-model" if speaks else "coach-by-model", model=safe(page.model))
    judged = say("coach-judged", good=page.good, bad=page.bad)
    return [
        context(label),
        {"type": "context_actions", "elements": [_feedback(page, say)]},
        *([context(judged)] if page.good or page.bad else []),
    ]


def _why_rules(reason: Reason | None, *, speaks: bool, say: Catalogue) -> str:
    if reason == Reason.SPENT:
        return say("coach-said-spent" if speaks else "coach-spent")
    if reason not in {None, Reason.OFF}:
        return say("coach-said-instead" if speaks else "coach-instead")
    return say("coach-said-by-rules" if speaks else "coach-by-rules")


def _feedback(page: CoachedPage, say: Catalogue) -> Element:
    return {
        "type": "feedback_buttons",
        "action_id": FEEDBACK,
        "positive_button": {"text": plain(say("coach-good"), 75), "value": f"{page.id}|{GOOD}"},
        "negative_button": {"text": plain(say("coach-bad"), 75), "value": f"{page.id}|{BAD}"},
    }
