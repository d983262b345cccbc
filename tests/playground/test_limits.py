"""The checker of payloads knows Slack's limits: what is just within passes, what is just over does not."""

from typing import Any

import pytest

from bot.playground.limits import Surface, violations

Json = dict[str, Any]


def plain(length: int) -> Json:
    """Return a plain text of so many characters."""
    return {"type": "plain_text", "text": "x" * length}


def options(count: int, length: int = 5) -> list[Json]:
    """Return so many options with texts of this length."""
    return [{"text": plain(length), "value": f"value {number}"} for number in range(count)]


def button(**fields: Any) -> Json:
    """Return a button."""
    return {"type": "button", "text": plain(5)} | fields


def actions(*elements: Json) -> Json:
    """Return a row of elements."""
    return {"type": "actions", "elements": list(elements)}


def field(element: Json, **fields: Any) -> Json:
    """Return an input block."""
    return {"type": "input", "label": plain(5), "element": element} | fields


def modal(*blocks: Json, **fields: Any) -> Json:
    """Return a modal."""
    shape = {"type": "modal", "title": plain(5), "submit": plain(4), "blocks": list(blocks)}
    return shape | fields


def message(*blocks: Json, **fields: Any) -> Json:
    """Return a message."""
    return {"text": "shown in notifications", "blocks": list(blocks)} | fields


SECTION = {"type": "section", "text": plain(5)}
NUMBER = {"type": "number_input", "is_decimal_allowed": True}
PICTURE = {"type": "image", "slack_file": {"id": "F0MAP00001"}, "alt_text": "A map"}
CONFIRM = {"title": plain(100), "text": plain(300), "confirm": plain(30), "deny": plain(30)}
RICH = {
    "type": "rich_text",
    "elements": [
        {"type": "rich_text_section", "elements": [{"type": "text", "text": "a", "style": {"bold": True}}]},
        {
            "type": "rich_text_list",
            "style": "ordered",
            "elements": [{"type": "rich_text_section", "elements": [{"type": "user", "user_id": "U1"}]}],
        },
        {"type": "rich_text_quote", "elements": [{"type": "link", "url": "https://example.com"}]},
        {"type": "rich_text_preformatted", "elements": [{"type": "text", "text": "code"}]},
    ],
}

WITHIN: list[tuple[Surface, Json]] = [
    ("message", message(*[SECTION] * 50)),
    ("message", message(SECTION, metadata={"event_type": "x", "event_payload": {}})),
    ("message", message({"type": "section", "text": {"type": "mrkdwn", "text": "x" * 3000}})),
    ("message", message({"type": "section", "fields": [plain(1000)] * 10})),
    ("message", message({"type": "header", "text": plain(150)})),
    ("message", message({"type": "context", "elements": [plain(10)] * 10})),
    ("message", message(actions(*[button() for _ in range(25)]))),
    ("message", message(actions(button(confirm=CONFIRM, style="danger", value="x" * 2000)))),
    ("message", message({"type": "markdown", "text": "x" * 12_000})),
    ("message", message({"type": "table", "rows": [[{"type": "raw_text", "text": "a"}] * 20] * 100})),
    ("message", message(RICH)),
    ("message", message({"type": "image", "image_url": "https://example.com/a.png", "alt_text": "A"})),
    ("message", message({"type": "image", "slack_file": {"id": "F0MAP00001"}, "alt_text": "A"})),
    ("message", message(SECTION | {"accessory": {"type": "overflow", "options": options(5, 75)}})),
    ("modal", modal(*[SECTION] * 100, title=plain(24), private_metadata="x" * 3000)),
    ("modal", modal(field({"type": "plain_text_input", "max_length": 3000, "initial_value": "x" * 3000}))),
    ("modal", modal(field({"type": "static_select", "options": options(100), "placeholder": plain(150)}))),
    ("modal", modal(field({"type": "checkboxes", "options": options(10)}))),
    ("modal", modal(field({"type": "file_input", "max_files": 10}))),
    ("modal", modal(field({"type": "conversations_select", "response_url_enabled": True}))),
    ("modal", modal(field(NUMBER | {"initial_value": "1.5", "min_value": "1", "max_value": "2"}))),
    ("modal", modal({"type": "image", "slack_file": {"id": "F0MAP00001"}, "alt_text": "x" * 2000})),
    ("home", {"type": "home", "blocks": [SECTION | {"accessory": PICTURE}]}),
    ("modal", modal(field({"type": "datepicker", "initial_date": "2026-01-31"}, hint=plain(2000)))),
    ("home", {"type": "home", "blocks": [SECTION] * 100}),
]
OVER: list[tuple[str, Surface, Json]] = [
    ("51 blocks", "message", message(*[SECTION] * 51)),
    ("101 blocks", "modal", modal(*[SECTION] * 101)),
    ("no text beside the blocks", "message", {"blocks": [SECTION]}),
    ("too many characters in all", "message", message(*[{"type": "section", "text": plain(3000)}] * 5)),
    ("an unknown argument", "message", message(thread="1.2")),
    ("an unknown block", "message", message({"type": "poem"})),
    ("an unknown field", "message", message(SECTION | {"colour": "red"})),
    ("an empty text", "message", message({"type": "section", "text": plain(0)})),
    ("a section without text", "message", message({"type": "section"})),
    ("a long section", "message", message({"type": "section", "text": plain(3001)})),
    ("a long field", "message", message({"type": "section", "fields": [plain(2001)]})),
    ("eleven fields", "message", message({"type": "section", "fields": [plain(5)] * 11})),
    ("markup in a header", "message", message({"type": "header", "text": {"type": "mrkdwn", "text": "x"}})),
    ("a long header", "message", message({"type": "header", "text": plain(151)})),
    ("eleven context elements", "message", message({"type": "context", "elements": [plain(5)] * 11})),
    ("26 buttons", "message", message(actions(*[button() for _ in range(26)]))),
    ("no buttons", "message", message(actions())),
    ("a long button", "message", message(actions(button(text=plain(76))))),
    ("a long value", "message", message(actions(button(value="x" * 2001)))),
    ("a button of another style", "message", message(actions(button(style="green")))),
    ("a confirmation without a no", "message", message(actions(button(confirm={"title": plain(5)})))),
    ("the same action twice", "message", message(actions(button(action_id="a")), actions(button(action_id="a")))),
    ("the same block twice", "message", message(*[SECTION | {"block_id": "b"}] * 2)),
    ("a long block_id", "message", message(SECTION | {"block_id": "b" * 256})),
    ("a text field in a row", "message", message(actions({"type": "plain_text_input"}))),
    ("a picture without words", "message", message({"type": "image", "image_url": "https://example.com"})),
    ("a picture without a source", "message", message({"type": "image", "alt_text": "A"})),
    ("a picture from two sources", "message", message(PICTURE | {"image_url": "https://example.com/a.png"})),
    ("a picture of a strange id", "message", message(PICTURE | {"slack_file": {"id": "https://files.example.com"}})),
    ("a picture by id and address", "message", message(PICTURE | {"slack_file": {"id": "F0MAP00001", "url": "https://x"}})),
    ("a picture with too many words", "message", message(PICTURE | {"alt_text": "x" * 2001})),
    ("a picture with a long title", "message", message(PICTURE | {"title": plain(2001)})),
    ("101 blocks at home", "home", {"type": "home", "blocks": [SECTION] * 101}),
    ("a number in words", "modal", modal(field(NUMBER | {"min_value": "one"}))),
    ("a number as a number", "modal", modal(field(NUMBER | {"max_value": 5}))),
    ("a number out of its bounds", "modal", modal(field(NUMBER | {"initial_value": "9", "max_value": "5"}))),
    ("an address to answer to from a message", "message", message(actions({"type": "channels_select", "response_url_enabled": True}))),
    ("six overflow options", "message", message(actions({"type": "overflow", "options": options(6)}))),
    ("a long markdown", "message", message({"type": "markdown", "text": "x" * 12_001})),
    ("markdown in a modal", "modal", modal({"type": "markdown", "text": "x"})),
    ("a table of 101 rows", "message", message({"type": "table", "rows": [[{"type": "raw_text", "text": "a"}]] * 101})),
    ("two tables", "message", message(*[{"type": "table", "rows": [[{"type": "raw_text", "text": "a"}]]}] * 2)),
    ("an empty rich text", "message", message({"type": "rich_text", "elements": []})),
    ("a modal without a title", "modal", {"type": "modal", "blocks": [SECTION]}),
    ("a long title", "modal", modal(SECTION, title=plain(25))),
    ("a long submit", "modal", modal(SECTION, submit=plain(25))),
    ("a home with a title", "home", {"type": "home", "title": plain(5), "blocks": []}),
    ("long private metadata", "modal", modal(SECTION, private_metadata="x" * 3001)),
    ("a form without submit", "modal", {"type": "modal", "title": plain(5), "blocks": [field({"type": "datepicker"})]}),
    ("a label with markup", "modal", modal(field({"type": "datepicker"}, label={"type": "mrkdwn", "text": "x"}))),
    ("a long placeholder", "modal", modal(field({"type": "plain_text_input", "placeholder": plain(151)}))),
    ("too much initial text", "modal", modal(field({"type": "plain_text_input", "initial_value": "x" * 3001}))),
    ("initial text over its own limit", "modal", modal(field({"type": "plain_text_input", "max_length": 2, "initial_value": "abc"}))),
    ("a text field of 3001", "modal", modal(field({"type": "plain_text_input", "max_length": 3001}))),
    ("101 options", "modal", modal(field({"type": "static_select", "options": options(101)}))),
    ("no options", "modal", modal(field({"type": "static_select"}))),
    ("options and groups", "modal", modal(field({"type": "static_select", "options": options(1), "option_groups": []}))),
    ("a long option", "modal", modal(field({"type": "static_select", "options": options(1, 76)}))),
    ("eleven checkboxes", "modal", modal(field({"type": "checkboxes", "options": options(11)}))),
    ("options alike", "modal", modal(field({"type": "radio_buttons", "options": options(1) * 2}))),
    ("an initial option that is none", "modal", modal(field({"type": "radio_buttons", "options": options(1), "initial_option": options(2)[1]}))),
    ("a date in words", "modal", modal(field({"type": "datepicker", "initial_date": "tomorrow"}))),
    ("a time past midnight", "modal", modal(field({"type": "timepicker", "initial_time": "24:00"}))),
    ("eleven files", "modal", modal(field({"type": "file_input", "max_files": 11}))),
    ("two focused fields", "modal", modal(*[field({"type": "plain_text_input", "focus_on_load": True})] * 2)),
    ("a view of more than 250 KB", "modal", modal(*[{"type": "section", "text": plain(3000)}] * 84)),
]  # fmt: skip


@pytest.mark.parametrize(("surface", "payload"), WITHIN)
def test_what_is_just_within_the_limits_passes(surface: Surface, payload: Json) -> None:
    """Slack would take it, so the playground does."""
    assert violations(payload, surface) == []


@pytest.mark.parametrize(("surface", "payload"), [case[1:] for case in OVER], ids=[case[0] for case in OVER])
def test_what_is_over_the_limits_is_told_with_its_place(surface: Surface, payload: Json) -> None:
    """Slack would refuse it; the reason names the place by its JSON pointer."""
    found = violations(payload, surface)
    assert len(found) >= 1
    assert "[json-pointer:" in found[0]
