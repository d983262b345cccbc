"""The window in which a journey is started."""

from typing import Any

from bot.journey.language import Language
from bot.journey.model import TITLE_LENGTH, Kind
from bot.journey.phase_sets import PHASE_SETS
from bot.slack.views.blocks import Block, field_of, modal, option, section, select, text_input
from prompts.catalogue import Catalogue, catalogue

START_FORM = "start"


def start_form(
    reader: Language, channel_id: str, typed: dict[str, Any] | None = None, error: str = ""
) -> dict[str, Any]:
    """Ask what is needed to start; a platform is asked for its two customer groups (rule 4).

    `typed` is what stands in the fields already, `error` a sentence above them.
    """
    say = catalogue(reader)
    values = {"language": reader.value, "kind": Kind.B2B.value, "channel": channel_id}
    values |= {name: value for name, value in (typed or {}).items() if value}
    is_b2b = values["kind"] == Kind.B2B
    blocks: list[Block] = [section(f":warning: {error}")] if error else []
    blocks += [
        field_of(
            "title",
            say("start-title"),
            text_input(values.get("title", ""), most=TITLE_LENGTH),
            optional=False,
        ),
        field_of(
            "offering",
            say("start-offering"),
            text_input(values.get("offering", ""), most=300),
            hint=say("start-offering-hint"),
            optional=False,
        ),
        _menu(
            "kind",
            [option(say(f"kind-{kind}"), kind.value) for kind in Kind],
            values["kind"],
            say,
            dispatches=True,
        ),
        *_groups(values, say),
        _menu(
            "language",
            [option(say(f"language-{code}"), code.value) for code in Language],
            values["language"],
            say,
        ),
        _menu(
            # A name of its own, since Slack keeps what stood in a field of the same name.
            "phase_set_b2b" if is_b2b else "phase_set",
            [option(say(f"phase-set-{known.key}"), known.key) for known in PHASE_SETS],
            values.get("phase_set") or ("b2b" if is_b2b else "service"),
            say,
        ),
        where_field(values["channel"], say),
    ]
    return modal(
        START_FORM,
        say("start-form"),
        blocks,
        submit=say("start-submit"),
        close=say("form-cancel"),
        private=channel_id,
    )


def _groups(values: dict[str, Any], say: Catalogue) -> list[Block]:
    first = text_input(values.get("customer_group", ""), most=300)
    if values["kind"] != Kind.PLATFORM:
        return [
            field_of(
                "customer_group", say("start-group"), first, hint=say("start-group-hint"), optional=False
            )
        ]
    second = text_input(values.get("other_group", ""), most=300)
    return [
        section(say("platform-two-journeys")),
        field_of("customer_group", say("start-group-one"), first, optional=False),
        field_of("other_group", say("start-group-two"), second, optional=False),
    ]


def _menu(
    name: str, options: list[dict[str, Any]], chosen: str, say: Catalogue, *, dispatches: bool = False
) -> Block:
    element = select(options, action_id="start_kind" if dispatches else "", chosen=chosen)
    label = say(f"start-{name.removesuffix('_b2b').replace('_', '-')}")
    block = field_of(name, label, element, optional=False)
    return block | {"dispatch_action": True} if dispatches else block


def where_field(channel_id: str, say: Catalogue) -> Block:
    """Ask for a channel; the one where somebody is now is chosen already, unless that is no channel."""
    element: dict[str, Any] = {
        "type": "conversations_select",
        "filter": {"include": ["public", "private"], "exclude_bot_users": True},
    }
    if channel_id and not channel_id.startswith("D"):
        element["initial_conversation"] = channel_id
    return field_of("channel", say("start-where"), element, optional=False, hint=say("start-where-hint"))
