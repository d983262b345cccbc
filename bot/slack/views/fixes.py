"""The working list of fixes: for one reader with their own filter and page, and as a post for a channel (rule 19)."""

from collections.abc import Sequence

from bot.guide.fixing import Fixes
from bot.guide.questions import Stage, unanswered
from bot.guide.report_kinds import Report
from bot.guide.voting import Votes, to_vote_on, unshown
from bot.journey.fixes import Ranked, ranked
from bot.journey.language import Language
from bot.journey.model import Formula
from bot.journey.parts import Fix, FixStatus
from bot.slack.views.blocks import (
    MESSAGE_BLOCKS,
    MESSAGE_CHARACTERS,
    Block,
    Element,
    Message,
    actions,
    bold,
    button,
    clip,
    confirmation,
    context,
    fitting,
    option,
    overflow,
    safe,
    section,
    select,
)
from bot.slack.views.fix_targets import AT_FIRST, Done, Filter, Target, Viewing
from bot.slack.views.fix_wording import (
    MARKS,
    due_of,
    formula_name,
    order_of,
    owner_of,
    place_of,
    score_of,
    trial_of,
)
from bot.slack.views.report_plan import post_button
from prompts.catalogue import Catalogue, catalogue

PER_PAGE = 20
_ROOM_FOR_TEXT = (300, 150, 60, 30)
"""Characters of each fix that are shown: as many as the whole list leaves room for."""
_NEXT_STATUS = {
    FixStatus.OPEN: FixStatus.DOING,
    FixStatus.DOING: FixStatus.DONE,
    FixStatus.DONE: FixStatus.OPEN,
    FixStatus.DROPPED: FixStatus.OPEN,
}


def fixes_list(
    fixes: Fixes, reader: Language, *, viewing: Viewing = AT_FIRST, done: Done | None = None
) -> Message:
    """Show somebody the fixes that they look at, with what they can do about them."""
    return _message(fixes, catalogue(reader), viewing, done, is_private=True)


def fixes_post(fixes: Fixes, language: Language) -> Message:
    """Show a channel what to do first; whoever filters or turns the page gets an answer of their own."""
    return _message(fixes, catalogue(language), AT_FIRST, None, is_private=False)


def what_was_done(fixes: Fixes, reader: Language, done: Done) -> Message:
    """Tell somebody who clicked in a channel's list what that did, with a button to undo it: the list is everybody's."""
    say = catalogue(reader)
    blocks = _just_done(fixes, AT_FIRST, done, say)
    return Message(str(blocks[0]["text"]["text"]), blocks)


def _message(
    fixes: Fixes, say: Catalogue, viewing: Viewing, done: Done | None, *, is_private: bool
) -> Message:
    title = say("fixes-heading", title=safe(fixes.journey.title))
    chosen = _chosen(fixes, viewing.filter)
    pages = max(1, -(-len(chosen) // PER_PAGE))
    viewing = Viewing(viewing.filter, min(viewing.page, pages - 1))
    shown = chosen[viewing.page * PER_PAGE :][:PER_PAGE]
    head = [section(bold(title)), *_just_done(fixes, viewing, done, say)]
    if not fixes.journey.fixes:
        return Message(title, [*head, *_empty(fixes, say)])
    head += [
        context(order_of(fixes.journey.formula, say)),
        _tools(fixes, viewing, say, is_private=is_private),
    ]
    foot = _foot(fixes, viewing, len(chosen), pages, say, is_private=is_private)
    for most in _ROOM_FOR_TEXT:
        rows = [_row(fixes, one, viewing, most, say, is_private=is_private) for one in shown]
        blocks = [*head, *(rows or [section(say(f"fixes-none-{viewing.filter}"))]), *foot]
        if fitting(blocks, most=MESSAGE_BLOCKS, characters=MESSAGE_CHARACTERS) == blocks:
            break
    return Message(title, blocks)


def _chosen(fixes: Fixes, shown: Filter) -> list[Ranked]:
    return [one for one in ranked(fixes.journey) if _is_shown(one.fix, shown, fixes.user_id)]


def _is_shown(fix: Fix, shown: Filter, user_id: str) -> bool:
    match shown:
        case Filter.OPEN:
            return not fix.is_finished
        case Filter.MINE:
            return fix.owner_id == user_id and not fix.is_finished
        case Filter.UNOWNED:
            return not (fix.owner or fix.owner_id or fix.is_finished)
        case Filter.DONE:
            return fix.is_finished
        case Filter.ALL:
            return True


def _just_done(fixes: Fixes, viewing: Viewing, done: Done | None, say: Catalogue) -> list[Block]:
    if done is None:
        return []
    target = Target(fixes.journey_id, viewing=viewing, choice=str(done.change_id or ""))
    undo = button(say("history-undo"), "fix_undo", str(target)) if done.change_id else None
    formula = formula_name(fixes.journey.formula, say)
    text = formula if done.what == "formula" else safe(clip(done.text, 150))
    return [section(f"✓ {say(f'fixes-done-{done.what}', text=text)}", undo)]


def _empty(fixes: Fixes, say: Catalogue) -> list[Block]:
    """Say how a team gets its fixes: from its pain points, or by adding one."""
    waiting = unanswered(fixes.journey, Stage.FIXES)
    add = button(say("fixes-add"), "fix_add", str(Target(fixes.journey_id)))
    ask = (
        button(say("fixes-to-pains"), f"turn_to:{waiting[0]}", str(fixes.journey_id), style="primary")
        if waiting
        else None
    )
    return [section(say("fixes-empty")), actions(ask, add)]


def _tools(fixes: Fixes, viewing: Viewing, say: Catalogue, *, is_private: bool) -> Block:
    here = Target(fixes.journey_id, viewing=viewing)
    unvoted = len(to_vote_on(fixes.journey, fixes.votes))
    vote = say("fixes-vote-count", count=unvoted) if is_private else say("fixes-vote")
    filters = [
        option(
            say(f"fixes-filter-{shown}", count=len(_chosen(fixes, shown))),
            str(Target(fixes.journey_id, viewing=Viewing(shown))),
        )
        for shown in Filter
        # Whose a fix is differs by reader: in a channel that is everybody's.
        if is_private or shown != Filter.MINE
    ]
    if not is_private:
        mine = Target(fixes.journey_id, viewing=Viewing(Filter.MINE))
        filters.insert(1, option(say("fixes-filter-yours"), str(mine)))
    chosen_filter = str(Target(fixes.journey_id, viewing=Viewing(viewing.filter)))
    return actions(
        button(vote, "fix_vote_all", str(here), style="primary") if unvoted else None,
        button(say("fixes-add"), "fix_add", str(here)),
        _show_all(fixes, here, say),
        select(filters, action_id="fix_filter", chosen=chosen_filter),
    )


def _formulas(fixes: Fixes, viewing: Viewing, say: Catalogue) -> Element:
    targets = {formula: Target(fixes.journey_id, viewing=viewing, choice=formula) for formula in Formula}
    options = [
        option(say("fixes-order-by", formula=formula_name(formula, say)), str(target))
        for formula, target in targets.items()
    ]
    return select(options, action_id="fix_formula", chosen=str(targets[fixes.journey.formula]))


def _show_all(fixes: Fixes, here: Target, say: Catalogue) -> Element | None:
    waiting = [fix.id for fix in unshown(fixes.journey, fixes.votes)]
    sure = show_anyway(fixes.votes, waiting, say)
    return button(say("fixes-show"), "fix_show", str(here), confirm=sure) if waiting else None


def show_anyway(votes: Votes, fix_ids: Sequence[str], say: Catalogue) -> Element:
    """Ask whether to show the numbers, and say how many people have not voted: a number, and no names."""
    return confirmation(
        say("fixes-show-title"),
        say("fixes-show-text", silent=votes.silent(fix_ids)),
        say("fixes-show"),
        say("delete-no"),
    )


def _row(
    fixes: Fixes, one: Ranked, viewing: Viewing, most: int, say: Catalogue, *, is_private: bool
) -> Block:
    fix = one.fix
    own = fixes.votes.own.get(fix.id)
    details = [
        say(f"fix-status-{fix.status}") if fix.status != FixStatus.OPEN else "",
        place_of(fixes.journey, fix, say),
        score_of(fixes.votes, one, say),
        say("fixes-own-vote", impact=own.impact, effort=own.effort)
        if is_private and own and not fix.impact_votes
        else "",
        owner_of(fix, say),
        due_of(fix, fixes.today, say),
        trial_of(fix, say),
    ]
    text = f"{MARKS[fix.status]} *{one.place}. {safe(clip(fix.text, most))}*"
    return section(f"{text}\n{' · '.join(filter(None, details))}", _menu(fixes, fix, viewing, say))


def _menu(fixes: Fixes, fix: Fix, viewing: Viewing, say: Catalogue) -> Element | None:
    target = Target(fixes.journey_id, fix.id, viewing)
    following = _NEXT_STATUS[fix.status]
    to_status = Target(fixes.journey_id, fix.id, viewing, following)
    takes = not fix.is_finished and (not fixes.user_id or fix.owner_id != fixes.user_id)
    take = "fix_take_over" if fix.owner or fix.owner_id else "fix_take"
    return overflow(
        f"fix_menu:{fix.id}",
        None if fix.is_finished else option(say("fixes-vote-one"), f"fix_vote:{target}"),
        option(say(f"fixes-to-{following}"), f"fix_status:{to_status}"),
        option(say("fixes-take"), f"{take}:{target}") if takes else None,
        option(say("form-edit"), f"fix_edit:{target}"),
        option(say("fixes-experiment-menu"), f"fix_trial:{target}"),
    )


def _foot(
    fixes: Fixes, viewing: Viewing, count: int, pages: int, say: Catalogue, *, is_private: bool
) -> list[Block]:
    """Give the way to the pages before and after, to the pain points without a fix, to a post and to another order."""

    def to(page: int) -> str:
        return str(Target(fixes.journey_id, viewing=Viewing(viewing.filter, page)))

    waiting = unanswered(fixes.journey, Stage.FIXES)
    elements: Sequence[Element | None] = [
        button(say("fixes-earlier"), "fix_earlier", to(viewing.page - 1)) if viewing.page else None,
        button(say("fixes-later"), "fix_later", to(viewing.page + 1)) if viewing.page + 1 < pages else None,
        button(
            say("fixes-to-pains-count", count=len(waiting)), f"turn_to:{waiting[0]}", str(fixes.journey_id)
        )
        if waiting
        else None,
        post_button(fixes.journey_id, Report.FIXES, say) if is_private else None,
        _formulas(fixes, viewing, say),
    ]
    first = viewing.page * PER_PAGE + 1
    last = min(count, first + PER_PAGE - 1)
    where = [context(say("fixes-page", first=first, last=last, count=count))] if pages > 1 else []
    return [*where, actions(*elements)]
