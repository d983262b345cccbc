"""How Slack says no."""

from slack_sdk.errors import SlackApiError

_TOO_MANY = 429


def error_code(error: Exception) -> str:
    """Give Slack's code for an error, or what kind of error it is where Slack gave no answer of its own.

    A proxy between Slack and us may answer with a page, of which the SDK makes no JSON.
    """
    if isinstance(error, SlackApiError):
        answer = getattr(error.response, "data", None)
        if isinstance(answer, dict):
            return str(answer.get("error"))
    return type(error).__name__


def retry_after(error: Exception) -> float | None:
    """Give the seconds after which Slack wants to be called again; None where it does not say so."""
    if not isinstance(error, SlackApiError) or error.response.status_code != _TOO_MANY:
        return None
    headers = {name.lower(): value for name, value in dict(error.response.headers).items()}
    waits = headers.get("retry-after", "1")
    seconds = waits[0] if isinstance(waits, list) else waits
    return float(seconds) if str(seconds).isdigit() else 1.0


def was_refused(error: Exception) -> bool:
    """Tell whether Slack itself answered, and said no: then it has certainly not done what it was asked."""
    return isinstance(error, SlackApiError) and isinstance(getattr(error.response, "data", None), dict)
