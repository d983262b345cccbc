"""Whether somebody pasted notes of a talk rather than an answer: running text, and a good deal of it."""

import re

_LENGTH = 250
_LENGTH_OF_TALK = 120
_SENTENCES = 4
_END = re.compile(r"(?<!\d)[.!?…][\"”’')]*(?=\s|$)")
_SPEAKER = re.compile(r"^\s*([\w .'-]{1,30}):\s+\S", re.MULTILINE)
_TURNS = 3


def looks_like_notes(text: str) -> bool:
    """Tell whether a text reads like notes: many sentences in running text, or a talk with speakers in front."""
    if _is_talk(text):
        return True
    lines = [line for line in text.split("\n") if line.strip()]
    sentences = len(_END.findall(text))
    # A list of steps has a sentence a line at most; notes have several.
    return len(text) >= _LENGTH and sentences >= _SENTENCES and sentences > len(lines)


def _is_talk(text: str) -> bool:
    """Tell whether people speak in turns: somebody comes back, in sentences. Labels of an answer come once each."""
    speakers = [one.casefold() for one in _SPEAKER.findall(text)]
    comes_back = len(speakers) >= _TURNS and len(set(speakers)) < len(speakers)
    return len(text) >= _LENGTH_OF_TALK and comes_back and len(_END.findall(text)) >= _TURNS
