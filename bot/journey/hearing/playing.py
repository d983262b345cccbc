"""What people type to be walked through a journey by its customer: "loop het met me door als Sanne", "be Mark"."""

import re
from enum import StrEnum
from functools import cache

from bot.journey.hearing.words import fold
from bot.journey.language import Language
from bot.journey.model import Journey

_LONGEST = 160
"""More characters than such a wish has; a longer message is about something else."""
_POLITE = r"(?:@\S+ )?(?:(?:hoi|hey|hi|hello|hallo|oke|ok|okay|ja|yes|prima|graag|please|pls|nu|dan|so|now|en|and)\b[ ,]*)*"
_ASKS = r"(?:(?:kun|kan|wil|zou) (?:je|jij)(?: (?:misschien|even|eens|nu))*|(?:can|could|would|will) you(?: please)?|ik wil dat (?:je|jij)|i(?: woul|')d like you to|i want you to|let's|laten we)? ?"
_SOON = r"(?:(?:even|eens|nu|please|aub|maar|now|just) )*"
_NAMED = r"(?P<name>\S.*?)"
_CUSTOMER = r"(?:(?:de|een|onze|jullie|the|a|our) )?(?:klant|customer|client|cliënt|client|persona)"
_BY_NAME = (
    rf"(?:loop|neem|leid)\w* (?:(?:het|hem|door de (?:klant)?reis|de (?:klant)?reis|de kaart|de stappen|dit|deze (?:klant)?reis|alles|me|mij|ons|eens|even|samen|met me|met mij|met ons|er|mee) )*(?:door(?:heen)? |mee )*(?:(?:als|alsof je) (?:bent )?){_NAMED}(?: door| mee| erdoorheen)?",
    rf"(?:(?:het|hem|de (?:klant)?reis|de kaart|deze (?:klant)?reis|er|alles) )?(?:met (?:me|mij|ons) )?(?:er )?(?:doorheen |door )?(?:lopen|doorlopen|doornemen) als {_NAMED}",
    rf"(?:als (?:klant )?)?{_NAMED} (?:spelen|nadoen|naspelen)",
    rf"(?:speel|wees|doe alsof je|doe of je|doe net alsof je|kruip in de huid van|verplaats je in) (?:even |eens |nu |dat je |de rol van |de persona )*{_NAMED}(?: bent| even| eens)?",
    rf"(?:walk|take|guide|lead|talk) (?:me|us)(?: (?:through|along|round|around))?(?: (?:it|this|the (?:\w+ )?(?:journey|map|steps)|everything))?(?: through)?(?: step by step)? as (?:if you (?:are|were) )?{_NAMED}",
    rf"(?:play|be|act as|act like|pretend to be|pretend you are|pretend you're|role[- ]?play(?: as)?|become|impersonate|imagine you are) (?:the role of |the persona )*{_NAMED}",
    rf"(?:praat|antwoord|reageer|vertel(?: het)?(?: me)?|talk|answer|speak|respond|tell me(?: about it)?)(?: met me| met ons| to me| to us)? (?:als|as) (?:if you were )?{_NAMED}",
)
_TALK_TO = (
    rf"(?:laat (?:me|ons)|mag ik|kan ik|ik wil(?: graag)?|ik zou graag) (?:even |eens )?met {_NAMED} (?:praten|spreken|kletsen)",
    rf"(?:let (?:me|us)|may i|can i|could i|i want to|i'd like to) (?:talk|speak|chat) (?:to|with) {_NAMED}",
)
"""With a persona; who wants to talk to "the customer" may well mean a real one."""
_BY_NOBODY = (
    r"(?:loop|neem|leid)\w* (?:me|mij|ons) (?:als klant |er )?(?:door(?:heen)?|mee door) ?(?:de (?:klant)?reis|de kaart|het|de stappen)?(?: heen)?(?: als klant)?",
    r"(?:loop|neem) (?:de (?:klant)?reis|de kaart|het|alles) (?:met me|met mij|met ons) door(?: als klant)?",
    r"(?:walk|take|guide) (?:me|us) through (?:it|the (?:\w+ )?journey|the map|the steps)",
)


class Onwards(StrEnum):
    """What somebody who talks with the customer wants of the talk itself."""

    NEXT = "next"
    STOP = "stop"


def onwards(text: str) -> Onwards | None:
    """Tell whether a whole message asks for the next step, or to stop; None for what is said to the customer."""
    folded = fold(text).strip(" .!?")
    return _ONWARDS.get(folded)


_ONWARDS = {
    **dict.fromkeys(
        (
            "volgende",
            "volgende stap",
            "verder",
            "ga verder",
            "door",
            "next",
            "next step",
            "go on",
            "continue",
        ),
        Onwards.NEXT,
    ),
    **dict.fromkeys(
        ("stop", "stoppen", "klaar", "einde", "genoeg", "done", "end", "quit", "enough"), Onwards.STOP
    ),
}


def asks_to_play(text: str, journey: Journey, language: Language) -> str | None:  # noqa: ARG001 - heard in both
    """Tell as whom somebody wants to be walked through the journey: the id of a persona of it.

    Empty for a customer of no kind in particular; None when the text does not ask for it, or names somebody who
    is no persona here. Both languages are understood, whichever is spoken; the language decides nothing.
    """
    folded = " ".join(fold(text).replace("?", " ").rstrip("!. ").split())
    if not folded or len(folded) > _LONGEST:
        return None
    for pattern, is_talk in _patterns():
        match = pattern.fullmatch(folded)
        if match is None:
            continue
        name = match.groupdict().get("name")
        if name is None:
            return ""
        found = _persona(name.strip(" ,.'\"“”"), journey)
        if found is not None and (found or not is_talk):
            return found
    return None


def _persona(name: str, journey: Journey) -> str | None:
    """Find who is meant: a persona by its whole name or its first one, "the customer" for nobody in particular."""
    if re.fullmatch(_CUSTOMER, name):
        return ""
    name = re.sub(rf"^(?:{_CUSTOMER}|persona) (?=\S)", "", name)
    names = {persona.id: fold(persona.name) for persona in journey.personas}
    for persona_id, known in names.items():
        if name == known:
            return persona_id
    alike = [
        persona_id
        for persona_id, known in names.items()
        if known.split()[:1] == [name] or known.partition(",")[0] == name
    ]
    return alike[0] if len(alike) == 1 else None


@cache
def _patterns() -> tuple[tuple[re.Pattern[str], bool], ...]:
    end = r"(?: (?:even|eens|please|aub|alsjeblieft|graag|nu|now|for me|voor me|voor mij|mee|step by step|stap voor stap))*[ ,]*"
    return tuple(
        (re.compile(rf"{_POLITE}{_ASKS}{_SOON}(?:{wish}){end}"), wish in _TALK_TO)
        for wish in (*_BY_NOBODY, *_BY_NAME, *_TALK_TO)
    )
