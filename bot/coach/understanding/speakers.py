"""Who speaks in notes: by known roles, by who asks the questions, and by who is listed as present."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from bot.coach.understanding.wordlists import Words
from bot.journey.hearing.lines import strip_markers

LABEL = re.compile(
    # a time, as transcripts and chats bear it
    r"^(?:\[[\d\s:.,/\-apmAPM]{4,24}\]\s*|(?:\d{1,4}[-/.]\d{1,2}[-/.]\d{2,4},?\s+)?\d{1,2}:\d{2}(?::\d{2})?(?:\s*[AaPp][Mm])?\s*[-–]?\s*)?"
    r"(?P<who>[A-Za-zÀ-ÿ][\w .'’/-]{0,40}?)\s*(?:\((?P<about>[^()\n]{1,120})\))?\s*"
    r"(?:[\[(]?\d{1,2}:\d{2}(?::\d{2})?(?:\s*[AaPp][Mm])?[\])]?\s*)?:\s+(?=\S)"
)
_MOST_WORDS = 4
_LONGEST_INITIALS = 2
"""Letters of a label that may stand for any name or role: "V" for "vraag" or for "De Vries"."""
_ASKS = 0.5
"""From this share of turns with a question on somebody is the one who asks."""


@dataclass(frozen=True)
class Speaker:
    """Somebody who speaks in the notes, with what stands between brackets behind the name.

    `by_customer` is None for a member of the team in a meeting: what those tell counts, as what the team supposes.
    """

    name: str
    about: str
    by_customer: bool | None


@dataclass
class _Heard:
    """What stands behind one label."""

    who: str
    about: str = ""
    turns: list[str] = field(default_factory=list)

    @property
    def asks(self) -> bool:
        return sum("?" in turn for turn in self.turns) >= _ASKS * len(self.turns)


def speakers_in(lines: Sequence[str], words: Words) -> dict[str, Speaker]:
    """Find who speaks, by the label that stands before each turn."""
    heard, present = _heard(lines, words)
    asking = len(heard) > 1 and any(one.asks for one in heard.values())
    speak = {
        name: Speaker(one.who, one.about, _side(name, one, words, asking=asking))
        for name, one in heard.items()
    }
    known = any(speaker.by_customer is not None for speaker in speak.values())
    speak = {
        name: speaker
        for name, speaker in speak.items()
        if speaker.by_customer is not None
        or name in present
        or (speaker.name[0].isupper() and (len(heard[name].turns) > 1 or known))
    }
    interviewed = any(speaker.by_customer is False for speaker in speak.values())
    # Beside an interviewer, who else speaks is who was interviewed.
    return {
        name: replace(speaker, by_customer=True)
        if speaker.by_customer is None and interviewed and name not in present
        else speaker
        for name, speaker in speak.items()
    }


def name_of(who: str) -> str:
    """Give the name by which a label is known, whatever its capitals and number."""
    return re.sub(r"\s*\d+$", "", who.strip().casefold())


def _heard(lines: Sequence[str], words: Words) -> tuple[dict[str, _Heard], set[str]]:
    """Give what stands behind each label, and the names of those of the team who were present."""
    found: dict[str, _Heard] = {}
    present: set[str] = set()
    for raw in lines:
        line = strip_markers(raw.strip())[0] or raw.strip()
        match = LABEL.match(line)
        # "Mevrouw Jansen vertelde: …" reports what somebody says, and is no turn of theirs.
        if (
            match is None
            or len(match["who"].split()) > _MOST_WORDS
            or words.told_by_customers.search(match["who"])
        ):
            continue
        name, turn = name_of(match["who"]), line[match.end() :]
        if name in words.heads:
            continue
        if name in words.minutes:
            present |= {name_of(who) for who in re.split(r"[,;]| en | and ", re.sub(r"\([^)]*\)", "", turn))}
            continue
        one = found.setdefault(name, _Heard(match["who"].strip()))
        one.about = one.about or (match["about"] or "").strip()
        one.turns.append(turn)
    return found, present


def _side(name: str, one: _Heard, words: Words, *, asking: bool) -> bool | None:
    """Tell whether it is a customer who speaks; None where the notes do not tell."""
    if len(name) <= _LONGEST_INITIALS and asking:
        return not one.asks
    parts = {name, *name.split(), *re.split(r"[\s,]+", one.about.casefold())}
    if parts & {word for word in words.team_speakers if len(word) > 1 or word == name}:
        return False
    if parts & {word for word in words.customer_speakers if len(word) > 1 or word == name} or one.about:
        return True
    return None
