"""Which model is asked, where, and how long and how often."""

from dataclasses import dataclass, field
from enum import StrEnum

OPENAI = "https://api.openai.com/v1"


class Api(StrEnum):
    """How a server is spoken to. All speak `chat`; `responses` is the newer one of OpenAI and few others."""

    RESPONSES = "responses"
    CHAT = "chat"


@dataclass(frozen=True)
class ModelSettings:
    """Which model is asked, where, and how long and how often. Times are in seconds.

    Without an `api` it is chat as soon as there is a `base_url`: servers that resemble OpenAI's know that best.
    """

    api_key: str = field(default="", repr=False)
    base_url: str = ""
    model: str = ""
    api: str = ""
    budget: float = 20.0
    """How long one question may take in all, waiting and trying again included."""
    at_once: int = 64
    """How many questions are with the model at the same time."""
    patience: float = 5.0
    """How long a question waits for its turn."""
    tries: int = 3
    most_characters: int = 120_000
    """The longest question, all of it together."""
    failures: int = 5
    """After so many failures in a row the model is left alone ..."""
    rest: float = 30.0
    """... for so long; then one question finds out whether it is back."""

    @property
    def is_openai(self) -> bool:
        """Whether it is OpenAI itself, and not a server that resembles it."""
        return not self.base_url

    @property
    def dialect(self) -> Api:
        """Give how the server is spoken to."""
        if self.api:
            return Api(self.api)
        return Api.RESPONSES if self.is_openai else Api.CHAT
