"""Drafts: what was typed, edited, deleted, remarked on and ordered in words, until somebody keeps it."""

import pytest

from bot.guide import conversation, drafts, keeping
from bot.guide.errors import AlreadyDone, NoSuchLineInDraft, NothingToKeep
from bot.guide.items import remarks_on
from bot.guide.listening import Heard
from bot.guide.questions import Topic
from bot.journey.remarks import Code
from tests.guide.team import ANNA, BO, CAS, Team

FIRST = "- Krijgt een bericht\n- Reageert\n- Tekent"


@pytest.fixture
async def steps(team: Team) -> Team:
    """Give a team that is asked for its steps."""
    await team.skips_to(Topic.STEPS)
    return team


async def test_what_several_people_type_comes_into_one_draft_with_their_names(steps: Team) -> None:
    """One draft, kept up to date, tells who said what."""
    await steps.says(ANNA, FIRST)
    await steps.says(BO, "- Geeft een 8")
    draft = await steps.draft()
    assert [(item.text, item.by) for item in draft.items] == [
        ("Krijgt een bericht", ANNA.user_id),
        ("Reageert", ANNA.user_id),
        ("Tekent", ANNA.user_id),
        ("Geeft een 8", BO.user_id),
    ]
    assert (await steps.screen()).participants == [ANNA.user_id, BO.user_id]


async def test_an_edited_message_changes_its_lines_in_their_place(steps: Team) -> None:
    """Lines of others stay, and so does the order."""
    await steps.says(ANNA, FIRST, ts="1.1")
    await steps.says(BO, "- Geeft een 8")
    await steps.says(ANNA, "- Krijgt een brief\n- Reageert\n- Belt\n- Tekent", ts="1.1")
    assert await steps.heard() == ["Krijgt een brief", "Reageert", "Belt", "Tekent", "Geeft een 8"]


async def test_a_deleted_message_takes_its_lines_out(steps: Team) -> None:
    """A draft without lines is put aside, and typing begins a new one."""
    await steps.says(ANNA, FIRST, ts="1.1")
    await steps.says(BO, "- Geeft een 8", ts="1.2")
    await steps.takes_back(ANNA, "1.1")
    assert await steps.heard() == ["Geeft een 8"]
    await steps.takes_back(BO, "1.2")
    assert await steps.drafts() == []
    await steps.says(CAS, "- Belt ons")
    assert await steps.heard() == ["Belt ons"]


async def test_a_message_edited_into_small_talk_is_out_of_the_draft(steps: Team) -> None:
    """What is no answer any more is not kept as one."""
    await steps.says(ANNA, "- Krijgt een bericht", ts="1.1")
    await steps.says(BO, "- Reageert")
    await steps.says(ANNA, "haha laat maar", ts="1.1")
    assert await steps.heard() == ["Reageert"]


async def test_an_edited_message_still_speaks_to_the_question_that_it_answered(steps: Team) -> None:
    """When the team went on meanwhile, the edit must not jump to the new question."""
    await steps.says(ANNA, "- Krijgt een bericht\n- Reagert", ts="1.1")
    await steps.says(BO, "sla over")
    await steps.says(ANNA, "- Krijgt een bericht\n- Reageert", ts="1.1")
    draft = await steps.draft(Topic.STEPS)
    assert [item.text for item in draft.items] == ["Krijgt een bericht", "Reageert"]


async def test_the_edit_of_a_kept_message_does_not_reach_the_journey(steps: Team) -> None:
    """What was kept changes only by those who mean to change it; after undo the message counts again."""
    await steps.says(ANNA, FIRST, ts="1.1")
    await steps.keeps(BO)
    assert (await steps.says(ANNA, "- Iets anders\n- En nog iets", ts="1.1")).heard == Heard.NOTHING
    assert [step.text for step in (await steps.journey()).steps] == [
        "Krijgt een bericht",
        "Reageert",
        "Tekent",
    ]
    assert (await steps.takes_back(ANNA, "1.1")).heard == Heard.NOTHING


async def test_a_taken_remark_stays_when_another_line_of_the_message_is_edited(steps: Team) -> None:
    """The proposal that Bo took is not undone by Anna's typo."""
    await steps.says(ANNA, "- Wij sturen een offerte\n- Tekendt", ts="1.1")
    await steps.remarks_taken(BO, 0, Code.COMPANY_SIDE)
    proposed = (await steps.heard())[0]
    assert proposed != "Wij sturen een offerte"
    await steps.says(ANNA, "- Wij sturen een offerte\n- Tekent", ts="1.1")
    assert await steps.heard() == [proposed, "Tekent"]


async def test_an_edited_line_gives_up_the_remark_that_was_taken_on_it(steps: Team) -> None:
    """The newest words count."""
    await steps.says(ANNA, "- Wij sturen een offerte\n- Tekent", ts="1.1")
    await steps.remarks_taken(BO, 0, Code.COMPANY_SIDE)
    await steps.says(ANNA, "- Ontvangt een offerte\n- Tekent", ts="1.1")
    assert await steps.heard() == ["Ontvangt een offerte", "Tekent"]


async def test_a_line_split_by_a_remark_stays_split_when_its_message_is_edited(steps: Team) -> None:
    """Both halves come from one typed line."""
    await steps.says(ANNA, "- Tekent digitaal en krijgt een welkomstpakket\n- Belt", ts="1.1")
    await steps.remarks_taken(BO, 0, Code.SEVERAL_STEPS)
    assert len(await steps.heard()) == 3
    await steps.says(ANNA, "- Tekent digitaal en krijgt een welkomstpakket\n- Belt ons", ts="1.1")
    assert (await steps.heard())[:2] == ["Tekent digitaal", "Krijgt een welkomstpakket"]


async def test_a_remark_that_is_waved_away_stays_away_also_when_the_step_is_kept(steps: Team) -> None:
    """Nobody is told twice."""
    await steps.says(ANNA, "- Wij sturen een offerte")
    draft = await steps.draft()
    await steps.does(BO, drafts.wave_away, draft.id, draft.items[0].id, Code.COMPANY_SIDE)
    items = (await steps.draft()).items
    assert remarks_on(items, await steps.journey(), Topic.STEPS) == [[]]
    await steps.keeps(CAS)
    journey = await steps.journey()
    assert journey.dismissed == [f"{Code.COMPANY_SIDE}:{journey.steps[0].id}"]


async def test_a_remark_that_no_longer_holds_changes_nothing(steps: Team) -> None:
    """Its button may still be on somebody's screen."""
    await steps.says(ANNA, "- Wij sturen een offerte")
    await steps.remarks_taken(BO, 0, Code.COMPANY_SIDE)
    before = await steps.heard()
    await steps.remarks_taken(CAS, 0, Code.COMPANY_SIDE)
    assert await steps.heard() == before


@pytest.mark.parametrize(
    ("order", "read"),
    [
        ("3 en 4 omdraaien", "a b d c e"),
        ("verwijder 5", "a b c d"),
        ("verwijder 2 en 4", "a c e"),
        ("zet 5 voor 2", "a e b c d"),
        ("verplaats 1 naar 4", "b c d a e"),
        ("zet 2 helemaal achteraan", "a c d e b"),
        ("verwijder de laatste", "a b c d"),
        ("wijzig 3 in: vraagt om hulp", "a b vraagt om hulp d e"),
        ("splits 2 in: b1 / b2", "a b1 b2 c d e"),
        ("voeg 2 en 3 samen", "a b, c d e"),
        ("voeg na 2 toe: kijkt rond", "a b kijkt rond c d e"),
        ("verwijder 1\nverwijder 1", "c d e"),
    ],
)
async def test_the_draft_is_changed_in_words(steps: Team, order: str, read: str) -> None:
    """Whoever asks for it, in the draft only, and one word takes it back."""
    names = {
        "a": "Krijgt post",
        "b": "Belt ons op",
        "c": "Vraagt raad",
        "d": "Tekent alvast",
        "e": "Geeft een 8",
    }

    def spelt(short: str) -> str:
        return names.get(short, short)

    await steps.says(ANNA, "\n".join(f"- {text}" for text in names.values()))
    before = await steps.heard()
    typed = order.replace("b1 / b2", "Belt ons / Krijgt raad")
    assert (await steps.says(BO, typed)).heard == Heard.CHANGED
    wanted = read.replace("b1 b2", "Belt-ons Krijgt-raad").replace("b, c", "Belt-ons-op,-Vraagt-raad")
    wanted = wanted.replace("vraagt om hulp", "vraagt-om-hulp").replace("kijkt rond", "kijkt-rond")
    assert await steps.heard() == [spelt(word).replace("-", " ") for word in wanted.split(" ")]
    for _ in order.split("\n"):
        await steps.says(CAS, "ongedaan maken")
    assert await steps.heard() == before
    assert (await steps.journey()).steps == []


@pytest.mark.parametrize(
    "order", ["verwijder 9", "3 en 40 omdraaien", "verwijder 0", "verwijder 1\nverwijder 9"]
)
async def test_an_order_about_a_line_that_is_not_there_is_refused_and_changes_nothing(
    steps: Team, order: str
) -> None:
    """The writer is told which number is missing; of several orders none is done then."""
    await steps.says(ANNA, FIRST)
    before = await steps.draft()
    outcome = await steps.says(BO, order)
    assert outcome.heard == Heard.REFUSED
    assert isinstance(outcome.error, NoSuchLineInDraft)
    assert await steps.draft() == before


async def test_an_emptied_draft_cannot_be_kept(steps: Team) -> None:
    """It is put aside by itself."""
    await steps.says(ANNA, "- Krijgt een bericht")
    draft = await steps.draft()
    await steps.says(BO, "verwijder 1")
    with pytest.raises(AlreadyDone):
        await steps.does(CAS, keeping.keep, draft.id)
    with pytest.raises(NothingToKeep):
        await steps.does(CAS, drafts.take_up, draft.id)


async def test_no_answer_puts_the_draft_aside_and_it_can_be_taken_up(steps: Team) -> None:
    """A click by mistake loses nothing."""
    await steps.says(ANNA, FIRST)
    draft = await steps.draft()
    await steps.does(BO, drafts.drop, draft.id)
    assert await steps.drafts() == []
    with pytest.raises(AlreadyDone) as refusal:
        await steps.does(CAS, keeping.keep, draft.id)
    assert refusal.value.values == {"by": BO.user_id}
    await steps.does(CAS, drafts.take_up, draft.id)
    await steps.keeps(ANNA)
    assert len((await steps.journey()).steps) == 3


async def test_a_draft_taken_up_beside_a_newer_one_goes_into_that(steps: Team) -> None:
    """A question has one draft, so that one Keep keeps all; an edit of either message still counts."""
    await steps.says(ANNA, FIRST, ts="1.1")
    aside = (await steps.draft()).id
    await steps.does(BO, drafts.drop, aside)
    await steps.says(CAS, "- Geeft een 8")
    await steps.does(ANNA, drafts.take_up, aside)
    assert len(await steps.drafts()) == 1
    assert sorted(await steps.heard()) == ["Geeft een 8", "Krijgt een bericht", "Reageert", "Tekent"]
    await steps.says(ANNA, "- Krijgt een brief\n- Reageert\n- Tekent", ts="1.1")
    assert "Krijgt een brief" in await steps.heard()


async def test_a_draft_goes_back_through_its_last_states(steps: Team) -> None:
    """Undo in the draft's menu, one state at a time."""
    await steps.says(ANNA, FIRST)
    draft = await steps.draft()
    await steps.does(BO, drafts.take_remark, draft.id, "1", Code.ORDER)
    await steps.says(BO, "verwijder 1")
    await steps.does(CAS, drafts.go_back, draft.id)
    assert await steps.heard() == ["Krijgt een bericht", "Reageert", "Tekent"]
    await steps.does(CAS, drafts.go_back, draft.id)
    assert await steps.heard() == ["Krijgt een bericht", "Reageert", "Tekent"]


async def test_a_draft_of_a_removed_part_is_put_aside_and_waits_for_it(team: Team) -> None:
    """Nothing hangs on a persona that is gone; when the persona comes back, so can the draft."""
    await team.walks_to(Topic.PERSONA)
    kept = next(change for change in await team.changes() if change.action == "answer-personas")
    await team.says(BO, "behoeften: een vaste prijs")
    waiting = await team.draft(Topic.PERSONA)
    undone = await team.undoes(kept)
    assert [draft.question.topic for draft in await team.drafts()] == [Topic.PERSONAS]
    assert await team.topic() == Topic.PERSONAS
    with pytest.raises(AlreadyDone):
        await team.does(ANNA, drafts.take_up, waiting.id)
    await team.undoes(undone)
    await team.does(ANNA, drafts.take_up, waiting.id)
    await team.keeps(CAS, Topic.PERSONA)
    assert (await team.journey()).personas[0].needs == "een vaste prijs"


async def test_skipping_leaves_the_draft_to_be_kept_later(steps: Team) -> None:
    """Going on loses nothing that was typed."""
    await steps.says(ANNA, FIRST)
    await steps.says(BO, "sla over")
    assert await steps.topic() == Topic.PHASES
    await steps.keeps(CAS, Topic.STEPS)
    assert len((await steps.journey()).steps) == 3
    await steps.does(ANNA, conversation.back, steps.journey_id)
    assert await steps.topic() == Topic.STEPS
