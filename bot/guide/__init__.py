"""What the team does: the guided conversation. One transaction per action."""
