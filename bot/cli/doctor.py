"""The command `doctor`: looks at settings, tokens, scopes and database, and says what to mend."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from bot import settings
from bot.cli.database import is_migrated, open_database
from bot.cli.manifest import manifest_scopes
from bot.cli.terminal import CommandError
from bot.cli.web_api import ask_bot, ask_socket
from bot.settings import SettingError
from prompts.catalogue import Catalogue


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


def _socket(environment: Mapping[str, str], say: Catalogue) -> Iterator[Finding]:
    token = settings.read_app_token(environment)
    ask_socket(settings.read_slack_api_url(environment), token)
    yield Finding(True, say("doctor-app-token"))


def _database(environment: Mapping[str, str], say: Catalogue) -> Iterator[Finding]:
    with open_database(settings.read_database_url(environment)) as database:
        migrated = is_migrated(database)
    kind = "PostgreSQL" if database.engine.dialect.name == "postgresql" else "SQLite"
    if migrated:
        yield Finding(True, say("doctor-database", kind=kind))
    else:
        yield Finding(False, say("doctor-database-behind", kind=kind))
