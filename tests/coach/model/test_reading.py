"""What servers send, in the shapes that they really use: each is read for what it is."""

from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import Any

import httpx2
import pytest
from openai import APIConnectionError, APIStatusError, APITimeoutError

from bot.coach.model.dialects import Chat, Responses, Said
from bot.coach.model.failures import failure
from bot.coach.model.settings import ModelSettings
from bot.coach.reasons import Reason

SETTINGS = ModelSettings(base_url="http://localhost/v1", model="m")
REQUEST = httpx2.Request("POST", "http://localhost/v1/chat/completions")


def completion(finish: Any = "stop", **message: Any) -> dict[str, Any]:
    """Give an answer of chat."""
    return {"choices": [{"message": {"role": "assistant"} | message, "finish_reason": finish}]}


@pytest.mark.parametrize(
    ("body", "text", "reason"),
    [
        (completion(content="hoi"), "hoi", None),
        (completion(None, content="hoi") | {"usage": None}, "hoi", None),
        (completion(content=[{"type": "text", "text": "ho"}, {"type": "text", "text": "i"}]), "hoi", None),
        (completion(content=None), "", None),
        (completion("length", content="ho"), "ho", Reason.CUT_OFF),
        (completion("content_filter", content=""), "", Reason.REFUSED),
        (completion("tool_calls", content=None), "", Reason.INVALID),
        (completion(content=None, refusal="Nee."), "", Reason.REFUSED),
        ({"error": {"message": "overloaded"}}, "", Reason.UNAVAILABLE),
    ],
)
def test_chat_is_read_as_servers_speak_it(body: dict[str, Any], text: str, reason: Reason | None) -> None:
    """With content in parts, without usage, without an end, filtered, or with an error and status 200."""
    said = Chat(SETTINGS).read(body)
    assert (said.text, said.reason) == (text, reason)


def output(*parts: dict[str, Any], **more: Any) -> dict[str, Any]:
    """Give an answer of responses, after something that the model thought."""
    message = {"type": "message", "content": list(parts)}
    return {"status": "completed", "output": [{"type": "reasoning", "summary": []}, message]} | more


HELLO = {"type": "output_text", "text": "hoi"}


@pytest.mark.parametrize(
    ("body", "text", "reason"),
    [
        (output(HELLO), "hoi", None),
        (output(HELLO, HELLO, usage={"input_tokens": None}), "hoihoi", None),
        (output(HELLO, status=None), "hoi", None),
        (output({"type": "refusal", "refusal": "Nee."}), "", Reason.REFUSED),
        (output(HELLO, status="incomplete"), "hoi", Reason.CUT_OFF),
        (
            output(HELLO, status="incomplete", incomplete_details={"reason": "content_filter"}),
            "hoi",
            Reason.REFUSED,
        ),
        (output(HELLO, status="in_progress"), "", Reason.UNAVAILABLE),
        ({"status": "failed", "error": {"code": "rate_limit_exceeded"}, "output": []}, "", Reason.BUSY),
        ({"error": {"message": "overloaded"}}, "", Reason.UNAVAILABLE),
    ],
)
def test_responses_are_read_as_servers_speak_them(
    body: dict[str, Any], text: str, reason: Reason | None
) -> None:
    """Thoughts are passed over; status and error are looked at before any text."""
    said = Responses(SETTINGS).read(body)
    assert (said.text, said.reason) == (text, reason)


@pytest.mark.parametrize(
    "events",
    [
        [{}, {"choices": None}, {"choices": []}, {"choices": [{"delta": None}]}],
        [{"choices": [{"delta": {"role": "assistant", "content": ""}}]}, {"usage": {"prompt_tokens": 3}}],
    ],
)
def test_a_stream_of_nothing_has_no_end(events: list[dict[str, Any]]) -> None:
    """Chunks without choices, or with empty ones, are passed over."""
    said = Said()
    assert "".join(Chat(SETTINGS).hear(said, event) for event in events) == ""
    assert (said.ended, said.reason) == (False, None)


def refused(
    status: int, message: str = "no", headers: dict[str, str] | None = None, **body: Any
) -> APIStatusError:
    """Give the error that the library makes of a status."""
    response = httpx2.Response(status, headers=headers, request=REQUEST)
    return APIStatusError(message, response=response, body={"message": message} | body)


@pytest.mark.parametrize(
    ("error", "reason", "again"),
    [
        (refused(401), Reason.MISCONFIGURED, False),
        (refused(403), Reason.MISCONFIGURED, False),
        (refused(404, "File Not Found"), Reason.MISCONFIGURED, False),
        (refused(405), Reason.MISCONFIGURED, False),
        (refused(408), Reason.UNAVAILABLE, True),
        (refused(413), Reason.TOO_LONG, False),
        (refused(429), Reason.BUSY, True),
        (refused(429, code="insufficient_quota"), Reason.MISCONFIGURED, False),
        (refused(500), Reason.UNAVAILABLE, True),
        (refused(529), Reason.UNAVAILABLE, True),
        (refused(400, code="content_filter"), Reason.REFUSED, False),
        (refused(400, "the request exceeds the available context size"), Reason.TOO_LONG, False),
        (refused(400, "This model's maximum context length is 4096 tokens"), Reason.TOO_LONG, False),
        (APITimeoutError(REQUEST), Reason.SLOW, False),
        (APIConnectionError(request=REQUEST), Reason.UNAVAILABLE, True),
        (ConnectionResetError(), Reason.UNAVAILABLE, True),
        (AttributeError("'str' object has no attribute 'choices'"), Reason.INVALID, False),
    ],
)
def test_errors_have_one_reason_each(error: Exception, reason: Reason, again: bool) -> None:
    """And are tried again only where another try may do better."""
    failed = failure(error)
    assert (failed.reason, failed.again) == (reason, again)


@pytest.mark.parametrize(
    ("message", "quirk"),
    [
        ("Unsupported parameter: 'max_tokens'. Use 'max_completion_tokens' instead.", "token_limit"),
        ("Unsupported value: 'temperature' does not support 0.2 with this model.", "temperature"),
        ("Unknown parameter: 'stream_options'", "stream_options"),
        ("response_format of type json_schema is not supported", "schema"),
        ("Unknown parameter: 'store'.", "store"),
        ("Something else altogether", ""),
    ],
)
def test_what_a_server_does_not_take_is_seen(message: str, quirk: str) -> None:
    """From its words: there is no other way to know."""
    failed = failure(refused(400, message))
    assert (failed.reason, failed.quirk) == (Reason.MISCONFIGURED, quirk)


def test_how_long_to_wait_is_told_in_several_ways() -> None:
    """In seconds, in milliseconds, or as a date; what cannot be read is as if it was not said."""
    in_a_minute = format_datetime(datetime.now(UTC) + timedelta(minutes=1), usegmt=True)
    assert failure(refused(429, headers={"retry-after": "2"})).after == 2
    assert failure(refused(503, headers={"retry-after": "0.5"})).after == 0.5
    assert failure(refused(429, headers={"retry-after-ms": "250", "retry-after": "9"})).after == 0.25
    after = failure(refused(429, headers={"retry-after": in_a_minute})).after
    assert after is not None
    assert 55 < after <= 60
    assert failure(refused(429, headers={"retry-after": "soon"})).after is None
    assert failure(refused(429)).after is None
