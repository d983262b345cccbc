"""How each fault looks to whoever asked: another status, another body, or an answer that goes wrong."""

import json
from dataclasses import replace

from starlette.responses import HTMLResponse, JSONResponse, Response

from bot.stub_model.faults import Fault, FaultKind
from bot.stub_model.hearing import Heard
from bot.stub_model.speaking import Spoken

_ERRORS = {
    FaultKind.UNAUTHORIZED: (401, "invalid_api_key", "Incorrect API key provided."),
    FaultKind.NO_MODEL: (404, "model_not_found", "The model does not exist."),
    FaultKind.TOO_LONG: (400, "context_length_exceeded", "This model's maximum context length is exceeded."),
    FaultKind.FILTERED: (400, "content_filter", "The prompt triggered the content management policy."),
}


def other_response(fault: Fault, heard: Heard) -> Response | None:
    """Give what comes instead of an answer, or None where an answer comes."""
    match fault.kind:
        case FaultKind.RATE_LIMIT:
            headers = {"Retry-After": f"{fault.retry_after:g}"}
            return _error(429, "rate_limit_exceeded", "Rate limit reached.", headers)
        case FaultKind.SERVER_ERROR:
            return Response("upstream connect error", fault.status, media_type="text/html")
        case FaultKind.NO_SCHEMA if "response_format" in heard.body or "text" in heard.body:
            name = "response_format" if heard.api == "chat" else "text.format"
            return _error(400, "unsupported_parameter", f"Unsupported parameter: {name}.")
        case FaultKind.NO_TEMPERATURE if "temperature" in heard.body:
            return _error(
                400, "unsupported_value", "Unsupported value: 'temperature' is fixed with this model."
            )
        case FaultKind.REDIRECT:
            return Response(status_code=307, headers={"Location": "/v1/chat/completions"})
        case FaultKind.PAGE:
            return HTMLResponse("<!doctype html><title>Sign in</title><p>Please sign in to the proxy.")
        case FaultKind.EMPTY:
            return Response(b"", media_type="application/json")
        case FaultKind.BRACES:
            return _data("{}", heard)
        case FaultKind.BROKEN_JSON:
            return _data('{"choices": [{"message": {"con', heard)
    if fault.kind in _ERRORS:
        return _error(*_ERRORS[fault.kind])
    return None


def gone_wrong(fault: Fault, spoken: Spoken) -> Spoken:
    """Give the answer as the fault makes it."""
    half = spoken.text[: len(spoken.text) // 2]
    match fault.kind:
        case FaultKind.TRUNCATION:
            return replace(spoken, text=half, ended="length")
        case FaultKind.REFUSAL:
            return replace(spoken, text="I cannot help with that.", is_refusal=True)
        case FaultKind.FAILED:
            return replace(spoken, text="", ended="failed")
        case FaultKind.STREAM_ERROR:
            return replace(spoken, text=half, ended="failed")
        case FaultKind.NO_TEXT:
            return replace(spoken, text="")
        case FaultKind.WRONG_SCHEMA:
            return replace(spoken, text=json.dumps({"result": {"items": [1, 2, 3]}, "ok": "yes"}))
        case FaultKind.PROSE:
            return replace(spoken, text="Sure! I would be glad to help you with your customer journey.")
        case FaultKind.FENCED:
            text = f"<think>\nThey want {{JSON}}.\n</think>\nHere it is:\n```json\n{spoken.text}\n```\nGood luck!"
            return replace(spoken, text=text)
        case FaultKind.LEAK:
            system = spoken.heard.system
            if spoken.heard.schema is None:
                return replace(spoken, text=system)
            return replace(spoken, text=json.dumps(_leaking(json.loads(spoken.text), system)))
    return spoken


def _leaking(value: object, system: str) -> object:
    if isinstance(value, dict):
        return {name: _leaking(held, system) for name, held in value.items()}
    if isinstance(value, list):
        return [_leaking(held, system) for held in value]
    return system if isinstance(value, str) else value


def _data(text: str, heard: Heard) -> Response:
    if heard.streams:
        return Response(f"data: {text}\n\n", media_type="text/event-stream")
    return Response(text, media_type="application/json")


def _error(status: int, code: str, message: str, headers: dict[str, str] | None = None) -> JSONResponse:
    return JSONResponse({"error": {"message": message, "type": "error", "code": code}}, status, headers)
