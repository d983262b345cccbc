"""The verb of a step: where it stands, in which form, active or passive."""

from dataclasses import dataclass
from enum import StrEnum

from bot.journey.actor.verbs import Verb


class Shape(StrEnum):
    """How a step puts its verb."""

    FINITE = "finite"
    """Agrees with a subject, said or left out: "stuurt een offerte"."""
    BASE = "base"
    """A bare verb without subject: "offerte sturen", "send quote"."""
    DONE = "done"
    """A bare participle: "offerte verstuurd"."""
    ACTION = "action"
    """A verb made a noun: "verzending offerte", "sending the quote"."""
    NONE = "none"
    """No verb at all."""


@dataclass(frozen=True)
class Predicate:
    """The verb found in a clause."""

    shape: Shape
    place: int = 0
    """Of the word that agrees with the subject, or of the verb itself."""
    verb: Verb | None = None
    """The verb; None when there is one that is not in the lexicon."""
    is_passive: bool = False
    is_state: bool = False
    """Is, becomes or stays something, without doing."""
    modal: str = ""
    """The auxiliary before a bare verb: "kan", "laat", "will"."""
    places: frozenset[int] = frozenset()
    """Of all words that belong to the verb."""

    @property
    def has_subject_slot(self) -> bool:
        """Whether a subject could stand in the clause."""
        return self.shape in (Shape.FINITE, Shape.DONE)


NO_VERB = Predicate(Shape.NONE)


def unknown_verb(place: int, shape: Shape = Shape.FINITE) -> Predicate:
    """Make the predicate of a word that must be a verb, though no list has it."""
    return Predicate(shape, place, places=frozenset({place}))
