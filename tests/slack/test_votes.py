"""Voting on fixes in Slack: private until the scores are shown, and never lost."""

from bot.playground.client import Person
from tests.slack.fixing import (
    CALL,
    LIST,
    PRICES,
    asks_for_list,
    chooses,
    fix_id,
    now,
    two_look,
    votes,
    with_fixes,
)
from tests.slack.stories import take_in, told


async def test_votes_stay_private_until_all_have_voted(anna: Person, bo: Person) -> None:
    """Then the score is there for both, and where they see it differently that is said."""
    await two_look(anna, bo)
    await votes(anna, PRICES, "5", "1")
    await now(anna, "1 van 2 stemden · jij: impact 5, moeite 1")
    assert "jij" not in (await now(bo, LIST)).text
    await votes(bo, PRICES, "2", "2")
    for person in (anna, bo):
        shown = await now(person, "score 15,8 (impact 2–5 · moeite 1,5), meningen lopen uiteen")
        assert "jij" not in shown.text


async def test_a_round_can_be_closed_before_all_have_voted(anna: Person, bo: Person) -> None:
    """The question before that tells how many people are missing, and not who."""
    await two_look(anna, bo)
    await votes(bo, PRICES, "4", "2")
    seen = await now(bo, "1 van 2 stemden")
    [show] = [
        one
        for block in seen.blocks
        for one in block.get("elements", [])
        if one.get("action_id") == "fix_show"
    ]
    assert "2 mensen" not in show["confirm"]["text"]["text"]
    assert "1 persoon heeft nog niet overal op gestemd" in show["confirm"]["text"]["text"]
    await bo.click("Toon de scores", in_message=seen)
    await now(bo, "De scores zijn te zien")
    await now(bo, "score 16")


async def test_who_shows_the_scores_while_voting_votes_as_well(anna: Person, bo: Person) -> None:
    """What stood in the window counts, though it was not sent in; half a vote stays in the window."""
    await two_look(anna, bo)
    for fix in (PRICES, CALL):
        await votes(bo, fix, "2", "2")
    await chooses(anna, PRICES, "Stem")
    modal = await anna.modal("Stem")
    impact, effort = (f"{kind}:{fix_id(modal, PRICES)}" for kind in ("impact", "effort"))
    await anna.fill({impact: "5", effort: "1"})
    await anna.click("Toon de scores", in_view=modal)
    await now(bo, "score 15,8 (impact 2–5 · moeite 1,5), meningen lopen uiteen")
    await anna.close_modal()
    await chooses(anna, CALL, "Stem")
    modal = await anna.modal("Stem")
    await anna.fill({f"impact:{fix_id(modal, CALL)}": "5"})
    await anna.click("Toon de scores", in_view=modal)
    await now(bo, "score 8 (impact 2 · moeite 2)")
    assert (await anna.modal("Stem")).values["Impact voor de klant"] == "5"


async def test_several_fixes_are_voted_on_in_one_window(anna: Person) -> None:
    """Alone it works too; one left open waits, and half a vote is pointed out."""
    await take_in(anna, with_fixes(PRICES, CALL, "Vaste dag"))
    await anna.click("Stem (3)", in_message=await asks_for_list(anna))
    modal = await anna.modal("Stem")
    assert all(text in modal.text for text in (PRICES, CALL, "Vaste dag"))
    first, second = (f"{kind}:{fix_id(modal, CALL)}" for kind in ("impact", "effort"))
    sent = await anna.submit({first: "3"})
    assert "allebei" in sent.errors[second]
    assert not (await anna.submit({first: "3", second: "4"})).is_open
    seen = await now(anna, "Je stem telt mee")
    assert "score 6 (impact 3 · moeite 4)" in seen.text
    await anna.click("Stem (2)", in_message=seen)
    assert CALL not in (await anna.modal("Stem")).text


async def test_ones_own_earlier_vote_is_filled_in_and_votes_can_begin_anew(anna: Person) -> None:
    """Nobody has to remember; what was given before then counts no more."""
    await take_in(anna, with_fixes())
    await asks_for_list(anna)
    await votes(anna, PRICES, "5", "1")
    await now(anna, "score 25")
    await chooses(anna, PRICES, "Stem")
    modal = await anna.modal("Stem")
    assert modal.values == {"Impact voor de klant": "5", "Moeite voor jullie": "1"}
    await anna.click("Laat iedereen opnieuw stemmen", in_view=modal)
    await anna.close_modal()
    assert "score 25" not in (await now(anna, "stap 1: Leest de offerte · nog niet op gestemd")).text


async def test_a_vote_for_a_fix_that_was_deleted_meanwhile_loses_no_other(anna: Person, bo: Person) -> None:
    """Bo deletes one while Anna votes on both."""
    await take_in(anna, with_fixes())
    await anna.click("Stem (2)", in_message=await asks_for_list(anna))
    modal = await anna.modal("Stem")
    await asks_for_list(bo)
    await chooses(bo, CALL, "Wijzig")
    await bo.click("Verwijder dit verbeterpunt", in_view=await bo.modal())
    assert "is verwijderd" in (await bo.modal()).text
    marks = {f"{kind}:{fix_id(modal, text)}": "4" for kind in ("impact", "effort") for text in (PRICES, CALL)}
    assert not (await anna.submit(marks)).is_open
    await told(anna, "intussen verwijderd")
    await asks_for_list(anna)
    assert "jij: impact 4" in (await now(anna, PRICES)).text
