"""The words behind `/journey` and `/klantreis`, in both languages."""

from enum import StrEnum

from bot.export.formats import ExportFormat
from bot.journey.hearing import plain_text


class Word(StrEnum):
    """What a command asks for."""

    START = "start"
    LIST = "list"
    STATUS = "status"
    SUMMARY = "summary"
    MAP = "map"
    CANVAS = "canvas"
    FIXES = "fixes"
    SCORE = "score"
    SCORES = "scores"
    REPORT = "report"
    STEPS = "steps"
    WALK = "walk"
    BACK = "back"
    SKIP = "skip"
    PAUSE = "pause"
    RESUME = "resume"
    HISTORY = "history"
    UNDO = "undo"
    DELETE = "delete"
    RESTORE = "restore"
    EXPORT = "export"
    IMPORT = "import"
    LANGUAGE = "language"
    REMIND = "remind"
    NOTES = "notes"
    PLAY = "play"
    SETTINGS = "settings"
    COACH = "coach"
    HELP = "help"


_WORDS: dict[Word, tuple[str, ...]] = {
    Word.START: ("start", "begin", "new", "nieuw", "nieuwe"),
    Word.LIST: ("list", "lijst", "journeys", "klantreizen"),
    Word.STATUS: ("status", "check", "controleer"),
    Word.SUMMARY: ("summary", "samenvatting"),
    Word.MAP: ("map", "kaart"),
    Word.CANVAS: ("canvas",),
    Word.FIXES: ("fixes", "verbeterpunten"),
    Word.SCORE: ("score", "cijfer"),
    Word.SCORES: ("scores", "cijfers", "satisfaction", "tevredenheid", "klanttevredenheid"),
    Word.REPORT: ("report", "rapport", "maandrapport"),
    Word.STEPS: ("steps", "stappen", "edit", "bewerk", "bewerken"),
    Word.WALK: ("walk", "walkthrough", "loop", "lopen", "doorlopen"),
    Word.BACK: ("back", "terug"),
    Word.SKIP: ("skip", "sla over", "overslaan"),
    Word.PAUSE: ("pause", "pauze", "pauzeer"),
    Word.RESUME: ("resume", "continue", "ga verder", "verder", "hervat"),
    Word.HISTORY: ("history", "geschiedenis", "log"),
    Word.UNDO: ("undo", "ongedaan maken", "ongedaan"),
    Word.DELETE: ("delete", "remove", "verwijder", "verwijderen"),
    Word.RESTORE: ("restore", "herstel", "herstellen", "terughalen"),
    Word.EXPORT: ("export", "exporteer", "exporteren"),
    Word.IMPORT: ("import", "importeer", "importeren", "inlezen"),
    Word.LANGUAGE: ("language", "taal"),
    Word.REMIND: (
        "remind",
        "reminder",
        "reminders",
        "rhythm",
        "ritme",
        "herinner",
        "herinnering",
        "herinneringen",
    ),
    Word.NOTES: ("notes", "aantekeningen", "notities"),
    Word.PLAY: ("play", "speel"),
    Word.SETTINGS: ("settings", "instellingen"),
    Word.COACH: ("coach",),
    Word.HELP: ("help", "hulp", "?"),
}

_FORMATS: dict[str, ExportFormat] = {
    **{kind.value: kind for kind in ExportFormat},
    **dict.fromkeys(("powerpoint", "slides", "presentatie", "presentation"), ExportFormat.PPTX),
    "excel": ExportFormat.XLSX,
    "visio": ExportFormat.VSDX,
    **dict.fromkeys(("berichtenplan", "messageplan"), ExportFormat.MESSAGES),
    "markdown": ExportFormat.MD,
}
"""What people call a kind of file."""
_ALL_OF_IT = {"fixes", "verbeterpunten", "map", "kaart", "journey", "klantreis"}
"""Words that say of a file what is in it anyway; alone they are no name of a journey."""


def read_format(text: str) -> tuple[ExportFormat | None, str]:
    """Read as what kind of file somebody wants a journey, wherever that is said; the rest is a name, or nothing.

    Of several the last one counts: a name comes first.
    """
    words = text.split()
    places = [place for place, word in enumerate(words) if word.casefold() in _FORMATS]
    if not places:
        return None, " ".join(words)
    name = " ".join(words[: places[-1]] + words[places[-1] + 1 :])
    return _FORMATS[words[places[-1]].casefold()], "" if name.casefold() in _ALL_OF_IT else name


def asks_for_history(rest: str) -> tuple[bool, str]:
    """Tell whether somebody wants to see what was walked before; the rest is a name, or nothing."""
    first, _, name = rest.partition(" ")
    return (True, name) if first in _WORDS[Word.HISTORY] else (False, rest)


def read_words(text: str) -> tuple[Word | None, str]:
    """Read what follows a command, as Slack wrote it: its word, and the rest; an empty one asks for help."""
    typed = " ".join(plain_text(text).split())
    if not typed:
        return Word.HELP, ""
    spoken = [(spelling, word) for word, spellings in _WORDS.items() for spelling in spellings]
    # The longest first: "ga verder" must not be read as the unknown word "ga".
    for spelling, word in sorted(spoken, key=lambda pair: -len(pair[0])):
        if typed.casefold() == spelling or typed.casefold().startswith(f"{spelling} "):
            return word, typed[len(spelling) :].strip()
    return None, typed
