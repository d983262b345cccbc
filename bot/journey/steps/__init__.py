"""The checks on steps, one module each; `bot.journey.step_checks` puts their remarks together."""
