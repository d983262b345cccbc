"""The command `doctor`: looks at settings, tokens, scopes and database, and says what to mend."""

import asyncio
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from http import HTTPStatus
from typing import Any

from aiohttp import ClientError, ClientSession, ClientTimeout
from slack_sdk.web.async_client import AsyncWebClient

from bot import settings
from bot.cli.database import is_migrated, open_database
from bot.cli.manifest import manifest_scopes
from bot.cli.terminal import CommandError
from bot.settings import SettingError
from prompts.catalogue import Catalogue

TIMEOUT = 5
"""How long, in seconds, Slack may take to answer."""


@dataclass(frozen=True)
class Answer:
    """What came back from the Web API: HTTP status, JSON object, and the scopes of the token if they were told."""

    status: int
    body: dict[str, Any]
    scopes: set[str] | None


@dataclass(frozen=True)
class Finding:
    """What one check found, as a sentence; when it is not well, the sentence tells what to do."""

    well: bool
    text: str

    def __str__(self) -> str:
        return f"{'✓' if self.well else '✗'} {self.text}"


def examine(environment: Mapping[str, str], say: Catalogue) -> Iterator[Finding]:
    """Check one thing after the other, each as soon as it is asked for. What hangs on a failed check is left out."""
    for check in (_addresses, _bot, _socket, _database):
        try:
            yield from check(environment, say)
        except (SettingError, CommandError) as error:
            yield Finding(False, say(error.key, **error.values))


def _addresses(environment: Mapping[str, str], say: Catalogue) -> Iterator[Finding]:
    settings.read_log_level(environment)
    url = settings.read_slack_api_url(environment)
    yield Finding(True, say("doctor-api-url", url=url) if url else say("doctor-slack"))


def _bot(environment: Mapping[str, str], say: Catalogue) -> Iterator[Finding]:
    token = settings.read_bot_token(environment)
    answer = _ask(environment, token, "auth.test", refused="doctor-bot-token-refused")
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


def _socket(environment: Mapping[str, str], say: Catalogue) -> Iterator[Finding]:
    token = settings.read_app_token(environment)
    _ask(environment, token, "apps.connections.open", refused="doctor-app-token-refused")
    yield Finding(True, say("doctor-app-token"))


def _database(environment: Mapping[str, str], say: Catalogue) -> Iterator[Finding]:
    with open_database(settings.read_database_url(environment)) as database:
        migrated = is_migrated(database)
    kind = "PostgreSQL" if database.engine.dialect.name == "postgresql" else "SQLite"
    if migrated:
        yield Finding(True, say("doctor-database", kind=kind))
    else:
        yield Finding(False, say("doctor-database-behind", kind=kind))


def _ask(environment: Mapping[str, str], token: str, method: str, *, refused: str) -> Answer:
    """Call a method of the Web API; raises `CommandError`, with the sentence `refused` when Slack says no."""
    url = (settings.read_slack_api_url(environment) or AsyncWebClient.BASE_URL) + method
    try:
        answer = asyncio.run(_post(url, token))
    except (ClientError, TimeoutError, UnicodeDecodeError) as error:
        raise CommandError("doctor-unreachable") from error
    if answer.status == HTTPStatus.TOO_MANY_REQUESTS or answer.status >= HTTPStatus.INTERNAL_SERVER_ERROR:
        raise CommandError("doctor-slack-busy", status=str(answer.status))
    if "ok" not in answer.body:
        raise CommandError("doctor-no-slack")
    if not answer.body["ok"]:
        raise CommandError(refused, code=answer.body.get("error", ""))
    return answer


async def _post(url: str, token: str) -> Answer:
    # Not through Slack's client: it takes any answer for one of Slack's, and fails on others in its own ways.
    async with (
        ClientSession(timeout=ClientTimeout(TIMEOUT), trust_env=True) as session,
        session.post(url, headers={"Authorization": f"Bearer {token}"}) as response,
    ):
        text, told = await response.text(), response.headers.get("x-oauth-scopes")
        try:
            body = json.loads(text)
        except ValueError:
            body = None
        scopes = {scope.strip() for scope in told.split(",")} if told is not None else None
        return Answer(response.status, body if isinstance(body, dict) else {}, scopes)
