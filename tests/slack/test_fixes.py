"""The working list of fixes in Slack: people take, change and filter, and all see the same."""

from bot.journey import edit
from bot.playground.client import Person, PlaygroundClient
from tests.slack.fixing import CALL, PRICES, asks_for_list, chooses, filters, now, two_look, votes, with_fixes
from tests.slack.stories import CHANNEL, DIRECT, take_in


async def test_the_command_shows_the_fixes_with_their_order_to_whoever_asks(anna: Person, bo: Person) -> None:
    """The formula is told with them, and so is what decides where scores are equal."""
    await take_in(anna, with_fixes())
    seen = await asks_for_list(anna)
    assert "impact × (6 − moeite)" in seen.text
    assert "waar de emotie het laagst is" in seen.text
    assert f"*1. {PRICES}*" in seen.text
    assert "stap 1: Leest de offerte · nog niet op gestemd · nog van niemand" in seen.text
    assert not [one for one in await bo.messages(CHANNEL) if PRICES in one.text]


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
