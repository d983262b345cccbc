"""The last defence of the log: no line has a token, nor the text of an error that may repeat what people typed."""

import io
import json
import logging
from collections.abc import Iterator

import pytest
from pydantic import BaseModel, ValidationError
from slack_sdk.errors import SlackApiError
from sqlalchemy import create_engine
from sqlalchemy.exc import SQLAlchemyError

from bot.logs.happening import happening, note
from bot.logs.scrubbing import scrubbed, told
from bot.logs.set_up import FORMATS, set_up_logging

SECRETS = [
    "xoxb-12-34-AbCdEf",
    "xapp-1-A1-2-ab_cd",
    "xoxe.xoxp-1-Mi0yLTE",
    "rgs_" + "aB3-_" * 8 + "xyz",
    "v0=" + "ab12" * 16,
]


@pytest.fixture(autouse=True)
def _log_as_before() -> Iterator[None]:
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    yield
    root.handlers[:] = handlers
    root.setLevel(level)


@pytest.mark.parametrize("secret", SECRETS)
@pytest.mark.parametrize("around", ["{}", '{{"token": "{}"}}', "Authorization: Bearer {}", "/x?token={}&y=1"])
def test_tokens_are_removed_wherever_they_stand(secret: str, around: str) -> None:
    """By themselves, in JSON, in headers and in addresses."""
    assert secret[5:] not in scrubbed(around.format(secret))


def test_passwords_in_addresses_are_removed() -> None:
    """The host stays, so that one sees which database it was about."""
    line = scrubbed("cannot reach postgresql://bo:geheim@db.example:5432/x or http://u:p@127.0.0.1/")
    assert "geheim" not in line
    assert "db.example:5432/x" in line


def test_headers_are_removed_whatever_they_hold() -> None:
    """A token of another service has a form that we do not know."""
    for header in ("Authorization: Basic c2VjcmV0", "{'Authorization': 'token c2VjcmV0'}", "bearer c2VjcmV0"):
        assert "c2VjcmV0" not in scrubbed(header)


def test_what_says_nothing_secret_stays() -> None:
    """A scrubbed line must still tell what happened."""
    line = "dealt with kind=click what=keep workspace=T1 journey=3 status=200 ack_ms=8 ms=20 at 12:30"
    assert scrubbed(line) == line


TYPED = f"wat {'anna'.title()} typte"
"""Not as it would stand in a line of code, which may be told."""


class _Typed(BaseModel):
    text: int


def _validation() -> None:
    _Typed.model_validate({"text": TYPED})


def _database() -> None:
    engine = create_engine("sqlite://", hide_parameters=False)
    with engine.connect() as connection:
        connection.exec_driver_sql("CREATE TABLE t (x TEXT UNIQUE)")
        for _ in range(2):
            connection.exec_driver_sql("INSERT INTO t VALUES (?)", (TYPED,))


def _chained() -> None:
    try:
        _validation()
    except ValidationError as error:
        raise RuntimeError(TYPED) from error


@pytest.mark.parametrize("fails", [_validation, _database, _chained])
@pytest.mark.parametrize("form", FORMATS)
def test_errors_tell_where_and_not_what_was_typed(fails: object, form: str) -> None:
    """The kind of error and the lines of code are enough to find it; a library that quotes it is not believed."""
    stream = io.StringIO()
    set_up_logging("DEBUG", form, stream=stream)
    try:
        fails()  # type: ignore[operator]  # one of those above
    except (ValueError, SQLAlchemyError, RuntimeError) as error:
        logging.getLogger("slack_bolt.app").exception(f"failed: {error}")  # noqa: G004, TRY401  # as libraries do
    text = stream.getvalue()
    assert "Anna" not in text
    assert "Traceback" in text
    assert fails.__name__ in text  # type: ignore[attr-defined]  # a function


def test_errors_of_machines_and_codes_are_told() -> None:
    """Whoever runs the bot needs to know what the network says, and what Slack says no with."""
    assert "connection refused" in told(ConnectionRefusedError("connection refused"))
    refusal = SlackApiError("x", response=_Answer({"ok": False, "error": "invalid_auth"}))
    assert told(refusal).endswith("SlackApiError: invalid_auth")


class _Answer:
    def __init__(self, data: dict[str, object]) -> None:
        self.data = data


def test_a_line_of_json_tells_what_happens() -> None:
    """When, how bad, where, what, and the ids that became known meanwhile."""
    stream = io.StringIO()
    set_up_logging("INFO", "json", stream=stream)
    with happening(kind="click", workspace="T1"):
        note(journey=7)
        logging.getLogger("bot.x").info("dealt with %s", "it", extra={"ms": 3})
    logging.getLogger("bot.x").info("alone")
    first, second = [json.loads(line) for line in stream.getvalue().splitlines()]
    assert first.pop("at").endswith("+00:00")
    assert first == {
        "level": "INFO",
        "logger": "bot.x",
        "message": "dealt with it",
        "kind": "click",
        "workspace": "T1",
        "journey": 7,
        "ms": 3,
    }
    assert "journey" not in second


def test_a_line_of_text_tells_the_same() -> None:
    """On one line, also what has line ends in it."""
    stream = io.StringIO()
    set_up_logging("INFO", "text", stream=stream)
    with happening(kind="click", workspace="T1"):
        logging.getLogger("bot.x").info("dealt\nwith")
    [line] = stream.getvalue().splitlines()
    assert line.endswith("INFO bot.x: dealt with kind=click workspace=T1")


def test_errors_are_counted() -> None:
    """By where they were, also those of libraries."""
    counted: list[str] = []
    set_up_logging("INFO", "text", stream=io.StringIO(), count_error=counted.append)
    logging.getLogger("bot.x").error("no")
    logging.getLogger("bot.x").warning("hm")
    assert counted == ["bot.x"]


def test_libraries_that_quote_people_are_quiet_also_at_debug() -> None:
    """They would write down every message and every header."""
    stream = io.StringIO()
    set_up_logging("DEBUG", "text", stream=stream)
    for name in (
        "slack_sdk.web.async_client",
        "slack_bolt.AsyncApp",
        "dbos",
        "aiohttp.access",
        "sqlalchemy.engine",
    ):
        logging.getLogger(name).debug("body: wat Anna typte")
        logging.getLogger(name).info("body: wat Anna typte")
    logging.getLogger("slack_bolt.RequestVerification").warning("body: wat Anna typte")
    assert stream.getvalue() == ""
