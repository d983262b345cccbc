# What the guide shows in the channel and in the thread: the card, the questions and the drafts.

stage-scope = Scope
stage-goal = Goal
stage-steps = Steps
stage-personas = Personas
stage-touchpoints = Touchpoints
stage-fixes = Fixes
stage-rhythm = Rhythm

# The card

card-heading = Journey · { $title }
card-text = Journey “{ $title }”
card-updated = updated by { $name } · { $when }
card-linked = Belongs to the journey “{ $title }”.
card-about = { $offering } · for { $group }
card-now = Now: { $question }
card-finished = All questions have had their turn. Type `/journey status` to see what is still missing.
card-people =
    { $count ->
        [0] Nobody has joined in yet.
        [one] { $count } person is taking part.
       *[other] { $count } people are taking part.
    }
card-paused = Paused by { $name }. What you type now is not written down.
card-go-on = Go on in the conversation
card-summary = Summary
card-status = Where are we?
card-edit-steps = Edit steps
card-history = History
card-pause = Pause
card-delete = Delete
card-deleted = Deleted by { $name }. You can bring it back for 30 days after that.
card-restore = Bring back

# A question

question-progress = { $stage } · { $number } of { $count }
progress-phase = Phases
progress-persona = Personas
progress-touchpoint = Touchpoints
question-paused = Paused. Click “Go on” to open the question again.
question-form = Form
question-example = Example
question-ideas = Ideas
question-metrics = Metrics
question-skip = Skip
question-next = Next question
question-back = Previous question
question-usual = Take it for all phases
question-same = Same as previous step
question-take = Divide the steps
question-pause = Pause
question-for-all = all personas
question-answered = ✓ { $question }
question-skipped = ↷ Skipped: { $question }
question-there-already = Already there:
question-shares = Divided: { $shares }
question-share = { $name } { $numbers }
question-usual-need = What customers usually want to know here: “{ $need }” And how you see that somebody moves on: “{ $conversion }”
question-done = Your journey is in place.
question-done-why = Look at the summary together, and go over what is still missing.
question-text = { $stage }: { $question }

# A draft

draft-not-kept = not kept yet
draft-heard-steps =
    { $count ->
        [one] Heard: { $count } step
       *[other] Heard: { $count } steps
    }
draft-heard-phases =
    { $count ->
        [one] Proposal: { $count } phase
       *[other] Proposal: { $count } phases
    }
draft-heard-personas =
    { $count ->
        [one] Heard: { $count } persona
       *[other] Heard: { $count } personas
    }
draft-heard-sources =
    { $count ->
        [one] Heard: { $count } source
       *[other] Heard: { $count } sources
    }
draft-heard-goal = Heard as the goal
draft-heard-strategy = Heard: what you stand for
draft-heard-bounds = Heard: start and end
draft-heard-phase = Heard for the phase “{ $name }”
draft-heard-persona = Heard about { $name }
draft-heard-touchpoint = Heard at step { $number } · { $step }
draft-from = From { $names }
draft-more-items =
    { $count ->
        [one] … and { $count } more. Click “Edit” to see everything.
       *[other] … and { $count } more. Click “Edit” to see them all.
    }
draft-keep = Keep
draft-keep-sources =
    { $count ->
        [one] Keep { $count } source
       *[other] Keep { $count } sources
    }
draft-keep-personas =
    { $count ->
        [one] Keep { $count } persona
       *[other] Keep { $count } personas
    }
draft-keep-steps =
    { $count ->
        [one] Keep { $count } step
       *[other] Keep { $count } steps
    }
draft-keep-phases =
    { $count ->
        [one] Keep { $count } phase
       *[other] Keep { $count } phases
    }
draft-phase-empty = ○ no step yet
draft-edit = Edit
draft-drop = Not an answer
draft-after-step = goes after step { $number }
draft-first-step = goes first
draft-undo = Undo
draft-belongs-before = Belongs to the question before
draft-take = Use this
draft-split = Split
draft-leave = Leave as it is
draft-more-remarks =
    { $count ->
        [one] { $count } more remark
       *[other] { $count } more remarks
    }
draft-kept = ✓ { $what } · { $name }
draft-kept-next = { $name }, your next step: { $number } · { $step }
draft-dropped = Put aside by { $name }
draft-empty = Nothing is left here.
draft-take-up = Take it up again
draft-view = View
draft-text = { $what } · not kept yet
draft-from-to = From { $start } to { $end }
draft-everybody = all personas

kept-sources =
    { $count ->
        [one] { $count } source
       *[other] { $count } sources
    }
kept-steps =
    { $count ->
        [one] { $count } step
       *[other] { $count } steps
    }
kept-phases =
    { $count ->
        [one] { $count } phase
       *[other] { $count } phases
    }
kept-personas =
    { $count ->
        [one] { $count } persona
       *[other] { $count } personas
    }
kept-goal = Goal: { $text }
kept-strategy = What you stand for: { $text }
kept-bounds = Start and end: { $text }
kept-phase = Phase “{ $name }”
kept-persona = Persona { $name }
kept-touchpoint =
    { $count ->
        [one] Step { $number }: { $count } touchpoint
       *[other] Step { $number }: { $count } touchpoints
    }

# The parts of a touchpoint and a persona, as labels

label-channel = channel
label-doing = does
label-thinking = thinks
label-feeling = feels
label-pain = pain point
label-gain = gain
label-owner = owner
label-metric = metric
label-question = question
label-persona = persona
label-moment-of-truth = moment of truth
label-how-known = how do you know?
label-evidence = evidence
label-assumption = assumption
label-known-from = source
label-online = online
label-offline = offline
label-direct = direct
label-indirect = indirect
label-who = who
label-needs = needs
label-goals = goals
label-channels = channels
label-quote = quote
label-information-need = information need
label-conversion-point = conversion point
label-starts-at = beginning
label-ends-at = end
label-goal = goal
label-strategy = strategy
label-offering = offering
label-customer-group = customer group

emotion--2 = −2 angry
emotion--1 = −1 dissatisfied
emotion-0 = 0 neutral
emotion-1 = +1 satisfied
emotion-2 = +2 happy
