"""Signed HTTP: everything is posted to the app's request URL, with Slack's signature.

Source: https://docs.slack.dev/authentication/verifying-requests-from-slack/
"""

import hashlib
import hmac
import json
import time
from typing import Any
from urllib.parse import urlencode

import aiohttp

from bot.playground.delivery import Answer, Parcel

HTTP_OK = 200
HTTP_MULTIPLE_CHOICES = 300


class SignedHttp:
    """Posts to one request URL of the app."""

    def __init__(self, request_url: str, signing_secret: str) -> None:
        self.request_url = request_url
        self._secret = signing_secret.encode()

    async def carry(self, parcel: Parcel, seconds: float) -> Answer:
        """Post a parcel and return the answer; only an answer of 200 to 299 acknowledges it."""
        content_type, body = _encode(parcel)
        headers = {"Content-Type": content_type, "User-Agent": "Slackbot 1.0 (+https://api.slack.com/robots)"}
        headers |= self._signature(body)
        if parcel.attempt:
            headers["X-Slack-Retry-Num"] = str(parcel.attempt)
            headers["X-Slack-Retry-Reason"] = parcel.retry_reason
        limit = aiohttp.ClientTimeout(total=seconds)
        try:
            async with (
                aiohttp.ClientSession(timeout=limit) as session,
                session.post(self.request_url, data=body.encode(), headers=headers) as response,
            ):
                text = await response.text()
        except TimeoutError:
            return Answer(False, reason="http_timeout")
        except aiohttp.ClientError:
            return Answer(False, reason="connection_failed")
        if not HTTP_OK <= response.status < HTTP_MULTIPLE_CHOICES:
            return Answer(False, reason="http_error")
        return Answer(True, _decode(response.content_type, text))

    def _signature(self, body: str) -> dict[str, str]:
        # The real time, not the playground's moved clock: the app compares it with its own.
        timestamp = str(int(time.time()))
        digest = hmac.new(self._secret, f"v0:{timestamp}:{body}".encode(), hashlib.sha256).hexdigest()
        return {"X-Slack-Request-Timestamp": timestamp, "X-Slack-Signature": f"v0={digest}"}


def _encode(parcel: Parcel) -> tuple[str, str]:
    if parcel.kind == "events_api":
        return "application/json", json.dumps(parcel.payload)
    form = "application/x-www-form-urlencoded"
    if parcel.kind == "interactive":
        return form, urlencode({"payload": json.dumps(parcel.payload)})
    return form, urlencode(parcel.payload)


def _decode(content_type: str, text: str) -> Any:
    if not text:
        return None
    return json.loads(text) if content_type == "application/json" else {"text": text}
