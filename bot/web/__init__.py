"""The bot over HTTP: what Slack posts, what monitoring asks, and scores that survey tools hand in."""
