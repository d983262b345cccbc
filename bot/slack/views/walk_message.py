"""The message of a walker: the step where they are, in one message that goes along with them."""

from bot.guide.round_pages import StepPage, WalkPage
from bot.guide.telling import Told
from bot.guide.walk_plans import Later
from bot.journey.walks import Outcome
from bot.slack.views.blocks import (
    MESSAGE_CHARACTERS,
    Block,
    Element,
    Message,
    actions,
    bold,
    button,
    clip,
    context,
    fitting,
    option,
    overflow,
    safe,
    section,
    sections,
    select,
)
from bot.slack.views.picture import Picture
from bot.slack.views.walk_wording import (
    LONGEST_NOTE,
    LONGEST_STEP,
    OnWalk,
    day_of,
    how,
    how_for_all,
    one_line,
    time_of,
)
from bot.slack.views.wording import channel, persona_name, phase_name
from prompts.catalogue import Catalogue, catalogue

_ROOM_IN_OVERVIEW = (80, 40, 20, 8, 4)
_ROOM_IN_MENU = 30
"""Characters of each step that the overview shows: as many as it leaves room for."""
_MOST_SECTIONS = 40
_ROOM_FOR_THE_REST = 6500
"""Characters of the message around the overview, also of the menu of its steps."""
_MOST_CHANNELS = 3
_RESTING = {"declined": "walk-declined", "gone": "walk-gone"}


def walk_message(told: Told, _picture: Picture | None = None) -> Message:
    """Show somebody their walk: a step, the overview, or why there is nothing to do now."""
    page: WalkPage = told.value
    say = catalogue(told.language)
    title = _title(page, say)
    if page.is_over:
        text = say("walk-over-thanks" if page.answered and not page.anonymous else "walk-over")
        return Message(title, [context(title), section(text)])
    if not page.steps:
        return Message(title, [context(title), section(say("walk-nothing-left"))])
    if page.snoozed_until is not None or page.state != "open":
        return Message(title, [context(title), *_resting(page, say)])
    lead = [section(_reminder(page, say))] if page.is_reminder else []
    shown = _overview(page, say) if page.here is None else _step(page, page.steps[page.here], page.here, say)
    text = _reminder(page, say) if page.is_reminder else title
    return Message(text, [*lead, context(title), *shown])


def _title(page: WalkPage, say: Catalogue) -> str:
    day = day_of(page.closes_at, say.language)
    persona = one_line(persona_name(page.journey, page.persona_id), 60)
    title = bold(safe(page.journey.title))
    if not persona:
        return say("walk-heading-plain", title=title, day=day)
    return say("walk-heading", title=title, persona=persona, day=day)


def _reminder(page: WalkPage, say: Catalogue) -> str:
    day = day_of(page.closes_at, say.language)
    return say("walk-reminder", answered=page.answered, count=len(page.steps), day=day)


def _step(page: WalkPage, shown: StepPage, here: int, say: Catalogue) -> list[Block]:
    target = str(OnWalk(page.walk_id, shown.step.id))
    text = say("walk-step", number=here + 1, count=len(page.steps), step=one_line(shown.step.text, 300))
    details = [one_line(phase_name(page.journey, shown.step.phase_id or ""), 60), _channels(page, shown, say)]
    details.append(_before(shown, say))
    said = [button(say(f"walk-say-{outcome}"), f"walk_say:{outcome}", target) for outcome in Outcome]
    # The button that they clicked before stands out.
    if shown.own is not None and shown.own.outcome is not None:
        said[list(Outcome).index(shown.own.outcome)]["style"] = "primary"
    return [
        *([section(say("walk-lead"))] if not page.answered else []),
        section(bold(text)),
        *([context(" · ".join(filter(None, details)))] if any(details) else []),
        *([context(_own(shown, say))] if shown.own is not None else []),
        actions(
            *said,
            button(say("walk-note-only" if page.anonymous else "walk-note"), "walk_note", target),
            button(say("walk-no-longer"), "walk_outdated", target),
            _later(page, say),
        ),
        _steering(page, here, say),
        *([context(_discreet(page, say))] if page.anonymous else []),
    ]


def _before(shown: StepPage, say: Catalogue) -> str:
    """Say how the step went the last time, with what was noted then."""
    note = shown.before_note
    if not shown.before.count and note is None:
        return ""
    told = how_for_all(shown.before, say) if shown.before.count else how(note, say) if note else ""
    if note is None:
        return say("walk-before", how=told)
    quote = one_line(note.note, LONGEST_NOTE)
    if not note.by:
        return say("walk-before-note", how=told, note=quote)
    return say("walk-before-note-by", how=told, name=one_line(note.by, 60), note=quote)


def _own(shown: StepPage, say: Catalogue) -> str:
    own = shown.own
    if own is None:
        return ""
    if not own.note:
        return say("walk-own", how=how(own, say))
    return say("walk-own-note", how=how(own, say), note=one_line(own.note, LONGEST_NOTE))


def _channels(page: WalkPage, shown: StepPage, say: Catalogue) -> str:
    """Name the channels in which this persona has contact here."""
    names = dict.fromkeys(
        one.channel
        for one in page.journey.touchpoints_of(shown.step.id)
        if one.channel and one.persona_id in {None, page.persona_id}
    )
    return ", ".join(one_line(channel(name, say), 60) for name in list(names)[:_MOST_CHANNELS])


def _later(page: WalkPage, say: Catalogue) -> Element:
    options = [option(say(f"walk-later-{until}"), str(OnWalk(page.walk_id, until))) for until in Later]
    return select(options, action_id="walk_later", placeholder=say("walk-later"))


def _steering(page: WalkPage, here: int, say: Catalogue) -> Block:
    """Give the way back and on, to the overview, and to what else there is."""
    ids = [one.step.id for one in page.steps]
    following = ids[here + 1] if here + 1 < len(ids) else ""
    return actions(
        button(say("walk-back"), "walk_go:back", str(OnWalk(page.walk_id, ids[here - 1]))) if here else None,
        button(say("walk-next"), "walk_go:next", str(OnWalk(page.walk_id, following))),
        button(say("walk-overview"), "walk_go:all", str(OnWalk(page.walk_id))),
        _personas(page, say),
        _menu(page, say),
    )


def _personas(page: WalkPage, say: Catalogue) -> Element | None:
    personas = page.journey.personas
    if len(personas) < 2:  # noqa: PLR2004  # with one persona there is nothing to choose
        return None
    values = {one.id: str(OnWalk(page.walk_id, one.id)) for one in personas}
    options = [option(say("walk-as", persona=one.name), values[one.id]) for one in personas]
    chosen = values.get(page.persona_id or "")
    return select(options, action_id="walk_persona", chosen=chosen, placeholder=say("walk-form-personas"))


def _menu(page: WalkPage, say: Catalogue) -> Element | None:
    return overflow(
        f"walk_menu:{page.walk_id}",
        option(say("walk-all"), f"walk_form:{page.walk_id}"),
        option(say("walk-hand"), f"walk_hand:{page.walk_id}"),
        option(say("walk-decline"), f"walk_decline:{page.walk_id}"),
    )


def _overview(page: WalkPage, say: Catalogue) -> list[Block]:
    """List all steps with what they told of each; from here they go to any of them, or are done."""
    count = len(page.steps)
    lead = "walk-all-answered" if page.answered == count else "walk-some-open"
    options = [
        option(f"{number}. {clip(one.step.text, _ROOM_IN_MENU)}", str(OnWalk(page.walk_id, one.step.id)))
        for number, one in enumerate(page.steps, start=1)
    ]
    return [
        section(bold(say("walk-overview-heading", answered=page.answered, count=count))),
        *_lines(page, say),
        section(say(lead)),
        actions(
            button(say("walk-finish"), "walk_done", str(OnWalk(page.walk_id)), style="primary"),
            select(options, action_id="walk_step", placeholder=say("walk-go-to")),
            button(say("walk-all"), "walk_form", str(OnWalk(page.walk_id))),
            _later(page, say),
            _menu(page, say),
        ),
        *([context(_discreet(page, say))] if page.anonymous else []),
    ]


def _lines(page: WalkPage, say: Catalogue) -> list[Block]:
    """List all steps, with as much of each as there is room for."""
    blocks: list[Block] = []
    for most in _ROOM_IN_OVERVIEW:
        blocks = sections(_line(number, one, most, say) for number, one in enumerate(page.steps, start=1))
        shown = fitting(blocks, most=_MOST_SECTIONS, characters=MESSAGE_CHARACTERS - _ROOM_FOR_THE_REST)
        if shown == blocks:
            break
    return blocks


def _line(number: int, shown: StepPage, most: int, say: Catalogue) -> str:
    step = one_line(shown.step.text, most)
    if shown.own is None:
        return say("walk-line-open", number=number, step=step)
    return say("walk-line", number=number, step=step, how=how(shown.own, say))


def _discreet(page: WalkPage, say: Catalogue) -> str:
    """Say what anonymous means, and where it means less."""
    return " ".join([say("round-anonymous"), *([say("round-few")] if page.few else [])])


def _resting(page: WalkPage, say: Catalogue) -> list[Block]:
    """Say why there is nothing to do now, with the way back."""
    value = str(OnWalk(page.walk_id))
    if page.snoozed_until is not None:
        day, time = day_of(page.snoozed_until, say.language), time_of(page.snoozed_until)
        texts = [say("walk-snoozed", day=day, time=time)]
        if page.snoozed_until >= page.closes_at:
            texts.append(say("walk-snoozed-after", closes=day_of(page.closes_at, say.language)))
        return [section(" ".join(texts)), actions(button(say("walk-take-up"), "walk_take_up", value))]
    if page.state == "handed":
        return [
            section(say("walk-handed", name=one_line(page.handed_to, LONGEST_STEP) or say("round-somebody")))
        ]
    if page.state == "done":
        text = say("walk-done", answered=page.answered, count=len(page.steps))
        return [section(text), actions(button(say("walk-change"), "walk_go:all", value))]
    text = say(_RESTING[page.state])
    return [section(text), actions(button(say("walk-join-anyway"), "walk_take_up", value))]
