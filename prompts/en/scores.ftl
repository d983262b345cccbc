# Satisfaction: what scores come to, what is wrong with a line, and the question for the results of a month.

score-heading = Satisfaction · { $title }
score-month = *{ $month }*: { $average } on average, { $parts }.
score-goal = goal { $goal }
score-usual-goal = goal { $goal }, as long as you have not chosen one
score-share = { $share }% gave { $goal } or more
score-share-unknown = the share at the goal is not known
score-nps = NPS { $nps }
score-responses =
    { $count ->
        [0] number of responses unknown
        [one] 1 response
       *[other] { $count } responses
    }
score-few = Fewer than { $most } responses: too few to conclude much from.
score-up = ↑ { $change } since { $month }.
score-down = ↓ { $change } since { $month }.
score-same = The same as { $month }.
score-none-yet = There are no scores yet. Ask customers for a score from 0 to 10, and fill them in here.
score-before = Before
score-before-line = { $month }: { $average } ({ $responses })
score-per-persona = Per persona, { $since } to { $until }
score-per-step = Per step, { $since } to { $until }
score-part = { $name }: { $average } · { $parts }
score-part-few = few
score-other-parts =
    { $count ->
        [one] … and 1 more.
       *[other] … and { $count } more.
    }
score-beside = Did it help?
score-beside-note = What you finished, beside the scores of before and after. Whether the one came of the other, scores do not tell: look at what else changed.
score-beside-line = { $fix } (done on { $day }): { $before } before, { $after } after
score-beside-side = { $average } (n={ $count })
score-beside-none = no scores yet
score-low = A low score. Sometimes the right answer is saying no: to a customer you cannot serve well. Look at who gives the low scores, and whether they fit you.
score-low-personas = Low scores from { $names }. Sometimes the right answer is saying no: to a customer you cannot serve well. Do people like that fit what you offer?

score-kept =
    { $count ->
        [one] ✓ 1 score kept: { $score }.
       *[other] ✓ { $count } scores kept.
    }
score-kept-wholes =
    { $count ->
        [one] ✓ The results of { $months } are kept.
       *[other] ✓ The results of { $count } months are kept.
    }
score-known =
    { $count ->
        [one] 1 was there already and does not count twice.
       *[other] { $count } were there already and do not count twice.
    }
score-repeat = This came in before{ $when }. Nothing has changed.
score-repeat-when = {", "}on { $day }
score-repeat-by = {", "}on { $day } by { $name }
score-corrected = ✓ Corrected.
score-withdrawn = ✓ Withdrawn: these scores do not count any more.
score-converted = Converted to 0–10. { $how }
score-comments-stay = What customers wrote stays in Slack: it goes into no export or report.

score-button-add = Add scores
score-button-correct = Correct
score-button-withdraw = Withdraw
score-button-history = History
score-button-keys = Connect a survey tool
score-button-share = Share as a picture
score-withdraw-title = Withdraw scores?
score-withdraw-text = They do not count any more then. They stay in the history, and it can be undone.
score-not-understood = I could not read this, and nothing was kept: { $first } Type for instance `/journey score 8 "quick answer"`, or go on in the form; what you typed is in it already.
score-button-form = Go on in the form

scale-0-10 = 0–10
scale-1-10 = 1–10
scale-1-5 = 1–5
scale-0-100 = 0–100
scale-nps = NPS
scale-how-0-10 = 0–10: stays as it is.
scale-how-1-10 = 1–10: stays as it is, a 7 is a 7.
scale-how-1-5 = 1–5: 1 becomes 0, 2 becomes 2.5, 3 becomes 5, 4 becomes 7.5 and 5 becomes 10.
scale-how-0-100 = 0–100: divided by 10, so 85 becomes 8.5.
scale-how-nps = NPS: answers from 0 to 10 stay as they are. Where only the group is known, its middle counts: promoter 9.5, passive 7.5, detractor 3.

score-line = line { $line }: { $text }
score-problem-no-score = I find no score in this: “{ $typed }”.
score-problem-score-unreadable = “{ $typed }” is no score.
score-problem-off-scale = { $typed } is not on this scale ({ $allowed }).
score-problem-day-unreadable = “{ $typed }” is no date that I know, write for instance 3-11-2026.
score-problem-day-impossible = { $typed } is yet to come, or too long ago.
score-problem-month-unreadable = “{ $typed }” is no month that I know, write for instance 2026-11.
score-problem-month-twice = a month stands in it more than once; the last one counts.
score-problem-average-unreadable = “{ $typed }” is no average, write for instance 7.8.
score-problem-responses-unreadable = how many responses there were is missing, or “{ $typed }” is no number.
score-problem-groups-unreadable = { $typed }: the groups of NPS are counts, or percentages that make 100 together, with the number of responses.
score-problem-nothing = there is nothing in it.
score-problem-unreadable = this file cannot be read. Save it as CSV.
score-problem-too-large = it is too large: at most { $allowed } scores at once.
score-problem-no-score-column = there is no column “score”. I see: { $typed }
score-problem-columns-left-out = These columns I do not know, and leave out: { $typed }
score-problem-persona-unknown = The persona “{ $typed }” is not in the journey: those scores count without a persona.
score-problem-step-unknown = The step “{ $typed }” is not in the journey: those scores count without a step.
score-problem-day-first = { $typed } I read as { $allowed }: the day first, then the month.
score-problem-comment-cut = the comment is longer than { $allowed } characters and was shortened.

error-no-scores = There is no score in it yet. Fill in an average, paste scores, or choose a file.
error-one-way-of-scores = Choose one of the three: an average, pasted scores or a file.
error-too-many-scores = That is too many at once: at most { $most } scores.
error-wrong-scores = Not all of it is right, and nothing was kept: { $first }
error-no-such-scores = These scores do not count any more: somebody has just withdrawn or corrected them. Nothing has changed.
error-not-yet = This day is yet to come.
error-not-that-scale = { $typed } cannot be on the scale { $scale }. Nothing has changed.

action-score = satisfaction
action-score-correct = satisfaction corrected
action-score-withdraw = satisfaction withdrawn

ask-results = What did customers give for *{ $title }* in { $month }?
ask-results-again = Once more: what did customers give for *{ $title }* in { $month }?
ask-results-why = A number and an average will do. You can also paste all scores, or hand in a file.
ask-results-fill = Fill in
ask-results-paste = Paste or upload
ask-results-not-known = I do not know yet
ask-results-next-week = Next week
ask-results-unknown = The results of { $month } for { $title }: you do not know them yet. I shall ask once more.
ask-results-later = The results of { $month } for { $title }: I shall ask again next week.
ask-results-answered = ✓ The results of { $month } for { $title } are there: { $average } on average, { $responses }.
ask-results-answered-by = ✓ The results of { $month } for { $title } are there, from { $name }: { $average } on average, { $responses }.
ask-results-figures = Look at the figures
