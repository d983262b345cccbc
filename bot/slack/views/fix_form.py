"""The windows of one fix: what it is, and the experiment that it may be (rules 19 and 20)."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from bot.guide.fix_fields import FixForm
from bot.guide.fix_forms import Opened
from bot.journey.fixes import most_painful
from bot.journey.language import Language
from bot.journey.model import Journey
from bot.journey.parts import HIGHEST_EMOTION, LINE_LENGTH, LOWEST_EMOTION, FixStatus
from bot.slack.views.blocks import (
    PLAIN_INPUT,
    Block,
    Element,
    actions,
    button,
    clip,
    confirmation,
    field_of,
    modal,
    option,
    quoted,
    safe,
    section,
    select,
    text_input,
)
from bot.slack.views.fix_targets import Done, Target
from bot.slack.views.forms import field_name, of_round
from bot.slack.views.wording import emotion, persona_name, step_of
from prompts.catalogue import Catalogue, catalogue
from prompts.figures import day, number

FIX_FORM = "fix"
_MOST_PAINS = 100
"""Slack's limit of choices in one menu."""
_NONE = "none"
_LONG = {"notes", "trying", "expected", "outcome"}
_HINTED = {"reach", "confidence", "satisfaction_before", "satisfaction_after"}


def fix_form(form: Opened, reader: Language) -> dict[str, Any]:
    """Show a form of a fix, with what somebody else made of the same fields meanwhile."""
    say = catalogue(reader)
    fields = _trial_fields(form, say) if form.kind == FixForm.EXPERIMENT else _fix_fields(form, say)
    blocks = [*_conflicts(form, say), *(of_round(block, form.round) for block in fields)]
    if form.fix is not None and form.kind == FixForm.FIX:
        blocks.append(_removal(form, say))
    title = "trial-title" if form.kind == FixForm.EXPERIMENT else "fix-form-title"
    return modal(
        FIX_FORM,
        say("fix-form-new") if form.fix is None else say(title),
        blocks,
        submit=say("draft-keep"),
        close=say("form-cancel"),
        private=str(form.id),
    )


def removed_window(target: Target, done: Done, reader: Language) -> dict[str, Any]:
    """Say that a fix was deleted, and offer to bring it back: Slack lets nobody close a window from afar."""
    say = catalogue(reader)
    back = replace(target, choice=str(done.change_id))
    blocks = [
        section(say("fixes-done-removed", text=safe(clip(done.text, 300)))),
        actions(button(say("history-undo"), "fix_bring_back", str(back))),
    ]
    return modal("fix_removed", say("fix-form-title"), blocks, close=say("form-close"))


def typed_fields(values: dict[str, Any]) -> dict[str, Any]:
    """Read what a form of a fix was sent in with: "nothing" becomes empty, lists stay lists."""
    return {
        field_name(block_id): "" if value in (None, _NONE) else value for block_id, value in values.items()
    }


def _fix_fields(form: Opened, say: Catalogue) -> list[Block]:
    fields, journey = form.fields, form.journey
    steps = [option(f"{place}. {step.text}", step.id) for place, step in enumerate(journey.steps, start=1)]
    personas = [option(persona.name, persona.id) for persona in journey.personas]
    statuses = [option(say(f"fix-status-{status}"), status.value) for status in FixStatus]
    other = "" if fields["owner_id"] else fields["owner"]
    return [
        _text("text", fields["text"], say, optional=False),
        *_pains(form, say),
        *([_menu("step_id", steps, fields["step_id"], say)] if steps else []),
        *([_menu("persona_id", personas, fields["persona_id"], say)] if personas else []),
        field_of("owner_id", say("fix-label-owner-id"), _person(fields["owner_id"])),
        _text("other_owner", other, say),
        field_of("due", say("fix-label-due"), _date(fields["due"])),
        *_clearing({"owner": fields["owner_id"], "due": fields["due"]}, say),
        field_of(
            "status", say("fix-label-status"), select(statuses, chosen=fields["status"]), optional=False
        ),
        *(_text(name, fields[name], say) for name in ("reach", "confidence", "notes")),
    ]


def _trial_fields(form: Opened, say: Catalogue) -> list[Block]:
    fields = form.fields
    title = safe(clip(form.fix.text, 300)) if form.fix else ""
    return [
        section(f"*{title}*\n{say('trial-lead')}"),
        _text("trying", fields["trying"], say),
        _text("expected", fields["expected"], say),
        field_of("measured_by", say("fix-label-measured-by"), _date(fields["measured_by"])),
        *_clearing({"measured_by": fields["measured_by"]}, say),
        _text("satisfaction_before", _figure(fields["satisfaction_before"], say), say),
        _feeling("emotion_before", fields["emotion_before"], say),
        _text("outcome", fields["outcome"], say),
        _text("satisfaction_after", _figure(fields["satisfaction_after"], say), say),
        _feeling("emotion_after", fields["emotion_after"], say),
    ]


def _pains(form: Opened, say: Catalogue) -> list[Block]:
    """Offer the pain points: those it is for, and then those that hurt most, as far as one menu holds them."""
    chosen = form.fields["pain_ids"].split()
    pains = sorted(most_painful(form.journey), key=lambda pain: pain.id not in chosen)[:_MOST_PAINS]
    if not pains:
        return []
    options = [option(pain.text.replace("\n", " "), pain.id) for pain in pains]
    element: Element = {"type": "multi_static_select", "options": options}
    initial = [choice for choice in options if choice["value"] in chosen]
    if initial:
        element["initial_options"] = initial
    hint = say("fix-hint-pain-ids") if len(pains) == _MOST_PAINS else ""
    return [field_of("pain_ids", say("fix-label-pain-ids"), element, hint=hint)]


def _person(user_id: str) -> Element:
    return {"type": "users_select", **({"initial_user": user_id} if user_id else {})}


def _date(value: str) -> Element:
    return {"type": "datepicker", **({"initial_date": value} if value else {})}


def _clearing(filled: dict[str, str], say: Catalogue) -> list[Block]:
    """Offer to empty what Slack lets nobody empty: a chosen person, a picked date."""
    options = [
        option(say(f"fix-clear-{name.replace('_', '-')}"), name) for name, value in filled.items() if value
    ]
    if not options:
        return []
    return [field_of("clear", say("fix-label-clear"), {"type": "checkboxes", "options": options})]


def _menu(name: str, options: Sequence[Element], chosen: str, say: Catalogue) -> Block:
    nothing = option(say("form-nothing"), _NONE)
    element = select([nothing, *options], chosen=chosen or _NONE)
    return field_of(name, _label(name, say), element)


def _feeling(name: str, value: str, say: Catalogue) -> Block:
    """Ask for a feeling. One that lies between two words, as an average does, can stay as it is."""
    known = {str(one): emotion(one, say) for one in range(LOWEST_EMOTION, HIGHEST_EMOTION + 1)}
    if value and value not in known:
        known[value] = number(float(value), say.language)
    return _menu(name, [option(text, one) for one, text in known.items()], value, say)


def _text(name: str, value: str, say: Catalogue, *, optional: bool = True) -> Block:
    long = name in _LONG
    element = text_input(value, multiline=long, most=PLAIN_INPUT if long else LINE_LENGTH)
    hint = say(f"fix-hint-{name.replace('_', '-')}") if name in _HINTED else ""
    return field_of(name, _label(name, say), element, hint=hint, optional=optional)


def _figure(value: str, say: Catalogue) -> str:
    return value.replace(".", ",") if say.language == Language.NL else value


def _removal(form: Opened, say: Catalogue) -> Block:
    target = Target(form.journey_id, form.fix.id if form.fix else "")
    sure = confirmation(say("fix-remove-title"), say("fix-remove-text"), say("delete-yes"), say("delete-no"))
    return actions(button(say("fix-remove"), "fix_remove", str(target), style="danger", confirm=sure))


def _conflicts(form: Opened, say: Catalogue) -> list[Block]:
    """Show what somebody else made of the same fields, beside what was typed here."""
    if not form.conflicts:
        return []
    lead = section(f":warning: {say('form-conflict')}")
    return [lead, *(_conflict(form, name, theirs, say) for name, theirs in form.conflicts.items())]


def _conflict(form: Opened, name: str, theirs: str, say: Catalogue) -> Block:
    shown = _readable(form.journey, name, theirs, say) or say("form-nothing")
    return section(f"*{_label(name, say)}*\n{say('form-theirs')}\n{quoted(shown)}")


def _readable(journey: Journey, name: str, value: str, say: Catalogue) -> str:
    """Write a field's value as people read it, and not as it is stored."""
    if not value:
        return ""
    if name == "status":
        return say(f"fix-status-{value}")
    if name in {"emotion_before", "emotion_after"}:
        return number(float(value), say.language)
    if name in {"due", "measured_by"}:
        return day(date.fromisoformat(value), say.language)
    texts = {
        "pain_ids": "\n".join(pain.text for pain in journey.insights if pain.id in value.split()),
        "step_id": step_of(journey, value)[1],
        "persona_id": persona_name(journey, value),
    }
    return safe(clip(texts.get(name, value), 1000))


def _label(name: str, say: Catalogue) -> str:
    return say(f"fix-label-{name.replace('_', '-')}")
