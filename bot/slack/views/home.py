"""Our own page in Slack: what waits for its reader, how far their journeys are, and the way to begin one."""

from datetime import date
from itertools import groupby
from typing import Any

from bot.guide.fixing import Taken, Unvoted
from bot.guide.home import (
    JOURNEYS_AT_ONCE,
    WAITING_AT_ONCE,
    Home,
    JourneyLine,
    Leaf,
    OpenDraft,
    OpenWalk,
    Waiting,
)
from bot.guide.questions import Stage
from bot.journey.language import Language
from bot.journey.parts import FixStatus
from bot.slack.views.blocks import (
    BUTTON_TEXT,
    MODAL_BLOCKS,
    Block,
    Element,
    actions,
    bold,
    button,
    clip,
    context,
    divider,
    header,
    option,
    overflow,
    plain,
    safe,
    section,
)
from bot.slack.views.fix_targets import Target
from bot.slack.views.fix_wording import MARKS
from prompts.catalogue import Catalogue, catalogue
from prompts.figures import day_of_year

_LONGEST_TITLE = 100
_LONGEST_FIX = 200


def home(seen: Home, reader: Language, *, note: str = "") -> dict[str, Any]:
    """Show somebody their page; `note` is a line on top about what they just did."""
    say = catalogue(reader)
    blocks = [
        *([section(note)] if note else []),
        *(_how_it_works(say) if seen.is_first_visit else []),
        _tools(seen, say),
        *_waiting(seen, say),
        *_journeys(seen, say),
    ]
    return {"type": "home", "blocks": blocks[:MODAL_BLOCKS], "private_metadata": str(seen.leaf)}


def _how_it_works(say: Catalogue) -> list[Block]:
    return [
        header(say("home-how-title")),
        section(say("home-how")),
        actions(button(say("home-seen"), "home_seen")),
        divider(),
    ]


def _tools(seen: Home, say: Catalogue) -> Block:
    # What an empty page is for is to begin; else what waits comes first.
    style = None if seen.channel_count else "primary"
    return actions(
        button(say("start-form"), "home_start", style=style),
        button(say("home-settings"), "home_settings"),
        button(say("coach-settings-title"), "home_coach"),
        None if seen.is_first_visit else button(say("home-how-title"), "home_how"),
    )


def _waiting(seen: Home, say: Catalogue) -> list[Block]:
    if not seen.channel_count:
        return []
    heading = header(say("home-waiting", count=seen.waiting_count))
    if not seen.waiting:
        return [heading, context(say("home-nothing-waits"))]
    rows = [_waiting_row(one, seen.today, say) for one in seen.waiting]
    leaf, page = seen.leaf, seen.leaf.waiting
    around = [Leaf(page + step, leaf.journeys, leaf.channel_id) for step in (-1, 1)]
    return [heading, *rows, *_turning("waiting", page, seen.waiting_count, WAITING_AT_ONCE, around, say)]


def _waiting_row(one: Waiting, today: date, say: Catalogue) -> Block:
    """Say in two lines what waits, and where; with the one button that does it."""
    title = safe(clip(one.title, _LONGEST_TITLE))
    match one:
        case Taken():
            head = f"{MARKS[one.status]} {bold(safe(clip(one.text, _LONGEST_FIX)))}"
            details = [
                say("fix-status-doing") if one.status == FixStatus.DOING else "",
                _by_when(one.due, today, say),
            ]
            target = Target(one.journey_id, one.fix_id)
            press = button(say("home-open-fix"), f"home_fix:{one.journey_id}:{one.fix_id}", str(target))
        case OpenDraft():
            topic = one.question.topic
            head = f"✎ {bold(say('home-draft', what=say(f'action-answer-{topic}')))}"
            details = [say("home-draft-heard", count=one.count)]
            press = button(say("home-open-draft"), f"home_draft:{one.id}", str(one.id))
        case OpenWalk():
            head = f"☐ {bold(say('home-walk', count=one.answered, steps=one.steps))}"
            details = [_by_when(one.closes_at.date(), today, say)]
            press = button(say("home-open-walk"), f"home_walk:{one.id}", str(one.id))
        case Unvoted():
            head = f"☐ {bold(say('home-vote', count=one.count))}"
            details = []
            press = button(say("fixes-vote"), f"home_vote:{one.journey_id}", str(Target(one.journey_id)))
    return section(f"{head}\n{' · '.join(filter(None, [title, *details]))}", press)


def _journeys(seen: Home, say: Catalogue) -> list[Block]:
    blocks = [divider(), header(say("list-heading")), *_channel_filter(seen, say)]
    if not seen.journeys:
        return [*blocks, section(say("home-none-here" if seen.leaf.channel_id else "home-empty"))]
    for channel_id, lines in groupby(seen.journeys, key=lambda line: line.channel_id):
        blocks.append(context(f"<#{channel_id}>"))
        for line in lines:
            blocks += [section(_journey_text(line, seen.today, say)), _journey_buttons(line, say)]
    leaf, page = seen.leaf, seen.leaf.journeys
    around = [Leaf(leaf.waiting, page + step, leaf.channel_id) for step in (-1, 1)]
    return [*blocks, *_turning("journeys", page, seen.journey_count, JOURNEYS_AT_ONCE, around, say)]


def _channel_filter(seen: Home, say: Catalogue) -> list[Block]:
    """Let who has more journeys than one page holds look at those of one channel."""
    leaf = seen.leaf
    if not leaf.channel_id and (seen.channel_count == 1 or seen.journey_count <= JOURNEYS_AT_ONCE):
        return []
    choose: Element = {
        "type": "conversations_select",
        # Slack keeps what was chosen in an element of the same name, also after “all channels”.
        "action_id": f"home_channel:{leaf.channel_id}",
        "filter": {"include": ["public", "private"], "exclude_bot_users": True},
        "placeholder": plain(say("home-one-channel"), 150),
    }
    if not leaf.channel_id:
        return [actions(choose)]
    everything = button(say("home-all-channels"), "home_turn:all", str(Leaf(leaf.waiting)))
    return [actions(choose | {"initial_conversation": leaf.channel_id}, everything)]


def _journey_text(line: JourneyLine, today: date, say: Catalogue) -> str:
    stage = line.question.stage
    number = list(Stage).index(stage) + 1 if stage else 0
    progress = [
        say("home-stage", stage=say(f"stage-{stage}"), number=number, count=len(Stage))
        if stage
        else say("home-finished"),
        say("home-steps", done=line.contacted, count=line.steps) if line.steps else "",
        say("home-paused") if line.is_paused else "",
        say("home-without-model") if line.is_without_model else "",
    ]
    work = [
        say("home-fixes", count=line.open_fixes) if line.open_fixes else "",
        say("home-first", when=_when(line.next_date, today, say)) if line.next_date else "",
    ]
    lines = [bold(safe(clip(line.title, _LONGEST_TITLE))), _joined(progress), _joined(work)]
    return "\n".join(filter(None, lines))


def _journey_buttons(line: JourneyLine, say: Catalogue) -> Block:
    def named(key: str, name: str) -> Element:
        """Give a button that tells who cannot see what stands above it of which journey it is."""
        label = say(key)
        whole = clip(f"{label}: {line.title}", BUTTON_TEXT)
        return button(label, f"{name}:{line.id}", str(line.id)) | {"accessibility_label": whole}

    return actions(
        named("home-go-on", "home_open"),
        named("card-map", "home_map") if line.steps else None,
        named("stage-fixes", "home_fixes") if line.steps or line.open_fixes else None,
        overflow(
            f"home_menu:{line.id}",
            option(say("card-status"), "home_status"),
            option(say("card-summary"), "home_summary"),
            option(say("card-history"), "home_history"),
            option(say("home-export"), "home_export"),
            option(say("home-journey-settings"), "home_choose"),
        ),
    )


def _turning(
    what: str, page: int, count: int, at_once: int, around: list[Leaf], say: Catalogue
) -> list[Block]:
    """Give the way to the pages before and after; nothing where there is one page."""
    if count <= at_once:
        return []
    first, last = page * at_once + 1, min(count, (page + 1) * at_once)
    earlier, later = map(str, around)
    return [
        context(say("fixes-page", first=first, last=last, count=count)),
        actions(
            button(say("fixes-earlier"), f"home_turn:{what}-earlier", earlier) if page else None,
            button(say("fixes-later"), f"home_turn:{what}-later", later) if last < count else None,
        ),
    ]


def _by_when(due: date | None, today: date, say: Catalogue) -> str:
    """Say by when something is to be done."""
    if due is None:
        return say("home-no-date")
    return _when(due, today, say) if due < today else say("fixes-due", day=_when(due, today, say))


def _when(due: date, today: date, say: Catalogue) -> str:
    """Write a date, and in words how late that is."""
    written, late = day_of_year(due, today, say.language), (today - due).days
    return say("fixes-late", day=written, count=late) if late > 0 else written


def _joined(parts: list[str]) -> str:
    return " · ".join(filter(None, parts))
