"""The whole walk through the method, from the scope to the rhythm."""

import pytest

from bot.guide import care, conversation, drafts, reports, start
from bot.guide.listening import Heard
from bot.guide.questions import DONE, Question, Topic
from bot.journey.language import Language
from bot.journey.model import Journey, Kind
from bot.journey.parts import InsightKind
from tests.guide.team import ANNA, BO, CAS, CHANNEL, STEPS, Team


async def test_a_team_walks_from_the_scope_to_the_last_fix_by_typing_and_keeping(team: Team) -> None:
    """Each kept answer is in the journey, and the next question follows by itself."""
    asked = []
    while (topic := await team.topic()) != Topic.DONE:
        asked.append(topic)
        await team.walks_to_the_next()
    journey = await team.journey()
    # What would you improve is asked openly only where no pain point is known.
    assert list(dict.fromkeys(asked)) == [topic for topic in Topic if topic not in {Topic.FIXES, Topic.DONE}]
    assert (journey.starts_at, journey.ends_at) == ("het eerste bericht", "een tevreden klant")
    assert journey.strategy == "Wij maken techniek begrijpelijk voor iedereen."
    assert [source.text for source in journey.sources] == ["zes gesprekken met klanten", "onderzoek uit 2025"]
    assert (journey.goal, journey.goal_score) == ("Een tevreden klant die ons een 8 of hoger geeft", 8)
    assert [step.text for step in journey.steps] == STEPS
    assert {step.phase_id for step in journey.steps} <= {phase.id for phase in journey.phases}
    assert {phase.information_need for phase in journey.phases} == {"wat kost het?"}
    assert [persona.name for persona in journey.personas] == ["Sanne de Wit", "Mark Bos"]
    assert [persona.needs for persona in journey.personas] == ["zekerheid", "zekerheid"]
    assert [touchpoint.emotion for touchpoint in journey.touchpoints] == [-1] * len(STEPS)
    assert len(journey.insights_of(InsightKind.PAIN)) == 2 + len(STEPS)
    [fix] = journey.fixes
    assert len(fix.pain_ids) == 2 + len(STEPS)


async def test_nothing_is_in_the_journey_until_somebody_clicks_keep(team: Team) -> None:
    """A draft is only a draft."""
    await team.says(ANNA, "van het eerste bericht tot een tevreden klant")
    assert (await team.journey()).ends_at == ""
    await team.keeps(BO)
    assert (await team.journey()).ends_at == "een tevreden klant"


async def test_keep_can_be_typed_too(team: Team) -> None:
    """Who writes "bewaar" need not reach for the button."""
    await team.says(ANNA, "van het eerste bericht tot een tevreden klant")
    assert (await team.says(BO, "bewaar maar")).heard == Heard.CHANGED
    assert await team.topic() == Topic.STRATEGY


async def test_a_skipped_question_comes_back_only_when_somebody_returns_to_it(team: Team) -> None:
    """Skipping is no answer: status tells it, and resuming at the end asks it again."""
    await team.says(ANNA, "sla over")
    assert await team.topic() == Topic.STRATEGY
    status = await team.does(BO, reports.status, team.journey_id)
    assert status.skipped == [Question(Topic.BOUNDS)]
    assert Question(Topic.BOUNDS) not in status.missing
    await team.does(BO, conversation.turn_to, team.journey_id, Question(Topic.BOUNDS))
    assert (await team.does(BO, reports.status, team.journey_id)).skipped == []


async def test_two_people_who_skip_the_same_question_skip_one(team: Team) -> None:
    """The second click was meant for a question that is no longer open."""
    for who in (ANNA, BO):
        await team.does(who, conversation.skip, team.journey_id, Question(Topic.BOUNDS))
    assert await team.topic() == Topic.STRATEGY


async def test_back_asks_the_question_before_again_with_what_is_there(team: Team) -> None:
    """Back walks against the order, and stays at the first question."""
    await team.walks_to(Topic.GOAL)
    await team.says(CAS, "terug")
    assert await team.topic() == Topic.SOURCES
    for _ in range(5):
        await team.does(ANNA, conversation.back, team.journey_id)
    assert await team.topic() == Topic.BOUNDS
    assert len((await team.journey()).sources) == 2


async def test_an_answer_after_going_back_leads_on_to_what_is_still_open(team: Team) -> None:
    """Nobody has to click through what was answered already."""
    await team.walks_to(Topic.STEPS)
    await team.does(ANNA, conversation.turn_to, team.journey_id, Question(Topic.STRATEGY))
    await team.answers(BO, "En zonder vaktaal.")
    assert await team.topic() == Topic.STEPS
    assert (await team.journey()).strategy.splitlines() == [
        "Wij maken techniek begrijpelijk voor iedereen.",
        "En zonder vaktaal.",
    ]


async def test_while_paused_the_guide_is_silent_until_somebody_resumes(team: Team) -> None:
    """Answers, orders and questions are left alone, days later too; then the open question is asked again."""
    await team.walks_to(Topic.STEPS)
    await team.says(ANNA, "pauze")
    for text in ("- Krijgt een bericht\n- Reageert", "sla over", "wat is een stap?", "bewaar"):
        assert (await team.says(BO, text)).heard == Heard.NOTHING
    assert await team.drafts() == []
    assert (await team.screen()).paused_by == ANNA.user_id
    before = (await team.screen()).newest_question_id
    await team.says(CAS, "we gaan verder")
    after = await team.screen()
    assert (after.paused_by, after.question.topic) == (None, Topic.STEPS)
    assert after.newest_question_id != before


async def test_small_talk_leaves_no_trace(team: Team) -> None:
    """Nobody becomes part of the draft or of those who take part by chatting."""
    await team.walks_to(Topic.STEPS)
    before = await team.screen()
    for text in ("goeie, die derde vooral", "haha", "koffie?", "<@UBO> wat vind jij?", "👍"):
        assert (await team.says(CAS, text)).heard == Heard.NOTHING
    assert await team.screen() == before
    assert await team.drafts() == []


async def test_who_asks_about_a_word_is_explained_it_and_nothing_changes(team: Team) -> None:
    """The explanation goes to them alone."""
    outcome = await team.says(ANNA, "wat bedoel je met contactmoment?")
    assert (outcome.heard, str(outcome.term)) == (Heard.EXPLAIN, "touchpoint")
    assert await team.drafts() == []


async def test_an_answer_to_the_question_before_is_moved_there(team: Team) -> None:
    """Somebody who answers late says so with one click; editing the message then changes it there."""
    await team.walks_to(Topic.GOAL)
    message = "- reviews op internet"
    await team.says(BO, message, ts="7.7")
    await team.does(ANNA, drafts.move_to_previous, (await team.draft()).id)
    assert [draft.question.topic for draft in await team.drafts()] == [Topic.SOURCES]
    await team.says(BO, "- reviews op Google", ts="7.7")
    assert await team.heard() == ["reviews op Google"]
    await team.keeps(CAS)
    assert (await team.journey()).sources[-1].text == "reviews op Google"
    assert await team.topic() == Topic.GOAL


async def test_the_first_question_has_none_before_it(team: Team) -> None:
    """There is nothing to move its answer to, and the draft stays."""
    await team.says(BO, "van bericht tot klant")
    draft = await team.draft()
    with pytest.raises(Exception, match="nothing-to-keep"):
        await team.does(ANNA, drafts.move_to_previous, draft.id)
    assert await team.read_draft(draft.id) == draft


async def test_the_phases_of_the_chosen_set_are_proposed(team: Team) -> None:
    """One click keeps them, and every step falls in one of them."""
    await team.walks_to(Topic.PHASES)
    assert await team.heard() == ["Ontdekken", "Verkennen", "Kwalificeren", "Overtuigen", "Tekenen & groeien"]
    await team.keeps(CAS)
    journey = await team.journey()
    assert journey.phases[0].name == "Ontdekken"
    assert None not in {step.phase_id for step in journey.steps}


async def test_typed_phases_take_the_place_of_the_proposed_ones(team: Team) -> None:
    """Every organisation's journey is its own."""
    await team.walks_to(Topic.PHASES)
    await team.says(ANNA, "- Kennismaken\n- Samenwerken")
    await team.says(BO, "- Aanbevelen")
    assert await team.heard() == ["Kennismaken", "Samenwerken", "Aanbevelen"]
    await team.keeps(CAS)
    assert [phase.name for phase in (await team.journey()).phases] == [
        "Kennismaken",
        "Samenwerken",
        "Aanbevelen",
    ]


async def test_an_empty_phase_set_proposes_nothing(team: Team) -> None:
    """The team names its phases itself, or skips them."""
    await team.start("Zonder fasen", phase_set="empty")
    await team.skips_to(Topic.PHASES)
    assert await team.drafts() == []


async def test_when_all_is_answered_nothing_that_people_say_is_an_answer(team: Team) -> None:
    """The guide has nothing to ask, so it listens to words for itself only."""
    await team.skips_to(Topic.DONE)
    assert (await team.says(ANNA, "- Krijgt een bericht\n- Reageert")).heard == Heard.NOTHING
    await team.says(BO, "ga verder")
    assert await team.question() == Question(Topic.BOUNDS)


async def test_a_platform_gets_two_linked_journeys(team: Team) -> None:
    """Each side has its own card and conversation, and knows the other one by title."""
    one = Journey(
        title="Marktplaats",
        customer_group="kopers",
        kind=Kind.PLATFORM,
        language=Language.NL,
        phase_set="service",
    )
    ids = await team.does(ANNA, start.start, start.Opening(CHANNEL, start.sides(one, "verkopers")))
    titles = []
    for team.journey_id in ids:
        screen = await team.screen()
        titles.append((screen.journey.title, screen.linked_title, screen.journey.customer_group))
    assert titles == [
        ("Marktplaats · kopers", "Marktplaats · verkopers", "kopers"),
        ("Marktplaats · verkopers", "Marktplaats · kopers", "verkopers"),
    ]
    await team.does(BO, care.delete, ids[1])
    team.journey_id = ids[0]
    assert (await team.screen()).linked_title is None


@pytest.mark.parametrize("title", ["Marktplaats", "x" * 150])
@pytest.mark.parametrize(
    ("group", "other"), [("kopers", "verkopers"), ("k" * 300, "v" * 300), ("", "verkopers")]
)
async def test_the_sides_of_a_platform_have_titles_of_their_own(
    team: Team, title: str, group: str, other: str
) -> None:
    """However long the title and the groups are."""
    one = Journey(title=title, customer_group=group, kind=Kind.PLATFORM)
    ids = await team.does(ANNA, start.start, start.Opening(CHANNEL, start.sides(one, other)))
    assert len(set(ids)) == 2


async def test_the_team_is_told_when_all_is_done(team: Team) -> None:
    """After the rhythm there is no open question."""
    await team.walks_to(Topic.RHYTHM)
    await team.answers(CAS, "eerste maandag")
    assert await team.question() == DONE
