"""What a question asks for: its task, its language, its material and its schema, of whichever API."""

import json
import re
from dataclasses import dataclass, field
from typing import Any, Literal

Json = dict[str, Any]

_MATERIAL = re.compile(
    r"<material-(?P<task>\w+)-(?P<key>[0-9a-f]+)>\s*(?P<json>.*?)\s*</material-(?P=task)-(?P=key)>", re.DOTALL
)
_LANGUAGE = re.compile(r"\bWrite in (Dutch|English)\b")


@dataclass(frozen=True)
class Heard:
    """A question. `schema` is None where words are asked for; `task` is empty where it is none of the known."""

    api: Literal["chat", "responses"]
    body: Json
    system: str
    user: str
    task: str = ""
    language: Literal["nl", "en"] = "en"
    material: Json = field(default_factory=dict)
    schema: Json | None = None

    @property
    def model(self) -> str:
        """Give which model is asked."""
        return str(self.body.get("model", ""))

    @property
    def streams(self) -> bool:
        """Whether the answer is to come in pieces."""
        return bool(self.body.get("stream"))


def heard(api: Literal["chat", "responses"], body: Json) -> Heard:
    """Understand the body of a question."""
    if api == "chat":
        turns = body.get("messages") or []
        system, user = (
            "\n".join(str(turn.get("content", "")) for turn in turns if turn.get("role") in roles)
            for roles in (("system", "developer"), ("user",))
        )
        form = ((body.get("response_format") or {}).get("json_schema")) or {}
    else:
        system, user = str(body.get("instructions") or ""), str(body.get("input") or "")
        form = (body.get("text") or {}).get("format") or {}
    language = _LANGUAGE.search(system)
    found = _MATERIAL.search(user)
    return Heard(
        api,
        body,
        system,
        user,
        task=found["task"] if found else "",
        language="nl" if language and language[1] == "Dutch" else "en",
        material=_read(found["json"]) if found else {},
        schema=form.get("schema") or _told(system),
    )


def _told(system: str) -> Json | None:
    """Read a schema that is told in words, as to servers that take no other."""
    _, marked, schema = system.rpartition("Its JSON schema is:\n")
    return (_read(schema) or None) if marked else None


def _read(text: str) -> Json:
    try:
        read = json.loads(text)
    except ValueError:
        return {}
    return read if isinstance(read, dict) else {}
