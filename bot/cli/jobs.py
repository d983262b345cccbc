"""The command `jobs`: what is queued, running, failed, done and tried again."""

import json
from collections.abc import Sequence
from datetime import datetime
from typing import Any

from bot.cli.database import open_database
from bot.cli.terminal import CommandError
from bot.jobs.engine import Jobs
from bot.jobs.states import JobSeen, State
from prompts.catalogue import Catalogue


def tell_jobs(url: str, states: Sequence[State], most: int, *, as_json: bool, say: Catalogue) -> str:
    """Give the jobs in some states, or all, the newest first: as a table, or as JSON. Raises `CommandError`."""
    with open_database(url) as database:
        if not database.is_migrated():
            raise CommandError("command-database-behind")
        jobs = Jobs(database)
        try:
            counts, seen = jobs.counts(), jobs.look(*states, most=most)
        finally:
            jobs.close()
    numbers = {
        "queued": counts.queued,
        "running": counts.running,
        "failed": counts.failed,
        "done": counts.done,
        "retried": counts.retried,
    }
    if as_json:
        told = {"counts": numbers, "jobs": [_as_json(one) for one in seen]}
        return json.dumps(told, ensure_ascii=False, indent=2)
    summary = say("command-jobs-summary", **numbers)
    rows = [say("command-jobs-columns").split(";"), *(_as_row(one) for one in seen)]
    return f"{summary}\n\n{_aligned(rows)}" if seen else summary


def do_again(url: str, key: str) -> None:
    """Have a failed job done once more; raises `CommandError` where no job of that key failed."""
    with open_database(url) as database:
        if not database.is_migrated():
            raise CommandError("command-database-behind")
        jobs = Jobs(database)
        try:
            found = jobs.retry(key)
        finally:
            jobs.close()
    if not found:
        raise CommandError("command-no-such-job", job=key)


def _as_json(seen: JobSeen) -> dict[str, Any]:
    return {
        "key": seen.job.key,
        "kind": seen.job.kind,
        "workspace": seen.job.workspace_id,
        "journey": seen.job.journey_id,
        "subject": seen.job.subject,
        "state": seen.state.value,
        "attempt": seen.attempt,
        "since": _moment(seen.at),
        "not_before": _moment(seen.not_before),
        "due": _moment(seen.job.due),
        "error": seen.error,
    }


def _as_row(seen: JobSeen) -> list[str]:
    return [
        seen.state.value,
        seen.job.kind,
        str(seen.job.journey_id),
        str(seen.attempt),
        _moment(seen.at) or "",
        _moment(seen.not_before) or "",
        seen.error,
        seen.job.key,
    ]


def _moment(at: datetime | None) -> str | None:
    return None if at is None else at.isoformat(timespec="seconds")


def _aligned(rows: Sequence[Sequence[str]]) -> str:
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    lines = ("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) for row in rows)
    return "\n".join(line.rstrip() for line in lines)
