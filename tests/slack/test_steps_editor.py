"""The editor of the steps, which shows them as numbered lines in as many fields as it takes."""

from bot.playground.client import Person, SeenView
from tests.slack.journeys import with_persona, with_steps
from tests.slack.stories import CHANNEL, take_in

LONG = [f"Stap {number} " + "x" * 190 for number in range(1, 61)]


async def test_sixty_steps_of_two_hundred_characters_can_be_edited(anna: Person) -> None:
    """The first and the last trade places and one in the middle is reworded; all others stay."""
    thread = await take_in(anna, with_steps(*LONG))
    lines = _lines(await _editor(anna))
    assert [line.partition(". ")[2] for line in lines] == LONG
    swapped = [lines[-1], *lines[1:29], "30. Anders verwoord", *lines[30:-1], lines[0]]
    sent = await anna.submit(_in_fields(await anna.modal(), swapped))
    assert not sent.is_open, sent.errors
    await thread.kept(anna, "Stappen", "Anna")
    after = [line.partition(". ")[2] for line in _lines(await _editor(anna))]
    assert after == [LONG[-1], *LONG[1:29], "Anders verwoord", *LONG[30:-1], LONG[0]]


async def test_what_hangs_on_a_step_goes_along_when_it_is_moved_and_reworded(anna: Person) -> None:
    """A touchpoint of the first step is that of the last step afterwards."""
    thread = await take_in(anna, with_persona("Leest", "Belt", "Tekent"))
    await thread.says(anna, "telefoon: legt uit")
    await thread.click(anna, "Bewaar", "Gehoord bij stap 1")
    await thread.card_now(anna, "(1/3)")
    await _editor(anna)
    await anna.submit({"lines0": "2. Belt\n3. Tekent\nNieuw\n1. Leest alles"})
    await thread.card_now(anna, "(1/4)")
    await anna.command(CHANNEL, "/klantreis samenvatting")
    await anna.click("everything", channel=CHANNEL)
    everything = (await anna.wait_for("legt uit", CHANNEL)).text
    assert everything.index("Leest alles") < everything.index("legt uit")
    assert everything.index("Nieuw") < everything.index("Leest alles")


async def test_a_step_that_is_removed_can_be_brought_back(anna: Person) -> None:
    """With all that hung on it."""
    thread = await take_in(anna, with_persona("Leest", "Belt"))
    await thread.says(anna, "telefoon: legt uit")
    await thread.click(anna, "Bewaar", "Gehoord bij stap 1")
    await thread.card_now(anna, "(1/2)")
    await _editor(anna)
    await anna.submit({"lines0": "2. Belt"})
    await thread.card_now(anna, "(0/1)")
    await anna.command(CHANNEL, "/klantreis ongedaan")
    await thread.card_now(anna, "(1/2)")


async def test_more_steps_than_fit_are_refused(anna: Person) -> None:
    """The window stays open with all lines in it."""
    await take_in(anna, with_steps("Leest"))
    await _editor(anna)
    sent = await anna.submit({"lines0": "\n".join(f"Stap {number}" for number in range(91))})
    assert "90 stappen" in next(iter(sent.errors.values()))
    assert sent.is_open


async def test_the_editor_opens_from_the_card(anna: Person) -> None:
    """Not everybody knows the command."""
    thread = await take_in(anna, with_steps("Leest", "Belt"))
    await anna.click("Stappen bewerken", in_message=await thread.card_now(anna))
    assert _lines(await anna.modal()) == ["1. Leest", "2. Belt"]


async def _editor(person: Person) -> SeenView:
    await person.command(CHANNEL, "/klantreis stappen")
    return await person.modal()


def _lines(editor: SeenView) -> list[str]:
    return [line for value in editor.values.values() for line in str(value).split("\n")]


def _in_fields(editor: SeenView, lines: list[str]) -> dict[str, str]:
    """Spread lines over the fields of an editor as they were spread before."""
    filled = {}
    for block in editor.raw["blocks"]:
        if block["type"] == "input":
            count = len(block["element"]["initial_value"].split("\n"))
            filled[block["block_id"]], lines = "\n".join(lines[:count]), lines[count:]
    return filled
