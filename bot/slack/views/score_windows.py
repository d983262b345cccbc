"""The windows in which scores that came in are looked back on, corrected and withdrawn."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Self

from bot.guide.score_care import MOST_TO_CHOOSE, OneScore, Opened, PastScores
from bot.journey.language import Language
from bot.journey.model import Journey
from bot.journey.satisfaction.values import COMMENT_LENGTH, Scale, Source
from bot.slack.views.blocks import (
    MESSAGE_CHARACTERS,
    MODAL_BLOCKS,
    OPTION_TEXT,
    PLAIN_INPUT,
    Block,
    Element,
    bold,
    clip,
    field_of,
    fitting,
    modal,
    option,
    overflow,
    safe,
    section,
    select,
    text_input,
)
from bot.slack.views.wording import persona_name, step_of
from prompts.catalogue import Catalogue, catalogue
from prompts.figures import month, number, short_day

SCORE_HISTORY = "score_history"
SCORE_CHOICE = "score_choice"
ONE_SCORE = "score_one"
GONE = "gone"
NONE = "none"
_MOST_PERSONAS = _MOST_STEPS = 99
"""Slack's limit of choices in one menu, but for the one that means none."""


@dataclass(frozen=True)
class Target:
    """What a window about scores carries along: the journey, which scores or which one, and where it was asked for."""

    journey_id: int
    id: int = 0
    asked_in: str = ""

    def __str__(self) -> str:
        """Write it in short."""
        return f"{self.journey_id}|{self.id}|{self.asked_in}"

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read what `str` wrote, or only a journey and scores."""
        journey_id, _, rest = text.partition("|")
        number, _, asked_in = rest.partition("|")
        return cls(int(journey_id), int(number or 0), asked_in)


def history_window(
    target: Target, title: str, past: Sequence[PastScores], reader: Language
) -> dict[str, Any]:
    """List what came in, by whom and when, with what became of it; what counts can be corrected and withdrawn."""
    say = catalogue(reader)
    blocks: list[Block] = [section(say("scores-history-lead", title=safe(title)))]
    blocks += [section(_past_line(one, say), _menu(target, one, say)) for one in past]
    if not past:
        blocks.append(section(say("scores-history-empty")))
    return modal(
        SCORE_HISTORY,
        say("scores-history-title"),
        fitting(blocks, most=MODAL_BLOCKS - 1, characters=MESSAGE_CHARACTERS),
        close=say("form-close"),
        private=str(target),
    )


def choice_window(target: Target, journey: Journey, opened: Opened, reader: Language) -> dict[str, Any]:
    """Ask which of several scores is to be corrected, or which scale they are on."""
    say = catalogue(reader)
    options = [
        option(clip(_plain_line(journey, one, say), OPTION_TEXT), str(one.id))
        for one in opened.scores
        if one.counts
    ][:MOST_TO_CHOOSE]
    scales = [option(say(f"scale-{scale}"), scale.value) for scale in Scale]
    choose = (
        [field_of("score", say("scores-which"), select(options), hint=say("scores-which-hint"))]
        if options
        else []
    )
    return modal(
        SCORE_CHOICE,
        say("scores-correct-title"),
        [
            section(_past_line(opened.past, say)),
            *choose,
            field_of(
                "scale",
                say("scores-scale"),
                select(scales, chosen=opened.past.scale.value),
                optional=False,
                hint=say("scores-scale-hint"),
            ),
        ],
        submit=say("scores-further"),
        close=say("form-cancel"),
        private=str(target),
    )


def one_window(target: Target, journey: Journey, one: OneScore, reader: Language) -> dict[str, Any]:
    """Ask what one score should have been."""
    say = catalogue(reader)
    score = one.score
    none = option(say("form-nothing"), NONE)
    personas = [option(clip(part.name, OPTION_TEXT), part.id) for part in journey.personas[:_MOST_PERSONAS]]
    steps = [
        option(clip(f"{place}. {step.text}", OPTION_TEXT), step.id)
        for place, step in enumerate(journey.steps[:_MOST_STEPS], start=1)
    ]
    gone: Element = {"type": "checkboxes", "options": [option(say("scores-gone"), GONE)]}
    day: Element = {"type": "datepicker", "initial_date": score.on.isoformat()}
    menus = [
        field_of(name, say(label), select([none, *options], chosen=chosen or NONE))
        for name, label, options, chosen in (
            ("persona", "scores-persona", personas, score.persona_id),
            ("step", "scores-step-label", steps, score.step_id),
        )
        if options
    ]
    return modal(
        ONE_SCORE,
        say("scores-correct-title"),
        [
            field_of(
                "score",
                say("scores-score"),
                text_input(number(score.score, reader, 2), most=20),
                optional=False,
            ),
            field_of("on", say("scores-on"), day),
            *menus,
            field_of(
                "comment",
                say("scores-comment"),
                text_input(score.comment, multiline=True, most=min(COMMENT_LENGTH, PLAIN_INPUT)),
            ),
            field_of(GONE, say("scores-gone-label"), gone),
        ],
        submit=say("draft-keep"),
        close=say("form-cancel"),
        private=str(target),
    )


def _past_line(one: PastScores, say: Catalogue) -> str:
    """Tell of scores that came in together: what, how, by whom and when, and whether they still count."""
    language = say.language
    when = f"<!date^{int(one.at.timestamp())}^{{date_short_pretty}} {{time}}|{one.at:%Y-%m-%d %H:%M} UTC>"
    how = say(f"scores-source-{one.source}")
    name = f" ({safe(clip(one.name, 80))})" if one.name else ""
    what = _what(one, say)
    line = " · ".join(filter(None, [bold(what), f"{how}{name}", safe(one.by), when]))
    if one.scale not in {Scale.TEN, Scale.ONE_TEN}:
        line += f" · {say(f'scale-{one.scale}')}"
    if one.withdrawn_at is None:
        return line
    gone = short_day(one.withdrawn_at.date(), language)
    return f"~{line}~\n{say('scores-no-longer', day=gone, name=safe(one.withdrawn_by))}"


def _what(one: PastScores, say: Catalogue) -> str:
    language = say.language
    average = number(one.measured.average, language, 2) if one.measured else ""
    if one.source == Source.CORRECTION and one.was is not None:
        return say("scores-was", was=number(one.was, language, 2), now=average or say("scores-gone-short"))
    if one.wholes and not one.count:
        months = ", ".join(month(whole.month, language) for whole in one.wholes[:3])
        return say("scores-past-wholes", months=months, average=average)
    return say("scores-past", count=one.count, average=average)


def _plain_line(journey: Journey, one: OneScore, say: Catalogue) -> str:
    score = one.score
    place, _ = step_of(journey, score.step_id or "")
    parts = [
        number(score.score, say.language, 2),
        short_day(score.on, say.language),
        persona_name(journey, score.persona_id),
        say("scores-step", number=place) if place else "",
        " ".join(score.comment.split()),
    ]
    return " · ".join(filter(None, parts))


def _menu(target: Target, one: PastScores, say: Catalogue) -> Element | None:
    if not one.counts:
        return None
    about = f"{target.journey_id}|{one.id}"
    return overflow(
        f"score_menu:{one.id}",
        option(say("score-button-correct"), f"score_correct:{about}"),
        option(say("score-button-withdraw"), f"score_withdraw:{about}"),
    )
