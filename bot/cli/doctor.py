"""The command `doctor`: looks at settings, tokens, scopes and database, and says what to mend."""

import asyncio
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from bot import settings
from bot.cli.database import open_database
from bot.cli.manifest import manifest_scopes
from bot.cli.terminal import CommandError
from bot.cli.web_api import ask_bot, ask_socket
from bot.jobs.engine import Jobs
from bot.settings import SettingError
from prompts.catalogue import Catalogue
from storage import appointments, workers
from storage.database import Database

_SILENT = timedelta(minutes=1)
"""A worker gives a sign of life every few seconds, and takes up within that time what is due."""


@dataclass(frozen=True)
class Finding:
    """What one check found, as a sentence; when it is not well, the sentence tells what to do."""

    well: bool
    text: str

    def __str__(self) -> str:
        return f"{'✓' if self.well else '✗'} {self.text}"


def examine(environment: Mapping[str, str], say: Catalogue) -> Iterator[Finding]:
    """Check one thing after the other, each as soon as it is asked for. What hangs on a failed check is left out."""
    for check in (_settings, _bot, _ways_in, _time_zones, _database, _model):
        try:
            yield from check(environment, say)
        except (SettingError, CommandError) as error:
            yield Finding(False, say(error.key, **error.values))


def _settings(environment: Mapping[str, str], say: Catalogue) -> Iterator[Finding]:
    for read in (
        settings.read_log_level,
        settings.read_log_format,
        settings.read_clock_url,
        settings.read_port,
        settings.read_trusted_proxies,
    ):
        read(environment)
    url = settings.read_slack_api_url(environment)
    yield Finding(True, say("doctor-api-url", url=url) if url else say("doctor-slack"))


def _bot(environment: Mapping[str, str], say: Catalogue) -> Iterator[Finding]:
    token = settings.read_bot_token(environment)
    answer = ask_bot(settings.read_slack_api_url(environment), token)
    names = {"bot": answer.body.get("user", ""), "workspace": answer.body.get("team", "")}
    yield Finding(True, say("doctor-bot-token", **names))
    # Servers that only resemble Slack may not tell the scopes.
    if answer.scopes is None:
        return
    missing = sorted(manifest_scopes() - answer.scopes)
    if missing:
        yield Finding(False, say("doctor-scopes-missing", scopes=", ".join(missing)))
    else:
        yield Finding(True, say("doctor-scopes"))


def _ways_in(environment: Mapping[str, str], say: Catalogue) -> Iterator[Finding]:
    """Look at the token for Socket Mode and the secret for HTTP: there must be one of the two."""
    is_signed = bool(environment.get("SLACK_SIGNING_SECRET", "").strip())
    if is_signed and not environment.get("SLACK_APP_TOKEN", "").strip():
        yield Finding(True, say("doctor-no-app-token"))
    else:
        try:
            ask_socket(settings.read_slack_api_url(environment), settings.read_app_token(environment))
            yield Finding(True, say("doctor-app-token"))
        except (SettingError, CommandError) as error:
            yield Finding(False, say(error.key, **error.values))
    if is_signed:
        settings.read_signing_secret(environment)
    yield Finding(True, say("doctor-signing-secret" if is_signed else "doctor-no-signing-secret"))


def _time_zones(_environment: Mapping[str, str], say: Catalogue) -> Iterator[Finding]:
    try:
        ZoneInfo("Europe/Amsterdam")
    except ZoneInfoNotFoundError:
        yield Finding(False, say("doctor-no-time-zones"))
    else:
        yield Finding(True, say("doctor-time-zones"))


def _database(environment: Mapping[str, str], say: Catalogue) -> Iterator[Finding]:
    with open_database(settings.read_database_url(environment)) as database:
        kind = "PostgreSQL" if database.engine.dialect.name == "postgresql" else "SQLite"
        if not database.is_migrated():
            yield Finding(False, say("doctor-database-behind", kind=kind))
            return
        yield Finding(True, say("doctor-database", kind=kind))
        yield _work(database, say)


def _work(database: Database, say: Catalogue) -> Finding:
    """Look whether somebody does the jobs that wait."""
    jobs = Jobs(database)
    try:
        counts = jobs.counts()
    finally:
        jobs.close()
    long_ago = datetime.now(UTC) - _SILENT
    with database.transaction() as session:
        waiting = [since for since in (counts.waiting_since, appointments.first(session)) if since]
        beat_at = workers.last_beat(session)
    if any(since < long_ago for since in waiting) and (beat_at is None or beat_at < long_ago):
        return Finding(False, say("doctor-nobody-works"))
    return Finding(counts.failed == 0, say("doctor-jobs", queued=counts.queued, failed=counts.failed))


def _model(environment: Mapping[str, str], say: Catalogue) -> Iterator[Finding]:
    """Ask the language model something small, where there is one."""
    choice = settings.read_model(environment)
    if choice is None:
        yield Finding(True, say("doctor-no-model"))
        return
    # The library of the model takes a second to load, and most who call the doctor have no model.
    from bot.coach.model.greeting import greet  # noqa: PLC0415  # see above
    from bot.coach.model.settings import ModelSettings  # noqa: PLC0415  # likewise

    asked = ModelSettings(**asdict(choice), tries=1)
    reason = asyncio.run(greet(asked))
    if reason is None:
        yield Finding(True, say("doctor-model", model=asked.model, api=asked.dialect))
    else:
        told = f"doctor-model-{reason.replace('_', '-')}"
        yield Finding(False, say(told, model=asked.model, api=asked.dialect, seconds=f"{asked.budget:g}"))
