"""The window in which scores are handed in, and the one that shows what was understood of them."""

from collections import Counter
from collections.abc import Iterable
from typing import Any

from bot.guide.score_forms import MOST_MONTHS, Preview, ScoreForm
from bot.guide.score_words import worded
from bot.journey.language import Language
from bot.journey.model import Journey
from bot.journey.satisfaction.figures import Tally, month_of, months_on
from bot.journey.satisfaction.values import Problem, Scale, Score, Source
from bot.slack.views.blocks import (
    MESSAGE_CHARACTERS,
    MODAL_BLOCKS,
    Block,
    Element,
    bold,
    clip,
    context,
    divider,
    field_of,
    fitting,
    modal,
    option,
    safe,
    section,
    sections,
    select,
    text_input,
)
from bot.slack.views.score_answer import repeat_line
from bot.slack.views.wording import persona_name, step_of
from prompts.catalogue import Catalogue, catalogue
from prompts.figures import month, number, short_day

SCORE_FORM = "scores"
SCORE_PREVIEW = "scores_preview"
AGAIN = "again"
DETECT = "detect"
_SHOWN_SCORES = 5
_SHOWN_PROBLEMS = 20
_SHOWN_MONTHS = 6


def score_form(form: ScoreForm, reader: Language) -> dict[str, Any]:
    """Ask for the results of a month: a number and an average, or all scores, pasted or as a file."""
    say = catalogue(reader)
    typed = form.typed
    this_month = month_of(form.today)
    months = [months_on(this_month, -back) for back in range(MOST_MONTHS)]
    options = [option(month(one, reader), f"{one:%Y-%m}") for one in months]
    file: Element = {"type": "file_input", "filetypes": ["csv", "txt", "tsv"], "max_files": 1}
    blocks = [
        section(say("scores-lead", title=safe(form.journey.title))),
        field_of(
            "month",
            say("scores-month"),
            select(options, chosen=str(typed.get("month") or "")),
            optional=False,
            hint=say("scores-month-hint"),
        ),
        _text("responses", say("scores-responses"), typed),
        _text("average", say("scores-average"), typed),
        divider(),
        field_of(
            "text",
            say("scores-text"),
            text_input(str(typed.get("text") or ""), multiline=True),
            hint=say("scores-text-hint"),
        ),
        field_of("file", say("scores-file"), file, hint=say("scores-file-hint")),
        field_of(
            "scale",
            say("scores-scale"),
            select(_scales(say), chosen=str(typed.get("scale") or DETECT)),
            optional=False,
        ),
        context(say("score-comments-stay")),
    ]
    return modal(
        SCORE_FORM,
        say("scores-title"),
        blocks,
        submit=say("scores-look"),
        close=say("form-cancel"),
        private=str(form.id),
    )


def preview_window(preview: Preview, reader: Language) -> dict[str, Any]:
    """Show what was understood, on which scale, and what was not; to be kept, or read on another scale."""
    say = catalogue(reader)
    reading, would = preview.reading, preview.would
    count = len(reading.scores)
    blocks: list[Block] = [section("\n".join(_understood(preview, say)))]
    if would is not None:
        blocks += sections(_shown_scores(preview.form.journey, reading.scores, say))
        blocks.append(_scale_block(preview, say))
    if would is not None and would.is_repeat:
        blocks.append(section(f":warning: {repeat_line(would, say)}"))
    elif would is not None and would.known:
        blocks.append(section(say("score-known", count=would.known)))
    if would is not None and (would.is_repeat or would.known) and preview.source != Source.FORM:
        blocks.append(_again(say))
    blocks += _told(reading.problems, "scores-not-read", say)
    blocks += [context(safe(worded(remark, reader))) for remark in reading.remarks[:_SHOWN_PROBLEMS]]
    return modal(
        SCORE_PREVIEW,
        say("scores-preview-title"),
        fitting(blocks, most=MODAL_BLOCKS - 1, characters=MESSAGE_CHARACTERS),
        submit=(say("scores-keep", count=count) if count else say("scores-keep-whole")) if would else "",
        close=say("tables-back"),
        private=str(preview.form.id),
    )


def reading_window(reader: Language, name: str) -> dict[str, Any]:
    """Say that a file is being read, where that takes longer than Slack waits; by its `name` it is found again."""
    say = catalogue(reader)
    blocks = [section(say("tables-reading"))]
    view = modal(SCORE_PREVIEW, say("scores-preview-title"), blocks, close=say("tables-back"))
    return view | {"external_id": name}


def refused_window(sentence: str, reader: Language) -> dict[str, Any]:
    """Say why nothing was read, where the field that this belongs below is gone."""
    say = catalogue(reader)
    return modal(
        SCORE_PREVIEW, say("scores-preview-title"), [section(safe(sentence))], close=say("tables-back")
    )


def score_line(journey: Journey, score: Score, say: Catalogue) -> str:
    """Write a score in one line: when, whose, at which step, and what the customer wrote."""
    place, _ = step_of(journey, score.step_id or "")
    parts = [
        bold(number(score.score, say.language, 2)),
        short_day(score.on, say.language),
        safe(clip(persona_name(journey, score.persona_id), 60)),
        say("scores-step", number=place) if place else "",
        f"“{safe(clip(' '.join(score.comment.split()), 150))}”" if score.comment else "",
    ]
    return " · ".join(filter(None, parts))


def _understood(preview: Preview, say: Catalogue) -> list[str]:
    reading = preview.reading
    if preview.would is None:
        return [bold(say("scores-nothing-read"))]
    lines = []
    if reading.scores:
        measured = Tally.of((score.score for score in reading.scores), 0).measured
        average = number(measured.average, say.language) if measured else ""
        lines.append(bold(say("scores-understood", count=len(reading.scores), average=average)))
        counted = Counter(month_of(score.on) for score in reading.scores)
        months = [
            say("scores-of-month", month=month(one, say.language), count=counted[one])
            for one in sorted(counted, reverse=True)
        ]
        rest = ["…"] if len(months) > _SHOWN_MONTHS else []
        lines.append(", ".join([*months[:_SHOWN_MONTHS], *rest]))
    wholes = [
        say(
            "scores-whole",
            month=month(total.month, say.language),
            average=number(total.average, say.language, 2),
            responses=say("score-responses", count=total.responses),
        )
        for total in reading.totals
    ]
    rest = ["…"] if len(wholes) > _SHOWN_MONTHS else []
    return [*lines, *wholes[:_SHOWN_MONTHS], *rest]


def _shown_scores(journey: Journey, scores: Iterable[Score], say: Catalogue) -> list[str]:
    listed = list(scores)
    lines = [f"• {score_line(journey, score, say)}" for score in listed[:_SHOWN_SCORES]]
    rest = len(listed) - _SHOWN_SCORES
    return [*lines, say("score-other-parts", count=rest)] if rest > 0 else lines


def _scale_block(preview: Preview, say: Catalogue) -> Block:
    reading = preview.reading
    how = say(f"scale-how-{reading.scale}")
    text = (
        say("scores-scale-detected", how=how) if reading.was_detected else say("scores-scale-chosen", how=how)
    )
    menu = select(_scales(say), action_id="score_scale", chosen=reading.scale.value)
    return section(text, menu)


def _again(say: Catalogue) -> Block:
    boxes: Element = {"type": "checkboxes", "options": [option(say("scores-again"), AGAIN)]}
    return field_of(AGAIN, say("scores-again-label"), boxes)


def _told(problems: tuple[Problem, ...], key: str, say: Catalogue) -> list[Block]:
    if not problems:
        return []
    lines = [f"• {safe(worded(problem, say.language))}" for problem in problems[:_SHOWN_PROBLEMS]]
    rest = len(problems) - _SHOWN_PROBLEMS
    more = [say("score-other-parts", count=rest)] if rest > 0 else []
    return sections([f":warning: {bold(say(key, count=len(problems)))}", *lines, *more])


def _scales(say: Catalogue) -> list[Element]:
    return [
        option(say("scores-scale-detect"), DETECT),
        *(option(say(f"scale-{scale}"), scale.value) for scale in Scale),
    ]


def _text(name: str, label: str, typed: dict[str, Any]) -> Block:
    return field_of(name, label, text_input(str(typed.get(name) or ""), most=40))
