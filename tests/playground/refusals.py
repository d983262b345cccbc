"""How the tests look at what Slack refuses."""

from collections.abc import Awaitable

import pytest
from slack_sdk.errors import SlackApiError


async def refused(call: Awaitable[object]) -> str:
    """Return the code with which a call is refused."""
    return str((await refusal(call))["error"])


async def refusal(call: Awaitable[object]) -> dict[str, object]:
    """Return the whole answer with which a call is refused."""
    with pytest.raises(SlackApiError) as found:
        await call
    return dict(found.value.response.data)  # type: ignore[arg-type]  # bytes only when Slack sends no JSON
