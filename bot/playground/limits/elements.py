"""The interactive elements that stand in blocks.

Source: https://docs.slack.dev/reference/block-kit/block-elements
"""

from typing import Any

from bot.playground.limits.checks import (
    Check,
    Fields,
    Problem,
    Problems,
    Required,
    anything,
    boolean,
    both,
    integer,
    list_of,
    matching,
    one_of,
    record,
    string,
)
from bot.playground.limits.objects import (
    BUTTON_VALUE,
    CONFIRM,
    CONVERSATION_FILTER,
    DISPATCH_ACTION_CONFIG,
    IDENTIFIER,
    OPTION,
    OPTION_GROUP,
    OVERFLOW_OPTION,
    PLACEHOLDER,
    SLACK_FILE,
    URL,
    VISIBLE_OPTION,
    plain_text,
)

_DATE = matching(r"\d{4}-\d{2}-\d{2}", "must be a date like 2026-01-31")
_TIME = matching(r"([01]\d|2[0-3]):[0-5]\d", "must be a time like 09:30")
_NUMBER = matching(r"-?\d+(\.\d+)?", "must be a number in a string")
_COMMON: Fields = {"type": Required(string()), "action_id": IDENTIFIER}
_FOCUS: Fields = {"focus_on_load": boolean}
_CONFIRM: Fields = {"confirm": CONFIRM}
_PLACEHOLDER: Fields = {"placeholder": plain_text(PLACEHOLDER)}
_SELECT: Fields = _COMMON | _FOCUS | _CONFIRM | _PLACEHOLDER
_MULTI: Fields = _SELECT | {"max_selected_items": integer(1, 100)}
_TEXT_FIELD: Fields = _COMMON | _FOCUS | _PLACEHOLDER | {"dispatch_action_config": DISPATCH_ACTION_CONFIG}
_OPTIONS: Fields = {"options": list_of(OPTION, 1, 100), "option_groups": list_of(OPTION_GROUP, 1, 100)}
_CONVERSATIONS: Fields = {"default_to_current_conversation": boolean, "filter": CONVERSATION_FILTER}
_EITHER_OPTIONS = [("options", "option_groups")]
_IDS = list_of(string(), 1, None)

MAX_TEXT_INPUT = 3000


def _all_options(element: Any) -> list[Any]:
    grouped = [
        group.get("options", []) for group in element.get("option_groups", []) if isinstance(group, dict)
    ]
    return [*element.get("options", []), *(option for group in grouped for option in group)]


def _chosen_exist(element: Any, pointer: str) -> Problems:
    """Refuse an initial choice that is not exactly one of the options."""
    if not isinstance(element, dict):
        return
    chosen = element.get("initial_options", [])
    if "initial_option" in element:
        chosen = [element["initial_option"]]
    options = _all_options(element)
    if any(option not in options for option in chosen):
        yield Problem("the initial option is not one of the options", pointer)


def _distinct_values(element: Any, pointer: str) -> Problems:
    """Two options with the same value cannot be told apart."""
    if not isinstance(element, dict):
        return
    values = [option.get("value") for option in _all_options(element) if isinstance(option, dict)]
    if len(values) != len(set(values)):
        yield Problem("options must have distinct values", pointer)


def _fits_its_own_bounds(element: Any, pointer: str) -> Problems:
    """Refuse initial text that the field itself would not accept."""
    if not isinstance(element, dict):
        return
    longest = element.get("max_length", MAX_TEXT_INPUT)
    if len(element.get("initial_value", "")) > longest:
        yield Problem(f"initial_value is longer than max_length {longest}", pointer)
    if element.get("min_length", 0) > longest:
        yield Problem("min_length is greater than max_length", pointer)


def _ordered_numbers(element: Any, pointer: str) -> Problems:
    """Refuse a number field with bounds the wrong way round, or that starts outside them."""
    names = ("min_value", "initial_value", "max_value")
    try:
        numbers = [float(element[name]) for name in names if name in element]
    except (TypeError, ValueError):
        return  # the record tells what is wrong
    if numbers != sorted(numbers):
        yield Problem("min_value, initial_value and max_value must not decrease", pointer)


def _choice(fields: Fields, *, grouped: bool = False) -> Check:
    shape = record(fields, either=_EITHER_OPTIONS) if grouped else record(fields)
    return both(shape, _chosen_exist, _distinct_values)


def _visible_choice(initial: Fields) -> Check:
    options: Fields = {"options": Required(list_of(VISIBLE_OPTION, 1, 10))}
    return _choice(_COMMON | _FOCUS | _CONFIRM | options | initial)


_feedback_button = record(
    {
        "text": Required(plain_text(75)),
        "value": Required(BUTTON_VALUE),
        "accessibility_label": string(75),
    }
)
_plain_input: Fields = {
    "initial_value": string(MAX_TEXT_INPUT, shortest=0),
    "multiline": boolean,
    "min_length": integer(0, MAX_TEXT_INPUT),
    "max_length": integer(1, MAX_TEXT_INPUT),
}
_image: Fields = {
    "type": Required(one_of("image")),
    "image_url": URL,
    "slack_file": SLACK_FILE,
    "alt_text": Required(string(2000)),
}
_button: Fields = {
    "text": Required(plain_text(75)),
    "url": URL,
    "value": BUTTON_VALUE,
    "style": one_of("primary", "danger"),
    "accessibility_label": string(75),
}
_number: Fields = {
    "is_decimal_allowed": Required(boolean),
    "initial_value": _NUMBER,
    "min_value": _NUMBER,
    "max_value": _NUMBER,
}
_icon_button: Fields = {
    "icon": Required(one_of("trash")),
    "text": Required(plain_text(75)),
    "value": BUTTON_VALUE,
    "accessibility_label": string(75),
    "visible_to_user_ids": _IDS,
}

CHECKS: dict[str, Check] = {
    "image": record(_image, either=[("image_url", "slack_file")]),
    "button": record(_COMMON | _CONFIRM | _button),
    "icon_button": record(_COMMON | _CONFIRM | _icon_button),
    "feedback_buttons": record(
        _COMMON
        | {"positive_button": Required(_feedback_button), "negative_button": Required(_feedback_button)}
    ),
    "overflow": both(
        record(_COMMON | _CONFIRM | {"options": Required(list_of(OVERFLOW_OPTION, 1, 5))}), _distinct_values
    ),
    "radio_buttons": _visible_choice({"initial_option": anything}),
    "checkboxes": _visible_choice({"initial_options": list_of(anything, 1, 10)}),
    "static_select": _choice(_SELECT | _OPTIONS | {"initial_option": anything}, grouped=True),
    "multi_static_select": _choice(
        _MULTI | _OPTIONS | {"initial_options": list_of(anything, 1, 100)}, grouped=True
    ),
    "users_select": record(_SELECT | {"initial_user": string()}),
    "multi_users_select": record(_MULTI | {"initial_users": _IDS}),
    "channels_select": record(_SELECT | {"initial_channel": string(), "response_url_enabled": boolean}),
    "multi_channels_select": record(_MULTI | {"initial_channels": _IDS}),
    "conversations_select": record(
        _SELECT | _CONVERSATIONS | {"initial_conversation": string(), "response_url_enabled": boolean}
    ),
    "multi_conversations_select": record(_MULTI | _CONVERSATIONS | {"initial_conversations": _IDS}),
    "datepicker": record(_SELECT | {"initial_date": _DATE}),
    "timepicker": record(_SELECT | {"initial_time": _TIME, "timezone": string()}),
    "datetimepicker": record(
        _COMMON | _FOCUS | _CONFIRM | {"initial_date_time": integer(1_000_000_000, 9_999_999_999)}
    ),
    "plain_text_input": both(record(_TEXT_FIELD | _plain_input), _fits_its_own_bounds),
    "email_text_input": record(_TEXT_FIELD | {"initial_value": string(shortest=0)}),
    "url_text_input": record(_TEXT_FIELD | {"initial_value": string(shortest=0)}),
    "number_input": both(record(_TEXT_FIELD | _number), _ordered_numbers),
    "file_input": record(_COMMON | {"filetypes": list_of(string(), 1, None), "max_files": integer(1, 10)}),
}

_SELECTS = frozenset(kind for kind in CHECKS if kind.endswith("_select"))
_PICKERS = frozenset({"datepicker", "timepicker"})
_CHOICES = frozenset({"radio_buttons", "checkboxes"})
IN_SECTION = _SELECTS | _PICKERS | _CHOICES | {"button", "overflow", "image"}
IN_ACTIONS = _SELECTS | _PICKERS | _CHOICES | {"button", "overflow", "datetimepicker"}
IN_CONTEXT_ACTIONS = frozenset({"feedback_buttons", "icon_button"})
IN_INPUT = (
    _SELECTS
    | _PICKERS
    | _CHOICES
    | {
        "datetimepicker",
        "plain_text_input",
        "email_text_input",
        "url_text_input",
        "number_input",
        "file_input",
    }
)


def elements_in(allowed: frozenset[str]) -> dict[str, Check]:
    """Return the checks of the elements that may stand in one kind of block."""
    return {kind: CHECKS[kind] for kind in allowed}
