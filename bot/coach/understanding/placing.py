"""What was found in notes, as proposals: into the draft where it belongs, with where it comes from."""

import re
import unicodedata
from collections.abc import Sequence

from rapidfuzz import fuzz, utils

from bot.coach.cleaning import clean
from bot.coach.proposals import TEXT, Effect, Kind, Line, Proposal
from bot.coach.quoting import harmless
from bot.coach.requests import Understand
from bot.coach.understanding.finding import Found
from bot.coach.understanding.small_words import content_words
from bot.journey.channels import channel_kept, channels_in
from bot.journey.hearing import read_touchpoint
from bot.journey.language import Language
from bot.journey.model import Journey
from bot.journey.parts import LINE_LENGTH, TEXT_LENGTH, InsightKind, Step
from prompts.catalogue import catalogue

_ALIKE = 82
"""From this share of the same letters on (percent, whatever the order of the words) two texts say the same."""
_SAME_WORD = 86
_ENOUGH = 0.5
"""The share of a step's own words that must stand in a sentence which is about that step."""
_NAMES_CHANNEL = 0.6
"""What it counts that a step names the channel itself."""
_LONGEST_QUOTE = 600
_QUOTES = re.compile('[“”"]')
_LABELS = {
    Language.NL: {"pain": "pijn", "thinks": "denkt", "feels": "voelt", "source": "bron", "assumption": "aanname"},
    Language.EN: {"pain": "pain", "thinks": "thinks", "feels": "feels", "source": "source", "assumption": "assumption"},
}  # fmt: skip


def proposals_of(found: Sequence[Found], request: Understand) -> list[Proposal]:
    """Make a proposal of each thing found, numbered in order."""
    return [_proposal(str(number), one, request) for number, one in enumerate(found, start=1)]


def without_known(found: Sequence[Found], journey: Journey) -> list[Found]:
    """Leave out what the journey holds already, and what was found before."""
    known: dict[Kind, list[str]] = {
        Kind.STEP: [step.text for step in journey.steps],
        Kind.PERSONA: [persona.name for persona in journey.personas],
        Kind.PAIN: [pain.text for pain in journey.insights_of(InsightKind.PAIN)],
        Kind.TOUCHPOINT: [touchpoint.doing for touchpoint in journey.touchpoints if touchpoint.doing],
    }
    kept = []
    for one in found:
        others = known.setdefault(one.kind, [])
        text = re.split(r"[,(]", one.text)[0].strip() if one.kind is Kind.PERSONA else one.text
        if any(alike(text, other) for other in others):
            continue
        others.append(text)
        kept.append(one)
    return kept


def alike(one: str, other: str) -> bool:
    """Tell whether two texts say the same, whatever the order of their words."""
    return fuzz.token_sort_ratio(one, other, processor=utils.default_process, score_cutoff=_ALIKE) > 0


def step_about(journey: Journey, text: str, channel_key: str = "") -> Step | None:
    """Find the step of the journey that a sentence is about; None where no step is much like it."""
    said = content_words(text, journey.language)
    scored = []
    for step in journey.steps:
        own = list(dict.fromkeys(content_words(step.text, journey.language)))
        same = [word for word in own if any(fuzz.ratio(word, other) >= _SAME_WORD for other in said)]
        at_channel = any(
            _channel_key(touchpoint.channel) == channel_key for touchpoint in journey.touchpoints_of(step.id)
        )
        share = len(same) / len(own) if own else 0.0
        if channel_key and channel_key in {channel.key for channel in channels_in(step.text)}:
            share += _NAMES_CHANNEL
        if share >= _ENOUGH:
            scored.append((share + 0.3 * (bool(channel_key) and at_channel) + 0.1 * len(same), step))
    if scored:
        return max(scored, key=lambda pair: pair[0])[1]
    ids = {
        touchpoint.step_id
        for touchpoint in journey.touchpoints
        if channel_key and _channel_key(touchpoint.channel) == channel_key
    }
    return next((step for step in journey.steps if step.id in ids), None) if len(ids) == 1 else None


def _channel_key(channel: str) -> str:
    known = channel_kept(channel)
    return known.key if known else channel.casefold()


def _proposal(number: str, one: Found, request: Understand) -> Proposal:
    say = catalogue(request.language)
    effect, about = _effect(one, request)
    why = say("coach-understand-evidence") if one.is_evidence else say("coach-understand-assumption")
    if effect is None:
        why = f"{why} {say('coach-understand-step-first')}"
    source = (request.source or say("coach-understand-source")) if one.is_evidence else ""
    return Proposal(
        id=number,
        kind=one.kind,
        text=clean(one.text, TEXT_LENGTH) or "…",
        why=why,
        quote=_cut(harmless(one.quote), _LONGEST_QUOTE),
        source=_cut(source, LINE_LENGTH),
        about=_cut(about, LINE_LENGTH),
        effect=effect,
    )


def _effect(one: Found, request: Understand) -> tuple[Effect | None, str]:
    """Tell where taking it puts it, and what it is about."""
    say = catalogue(request.language)
    if one.kind is Kind.STEP:
        return Line(question="steps"), ""
    if one.kind is Kind.PERSONA:
        return Line(question="personas"), ""
    journey = request.journey
    step = next((step for step in journey.steps if step.id == one.step), None) or step_about(
        journey, f"{one.text} {one.quote}", one.channel.key if one.channel else ""
    )
    if step is not None:
        about = say("coach-understand-about-step", number=journey.step_number(step.id), step=step.text)
        return _touchpoint_line(step.id, one, request), about
    if one.kind is Kind.PAIN:
        persona = next(
            (
                persona
                for persona in journey.personas
                if re.search(rf"\b{re.escape(persona.name)}\b", f"{one.persona} {one.quote}")
            ),
            None,
        )
        if persona is not None:
            form = f"{_LABELS[request.language]['pain']}: {TEXT}"
            return Line(question=f"persona:{persona.id}", form=form), persona.name
    return None, one.step


def _touchpoint_line(step_id: str, one: Found, request: Understand) -> Line:
    """Write the quick line, so that it is heard as it is meant."""
    labels = _LABELS[request.language]
    parts = []
    channel = one.channel.name(request.language) if one.channel else ""
    if one.kind is Kind.PAIN:
        parts.append(f"{labels['pain']}: {TEXT}")
    else:
        parts.append(TEXT)
    if one.thought:
        parts.append(f"{labels['thinks']} “{one.thought}”")
    if one.emotion is not None:
        parts.append(f"{labels['feels']} {one.emotion:+d}" if one.emotion else f"{labels['feels']} 0")
    source = re.sub(
        r"[;:,\n“”\"]+", " ", request.source or catalogue(request.language)("coach-understand-source")
    )
    parts.append(
        f"{labels['source']}: {' '.join(source.split())}" if one.is_evidence else labels["assumption"]
    )
    form = "; ".join(parts)
    return Line(question=f"touchpoint:{step_id}", form=f"{channel}: {form}" if channel else form)


def fits_quick_line(text: str, *, is_pain: bool) -> str:
    """Give a text so that a quick line takes it as one thing: where its commas would part it, in quotation marks."""
    plain = text.replace(";", ",").replace("\n", " ")
    bare = re.sub(_QUOTES, "", plain)
    faceless = "".join(sign for sign in bare if unicodedata.category(sign) != "So")
    ways = (plain, f"“{bare}”", f"“{' '.join(faceless.split())}”")
    return next((way for way in ways if _is_one_thing(way, is_pain=is_pain)), ways[-1])


def _is_one_thing(text: str, *, is_pain: bool) -> bool:
    line = read_touchpoint(f"website: pijn: {text}; aanname" if is_pain else f"website: {text}; aanname")
    bare = text.strip("“”")
    return line.emotion is None and (line.pains == (bare,) if is_pain else line.doing in {text, bare})


def _cut(text: str, most: int) -> str:
    """Shorten to whole words; what is left of a quote is still literal."""
    return text if len(text) <= most else text[:most].rsplit(" ", 1)[0]
