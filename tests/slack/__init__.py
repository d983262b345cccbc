"""The bot as people meet it in Slack: every test goes through the protocol, and looks at their screens."""
