"""Questions about the words of the method: "wat bedoel je met contactmoment?"."""

import re
from enum import StrEnum, auto
from functools import cache

from bot.journey.hearing.words import load_data, phrases_pattern, words_of


class Term(StrEnum):
    """A word that the guide can explain; most are those of the method's word list."""

    JOURNEY = auto()
    GOAL = auto()
    MISSION = auto()
    SCOPE = auto()
    PHASE = auto()
    STEP = auto()
    PERSONA = auto()
    TOUCHPOINT = auto()
    CONVERSION_POINT = auto()
    INFORMATION_NEED = auto()
    PAIN_POINT = auto()
    GAIN = auto()
    MOMENT_OF_TRUTH = auto()
    FIX = auto()
    WALKTHROUGH = auto()
    SATISFACTION_SCORE = auto()
    EVIDENCE = auto()
    ASSUMPTION = auto()
    SOURCE = auto()
    EMOTION = auto()
    CHANNEL = auto()
    METRIC = auto()
    OWNER = auto()
    NEED = auto()
    DIRECT = auto()
    RHYTHM = auto()


_ASKS = (
    # The word may be anywhere after these.
    r"(?:wat|what) (?:\w+ ){0,3}?(?:bedoel\w*|mean) (?:\w+ ){0,2}?(?:met|by|with) (?:\w+ ){0,3}?(?P<term>TERM)\b",
    r"(?:wat|what) (?:\w+ ){0,3}?(?:bedoeld|meant) (?:\w+ ){0,2}?(?:met|by|with) (?:\w+ ){0,3}?(?P<term>TERM)\b",
    r"what (?:does|do) (?:\w+ ){0,3}?(?P<term>TERM) (?:\w+ ){0,2}?mean\b",
    r"wat (?:betekent|betekenen|verstaan|versta|houdt|is bedoeld) (?:\w+ ){0,4}?(?P<term>TERM)\b",
    r"(?:leg|uitleg|uitleggen|explain|define|toelichting|leggen) (?:\w+ ){0,5}?(?P<term>TERM)\b",
    r"(?:snap|begrijp|weet|understand|get|know) (?:\w+ ){0,3}?(?:wat|what) (?:\w+ ){0,2}?(?P<term>TERM)(?: is| zijn| are| means| betekent| inhoudt)\b",
    r"(?:verschil|difference) (?:tussen|between) (?:een |de |a |an |the )?(?P<term>TERM)\b",
    r"(?:voorbeeld|example) (?:van|of) (?:een |de |a |an )?(?P<term>TERM)$",
    r"(?:voorstellen|moet|denken) (?:ik )?(?:me )?(?:voorstellen )?bij (?:een |de |het )?(?P<term>TERM)$",
    r"hoe bedoel\w* (?:\w+ )?(?P<term>TERM)$",
    # The question must be about the word and nothing more: "wat is de stap na de offerte" is talk.
    r"^(?:\w+ ){0,2}?(?:wat|what)(?: is| zijn| are|'s| was)(?: \w+)?(?:FILLER)* (?P<term>TERM)(?:FILLER)*$",
    r"^what's (?:a |an |the )?(?P<term>TERM)(?: exactly| again)*$",
    r"^wat(?: een| de| het)? (?P<term>TERM)(?: is| zijn| inhoudt| betekent)$",
)
_FILLER = " een| het| de| dat| a| an| the| is| zijn| nou| dan| ook| alweer| eigenlijk| precies| exactly| again| hier| here| voor iets"
_ASKS_WITH_MARK_ONLY = r"^(?:een |a |an |the |de |het |huh |hoezo )?(?P<term>TERM)$"
_LONGEST = 300
"""More characters than a question about a word has."""
_TALK_OF_ONE = re.compile(r"\b(?:stap|step|fase|phase) \d")


def asked_term(text: str) -> Term | None:
    """Give the word of the method that a message asks about, if it does; the first when there are two."""
    if len(text) > _LONGEST:
        return None
    folded = " ".join(words_of(re.sub(r"^\s*@\S+\s*", "", text)))
    if _TALK_OF_ONE.search(folded):
        return None
    found = (pattern.search(folded) for pattern in _questions())
    match = next((match for match in found if match), None)
    if match is None and text.rstrip().endswith("?"):
        match = _lone_word().search(folded)
    return _terms_by_word()[match["term"]] if match else None


@cache
def _terms_by_word() -> dict[str, Term]:
    return {word: Term(name) for name, words in load_data("terms.toml").items() for word in words}


@cache
def _questions() -> tuple[re.Pattern[str], ...]:
    any_term = phrases_pattern(_terms_by_word())
    return tuple(
        re.compile(pattern.replace("TERM", f"(?:{any_term})").replace("FILLER", _FILLER)) for pattern in _ASKS
    )


@cache
def _lone_word() -> re.Pattern[str]:
    any_term = phrases_pattern(_terms_by_word())
    return re.compile(_ASKS_WITH_MARK_ONLY.replace("TERM", f"(?:{any_term})"))
