"""Puts names in words in place of what a model cites, and checks sentence by sentence that it made nothing up."""

import re
from dataclasses import dataclass, field

from bot.coach.answering.by_rules import named_in
from bot.coach.answering.material import Told
from bot.coach.answering.page import Page
from bot.coach.checking import strange_numbers, texts_in
from bot.coach.cleaning import clean
from bot.journey.language import Language

UNKNOWN = "[?]"
"""What a model writes behind what the journeys do not tell."""
MOST_TEXT = 3000
_CITED = re.compile(r"\s*\[\s*((?:\d{1,2}\.)?[a-z]\d{1,6}(?:\s*[,;]\s*(?:\d{1,2}\.)?[a-z]\d{1,6})*)\s*\]")
_UNKNOWN = re.compile(r"\s*\[\s*\?\s*\]")
_OTHER_BRACKETS = re.compile(r"\s*\[[^\[\]\n]{0,80}\]")
_SENTENCE = re.compile(r".*?(?:[.!?…][”’\"')]*(?:\s*\[[^\[\]\n]{0,80}\])*(?=\s)|\n)", re.DOTALL)
_SAYS_NUMBER = re.compile(r"\(?\b(?:stap|step)\s+\d{1,3}\)?,?$", re.IGNORECASE)
_DOES_NOT_KNOW = re.compile(
    r"\b(?:staat er niet|staat niet|niet bekend|onbekend|weet ik niet|weet het niet|vertel(?:t|len) .{0,60}niet|geen informatie|"
    r"don['’]t know|do not know|doesn['’]t (?:say|tell)|don['’]t (?:say|tell)|does not (?:say|tell)|do not (?:say|tell)|isn['’]t (?:there|known|in)|"
    r"is not (?:there|known|in)|not known|unknown|no information)",
    re.IGNORECASE,
)


class Invented(Exception):
    """A sentence says what the material does not."""


@dataclass
class Citing:
    """The answer as far as it came. Sentences wait in `held` until one of them is grounded in the material."""

    told: Told
    language: Language
    named: list[str] = field(default_factory=list)
    unknown: list[str] = field(default_factory=list)
    text: str = ""
    _rest: str = ""
    _held: str = ""
    _is_grounded: bool = False

    def take(self, piece: str) -> str:
        """Take a piece, and give what may be told by now: whole sentences that were checked; raises `Invented`."""
        self._rest += piece
        told = ""
        while (match := _SENTENCE.match(self._rest)) and match.end() < len(self._rest):
            told += self._sentence(match[0])
            self._rest = self._rest[match.end() :]
        return told

    def end(self) -> str:
        """Give what is left; raises `Invented` also where nothing was grounded."""
        told, self._rest = self._sentence(self._rest), ""
        if not self._is_grounded or not self.text:
            raise Invented
        return told

    def _sentence(self, raw: str) -> str:
        if not raw.strip():
            self._held += "\n" if "\n" in raw and self.text else ""
            return ""
        given = [*texts_in(self.told.material), *self._names()]
        bare = _OTHER_BRACKETS.sub("", _CITED.sub("", _UNKNOWN.sub("", raw)))
        says_something = any(sign.isalpha() for sign in bare)
        if not says_something or strange_numbers(bare, given):
            raise Invented
        before = len(self.named)
        said = clean(_OTHER_BRACKETS.sub("", self._with_names(_UNKNOWN.sub("", raw))), MOST_TEXT, lines=True)
        is_unknown = bool(_UNKNOWN.search(raw) or _DOES_NOT_KNOW.search(bare))
        if is_unknown and said:
            self.unknown.append(said)
        self._is_grounded = self._is_grounded or is_unknown or len(self.named) > before
        if not said or len(self.text) + len(self._held) + len(said) > MOST_TEXT:
            return ""
        gap = "\n" if raw.endswith("\n") else " "
        self._held += said + gap
        if not self._is_grounded:
            return ""
        told, self._held = self._held, ""
        self.text += told
        return told

    def _with_names(self, raw: str) -> str:
        said, at = "", 0
        for match in _CITED.finditer(raw):
            said += raw[at : match.start()]
            at = match.end()
            ids = [one.strip() for one in re.split(r"[,;]", match[1])]
            names = [self._name(one) for one in ids if one in self.told.ids]
            # What the sentence calls by its whole name already needs no second one.
            words = ", ".join(
                dict.fromkeys(
                    name for name in names if name and name.strip("“”").casefold() not in raw.casefold()
                )
            )
            if not words:
                continue
            # "Step 3 [s12]": the number stands there already.
            bare = _SAYS_NUMBER.sub("", said).rstrip()
            if bare != said.rstrip():
                said = f"{bare} {words}" if bare else words[:1].upper() + words[1:]
            else:
                said = (
                    f"{said} ({words})"
                    if said.strip() and not said.rstrip().endswith((":", ","))
                    else f"{said} {words}"
                )
        return said + raw[at:]

    def _name(self, cited: str) -> str:
        """Name what is cited in words, and note it; what is neither step nor fix is noted alone."""
        number, _, part_id = cited.rpartition(".")
        several = len(self.told.pages) > 1
        page = self.told.pages[int(number) - 1 if number else 0]
        note = named_in(page.known, part_id, several=several)
        if note not in self.named:
            self.named.append(note)
        return _in_words(page, part_id)

    def _names(self) -> list[str]:
        return [
            page.say("answer-step", number=at, step="")
            for page in self.told.pages
            for at in range(1, len(page.journey.steps) + 1)
        ]


def _in_words(page: Page, part_id: str) -> str:
    for step in page.journey.steps:
        if step.id == part_id:
            return page.step(step.id)
    for fix in page.journey.fixes:
        if fix.id == part_id:
            return page.fix(fix)
    touchpoint = next((one for one in page.journey.touchpoints if one.id == part_id), None)
    return page.step(touchpoint.step_id) if touchpoint is not None else ""
