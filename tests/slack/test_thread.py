"""The work in the thread: what people type becomes one draft, and the draft becomes the journey."""

from bot.playground.client import Person, PlaygroundClient
from tests.slack.journeys import scoped, with_goal, with_persona
from tests.slack.stories import CHANNEL, Thread, start, take_in


async def test_what_several_people_type_becomes_one_draft(anna: Person, bo: Person) -> None:
    """One message that is kept up to date, with who said what; small talk is left alone."""
    thread = await take_in(anna, with_goal())
    await thread.says(anna, "1. Zoekt op internet\n2. Belt ons")
    first = await thread.shows(anna, "Gehoord: 2 stappen")
    await thread.says(bo, "goeie, die tweede vooral")
    await thread.says(bo, "- Geeft een 8")
    draft = await thread.shows(anna, "Gehoord: 3 stappen")
    assert draft.ts == first.ts
    assert draft.text.index("Anna") < draft.text.index("Geeft een 8") < draft.text.index("Bo")


async def test_talk_in_other_threads_is_left_alone(slack: PlaygroundClient, anna: Person, bo: Person) -> None:
    """The bot asks Slack nothing about who talks there, and stays silent."""
    said = await anna.say(CHANNEL, "Wie haalt er taart?")
    await bo.say(CHANNEL, "1. Ik haal taart\n2. Jij zet koffie", thread=said)
    await slack.settled()
    assert await slack.traffic("users.info") == []
    assert await slack.traffic("chat.postMessage") == []


async def test_editing_and_deleting_a_message_changes_the_draft(anna: Person, bo: Person) -> None:
    """Until it is kept the draft says what the messages say."""
    thread = await take_in(anna, with_goal())
    said = await thread.says(anna, "1. Zoekt op internet\n2. Belt ons")
    other = await thread.says(bo, "- Geeft een 8")
    await thread.shows(anna, "Gehoord: 3 stappen")
    await anna.edit(said, "1. Zoekt op internet\n2. Mailt ons\n3. Belt ons")
    await thread.shows(bo, lambda seen: "Gehoord: 4 stappen" in seen.text and "Mailt ons" in seen.text)
    await bo.delete(other)
    await thread.shows(bo, lambda seen: "Gehoord: 3 stappen" in seen.text and "Geeft een 8" not in seen.text)


async def test_a_remark_is_taken_or_waved_away_with_a_click(anna: Person, bo: Person) -> None:
    """The proposal takes the place of the line; what was waved away does not come back."""
    thread = await take_in(anna, with_goal())
    await thread.says(
        anna, "1. Zoekt op internet\n2. Wij sturen een offerte\n3. Leest de offerte en tekent die"
    )
    await thread.click(bo, "Neem over", "Wij sturen een offerte")
    # The proposal stood in the remark already: only without the old line has it taken its place.
    await thread.shows(bo, lambda seen: "Krijgt een offerte" in seen.text and "Wij sturen" not in seen.text)
    await thread.click(bo, "Laat zo", "Krijgt een offerte")
    await thread.says(bo, "- Geeft een 8")
    draft = await thread.shows(anna, "Gehoord: 4 stappen")
    assert "Krijgt een offerte" in draft.text
    assert "Twee stappen in één" not in draft.text


async def test_a_line_that_holds_two_steps_is_split_with_a_click(anna: Person) -> None:
    """Both parts are in the draft."""
    thread = await take_in(anna, with_goal())
    await thread.says(anna, "1. Zoekt op internet\n2. Leest de offerte en tekent die")
    await thread.click(anna, "Splits", "Gehoord: 2 stappen")
    draft = await thread.shows(anna, "Gehoord: 3 stappen")
    assert "3.  Tekent die" in draft.text


async def test_more_remarks_than_fit_are_in_a_window(anna: Person) -> None:
    """A remark that is taken there goes from the window and from the draft."""
    thread = await take_in(anna, with_goal())
    ours = [
        "Wij sturen een offerte",
        "Wij bellen de klant na",
        "Wij plannen een intake",
        "Wij leveren het op",
    ]
    await thread.says(anna, "\n".join(f"{number}. {text}" for number, text in enumerate(ours, start=1)))
    await thread.click(anna, "Nog 1 opmerking", "Gehoord: 4 stappen")
    before = await anna.modal("Opmerkingen")
    assert all(text in before.text for text in ours)
    await anna.click("Neem over", in_view=before)
    await thread.shows(anna, lambda seen: "Gehoord" in seen.text and ours[0] not in seen.text)
    after = await anna.modal("Opmerkingen")
    assert ours[0] not in after.text
    assert ours[3] in after.text


async def test_keeping_goes_on_to_the_next_question(anna: Person, bo: Person) -> None:
    """The draft folds to a line that says who kept it; the next question follows below it."""
    thread = await take_in(anna, scoped())
    await thread.says(anna, "Een blije klant die ons een 8 of hoger geeft")
    await thread.click(bo, "Bewaar", "Gehoord als einddoel")
    await thread.kept(anna, "Een blije klant", "Bo")
    messages = [seen.text for seen in await thread.messages(anna)]
    await thread.shows(anna, "Welke stappen zet je klant")
    assert "nog niet bewaard" not in "\n".join(messages)


async def test_what_was_kept_can_be_taken_back(anna: Person, bo: Person) -> None:
    """Undo opens the draft again, with all that people typed."""
    thread = await take_in(anna, scoped())
    await thread.says(anna, "Een blije klant die ons een 8 of hoger geeft")
    await thread.click(bo, "Bewaar", "Gehoord als einddoel")
    await thread.card_now(anna, "Doel: 8+")
    await thread.click(anna, "Ongedaan maken", "· Bo")
    await thread.shows(anna, "Gehoord als einddoel")
    await thread.card_now(anna, "Doel ·")


async def test_the_last_change_can_be_undone_by_command_and_from_the_history(
    anna: Person, bo: Person
) -> None:
    """Both take back one change each, and say which."""
    thread = await start(anna)
    await thread.click(anna, "Formulier")
    await anna.submit({"starts_at": "een bericht", "ends_at": "een klant"})
    await thread.click(anna, "Formulier", "Waar staat jullie organisatie")
    await anna.submit({"strategy": "Gewone taal"})
    await thread.shows(anna, "Wat weten jullie al")
    await bo.command(CHANNEL, "/klantreis ongedaan maken")
    await bo.wait_for("Ongedaan gemaakt", CHANNEL)
    await bo.command(CHANNEL, "/klantreis geschiedenis")
    history = await bo.wait_for("Laatste wijzigingen", CHANNEL)
    assert "(ongedaan gemaakt)" in history.text
    await bo.click(history.controls[-1].action_id, in_message=history)
    await bo.command(CHANNEL, "/klantreis samenvatting")
    summary = await bo.wait_for("Alleen jij ziet dit", CHANNEL)
    assert "Gewone taal" not in summary.text
    assert "een bericht" not in summary.text


async def test_words_in_the_thread_steer_the_conversation(anna: Person, bo: Person) -> None:
    """Swapping and removing lines, going back, and asking what a word means."""
    thread = await take_in(anna, with_goal())
    await thread.says(anna, "1. Zoekt op internet\n2. Belt ons\n3. Geeft een 8")
    await thread.shows(anna, "Gehoord: 3 stappen")
    await thread.says(bo, "verwijder 2")
    await thread.shows(bo, lambda seen: "Gehoord: 2 stappen" in seen.text and "Belt ons" not in seen.text)
    await thread.says(bo, "verwijder 9")
    await thread.tells(bo, "Die regel staat niet in een concept")
    await thread.says(bo, "wat bedoel je met contactmoment?")
    explained = await thread.tells(bo, "ontactmoment")
    assert explained.ts not in {seen.ts for seen in await thread.messages(anna)}
    await thread.says(bo, "vorige vraag")
    await thread.shows(anna, "Waar moet de klant aan het eind")


async def test_an_example_and_ideas_are_shown_to_who_asks(anna: Person, bo: Person) -> None:
    """In the reader's language, and to nobody else."""
    thread = await take_in(anna, with_goal())
    await thread.click(anna, "Voorbeeld")
    await thread.tells(anna, "webwinkel")
    await thread.click(anna, "Ideeën")
    await thread.tells(anna, "Eén stap per regel")
    assert not [seen for seen in await thread.messages(bo) if seen.is_ephemeral]


async def test_the_touchpoints_are_divided_and_walked(anna: Person, bo: Person) -> None:
    """Each fills in their own steps; a feeling is set with a click, and the previous step can be copied."""
    thread = await take_in(anna, with_persona("Belt ons", "Leest de offerte", "Geeft een 8"))
    await thread.click(anna, "Stappen verdelen")
    await anna.submit({"steps0": ["1", "2"]})
    await thread.says(bo, "ik doe 3")
    await thread.shows(bo, "Bo 3")
    await thread.says(anna, "telefoon: legt uit; denkt snappen ze mij?; voelt 0")
    await thread.says(bo, "enquête: vult in; voelt +2")
    await thread.click(anna, "🙁 −1", "Gehoord bij stap 1")
    await thread.shows(anna, "−1 ontevreden")
    await thread.click(bo, "Bewaar", "Gehoord bij stap 3")
    await thread.click(anna, "Bewaar", "Gehoord bij stap 1")
    await thread.click(anna, "Zelfde als vorige stap", "Stap 2 van 3")
    copied = await thread.shows(anna, "Gehoord bij stap 2")
    assert "Telefoon" in copied.text
    await anna.click("Bewaar", in_message=copied)
    await thread.shows(anna, "Wat zouden jullie als eerste verbeteren?")


async def test_a_kept_touchpoint_is_changed_and_removed_in_its_window(anna: Person) -> None:
    """The window shows at once what is left; the thread shows the change with Undo."""
    thread = await take_in(anna, with_persona("Belt ons"))
    await thread.says(anna, "telefoon: legt uit; voelt 0")
    await thread.click(anna, "Bewaar", "Gehoord bij stap 1")
    await _open_kept(thread, anna)
    await anna.click("Wijzig")
    await anna.submit({"doing": "legt alles uit"})
    await anna.no_modal()
    await _open_kept(thread, anna)
    window = await anna.modal()
    assert "legt alles uit" in window.text
    await anna.click("Haal weg", in_view=window)
    await thread.card_now(anna, "(0/1)")
    assert "legt alles uit" not in (await anna.modal()).text


async def test_what_was_kept_in_a_form_can_be_read_again(anna: Person) -> None:
    """Beside the line that folded it."""
    thread = await take_in(anna, with_goal())
    await thread.click(anna, "Formulier")
    await anna.submit({"lines0": "Zoekt\nBelt"})
    await thread.click(anna, "Bekijk", "✓ Stappen")
    assert "1. Zoekt\n2. Belt" in (await anna.modal("Bewaard")).text


async def test_an_answer_that_came_late_goes_to_the_question_before(anna: Person, bo: Person) -> None:
    """What was heard moves into the draft of that question."""
    thread = await take_in(anna, with_goal())
    await thread.says(anna, "- Een klant die ons een 9 geeft")
    await thread.click(bo, "Hoort bij de vorige vraag", "een 9 geeft")
    await thread.shows(anna, "Gehoord als einddoel")
    await thread.shows(anna, "Hier staat niets meer")


async def test_a_file_in_the_thread_is_no_answer(anna: Person) -> None:
    """Who sent it is told what the thread reads."""
    thread = await take_in(anna, with_goal())
    await anna.upload(CHANNEL, "stappen.docx", b"PK", thread=thread.card)
    await thread.tells(anna, "geen bestanden")


async def _open_kept(thread: Thread, person: Person) -> None:
    await thread.click(person, "Bekijk", "✓ Stap 1: 1 contactmoment")
    await person.modal("Bewaard")
