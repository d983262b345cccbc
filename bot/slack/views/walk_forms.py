"""The windows of a walker: what they saw at a step, all steps at once, and whom they hand their walk over to."""

from collections.abc import Mapping
from typing import Any

from bot.guide.round_pages import StepPage, WalkPage
from bot.guide.walks import Told
from bot.journey.language import Language
from bot.journey.parts import TEXT_LENGTH
from bot.journey.walks import Outcome
from bot.slack.views.blocks import (
    MODAL_BLOCKS,
    Block,
    Element,
    actions,
    bold,
    button,
    clip,
    context,
    field_of,
    modal,
    option,
    section,
    select,
    text_input,
)
from bot.slack.views.walk_wording import OnWalk, one_line
from prompts.catalogue import Catalogue, catalogue

NOTE_FORM, OUTDATED_FORM, WHOLE_FORM, HAND_FORM = "walk_note", "walk_outdated", "walk_whole", "walk_hand"
PICTURES = ("png", "jpg", "jpeg", "gif", "webp", "heic")
_MOST_WITH_NOTES = 45
"""So many steps have a field for a note of their own: with more, Slack's window has no room for them."""
Typed = Mapping[str, Any]


class WrongLine(Exception):
    """A line of the notes does not begin with the number of a step, or is too long for one; `sentence` says so."""

    def __init__(self, sentence: str) -> None:
        super().__init__(sentence)
        self.sentence = sentence


def note_form(page: WalkPage, step_id: str, typed: Typed, reader: Language) -> dict[str, Any]:
    """Ask what somebody saw at a step, with what they told before, or typed and did not send in."""
    say = catalogue(reader)
    shown = _page_of(page, step_id)
    own = shown.own
    outcome = typed.get("outcome") or (own.outcome.value if own and own.outcome else "")
    file: Element = {"type": "file_input", "filetypes": list(PICTURES), "max_files": 1}
    return modal(
        NOTE_FORM,
        say("walk-form-note-title"),
        [
            section(bold(one_line(shown.step.text, 300))),
            field_of("outcome", say("walk-form-how"), _outcomes(outcome, say)),
            _note("note", typed.get("note") or (own.note if own else ""), say("walk-form-note"), say),
            context(say("walk-form-no-file"))
            if page.anonymous
            else field_of("file", say("walk-form-file"), file, hint=say("walk-form-file-hint")),
        ],
        submit=say("walk-form-save"),
        close=say("form-cancel"),
        private=str(OnWalk(page.walk_id, step_id)),
    )


def outdated_form(page: WalkPage, step_id: str, typed: Typed, reader: Language) -> dict[str, Any]:
    """Ask how it is now at a step that is no longer so, with the way to the editor of the steps."""
    say = catalogue(reader)
    shown = _page_of(page, step_id)
    note = typed.get("note") or (shown.own.note if shown.own else "")
    return modal(
        OUTDATED_FORM,
        say("walk-form-outdated-title"),
        [
            section(bold(one_line(shown.step.text, 300))),
            section(say("walk-form-outdated-lead")),
            _note("note", note, say("walk-form-note"), say),
            actions(button(say("walk-form-to-steps"), "form", f"{page.journey_id}|steps")),
        ],
        submit=say("walk-form-save"),
        close=say("form-cancel"),
        private=str(OnWalk(page.walk_id, step_id)),
    )


def whole_form(page: WalkPage, typed: Typed, reader: Language) -> dict[str, Any]:
    """Ask of all steps how it went: with a note at each, or where there are too many with the notes in one field."""
    say = catalogue(reader)
    blocks: list[Block] = [section(say("walk-form-all-lead"))]
    with_notes = len(page.steps) <= _MOST_WITH_NOTES
    for number, shown in enumerate(page.steps, start=1):
        own, name = shown.own, shown.step.id
        outcome = typed.get(f"outcome:{name}") or (own.outcome.value if own and own.outcome else "")
        label = f"{number}. {clip(shown.step.text, 300)}"
        blocks.append(field_of(f"outcome:{name}", label, _outcomes(outcome, say)))
        if with_notes:
            note = typed.get(f"note:{name}") or (own.note if own else "")
            blocks.append(_note(f"note:{name}", note, say("walk-form-note"), say))
    if not with_notes:
        notes = typed.get("notes") or _notes_of(page)
        blocks.append(_note("notes", notes, say("walk-form-notes"), say, hint="walk-form-notes-hint"))
    return modal(
        WHOLE_FORM,
        say("walk-form-all-title"),
        blocks[:MODAL_BLOCKS],
        submit=say("walk-form-save"),
        close=say("form-cancel"),
        private=str(OnWalk(page.walk_id)),
    )


def typed_whole(page: WalkPage, values: Typed, reader: Language) -> dict[str, Told]:
    """Read the window with all steps; raises `WrongLine` where a line of the notes is about no step."""
    say = catalogue(reader)
    kept = {one.step.id: one.own.note if one.own else "" for one in page.steps}
    notes = {one: values[f"note:{one}"] or "" for one in kept if f"note:{one}" in values}
    if "notes" in values:
        notes = _typed_notes(page, values["notes"] or "", say)
    return {
        step_id: Told(
            outcome=Outcome(chosen) if (chosen := values.get(f"outcome:{step_id}")) else None,
            note=notes.get(step_id, note),
        )
        for step_id, note in kept.items()
        if f"outcome:{step_id}" in values
    }


def hand_form(page: WalkPage, reader: Language) -> dict[str, Any]:
    """Ask to whom somebody hands their walk over."""
    say = catalogue(reader)
    who: Element = {"type": "users_select"}
    return modal(
        HAND_FORM,
        say("walk-form-hand-title"),
        [field_of("person", say("walk-form-hand-who"), who, hint=say("walk-form-hand-hint"), optional=False)],
        submit=say("walk-form-hand-submit"),
        close=say("form-cancel"),
        private=str(OnWalk(page.walk_id)),
    )


def _page_of(page: WalkPage, step_id: str) -> StepPage:
    """Give a step of a walk; of one that was removed meanwhile the first, at which nothing is typed yet."""
    return next((one for one in page.steps if one.step.id == step_id), page.steps[0])


def _outcomes(chosen: str, say: Catalogue) -> Element:
    return select([option(say(f"walk-{outcome}"), outcome) for outcome in Outcome], chosen=chosen)


def _note(
    block_id: str, value: str, label: str, say: Catalogue, *, hint: str = "walk-form-note-hint"
) -> Block:
    return field_of(block_id, label, text_input(value, multiline=True), hint=say(hint))


def _notes_of(page: WalkPage) -> str:
    """Write the notes as somebody would have typed them into one field; none where they do not fit in."""
    lines = [
        f"{number}: {' '.join(one.own.note.split())}"
        for number, one in enumerate(page.steps, start=1)
        if one.own and one.own.note
    ]
    written = "\n".join(lines)
    return written if len(written) <= TEXT_LENGTH else ""


def _typed_notes(page: WalkPage, text: str, say: Catalogue) -> dict[str, str]:
    """Read lines as “3: no answer for two days”. Notes that did not fit into the field stay as they are."""
    known = {one.step.id: one.own.note for one in page.steps if one.own and one.own.note}
    notes = known if known and not _notes_of(page) else dict.fromkeys((one.step.id for one in page.steps), "")
    told: dict[str, list[str]] = {}
    for line in filter(None, (one.strip() for one in text.split("\n"))):
        number, colon, note = line.partition(":")
        place = int(number.strip()) if number.strip().isdecimal() else 0
        if not colon or not 1 <= place <= len(page.steps):
            raise WrongLine(say("walk-form-notes-wrong", count=len(page.steps), line=clip(line, 60)))
        told.setdefault(page.steps[place - 1].step.id, []).append(note.strip())
    return notes | {step_id: "\n".join(lines) for step_id, lines in told.items()}
