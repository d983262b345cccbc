"""Questions about journeys, told from command words and chat: "waar verliezen we klanten?"."""

import re

from bot.journey.hearing.orders import read_instructions
from bot.journey.hearing.terms import asked_term
from bot.journey.hearing.words import fold, words_of
from bot.journey.language import Language

_LONGEST = 600
"""More characters than a question has; a longer text is something to read, and no question."""
_FEWEST_WORDS, _FEWEST_WORDS_UNMARKED = 2, 3
_GREETING = r"(?:(?:@\S+|hoi|hey|hi|hallo|hello|dag|vraagje|vraag|question|quick question|ok|oke|en|and|maar|but|so|dus|even|please|graag)[ ,:]+)*"
_ASKS = (
    r"(?:waar|wat|wie|wiens|welke?|hoe|hoeveel|wanneer|waarom|waarmee|waarop|waaraan|waarvan|waarbij|van wie|bij wie|met wie|in welke|bij welke|op welke)\b",
    r"(?:where|what|what's|whats|who|who's|whose|which|how|when|why|at which|in which|by whom)\b",
    r"(?:vertel|zeg|leg uit|laat zien|geef|noem|beschrijf|vat samen|som op|lijst)\b.*\b(?:waar|wat|wie|welke?|hoe|hoeveel|wanneer|waarom|over|van|alle|de|het)\b",
    r"(?:tell me|show me|give me|list|name|describe|explain|summarise|summarize)\b.*\b(?:where|what|who|which|how|when|why|about|all|the|our)\b",
    r"(?:kun|kan|wil|weet|weten|ken) (?:je|jij|we|jullie)\b.*",
    r"(?:can|could|do|does|did|would) (?:you|we|they|our|the)\b.*",
    r"(?:is|zijn|heeft|hebben|gaat|gaan|doet|doen|loopt|lopen|halen|moeten|staat|staan|zitten|zit|ligt|werkt|werken|klopt|mist|missen|komen|komt|krijgen|krijgt|voelt|vindt|denkt)\b.*\?",
    r"(?:is|are|has|have|was|were|should|will|did|does|do|am)\b.*\?",
    r"(?:ik wil|ik zou graag|i want to|i'd like to) (?:weten|know)\b.*",
    r"iets bekend over .*|anything known about .*|hoe zit het met .*|how about .*|what about .*",
)
_CHAT = re.compile(
    r"(?:hoe (?:gaat het(?: met (?:je|jou|jullie))?|is het|was je weekend|laat is het)|what's up|how are you(?: doing)?|how's it going|wie ben (?:je|jij)|who are you|wat (?:kun|kan) (?:je|jij)(?: allemaal)?(?: doen)?|what can you do|can you help(?: me)?|kun je (?:me )?helpen|wat leuk|hoe dan|wat dan|what then|hoezo|wat nou|zo what|what do you mean|wat bedoel je|wie komt er (?:mee )?lunchen|what time is it|wat doe je|is it|are you (?:there|sure)|ben je (?:er|daar)|echt|really|en jij|and you)"
)
_AMONG_PEOPLE = re.compile(
    r"(?:zullen we|laten we|shall we|let's|wie komt|wie gaat er mee|wie heeft (?:zin|tijd)|who wants|who's coming|anyone (?:up|for)|ga je mee|kom je|heb je (?:zin|tijd)|are you coming|do you want)\b"
)


def is_question(text: str, language: Language) -> bool:  # noqa: ARG001 - heard in both languages at once
    """Tell whether a message to the bot asks something of the journeys, and is no command word and no chat.

    "Wat bedoel je met contactmoment?" asks for the meaning of a word, which has an answer of its own.
    """
    plain = " ".join(fold(text).split())
    words = words_of(plain)
    marked = plain.rstrip(" )!").endswith("?")
    if len(plain) > _LONGEST or len(words) < (_FEWEST_WORDS if marked else _FEWEST_WORDS_UNMARKED):
        return False
    if read_instructions(text) or asked_term(text) is not None:
        return False
    bare = re.sub(rf"^{_GREETING}", "", plain)
    if _CHAT.fullmatch(bare.rstrip(" ?!.")) or _AMONG_PEOPLE.match(bare):
        return False
    return any(re.match(asks, bare) for asks in _ASKS) or marked
