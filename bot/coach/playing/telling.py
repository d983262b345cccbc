"""Tells of a step in the first person, by rules: what happens, what the customer thinks and feels, what annoys them."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from bot.coach.playing.first_person import as_my_own, in_first_person
from bot.coach.playing.scene import Aspect, Scene, channel_name, facts_of_self
from bot.journey.language import Language
from bot.journey.parts import InsightKind, Touchpoint
from bot.journey.spoken import language_of_line
from prompts.catalogue import Catalogue, catalogue

_VARIANTS = 3
_MOST_TOUCHPOINTS = 4
_MOST_INSIGHTS = 3


@dataclass
class Told:
    """What is told: sentences line by line, the ids of what they tell of, and what the map does not tell."""

    lines: list[str] = field(default_factory=list)
    named: list[str] = field(default_factory=list)
    unknown: list[str] = field(default_factory=list)

    @property
    def text(self) -> str:
        """All that is told."""
        return "\n".join(self.lines)


def tell(scene: Scene, turn: int = 0) -> Told:
    """Tell of the step. `turn` counts what was said before, so that the words differ from time to time."""
    say = catalogue(scene.language)
    told = Told(named=[scene.step.id])
    if scene.persona is not None:
        told.named.append(scene.persona.id)
        if scene.number == 1:  # the heading says it at every step
            told.lines.append(say("play-opening-as", name=scene.persona.name))
    if not scene.touchpoints:
        _tell_nothing(scene, say, told)
        return told
    for place, touchpoint in enumerate(scene.touchpoints[:_MOST_TOUCHPOINTS]):
        told.lines.append(_touchpoint(scene, touchpoint, say, told, turn + place + scene.number))
    if any(one.moment_of_truth for one in scene.touchpoints):
        told.lines.append(say("play-moment-of-truth"))
    return told


def feeling(emotion: int, say: Catalogue, turn: int) -> str:
    """Say how somebody feels, in words that differ from turn to turn."""
    return say("play-feeling", emotion=emotion, variant=turn % _VARIANTS)


def said_by_me(text: str, language: Language) -> str:
    """Say in the first person what the map tells, where that can be done; else as it is told there."""
    if is_foreign(text, language):
        return quoted(text)
    return in_first_person(text, language) or as_my_own(text.strip().rstrip("."), language)


def my_own(text: str, language: Language) -> str:
    """Say what the map tells of me within a sentence: in another language as it stands, between quotation marks."""
    return quoted(text) if is_foreign(text, language) else low(as_my_own(text, language))


def is_foreign(text: str, language: Language) -> bool:
    """Tell whether words of the map are of another language than that of who reads."""
    return language_of_line(text, language) is not language


def quoted(text: str) -> str:
    """Give words of the map as they stand there."""
    bare = re.sub("[“”]", "", " ".join(text.split())).rstrip(".")
    return f"“{bare}”"


def low(text: str) -> str:
    """Write a text without the capital it begins with, to go on in a sentence; abbreviations and "I" keep theirs."""
    stripped = text.strip().rstrip(".")
    first = stripped.partition(" ")[0].rstrip(",:;’'")
    goes_on = not first[1:] or first[1:].islower()
    is_me = stripped[:2] in {"I ", "I'", "I’"}
    return stripped[:1].lower() + stripped[1:] if goes_on and not is_me else stripped


def listed(facts: Sequence[str]) -> str:
    """Write several texts as one; a text of several lines becomes one line."""
    return "; ".join(low(" ".join(fact.split())) for fact in facts)


def _touchpoint(scene: Scene, touchpoint: Touchpoint, say: Catalogue, told: Told, turn: int) -> str:
    told.named.append(touchpoint.id)
    said = [_doing(touchpoint, say, scene.language)]
    if touchpoint.thinking:
        said.append(say("play-thinking", thinking=_ended(touchpoint.thinking)))
    else:
        told.unknown.append(say("play-no-thinking"))
        said.append(say("play-no-thinking"))
    if touchpoint.emotion is not None:
        said.append(feeling(touchpoint.emotion, say, turn))
    else:
        told.unknown.append(say("play-no-feeling-known"))
        said.append(say("play-no-feeling-known") if touchpoint.thinking else say("play-no-feeling"))
    pains = _insights(scene, touchpoint, InsightKind.PAIN, told)
    gains = _insights(scene, touchpoint, InsightKind.GAIN, told)
    questions = _insights(scene, touchpoint, InsightKind.QUESTION, told)
    if pains:
        said.append(say("play-pains", pains=listed(pains)))
    if gains:
        said.append(say("play-gains", gains=listed(gains)))
    if questions:
        said.append(say("play-questions", questions=" ".join(f"“{one}”" for one in questions)))
    return " ".join(said)


def _ended(thought: str) -> str:
    """Give a thought as a sentence that ends: another one follows it."""
    return thought if thought.endswith((".", "?", "!", "…")) else f"{thought}."


def _doing(touchpoint: Touchpoint, say: Catalogue, language: Language) -> str:
    channel = channel_name(touchpoint.channel, language)
    if not touchpoint.doing:
        return say("play-only-channel", channel=low(channel)) if channel else say("play-unknown-doing")
    doing = " ".join(touchpoint.doing.split())
    mine = "" if is_foreign(doing, language) else in_first_person(doing, language)
    if mine:
        return (
            say("play-doing-via", doing=mine, channel=low(channel))
            if channel
            else say("play-doing", doing=mine)
        )
    doing = quoted(doing) if is_foreign(doing, language) else low(doing)
    if channel:
        return say("play-doing-noted-via", doing=doing, channel=low(channel))
    return say("play-doing-noted", doing=doing)


def _insights(scene: Scene, touchpoint: Touchpoint, kind: InsightKind, told: Told) -> list[str]:
    """Give what is known at a touchpoint; a gain that turns a pain point round is a wish, and not how it is."""
    found = scene.journey.insights_of(kind, touchpoint_id=touchpoint.id)
    known = [one for one in found if one.turns_id is None][:_MOST_INSIGHTS]
    told.named += [one.id for one in known]
    if kind is InsightKind.QUESTION:
        return [one.text for one in known]
    return [said_by_me(one.text, scene.language) for one in known]


def _tell_nothing(scene: Scene, say: Catalogue, told: Told) -> None:
    others = scene.others
    if others and scene.persona is not None:
        nothing = say("play-nothing-here-for-me", others=", ".join(others))
    else:
        nothing = say("play-nothing-here")
    told.lines.append(nothing)
    told.unknown.append(nothing)
    own = facts_of_self(scene)
    needs = [one for one in own if one.aspect is Aspect.NEEDS]
    questions = [one for one in own if one.aspect is Aspect.QUESTION]
    if needs:
        told.lines.append(say("play-what-i-need", needs=my_own(needs[0].text, scene.language)))
    if questions:
        asked = " ".join(f"“{one.text}”" for one in questions[:_MOST_INSIGHTS])
        told.lines.append(say("play-what-i-ask", questions=asked))
    told.named += [one.id for one in (*needs[:1], *questions[:_MOST_INSIGHTS])]
