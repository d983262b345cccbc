"""The last defence of the log: whatever a line says, no token is in it, and no text of an error that may hold more."""

import re
import traceback
from types import TracebackType

_REMOVED = "[removed]"
_SECRETS = (
    # Tokens of Slack (xoxb-, xapp-, xoxe.xoxp- and their kin) and our keys for scores.
    re.compile(r"\b(?:xox[a-z]|xapp|xoxe\.xox[a-z])-[\w.%+/=-]+", re.IGNORECASE),
    re.compile(r"\brgs_[\w-]+"),
    # Whatever stands behind Authorization, or names itself a bearer.
    re.compile(r"(?<=authorization)(?P<how>['\"]?\s*[:=]\s*['\"]?)(?:\w+\s+)?[^\s'\",}]+", re.IGNORECASE),
    re.compile(r"\bbearer\s+[^\s'\",}]+", re.IGNORECASE),
    # Slack's signature of a request, and the tickets in the addresses at which it can be answered.
    re.compile(r"\bv0=[0-9a-f]{16,}"),
    re.compile(r"(?<=hooks\.slack\.com/)[^\s'\"]+"),
    re.compile(r"(?<=[?&]ticket=)[^\s&'\"]+"),
    # The user and password in an address.
    re.compile(r"(?<=://)[^\s/@'\"]+@"),
)
_OF_MACHINES = (OSError, TimeoutError)
_OF_DATABASES = "OperationalError"
"""Errors whose text speaks of machines, networks and disks. Others may repeat what people typed or who they are."""
_CODE = re.compile(r"[a-z][a-z0-9_-]{1,60}")


def scrubbed(text: str) -> str:
    """Give a text without tokens, signatures and credentials."""
    for secret in _SECRETS:
        text = secret.sub(_REMOVED, text)
    return text


def without_its_text(message: str, error: BaseException) -> str:
    """Give a line without the text of an error, where a library put that into it."""
    text = str(error)
    return message.replace(text, type(error).__name__) if text.strip() else message


def told(error: BaseException, trace: TracebackType | None = None) -> str:
    """Tell an error and what led to it: which, and where in the code; its text only where that is about machines.

    An error of a validation repeats what it refused, one of a database the row: neither belongs in a log.
    """
    parts = []
    cause = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    if cause is not None:
        parts.append(told(cause, cause.__traceback__))
        parts.append("which led to:")
    frames = traceback.format_tb(trace or error.__traceback__)
    parts.append("Traceback (most recent call last):\n" + "".join(frames).rstrip("\n") if frames else "")
    parts.append(_named(error))
    return "\n".join(part for part in parts if part)


def _named(error: BaseException) -> str:
    kind = type(error)
    name = kind.__qualname__ if kind.__module__ == "builtins" else f"{kind.__module__}.{kind.__qualname__}"
    if isinstance(error, _OF_MACHINES) or kind.__name__ == _OF_DATABASES:
        first, _, _statement = str(error).partition("\n")
        return f"{name}: {scrubbed(first)}"
    answer = getattr(getattr(error, "response", None), "data", None)
    code = answer.get("error") if isinstance(answer, dict) else getattr(error, "key", None)
    # Slack's codes and ours say what went wrong, and are written by no user.
    return f"{name}: {code}" if isinstance(code, str) and _CODE.fullmatch(code) else name
