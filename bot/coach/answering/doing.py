"""What to do first, who has what in hand, and what is open or late."""

from datetime import date

from bot.coach.answering.hurting import broken_steps
from bot.coach.answering.page import Page
from bot.coach.finding import find
from bot.journey.fixes import days_late, ranked
from bot.journey.hearing.words import words_of
from bot.journey.next_action import Action, Proposal, propose
from bot.journey.parts import Fix, FixStatus
from bot.journey.satisfaction.figures import month_of, months_on
from prompts.figures import month as month_in_words

_NEXT_FEW = 2
_MOST_FIXES = 5


def first(page: Page, most: int) -> None:
    """Tell the one thing to do next, and the fixes that come first."""
    journey = page.journey
    month = months_on(month_of(page.today), -1)
    if journey.results:
        # Of an older month there are results at least; that the last one lacks them is no answer to this.
        month = max(result.month for result in journey.results)
    proposed = propose(journey, page.today, month, broken=broken_steps(page), stale=())
    left = [one.fix for one in ranked(journey) if not one.fix.is_finished]
    if proposed.action is Action.ASK_RESULTS and left:
        # Somebody who asks what to do wants more than a survey.
        proposed = Proposal(Action.FINISH_FIRST, fix_id=left[0].id)
    if proposed.action in {Action.ASK_RESULTS, Action.AIM_HIGHER} and not (journey.goal and journey.steps):
        # There is nothing yet to ask customers about.
        page.lines.append(page.say("answer-first-steps" if journey.goal else "answer-first-goal"))
        return
    values: dict[str, object] = {"month": month_in_words(month, page.language)}
    if proposed.step_id:
        page.note(proposed.step_id)
        step = page.step_of(proposed.step_id)
        values |= {"number": journey.step_number(step.id), "step": step.text}
    fix = next((one for one in journey.fixes if one.id == proposed.fix_id), None)
    if fix is not None:
        page.note(fix.id)
        values["fix"] = fix.text
    page.lines.append(page.say(f"propose-{proposed.action}", **values))
    others = [one.fix for one in ranked(journey) if not one.fix.is_finished and one.fix.id != proposed.fix_id]
    for place, other in enumerate(others[: min(_NEXT_FEW, most - 1)]):
        key = "answer-then" if place else "answer-next-in-order"
        page.lines.append(page.say(key, fix=page.fix_with_care(other)))
    if not journey.fixes:
        page.lacks("answer-no-fixes")


def late(page: Page, most: int) -> None:
    """Tell which fixes are past their date."""
    found = sorted(
        (fix for fix in page.journey.fixes if days_late(fix, page.today)),
        key=lambda fix: -days_late(fix, page.today),
    )
    if not found:
        dated = any(fix.due for fix in page.journey.fixes if not fix.is_finished)
        page.lines.append(
            page.say("answer-none-late" if dated or not _unfinished(page) else "answer-no-dates")
        )
        return
    for fix in found[: most - 1]:
        page.lines.append(page.say("answer-late", fix=page.fix_with_care(fix)))
    if len(found) > most - 1:
        page.lines.append(page.say("answer-more-fixes", count=len(found) - most + 1))


def open_fixes(page: Page, most: int, *, subject: str = "") -> bool:
    """Tell which fixes there are, what to do first at the top; False where none speaks of the subject."""
    there = [one.fix for one in ranked(page.journey)]
    if subject:
        there = [there[one.place] for one in find(subject, [_said_of(page, fix) for fix in there])]
        if not there:
            return False
    else:
        there = [fix for fix in there if not fix.is_finished] or there
        if not there:
            page.lines.append(page.say("answer-no-fixes"))
            page.lacks("answer-no-fixes")
            return True
        page.lines.append(_counted(page))
    for fix in there[: min(most - 1, _MOST_FIXES)]:
        page.lines.append(page.say("answer-fix", fix=page.fix_with_care(fix)))
    return True


def done(page: Page, most: int) -> None:
    """Tell which fixes are done, the last ones first."""
    found = [fix for fix in page.journey.fixes if fix.status is FixStatus.DONE]
    if not found:
        page.lines.append(page.say("answer-none-done"))
        return
    found.sort(key=lambda fix: fix.finished_on or date.min, reverse=True)
    page.lines += [page.say("answer-done", fix=page.fix(fix)) for fix in found[:most]]


def nobodys(page: Page, most: int) -> None:
    """Tell which fixes and touchpoints nobody looks after."""
    fixes = [
        one.fix for one in ranked(page.journey) if not one.fix.is_finished and not page.owner_of(one.fix)
    ]
    for fix in fixes[: most - 1]:
        page.lines.append(page.say("answer-owner-nobody", fix=page.fix_with_care(fix)))
    steps = [
        step.id
        for step in page.journey.steps
        if any(not one.owner for one in page.journey.touchpoints_of(step.id))
    ]
    if steps:
        page.note(*steps)
        numbers = page.listed([str(page.journey.step_number(step_id)) for step_id in steps])
        page.lines.append(page.say("answer-touchpoints-of-nobody", count=len(steps), steps=numbers))
    if not page.lines:
        page.lines.append(page.say("answer-all-taken"))


def owns(page: Page, most: int, *, subject: str = "", text: str = "") -> None:
    """Tell who has what a question is about, or what somebody has who is named in it."""
    owner = owner_named(page, text)
    if owner:
        _of_owner(page, owner, most)
        return
    if not subject:
        open_fixes(page, most)
        return
    fixes = [
        page.journey.fixes[one.place]
        for one in find(subject, [_said_of(page, fix) for fix in page.journey.fixes])
    ]
    for fix in fixes[: max(1, most - 2)]:
        key = "answer-owner" if page.owner_of(fix) else "answer-owner-nobody"
        page.lines.append(page.say(key, fix=page.fix_with_care(fix)))
    owned = [*page.journey.touchpoints]
    steps = {step.id: step.text for step in page.journey.steps}
    texts = [f"{page.channel(one)} {one.doing} {steps[one.step_id]}" for one in owned]
    told: set[tuple[str, str]] = set()
    for found in find(subject, texts):
        touchpoint = owned[found.place]
        if (touchpoint.owner, touchpoint.step_id) in told or len(page.lines) >= most:
            continue
        told.add((touchpoint.owner, touchpoint.step_id))
        page.note(touchpoint.id)
        step = page.step(touchpoint.step_id)
        if touchpoint.owner:
            page.lines.append(page.say("answer-touchpoint-owner", owner=touchpoint.owner, step=step))
        else:
            page.lines.append(page.say("answer-touchpoint-nobody", step=step))
    if not page.lines:
        page.unknown.append(subject)


def owner_named(page: Page, text: str) -> str:
    """Give the owner whose name stands in a question; empty where there is none."""
    words = set(words_of(text))
    owners = dict.fromkeys(page.owner_of(fix) for fix in page.journey.fixes)
    owners |= dict.fromkeys(touchpoint.owner for touchpoint in page.journey.touchpoints)
    return next((owner for owner in owners if words_of(owner) and words_of(owner)[0] in words), "")


def _of_owner(page: Page, owner: str, most: int) -> None:
    mine = [one.fix for one in ranked(page.journey) if page.owner_of(one.fix) == owner]
    for fix in [one for one in mine if not one.is_finished][: most - 1]:
        page.lines.append(page.say("answer-has-fix", owner=owner, fix=page.fix_with_care(fix)))
    touchpoints = [one for one in page.journey.touchpoints if one.owner == owner]
    if touchpoints:
        ids = list(dict.fromkeys(one.step_id for one in touchpoints))
        steps = page.listed(
            [str(page.journey.step_number(one)) for one in sorted(ids, key=page.journey.step_number)]
        )
        page.note(*ids)
        page.lines.append(
            page.say("answer-has-touchpoints", owner=owner, count=len(touchpoints), steps=steps)
        )
    if not page.lines:
        page.lines.append(page.say("answer-has-nothing-open", owner=owner))
        page.note(*(fix.id for fix in mine))


def _counted(page: Page) -> str:
    fixes = page.journey.fixes
    return page.say(
        "answer-fixes-counted",
        count=len(_unfinished(page)),
        doing=sum(fix.status is FixStatus.DOING for fix in fixes),
        done=sum(fix.status is FixStatus.DONE for fix in fixes),
        late=sum(days_late(fix, page.today) > 0 for fix in fixes),
    )


def _unfinished(page: Page) -> list[Fix]:
    return [fix for fix in page.journey.fixes if not fix.is_finished]


def _said_of(page: Page, fix: Fix) -> str:
    pains = [one.text for one in page.journey.insights if one.id in fix.pain_ids]
    step = [one.text for one in page.journey.steps if one.id == fix.step_id]
    return " ".join([fix.text, fix.notes, *pains, *step])
