# What stands in the files: tables, message plan, Asana and Markdown.

table-about = About this journey
table-steps = Steps
table-touchpoints = Touchpoints
table-fixes = Fixes
table-personas = Personas
table-results = Satisfaction
table-messages = Message plan
table-steps-about = what the customer does, in order, with the phase
table-touchpoints-about = where the customer has contact, and what they think and feel then
table-fixes-about = what has to improve, with what to do first at the top
table-personas-about = the types of customers who travel
table-results-about = the score by month, and the share that reaches the goal
export-rows =
    { $count ->
        [one] { $count } row: { $about }
       *[other] { $count } rows: { $about }
    }
export-formula = How the order of the fixes was computed: { $formula }. Where scores are equal, what hurts most goes first.
export-formula-impact-effort = impact × (6 − effort)
export-formula-ice = impact × confidence × (6 − effort)
export-formula-rice = reach × impact × confidence ÷ effort
export-take-in = Steps, touchpoints and fixes can be changed here and taken in again. Keep the column “id”: it tells us which row is which. A new row has no id; what you take out stays in the journey.
export-persona = Persona: { $name }
export-only-persona = Only the journey of { $name }: what is for others alone has been left out.
export-no-phase = without a phase
export-file-map = map
export-file-canvas = canvas
export-untitled = Journey
export-yes = yes
export-no = no

# The headings of the columns

column-number = step number
column-step = step
column-phase = phase
column-touchpoints = number of touchpoints
column-lowest-emotion = lowest emotion
column-id = id
column-persona = persona
column-channel = channel
column-online = online or offline
column-direct = direct or indirect
column-owner = owner
column-doing = does
column-thinking = thinks
column-emotion = emotion
column-pains = pain points
column-gains = gains
column-questions = questions
column-metric = metric
column-moment-of-truth = moment of truth
column-evidence = evidence or assumption
column-known-from = source
column-place = order
column-fix = fix
column-status = status
column-score = score
column-impact = impact
column-effort = effort
column-impact-votes = votes on impact
column-effort-votes = votes on effort
column-reach = reach per month
column-confidence = confidence in %
column-due = due
column-finished-on = finished on
column-notes = notes
column-experiment = experiment
column-trying = what we try
column-expected = what we expect
column-measured-by = measured on
column-outcome = what came out
column-satisfaction-before = satisfaction before
column-satisfaction-after = satisfaction after
column-emotion-before = emotion before
column-emotion-after = emotion after
column-who = who
column-needs = needs
column-goals = goals
column-channels = channels
column-quote = quote
column-month = month
column-average = average score
column-responses = responses
column-at-goal = reaches the goal (%)
column-offering = offering
column-customer-group = customer group
column-starts-at = beginning
column-ends-at = end
column-goal = goal
column-goal-score = score aimed at
column-strategy = strategy
column-made-on = made on
column-sources = sources
column-information-need = information need
column-conversion-point = conversion point
column-moved-on = moved on
column-target = target
column-moment = moment
column-message = message
column-trigger = trigger

# The message plan

messages-heading = Message plan · { $title }
messages-about = Who gets which message when, and through which channel. All of it comes from the map; where it says “fill in”, the map does not know yet. Set up your program for e-mail campaigns with it.
messages-none = There is no step yet with a channel to send a message by. Add the channel to the touchpoints, and whether it is online.
message-fill-in = (fill in)
message-need = Answer: { $text }
message-question = Answer the question: { $text }
message-gain = Tell: { $gain } (takes away: { $pain })
message-pain = Take away: { $text }
message-moment = Step { $number }: { $step }
message-after = After step { $number }: { $step }

# Asana

asana-owner = Owner: { $name }
asana-step = Step { $number }: { $step }
asana-pains = Pain points:
asana-score = Score { $score } (impact { $impact }, effort { $effort })
asana-experiment = Experiment: { $text }
asana-expected = Expected: { $text }
asana-journey = From the journey “{ $title }”.
asana-reference = Reference for Reisgids, please leave it here: { $reference }
asana-why-no-owner = “{ $fix }” was not handed over: it has no owner yet.
asana-why-no-due-date = “{ $fix }” was not handed over: it has no due date yet.
asana-why-no-score = “{ $fix }” was not handed over: it has no score yet, since votes or the reach are missing.
asana-why-finished = “{ $fix }” was not handed over: it is done or dropped already.
asana-why-gone = This fix is not there any more.
asana-why-under-way = “{ $fix }” is being handed over at this moment. Look again in a few minutes.
asana-why-unauthorised = “{ $fix }” was not handed over: Asana does not accept the token. Whoever runs the bot puts a new one in ASANA_TOKEN.
asana-why-forbidden = “{ $fix }” was not handed over: with this token we may not use the project of ASANA_PROJECT, or there is no such project.
asana-why-rate-limited = “{ $fix }” was not handed over: Asana is too busy. Try again in a few minutes.
asana-why-unreachable = “{ $fix }”: Asana does not answer, so it is not certain whether the task is there. Try again in a few minutes; we look first whether it is.
asana-why-refused = “{ $fix }” was not handed over. Asana says: { $said }

# Taking tables in

import-problem-unreadable = { $file } cannot be read as CSV or as a workbook of Excel.
import-problem-too-large = { $file } is too large: at most { $allowed } rows in a table, and { $megabytes } MB in a file.
import-problem-unknown-table = { $file }: the headings do not tell which table this is. Steps have a column “step”, fixes a column “fix”, touchpoints “step” and “channel” or “does”.
import-problem-table-twice = { $file } is a second table of the same: put everything into one file.
import-problem-heading-twice = { $file }: the column “{ $column }” is in it twice.
import-problem-missing = { $file }, line { $line }: “{ $column }” is empty.
import-problem-number = { $file }, line { $line }: “{ $typed }” under “{ $column }” is no number.
import-problem-whole = { $file }, line { $line }: “{ $typed }” under “{ $column }” is no whole number.
import-problem-range = { $file }, line { $line }: “{ $typed }” under “{ $column }” is outside { $allowed }.
import-problem-day = { $file }, line { $line }: “{ $typed }” under “{ $column }” cannot be read as a date. Write 2026-12-31.
import-problem-choice = { $file }, line { $line }: I don't know “{ $typed }” under “{ $column }”. It can be: { $allowed }.
import-problem-votes = { $file }, line { $line }: “{ $typed }” under “{ $column }” are no votes from 1 to 5, such as “3, 4, 5”.
import-problem-too-long = { $file }, line { $line }: “{ $column }” is too long, it holds { $allowed } characters.
import-problem-step = { $file }, line { $line }: there is no step “{ $typed }”.
import-problem-pain = { $file }, line { $line }: there is no pain point “{ $typed }”. Add it to a touchpoint or a persona first.
import-problem-twice = { $file }, line { $line }: id “{ $typed }” is in it twice.
import-problem-too-many-steps = { $file }: a journey holds at most { $allowed } steps.
error-unreadable-tables =
    { $count ->
        [one] Nothing was taken in, because one row is not right. { $first }
       *[other] Nothing was taken in, because { $count } rows are not right. The first: { $first }
    }
action-import = a table that was taken in

# Exporting from the command line

command-export-format = the kind of file: { $formats } (usually json)
command-export-persona = only this persona, by name
command-unknown-persona = There is no persona “{ $name }”. There are: { $names }.
command-no-personas = The journey has no personas, so no “{ $name }” either.
command-needs-output = These files cannot be shown in a terminal: say with --output where they go.
command-several-files = These will be { $count } files: say with --output where the first goes, the others come beside it.
command-picture-failed = The picture could not be drawn. Try again, or with one persona (--persona).
command-no-folder = There is no folder { $folder }. Make it first, or choose another with --output.

setting-asana-token-wrong = ASANA_TOKEN is no token: copy a personal access token from Asana (“My apps” in the developer console), without spaces.
setting-asana-project-missing = ASANA_TOKEN is there, but ASANA_PROJECT is not: put the number of the project in it, which stands behind /project/ in Asana's address.
setting-asana-project-wrong = ASANA_PROJECT must be the number of a project: digits only, as behind /project/ in Asana's address.
setting-asana-url-wrong = ASANA_API_URL is no address: it looks like https://app.asana.com/api/1.0/; leave it out to use Asana itself.
