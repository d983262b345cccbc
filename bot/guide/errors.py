"""What can go wrong that a user should hear about. Each has a sentence in the catalogue: `error-<key>`."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from pydantic import ValidationError


class GuideError(Exception):
    """Something that a person is told in plain words; nothing was changed."""

    key = "unknown"

    def __init__(self, **values: Any) -> None:
        super().__init__(self.key)
        self.values = values


class NoSuchJourney(GuideError):
    """There is no such journey, or none that this person may see: the two are not told apart."""

    key = "no-such-journey"


class NoJourneyHere(GuideError):
    """The channel has no journey yet."""

    key = "no-journey-here"


class WhichJourney(GuideError):
    """The channel has several journeys, and the command named none (`titles`)."""

    key = "which-journey"


class TitleTaken(GuideError):
    """The channel has a journey of that title already (`title`)."""

    key = "title-taken"


class TooLong(GuideError):
    """An answer is longer than it may be (`length`, `most`, both in characters)."""

    key = "too-long"


class TooMany(GuideError):
    """More parts than a journey may have (`most`)."""

    key = "too-many"


class NothingToKeep(GuideError):
    """A draft or a form without content."""

    key = "nothing-to-keep"


class AlreadyDone(GuideError):
    """Somebody else was first: an old button on something that was dealt with."""

    key = "already-done"


class CannotUndo(GuideError):
    """Undoing would overwrite what was changed since."""

    key = "cannot-undo"


class NothingToRestore(GuideError):
    """No journey of this channel was deleted in the last 30 days."""

    key = "nothing-to-restore"


class NoSuchStep(GuideError):
    """There is no step of that number (`number`)."""

    key = "no-such-step"


class UnreadableDocument(GuideError):
    """The file is no exported journey (`where`, `why`)."""

    key = "unreadable-document"


class UnreadableTables(GuideError):
    """Rows of tables are not right (`count`), the `first` of them in words; `problems` lists them all."""

    key = "unreadable-tables"


class UnreachableFile(GuideError):
    """Slack does not give us the file that somebody handed in."""

    key = "unreachable-file"


class NotAScore(GuideError):
    """A score must be a number from 0 to 10; `field` names the field of the form."""

    key = "not-a-score"


class NotACount(GuideError):
    """A number of customers must be a whole number from 0 on (`most`); `field` names the field of the form."""

    key = "not-a-count"


class NotAShare(GuideError):
    """A share must be a whole percentage from 0 to 100; `field` names the field of the form."""

    key = "not-a-share"


class MoreMovedOn(GuideError):
    """More customers moved on from a phase than came into it; `field` names the field of the form."""

    key = "more-moved-on"


class NoSuchPersona(GuideError):
    """The journey has no persona of that name (`name`, and `names` that it has)."""

    key = "no-such-persona"


class NotYourChannel(GuideError):
    """Somebody is not in the channel that they want something posted in."""

    key = "not-your-channel"


class NoSuchFix(GuideError):
    """A fix was removed since the list or the window was shown."""

    key = "no-such-fix"


class HalfAVote(GuideError):
    """Of impact and effort only one was given; `field` names the other one."""

    key = "half-a-vote"


@contextmanager
def told_to_the_writer() -> Iterator[None]:
    """Tell in plain words what the model of a journey refuses: `TooLong`, or `NothingToKeep` for what is empty."""
    try:
        yield
    except ValidationError as error:
        refused = error.errors(include_url=False)[0]
        if refused["type"] == "string_too_long":
            raise TooLong(length=len(refused["input"]), most=refused["ctx"]["max_length"]) from error
        raise NothingToKeep from error


class NoSuchLineInDraft(GuideError):
    """The draft that is open, if one is, has no line of that number; what was kept is edited elsewhere."""

    key = "no-such-line"
