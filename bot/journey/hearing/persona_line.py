"""Personas as people type or paste them: a name, who it is, and labelled fields (rule 13)."""

import re
from dataclasses import dataclass, field

from bot.journey.hearing.labelled import Labelled, read_labelled
from bot.journey.hearing.lines import strip_markers
from bot.journey.hearing.quotes import quoted_spans, unquoted
from bot.journey.text import clean_text

_DATA = "persona_labels.toml"
_NAME = re.compile(
    r"^(?P<name>[^,:;(\n]+?)\s*(?:[,:;]|(?=\()|\s[-–—](?=\s)|(?=\n)|$)\s*(?P<rest>.*)$", re.DOTALL
)
_NAME_LINE = re.compile(
    r"^(?:persona\s*\d*\s*[:.–-]\s*)?[A-ZÀ-Þ][\w'’-]*(?:\s+[\w'’-]+){0,3}\s*(?:[,:(]|\s[-–—]\s|$)"
)
_MOST_WORDS_OF_NAME = 5
_ARROW = re.compile(r"\s*(?:-+>|=+>|→|➔|➡\ufe0f?)\s*|\s+>\s+")
_LINES = re.compile(r"\s*(?:[\n;]|\s\+\s)\s*")
_QUESTIONS = re.compile(r"\s*[\n;]\s*|(?<=\?)[,\s]+")
_COMMA = re.compile(r"\s*,\s*")


@dataclass(frozen=True)
class Pain:
    """What annoys, and what would turn it round, where that was told ("lang wachten → vaste dag")."""

    text: str
    gain: str = ""


@dataclass(frozen=True)
class Asked:
    """A question that a persona asks, and the phase in which, where that was told."""

    text: str
    phase: str = ""


@dataclass
class PersonaLines:
    """What was typed of one persona. Every word typed is in a field or among the `labels`."""

    name: str = ""
    who: str = ""
    needs: str = ""
    goals: str = ""
    channels: str = ""
    pains: tuple[Pain, ...] = ()
    gains: tuple[str, ...] = ()
    questions: tuple[Asked, ...] = ()
    quote: str = ""
    known_from: str = ""
    labels: tuple[str, ...] = field(default=(), repr=False)
    """The labels that were understood, as typed."""


def read_personas(text: str) -> list[PersonaLines]:
    """Read one or more personas, each beginning with its name; text without a label tells who it is."""
    return [_read_block(block, with_name=True) for block in persona_blocks(text)]


def read_persona(text: str) -> PersonaLines:
    """Read the fields of a persona whose name is known already."""
    return _read_block(text, with_name=False)


def persona_blocks(text: str) -> list[str]:
    """Part a message into personas: one begins after an empty line, or where a line begins with a name."""
    blocks: list[list[str]] = []
    after_gap = True
    for raw in text.split("\n"):
        line, bulleted = strip_markers(raw.strip())
        if not line:
            after_gap = True
            continue
        if not blocks or _begins_persona(line, bulleted=bulleted, after_gap=after_gap):
            blocks.append([])
        blocks[-1].append(line)
        after_gap = False
    return ["\n".join(lines) for lines in blocks]


def has_labels(text: str) -> bool:
    """Tell whether a message holds labelled fields of a persona."""
    return any(piece.field not in {None, "name"} for piece in read_labelled(text, _DATA))


def _begins_persona(text: str, *, bulleted: bool, after_gap: bool) -> bool:
    first = read_labelled(text, _DATA)[0]
    if first.field is not None:
        return first.field == "name"
    if quoted_spans(text)[:1] == [(0, len(text))]:
        return False
    named = _NAME_LINE.match(text) is not None
    return named if not after_gap else (named or not bulleted)


def _read_block(block: str, *, with_name: bool) -> PersonaLines:
    persona = PersonaLines()
    for number, piece in enumerate(read_labelled(block, _DATA)):
        text = _take_quoted_line(persona, str(clean_text(piece.text)))
        if piece.field is None:
            _place_unlabelled(persona, text, with_name=with_name and number == 0)
        else:
            persona.labels = (*persona.labels, piece.typed)
            _place(persona, piece, text)
    return persona


def _take_quoted_line(persona: PersonaLines, text: str) -> str:
    """Take a quotation that stands on a line of its own below something else; gives the text without it."""
    first, *others = text.split("\n")
    for line in others:
        if not persona.quote and quoted_spans(line) == [(0, len(line))]:
            persona.quote = unquoted(line)
            others.remove(line)
            break
    return "\n".join([first, *others])


def _place_unlabelled(persona: PersonaLines, text: str, *, with_name: bool) -> None:
    match = _NAME.match(text) if with_name and quoted_spans(text)[:1] != [(0, len(text))] else None
    if match and len(match["name"].split()) <= _MOST_WORDS_OF_NAME:
        persona.name, text = match["name"].strip(), match["rest"].strip()
    spans = quoted_spans(text)
    if spans and not persona.quote:
        start, end = spans[0]
        persona.quote = unquoted(text[start:end])
        text = f"{text[:start].rstrip()} {text[end:].lstrip()}"
    _append(persona, "who", text.strip(" ,;\n"))


def _place(persona: PersonaLines, piece: Labelled, text: str) -> None:
    name = piece.field or "who"
    if text.count(".") == 1:
        text = text.removesuffix(".")
    if name == "pains":
        persona.pains += tuple(_read_pain(part) for part in _parts(text))
    elif name == "gains":
        persona.gains += tuple(_parts(text))
    elif name == "questions":
        asked = (unquoted(_bare(part)) for part in _QUESTIONS.split(text))
        persona.questions += tuple(Asked(question, piece.about) for question in asked if question)
    elif name == "name":
        _place_unlabelled(persona, text, with_name=not persona.name)
    else:
        _append(persona, name, unquoted("\n".join(_bare(line) for line in text.split("\n"))))


def _parts(text: str) -> list[str]:
    """Cut a list at line breaks and semicolons; at commas only when each part pairs a pain with a gain."""
    parts = [_bare(part) for part in _LINES.split(text)]
    by_comma = _COMMA.split(text)
    if len(parts) == 1 and len(by_comma) > 1 and all(_ARROW.search(part) for part in by_comma):
        parts = by_comma
    return [part for part in parts if part]


def _read_pain(text: str) -> Pain:
    pain, *gains = _ARROW.split(text)
    return Pain(pain.strip(), " → ".join(gain.strip() for gain in gains))


def _bare(text: str) -> str:
    return strip_markers(text.strip())[0].strip()


def _append(persona: PersonaLines, name: str, text: str) -> None:
    before = getattr(persona, name)
    setattr(persona, name, f"{before}\n{text}" if before and text else before or text)
