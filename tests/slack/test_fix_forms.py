"""The windows of a fix: two people at once lose nothing, and an experiment is written down."""

from datetime import date, timedelta

from bot.journey import edit
from bot.playground.client import Person
from tests.slack.fixing import (
    PRICES,
    asks_for_list,
    chooses,
    now,
    two_look,
    with_fixes,
)
from tests.slack.stories import take_in


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
