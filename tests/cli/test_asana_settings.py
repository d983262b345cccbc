"""The settings of Asana: none are needed, and a wrong one is told in one sentence."""

import pytest

from bot.settings import SettingError, read_settings
from tests.cli.conftest import Terminal

TOKENS = {"SLACK_BOT_TOKEN": "xoxb-1-abc", "SLACK_APP_TOKEN": "xapp-1-abc"}
ASANA = {"ASANA_TOKEN": "2/1201/abc:def", "ASANA_PROJECT": "1202"}


def test_a_team_can_do_without_asana() -> None:
    """Its fixes are then exported as a list."""
    settings = read_settings(TOKENS)
    assert (settings.asana_token, settings.asana_project, settings.asana_api_url) == ("", "", "")


def test_a_token_and_a_project_are_enough() -> None:
    """Showing the settings shows no token; another server's address gets its slash."""
    settings = read_settings(TOKENS | ASANA | {"ASANA_API_URL": "http://localhost:8000/api"})
    assert (settings.asana_token, settings.asana_project) == ("2/1201/abc:def", "1202")
    assert settings.asana_api_url == "http://localhost:8000/api/"
    assert "abc:def" not in repr(settings)


@pytest.mark.parametrize(
    ("environment", "sentence"),
    [
        ({"ASANA_PROJECT": ""}, "setting-asana-project-missing"),
        ({"ASANA_PROJECT": "my-project"}, "setting-asana-project-wrong"),
        ({"ASANA_PROJECT": "https://app.asana.com/0/1202"}, "setting-asana-project-wrong"),
        ({"ASANA_TOKEN": "2/1201/abc def"}, "setting-asana-token-wrong"),
        ({"ASANA_TOKEN": "2/1201/abc…"}, "setting-asana-token-wrong"),
        ({"ASANA_API_URL": "app.asana.com"}, "setting-asana-url-wrong"),
        ({"ASANA_API_URL": "https://app.asana.com/api?x=1"}, "setting-asana-url-wrong"),
    ],
)
def test_a_wrong_setting_is_told(terminal: Terminal, environment: dict[str, str], sentence: str) -> None:
    """Before the bot connects, with what to do."""
    with pytest.raises(SettingError) as caught:
        read_settings(TOKENS | ASANA | environment)
    assert caught.value.key == sentence
    said = terminal("run", **(TOKENS | ASANA | environment))
    assert (said.exit_code, said.err.count("\n")) == (2, 1)
    assert "ASANA_" in said.err
