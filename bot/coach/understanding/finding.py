"""What can be found in a sentence of notes: steps, touchpoints, pain points and personas (rules 3, 8, 12 to 15)."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial

from bot.coach.proposals import Kind
from bot.coach.understanding.retelling import steps_told, subjectless_steps
from bot.coach.understanding.sentences import Said
from bot.coach.understanding.small_words import has_customer
from bot.coach.understanding.wordlists import Words, words_in
from bot.journey.channels import Channel, channels_in
from bot.journey.hearing import read_emotion
from bot.journey.language import Language
from bot.journey.parts import LOWEST_EMOTION
from bot.journey.spoken import language_of_line
from bot.journey.step_checks import detect_language
from bot.journey.steps.order import usual_rank

_LONGEST = 160
"""Characters from which only the part of a sentence that complains is told."""
_CLAUSE = re.compile(
    r"\s*(?:[,;:–—]|\s-\s|\b(?:maar|want|omdat|but|because|although|hoewel)\b)\s*", re.IGNORECASE
)
_BUT = re.compile(
    r",?\s+(?:maar|but|alleen|only|hoewel|although)\s+"
    r"|,?\s+(?:en|and)\s+(?=(?:het|er|dat|daar|niemand|it|there|that|nobody|can't|cannot|couldn't|never)\b)",
    re.IGNORECASE,
)
"""Where a sentence turns from what somebody did to how that went."""
_AND = re.compile(r"(?<=\w)(?=\s+(?:en|and)\s)", re.IGNORECASE)
_THOUGHT = re.compile(
    r"\b(?:dacht|denk|denkt|thought|think|thinks|thinking)(?: (?:ik|ze|hij|i|she|he))?(?: bij mezelf)?\s*[:,]?\s*[\"“‘'](?P<thought>[^\"”’\n]{3,160}?)[\"”’']",
    re.IGNORECASE,
)
_DENIED = re.compile(r"\b(?:niet|geen|nooit|not|no|never|n't)\b[^.,]{0,15}$", re.IGNORECASE)
_WISHED = re.compile(r"^(?:als|if)\b.*\b(?:had|hadden|zou|zouden|would|could)\b", re.IGNORECASE)
"""What would have helped says no more of what went wrong."""
_PRAISED = re.compile(
    r"\b(?:niet|geen|nooit|nergens|not|no|never|without|zonder|didn't have to|hoefde niet te|hoefde|needn't)\s+(?:(?:lang|een|te|hoeven|long|any|a|even|meer|have|had|to)\s+){0,3}$",
    re.IGNORECASE,
)
_ABOUT_BEFORE = re.compile(
    r"^(?:en |and |but |maar )?(?:dat|that|dit|this|daar (?:was|werd|baalde|schrok)|(?:it|het) (?:was|is|felt|voelde))\b(?:\W+[\w'’]+){1,7}\W*$",
    re.IGNORECASE,
)
"""A sentence that only says what somebody thought of the one before it: "Dat vond ik vervelend"."""

_FELT_BEFORE = re.compile(
    r"^(?:en |maar |dus |toen |and |but |so )?(?:"
    r"(?:ik|we|wij|ze|zij|hij|i|she|he|they)\W+(?:was|waren|werd|werden|ben|were|got|am|felt|became)\b(?:\W+[\w'’]+){1,4}"
    r"|(?:[\w'’]+ ){1,3}(?:was|waren|werd|werden) (?:ik|we|wij|ze|zij|hij))\W*$",
    re.IGNORECASE,
)
"""A sentence that only says what the one before it did to somebody: "Ik was woest"."""

_HEADS_WHAT_FOLLOWS = re.compile(
    r"^(?:wat|hoe|waar|waarom|wie|welke|what|how|where|why|who|which)\b[^,:;.]*:?$", re.IGNORECASE
)
"""A line that only says what is told below it: "Wat onze klanten doen"."""


@dataclass(frozen=True)
class Found:
    """One thing that notes tell; `quote` is where it stands, literally. `at` is the place of the sentence.

    `step` names a step of the journey, by its id, or a new one by its text. `persona` is who speaks, where the notes
    tell.
    """

    kind: Kind
    text: str
    quote: str
    is_evidence: bool
    at: int = 0
    weight: float = 1.0
    channel: Channel | None = None
    emotion: int | None = None
    thought: str = ""
    step: str = ""
    persona: str = ""


def found_in(said: Sequence[Said], language: Language, source: str) -> Iterator[Found]:
    """Find what each sentence tells, in the order of the notes."""
    spoken = detect_language([one.text for one in said]) if said else language
    from_customers = any(bool(words_in(each).customer_sources.search(source)) for each in Language)
    for at, one in enumerate(_joined(said, spoken)):
        own = language_of_line(one.text, spoken)
        words = words_in(own)
        if one.by_customer is False or not one.text:
            continue
        evidence = _is_evidence(one, words, from_customers=from_customers)
        yield from _of_sentence(one, at, own, words, is_evidence=evidence)


def _joined(said: Sequence[Said], spoken: Language) -> list[Said]:
    """Let "dat vond ik vervelend" say of the sentence before it that it hurts, and nothing by itself."""
    joined = list(said)
    for at in range(1, len(said)):
        last = next((place for place in reversed(range(at)) if joined[place].text), 0)
        one, before = said[at], joined[last]
        own = words_in(language_of_line(one.text, spoken))
        is_angry = (
            _FELT_BEFORE.match(one.text) is not None
            and _emotion(one.text, own) == LOWEST_EMOTION
            and one.speaker == before.speaker
            and complains(before.text, words_in(language_of_line(before.text, spoken)))
        )
        if is_angry:
            joined[at] = replace(one, text="")
            joined[last] = replace(before, hurts=True, enrages=True)
            continue
        if _ABOUT_BEFORE.match(one.text) and one.speaker == before.speaker and complains(one.text, own):
            joined[at] = replace(one, text="")
            joined[last] = replace(before, hurts=True)
    return joined


def _of_sentence(
    one: Said, at: int, language: Language, words: Words, *, is_evidence: bool
) -> Iterator[Found]:
    persona = one.speaker
    if one.below is not None:
        yield _below(one, at, language, is_evidence=is_evidence)
        return
    if one.text.rstrip(" \"”’'").endswith("?"):
        return
    channels = channels_in(one.text)
    channel = channels[0] if channels else None
    emotion = LOWEST_EMOTION if one.enrages else _emotion(one.text, words)
    hurts = one.hurts or complains(one.text, words)
    if hurts and about_customer(one, language):
        yield Found(
            Kind.PAIN,
            _told(one.text, words),
            one.text,
            is_evidence,
            at,
            3.0 + is_evidence * 0.5 + (emotion == LOWEST_EMOTION) * 0.5 + (channel is not None) * 0.2,
            channel,
            min(emotion if emotion is not None else -1, -1),
            persona=persona,
        )
    told = [part for part in map(partial(_before_complaint, words=words), _BUT.split(one.text)) if part]
    told = [] if _HEADS_WHAT_FOLLOWS.match(one.text) else told
    steps = [
        step
        for part in told
        for step in steps_told(words.linking.sub("", part), language, by_customer=one.by_customer)
    ]
    if not steps and one.is_of_customers and told:
        steps = subjectless_steps(told[0], language)
    for step in steps:
        rank = usual_rank(step, language)
        yield Found(
            Kind.STEP,
            step,
            one.text,
            is_evidence,
            at,
            2.0 + (rank is not None) + one.listed * 0.3,
            persona=persona,
        )
    thought = _THOUGHT.search(one.text)
    if (
        channel is not None
        and not hurts
        and (emotion is not None or thought or steps)
        and about_customer(one, language)
    ):
        weight = 2.0 + (emotion is not None) + bool(thought)
        doing = steps[0] if steps else _told(one.text, words)
        said = thought["thought"].strip() if thought else ""
        yield Found(
            Kind.TOUCHPOINT, doing, one.text, is_evidence, at, weight, channel, emotion, said, persona=persona
        )


def _below(one: Said, at: int, language: Language, *, is_evidence: bool) -> Found:
    """Take what stands below a heading for what the heading says."""
    words = words_in(language)
    channels = channels_in(one.text)
    text = one.text.rstrip(" .;")
    if one.below is Kind.STEP:
        told = steps_told(one.text, language, by_customer=one.by_customer)
        text = told[0] if len(told) == 1 else text
    emotion = _emotion(one.text, words)
    if one.below is Kind.PAIN:
        emotion = -1 if emotion is None else min(emotion, -1)
    return Found(
        one.below or Kind.STEP,
        text[:1].upper() + text[1:],
        one.text,
        is_evidence,
        at,
        4.0,
        channels[0] if channels else None,
        emotion,
        persona=one.speaker,
    )


def _before_complaint(text: str, words: Words) -> str:
    """Give what somebody did before it went wrong: "Ik belde" of "Ik belde en kreeg opeens iemand anders"."""
    parts = _AND.split(text)
    good = next((at for at, part in enumerate(parts) if complains(part, words)), len(parts))
    whole = " ".join(part.strip() for part in parts[:good])
    return whole if good < len(parts) else "" if complains(text, words) else text


def complains(text: str, words: Words) -> bool:
    """Tell whether a sentence says that something went wrong, and not that it did not."""
    if _WISHED.match(text):
        return False
    return any(not _PRAISED.search(text[: match.start()]) for match in words.pains.finditer(text))


def about_customer(one: Said, language: Language) -> bool:
    """Tell whether a sentence is about what a customer meets, and not about the team's own affairs."""
    if one.by_customer or _FIRST_PERSON.search(one.text):
        return True
    if words_in(language).assumed.search(one.text):
        return True  # what a team supposes, it supposes of its customers
    own = _OWN_AFFAIRS.search(one.text)
    return not own or has_customer(one.text, language)


_FIRST_PERSON = re.compile(r"\b(?:[Ii]k|[Mm]ij|[Mm]ijn|I|[Mm]y|[Mm]e)\b")
_OWN_AFFAIRS = re.compile(
    r"\b(?:wij|we|onze|ons (?:team|systeem|crm)|collega's|our|the team|het team|afdeling|intern|internal|department|budget|sprint|agenda van|actiepunt|action item|volgende vergadering|next meeting|notulen)\b",
    re.IGNORECASE,
)


def _is_evidence(one: Said, words: Words, *, from_customers: bool) -> bool:
    if words.assumed.search(one.text) and not one.by_customer:
        return False
    if one.by_customer:
        return True
    first_person = _FIRST_PERSON.search(one.text) is not None
    return first_person or from_customers or bool(words.told_by_customers.search(one.text))


def _emotion(text: str, words: Words) -> int | None:
    for pattern, level in words.feels.items():
        match = pattern.search(text)
        if match and not _DENIED.search(text[: match.start()]):
            return level
    faces = (read_emotion(mark) for mark in text.split() if not mark[0].isalpha())
    return next((face for face in faces if face is not None), None)


def _told(text: str, words: Words) -> str:
    """Tell a sentence by itself: without what ties it to the one before, and of a long one the part that matters."""
    told = words.reporting.sub("", words.linking.sub("", text)).strip(" \"“”‘’'")
    if len(told) > _LONGEST:
        parts = [part for part in _CLAUSE.split(told) if part]
        telling = [part for part in parts if words.pains.search(part)] or parts
        told = max(telling, key=lambda part: min(len(part), _LONGEST))
        told = told if len(told) <= _LONGEST else told[:_LONGEST].rsplit(" ", 1)[0] + " …"
    told = told.rstrip(" .;,")
    return told[:1].upper() + told[1:]
