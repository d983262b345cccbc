"""Files that are given to a command."""

import sys
from pathlib import Path

from bot.cli.terminal import CommandError


def read_text(file: str) -> str:
    """Read a text file in UTF-8, `-` being standard input; raises `CommandError`."""
    try:
        content = sys.stdin.buffer.read() if file == "-" else Path(file).read_bytes()
        return content.decode("utf-8-sig")
    except FileNotFoundError as error:
        raise CommandError("command-no-such-file", file=file) from error
    except OSError as error:
        raise CommandError("command-cannot-read", file=file, why=error.strerror or "") from error
    except UnicodeDecodeError as error:
        raise CommandError("command-not-utf8", file=file) from error


def no_journey_in(file: str, where: str, why: str) -> CommandError:
    """Give the error of a file that holds no exported journey: where in it, if that is known, and why."""
    return CommandError("command-no-journey-in-file", file=file, why=f"{where}: {why}" if where else why)
