"""What is heard in the messages of a thread: items for the draft, and silence for what people say to each other."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.journey.hearing import Command, Hearing, QuestionKind, Term, hear
from bot.journey.hearing.words import load_data
from tests.evaluate_hearing import LOWEST_F1_OF_ITEMS, read_messages, score


def texts(hearing: Hearing) -> list[str]:
    """Give the texts of the items heard."""
    return [item.text for item in hearing.items]


def steps(message: str) -> list[str]:
    """Give the steps heard in a message."""
    return texts(hear(message, QuestionKind.STEPS))


@pytest.mark.parametrize(
    "marked",
    [
        "1. {}", "1) {}", "(1) {}", "1: {}", "a) {}", "- {}", "* {}", "• {}", "– {}", "— {}", "→ {}", "☐ {}", "[ ] {}", "[x] {}",
        "✓ {}", ":white_check_mark: {}", "Stap 1: {}", "step 2 - {}", "&gt; {}", "1\t{}", "- [ ] 1. {}", "1️⃣ {}", "   • {}",
    ],
)  # fmt: skip
def test_an_item_is_freed_from_whatever_bullet_or_number_it_was_pasted_with(marked: str) -> None:
    """Only the words of the step remain."""
    pasted = "\n".join(marked.format(step) for step in ("Reageert op het bericht", "Tekent digitaal"))
    assert steps(pasted) == ["Reageert op het bericht", "Tekent digitaal"]


def test_a_number_that_belongs_to_the_step_stays() -> None:
    """Minutes, clock times and scores are no numbering."""
    pasted = "10 minuten wachten aan de lijn\n8:30 komt de monteur\n-1 dag bedenktijd"
    assert steps(pasted) == pasted.split("\n")


def test_the_heading_above_a_list_is_left_out_and_told() -> None:
    """What was left out is there to be shown."""
    hearing = hear(
        "Dit zijn volgens mij de stappen:\n\nzoekt een fysio\nbelt voor een afspraak", QuestionKind.STEPS
    )
    assert texts(hearing) == ["zoekt een fysio", "belt voor een afspraak"]
    assert hearing.left_out == ("Dit zijn volgens mij de stappen:",)


def test_greeting_and_question_around_a_list_are_left_out() -> None:
    """A message is an answer even when its writer is polite."""
    hearing = hear("Hoi allemaal!\n- ziet poster\n- scant code\nKlopt dit zo?", QuestionKind.STEPS)
    assert texts(hearing) == ["ziet poster", "scant code"]
    assert hearing.left_out == ("Hoi allemaal!", "Klopt dit zo?")


def test_an_item_knows_its_line_in_the_message() -> None:
    """So that an edited message changes the right line of the draft."""
    hearing = hear("stappen:\n\n- belt\n- komt langs", QuestionKind.STEPS)
    assert [item.line_no for item in hearing.items] == [3, 4]


@pytest.mark.parametrize(
    "line",
    [
        "ziet advertentie > klikt door > koopt",
        "ziet advertentie &gt; klikt door &gt; koopt",
        "ziet advertentie -> klikt door → koopt",
        "ziet advertentie; klikt door; koopt",
        "ziet advertentie, klikt door en koopt",
        "1. ziet advertentie 2. klikt door 3. koopt",
        "eerst ziet advertentie, dan klikt door en daarna koopt",
        "Mijn stappen: ziet advertentie, klikt door, koopt",
    ],
)
def test_a_list_in_one_line_becomes_its_items(line: str) -> None:
    """Arrows, semicolons, numbers, words of order and commas part steps."""
    assert steps(line) == ["ziet advertentie", "klikt door", "koopt"]


@pytest.mark.parametrize(
    "step",
    [
        "Vergelijkt prijzen, voorwaarden en levertijden",
        "compares suppliers, prices and reviews",
        "is tevreden en geeft een 8+",
        "In gesprek via e-mail of LinkedIn",
        "Krijgt een mail. Leest die later.",
    ],
)
def test_commas_within_one_step_part_nothing(step: str) -> None:
    """A step that only lists what it is about stays whole."""
    assert steps(step) == [step]


def test_a_table_pasted_from_a_spreadsheet_gives_a_step_for_each_row() -> None:
    """Column heads and row numbers go, other columns stay behind the step."""
    assert steps("Stap\tOmschrijving\n1\tZoekt informatie\tMarketing\n2\tBelt ons\tVerkoop") == [
        "Zoekt informatie – Marketing",
        "Belt ons – Verkoop",
    ]


def test_slack_entities_become_what_the_writer_saw() -> None:
    """Links keep their label, escapes are undone once, and emphasis goes."""
    assert steps("Kijkt op <https://voorbeeld.nl|voorbeeld.nl> &amp; *belt* <@U1|anna>") == [
        "Kijkt op voorbeeld.nl & belt @anna"
    ]


@pytest.mark.parametrize(
    "message",
    [
        "goeie, die derde vooral", "haha ja", "koffie?", "<@U2> wat vind jij?", "eens!", "+1", "ik ben er zo", "even wachten op Cas",
        "👍", ":joy:", "top bedankt", "is dit niet wat veel?", "kan iemand de website checken?", "zullen we lunchen",
        "I think we should ask sales", "nice one", "brb", "volgens mij klopt stap 3 niet", "jaaa precies", "",
    ],
)  # fmt: skip
@pytest.mark.parametrize("question", QuestionKind)
def test_people_who_talk_among_themselves_are_left_alone(message: str, question: QuestionKind) -> None:
    """Small talk is no answer to any question."""
    assert not hear(message, question).is_answer


def test_talk_about_a_quoted_line_is_no_answer() -> None:
    """Quoting what somebody wrote does not make it an item again."""
    assert not steps("&gt; wij sturen een offerte\ndit is toch meer onze kant?")


def test_a_call_to_somebody_in_the_thread_is_talk() -> None:
    """The names of who takes part tell a call from a step."""
    assert steps("Bo kijkt naar de prijzen") == ["Bo kijkt naar de prijzen"]
    assert not hear("Bo kijkt naar de prijzen", QuestionKind.STEPS, people={"Bo"}).is_answer


@pytest.mark.parametrize(
    ("message", "term"),
    [
        ("wat bedoel je met contactmoment?", Term.TOUCHPOINT),
        ("what is a conversion point?", Term.CONVERSION_POINT),
        ("Wat is het moment van de waarheid", Term.MOMENT_OF_TRUTH),
        ("<@U9> leg eens uit wat een aanname is", Term.ASSUMPTION),
        ("pijnpunt?", Term.PAIN_POINT),
        ("wat bedoelen jullie met bron", Term.SOURCE),
    ],
)
def test_who_asks_about_a_word_of_the_method_is_heard(message: str, term: Term) -> None:
    """The guide can then explain it, to them only."""
    assert hear(message, QuestionKind.STEPS) == Hearing(explain=term)


@pytest.mark.parametrize("message", ["wat is de volgende stap na de offerte?", "wat bedoel je met stap 3?"])
def test_a_question_about_the_work_is_not_about_a_word(message: str) -> None:
    """People ask each other about steps all the time."""
    assert hear(message, QuestionKind.STEPS).explain is None


def test_every_term_can_be_asked_about_by_each_of_its_names() -> None:
    """In both languages, and no term goes without a name."""
    names = load_data("terms.toml")
    assert set(names) == {str(term) for term in Term}
    for term, words in names.items():
        for word in words:
            assert hear(f"wat bedoel je met {word}?", QuestionKind.STATEMENT).explain == term
            assert hear(f"what is a {word}?", QuestionKind.STATEMENT).explain == term


def test_a_goal_is_heard_as_one_text_without_the_talk_around_it() -> None:
    """Line breaks within the answer stay."""
    hearing = hear("haha lastig\nEen tevreden klant,\ndie ons een 8 geeft", QuestionKind.STATEMENT)
    assert texts(hearing) == ["Een tevreden klant,\ndie ons een 8 geeft"]
    assert hearing.left_out == ("haha lastig",)


def test_names_of_personas_are_told_from_what_is_said_of_one() -> None:
    """A comma parts names, but also a name and who it is."""
    assert texts(hear("Sanne, Mark en Fatima", QuestionKind.PERSONAS)) == ["Sanne", "Mark", "Fatima"]
    described = "Sanne de Wit, inkoper bij een ziekenhuis"
    assert texts(hear(described, QuestionKind.PERSONAS)) == [described]


def test_several_quick_lines_in_one_message_are_several_touchpoints() -> None:
    """Each line that begins with a channel is one; other lines belong to the one above."""
    hearing = hear("- e-mail: krijgt offerte\nvoelt 0\n- telefoon: belt; +1", QuestionKind.TOUCHPOINT)
    assert texts(hearing) == ["e-mail: krijgt offerte\nvoelt 0", "telefoon: belt; +1"]
    assert [item.line_no for item in hearing.items] == [1, 3]


def test_a_word_to_the_guide_is_an_instruction_and_no_item() -> None:
    """The word "pauze" is heard as such under any question."""
    assert hear("pauze", QuestionKind.STEPS) == Hearing(instructions=(Command.PAUSE,))


@settings(deadline=None)  # the first call reads the data files
@given(st.text(max_size=300), st.sampled_from(list(QuestionKind)))
def test_any_text_can_be_heard(message: str, question: QuestionKind) -> None:
    """Whatever people paste, hearing answers, and no item is empty."""
    hearing = hear(message, question)
    assert all(item.text.strip() and item.line_no >= 1 for item in hearing.items)


@settings(deadline=None)  # the first call reads the data files
@given(
    st.lists(st.sampled_from(["belt ons", "offerte", "koopt & betaalt", "haha", "zie stap 3?"]), min_size=1)
)
def test_each_line_of_a_list_is_an_item_or_was_left_out(lines: list[str]) -> None:
    """Nothing that was typed disappears without a trace."""
    hearing = hear("\n".join(f"- {line}" for line in lines), QuestionKind.STEPS)
    assert len(hearing.items) + len(hearing.left_out) == len(lines)


@pytest.mark.parametrize(
    "message", ["a" * 40_000, "ik " * 13_000, "- a\n" * 3_000, ", denkt" * 3_000, "“" * 9_000]
)
@pytest.mark.parametrize("question", [QuestionKind.STEPS, QuestionKind.PERSONA, QuestionKind.TOUCHPOINT])
def test_the_longest_message_of_slack_is_heard_too(message: str, question: QuestionKind) -> None:
    """40,000 characters of anything are read without growing pains."""
    assert isinstance(hear(message, question), Hearing)


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("label", ["items", "talk"])
def test_answers_and_talk_are_told_apart_on_messages_never_tuned_on(language: str, label: str) -> None:
    """The untouched part of the labelled messages keeps the promised quality."""
    messages = [message for message in read_messages("test") if message.language == language]
    assert score(messages, label).f1 >= LOWEST_F1_OF_ITEMS
