"""How satisfied customers are, what the goal is, what is missing or assumed, and what there is."""

from collections import Counter
from collections.abc import Iterator

from bot.coach.answering.page import Page, one_line
from bot.coach.requests import Write
from bot.coach.writing.by_rules import by_rules as write
from bot.coach.writing.facts import facts_of_journey
from bot.journey.journey_checks import check_journey
from bot.journey.next_action import USUAL_GOAL
from bot.journey.pains import has_fix, offered_pains
from bot.journey.parts import Evidence
from bot.journey.remarks import Code
from prompts.figures import month as month_in_words

_MOST_NUMBERS = 6
_A_HAIR = 0.05


def satisfied(page: Page, most: int) -> None:
    """Tell the last results against the goal, and how they moved."""
    results = sorted(page.journey.results, key=lambda one: one.month)
    if not results:
        page.lines.append(page.say("answer-no-results"))
        page.lacks("answer-no-results")
        return
    last = results[-1]
    page.note(last.id)
    goal = page.journey.goal_score
    month = month_in_words(last.month, page.language)
    page.lines.append(
        page.say("answer-result", month=month, average=page.number(last.average), count=last.responses)
    )
    target = USUAL_GOAL if goal is None else goal
    by = target - last.average
    key = "answer-goal-reached" if by < _A_HAIR else "answer-goal-missed"
    line = page.say(key, goal=page.number(target), by=page.number(by))
    if last.at_goal is not None:
        line = f"{line} {page.say('answer-share-at-goal', share=page.number(last.at_goal), goal=page.number(target))}"
    page.lines.append(line)
    if len(results) > 1 and most > len(page.lines):
        earlier = results[0] if len(results) <= _MOST_NUMBERS else results[-_MOST_NUMBERS]
        moved = last.average - earlier.average
        key = (
            "answer-trend-same"
            if abs(moved) < _A_HAIR
            else "answer-trend-up"
            if moved > 0
            else "answer-trend-down"
        )
        since = month_in_words(earlier.month, page.language)
        page.lines.append(
            page.say(key, month=since, average=page.number(earlier.average), by=page.number(abs(moved)))
        )
    if last.nps is not None and most > len(page.lines):
        page.lines.append(page.say("answer-nps", nps=page.number(last.nps)))


def goal(page: Page, most: int) -> None:
    """Tell what the journey is about and where it should end."""
    journey = page.journey
    if journey.goal:
        page.lines.append(page.say("answer-goal", goal=one_line(journey.goal)))
    else:
        page.lines.append(page.say("answer-no-goal"))
        page.lacks("answer-no-goal")
    if journey.starts_at and journey.ends_at and most > 1:
        starts, ends = one_line(journey.starts_at), one_line(journey.ends_at)
        page.lines.append(page.say("answer-bounds", starts=starts, ends=ends))
    if journey.customer_group and most > len(page.lines):
        page.lines.append(page.say("answer-customers", group=one_line(journey.customer_group)))


def summary(page: Page, most: int) -> None:
    """Tell the journey in a paragraph or two, as its summary does."""
    facts = facts_of_journey(page.journey, page.today)
    said = write(Write(page.journey.title, page.language, facts)).text
    page.lines += [one for one in said.split("\n") if one][:most]
    page.note(*(step.id for step in page.journey.steps if f"“{step.text}”" in said))
    page.note(*(fix.id for fix in page.journey.fixes if f"“{fix.text}”" in said))


def assumed(page: Page, most: int) -> None:
    """Tell how much is assumed, and at which steps."""
    page.lines += list(_assumed(page))[:most]
    if not page.lines:
        key = "answer-all-evidence" if page.journey.touchpoints else "answer-no-touchpoints"
        page.lines.append(page.say(key))
    ids = [one.step_id for one in page.journey.touchpoints if one.evidence == Evidence.ASSUMPTION]
    steps = sorted(set(ids), key=page.journey.step_number)
    if steps and len(page.lines) < most:
        page.lines.append(page.say("answer-assumed-at", steps=_numbers(page, steps)))


def lacks_nps(page: Page) -> None:
    """Say that there is no NPS, where there is none."""
    if not any(result.nps is not None for result in page.journey.results):
        page.lines.append(page.say("answer-no-nps"))
        page.lacks("answer-no-nps")


def sources(page: Page, most: int) -> None:
    """Tell what is known of customers, and from where."""
    if not page.journey.sources:
        page.lines.append(page.say("answer-no-sources"))
        page.lacks("answer-no-sources")
    for source in page.journey.sources[:most]:
        page.note(source.id)
        page.lines.append(page.say("answer-found-source", what=one_line(source.text)))


def missing(page: Page, most: int) -> None:
    """Tell what the journey lacks, the weightiest first, and how much of it is assumed."""
    found = list(_missing(page))[:most]
    page.lines += found or [page.say("answer-nothing-missing")]


def counted(page: Page, most: int) -> None:
    """Tell what the journey holds, in numbers, and name its phases and personas."""
    journey = page.journey
    page.lines.append(
        page.say(
            "answer-holds",
            steps=page.say("answer-count-steps", count=len(journey.steps)),
            personas=page.say("answer-count-personas", count=len(journey.personas)),
            touchpoints=page.say("answer-count-touchpoints", count=len(journey.touchpoints)),
            fixes=page.say("answer-count-fixes", count=len(journey.fixes)),
        )
    )
    pains = offered_pains(journey)
    if pains and most > 1:
        loose = sum(not has_fix(journey, pain.id) for pain in pains)
        page.lines.append(page.say("answer-count-pains", count=len(pains), loose=loose))
    if journey.phases and most > len(page.lines):
        page.note(*(phase.id for phase in journey.phases))
        page.lines.append(page.say("answer-phases", phases=page.listed([one.name for one in journey.phases])))
    if journey.personas and most > len(page.lines):
        page.note(*(persona.id for persona in journey.personas))
        page.lines.append(
            page.say("answer-personas", personas=page.listed([one.name for one in journey.personas]))
        )


def _missing(page: Page) -> Iterator[str]:
    journey = page.journey
    if not journey.steps:
        yield page.say("answer-no-steps")
        return
    if not journey.goal:
        yield page.say("answer-no-goal")
    if not journey.personas:
        yield page.say("answer-no-personas")
    without = [step.id for step in journey.steps if not journey.touchpoints_of(step.id)]
    if without:
        yield page.say("answer-without-touchpoint", count=len(without), steps=_numbers(page, without))
    findings = check_journey(journey)
    bare = [one.part_id for one in findings if one.remark.code is Code.PHASE_WITHOUT_CONVERSION_POINT]
    if bare:
        page.note(*bare)
        names = [phase.name for phase in journey.phases if phase.id in bare]
        yield page.say("answer-without-conversion-point", count=len(bare), phases=page.listed(names))
    yield from _assumed(page)
    for key, ids in (
        ("answer-without-feeling", [one.step_id for one in journey.touchpoints if one.emotion is None]),
        ("answer-without-thinking", [one.step_id for one in journey.touchpoints if not one.thinking]),
    ):
        if ids:
            steps = sorted(set(ids), key=journey.step_number)
            yield page.say(key, count=len(ids), steps=_numbers(page, steps))
    pains = offered_pains(journey)
    loose = [pain.id for pain in pains if not has_fix(journey, pain.id)]
    if loose:
        page.note(*loose)
        yield page.say("answer-pains-without-fix", count=len(loose), all=len(pains))
    if not journey.results:
        yield page.say("answer-no-results")


def _assumed(page: Page) -> Iterator[str]:
    known = Counter(touchpoint.evidence for touchpoint in page.journey.touchpoints)
    whole = len(page.journey.touchpoints)
    if known[Evidence.ASSUMPTION]:
        yield page.say("answer-assumed", count=known[Evidence.ASSUMPTION], all=whole)
    if whole and known[None]:
        yield page.say("answer-unsaid", count=known[None], all=whole)


def _numbers(page: Page, step_ids: list[str]) -> str:
    page.note(*step_ids)
    numbers = [str(page.journey.step_number(step_id)) for step_id in step_ids]
    if len(numbers) > _MOST_NUMBERS:
        return page.say("answer-and-more", numbers=", ".join(numbers[:_MOST_NUMBERS]))
    return page.listed(numbers)
