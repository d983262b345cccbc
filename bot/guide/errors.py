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


class DealtWith(AlreadyDone):
    """What a button is about was done before, as by a double click: what is shown says so (`journey` is its id)."""


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


class NoScores(GuideError):
    """Nothing was handed in that holds a score."""

    key = "no-scores"


class OneWayOfScores(GuideError):
    """Scores were handed in in two ways at once; `field` names the second one."""

    key = "one-way-of-scores"


class TooManyScores(GuideError):
    """More scores at once than may be (`most`)."""

    key = "too-many-scores"


class WrongScores(GuideError):
    """Lines of scores are not right (`count`), the `first` of them in words; `problems` lists them all."""

    key = "wrong-scores"


class NoSuchScores(GuideError):
    """Scores that somebody wants to correct or withdraw were withdrawn or corrected meanwhile."""

    key = "no-such-scores"


class NotYet(GuideError):
    """A score cannot be of a day that is to come; `field` names the field of the form."""

    key = "not-yet"


class NotThatScale(GuideError):
    """A score (`typed`) cannot have been given on a scale (`scale`)."""

    key = "not-that-scale"


class NoSuchPersona(GuideError):
    """The journey has no persona of that name (`name`, and `names` that it has)."""

    key = "no-such-persona"


class NotYourChannel(GuideError):
    """Somebody is not in the channel that they want something posted in."""

    key = "not-your-channel"


class NoSuchFix(GuideError):
    """A fix was removed since the list or the window was shown."""

    key = "no-such-fix"


class RoundIsClosed(GuideError):
    """A round is over, so that nothing can be answered or changed in it."""

    key = "round-closed"


class NothingToWalk(GuideError):
    """The journey has no steps yet."""

    key = "nothing-to-walk"


class NoJourneyToAsk(GuideError):
    """There is no journey that may be told of here."""

    key = "no-journey-to-ask"


class UnreadableNotes(GuideError):
    """A file that was handed in is no text; `field` names the field of the form."""

    key = "unreadable-notes"


class NobodyCanWalk(GuideError):
    """Of the people that somebody chose, none can walk: they are bots, or not in the channel. `field` names the field."""

    key = "nobody-can-walk"


class CannotWalk(GuideError):
    """A walk cannot go to whom somebody chose (`name`); `why` tells in which way, `field` names the field of the form."""

    key = "cannot-walk"


class HalfAVote(GuideError):
    """Of impact and effort only one was given; `field` names the other one."""

    key = "half-a-vote"


class TooManyScoreKeys(GuideError):
    """A journey has as many keys for survey tools as it may have (`most`)."""

    key = "too-many-score-keys"


class NoSuchScoreKey(GuideError):
    """A key for survey tools was revoked since it was listed."""

    key = "no-such-score-key"


class NoRhythm(GuideError):
    """The journey has no rhythm to pause, skip or stop."""

    key = "no-rhythm"


class NotAhead(GuideError):
    """A day is not to come; `field` names the field of the form."""

    key = "not-ahead"


class NotADate(GuideError):
    """A day cannot be read (`typed`)."""

    key = "not-a-date"


class NotARhythm(GuideError):
    """When a journey is walked cannot be read; `field` names the field of the form."""

    key = "not-a-rhythm"


class NotATimeZone(GuideError):
    """There is no such time zone; `field` names the field of the form."""

    key = "not-a-time-zone"


class NobodyToWalk(GuideError):
    """People are to walk by name, and none is named; `field` names the field of the form."""

    key = "nobody-to-walk"


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


class NotAnAdmin(GuideError):
    """Only an admin of the Slack workspace may choose that."""

    key = "not-an-admin"


class NotAQuota(GuideError):
    """How often a day the model may be asked must be a whole number from 1 on (`most`)."""

    key = "not-a-quota"
