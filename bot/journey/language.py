"""The languages that Reisgids speaks."""

from enum import StrEnum


class Language(StrEnum):
    """A language of a journey, or of a reader; the value is its ISO 639-1 code."""

    NL = "nl"
    EN = "en"
