"""The types of customers that notes tell of (rule 12)."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from bot.coach.proposals import Kind
from bot.coach.understanding.finding import Found
from bot.coach.understanding.sentences import Said
from bot.coach.understanding.speakers import Speaker
from bot.coach.understanding.wordlists import words_in
from bot.journey.actor.lexicon import Kind as Whose
from bot.journey.actor.lexicon import lexicon_of
from bot.journey.actor.words import Word, words_of
from bot.journey.language import Language

_NAMED = re.compile(
    r"\b(?P<name>[A-ZÀ-Þ][a-zà-ÿ]{2,}(?: (?:de|van|van der) [A-Z][a-zà-ÿ]+)?)(?: \((?P<age>\d{2})\)|,? (?P<age2>\d{2})(?: jaar)?,| (?:is|was) (?:een|a|an)\b)(?P<rest>[^.!?\n]{0,120})"
)
_NOT_NAMES = {
    "Dit",
    "Dat",
    "Het",
    "Deze",
    "This",
    "That",
    "The",
    "What",
    "Wat",
    "Hier",
    "There",
    "Here",
    "Alles",
    "Klant",
    "Customer",
    "Everything",
    "She",
    "Onze",
    "Our",
    "Mijn",
    "Service",
    "Alleen",
}
_ENOUGH = 2
_WORD = re.compile(r"[^\W_]+")


def personas_in(said: Sequence[Said], speakers: Sequence[Speaker], language: Language) -> Iterator[Found]:
    """Find who the customers are: who speaks, who is described, and which types are spoken of."""
    yield from _who_speak(said, speakers)
    named = {speaker.name for speaker in speakers}
    for at, one in enumerate(said):
        if one.below is not None or one.by_customer is False:
            continue
        for match in _NAMED.finditer(one.text):
            if match["name"] not in named | _NOT_NAMES and _is_name(match["name"]):
                named.add(match["name"])
                yield Found(
                    Kind.PERSONA, _described(match, one.text), one.text, one.by_customer is True, at, 3.5
                )
    yield from _types(said, language)


def _who_speak(said: Sequence[Said], speakers: Sequence[Speaker]) -> Iterator[Found]:
    roles = set().union(
        *(words_in(each).customer_speakers | words_in(each).team_speakers for each in Language)
    )
    generic = frozenset[str]().union(*(words_in(each).generic_customers for each in Language))
    for speaker in speakers:
        if not speaker.by_customer:
            continue
        first = next((at for at, one in enumerate(said) if one.speaker == speaker.name), 0)
        has_name = speaker.name.casefold().split()[0] not in roles
        # Who is only named is a person; what is told of them makes a type of customer.
        if set(_WORD.findall(speaker.about.casefold())) - roles - generic:
            text = ", ".join(part for part in (speaker.name if has_name else "", speaker.about) if part)
            quote = speaker.about or speaker.name
            yield Found(Kind.PERSONA, text[:1].upper() + text[1:], quote, True, first, 4.0)


def _is_name(name: str) -> bool:
    """Tell a name from a word that opens a sentence, in either language."""
    words = [word for language in Language for word in words_of(name.split(maxsplit=1)[0].lower(), language)]
    return not any(
        word.kind or word.forms or lexicon_of(each).is_small(word.text) for word in words for each in Language
    )


def _described(match: re.Match[str], text: str) -> str:
    age = match["age"] or match["age2"] or ""
    rest = re.split(r"[;:]| (?:maar|but|en ze|and she|and he|en hij|die|who) ", match["rest"], maxsplit=1)[
        0
    ].strip(" ,")
    article = re.search(r"(?:een|de|a|an|the)\b$", text[match.start() : match.start("rest")])
    who = f"{article[0]} {rest}" if article and rest else rest
    return ", ".join(part for part in (match["name"], age, who) if part)


def _types(said: Sequence[Said], language: Language) -> Iterator[Found]:
    times: Counter[str] = Counter()
    first: dict[str, int] = {}
    sure: set[str] = set()
    for at, one in enumerate(said):
        if one.below is not None:
            continue
        words = words_of(one.text, language)
        for place in range(len(words)):
            name = _type_at(words, place, language)
            if name:
                times[name] += 1
                first.setdefault(name, at)
                if " " in name:
                    sure.add(name)
    for name, count in times.items():
        if count >= _ENOUGH or name in sure:
            one = said[first[name]]
            yield Found(
                Kind.PERSONA,
                name[:1].upper() + name[1:],
                one.text,
                one.by_customer is True,
                first[name],
                2.5 + count * 0.3,
            )


def _type_at(words: Sequence[Word], place: int, language: Language) -> str:
    word = words[place]
    known = words_in(language)
    before = words[place - 1].text if place else ""
    if word.text in known.customer_groups and before in known.customer_types:
        return f"{before} {word.text}"
    if word.kind is not Whose.CUSTOMER or not _is_plural(word.text, language):
        return ""
    if before in known.customer_types:
        return f"{before} {word.text}"
    return "" if word.text in known.generic_customers else word.text


def _is_plural(text: str, language: Language) -> bool:
    return text.endswith(("en", "s")) if language is Language.NL else text.endswith("s")
