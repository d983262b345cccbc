"""The windows in which answers are typed and what was kept is edited."""

from collections.abc import Sequence
from typing import Any

from bot.guide.fields import EVERYBODY, NO, YES
from bot.guide.form_content import LISTS
from bot.guide.forms import Form
from bot.guide.questions import Topic
from bot.journey.channels import built_in_channels
from bot.journey.language import Language
from bot.journey.lines import Entry, to_lines
from bot.journey.model import Journey
from bot.journey.parts import HIGHEST_EMOTION, LINE_LENGTH, LOWEST_EMOTION, Evidence
from bot.slack.views.blocks import (
    PLAIN_INPUT,
    Block,
    clip,
    field_of,
    modal,
    option,
    quoted,
    safe,
    section,
    select,
    text_input,
)
from bot.slack.views.rhythm_form import rhythm_fields_of_form, typed_rhythm
from bot.slack.views.wording import ask, emotion
from prompts.catalogue import Catalogue, catalogue

ANSWER_FORM = "answer"

_CHUNK = 2000
"""Characters of a list in one field, which holds 3,000: there must be room to type."""
_NONE = "none"
_ROUND = "~"
"""Stands in a block's id between the field's name and how often the form came back."""
_ROOM_FOR_NAMES = (75, 30, 12)
"""Characters of a phase that each menu of phases shows: as many as the whole form leaves room for."""
_MENUS_TOGETHER = 150_000
"""Bytes of all those menus; Slack takes a window of 250 kB."""
_ONE_LINE = {"name", "owner", "goal_score", "entered", "moved_on", "conversion_target"}
_FIELDS_OF_TOUCHPOINT = ("doing", "thinking")
_TEXTS_AFTER = ("pains", "gains", "owner", "questions", "metric", "known_from")
_TURNED_ROUND = {"pains"}
"""Fields that only a persona's form reads with an arrow in them."""


def journey_form(form: Form, reader: Language, error: str = "") -> dict[str, Any]:
    """Show the form of a question, a draft or a touchpoint; `error` is a sentence above it."""
    say = catalogue(reader)
    blocks: list[Block] = [section(f":warning: {error}")] if error else []
    blocks += _conflicts(form, say)
    if form.question.topic != Topic.DONE:
        blocks.append(section(f"*{ask(form.journey, form.question, reader)}*"))
    blocks += [of_round(block, form.round) for block in _fields(form, say)]
    return modal(
        ANSWER_FORM,
        say(f"stage-{form.question.stage}"),
        blocks,
        submit=say("form-update" if form.is_of_draft and form.entries else "draft-keep"),
        close=say("form-cancel"),
        private=str(form.id),
    )


def of_round(block: Block, number: int) -> Block:
    """Name a field anew when its form comes back: under the old name Slack keeps showing what was typed first."""
    return (
        block | {"block_id": f"{block['block_id']}{_ROUND}{number}"}
        if number and "block_id" in block
        else block
    )


def field_name(block_id: str) -> str:
    """Give the name of a field by its block."""
    return block_id.partition(_ROUND)[0]


def _conflicts(form: Form, say: Catalogue) -> list[Block]:
    """Show what somebody else made of the same thing, beside what was typed here."""
    if not form.conflicts:
        return []
    blocks = [section(f":warning: {say('form-conflict')}")]
    for name, theirs in list(form.conflicts.items())[:10]:
        label = f"label-{name.replace('_', '-')}"
        mine = next(
            (entry.text for entry in form.entries if entry.part_id == name), form.fields.get(name, "")
        )
        what = say(label) if say.has(label) else f"“{safe(clip(mine, 200))}”"
        blocks.append(
            section(
                f"*{what}*\n{say('form-theirs')}\n{quoted(safe(clip(theirs, 1000)) or say('form-removed'))}"
            )
        )
    return blocks


def _fields(form: Form, say: Catalogue) -> list[Block]:
    topic = form.question.topic
    if topic in LISTS:
        blocks = _list_fields(form.entries, say, hint=say(f"form-hint-{topic}"))
        return blocks + (
            _phase_of_steps(form.journey, say) if topic == Topic.PHASES and not form.is_of_draft else []
        )
    if form.entries:
        return [
            field_of(f"item{entry.part_id}", say("form-answer"), text_input(entry.text, multiline=True))
            for entry in form.entries[:20]
        ]
    if topic == Topic.TOUCHPOINT:
        return _touchpoint_fields(form, say)
    if topic == Topic.RHYTHM:
        return rhythm_fields_of_form(form, say)
    return [_text(name, value, say) for name, value in form.fields.items()]


def _list_fields(entries: Sequence[Entry], say: Catalogue, hint: str) -> list[Block]:
    """Spread numbered lines over as many fields as it takes; their numbers run on."""
    chunks: list[list[str]] = [[]]
    for entry in entries:
        if sum(len(text) + 6 for text in chunks[-1]) + len(entry.text) > _CHUNK:
            chunks.append([])
        chunks[-1].append(entry.text)
    blocks = []
    first = 1
    for place, chunk in enumerate(chunks):
        label = (
            say("form-lines")
            if len(chunks) == 1
            else say("form-lines-part", first=first, last=first + len(chunk) - 1)
        )
        element = text_input(to_lines(chunk, first=first), multiline=True)
        last = place == len(chunks) - 1
        blocks.append(field_of(f"lines{place}", label, element, hint=hint if last else ""))
        first += len(chunk)
    return blocks


def _phase_of_steps(journey: Journey, say: Catalogue) -> list[Block]:
    """Give a menu of the phases for each step, with names as long as all menus together leave room for."""
    if not journey.phases:
        return []
    blocks: list[Block] = []
    for most in _ROOM_FOR_NAMES:
        phases = [option(clip(phase.name, most), phase.id) for phase in journey.phases]
        blocks = [
            field_of(
                f"phase_of_{step.id}",
                say("form-phase-of", number=number, step=clip(step.text, 2 * most)),
                select(phases, chosen=step.phase_id),
            )
            for number, step in enumerate(journey.steps, start=1)
        ]
        if len(str(blocks).encode()) <= _MENUS_TOGETHER:
            break
    return blocks


def _touchpoint_fields(form: Form, say: Catalogue) -> list[Block]:
    fields = form.fields
    personas = [option(say("question-for-all"), EVERYBODY)]
    personas += [option(persona.name, persona.id) for persona in form.journey.personas]
    known = {channel.key for channel in built_in_channels()}
    channel = fields.get("channel", "")
    channels = [option(f"{one.emoji} {one.name(say.language)}", one.key) for one in built_in_channels()]
    feelings = [
        option(emotion(value, say), str(value)) for value in range(LOWEST_EMOTION, HIGHEST_EMOTION + 1)
    ]
    evidence = [option(say(f"label-{kind}"), kind.value) for kind in Evidence]
    return [
        _choice("persona_id", personas, fields.get("persona_id") or EVERYBODY, say, label="label-persona"),
        _choice("channel", channels, channel if channel in known else "", say),
        _text("other_channel", "" if channel in known else channel, say),
        *(_text(name, fields.get(name, ""), say) for name in _FIELDS_OF_TOUCHPOINT),
        _choice("emotion", feelings, fields.get("emotion", ""), say, label="label-feeling"),
        *(_text(name, fields.get(name, ""), say, hinted=name not in _TURNED_ROUND) for name in _TEXTS_AFTER),
        _choice("evidence", evidence, fields.get("evidence", ""), say, label="label-how-known"),
        _choice("moment_of_truth", [option(say("yes"), YES)], fields.get("moment_of_truth", ""), say),
        _choice(
            "online",
            [option(say("label-online"), YES), option(say("label-offline"), NO)],
            fields.get("online", ""),
            say,
        ),
        _choice(
            "direct",
            [option(say("label-direct"), YES), option(say("label-indirect"), NO)],
            fields.get("direct", ""),
            say,
        ),
    ]


def _choice(
    name: str, options: list[dict[str, Any]], chosen: str, say: Catalogue, *, label: str = ""
) -> Block:
    """Give a menu with a choice of nothing, since Slack lets nobody empty a menu."""
    nothing = [] if name == "persona_id" else [option(say("form-nothing"), _NONE)]
    element = select([*nothing, *options], chosen=chosen or _NONE)
    return field_of(name, _capital(say(label or f"label-{name.replace('_', '-')}")), element)


def _text(name: str, value: str, say: Catalogue, *, hinted: bool = True) -> Block:
    label = _capital(say(f"label-{name.replace('_', '-')}"))
    hint_key = f"form-hint-{name.replace('_', '-')}"
    one_line = name in _ONE_LINE
    element = text_input(value, multiline=not one_line, most=LINE_LENGTH if one_line else PLAIN_INPUT)
    return field_of(name, label, element, hint=say(hint_key) if hinted and say.has(hint_key) else "")


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def typed_values(values: dict[str, Any]) -> dict[str, Any]:
    """Read what a form was sent in with: "nothing" becomes empty, a channel of one's own stands as typed."""
    typed = {
        field_name(block_id): "" if value in (None, _NONE) else value for block_id, value in values.items()
    }
    other = typed.pop("other_channel", "")
    if other:
        typed["channel"] = other
    return typed_rhythm(typed)
