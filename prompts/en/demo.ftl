# What the demo prints in the terminal.

demo-ready =
    Reisgids is running. Open { $url } in your browser.
    In #{ $empty } you can begin with /journey start; #{ $example } holds a finished journey.
    The journey in #{ $example } is walked every month: click "Jump to the next reminder" at the top, and weeks go by.
    To stop: Ctrl+C.
demo-no-real-model = The coach asks a make-believe language model on this machine here, with scripted answers: no real model answers.
demo-stub =
    { demo-no-real-model }
    It is still off: as { $admin } (an admin) type /journey coach, and turn it on. Then try in #{ $example }:
    /journey play Sanne, /journey notes, @Reisgids where do we lose customers?, or “In words” below /journey summary.
demo-bot-ended = The bot stopped (code { $code }) and is started again.
demo-chapter-start = start
demo-chapter-scope = scope
demo-chapter-goal = goal
demo-chapter-steps = steps
demo-chapter-look = the coach looks at the draft
demo-chapter-phases = phases
demo-chapter-restart = the bot is killed and started again
demo-chapter-personas = personas
demo-chapter-touchpoints = touchpoints
demo-chapter-undo = undo
demo-chapter-fixes = fixes
demo-chapter-ideas = ideas of the coach: one taken, one changed, one waved away
demo-chapter-rhythm = rhythm
demo-chapter-december = December: one walks, one forgets; scores are pasted, and one is corrected
demo-chapter-january = January: New Year is a holiday; one puts it off; scores are uploaded
demo-chapter-february = February: paused
demo-chapter-march = March: the bot is away for three days, and comes back
demo-chapter-notes = the coach reads notes
demo-chapter-play = the coach plays Sanne, and points out a pain point
demo-chapter-questions = questions to the coach, in the channel and in one's own conversation with it
demo-chapter-words = the summary in words
demo-chapter-allow = an admin allows the language model
demo-chapter-outage = the language model fails: fixed tips, and the conversation goes on
demo-chapter-back = the language model is back
demo-chapter-usage = what was used, and what is left
demo-chapter-summary = summary and export
demo-chapter-reports = votes, map and summary in the channel, presentation
demo-effort = ({ $messages } messages, { $clicks } clicks)
demo-limits-broken = Slack's limits were broken:
demo-ease-steps = To the end of the steps the team needed { $messages } messages and { $clicks } clicks (aim: 8 and 10).
demo-ease-touchpoints = The touchpoints of { $steps } steps took { $messages } messages and { $clicks } clicks (aim: one of each per step).
demo-port-taken = Port { $port } is in use already; perhaps the demo is running. Stop that one, or choose another port with --port.
