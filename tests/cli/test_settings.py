"""Settings come from the environment and `.env`; a wrong one is told in one sentence."""

from pathlib import Path

import pytest

from bot.settings import (
    SettingError,
    Settings,
    read_environment,
    read_settings,
    read_web_settings,
    read_worker_settings,
)
from tests.cli.conftest import Terminal

TOKENS = {"SLACK_BOT_TOKEN": "xoxb-1-abc", "SLACK_APP_TOKEN": "xapp-1-abc"}

ANOTHER_SLACK = {"SLACK_API_URL": "http://localhost:8420/api/"}


def wrong(environment: dict[str, str]) -> str:
    """Give the key of the sentence about what is wrong."""
    with pytest.raises(SettingError) as caught:
        read_settings(environment)
    return caught.value.key


def test_two_tokens_are_enough() -> None:
    """Everything else has a default: SQLite in this folder, Slack itself, no signing secret."""
    assert read_settings(TOKENS) == Settings(
        bot_token="xoxb-1-abc",
        app_token="xapp-1-abc",
        signing_secret="",
        database_url="sqlite:///reisgids.db",
        slack_api_url="",
        log_level="INFO",
    )


def test_what_is_empty_counts_as_not_set() -> None:
    """`DATABASE_URL=` in `.env` means the default, not an empty address."""
    empty = dict.fromkeys(("DATABASE_URL", "SLACK_API_URL", "LOG_LEVEL", "SLACK_SIGNING_SECRET"), " ")
    assert read_settings(TOKENS | empty) == read_settings(TOKENS)


@pytest.mark.parametrize(
    ("environment", "sentence"),
    [
        ({}, "setting-bot-token-missing"),
        ({"SLACK_BOT_TOKEN": "xoxb-1"}, "setting-app-token-missing"),
        (TOKENS | {"SLACK_BOT_TOKEN": "xoxp-a-user's"}, "setting-bot-token-wrong"),
        (TOKENS | {"SLACK_BOT_TOKEN": "xoxb-1…abc"}, "setting-bot-token-wrong"),
        (TOKENS | {"SLACK_BOT_TOKEN": "xoxb-1 abc"}, "setting-bot-token-wrong"),
        (TOKENS | {"SLACK_APP_TOKEN": "xoxb-1-abc"}, "setting-app-token-wrong"),
        ({"SLACK_BOT_TOKEN": "xapp-1", "SLACK_APP_TOKEN": "xoxb-1"}, "setting-tokens-swapped"),
        (TOKENS | {"SLACK_API_URL": "localhost:8080/api/"}, "setting-api-url-wrong"),
        (TOKENS | {"SLACK_API_URL": "ftp://localhost/api/"}, "setting-api-url-wrong"),
        (TOKENS | {"SLACK_API_URL": "http://localhost:port/api/"}, "setting-api-url-wrong"),
        (TOKENS | {"SLACK_API_URL": "http://[/api/"}, "setting-api-url-wrong"),
        (TOKENS | {"SLACK_API_URL": "http://localhost/api/?team=1"}, "setting-api-url-wrong"),
        (TOKENS | {"LOG_LEVEL": "loud"}, "setting-log-level-wrong"),
        (TOKENS | {"LOG_FORMAT": "xml"}, "setting-log-format-wrong"),
        (TOKENS | {"PORT": "http"}, "setting-port-wrong"),
        (TOKENS | {"PORT": "-1"}, "setting-port-wrong"),
        (TOKENS | {"PORT": "65536"}, "setting-port-wrong"),
        (TOKENS | {"FORWARDED_ALLOW_IPS": "10.0.0.1,proxy"}, "setting-proxies-wrong"),
        (TOKENS | ANOTHER_SLACK | {"CLOCK_URL": "half past nine"}, "setting-clock-url-wrong"),
        (TOKENS | {"CLOCK_URL": "http://localhost:8420/clock"}, "setting-clock-url-with-slack"),
    ],
)
def test_a_wrong_setting_is_named(environment: dict[str, str], sentence: str) -> None:
    """Each mistake that people make has a sentence of its own."""
    assert wrong(environment) == sentence


BOT = {"SLACK_BOT_TOKEN": "xoxb-1-abc"}


def test_the_web_needs_a_secret_and_no_socket() -> None:
    """Without the secret anybody could pass for Slack, so it does not start."""
    settings = read_web_settings(BOT | {"SLACK_SIGNING_SECRET": "0123abc"})
    assert (settings.app_token, settings.signing_secret, settings.port) == ("", "0123abc", 3000)
    for secret, sentence in (("", "missing"), ("xoxb-1-abc", "wrong"), ("two words", "wrong")):
        with pytest.raises(SettingError, match=f"setting-signing-secret-{sentence}"):
            read_web_settings(BOT | {"SLACK_SIGNING_SECRET": secret})


def test_where_the_web_listens_can_be_chosen() -> None:
    """By the names that platforms use; in one process no port means no HTTP."""
    where = {"PORT": "8080", "HOST": "127.0.0.1", "FORWARDED_ALLOW_IPS": "10.0.0.0/8, 192.168.1.1"}
    settings = read_web_settings(BOT | {"SLACK_SIGNING_SECRET": "0123abc"} | where)
    assert (settings.host, settings.port) == ("127.0.0.1", 8080)
    assert settings.trusted_proxies == "10.0.0.0/8, 192.168.1.1"
    assert read_settings(TOKENS).port is None
    assert read_settings(TOKENS | {"PORT": "0"}).port == 0


def test_a_worker_needs_the_bot_token_alone() -> None:
    """It only calls Slack; nobody calls it."""
    assert read_worker_settings(BOT).bot_token == "xoxb-1-abc"
    with pytest.raises(SettingError, match="setting-bot-token-missing"):
        read_worker_settings({})


@pytest.mark.parametrize("given", ["http://localhost:8080/api", "http://localhost:8080/api/"])
def test_the_address_of_the_web_api_ends_in_a_slash(given: str) -> None:
    """Without it the client would put the name of a method in the place of `api`."""
    assert read_settings(TOKENS | {"SLACK_API_URL": given}).slack_api_url == "http://localhost:8080/api/"


def test_another_server_may_have_tokens_of_another_form() -> None:
    """Only Slack's own tokens are known by how they begin."""
    settings = read_settings(
        {
            "SLACK_API_URL": "http://localhost/api/",
            "SLACK_BOT_TOKEN": "bot-token",
            "SLACK_APP_TOKEN": "app-token",
        }
    )
    assert (settings.bot_token, settings.app_token) == ("bot-token", "app-token")


def test_another_clock_is_followed_only_with_another_slack() -> None:
    """In real Slack nobody's round may come on another day because somebody tried something out."""
    clock = {"CLOCK_URL": "http://localhost:8420/clock"}
    assert read_settings(TOKENS | ANOTHER_SLACK | clock).clock_url == clock["CLOCK_URL"]
    assert read_settings(TOKENS).clock_url == ""


def test_settings_can_be_shown_without_showing_secrets() -> None:
    """A log line or an error that shows the settings gives nothing away."""
    secrets = {"SLACK_SIGNING_SECRET": "hush", "DATABASE_URL": "postgresql://bo:hush@localhost/x"}
    shown = repr(read_settings(TOKENS | secrets))
    assert [secret for secret in ("xoxb", "xapp", "hush") if secret in shown] == []


def test_the_environment_goes_before_the_file(tmp_path: Path) -> None:
    """What is set for one run wins from what is stored."""
    file = tmp_path / ".env"
    file.write_text("DATABASE_URL=sqlite:///stored.db\nLOG_LEVEL=DEBUG\nALONE\n")
    assert read_environment({"LOG_LEVEL": "ERROR"}, file) == {
        "DATABASE_URL": "sqlite:///stored.db",
        "LOG_LEVEL": "ERROR",
    }


def test_a_file_that_is_no_text_is_told(tmp_path: Path) -> None:
    """A `.env` saved in another encoding gives a sentence."""
    file = tmp_path / ".env"
    file.write_bytes(b"SLACK_BOT_TOKEN=\xff\xfe")
    with pytest.raises(SettingError, match="setting-file-unreadable"):
        read_environment({}, file)


def test_run_without_settings_is_one_sentence_in_the_language_of_the_terminal(terminal: Terminal) -> None:
    """No traceback, and no English for Dutch people."""
    dutch = terminal("run", LANG="nl_NL.UTF-8")
    english = terminal("run", LC_ALL="en_GB.UTF-8", LANG="nl_NL.UTF-8")
    assert (dutch.exit_code, english.exit_code) == (2, 2)
    assert dutch.err.startswith("SLACK_BOT_TOKEN ontbreekt")
    assert english.err.startswith("SLACK_BOT_TOKEN is missing")
    assert [said.err.count("\n") for said in (dutch, english)] == [1, 1]


def test_no_sentence_shows_a_token(terminal: Terminal) -> None:
    """A token that is refused must not end up on a screen that is shared."""
    said = terminal("run", SLACK_BOT_TOKEN="xapp-secret", SLACK_APP_TOKEN="xoxb-secret")
    assert said.exit_code == 2
    assert "wrong way round" in said.err
    assert "secret" not in said.err
