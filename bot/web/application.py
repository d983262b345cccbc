"""The web application: which address leads where, in one visible list."""

from starlette.applications import Starlette
from starlette.routing import Route

from bot.web.scores import Scores
from bot.web.slack_events import SlackEvents
from bot.web.watching import Watching


def create_web(watching: Watching, scores: Scores, events: SlackEvents | None = None) -> Starlette:
    """Make the application; without `events` Slack reaches the bot in another way."""
    routes = [
        Route("/healthz", watching.healthz),
        Route("/readyz", watching.readyz),
        Route("/metrics", watching.metrics),
        Route("/api/scores", scores.answer, methods=["POST"]),
    ]
    if events is not None:
        routes.append(Route("/slack/events", events.answer, methods=["POST"]))
    return Starlette(routes=routes)
