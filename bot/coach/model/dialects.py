"""How the two APIs are spoken: what is sent for a question, and what is read from what comes back."""

import json
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass
from typing import Any, Protocol

from openai import AsyncOpenAI

from bot.coach.model.settings import Api, ModelSettings
from bot.coach.reasons import Reason


@dataclass(frozen=True)
class Question:
    """What is asked, whichever API it goes to. Without a `schema` the answer is text."""

    system: str
    user: str
    max_output_tokens: int
    temperature: float | None = None
    schema: Mapping[str, Any] | None = None
    name: str = ""


@dataclass
class Said:
    """What was heard. `ended` tells whether the model came to an end; `reason` why it is no answer, where it says so."""

    text: str = ""
    ended: bool = False
    reason: Reason | None = None
    input_tokens: int = 0
    output_tokens: int = 0


class Dialect(Protocol):
    """One of the APIs. `quirks` are what this server does not take (`bot.coach.model.failures`)."""

    async def send(self, client: AsyncOpenAI, question: Question, quirks: frozenset[str]) -> str:
        """Ask, and give the body of the answer, whatever it is; raises errors of the library."""

    async def open(self, client: AsyncOpenAI, question: Question, quirks: frozenset[str]) -> "Events":
        """Ask for an answer in pieces; raises errors of the library."""

    def read(self, body: Mapping[str, Any]) -> Said:
        """Read a whole answer. What does not have its shape raises errors such as `TypeError`."""

    def hear(self, said: Said, event: Mapping[str, Any]) -> str:
        """Note what an event of a stream tells, and give the text that it adds."""


class Events(Protocol):
    """A stream of the library."""

    def __aiter__(self) -> AsyncIterator[Any]:
        """Give event after event."""

    async def close(self) -> None:
        """Let go of the connection."""


def dialect(settings: ModelSettings) -> Dialect:
    """Give how the model of these settings is spoken to."""
    return Responses(settings) if settings.dialect is Api.RESPONSES else Chat(settings)


@dataclass(frozen=True)
class Chat:
    """`/chat/completions`, which every server knows."""

    settings: ModelSettings

    async def send(self, client: AsyncOpenAI, question: Question, quirks: frozenset[str]) -> str:
        """Ask for a whole answer."""
        answer = await client.chat.completions.with_raw_response.create(**self._asked(question, quirks))
        return str(answer.text)

    async def open(self, client: AsyncOpenAI, question: Question, quirks: frozenset[str]) -> Events:
        """Ask for a stream."""
        options = {} if "stream_options" in quirks else {"stream_options": {"include_usage": True}}
        create: Any = client.chat.completions.create
        stream: Events = await create(**self._asked(question, quirks), **options, stream=True)
        return stream

    def _asked(self, question: Question, quirks: frozenset[str]) -> dict[str, Any]:
        # OpenAI's newer models take the one name, older servers the other.
        newer = self.settings.is_openai != ("token_limit" in quirks)
        asked: dict[str, Any] = {
            "model": self.settings.model,
            "messages": [
                {"role": "system", "content": told(question, self.settings, quirks)},
                {"role": "user", "content": question.user},
            ],
            "max_completion_tokens" if newer else "max_tokens": question.max_output_tokens,
        }
        if question.temperature is not None and "temperature" not in quirks:
            asked["temperature"] = question.temperature
        if question.schema is not None and "schema" not in quirks:
            schema = {"name": question.name, "strict": True, "schema": question.schema}
            asked["response_format"] = {"type": "json_schema", "json_schema": schema}
        return asked

    def read(self, body: Mapping[str, Any]) -> Said:
        """Read the first choice."""
        said = Said(ended=True)
        if body.get("error"):
            said.reason = Reason.UNAVAILABLE
            return said
        _count(said, body.get("usage"), "prompt_tokens", "completion_tokens")
        choice = body["choices"][0]
        said.reason = _finish(choice.get("finish_reason"))
        self._note(said, choice["message"])
        return said

    def hear(self, said: Said, event: Mapping[str, Any]) -> str:
        """Note a chunk. The last ones may have no choices, and only the usage."""
        _count(said, event.get("usage"), "prompt_tokens", "completion_tokens")
        before = len(said.text)
        for choice in event.get("choices") or ():
            self._note(said, choice.get("delta") or {})
            if choice.get("finish_reason"):
                said.ended, said.reason = True, said.reason or _finish(choice["finish_reason"])
        return said.text[before:]

    def _note(self, said: Said, message: Mapping[str, Any]) -> None:
        if message.get("refusal"):
            said.reason = Reason.REFUSED
        content = message.get("content") or ""
        # Some servers give parts, as their questions may have.
        said.text += (
            content if isinstance(content, str) else "".join(part.get("text") or "" for part in content)
        )


@dataclass(frozen=True)
class Responses:
    """`/responses`, the newer one. Nothing is kept by the server: `store` is off."""

    settings: ModelSettings

    async def send(self, client: AsyncOpenAI, question: Question, quirks: frozenset[str]) -> str:
        """Ask for a whole answer."""
        answer = await client.responses.with_raw_response.create(**self._asked(question, quirks))
        return str(answer.text)

    async def open(self, client: AsyncOpenAI, question: Question, quirks: frozenset[str]) -> Events:
        """Ask for a stream."""
        stream: Events = await client.responses.create(**self._asked(question, quirks), stream=True)
        return stream

    def _asked(self, question: Question, quirks: frozenset[str]) -> dict[str, Any]:
        asked: dict[str, Any] = {
            "model": self.settings.model,
            "instructions": told(question, self.settings, quirks),
            "input": question.user,
            "max_output_tokens": question.max_output_tokens,
        }
        if "store" not in quirks:
            asked["store"] = False
        if question.temperature is not None and "temperature" not in quirks:
            asked["temperature"] = question.temperature
        if question.schema is not None and "schema" not in quirks:
            form = {"type": "json_schema", "name": question.name, "strict": True, "schema": question.schema}
            asked["text"] = {"format": form}
        return asked

    def read(self, body: Mapping[str, Any]) -> Said:
        """Read the texts of all messages; what the model thought in between is nobody's."""
        said = Said(ended=True, reason=_status(body))
        _count(said, body.get("usage"), "input_tokens", "output_tokens")
        if said.reason is Reason.UNAVAILABLE:
            return said
        for message in body["output"]:
            for part in message.get("content") or () if message.get("type") == "message" else ():
                if part.get("type") == "refusal":
                    said.reason = Reason.REFUSED
                elif part.get("type") == "output_text":
                    said.text += part["text"]
        return said

    def hear(self, said: Said, event: Mapping[str, Any]) -> str:
        """Note an event; the one at the end tells how it ended."""
        kind = event.get("type")
        if kind == "response.output_text.delta":
            said.text += event["delta"]
            return str(event["delta"])
        if kind == "response.refusal.delta":
            said.reason = Reason.REFUSED
        elif kind in {"response.completed", "response.incomplete", "response.failed"}:
            body = event["response"]
            said.ended, said.reason = True, said.reason or _status(body)
            _count(said, body.get("usage"), "input_tokens", "output_tokens")
        elif kind == "error":
            said.ended, said.reason = True, Reason.UNAVAILABLE
        return ""


def told(question: Question, settings: ModelSettings, quirks: frozenset[str]) -> str:
    """Give the system's text. Servers that only resemble OpenAI's may ignore a schema: they are told in words too."""
    if question.schema is None or (settings.is_openai and "schema" not in quirks):
        return question.system
    schema = json.dumps(question.schema, separators=(",", ":"))
    return f"{question.system}\n\nAnswer with one JSON object and nothing else. Its JSON schema is:\n{schema}"


def _finish(told: Any) -> Reason | None:
    match told:
        case "length":
            return Reason.CUT_OFF
        case "content_filter":
            return Reason.REFUSED
        case "tool_calls" | "function_call":
            return Reason.INVALID
    return None


def _status(body: Mapping[str, Any]) -> Reason | None:
    error = body.get("error")
    if error and "rate_limit" in str(error):
        return Reason.BUSY
    match body.get("status"):
        case None | "completed":
            return Reason.UNAVAILABLE if error else None
        case "incomplete":
            why = (body.get("incomplete_details") or {}).get("reason")
            return Reason.REFUSED if why == "content_filter" else Reason.CUT_OFF
    return Reason.UNAVAILABLE


def _count(said: Said, usage: Any, asked: str, answered: str) -> None:
    if isinstance(usage, Mapping):
        said.input_tokens = int(usage.get(asked) or 0)
        said.output_tokens = int(usage.get(answered) or 0)
