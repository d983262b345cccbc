"""Walking a journey in Slack: begun by hand, walked in one message each, closed, and summed up."""

from bot.app import Bot
from bot.playground.client import Person, PlaygroundClient
from tests.slack.stories import CHANNEL, told
from tests.slack.walkers import PIXEL, begins, chooses, post, says, summary, taken, walk, walks_all


async def test_two_walk_and_the_round_closes_when_both_are_done(anna: Person, bo: Person) -> None:
    """The post counts along, names who is how far, and in the end tells the outcome."""
    await taken(anna)
    shown = await begins(anna, "anna", "bo")
    assert "Anna: nog niet begonnen" in shown.text
    first = await walk(anna, "Stap 1 van 3 · Leest de offerte", "als Sanne")
    await walk(bo, "Stap 1 van 3 · Leest de offerte", "als Mark")
    await walks_all(anna, "Ging goed", "Stroef", "Ging goed")
    assert (await walk(anna, "Klaar, dank je")).ts == first.ts
    await post(bo, "1 van 2 klaar", "Anna: klaar (3 van 3)")
    await walks_all(bo, "Ging goed", "Stroef", "Kapot")
    await post(anna, "2 van 2 liepen mee", "stappen: 1 goed, 2 stroef, 0 kapot")
    assert "Met dank aan Anna, Bo." in (await summary(anna)).text
    await walk(bo, "Deze ronde is gesloten. Dank voor het meelopen")


async def test_the_reader_of_english_gets_their_walk_in_english(anna: Person, dana: Person) -> None:
    """The post speaks the language of the journey."""
    await taken(anna)
    await begins(anna, "dana")
    await says(dana, "Friction", "Step 1 of 3")
    await dana.click("Back", in_message=await walk(dana, "Step 2 of 3"))
    shown = await walk(dana, "Step 1 of 3", "You said: ~ had friction")
    await chooses(dana, "walk_menu", "Not this time", shown)
    await walk(dana, "You do not walk along this time.")
    await dana.click("Walk along after all", in_message=await walk(dana, "not walk along"))
    await walk(dana, "Step 2 of 3")


async def test_a_note_a_picture_and_going_back(anna: Person) -> None:
    """What is wrong with a file is said in the window; the note stays, and the summary links to the picture."""
    await taken(anna)
    await begins(anna, "anna")
    shown = await walk(anna, "Stap 1 van 3")
    await anna.click("Notitie of foto", in_message=shown)
    wrong = await anna.upload_file("lijst.csv", b"a,b\n1,2")
    sent = await anna.submit({"outcome": "was kapot", "note": "twee dagen geen antwoord", "file": [wrong]})
    assert "geen afbeelding" in sent.errors["file"]
    right = await anna.upload_file("scherm.png", PIXEL)
    sent = await anna.submit({"file": [right]})
    assert not sent.is_open, sent.errors
    await anna.click("Vorige", in_message=await walk(anna, "Stap 2 van 3"))
    back = await walk(anna, "Stap 1 van 3", "Jij zei: ✕ was kapot · “twee dagen geen antwoord”")
    await anna.click("Overzicht", in_message=back)
    await anna.click("Klaar", in_message=await walk(anna, "Overzicht · 1 van 3"))
    said = await summary(anna)
    assert "Anna: “twee dagen geen antwoord”" in said.text
    assert "scherm.png|foto>" in said.text


async def test_a_note_that_was_typed_and_closed_comes_back(anna: Person) -> None:
    """Nothing that somebody typed is lost, also where it is not sent in."""
    await taken(anna)
    await begins(anna, "anna")
    shown = await walk(anna, "Stap 1 van 3")
    await anna.click("Notitie of foto", in_message=shown)
    await anna.fill({"note": "half verhaal"})
    await anna.close_modal()
    await anna.click("Notitie of foto", in_message=shown)
    assert (await anna.modal()).values["Notitie"] == "half verhaal"
    await anna.submit({})
    await walk(anna, "Stap 1 van 3", "Jij zei: niet beoordeeld · “half verhaal”")


async def test_a_step_that_is_no_longer_so(anna: Person) -> None:
    """They say how it is now, and can change the steps right away."""
    await taken(anna)
    await begins(anna, "anna")
    await anna.click("Klopt niet meer", in_message=await walk(anna, "Stap 1 van 3"))
    modal = await anna.modal("Klopt niet meer")
    await anna.fill({"note": "de offerte komt nu per app"})
    await anna.click("Pas de stappen aan", in_view=modal)
    await anna.close_modal()
    await anna.submit({"note": "de offerte komt nu per app"})
    await anna.click("Overzicht", in_message=await walk(anna, "Stap 2 van 3"))
    await anna.click("Klaar", in_message=await walk(anna, "klopt niet meer"))
    assert "Klopt niet meer" in (await summary(anna)).text
    assert "“de offerte komt nu per app”" in (await summary(anna)).text


async def test_all_steps_in_one_form(anna: Person) -> None:
    """With what was said before filled in; the walk goes on where a step is open."""
    await taken(anna)
    await begins(anna, "anna")
    await says(anna, "Stroef", "Stap 1 van 3")
    await chooses(anna, "walk_menu", "Alles in één formulier", await walk(anna, "Stap 2 van 3"))
    modal = await anna.modal("Alle stappen")
    assert modal.values["1. Leest de offerte"] == "friction"
    fields = [block["block_id"] for block in modal.raw["blocks"] if block["type"] == "input"]
    sent = await anna.submit({fields[2]: "ging goed", fields[3]: "vlot", fields[4]: "was kapot"})
    assert not sent.is_open, sent.errors
    await walk(anna, "Overzicht · 3 van 3", "2. Belt ons · ✓ ging goed", "3. Tekent · ✕ was kapot")


async def test_a_walk_is_handed_over(anna: Person, bo: Person) -> None:
    """Bots and oneself are refused in the window; who gets it sees what was answered so far."""
    await taken(anna)
    await begins(anna, "anna")
    await says(anna, "Stroef", "Stap 1 van 3")
    await chooses(anna, "walk_menu", "Geef door aan een ander", await walk(anna, "Stap 2 van 3"))
    assert "Een bot kan niet meelopen" in (await anna.submit({"person": "Reisgids"})).errors["person"]
    assert "Dit ben je zelf" in (await anna.submit({"person": "anna"})).errors["person"]
    assert not (await anna.submit({"person": "bo"})).is_open
    await walk(anna, "Je hebt dit doorgegeven aan Bo.")
    await bo.click("Vorige", in_message=await walk(bo, "Stap 2 van 3"))
    await walk(bo, "Stap 1 van 3", "Jij zei: ~ ging stroef")
    await post(anna, "Anna: doorgegeven", "Bo: 1 van 3")


async def test_whoever_wants_to_joins_and_anybody_closes(anna: Person, bo: Person) -> None:
    """A question before closing; nobody walked, and that is said kindly."""
    await taken(anna)
    shown = await begins(anna, "anna")
    await bo.click("Loop mee", in_message=shown)
    await told(bo, "Je loopt mee.")
    await walk(bo, "Stap 1 van 3")
    await anna.click("Hoe gaat het?", in_message=shown)
    await told(anna, "Er is nog niets gezegd.")
    [close] = [
        one
        for block in shown.blocks
        for one in block.get("elements", [])
        if one.get("action_id") == "round_close"
    ]
    assert "niemand nog antwoorden" in close["confirm"]["text"]["text"]
    await bo.click("Sluit nu", in_message=shown)
    await post(anna, "Deze keer liep niemand mee.", "door Bo")
    assert "Deze keer kwam niemand eraan toe" in (await summary(anna)).text
    await walk(anna, "Deze ronde is gesloten.")


async def test_what_hurt_becomes_a_fix(anna: Person, bo: Person) -> None:
    """From the summary, at a new touchpoint; once, and it can be undone."""
    await taken(anna)
    await begins(anna, "anna")
    await anna.click("Notitie of foto", in_message=await walk(anna, "Stap 1 van 3"))
    await anna.submit({"outcome": "ging stroef", "note": "geen totaalprijs"})
    await anna.click("Overzicht", in_message=await walk(anna, "Stap 2 van 3"))
    await anna.click("Klaar", in_message=await walk(anna, "Overzicht ·"))
    shown = await summary(anna)
    await bo.click("Maak er een verbeterpunt van", in_message=shown)
    modal = await bo.modal("Pijnpunt toevoegen")
    assert modal.values["Pijnpunt"] == "geen totaalprijs"
    sent = await bo.submit({"channel": "offerte", "fix": "Totaalprijs bovenaan"})
    assert not sent.is_open, sent.errors
    await summary(anna, "staat bij de pijnpunten")
    done = await told(bo, "“Totaalprijs bovenaan” staat erbij.")
    await bo.command(CHANNEL, "/klantreis verbeterpunten")
    await told(bo, "Totaalprijs bovenaan")
    await bo.click("Maak er een verbeterpunt van", in_message=shown)
    await told(bo, "al")
    await bo.click("Ongedaan maken", in_message=done)
    await summary(anna, "Maak er een verbeterpunt van")


async def test_an_anonymous_round_says_what_that_means_and_names_nobody(anna: Person, bo: Person) -> None:
    """In the post and in the message; no picture, no names in the progress, the results and the thanks."""
    await taken(anna)
    shown = await begins(anna, "anna", "bo", anonymous=["Niemand ziet wie wat zei"])
    assert "Deze ronde is anoniem. Niemand ziet wie wat zei" in shown.text
    assert "Met zo weinig mensen" in shown.text
    seen = await walk(anna, "Stap 1 van 3")
    assert "Deze ronde is anoniem" in seen.text
    await anna.click("Notitie", in_message=seen)
    assert "kan er geen foto bij" in (await anna.modal()).text
    await anna.submit({"outcome": "was kapot", "note": "geen gehoor"})
    await walk(anna, "Stap 2 van 3")
    now = await post(bo, "0 van 2 klaar, 1 begonnen")
    assert "Anna" not in now.text.replace("Gestart door Anna", "")
    await bo.click("Hoe gaat het?", in_message=now)
    assert "geen gehoor" not in (await told(bo, "zie je de uitkomst pas")).text
    await bo.click("Sluit nu", in_message=now)
    said = await summary(bo)
    assert "“geen gehoor”" in said.text
    assert "1 persoon liep anoniem mee, met dank." in said.text
    assert "Anna" not in said.text


async def test_the_command_says_where_an_open_round_is_and_lists_those_before(
    anna: Person, bo: Person
) -> None:
    """A journey without steps is told kindly what comes first."""
    await taken(anna)
    await anna.command(CHANNEL, "/klantreis loop history")
    await told(anna, "“Reis” is nog niet gelopen.")
    await begins(anna, "anna")
    await bo.command(CHANNEL, "/journey walk")
    where = await told(bo, "Er loopt al een ronde")
    await bo.click("Loop mee", in_message=where)
    await walk(bo, "Stap 1 van 3")
    await says(bo, "Ging goed", "Stap 1 van 3")
    await walk(bo, "Stap 2 van 3")
    await bo.click("Sluit nu", in_message=await post(bo, "Bo: 1 van 3"))
    await summary(bo)
    await bo.command(CHANNEL, "/klantreis walkthrough geschiedenis")
    await told(bo, "Bo · 1 goed, 0 stroef, 0 kapot")


async def test_everything_can_be_read(anna: Person) -> None:
    """Every step and every note, for who asks."""
    await taken(anna)
    await begins(anna, "anna")
    await walks_all(anna, "Ging goed", "Stroef", "Ging goed")
    await anna.click("Alles lezen", in_message=await summary(anna))
    await told(anna, "stap 2: Belt ons · ~ ging stroef")


async def test_everybody_in_the_channel_walks(anna: Person, bo: Person, bot: Bot) -> None:
    """No bots."""
    await taken(anna)
    await begins(anna)
    shown = await post(anna, "0 van 4 klaar")
    assert "Reisgids:" not in shown.text.replace("Reisgids: *", "")
    await walk(bo, "Stap 1 van 3")


async def test_an_open_walk_waits_on_our_page(anna: Person, slack: PlaygroundClient) -> None:
    """From there all steps are filled in at once; then it waits no more."""
    await taken(anna)
    await begins(anna, "anna")
    await walk(anna, "Stap 1 van 3")
    await anna.open_home()
    page = await anna.home()
    assert "Loop de klantreis zelf" in page.text
    await anna.click("Vul in", in_view=page)
    modal = await anna.modal("Alle stappen")
    fields = [block["block_id"] for block in modal.raw["blocks"] if block["type"] == "input"]
    await anna.submit({fields[0]: "ging goed"})
    await anna.home("Loop verder: 1 van 3")
