"""The slash commands, in both languages: what people get to see, and who sees it."""

import pytest

from bot.playground.client import Person, PlaygroundClient
from tests.slack.journeys import with_goal, with_persona
from tests.slack.stories import CHANNEL, PRIVATE_CHANNEL, start, take_in, told


@pytest.mark.parametrize("line", ["/journey", "/klantreis", "/klantreis hulp", "/journey help", "/journey ?"])
async def test_an_empty_command_and_help_explain_what_can_be_done(anna: Person, line: str) -> None:
    """Everybody reads it in the language that their Slack speaks."""
    await anna.command(CHANNEL, line)
    help_text = await told(anna, "stap voor stap")
    assert "`/klantreis start`" in help_text.text
    assert "automatische assistent" in help_text.text


async def test_help_comes_in_the_readers_own_language(dana: Person) -> None:
    """Dana's Slack speaks English, whichever of the two commands she types."""
    await dana.command(CHANNEL, "/klantreis help")
    assert "`/journey start`" in (await told(dana, "step by step")).text


async def test_the_help_has_a_button_to_start(anna: Person) -> None:
    """Who never used a command can begin with a click, in the channel they are in."""
    await anna.command(CHANNEL, "/klantreis")
    await anna.click("Nieuwe klantreis", in_message=await told(anna, "stap voor stap"))
    modal = await anna.modal("Nieuwe klantreis")
    assert modal.values["In welk kanaal?"].startswith("CKLANT")


async def test_an_unknown_word_is_repeated_and_gets_the_help(anna: Person) -> None:
    """What was typed comes back as typed, and does nothing."""
    await anna.command(CHANNEL, "/klantreis vlieg naar de <maan> & terug")
    answer = await told(anna, "ken ik niet")
    assert "“vlieg naar de &lt;maan&gt; &amp; terug”" in answer.text
    assert "`/klantreis start`" in answer.text


@pytest.mark.parametrize("words", ["status", "samenvatting", "stappen", "terug", "export", "verwijder"])
async def test_without_a_journey_a_command_says_how_to_start_one(anna: Person, words: str) -> None:
    """Nothing fails; the next step is named."""
    await anna.command(CHANNEL, f"/klantreis {words}")
    assert "`/klantreis start`" in (await told(anna, "nog geen klantreis")).text


@pytest.mark.parametrize(
    ("line", "answer"),
    [
        ("/klantreis lijst", "Jouw klantreizen"),
        ("/journey list", "Jouw klantreizen"),
        ("/klantreis status", "Wat nog ontbreekt"),
        ("/journey check", "Wat nog ontbreekt"),
        ("/klantreis samenvatting", "Alleen jij ziet dit"),
        ("/journey summary", "Alleen jij ziet dit"),
        ("/klantreis kaart", "Alleen jij ziet dit"),
        ("/journey map", "Kaart · Reis"),
        ("/journey canvas", "op een canvas"),
        ("/klantreis geschiedenis", "Laatste wijzigingen"),
        ("/journey history", "Laatste wijzigingen"),
        ("/klantreis verwijder", "verdwijnt voor iedereen"),
        ("/journey delete", "verdwijnt voor iedereen"),
        ("/klantreis taal", "`taal nl`"),
        ("/klantreis herstel", "geen klantreis verwijderd"),
        ("/journey undo", "al afgehandeld"),
        ("/klantreis pauze", "gepauzeerd"),
        ("/klantreis verder", "in de draad"),
        ("/journey skip", "in de draad"),
        ("/klantreis terug", "in de draad"),
    ],
)
async def test_each_word_is_answered_privately_in_either_language(
    anna: Person, bo: Person, line: str, answer: str
) -> None:
    """Both commands know the words of both languages; nobody else sees the answer."""
    await take_in(anna, with_goal())
    await anna.command(CHANNEL, line)
    await told(anna, answer)
    assert len(await bo.messages(CHANNEL)) == 1


async def test_a_private_answer_speaks_the_readers_language_and_the_thread_the_journeys(
    anna: Person, dana: Person
) -> None:
    """Dana reads English, the team works in Dutch."""
    thread = await start(anna)
    await dana.command(CHANNEL, "/journey status")
    status = await told(dana, "What is still missing")
    assert "From where to where does this customer journey run?" in status.text
    await thread.shows(dana, "Van waar tot waar loopt deze klantreis?")


async def test_the_language_of_a_journey_can_be_changed(anna: Person, dana: Person) -> None:
    """The open question changes along; what the team typed stays as it is."""
    thread = await take_in(anna, with_goal())
    await dana.command(CHANNEL, "/journey language english")
    await thread.shows(anna, "Which steps does your customer take")
    await thread.card_now(anna, "Journey · Reis")


async def test_a_journey_can_be_paused_and_resumed(slack: PlaygroundClient, anna: Person, bo: Person) -> None:
    """While it is paused nothing that people type is heard."""
    thread = await take_in(anna, with_goal())
    await anna.command(CHANNEL, "/klantreis pauze")
    await thread.card_now(bo, "Gepauzeerd door Anna")
    await thread.says(bo, "1. Zoekt op internet\n2. Belt ons")
    await slack.settled()
    await bo.command(CHANNEL, "/klantreis verder")
    await thread.card_now(bo, "Nu: Welke stappen")
    assert not [seen for seen in await thread.messages(bo) if "Gehoord" in seen.text]


async def test_of_several_journeys_a_command_asks_which_and_takes_a_name(anna: Person) -> None:
    """A name may be short, without capitals, and with a slip in it."""
    await take_in(anna, with_goal("Van bericht tot klant"))
    await take_in(anna, with_goal("Verhuizen & wonen"))
    await anna.command(CHANNEL, "/klantreis status")
    which = await told(anna, "meer klantreizen")
    assert "“Verhuizen &amp; wonen”, “Van bericht tot klant”" in which.text
    for name in ("verhuizen & wonen", "verh", "Verhuizn & woonen"):
        await anna.command(CHANNEL, f"/klantreis status {name}")
    await told(anna, "Hoe “Verhuizen &amp; wonen” ervoor staat")
    assert len([seen for seen in await anna.messages(CHANNEL) if "ervoor staat" in seen.text]) == 3


async def test_a_beginning_that_fits_two_journeys_asks_which(anna: Person) -> None:
    """The two journeys of a platform begin alike."""
    await take_in(anna, with_goal("Wonen · huurders"))
    await take_in(anna, with_goal("Wonen · verhuurders"))
    await anna.command(CHANNEL, "/klantreis status wonen")
    assert "“Wonen · verhuurders”, “Wonen · huurders”" in (await told(anna, "meer klantreizen")).text


async def test_a_name_from_nowhere_is_not_known(anna: Person) -> None:
    """The answer names the way to the list."""
    await start(anna)
    await anna.command(CHANNEL, "/klantreis status de noordpool")
    assert "`/klantreis lijst`" in (await told(anna, "Zo'n klantreis ken ik niet")).text


async def test_a_command_works_from_another_channel_by_name(anna: Person) -> None:
    """Anna is a member of both channels."""
    await take_in(anna, with_goal("Verhuizen"))
    await anna.command("#onboarding", "/klantreis status verhuizen")
    await told(anna, "Hoe “Verhuizen” ervoor staat", "#onboarding")


async def test_where_the_bot_is_no_member_it_answers_all_the_same(anna: Person) -> None:
    """Slack lets people type a command anywhere, and the bot write only where it is a member."""
    await anna.command(PRIVATE_CHANNEL, "/klantreis")
    await told(anna, "stap voor stap", PRIVATE_CHANNEL)
    await anna.command(PRIVATE_CHANNEL, "/klantreis status")
    await told(anna, "nog geen klantreis", PRIVATE_CHANNEL)


async def test_a_private_channel_can_have_a_journey(slack: PlaygroundClient, anna: Person) -> None:
    """Once the bot was invited."""
    await slack.invite(await slack.bot_name(), PRIVATE_CHANNEL)
    thread = await start(anna, "Geheim", PRIVATE_CHANNEL)
    await thread.shows(anna, "Van waar tot waar")


async def test_the_status_is_worked_off_in_its_place(anna: Person) -> None:
    """A remark that was taken goes from it; a missing answer is asked, and the way there is told."""
    thread = await take_in(anna, with_persona("Wij sturen een offerte"))
    await anna.command(CHANNEL, "/klantreis status")
    status = await told(anna, "Dit doet jullie kant")
    await anna.click("Neem over", in_message=status)
    after = await told(anna, "Geen opmerkingen")
    assert after.ts == status.ts
    await thread.shows(anna, "“Krijgt een offerte”")
    await anna.click("Beantwoord nu", in_message=after)
    await told(anna, "gaat verder in de draad")


async def test_the_history_is_worked_off_in_its_place(anna: Person) -> None:
    """What was undone there says so at once."""
    await take_in(anna, with_goal())
    await anna.command(CHANNEL, "/klantreis stappen")
    await anna.submit({"lines0": "Zoekt\nBelt"})
    await anna.command(CHANNEL, "/klantreis geschiedenis")
    history = await told(anna, "Laatste wijzigingen")
    await anna.click("Ongedaan maken", in_message=history)
    assert (await told(anna, "(ongedaan gemaakt)")).ts == history.ts


async def test_a_journey_is_deleted_after_a_question_and_comes_back(anna: Person, bo: Person) -> None:
    """Its card says who deleted it, and has the button to bring it back."""
    thread = await take_in(anna, with_goal())
    await anna.command(CHANNEL, "/klantreis verwijder")
    await anna.click("Verwijder", in_message=await told(anna, "verdwijnt voor iedereen"))
    gone = await thread.card_now(bo, "Verwijderd door Anna")
    await bo.command(CHANNEL, "/klantreis status")
    await told(bo, "nog geen klantreis")
    await bo.click("Terughalen", in_message=gone)
    await thread.card_now(bo, "Nu: Welke stappen")
    await thread.shows(bo, "Welke stappen zet je klant")


async def test_a_deleted_journey_comes_back_by_command_and_keeps_silent_until_then(
    slack: PlaygroundClient, anna: Person, bo: Person
) -> None:
    """In the thread of a deleted journey people may talk as anywhere else."""
    thread = await take_in(anna, with_goal())
    await anna.command(CHANNEL, "/klantreis verwijder")
    await anna.click("Verwijder", in_message=await told(anna, "verdwijnt voor iedereen"))
    await thread.card_now(bo, "Verwijderd door Anna")
    await thread.says(bo, "1. Zoekt op internet\n2. Belt ons")
    await slack.settled()
    await bo.command(CHANNEL, "/klantreis herstel")
    await told(bo, "“Reis” is terug")
    await thread.card_now(bo, "Nu: Welke stappen")
    assert not [seen for seen in await thread.messages(bo) if seen.is_ephemeral or "Gehoord" in seen.text]


async def test_a_journey_whose_title_was_taken_meanwhile_does_not_come_back(anna: Person) -> None:
    """The sentence says why; both journeys stay as they are."""
    await take_in(anna, with_goal())
    await anna.command(CHANNEL, "/klantreis verwijder")
    await anna.click("Verwijder", in_message=await told(anna, "verdwijnt voor iedereen"))
    await anna.wait_for("Verwijderd door Anna", CHANNEL)
    await start(anna)
    await anna.command(CHANNEL, "/klantreis herstel")
    await told(anna, "al een klantreis die “Reis” heet")
