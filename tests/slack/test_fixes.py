"""The working list of fixes in Slack: three people vote, take, change and filter, and all see the same."""

from datetime import date, timedelta
from typing import Any

import pytest

from bot.journey import edit
from bot.journey.model import Journey
from bot.journey.parts import InsightKind
from bot.playground.client import Person, PlaygroundClient, SeenMessage, SeenView
from bot.slack import report_posts
from tests.slack.journeys import with_persona
from tests.slack.stories import CHANNEL, DIRECT, Thread, take_in, told

PRICES, CALL = "Totaalprijs boven aan de offerte", "Terugbellen binnen een dag"
LIST = "Verbeterpunten · Reis"


def with_fixes(*texts: str) -> Journey:
    """Give a journey with two pain points, the first of which has a fix."""
    journey = with_persona("Leest de offerte", "Belt ons")
    read, call = journey.steps
    for step, emotion, pain in ((read, -2, "geen totaalprijs"), (call, -1, "wachtmuziek")):
        journey, at = edit.add(journey, "touchpoints", step_id=step.id, channel="website", emotion=emotion)
        journey, _ = edit.add(journey, "insights", kind=InsightKind.PAIN, text=pain, touchpoint_id=at)
    for number, text in enumerate(texts or (PRICES, CALL)):
        pain_ids = [journey.insights[0].id] if number == 0 else []
        journey, _ = edit.add(journey, "fixes", text=text, pain_ids=pain_ids)
    return journey


async def asks_for_list(person: Person) -> SeenMessage:
    """Let somebody type the command; gives the list that only they see."""
    await person.command(CHANNEL, "/klantreis verbeterpunten")
    return await told(person, LIST if person.name != "dana" else "Fixes · Reis")


async def votes(person: Person, fix: str, impact: str, effort: str) -> None:
    """Let somebody vote on one fix by the menu behind it in their newest list."""
    await chooses(person, fix, "Stem")
    modal = await person.modal("Stem")
    fields = [block["block_id"] for block in modal.raw["blocks"] if block["type"] == "input"]
    sent = await person.submit(dict(zip(fields, (impact, effort), strict=True)))
    assert not sent.is_open, sent.errors


async def chooses(person: Person, fix: str, choice: str, *, seen: SeenMessage | None = None) -> None:
    """Let somebody choose from the menu of a fix in their newest list, or in one that was posted."""
    seen = seen or await told(person, LIST)
    menu = next(
        block["accessory"]
        for block in seen.blocks
        if "options" in block.get("accessory", {}) and fix in block["text"]["text"]
    )
    [value] = [one["value"] for one in menu["options"] if one["text"]["text"] == choice]
    await person.click(menu["action_id"], in_message=seen, value=value)


async def now(person: Person, text: str) -> SeenMessage:
    """Wait until somebody's own list reads so."""
    return await person.wait_for(
        lambda seen: seen.is_ephemeral and LIST in seen.text and text in seen.text, CHANNEL
    )


async def test_the_command_shows_the_fixes_with_their_order_to_whoever_asks(anna: Person, bo: Person) -> None:
    """The formula is told with them, and so is what decides where scores are equal."""
    await take_in(anna, with_fixes())
    seen = await asks_for_list(anna)
    assert "impact × (6 − moeite)" in seen.text
    assert "waar de emotie het laagst is" in seen.text
    assert f"*1. {PRICES}*" in seen.text
    assert "stap 1: Leest de offerte · nog niet op gestemd · nog van niemand" in seen.text
    assert not [one for one in await bo.messages(CHANNEL) if PRICES in one.text]


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


async def test_a_deleted_fix_is_brought_back_where_it_was_deleted(anna: Person, bo: Person) -> None:
    """The window and the list both offer it; the list of others follows."""
    await two_look(anna, bo)
    for button in ("in the window", "in the list"):
        await chooses(anna, PRICES, "Wijzig")
        await anna.click("Verwijder dit verbeterpunt", in_view=await anna.modal("Verbeterpunt"))
        gone = await now(anna, f"✓ “{PRICES}” is verwijderd.")
        await now(bo, f"*1. {CALL}*")
        window = await anna.modal()
        if button == "in the window":
            await anna.click("Ongedaan maken", in_view=window)
            assert PRICES in str((await anna.modal("Verbeterpunt")).values)
            await anna.close_modal()
        else:
            await anna.close_modal()
            await anna.click("Ongedaan maken", in_message=gone)
        await now(anna, f"*1. {PRICES}*")
        await now(bo, f"*1. {PRICES}*")


async def test_a_fix_is_taken_begun_and_done_for_all_to_see(anna: Person, bo: Person) -> None:
    """Each with a click; what was done can be undone at once."""
    await two_look(anna, bo)
    await chooses(bo, PRICES, "Dit doe ik")
    await now(bo, "staat op jouw naam")
    await now(anna, "· Bo")
    await chooses(anna, PRICES, "Begin eraan")
    await now(bo, f"▸ *1. {PRICES}*")
    await chooses(bo, PRICES, "Klaar")
    done = await now(bo, "is klaar")
    assert PRICES not in "".join(row for row in done.text.split("\n") if row.startswith("○"))
    await bo.click("Ongedaan maken", in_message=done)
    await now(bo, f"▸ *1. {PRICES}*")
    await now(anna, f"▸ *1. {PRICES}*")


async def test_nobody_takes_a_fix_from_another_by_a_slip(anna: Person, bo: Person) -> None:
    """A window names who has it; only who says yes there takes it over, and can undo that."""
    await two_look(anna, bo)
    await chooses(bo, PRICES, "Dit doe ik")
    await now(anna, "· Bo")
    await chooses(anna, PRICES, "Dit doe ik")
    question = await anna.modal("Neem je het over?")
    assert f"“{PRICES}” staat nu op naam van Bo" in question.text
    await anna.close_modal()
    assert "· Bo" in (await now(anna, PRICES)).text
    await chooses(anna, PRICES, "Dit doe ik")
    assert not (await anna.submit()).is_open
    await now(bo, "· Anna")
    await anna.click("Ongedaan maken", in_message=await now(anna, "staat op jouw naam"))
    await now(bo, "· Bo")


async def test_in_our_own_conversation_the_list_changes_in_its_place_too(anna: Person) -> None:
    """There it is a message as any other, which only they see all the same."""
    await take_in(anna, with_fixes())
    await anna.say(DIRECT, "verbeterpunten Reis")
    seen = await anna.wait_for(PRICES, DIRECT)
    await chooses(anna, PRICES, "Begin eraan", seen=seen)
    begun = await anna.wait_for(f"▸ *1. {PRICES}*", DIRECT)
    assert begun.ts == seen.ts
    await anna.click("Ongedaan maken", in_message=begun)
    assert (await anna.wait_for(f"○ *1. {PRICES}*", DIRECT)).ts == seen.ts


async def test_the_list_is_filtered_and_turned_in_its_place(anna: Person, bo: Person) -> None:
    """Twenty at a time, and who looks at another part does not disturb the others."""
    await take_in(anna, with_fixes(*(f"Punt {number}" for number in range(1, 46))))
    seen = await asks_for_list(anna)
    assert "1–20 van 45" in seen.text
    await anna.click("Volgende", in_message=seen)
    turned = await now(anna, "21–40 van 45")
    assert turned.ts == seen.ts
    await anna.click("Volgende", in_message=turned)
    last = await now(anna, "41–45 van 45")
    assert "Volgende" not in [control.label for control in last.controls]
    await chooses(anna, "Punt 43", "Dit doe ik")
    await now(anna, "“Punt 43” staat op jouw naam")
    await filters(anna, "Van mij (1)")
    await anna.wait_for(lambda seen: "Punt 43" in seen.text and "Punt 44" not in seen.text, CHANNEL)
    await filters(anna, "Klaar of vervallen (0)")
    await now(anna, "Er is nog niets klaar")


async def test_without_fixes_the_list_leads_to_the_pain_points(anna: Person) -> None:
    """Or to a form, for who knows already what to improve."""
    journey = with_fixes()
    for fix in journey.fixes:
        journey = edit.remove(journey, "fixes", fix.id)
    thread = await take_in(anna, journey)
    seen = await asks_for_list(anna)
    assert "Er zijn nog geen verbeterpunten" in seen.text
    await anna.click("Langs de pijnpunten", in_message=seen)
    await thread.shows(anna, "geen totaalprijs")


async def test_a_fix_is_added_and_edited_in_a_form(anna: Person, bo: Person) -> None:
    """With its pain points, its owner, its date; what is no number is pointed out at its field."""
    await take_in(anna, with_fixes())
    await anna.click("Toevoegen", in_message=await asks_for_list(anna))
    sent = await anna.submit(
        {
            "text": "Prijzen op de website",
            "pain_ids": ["geen totaalprijs", "wachtmuziek"],
            "owner_id": "bo",
            "due": str(date.today() - timedelta(days=3)),  # noqa: DTZ011  # as late as the bot sees it
            "reach": "veel",
        }
    )
    assert "heel aantal" in sent.errors["reach"]
    assert not (await anna.submit({"reach": "1.200"})).is_open
    seen = await now(anna, "“Prijzen op de website” staat erbij")
    assert "stappen 1–2 · nog niet op gestemd · Bo" in seen.text
    assert "3 dagen te laat" in seen.text
    assert "pijnpunt zonder" not in seen.text
    await chooses(anna, "Prijzen op de website", "Wijzig")
    modal = await anna.modal("Verbeterpunt")
    assert modal.values["Bereik"] == "1200"
    assert not (await anna.submit({"clear": ["owner"]})).is_open
    assert "· Bo" not in (await now(anna, "is bijgewerkt")).text


async def test_two_who_edit_the_same_fix_lose_nothing(anna: Person, bo: Person) -> None:
    """Different fields both count; at the same field both texts are shown."""
    await two_look(anna, bo)
    await chooses(anna, PRICES, "Wijzig")
    await chooses(bo, PRICES, "Wijzig")
    assert not (await bo.submit({"notes": "Bo was hier", "text": "Prijs bovenaan"})).is_open
    sent = await anna.submit({"text": "Prijs in de kop", "other_owner": "Sales"})
    assert sent.is_open
    modal = await anna.modal()
    assert "Iemand anders heeft dit net ook gewijzigd" in modal.text
    assert "Prijs bovenaan" in modal.text
    assert modal.values["Wat maken jullie beter?"] == "Prijs in de kop"
    assert modal.values["Notities"] == "Bo was hier"
    assert not (await anna.submit({})).is_open
    await now(bo, "*1. Prijs in de kop*")
    assert "· Sales" in (await now(bo, "Prijs in de kop")).text


async def test_what_was_typed_into_a_form_that_was_closed_is_there_again(anna: Person) -> None:
    """Also in the form of a new fix."""
    await take_in(anna, with_fixes())
    seen = await asks_for_list(anna)
    await anna.click("Toevoegen", in_message=seen)
    await anna.fill({"text": "Half af", "notes": "nog uitzoeken"})
    await anna.close_modal()
    await anna.click("Toevoegen", in_message=seen)
    assert (await anna.modal()).values["Wat maken jullie beter?"] == "Half af"
    assert not (await anna.submit({})).is_open
    await now(anna, "“Half af” staat erbij")


async def test_a_fix_is_tried_as_an_experiment(anna: Person) -> None:
    """What holds before it is known to the journey; what came out stands in the list (rule 20)."""
    journey, _ = edit.add(with_fixes(), "results", month=date(2026, 10, 1), average=6.5)
    await take_in(anna, journey)
    await asks_for_list(anna)
    await chooses(anna, PRICES, "Experiment")
    modal = await anna.modal("Experiment")
    assert modal.values["Klanttevredenheidscijfer vooraf"] == "6,5"
    assert modal.values["Emotie vooraf"] == "-2"
    sent = await anna.submit({"trying": "Prijs boven aan vijf offertes", "satisfaction_after": "elf"})
    assert "0 tot 10" in sent.errors["satisfaction_after"]
    assert not (await anna.submit({"satisfaction_after": "8"})).is_open
    await now(anna, "experiment: tevredenheid van 6,5 naar 8")


async def test_a_team_chooses_how_fixes_are_ordered(anna: Person, bo: Person) -> None:
    """RICE asks for a reach; the choice can be undone."""
    await two_look(anna, bo)
    await votes(anna, PRICES, "5", "1")
    await votes(bo, PRICES, "5", "1")
    await filters(anna, "Volgorde: RICE = bereik × impact × zekerheid ÷ moeite", action="fix_formula")
    seen = await now(anna, "De volgorde is nu: RICE")
    assert "nog geen score (impact 5 · moeite 1 · bereik ontbreekt)" in seen.text
    await now(bo, "Hoogste score bovenaan: RICE")
    await anna.click("Ongedaan maken", in_message=seen)
    await now(anna, "score 25")


async def test_a_posted_list_follows_what_people_do(
    anna: Person, bo: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Everybody works from it; who filters it gets an answer of their own."""
    monkeypatch.setattr(report_posts, "LIST_PAUSE", 0.2)
    await take_in(anna, with_fixes())
    await anna.click("Plaats in een kanaal", in_message=await asks_for_list(anna))
    assert not (await anna.submit({})).is_open
    posted = await posts(bo, f"*1. {PRICES}*")
    await bo.click("Stem", in_message=posted)
    modal = await bo.modal("Stem")
    marks = {f"{kind}:{fix_id(modal, CALL)}": "4" for kind in ("impact", "effort")}
    assert not (await bo.submit(marks)).is_open
    await posts(anna, "1 van 2 stemden")
    await filters(bo, "Nog van niemand (2)", seen=posted)
    await told(bo, CALL)
    await chooses(bo, CALL, "Begin eraan", seen=posted)
    await posts(anna, f"▸ *2. {CALL}*")


async def test_a_click_in_a_posted_list_can_be_undone(anna: Person, bo: Person) -> None:
    """What is done leaves the posted list; only whoever clicked is told so, with a button to take it back."""
    await take_in(anna, with_fixes())
    await anna.click("Plaats in een kanaal", in_message=await asks_for_list(anna))
    assert not (await anna.submit({})).is_open
    posted = await posts(bo, f"*1. {PRICES}*")
    await chooses(bo, PRICES, "Begin eraan", seen=posted)
    await chooses(bo, PRICES, "Klaar", seen=await posts(bo, f"▸ *1. {PRICES}*"))
    told_so = await bo.wait_for(f"✓ “{PRICES}” is klaar.", CHANNEL)
    assert told_so.is_ephemeral
    assert not [seen for seen in await anna.messages(CHANNEL) if "is klaar" in seen.text]
    await posts(anna, f"*1. {CALL}*")
    await bo.click("Ongedaan maken", in_message=told_so)
    assert (await posts(anna, f"▸ *1. {PRICES}*")).ts == posted.ts


async def test_a_list_is_shown_anew_as_often_as_slack_allows(
    slack: PlaygroundClient, anna: Person, bo: Person
) -> None:
    """Five times after each click; what came later is there at the next click."""
    await two_look(anna, bo)
    await filters(bo, "Alles (2)")
    for choice, told_so in (
        ("Begin eraan", "Jullie zijn bezig met “{fix}”"),
        ("Klaar", "“{fix}” is klaar"),
        ("Heropen", "“{fix}” staat weer open"),
    ) * 2:
        await chooses(bo, PRICES, choice)
        await now(bo, f"✓ {told_so.format(fix=PRICES)}")
    answers = await slack.traffic("response_url")
    assert {entry["status"] for entry in answers} == {"200"}
    await filters(anna, "Alles (2)")
    await now(anna, f"○ *1. {PRICES}*")


async def test_a_list_follows_what_happens_in_the_thread(anna: Person, bo: Person) -> None:
    """A fix that is kept there, and what somebody takes back, shows in the lists that others have open."""
    thread = await two_look(anna, bo)
    await thread.click(bo, "Formulier", "wachtmuziek")
    assert not (await bo.submit({"lines0": "Terugbelafspraak"})).is_open
    await now(anna, "Terugbelafspraak")
    await bo.command(CHANNEL, "/klantreis ongedaan")
    await anna.wait_for(
        lambda seen: seen.is_ephemeral and LIST in seen.text and "Terugbelafspraak" not in seen.text, CHANNEL
    )


async def test_a_double_click_does_it_once(slack: PlaygroundClient, anna: Person) -> None:
    """The second one is late after the first, and nobody need hear of it."""
    await take_in(anna, with_fixes())
    seen = await asks_for_list(anna)
    row = next(block for block in seen.blocks if PRICES in str(block.get("text")))
    [value] = [one["value"] for one in row["accessory"]["options"] if one["value"].startswith("fix_status")]
    await anna.click(row["accessory"]["action_id"], in_message=seen, value=value, times=2)
    await now(anna, f"▸ *1. {PRICES}*")
    await slack.settled()
    assert await anna.notices() == []


async def test_everybody_reads_the_list_in_their_own_language(anna: Person, dana: Person) -> None:
    """Dana's Slack speaks English; what the team typed stays as it is."""
    await take_in(anna, with_fixes())
    seen = await asks_for_list(dana)
    assert "Highest score first: impact × (6 − effort)" in seen.text


async def two_look(anna: Person, bo: Person) -> Thread:
    """Have Anna and Bo take part, each with their own list open, in which they clicked before."""
    thread = await take_in(anna, with_fixes())
    await asks_for_list(bo)
    await chooses(bo, CALL, "Begin eraan")
    await now(bo, f"▸ *2. {CALL}*")
    await asks_for_list(anna)
    await filters(anna, "Nog te doen (2)")
    await now(anna, CALL)
    return thread


async def posts(person: Person, text: str) -> SeenMessage:
    """Wait until the list that was posted for all reads so."""
    return await person.wait_for(
        lambda seen: not seen.is_ephemeral and LIST in seen.text and text in seen.text, CHANNEL
    )


async def filters(
    person: Person, choice: str, action: str = "fix_filter", *, seen: SeenMessage | None = None
) -> None:
    """Let somebody choose in a menu above their list, and wait until it shows that; or above one that was posted."""

    def menu_of(shown: SeenMessage) -> dict[str, Any]:
        elements = [one for block in shown.blocks for one in block.get("elements", [])]
        return next((one for one in elements if one.get("action_id") == action), {})

    menu = menu_of(seen or await told(person, LIST))
    [value] = [one["value"] for one in menu["options"] if one["text"]["text"] == choice]
    await person.click(action, in_message=seen or await told(person, LIST), value=value)
    if seen is None:
        await person.wait_for(
            lambda shown: (
                shown.is_ephemeral
                and menu_of(shown).get("initial_option", {}).get("text", {}).get("text") == choice
            ),
            CHANNEL,
        )


def fix_id(modal: SeenView, text: str) -> str:
    """Find the id of a fix in the window to vote in: that of the fields below its text."""
    blocks = modal.raw["blocks"]
    place = next(place for place, block in enumerate(blocks) if text in str(block.get("text")))
    return str(next(block["block_id"] for block in blocks[place:] if block["type"] == "input")).partition(
        ":"
    )[2]
