"""The settings of the language model: none are needed, and a wrong one is told in one sentence."""

import pytest

from bot.settings import SettingError, read_model, read_settings
from bot.settings.model import DEFAULT_MODEL
from tests.cli.conftest import Terminal

TOKENS = {"SLACK_BOT_TOKEN": "xoxb-1-abc", "SLACK_APP_TOKEN": "xapp-1-abc"}
LOCAL = {"OPENAI_BASE_URL": "http://localhost:11434/v1/", "OPENAI_MODEL": "qwen3"}


def test_a_team_can_do_without_a_model() -> None:
    """The coach then helps by rules; the name of a model alone asks nobody."""
    assert read_settings(TOKENS).model is None
    assert read_model({"OPENAI_MODEL": "qwen3", "OPENAI_API": "chat", "OPENAI_API_KEY": "  "}) is None


def test_a_key_is_enough_for_openai_itself() -> None:
    """The model is the one that .env.example names; showing the settings shows no key."""
    settings = read_settings(TOKENS | {"OPENAI_API_KEY": "sk-abcdef"})
    assert settings.model is not None
    assert (settings.model.api_key, settings.model.model, settings.model.api) == (
        "sk-abcdef",
        DEFAULT_MODEL,
        "",
    )
    assert "sk-abcdef" not in repr(settings)


def test_a_server_of_ones_own_needs_no_key() -> None:
    """An address and a model are enough; how long it may take is told in seconds."""
    choice = read_model(LOCAL | {"OPENAI_API": "Chat", "OPENAI_BUDGET": "90"})
    assert choice is not None
    assert (choice.api_key, choice.base_url, choice.model) == ("", "http://localhost:11434/v1", "qwen3")
    assert (choice.api, choice.budget) == ("chat", 90.0)


@pytest.mark.parametrize(
    ("environment", "sentence"),
    [
        ({"OPENAI_API_KEY": "sk-abc def"}, "setting-openai-key-wrong"),
        ({"OPENAI_API_KEY": "sk-abc…"}, "setting-openai-key-wrong"),
        ({"OPENAI_BASE_URL": "localhost:11434"}, "setting-openai-url-wrong"),
        (
            {"OPENAI_BASE_URL": "http://localhost:11434/v1/chat/completions"},
            "setting-openai-url-wrong",
        ),
        (
            {"OPENAI_BASE_URL": "https://a.openai.azure.com/openai?api-version=1"},
            "setting-openai-url-wrong",
        ),
        ({"OPENAI_MODEL": ""}, "setting-openai-model-missing"),
        ({"OPENAI_API": "completions"}, "setting-openai-api-wrong"),
        ({"OPENAI_BUDGET": "soon"}, "setting-openai-budget-wrong"),
        ({"OPENAI_BUDGET": "0"}, "setting-openai-budget-wrong"),
        ({"OPENAI_BUDGET": "nan"}, "setting-openai-budget-wrong"),
    ],
)
def test_a_wrong_setting_is_told(terminal: Terminal, environment: dict[str, str], sentence: str) -> None:
    """Before the bot connects, with what to do, in both languages."""
    with pytest.raises(SettingError) as caught:
        read_settings(TOKENS | LOCAL | environment)
    assert caught.value.key == sentence
    for language in ("nl_NL", "en_GB"):
        said = terminal("run", LANG=language, **(TOKENS | LOCAL | environment))
        assert (said.exit_code, said.err.count("\n")) == (2, 1)
        assert "OPENAI_" in said.err
