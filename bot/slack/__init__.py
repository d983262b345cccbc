"""The Slack surface: listeners, payloads, views, send."""
