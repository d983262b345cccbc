"""A local Slack in the browser, to try the bot and to test it. Knows nothing of journeys."""
