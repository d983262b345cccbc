"""The quick line for touchpoints: "website: zoekt prijzen, denkt ‘waar staat het?’, -1" (rules 14 to 16)."""

import re
from collections.abc import Collection
from dataclasses import dataclass, field

from bot.journey.channels import channel_named
from bot.journey.hearing.emotion import find_emotion, read_emotion, take_face
from bot.journey.hearing.lines import strip_markers
from bot.journey.hearing.quick_grammar import cut_segments, read_flag, read_label, read_persona
from bot.journey.hearing.quotes import unquoted
from bot.journey.parts import Evidence
from bot.journey.text import clean_text

_BEFORE_COLON = re.compile(
    r"^(?P<channel>[^:\n]{1,40}?)\s*(?::(?!//|\d\d\b|[\w+-]*:)|\s[-–—](?=\s))\s*(?P<rest>.*)$", re.DOTALL
)
_MOST_WORDS_OF_FREE_CHANNEL = 2
_SEVERAL = re.compile(r"\s+\+\s+")
_LISTS = ("pains", "gains", "questions")


@dataclass
class TouchpointLine:
    """What one quick line says of a touchpoint. Every word typed is in a field or among the `markers`."""

    channel: str | None = None
    """As typed; `find_channel` tells which known channel it is."""
    online: bool | None = None
    direct: bool | None = None
    doing: str = ""
    thinking: str = ""
    emotion: int | None = None
    """From -2 to +2."""
    pains: tuple[str, ...] = ()
    gains: tuple[str, ...] = ()
    questions: tuple[str, ...] = ()
    owner: str = ""
    metric: str = ""
    moment_of_truth: bool = False
    evidence: Evidence | None = None
    source: str = ""
    persona: str = ""
    markers: tuple[str, ...] = field(default=(), repr=False)
    """Labels, flags and faces that were understood, as typed."""


def read_touchpoint(text: str, personas: Collection[str] = ()) -> TouchpointLine:
    """Read a quick line, its parts in any order, in Dutch or English.

    What cannot be placed goes to `doing`, never away. `personas` are the names known in the journey, so that
    "voor sanne" is understood without a capital.
    """
    line = TouchpointLine()
    clean = str(clean_text(text.replace("\t", "\n")))
    for number, segment in enumerate(cut_segments(clean)):
        _place(line, segment, personas, is_first=number == 0)
    return line


def touchpoint_blocks(text: str) -> list[str]:
    """Part a message into quick lines: a new one begins where a line starts with a known channel and a colon."""
    blocks: list[list[str]] = []
    for raw in text.split("\n"):
        line = raw if raw.startswith(":") else strip_markers(raw.strip())[0]
        if not line.strip():
            continue
        if not blocks or _split_channel(line, known_only=True):
            blocks.append([])
        blocks[-1].append(line)
    return ["\n".join(lines) for lines in blocks]


def looks_like_quick_line(text: str) -> bool:
    """Tell whether a message bears the marks of a quick line, so that it is no talk among people."""
    line = read_touchpoint(text)
    told = (
        line.thinking,
        line.pains,
        line.gains,
        line.owner,
        line.metric,
        line.moment_of_truth,
        line.evidence,
    )
    feels = line.emotion is not None and bool(line.doing or line.channel)
    return any(told) or feels or _split_channel(text, known_only=True) is not None


def _place(line: TouchpointLine, segment: str, personas: Collection[str], *, is_first: bool) -> None:
    if _place_marker(line, segment, personas):
        return
    label = read_label(segment)
    if label is not None:
        _place_labelled(line, label.field, label.typed, label.value)
        return
    channel = _split_channel(segment, known_only=not is_first) if not line.channel else None
    if channel:
        line.channel, segment = channel
        if segment:
            _place(line, segment, personas, is_first=False)
        return
    _add_doing(line, segment)


def _place_marker(line: TouchpointLine, segment: str, personas: Collection[str]) -> bool:
    """Place a segment that is a flag, an emotion or a persona and nothing else."""
    emotion = read_emotion(segment)
    if emotion is not None and line.emotion is None:
        line.emotion = emotion
    elif flag := read_flag(segment):
        name, value = flag
        setattr(line, name, value)
    elif (persona := read_persona(segment, personas)) and not line.persona:
        line.persona = persona.value
        segment = persona.typed
    else:
        return False
    _mark(line, segment)
    return True


def _place_labelled(line: TouchpointLine, name: str, typed: str, value: str) -> None:
    if name == "feeling":
        _place_feeling(line, typed, value)
        return
    _mark(line, typed)
    channel = _split_channel(value, known_only=True) if name == "channel" else None
    if channel:
        value, rest = channel
        _add_doing(line, rest)
    if name in {"assumption", "evidence"}:
        line.evidence = Evidence(name)
        name = "source"
    elif name == "source" and line.evidence is None:
        line.evidence = Evidence.EVIDENCE
    if name in _LISTS:
        found = tuple(unquoted(part) for part in _SEVERAL.split(value) if part.strip())
        setattr(line, name, (*getattr(line, name), *found))
    elif value:
        before = getattr(line, name) or ""
        setattr(line, name, f"{before}, {unquoted(value)}" if before else unquoted(value))


def _place_feeling(line: TouchpointLine, typed: str, value: str) -> None:
    """Take the emotion; what a feeling says beyond a number, a face or known words stays with what happens."""
    emotion = read_emotion(value, labelled=True)
    if emotion is not None and line.emotion is None:
        line.emotion = emotion
        _mark(line, f"{typed} {value}")
        return
    if line.emotion is None:
        line.emotion = find_emotion(value)
    _add_doing(line, f"{typed} {value}")


def _add_doing(line: TouchpointLine, text: str) -> None:
    face = take_face(text) if line.emotion is None else None
    if face is not None:
        line.emotion, typed, text = face
        _mark(line, typed)
    if text:
        line.doing = f"{line.doing}, {text}" if line.doing else text


def _split_channel(segment: str, *, known_only: bool) -> tuple[str, str] | None:
    """Part "website: zoekt prijzen" in channel and rest; a channel that we don't know must be short."""
    if channel_named(segment):
        return segment.strip(), ""
    match = _BEFORE_COLON.match(segment)
    if match is None:
        return None
    known = channel_named(match["channel"]) is not None
    free = ":" in segment and len(match["channel"].split()) <= _MOST_WORDS_OF_FREE_CHANNEL
    return (match["channel"].strip(), match["rest"].strip()) if known or (free and not known_only) else None


def _mark(line: TouchpointLine, typed: str) -> None:
    line.markers = (*line.markers, typed.strip())
