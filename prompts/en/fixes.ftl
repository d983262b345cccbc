# The working list of fixes: the list, votes, forms.

fixes-heading = Fixes · { $title }
fixes-order = Highest score first: { $formula }.
fixes-ties = Where scores are equal: first the lowest emotion, then what most personas meet, then a moment of truth.
formula-impact-effort = impact × (6 − effort)
formula-ice = ICE = impact × confidence × (6 − effort)
formula-rice = RICE = reach × impact × confidence ÷ effort
fixes-order-by = Order: { $formula }
fixes-empty = There are no fixes yet. Go along the pain points: each asks what would take it away. Or add one yourself.
fixes-to-pains = Along the pain points
fixes-to-pains-count =
    { $count ->
        [one] { $count } pain point without a fix
       *[other] { $count } pain points without a fix
    }
fixes-add = Add
fixes-vote = Vote
fixes-vote-count = Vote ({ $count })
fixes-vote-one = Vote
fixes-show = Show the scores
fixes-show-title = Show the scores?
fixes-show-text =
    { $silent ->
        [0] Everybody has voted.
        [one] { $silent } person has not voted on all of them yet.
       *[other] { $silent } people have not voted on all of them yet.
    } Then everybody sees the numbers, without names. Voting later still works.
fixes-filter-open = To do ({ $count })
fixes-filter-mine = Mine ({ $count })
fixes-filter-yours = Mine
fixes-filter-unowned = Nobody's yet ({ $count })
fixes-filter-done = Done or dropped ({ $count })
fixes-filter-all = All ({ $count })
fixes-none-open = Nothing left to do.
fixes-none-mine = You have no fixes on your name now. Choose “I'll do this” at a fix to take it.
fixes-none-unowned = Every fix has somebody.
fixes-none-done = Nothing is done yet.
fixes-none-all = There are no fixes yet.
fixes-page = { $first }–{ $last } of { $count }
fixes-earlier = Previous
fixes-later = Next
fixes-step = step { $number }: { $step }
fixes-steps = steps { $numbers }
fixes-score = score { $score } ({ $marks })
fixes-no-reach = no score yet ({ $marks } · reach is missing)
fixes-impact = impact { $number }
fixes-effort = effort { $number }
fixes-disagree = opinions differ
fixes-voted = { $voted } of { $count } voted
fixes-unvoted = no votes yet
fixes-own-vote = you: impact { $impact }, effort { $effort }
fixes-nobody = nobody's yet
fixes-due = by { $day }
fixes-late =
    { $count ->
        [one] { $day }, { $count } day late
       *[other] { $day }, { $count } days late
    }
fixes-done-on = done on { $day }
fixes-experiment = experiment
fixes-experiment-result = experiment: satisfaction from { $before } to { $after }
fixes-take = I'll do this
fixes-to-open = Open it again
fixes-to-doing = Start on it
fixes-to-done = Done
fixes-experiment-menu = Experiment
fix-status-open = open
fix-status-doing = under way
fix-status-done = done
fix-status-dropped = dropped

# What somebody just did

fixes-done-open = “{ $text }” is open again.
fixes-done-doing = You are working on “{ $text }”.
fixes-done-done = “{ $text }” is done.
fixes-done-dropped = “{ $text }” was dropped.
fixes-done-taken = “{ $text }” is on your name.
fixes-done-added = “{ $text }” was added.
fixes-done-edited = “{ $text }” was changed.
fixes-done-formula = The order is now: { $text }.
fixes-done-voted = Your vote counts.
fixes-done-shown = The scores are there to see.
fixes-done-anew = Everybody can vote again.
fixes-done-removed = “{ $text }” was deleted.
fixes-done-undone = Undone.

# Taking a fix over

take-over-title = Take it over?
take-over-text = “{ $text }” is on the name of { $owner } now. Do you take it over?
take-over-yes = Take over

# The form of a fix

fix-form-title = Fix
fix-form-new = New fix
fix-label-text = What will you improve?
fix-label-pain-ids = Against which pain points?
fix-hint-pain-ids = The 100 that hurt most.
fix-label-step-id = At which step?
fix-label-persona-id = For which persona?
fix-label-owner-id = Who does it?
fix-label-other-owner = Or a department, or somebody outside Slack
fix-label-owner = Who does it?
fix-label-due = By when?
fix-label-status = How far is it?
fix-label-reach = Reach
fix-hint-reach = How many customers notice this in a month? It counts in the order RICE only.
fix-label-confidence = Confidence in percent
fix-hint-confidence = How sure are you of the impact? It counts in ICE and RICE; empty counts as 100.
fix-label-notes = Notes
fix-label-clear = Empty
fix-clear-owner = nobody does it
fix-clear-due = no date
fix-clear-measured-by = no date
fix-remove = Delete this fix
fix-remove-title = Delete it?
fix-remove-text = You can still bring it back afterwards.

# A fix as an experiment

trial-title = Experiment
trial-lead = Start small: change something small, try it with customers and look at what it does.
fix-label-trying = What do you change?
fix-label-expected = What do you expect?
fix-label-measured-by = When do you look at what it did?
fix-label-satisfaction-before = Satisfaction score before
fix-hint-satisfaction-before = From 0 to 10. Where it is known, the average of the last month is filled in.
fix-label-emotion-before = Emotion before
fix-label-outcome = What came out?
fix-label-satisfaction-after = Satisfaction score after
fix-hint-satisfaction-after = From 0 to 10.
fix-label-emotion-after = Emotion after

# Votes

vote-title = Vote
vote-lead = What does it bring the customer, and how much effort does it take? Nobody else sees your vote. The numbers are shown without names once everybody has voted or somebody shows them.
vote-first = These are the first { $count } of { $total }; the others come next time. Leave open what you don't know yet.
vote-impact = Impact for the customer
vote-effort = Effort for you
vote-word-1 = 1 · hardly any
vote-word-2 = 2 · a little
vote-word-3 = 3 · some
vote-word-4 = 4 · quite a lot
vote-word-5 = 5 · a lot
vote-submit = Vote
vote-anew = Have everybody vote anew
vote-anew-title = Vote anew?
vote-anew-text = All votes on this fix then count no more. This can be undone.
votes-gone =
    { $count ->
        [one] A fix was deleted meanwhile. Your other votes count.
       *[other] { $count } fixes were deleted meanwhile. Your other votes count.
    }

# History

action-votes = votes
action-votes-anew = votes begun anew
action-fix-status = how far a fix is
action-fix-owner = who does a fix
action-fix-removed = a fix removed
action-fix-added = a fix added
action-fix-fix = a fix
action-fix-experiment = an experiment
action-formula = the order of the fixes

# What can go wrong

error-no-such-fix = That fix was deleted meanwhile. You can bring it back in `/journey history`.
error-half-a-vote = Give both for this fix: impact and effort. Or leave both empty.
