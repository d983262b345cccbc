"""Why the model did not answer. Each leads to the help by rules; none of them is an error to people."""

from enum import StrEnum


class Reason(StrEnum):
    """What kept the model from answering."""

    OFF = "off"
    """No model is configured, or nobody allowed it for this workspace or journey."""
    SPENT = "spent"
    """The workspace asked as often today as it may."""
    BUSY = "busy"
    """Too many questions at once, here or at the model (429)."""
    SLOW = "slow"
    """No answer within the time that a question gets."""
    CUT_OFF = "cut_off"
    """The answer stopped in the middle."""
    REFUSED = "refused"
    """The model would not answer."""
    INVALID = "invalid"
    """The answer is none of ours: wrong shape, empty, or not true of what was asked."""
    UNAVAILABLE = "unavailable"
    """The model cannot be reached, or fails."""
    MISCONFIGURED = "misconfigured"
    """A wrong key, a wrong address, or a model that is not there: nothing to try again."""
    TOO_LONG = "too_long"
    """What was asked is longer than the model takes in."""
