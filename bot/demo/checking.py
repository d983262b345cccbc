"""Checks that the journey that came out of the session is the one that was typed."""

from bot.demo import story
from bot.demo.story_of_coach import OWN_WORDS
from bot.demo.team import DIRECT_MESSAGES, Team
from bot.journey.document import from_json
from bot.journey.model import Journey
from bot.journey.parts import InsightKind


async def exported_journey(team: Team) -> Journey:
    """Read the journey from the file that the bot sent to Anna."""
    anna = team.person("anna")
    message = await anna.wait_for(lambda seen: bool(seen.files), DIRECT_MESSAGES, timeout=20)
    return from_json((await anna.read_file(message.files[0])).decode())


def check_journey(journey: Journey, idea: str) -> None:
    """Raise `AssertionError` when something differs from what the team typed, or from the `idea` that it took."""
    _same("bounds", [journey.starts_at, journey.ends_at], [story.START, story.END])
    _same("strategy", journey.strategy, story.STRATEGY)
    _same("sources", [source.text for source in journey.sources], story.SOURCES)
    _same("goal", (journey.goal, journey.goal_score), (story.GOAL, 8.0))
    _same("number of steps", len(journey.steps), story.STEP_COUNT)
    _same(
        "steps from our side", [step.text for step in journey.steps if step.text in story.FROM_OUR_SIDE], []
    )
    _same(
        "phases",
        [(phase.name, phase.information_need, phase.conversion_point) for phase in journey.phases],
        story.NEEDS,
    )
    _same("steps without a phase", [step.text for step in journey.steps if step.phase_id is None], [])
    _check_personas(journey)
    touchpoints = [touchpoint for step in journey.steps for touchpoint in journey.touchpoints_of(step.id)]
    _same("feelings", [touchpoint.emotion for touchpoint in touchpoints], story.FEELINGS)
    _same("owners", [touchpoint.owner for touchpoint in touchpoints], story.OWNERS)
    pains = sum("pijn" in line for line in story.TOUCHPOINTS)
    at_touchpoints = [pain for pain in journey.insights_of(InsightKind.PAIN) if pain.touchpoint_id]
    _same("pain points at touchpoints", len(at_touchpoints), pains)
    _check_fixes(journey, idea)
    _same("moments of truth", sum(touchpoint.moment_of_truth for touchpoint in touchpoints), 1)


def _check_fixes(journey: Journey, idea: str) -> None:
    fixes = [*story.FIXES_KEPT, (idea, "", None), (OWN_WORDS, "", None)]
    _same("fixes", [(fix.text, fix.owner, fix.due) for fix in journey.fixes], fixes)
    pains = {pain.id: pain.text for pain in journey.insights_of(InsightKind.PAIN)}
    served = dict.fromkeys(pains[pain_id] for fix in journey.fixes for pain_id in fix.pain_ids)
    _same("pain points with a fix", list(served), [*(pain for pain, _ in story.FIXES), story.NEXT_PAIN])


def _check_personas(journey: Journey) -> None:
    _same("personas", [persona.name for persona in journey.personas], list(story.ABOUT))
    for persona in journey.personas:
        about = story.ABOUT[persona.name]
        for text in (persona.needs, persona.goals, persona.channels, persona.quote, persona.known_from):
            assert text, f"{persona.name} lacks something that was typed"
            assert text in about, f"{persona.name}: {text!r} was not typed so"


def _same(what: str, found: object, expected: object) -> None:
    assert found == expected, f"{what}: {found!r} is not {expected!r}"
