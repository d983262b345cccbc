"""Asking Slack once whether a token is good, before anything is built on it."""

import asyncio
import json
from dataclasses import dataclass
from http import HTTPStatus
from typing import Any

from aiohttp import ClientError, ClientSession, ClientTimeout

from bot.cli.terminal import CommandError

SLACKS_OWN = "https://slack.com/api/"
TIMEOUT = 5
"""How long, in seconds, Slack may take to answer."""


class SlackIsBusy(CommandError):
    """Slack asks for patience, or has trouble of its own: nothing is known about the token."""


@dataclass(frozen=True)
class Answer:
    """What came back from the Web API: HTTP status, JSON object, and the scopes of the token if they were told."""

    status: int
    body: dict[str, Any]
    scopes: set[str] | None


def ask_bot(api_url: str, token: str) -> Answer:
    """Ask who a bot token is of; raises `CommandError`, of which `SlackIsBusy` says nothing about the token."""
    return _ask(api_url, token, "auth.test", refused="doctor-bot-token-refused")


def ask_socket(api_url: str, token: str) -> Answer:
    """Ask whether an app-level token opens Socket Mode; raises as `ask_bot` does."""
    return _ask(api_url, token, "apps.connections.open", refused="doctor-app-token-refused")


def _ask(api_url: str, token: str, method: str, *, refused: str) -> Answer:
    try:
        answer = asyncio.run(_post((api_url or SLACKS_OWN) + method, token))
    except (ClientError, TimeoutError, UnicodeDecodeError) as error:
        raise CommandError("doctor-unreachable") from error
    if answer.status == HTTPStatus.TOO_MANY_REQUESTS or answer.status >= HTTPStatus.INTERNAL_SERVER_ERROR:
        raise SlackIsBusy("doctor-slack-busy", status=str(answer.status))
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
