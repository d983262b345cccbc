# What one person alone gets to see: help, answers to commands, errors.

help =
    With *Reisgids* your team walks through your customer journey step by step, here in Slack.
    • `/journey start`: begin a journey in this channel
    • `/journey list`: which journeys you can see
    • `/journey status`: where you are and what is missing
    • `/journey summary`: goal, most painful moments and fixes, ready to post
    • `/journey map`: the journey as a picture; with a persona behind it only theirs
    • `/journey canvas`: the journey in a tab of this channel
    • `/journey fixes`: vote on what must be improved, take it and keep track
    • `/journey steps`: move, insert, reword or remove steps
    • `/journey back`, `skip`, `pause`, `resume`: steer the conversation
    • `/journey history`: who changed what and when, and undoing it
    • `/journey remind`: when you walk the journey; `pause until 1 March`, `skip`, `resume`, `stop`
    • `/journey walk`: walk the journey yourself as a customer, with the whole team
    • `/journey score 8 "quick answer"`: record a satisfaction score; without one you paste more of them or hand in a file
    • `/journey report`: the monthly report as it is now
    • `/journey language en` or `language nl`: the language of the conversation
    • `/journey settings`: your own language and reminders
    • `/journey notes`: the coach finds steps and pain points in a conversation, interview or report
    • `/journey play Sanne`: the coach walks the journey with you as that customer
    • `/journey coach`: what the coach does with your text, and who allows it
    • `/journey export`: as a picture, slides, Excel, Visio, message plan or tasks; at once with `pdf` or `pptx` behind it
    • `/journey import`: a whole journey in as a file, or tables that you worked on
    • `/journey delete` and `restore`: remove it, and bring it back within 30 days
    Are there several journeys in a channel? Then add the name: `/journey status from message to customer`.
    Or simply ask me, here or with @Reisgids in a channel: “where do we lose customers?”
    In the conversation you simply type your answer. Nothing is kept before somebody clicks “Keep”.
help-unknown = I don't know “{ $typed }”. This is what I can do:
help-automated = I am an automated assistant.

list-heading = Your journeys
list-empty = There is no journey yet that you can see. Type `/journey start` to begin one.
list-line = *{ $title }* in <#{ $channel }> · { $stage }
list-line-finished = *{ $title }* in <#{ $channel }> · all questions answered or skipped

started = The journey is in <#{ $channel }>. The first question is in the thread under the card. { $link }
started-link = Begin here
imported = “{ $title }” is in <#{ $channel }>.
import-title = Import a journey
import-file = File
import-file-hint = A journey (JSON) or tables (CSV or Excel) made by an export, at most 5 MB a file.
import-submit = Import
export-sent = The file is in our own conversation.
went-on = The conversation goes on in the thread of “{ $title }”. { $link }
went-on-link = Go there
paused = “{ $title }” is paused. Pick it up again with “Go on” or `/journey resume`.
language-set = The conversation about “{ $title }” goes on in English.
language-which = Choose `language nl` or `language en`.
undone = Undone: { $what }.
delete-title = Delete this journey?
delete-text = “{ $title }” disappears for everybody. For 30 days after that you can bring it back with “Bring back” or `/journey restore`.
delete-yes = Delete
delete-no = Don't
restored = “{ $title }” is back.
summary-everything = Read everything
summary-post = Post to a channel
taken = Step { $numbers } is yours. Type your answer in the thread, such as “{ $first }: website: looks for prices; feels -1”.
posted = Posted in <#{ $channel }>. { $link }
posted-link = See the message
post-away = Take it away
post-gone = The message in <#{ $channel }> is gone, with what I put below it.
post-gone-already = That message is gone already.
post-kept = Slack does not let me take that message away. An administrator can.
only-you = Only you can see this.

history-heading = Last changes of “{ $title }”
history-empty = Nothing has been changed yet.
history-line = { $when } · *{ $who }* · { $what }
history-of-itself = of its own accord
history-undone = (undone)
history-undo = Undo
history-more = … and { $count } more
action-answer-bounds = beginning and end
action-answer-strategy = strategy
action-answer-sources = sources
action-answer-goal = goal
action-answer-steps = steps
action-answer-phases = phases
action-answer-phase = a phase
action-answer-personas = personas
action-answer-persona = a persona
action-answer-touchpoint = touchpoints
action-form = a change in the form
action-remark = a remark taken over
action-dismiss = a remark put aside
action-language = the language
action-usual = the usual for the phases
action-undo = something undone
change-added = + { $text }
change-removed = − { $text }
change-changed = “{ $before }” became “{ $after }”
change-moved = “{ $text }” stands somewhere else
change-field = { $field }: “{ $before }” became “{ $after }”
change-field-set = { $field }: “{ $after }”

status-heading = How “{ $title }” is doing
status-now = Open question: { $question }
status-missing = What is still missing
status-missing-phase = What the customer wants to know and the conversion point, of: { $names }
status-missing-persona = More about: { $names }
status-missing-touchpoint = Touchpoints of step { $names }
status-nothing-missing = Nothing is missing.
status-skipped = skipped: { $question }
status-answer = Answer now
status-remarks = Remarks
status-remarks-count =
    { $count ->
        [one] { $count } remark
       *[other] { $count } remarks
    }
status-no-remarks = No remarks.
status-fill-in = Fill in
status-more = … and { $count } more.

error-no-such-journey = I don't know that journey. `/journey list` shows which there are.
error-no-journey-here = This channel has no journey yet. Type `/journey start` to begin one.
error-which-journey = This channel has several journeys. Add the name of the one you mean: { $titles }.
error-title-taken = This channel already has a journey called “{ $title }”. Choose another name.
error-too-long = That is too long: { $length } characters, and { $most } fit at most. What you typed is still there; shorten it or cut it into pieces.
error-too-many = More than { $most } steps don't fit into one journey. Make two journeys of it, or merge steps.
error-nothing-to-keep = There is nothing to keep.
error-already-done = This was dealt with already. The thread shows how it is now.
error-cannot-undo = This can no longer be undone: it was changed or added to since. Everything is still as it was.
error-nothing-to-restore = No journey was deleted in this channel in the last 30 days.
error-no-such-line = That line is not in a draft that is open now. What was kept already, you change with `/journey steps`.
error-no-such-step = There is no step { $number }.
error-unreadable-document = That file is no journey from Reisgids. { $where } { $why }
error-not-in-channel = I am not in that channel. Type `/invite @Reisgids` there and try again.
error-file-needed = In this thread I read typed answers, not files. To read in a journey, use `/journey import`.
error-slack = What you did is kept, but Slack does not take the message about it. Look whether the channel is still there and whether I am a member of it. If need be, pass this code on: { $support }
error-unexpected = Something went wrong on our side. What you typed is not lost. Try once more; if it keeps going wrong, pass on this code: { $support }
error-not-a-score = Fill in a score from 0 to 10.
error-empty-title = Fill in a name.
