"""How Slack says no."""

from slack_sdk.errors import SlackApiError


def error_code(error: Exception) -> str:
    """Give Slack's code for an error, or what kind of error it is where Slack gave no answer of its own.

    A proxy between Slack and us may answer with a page, of which the SDK makes no JSON.
    """
    if isinstance(error, SlackApiError):
        answer = getattr(error.response, "data", None)
        if isinstance(answer, dict):
            return str(answer.get("error"))
    return type(error).__name__
