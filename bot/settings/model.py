"""Which language model the coach may ask: none, unless there is a key or an address."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from bot.settings.reading import SettingError, is_address, is_plain, read

DEFAULT_MODEL = "gpt-5.4-mini"
"""What OpenAI itself is asked for, where nobody says; other servers have models of their own."""
APIS = ("responses", "chat")
DEFAULT_BUDGET = 20.0
LEAST_BUDGET, MOST_BUDGET = 1.0, 300.0
_ENDPOINTS = ("/chat/completions", "/completions", "/responses", "/models")


@dataclass(frozen=True)
class ModelChoice:
    """Which model is asked, and where. Showing it shows no secret."""

    api_key: str = field(default="", repr=False)
    """Empty where a server of one's own asks for none."""
    base_url: str = ""
    """Where the server is; empty for OpenAI itself."""
    model: str = DEFAULT_MODEL
    api: str = ""
    """One of `APIS`; empty for what fits the server."""
    budget: float = DEFAULT_BUDGET
    """How many seconds one question may take in all."""


def read_model(environment: Mapping[str, str]) -> ModelChoice | None:
    """Read which model is asked; None without one: the coach then helps by rules. Raises `SettingError`."""
    key, url = read(environment, "OPENAI_API_KEY"), read(environment, "OPENAI_BASE_URL")
    if not key and not url:
        return None
    if not is_plain(key):
        raise SettingError("setting-openai-key-wrong")
    url = url.rstrip("/")
    if url and (not is_address(url) or url.endswith(_ENDPOINTS)):
        raise SettingError("setting-openai-url-wrong")
    model, api = read(environment, "OPENAI_MODEL"), read(environment, "OPENAI_API").lower()
    if url and not model:
        raise SettingError("setting-openai-model-missing")
    if api and api not in APIS:
        raise SettingError("setting-openai-api-wrong", apis=", ".join(APIS))
    return ModelChoice(key, url, model or DEFAULT_MODEL, api, _read_budget(environment))


def _read_budget(environment: Mapping[str, str]) -> float:
    told = read(environment, "OPENAI_BUDGET")
    try:
        budget = float(told) if told else DEFAULT_BUDGET
    except ValueError:
        budget = 0.0
    # Comparing with what is no number is never true.
    if not LEAST_BUDGET <= budget <= MOST_BUDGET:
        raise SettingError("setting-openai-budget-wrong", least=f"{LEAST_BUDGET:g}", most=f"{MOST_BUDGET:g}")
    return budget
