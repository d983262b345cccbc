"""The two APIs in which the answer is told, at once or in pieces."""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from bot.stub_model.hearing import Heard, Json

_PIECES = re.compile(r"\S+\s*|\s+")
DONE = "data: [DONE]\n\n"


@dataclass(frozen=True)
class Spoken:
    """An answer: its text, or a refusal, and how it ended: `stop`, `length` or `failed`."""

    heard: Heard
    text: str
    ended: str = "stop"
    is_refusal: bool = False

    @property
    def usage(self) -> tuple[int, int]:
        """Count tokens as if each were four characters."""
        asked = len(self.heard.system) + len(self.heard.user)
        return asked // 4 + 1, len(self.text) // 4 + 1


def whole(spoken: Spoken) -> Json:
    """Give the whole answer, as the API has it."""
    return _completion(spoken) if spoken.heard.api == "chat" else _response(spoken)


def pieces(spoken: Spoken) -> Iterator[str]:
    """Give the answer as events, the last of which tell how it ended."""
    return _chunks(spoken) if spoken.heard.api == "chat" else _events(spoken)


def _completion(spoken: Spoken) -> Json:
    asked, answered = spoken.usage
    if spoken.ended == "failed":
        return {"error": {"message": "The model failed.", "type": "server_error", "code": None}}
    said = {"content": None, "refusal": spoken.text} if spoken.is_refusal else {"content": spoken.text}
    return {
        "id": "chatcmpl-1",
        "object": "chat.completion",
        "created": 1,
        "model": spoken.heard.model,
        "choices": [{"index": 0, "message": {"role": "assistant"} | said, "finish_reason": spoken.ended}],
        "usage": {
            "prompt_tokens": asked,
            "completion_tokens": answered,
            "total_tokens": asked + answered,
        },
    }


def _chunks(spoken: Spoken) -> Iterator[str]:
    field = "refusal" if spoken.is_refusal else "content"
    for piece in _PIECES.findall(spoken.text):
        yield _chunk(spoken, [{"index": 0, "delta": {field: piece}, "finish_reason": None}])
    if spoken.ended == "failed":
        yield f"data: {json.dumps(_completion(spoken))}\n\n"
        return
    yield _chunk(spoken, [{"index": 0, "delta": {}, "finish_reason": spoken.ended}])
    if (spoken.heard.body.get("stream_options") or {}).get("include_usage"):
        yield _chunk(spoken, [], usage=_completion(spoken)["usage"])
    yield DONE


def _chunk(spoken: Spoken, choices: list[Json], **more: Any) -> str:
    told = {"id": "chatcmpl-1", "object": "chat.completion.chunk", "created": 1, "model": spoken.heard.model}
    return f"data: {json.dumps(told | {'choices': choices} | more)}\n\n"


def _response(spoken: Spoken) -> Json:
    asked, answered = spoken.usage
    part = (
        {"type": "refusal", "refusal": spoken.text}
        if spoken.is_refusal
        else {"type": "output_text", "text": spoken.text, "annotations": []}
    )
    message = {
        "id": "msg_1",
        "type": "message",
        "role": "assistant",
        "status": "completed",
        "content": [part],
    }
    is_cut, has_failed = spoken.ended == "length", spoken.ended == "failed"
    return {
        "id": "resp_1",
        "object": "response",
        "created_at": 1,
        "model": spoken.heard.model,
        "status": "incomplete" if is_cut else "failed" if has_failed else "completed",
        "error": {"code": "server_error", "message": "The model failed."} if has_failed else None,
        "incomplete_details": {"reason": "max_output_tokens"} if is_cut else None,
        "output": [] if has_failed else [message],
        "usage": {"input_tokens": asked, "output_tokens": answered, "total_tokens": asked + answered},
    }


def _events(spoken: Spoken) -> Iterator[str]:
    whole = _response(spoken)
    yield _event("response.created", response=whole | {"status": "in_progress", "output": []})
    kind = "refusal" if spoken.is_refusal else "output_text"
    place = {"item_id": "msg_1", "output_index": 0, "content_index": 0}
    for piece in _PIECES.findall(spoken.text):
        yield _event(f"response.{kind}.delta", delta=piece, **place)
    yield _event(f"response.{whole['status']}", response=whole)


def _event(kind: str, **told: Any) -> str:
    return f"event: {kind}\ndata: {json.dumps({'type': kind} | told)}\n\n"
