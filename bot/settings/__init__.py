"""The settings: read from the environment and `.env`, checked once, and typed from there on."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from ipaddress import ip_network
from pathlib import Path

from dotenv import dotenv_values

from bot.settings.model import ModelChoice as ModelChoice
from bot.settings.model import read_model as read_model
from bot.settings.reading import SettingError as SettingError
from bot.settings.reading import is_address, is_plain, read

DEFAULT_DATABASE_URL = "sqlite:///reisgids.db"
DEFAULT_HOST = "0.0.0.0"  # noqa: S104  # who sets a port wants to be reached, also from outside a container
DEFAULT_PORT = 3000
DEFAULT_PROXIES = "127.0.0.1"
LOG_FORMATS = ("text", "json")
LOG_LEVELS = ("DEBUG", "INFO", "WARNING", "ERROR")
_HIGHEST_PORT = 65_535
_BOT_TOKEN_STARTS = "xoxb-"  # noqa: S105  # how Slack's tokens begin, no token
_APP_TOKEN_STARTS = "xapp-"  # noqa: S105  # how Slack's tokens begin, no token


@dataclass(frozen=True)
class Settings:
    """All that differs between one installation and another. Showing it shows no secret."""

    bot_token: str = field(repr=False)
    app_token: str = field(default="", repr=False)
    """Opens Socket Mode; over HTTP the bot does without."""
    signing_secret: str = field(default="", repr=False)
    """Proves that a request over HTTP is Slack's; Socket Mode needs none."""
    database_url: str = field(default=DEFAULT_DATABASE_URL, repr=False)
    slack_api_url: str = ""
    """Where the Web API is, with a slash at its end; empty for Slack's own."""
    log_level: str = "INFO"
    log_format: str = "text"
    host: str = DEFAULT_HOST
    port: int | None = None
    """Where the bot listens for HTTP; with None it does not."""
    trusted_proxies: str = DEFAULT_PROXIES
    """Addresses with commas between them: who may tell us from where a request comes; `*` for everybody."""
    clock_url: str = ""
    """A clock to follow instead of the real time, for trying the bot out; empty for the real time."""
    asana_token: str = field(default="", repr=False)
    """With which tasks are made of fixes; empty where the team does without Asana."""
    asana_project: str = ""
    asana_api_url: str = ""
    """Where Asana's API is; empty for Asana's own."""
    model: ModelChoice | None = None
    """Which language model the coach may ask; None without one."""


def read_environment(environment: Mapping[str, str], file: Path) -> dict[str, str]:
    """Give the variables of a `.env` file, if it is there, and of the environment, which goes before it.

    Raises `SettingError` when the file cannot be read.
    """
    try:
        stored = dotenv_values(file) if file.exists() else {}
    except (OSError, UnicodeDecodeError) as error:
        raise SettingError("setting-file-unreadable", file=file.name) from error
    return {name: value for name, value in stored.items() if value is not None} | dict(environment)


def read_settings(environment: Mapping[str, str]) -> Settings:
    """Read all that `run` needs; raises `SettingError`."""
    settings = read_worker_settings(environment)
    return replace(
        settings,
        app_token=read_app_token(environment),
        signing_secret=read(environment, "SLACK_SIGNING_SECRET"),
        port=read_port(environment),
    )


def read_web_settings(environment: Mapping[str, str]) -> Settings:
    """Read all that `web` needs; raises `SettingError`."""
    settings = read_worker_settings(environment)
    return replace(
        settings,
        signing_secret=read_signing_secret(environment),
        port=DEFAULT_PORT if (port := read_port(environment)) is None else port,
    )


def read_worker_settings(environment: Mapping[str, str]) -> Settings:
    """Read all that `worker` needs, and every other process too; raises `SettingError`."""
    return Settings(
        bot_token=read_bot_token(environment),
        database_url=read_database_url(environment),
        slack_api_url=read_slack_api_url(environment),
        log_level=read_log_level(environment),
        log_format=read_log_format(environment),
        host=read(environment, "HOST") or DEFAULT_HOST,
        trusted_proxies=read_trusted_proxies(environment),
        clock_url=read_clock_url(environment),
        asana_token=read_asana_token(environment),
        asana_project=read_asana_project(environment),
        asana_api_url=read_asana_api_url(environment),
        model=read_model(environment),
    )


def read_bot_token(environment: Mapping[str, str]) -> str:
    """Read the token with which the bot calls Slack; raises `SettingError`."""
    token = read(environment, "SLACK_BOT_TOKEN")
    if not token:
        raise SettingError("setting-bot-token-missing")
    if token.startswith(_APP_TOKEN_STARTS) and read(environment, "SLACK_APP_TOKEN").startswith(
        _BOT_TOKEN_STARTS
    ):
        raise SettingError("setting-tokens-swapped")
    if not _may_be_token(token, _BOT_TOKEN_STARTS, environment):
        raise SettingError("setting-bot-token-wrong")
    return token


def read_app_token(environment: Mapping[str, str]) -> str:
    """Read the token with which the bot opens Socket Mode; raises `SettingError`."""
    token = read(environment, "SLACK_APP_TOKEN")
    if not token:
        raise SettingError("setting-app-token-missing")
    if not _may_be_token(token, _APP_TOKEN_STARTS, environment):
        raise SettingError("setting-app-token-wrong")
    return token


def read_signing_secret(environment: Mapping[str, str]) -> str:
    """Read what proves that a request over HTTP is Slack's; raises `SettingError`."""
    secret = read(environment, "SLACK_SIGNING_SECRET")
    if not secret:
        raise SettingError("setting-signing-secret-missing")
    if not is_plain(secret) or secret.startswith((_BOT_TOKEN_STARTS, _APP_TOKEN_STARTS)):
        raise SettingError("setting-signing-secret-wrong")
    return secret


def read_port(environment: Mapping[str, str]) -> int | None:
    """Read at which port the bot listens for HTTP; None without one. Raises `SettingError`."""
    port = read(environment, "PORT")
    if not port:
        return None
    if not (port.isascii() and port.isdigit() and int(port) <= _HIGHEST_PORT):
        raise SettingError("setting-port-wrong")
    return int(port)


def read_trusted_proxies(environment: Mapping[str, str]) -> str:
    """Read which addresses may tell us from where a request comes; raises `SettingError`."""
    proxies = read(environment, "FORWARDED_ALLOW_IPS") or DEFAULT_PROXIES
    try:
        for proxy in proxies.split(",") if proxies != "*" else ():
            ip_network(proxy.strip(), strict=False)
    except ValueError as error:
        raise SettingError("setting-proxies-wrong") from error
    return proxies


def read_database_url(environment: Mapping[str, str]) -> str:
    """Read where the database is. Whether it can be used is known when it is opened."""
    return read(environment, "DATABASE_URL") or DEFAULT_DATABASE_URL


def read_slack_api_url(environment: Mapping[str, str]) -> str:
    """Read where the Web API is, with a slash at its end, or empty for Slack's own; raises `SettingError`."""
    url = read(environment, "SLACK_API_URL")
    if url and not is_address(url):
        raise SettingError("setting-api-url-wrong")
    return url.rstrip("/") + "/" if url else ""


def read_clock_url(environment: Mapping[str, str]) -> str:
    """Read which clock to follow, or empty for the real time. Raises `SettingError`, also where Slack is the real one."""
    url = read(environment, "CLOCK_URL")
    if url and not is_address(url):
        raise SettingError("setting-clock-url-wrong")
    if url and not read(environment, "SLACK_API_URL"):
        raise SettingError("setting-clock-url-with-slack")
    return url


def read_asana_token(environment: Mapping[str, str]) -> str:
    """Read the token with which tasks are made in Asana; empty without one. Raises `SettingError`."""
    token = read(environment, "ASANA_TOKEN")
    if not is_plain(token):
        raise SettingError("setting-asana-token-wrong")
    return token


def read_asana_project(environment: Mapping[str, str]) -> str:
    """Read the number of the project in which tasks are made; with a token there must be one. Raises `SettingError`."""
    project = read(environment, "ASANA_PROJECT")
    if not project and read(environment, "ASANA_TOKEN"):
        raise SettingError("setting-asana-project-missing")
    if project and not (project.isascii() and project.isdigit()):
        raise SettingError("setting-asana-project-wrong")
    return project


def read_asana_api_url(environment: Mapping[str, str]) -> str:
    """Read where Asana's API is, or empty for Asana's own; raises `SettingError`."""
    url = read(environment, "ASANA_API_URL")
    if url and not is_address(url):
        raise SettingError("setting-asana-url-wrong")
    return url.rstrip("/") + "/" if url else ""


def read_log_level(environment: Mapping[str, str]) -> str:
    """Read how much is logged; raises `SettingError`."""
    level = read(environment, "LOG_LEVEL").upper() or "INFO"
    if level not in LOG_LEVELS:
        raise SettingError("setting-log-level-wrong", levels=", ".join(LOG_LEVELS))
    return level


def read_log_format(environment: Mapping[str, str]) -> str:
    """Read in which form the log is written; raises `SettingError`."""
    form = read(environment, "LOG_FORMAT").lower() or LOG_FORMATS[0]
    if form not in LOG_FORMATS:
        raise SettingError("setting-log-format-wrong", formats=", ".join(LOG_FORMATS))
    return form


def _may_be_token(token: str, start: str, environment: Mapping[str, str]) -> bool:
    if not is_plain(token):
        return False
    # How another server's tokens begin is its own affair.
    return token.startswith(start) or bool(read(environment, "SLACK_API_URL"))
