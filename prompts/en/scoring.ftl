# The windows for satisfaction: handing results in, looking at them, correcting them, and connecting a survey tool.

scores-title = Satisfaction
scores-lead = What did customers give for *{ $title }*? Fill in the number and the average, or paste or upload all scores.
scores-month = Of which month?
scores-month-hint = Holds for everything that has no date of its own.
scores-responses = Number of responses
scores-average = Average
scores-text = Or paste all scores
scores-text-hint = In a row or below each other: 8, 9, 7.5; 10 - "clear". A table with headings will do too: date, score, persona, step, comment.
scores-file = Or choose a file
scores-file-hint = CSV, as Excel or a survey tool saves it, with a column score.
scores-scale = Scale
scores-scale-detect = Recognise it
scores-look = Look
scores-preview-title = How I read it
scores-understood =
    { $count ->
        [one] Understood: 1 score, { $average }
       *[other] Understood: { $count } scores, { $average } on average
    }
scores-of-month = { $month } ({ $count })
scores-whole = *{ $month }*: { $average } on average, { $responses }
scores-nothing-read = There is nothing in this that I can keep. Go back: what you typed is still there.
scores-scale-detected = Scale that I recognise: { $how } If that is not right, choose another one.
scores-scale-chosen = Scale: { $how }
scores-step = step { $number }
scores-not-read =
    { $count ->
        [one] 1 line I cannot read; it does not count:
       *[other] { $count } lines I cannot read; they do not count:
    }
scores-again-label = Count them all the same?
scores-again = These are other responses: add them
scores-keep =
    { $count ->
        [one] Keep 1 score
       *[other] Keep { $count } scores
    }
scores-keep-whole = Keep
scores-history-title = Scores so far
scores-history-lead = What came in for *{ $title }*, the last one first.
scores-history-empty = No scores have come in yet.
scores-past =
    { $count ->
        [0] nothing
        [one] 1 score: { $average }
       *[other] { $count } scores, { $average } on average
    }
scores-past-wholes = { $months }: { $average } on average
scores-was = { $was } became { $now }
scores-gone-short = withdrawn
scores-no-longer = Does not count any more since { $day } ({ $name }).
scores-source-command = typed
scores-source-form = form
scores-source-paste = pasted
scores-source-file = file
scores-source-http = survey tool
scores-source-correction = correction
scores-source-earlier = was in the journey already
scores-correct-title = Correct scores
scores-which = Which score?
scores-which-hint = Choose one to mend it or take it away.
scores-scale-hint = Was it another scale? Choose that one, and I convert everything anew.
scores-further = Next
scores-choose-one = Choose a score, or another scale.
scores-score = Score (0–10)
scores-on = Date
scores-persona = Persona
scores-step-label = Step
scores-comment = What the customer wrote
scores-gone-label = Or away with it?
scores-gone = This score does not count any more

score-keys-title = Connect a survey tool
score-keys-lead = Let a survey tool send scores for *{ $title }*. For that you make a key; whoever has it can send in scores, and do nothing else.
score-keys-make = Make a key
score-keys-new = *New key.* Copy it now: I shall not show it again.
score-keys-try = This is how you try it. Fill in the address where this Reisgids runs:
score-keys-comment = quick answer
score-keys-none = There are no keys yet.
score-keys-line = Key of { $name }, made on { $made }, { $used }
score-keys-used = last used on { $day }
score-keys-unused = not used yet
score-keys-revoke = Revoke
score-keys-revoke-title = Revoke the key?
score-keys-revoke-text = The survey tool that uses it can send no more scores then. What came in stays.
