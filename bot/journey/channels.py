"""The built-in channels of touchpoints, online and offline, direct and indirect (rules 14 and 15).

Free text stays possible everywhere: the list gives icons, defaults and something to choose from.
"""

import re
import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from rapidfuzz import fuzz, process

from bot.journey.language import Language
from bot.journey.text import clean_line

_ALIKE = 85.0
"""How alike (0 to 100) a word of five letters or more must be to a channel's name, to count as a typo of it."""
_SHORTEST_FUZZY = 5
_LONGEST_NAME = 60
_EVERYDAY = frozenset(
    [
        "ad",
        "bezoek",
        "bot",
        "box",
        "card",
        "dienst",
        "doos",
        "en",
        "form",
        "gebruik",
        "kaart",
        "kantoor",
        "kennis",
        "locatie",
        "markt",
        "media",
        "office",
        "online",
        "product",
        "reminder",
        "scherm",
        "screen",
        "signal",
        "signature",
        "software",
        "tel",
        "text",
        "thuis",
        "use",
        "video",
        "wa",
        "web",
        "call",
        "collega's",
        "collega",
        "familie",
        "family",
        "platform",
        "guide",
        "gids",
        "report",
        "rapport",
        "reservering",
        "reservation",
        "account",
        "estimate",
        "afspraak",
        "appointment",
        "persoonlijk",
        "adviseur",
        "news",
        "nieuws",
        "uitnodiging",
        "invitation",
        "automaat",
        "betaling",
        "payment",
    ]
)
"""Names of channels that mean something else in most sentences."""


@dataclass(frozen=True)
class Channel:
    """A way in which customer and organisation meet."""

    key: str
    emoji: str
    """The character itself, not Slack's name for it."""
    nl: str
    en: str
    online: bool
    direct: bool
    """False where others speak about the organisation, as a review or a friend does."""
    synonyms: tuple[str, ...]
    """Other names in both languages, in small letters."""

    def name(self, language: Language) -> str:
        """Give the name to show in a language."""
        return self.nl if language is Language.NL else self.en


@cache
def built_in_channels() -> tuple[Channel, ...]:
    """Give all built-in channels, in the order in which to show them."""
    data = tomllib.loads(files(__package__).joinpath("channels.toml").read_text(encoding="utf-8"))
    return tuple(Channel(**{**entry, "synonyms": tuple(entry["synonyms"])}) for entry in data["channel"])


def find_channel(text: str) -> Channel | None:
    """Find the channel that a text speaks of, in either language and with a typo; the first when it names several."""
    folded = _fold(text)
    match = _any_name().search(folded)
    if match:
        return _by_name()[match[0]]
    for word in folded.split():
        if len(word) >= _SHORTEST_FUZZY:
            best = process.extractOne(word, _by_name().keys(), scorer=fuzz.ratio, score_cutoff=_ALIKE)
            if best is not None:
                return _by_name()[best[0]]
    return None


def channel_kept(kept: str) -> Channel | None:
    """Find the channel that a touchpoint holds: by its key, else by what the team calls it."""
    by_key = (channel for channel in built_in_channels() if channel.key == kept)
    return next(by_key, None) or (find_channel(kept) if kept else None)


def channels_in(prose: str) -> list[Channel]:
    """List the channels that running text names, in its order; nothing that is an everyday word as well."""
    found = (match[0] for match in _any_name().finditer(_fold(prose)))
    return list(dict.fromkeys(_by_name()[name] for name in found if name not in _EVERYDAY))


def channel_named(text: str) -> Channel | None:
    """Find the channel of which a text is the name and nothing more, perhaps behind "de" or "via"."""
    if len(text) > _LONGEST_NAME:
        return None
    folded = re.sub(r"^(?:(?:de|het|een|the|a|an|via|per|op|on|by|onze|our)\s+)+", "", _fold(text))
    exact = _by_name().get(folded)
    if exact is not None or len(folded) < _SHORTEST_FUZZY or len(folded.split()) > 1:
        return exact
    best = process.extractOne(folded, _by_name().keys(), scorer=fuzz.ratio, score_cutoff=_ALIKE)
    return None if best is None else _by_name()[best[0]]


def _fold(text: str) -> str:
    return re.sub(r"[^\w\s/&'-]", " ", str(clean_line(text)).casefold()).strip()


@cache
def _by_name() -> dict[str, Channel]:
    return {
        name: channel
        for channel in built_in_channels()
        for name in (channel.nl.casefold(), channel.en.casefold(), *channel.synonyms)
    }


@cache
def _any_name() -> re.Pattern[str]:
    names = sorted(_by_name(), key=len, reverse=True)
    return re.compile(rf"(?<![\w-])(?:{'|'.join(map(re.escape, names))})(?![\w-])")
