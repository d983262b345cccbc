"""Setting up the log of a process: readable text, or JSON for whatever gathers it."""

import logging
import sys
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any, TextIO

from pythonjsonlogger.core import RESERVED_ATTRS
from pythonjsonlogger.json import JsonFormatter

from bot.logs.happening import noted
from bot.logs.scrubbing import scrubbed, told, without_its_text

JSON, TEXT = "json", "text"
FORMATS = (TEXT, JSON)

_QUIET = {
    # What Slack sent and what we sent, tokens included, is what these tell below such a level.
    "slack_bolt": logging.ERROR,
    "slack_sdk": logging.WARNING,
    # SQL with its parameters, the jobs' arguments, every request.
    "sqlalchemy": logging.WARNING,
    "alembic": logging.WARNING,
    "dbos": logging.WARNING,
    "aiohttp": logging.WARNING,
    # Every request to the model, and below that what was asked.
    "openai": logging.WARNING,
    "httpx2": logging.WARNING,
    "httpcore2": logging.WARNING,
    "uvicorn": logging.WARNING,
    "limits": logging.WARNING,
    "asyncio": logging.WARNING,
    "PIL": logging.WARNING,
    "fontTools": logging.WARNING,
    "markdown_it": logging.WARNING,
}
"""Libraries that are not to say more than this, whatever LOG_LEVEL is."""


def set_up_logging(
    level: str,
    form: str = TEXT,
    *,
    count_error: Callable[[str], None] | None = None,
    stream: TextIO | None = None,
) -> None:
    """Write the log of this process to standard error, in a form of `FORMATS`; `count_error` hears of each error.

    It takes the place of what was set up before.
    """
    handler = logging.StreamHandler(stream or sys.stderr)
    handler.setFormatter(JsonLines() if form == JSON else TextLines())
    handler.addFilter(_with_ids)
    if count_error is not None:
        handler.addFilter(_counting(count_error))
    logging.basicConfig(level=level, handlers=[handler], force=True)
    tame_libraries(level)


def tame_libraries(level: str) -> None:
    """Keep libraries from telling what people wrote, and our tokens."""
    for name, floor in _QUIET.items():
        logging.getLogger(name).setLevel(max(floor, logging.getLevelNamesMapping()[level]))


class TextLines(logging.Formatter):
    """A line to read: when, how bad, where, what, and the ids behind it."""

    def __init__(self) -> None:
        super().__init__("%(asctime)s %(levelname)s %(name)s: %(message)s")

    def formatMessage(self, record: logging.LogRecord) -> str:  # noqa: N802  # named by the library
        """Write the line."""
        ids = "".join(f" {name}={value}" for name, value in _extras(record).items())
        return super().formatMessage(record).replace("\n", " ") + ids

    def format(self, record: logging.LogRecord) -> str:
        """Write the line, and below it where in the code an error was."""
        return scrubbed(super().format(_tamed(record)))

    def formatException(self, ei: Any) -> str:  # noqa: N802  # named by the library
        """Tell an error without its text."""
        return told(ei[1], ei[2])


class JsonLines(JsonFormatter):
    """A line as one JSON object."""

    def __init__(self) -> None:
        super().__init__(
            "%(levelname)s %(name)s %(message)s",
            rename_fields={"levelname": "level", "name": "logger", "exc_info": "error"},
            json_ensure_ascii=False,
        )

    def format(self, record: logging.LogRecord) -> str:
        """Write the line."""
        return super().format(_tamed(record))

    def process_log_record(self, log_data: dict[str, Any]) -> dict[str, Any]:
        """Leave out tokens, before quotes and line ends are escaped."""
        return {
            name: scrubbed(value) if isinstance(value, str) else value for name, value in log_data.items()
        }

    def add_fields(
        self, log_data: dict[str, Any], record: logging.LogRecord, message_dict: dict[str, Any]
    ) -> None:
        """Begin with the moment, in UTC."""
        log_data["at"] = datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds")
        super().add_fields(log_data, record, message_dict)

    def formatException(self, ei: Any) -> str:  # noqa: N802  # named by the library
        """Tell an error without its text."""
        return told(ei[1], ei[2])


def _extras(record: logging.LogRecord) -> dict[str, Any]:
    usual = (*RESERVED_ATTRS, "message", "asctime", "taskName")
    return {name: value for name, value in vars(record).items() if name not in usual}


def _with_ids(record: logging.LogRecord) -> bool:
    for name, value in noted().items():
        if not hasattr(record, name):
            setattr(record, name, value)
    return True


def _counting(count_error: Callable[[str], None]) -> Callable[[logging.LogRecord], bool]:
    def count(record: logging.LogRecord) -> bool:
        if record.levelno >= logging.ERROR:
            count_error(record.name)
        return True

    return count


def _tamed(record: logging.LogRecord) -> logging.LogRecord:
    """Give a record whose line does not repeat the text of its error; others that get the record see it as it was."""
    error = record.exc_info[1] if record.exc_info else None
    copy = logging.makeLogRecord(vars(record))
    # Another handler may have written the error, with its text, into the record.
    copy.exc_text = None
    if error is not None:
        copy.msg, copy.args = without_its_text(record.getMessage(), error), None
    return copy
