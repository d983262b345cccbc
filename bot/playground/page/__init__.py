"""The browser face of the playground: what a person sees of the workspace, and does in it."""

from bot.playground.page.routes import routes

__all__ = ["routes"]
