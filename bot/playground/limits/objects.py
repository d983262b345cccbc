"""The small objects inside blocks: texts, options, confirmations.

Source: https://docs.slack.dev/reference/block-kit/composition-objects
"""

from bot.playground.limits.checks import (
    Check,
    Fields,
    Required,
    boolean,
    list_of,
    matching,
    one_of,
    record,
    string,
    typed,
)

IDENTIFIER = string(255)
URL = string(3000)
BUTTON_VALUE = string(2000)
OPTION_TEXT = 75
OPTION_VALUE = string(150)
PLACEHOLDER = 150


def plain_text(longest: int) -> Check:
    """Accept a text object that is shown as it is."""
    return typed({"plain_text": record(_plain(longest))}, "a plain text")


def any_text(longest: int) -> Check:
    """Accept a text object, plain or with Slack's markup."""
    kinds = {"plain_text": record(_plain(longest)), "mrkdwn": record(_mrkdwn(longest))}
    return typed(kinds, "a text")


def _plain(longest: int) -> Fields:
    return {
        "type": Required(one_of("plain_text")),
        "text": Required(string(longest)),
        "emoji": boolean,
    }


def _mrkdwn(longest: int) -> Fields:
    return {
        "type": Required(one_of("mrkdwn")),
        "text": Required(string(longest)),
        "verbatim": boolean,
    }


CONFIRM = record(
    {
        "title": Required(plain_text(100)),
        "text": Required(any_text(300)),
        "confirm": Required(plain_text(30)),
        "deny": Required(plain_text(30)),
        "style": one_of("primary", "danger"),
    }
)

# Only choices that are always in sight, radio buttons and checkboxes, may have markup in their texts.
OPTION = record(
    {
        "text": Required(plain_text(OPTION_TEXT)),
        "value": Required(OPTION_VALUE),
        "description": plain_text(OPTION_TEXT),
    }
)
VISIBLE_OPTION = record(
    {
        "text": Required(any_text(OPTION_TEXT)),
        "value": Required(OPTION_VALUE),
        "description": any_text(OPTION_TEXT),
    }
)
OVERFLOW_OPTION = record(
    {
        "text": Required(plain_text(OPTION_TEXT)),
        "value": Required(OPTION_VALUE),
        "description": plain_text(OPTION_TEXT),
        "url": URL,
    }
)
OPTION_GROUP = record(
    {
        "label": Required(plain_text(75)),
        "options": Required(list_of(OPTION, 1, 100)),
    }
)

DISPATCH_ACTION_CONFIG = record(
    {
        "trigger_actions_on": list_of(one_of("on_enter_pressed", "on_character_entered"), 1, 2),
    }
)
CONVERSATION_FILTER = record(
    {
        "include": list_of(one_of("im", "mpim", "private", "public"), 1, 4),
        "exclude_external_shared_channels": boolean,
        "exclude_bot_users": boolean,
    }
)
_FILE_ID = "^[F][A-Z0-9]{8,}$"
SLACK_FILE = record(
    {"id": matching(_FILE_ID, f"input must match regex pattern: {_FILE_ID}"), "url": URL},
    either=[("id", "url")],
)
