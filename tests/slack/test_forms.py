"""The forms of the questions: the same answers as by typing, for who prefers a window."""

import pytest

from bot.journey.model import Journey
from bot.playground.client import Person
from tests.slack.journeys import scoped, with_goal, with_persona, with_steps
from tests.slack.stories import CHANNEL, start, take_in


async def test_the_scope_is_answered_in_forms(anna: Person) -> None:
    """Each form asks its question, and brings the next one."""
    thread = await start(anna)
    for answer, following in (
        ({"starts_at": "een bericht", "ends_at": "een blije klant"}, "Waar staat jullie organisatie voor"),
        ({"strategy": "Gewone taal\nEen vast gezicht"}, "Wat weten jullie al"),
        ({"lines0": "Zes gesprekken\nEnquête 2026"}, "Waar moet de klant aan het eind"),
        ({"goal": "Een blije klant", "goal_score": "8,5"}, "Welke stappen zet je klant"),
        ({"lines0": "Zoekt\nBelt\nGeeft een 8"}, "In welke fasen"),
    ):
        await thread.click(anna, "Formulier")
        sent = await anna.submit(answer)
        assert not sent.is_open, sent.errors
        await thread.shows(anna, following)
    await thread.card_now(anna, "Doel: 8,5+")
    await thread.card_now(anna, "Stappen (3)")


async def test_what_was_kept_in_a_form_is_told_in_the_thread(anna: Person, bo: Person) -> None:
    """By whom, with Undo: then the question is open again."""
    thread = await take_in(anna, with_goal())
    await thread.click(bo, "Formulier")
    await bo.submit({"lines0": "Zoekt\nBelt\nGeeft een 8"})
    await thread.kept(anna, "Stappen", "Bo")
    await thread.click(anna, "Ongedaan maken", "· Bo")
    await thread.card_now(anna, "▸ *Stappen* ·")


async def test_personas_phases_and_touchpoints_have_forms_too(anna: Person) -> None:
    """All that rule 13 and 15 name can be filled in, and stands in the summary."""
    thread = await take_in(anna, with_persona("Belt ons"))
    await thread.click(anna, "Formulier")
    sent = await anna.submit(
        {
            "channel": "phone",
            "doing": "legt uit wat er is",
            "thinking": "snappen ze mij?",
            "owner": "sales",
            "emotion": "-1",
            "pains": "wachtmuziek\nlang menu",
            "gains": "kort",
            "evidence": "assumption",
            "moment_of_truth": "yes",
            "persona_id": "Sanne",
        }
    )
    assert not sent.is_open, sent.errors
    await thread.shows(anna, "zodat dit niet meer gebeurt: “wachtmuziek”")
    await anna.command(CHANNEL, "/klantreis samenvatting")
    await anna.click("everything", channel=CHANNEL)
    everything = await anna.wait_for("wachtmuziek", CHANNEL)
    for text in (
        "Telefoon",
        "legt uit wat er is",
        "snappen ze mij?",
        "lang menu",
        "sales",
        "aanname",
        "Sanne",
    ):
        assert text in everything.text


@pytest.mark.parametrize("score", ["elf", "11", "-1", "8 van 10"])
async def test_a_wrong_score_is_told_at_its_field(anna: Person, score: str) -> None:
    """What was typed stays."""
    thread = await take_in(anna, scoped())
    await thread.click(anna, "Formulier")
    sent = await anna.submit({"goal": "Een blije klant", "goal_score": score})
    assert sent.errors == {"goal_score": "Vul een cijfer in van 0 tot 10."}
    sent = await anna.submit({"goal_score": "8"})
    assert not sent.is_open


async def test_an_empty_form_is_not_sent(anna: Person) -> None:
    """It says that there is nothing to keep, and stays open."""
    thread = await take_in(anna, scoped())
    await thread.click(anna, "Formulier")
    sent = await anna.submit({})
    assert sent.errors == {"goal": "Er staat niets om te bewaren."}


async def test_a_line_that_is_too_long_is_told_with_its_length(anna: Person) -> None:
    """Also just above the limit; nothing of the list is lost."""
    thread = await take_in(anna, with_goal())
    await thread.click(anna, "Formulier")
    for length in (301, 305, 2000):
        sent = await anna.submit({"lines0": "Zoekt\n" + "x" * length})
        assert f"{length:_}".replace("_", ".") in sent.errors["lines0"]
        assert sent.values["Eén per regel"].startswith("Zoekt\nxxx")


@pytest.mark.parametrize(
    ("journey", "typed"),
    [
        (scoped(), {"goal": "Half af"}),
        (with_goal(), {"lines0": "1. Zoekt\n2. Bel"}),
        (with_steps(), {"lines0": "1. Eerst\n2. Daarna"}),
        (with_persona("Belt ons"), {"doing": "legt uit", "pains": "wachten"}),
    ],
    ids=["goal", "steps", "phases", "touchpoint"],
)
async def test_what_was_typed_into_a_closed_form_comes_back(
    anna: Person, bo: Person, journey: Journey, typed: dict[str, str]
) -> None:
    """For who typed it, and for nobody else."""
    thread = await take_in(anna, journey)
    await thread.click(anna, "Formulier")
    await anna.fill(typed)
    await anna.close_modal()
    await thread.click(bo, "Formulier")
    assert not set(typed.values()) & set((await bo.modal()).values.values())
    await thread.click(anna, "Formulier")
    assert set(typed.values()) <= set((await anna.modal()).values.values())


async def test_a_form_closed_as_it_was_opened_leaves_no_trace(anna: Person, bo: Person) -> None:
    """Who opens it later sees what others made of it meanwhile."""
    thread = await take_in(anna, with_goal())
    await anna.command(CHANNEL, "/klantreis terug")
    await thread.click(anna, "Formulier", "Waar moet de klant")
    await anna.close_modal()
    await thread.click(bo, "Formulier", "Waar moet de klant")
    await bo.submit({"goal": "Een fan"})
    await thread.card_now(anna, "bijgewerkt door Bo")
    await anna.command(CHANNEL, "/klantreis terug")
    await thread.click(anna, "Formulier", "Een fan")
    assert "Een fan" in (await anna.modal()).values.values()


async def test_of_two_who_change_the_same_the_second_sees_both_versions(anna: Person, bo: Person) -> None:
    """Nothing is recorded until the second decides; then it is the second's word that counts."""
    thread = await start(anna)
    await thread.click(anna, "Formulier")
    await thread.click(bo, "Formulier")
    await bo.submit({"starts_at": "een advertentie", "ends_at": "een klant"})
    await thread.kept(bo, "een advertentie – een klant", "Bo")
    await anna.fill({"starts_at": "een bericht"})
    await anna.submit({})
    modal = await anna.modal()
    assert "Iemand anders heeft dit net ook gewijzigd" in modal.text
    assert "een advertentie" in modal.text
    assert modal.values["Begin"] == "een bericht"
    sent = await anna.submit({})
    assert not sent.is_open
    await anna.command(CHANNEL, "/klantreis samenvatting")
    await anna.click("everything", channel=CHANNEL)
    assert "*begin*: een bericht" in (await anna.wait_for("een klant", CHANNEL)).text


async def test_a_form_that_came_back_still_tells_what_is_wrong_at_its_field(anna: Person, bo: Person) -> None:
    """And shows what was typed the second time."""
    thread = await take_in(anna, scoped())
    await thread.click(anna, "Formulier")
    await thread.click(bo, "Formulier")
    await bo.submit({"goal": "Een klant"})
    await thread.kept(bo, "Een klant", "Bo")
    await anna.submit({"goal": "Een fan"})
    score = next(block["block_id"] for block in (await anna.modal()).raw["blocks"] if "score" in str(block))
    sent = await anna.submit({score: "elf"})
    assert sent.errors == {score: "Vul een cijfer in van 0 tot 10."}
    assert {"Een fan", "elf"} <= set(sent.values.values())


async def test_two_who_change_different_fields_both_get_their_way(anna: Person, bo: Person) -> None:
    """No question is asked."""
    thread = await take_in(anna, with_goal())
    await anna.command(CHANNEL, "/klantreis terug")
    await thread.click(anna, "Formulier", "Waar moet de klant")
    await thread.click(bo, "Formulier", "Waar moet de klant")
    await bo.submit({"goal_score": "9"})
    await thread.card_now(anna, "Doel: 9+")
    sent = await anna.submit({"goal": "Een fan die ons aanraadt"})
    assert not sent.is_open
    await thread.card_now(anna, "Doel: 9+")
    await anna.command(CHANNEL, "/klantreis samenvatting")
    await anna.wait_for("Een fan die ons aanraadt", CHANNEL)


async def test_a_form_of_a_draft_changes_the_draft(anna: Person, bo: Person) -> None:
    """Its remarks go with what they were about; keeping it is still up to the team."""
    thread = await take_in(anna, with_goal())
    await thread.says(anna, "1. Zoekt op internet\n2. Wij sturen een offerte")
    await thread.click(bo, "Pas aan", "Gehoord: 2 stappen")
    await bo.submit({"lines0": "1. Zoekt op internet\n2. Krijgt een offerte\n3. Tekent"})
    draft = await thread.shows(anna, "Gehoord: 3 stappen")
    assert "Dit doet jullie kant" not in draft.text
    await anna.click("Bewaar 3 stappen", in_message=draft)
    await thread.card_now(anna, "Stappen (3)")


async def test_a_form_sent_in_after_its_draft_was_dealt_with_stays_open(anna: Person, bo: Person) -> None:
    """The sentence says what happened; the text is still there to copy."""
    thread = await take_in(anna, with_goal())
    await thread.says(anna, "1. Zoekt op internet\n2. Belt ons")
    await thread.click(anna, "Pas aan", "Gehoord: 2 stappen")
    await anna.modal()
    await thread.click(bo, "Geen antwoord", "Gehoord: 2 stappen")
    await thread.shows(bo, "Weggelegd door Bo")
    sent = await anna.submit({"lines0": "1. Zoekt op internet\n2. Belt"})
    assert "al afgehandeld" in sent.errors["lines0"]
    assert sent.values["Eén per regel"] == "1. Zoekt op internet\n2. Belt"


async def test_a_form_sent_in_after_the_journey_was_deleted_stays_open(anna: Person, bo: Person) -> None:
    """The same answer as for a journey that never was."""
    thread = await take_in(anna, scoped())
    await thread.click(anna, "Formulier")
    await anna.modal()
    await bo.command(CHANNEL, "/klantreis verwijder")
    await bo.click("delete_journey", channel=CHANNEL)
    await thread.card_now(anna, "Verwijderd door Bo")
    sent = await anna.submit({"goal": "Een fan"})
    assert "Zo'n klantreis ken ik niet" in sent.errors["goal"]
    assert "Een fan" in sent.values.values()
