"""Personas as people type or paste them."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.journey.hearing import Asked, Pain, PersonaLines, QuestionKind, hear, read_persona, read_personas

SANNE = """Sanne de Wit, marketingmanager bij een technische groothandel
Behoeften: snel antwoord, duidelijke prijs
Doelen: meer leads
Kanalen: LinkedIn en e-mail
Ergernissen: lang wachten → vaste dag; geen prijzen → prijslijst
Pluspunten: iemand die meedenkt
Vragen bij Overweging: wat kost het? hoe lang duurt het?
“Ik wil gewoon weten waar ik aan toe ben”
Bron: interviews"""


def test_a_pasted_persona_is_read_field_by_field() -> None:
    """All fields of the method, with pains turned round and questions of a phase."""
    [sanne] = read_personas(SANNE)
    sanne.labels = ()
    assert sanne == PersonaLines(
        name="Sanne de Wit",
        who="marketingmanager bij een technische groothandel",
        needs="snel antwoord, duidelijke prijs",
        goals="meer leads",
        channels="LinkedIn en e-mail",
        pains=(Pain("lang wachten", "vaste dag"), Pain("geen prijzen", "prijslijst")),
        gains=("iemand die meedenkt",),
        questions=(Asked("wat kost het?", "Overweging"), Asked("hoe lang duurt het?", "Overweging")),
        quote="Ik wil gewoon weten waar ik aan toe ben",
        known_from="interviews",
    )


def test_two_personas_with_labels_are_parted_at_the_empty_line() -> None:
    """Each block begins with its name."""
    sanne, mark = read_personas(f"{SANNE}\n\nMark: directeur van een bouwbedrijf\npijn: papierwerk")
    assert (sanne.name, mark.name, mark.who) == ("Sanne de Wit", "Mark", "directeur van een bouwbedrijf")
    assert mark.pains == (Pain("papierwerk"),)


def test_one_line_each_is_enough() -> None:
    """A name, and who it is behind a comma, a dash or a bracket."""
    personas = read_personas(
        "- Sanne - inkoper\n- Mark, zzp'er met een busje\n- Petra (34) heeft weinig tijd"
    )
    assert [(persona.name, persona.who) for persona in personas] == [
        ("Sanne", "inkoper"),
        ("Mark", "zzp'er met een busje"),
        ("Petra", "(34) heeft weinig tijd"),
    ]


def test_english_in_one_line_is_read_too() -> None:
    """Sentences part fields as well as lines do."""
    [tom] = read_personas(
        'Tom, a plumber. Needs: certainty. Pains: slow answers -> fixed contact. Quote: "just fix it"'
    )
    assert (tom.name, tom.needs, tom.quote) == ("Tom", "certainty", "just fix it")
    assert tom.pains == (Pain("slow answers", "fixed contact"),)


def test_bulleted_values_under_a_label_belong_to_it() -> None:
    """As people paste them from a document."""
    persona = read_persona("behoeften:\n- zekerheid\n- snelheid\npijn:\n- wachten\n- bellen")
    assert persona.needs == "zekerheid\nsnelheid"
    assert persona.pains == (Pain("wachten"), Pain("bellen"))


def test_text_without_a_label_tells_who_the_persona_is() -> None:
    """Even when the first words could be a name."""
    assert read_persona("jonge moeder").who == "jonge moeder"


def test_personas_with_fields_are_heard_as_one_item_each() -> None:
    """Under the question for names, a full description is welcome."""
    hearing = hear(f"{SANNE}\n\nMark: directeur\npijn: papierwerk", QuestionKind.PERSONAS)
    assert [item.text.split()[0] for item in hearing.items] == ["Sanne", "Mark:"]
    assert [item.line_no for item in hearing.items] == [1, 11]


LABELS = st.sampled_from(
    ["wie:", "behoeften:", "goals:", "kanalen:", "pijn:", "gains:", "vragen bij Koop:", "quote:", "bron:"]
)
WORDS = st.text(alphabet="abcdefghijklmnopqrstuvwxyz", min_size=3, max_size=9)


@pytest.mark.parametrize("with_name", [True, False])
@settings(deadline=None)  # the first call reads the data files
@given(
    st.lists(
        st.tuples(
            st.one_of(LABELS, WORDS, st.just("“mooi”")), st.sampled_from([" ", "\n", "; ", ", ", " -> "])
        ),
        max_size=12,
    )
)
def test_every_word_typed_is_found_back(with_name: bool, parts: list[tuple[str, str]]) -> None:
    """In a field, or among the labels that were understood."""
    typed = "".join(part + separator for part, separator in parts)
    kept = []
    for persona in read_personas(typed) if with_name else [read_persona(typed)]:
        kept += [persona.name, persona.who, persona.needs, persona.goals, persona.channels, persona.quote]
        kept += [persona.known_from, *persona.gains, *persona.labels]
        kept += [f"{pain.text} {pain.gain}" for pain in persona.pains]
        kept += [f"{asked.text} {asked.phase}" for asked in persona.questions]
    everything = " ".join(kept)
    missing = [word for part, _ in parts for word in part.split() if word.strip("“”:") not in everything]
    assert not missing
