# The rhythm: when a journey is walked, by whom, and what somebody changes in it.

# The question in the thread

ask-rhythm = When do you walk through the journey, and who does?
why-rhythm =
    A journey that nobody walks grows old: walk it yourselves at least once a month, as a customer would.
    Then ask for your customers' scores and hold them against your goal. Sometimes the outcome is to say no to a customer you cannot serve well.
    And keep colleagues informed: everybody contributes.
how-rhythm = Take the proposal, or type it as you would say it: “last Friday 2 pm, Anna and Bo in turn, not on holidays, report on the 10th”.
example-rhythm =
    Business, a marketing agency:
    • First Monday at 9:30, everyone, not on holidays
    • Cas knows the scores, report when the round closes

    Consumers, a web shop:
    • Third working day at 10 am, Anna, Bo and Cas in turn
    • Open for a week, report on the 15th
ideas-rhythm =
    • A fixed moment soon after the month ends: last month's figures are there by then.
    • Walk with two or three people: each sees something else.
    • Let somebody walk who never talks to customers.
    • In turn: that way each walks once a quarter.
    • Does the service change, or are there complaints? Walk an extra round at once.
term-rhythm = rhythm
explain-rhythm =
    The rhythm is when you walk through the journey yourselves again and again, at least once a month, and ask for your customers' scores.
    For example: each first Monday at 9:30, with everyone in the channel.

rhythm-take-usual = { $when }, everyone in this channel · first { $first }
draft-heard-rhythm = Heard: your rhythm
kept-rhythm = rhythm: { $when }
rhythm-unplaced = I could not place this, and it is not kept: { $words }. Name people whom I do not know yet with @.

# How a rhythm reads

rhythm-place-1 = first
rhythm-place-2 = second
rhythm-place-3 = third
rhythm-place-4 = fourth
rhythm-place-5 = fifth
rhythm-place-last = last
rhythm-when-weekday = { $place } { $weekday }
rhythm-when-day = day { $number } of the month
rhythm-when-last-day = last day of the month
rhythm-when-working-day = working day { $number } of the month
rhythm-when-last-working-day = last working day of the month
rhythm-when-weeks =
    { $count ->
        [one] every week on { $weekday }
       *[other] every { $count } weeks on { $weekday }
    }
rhythm-when-at = { $when }, { $at }
rhythm-everyone = everyone in the channel
rhythm-everyone-in-turn = everyone in the channel in turn, each once a quarter
rhythm-in-turn = { $who }, in turn
rhythm-others =
    { $count ->
        [one] { $count } other
       *[other] { $count } others
    }
rhythm-line-when = When: { $when } ({ $zone })
rhythm-line-free = In weekends and on public holidays ({ $country }): the next working day
rhythm-line-weekends = In weekends: the next working day; holidays count as any day
rhythm-line-holidays = On public holidays ({ $country }): the next working day; weekends count as any day
rhythm-line-any-day = In weekends and on holidays too
rhythm-line-who = Who walks: { $who }
rhythm-line-where =
    { $count ->
        [one] Where: <#{ $channel }>, open for { $count } day
       *[other] Where: <#{ $channel }>, open for { $count } days
    }
rhythm-line-asked = Who knows last month's scores: { $who }
rhythm-line-report = Report: when the round closes
rhythm-line-report-on = Report: on day { $number } of the month
rhythm-line-anonymous = Anonymous: nobody sees who wrote what
rhythm-line-dates = Next: { $dates }
rhythm-line-paused = Paused: no round opens until somebody resumes it
rhythm-moved-holiday = instead of { $meant }: { $holiday }
rhythm-moved-weekend = instead of { $meant }, a weekend
card-rhythm-paused = paused
card-rhythm-halted = stands still

# The form

label-when = When
label-at = At what time
label-time-zone = Time zone
label-weekends = If it falls in a weekend
label-holidays = No rounds on the public holidays of
label-walkers = Who walks
label-walker-ids = Who, if not everyone walks
label-channel-id = Where rounds are posted
label-open-days = How long a round stays open
label-asked-ids = Who knows last month's scores
label-report-on = When the report goes out
label-anonymous = Who sees who wrote what
label-rhythm = rhythm
rhythm-form-other-when = Or type another day
rhythm-form-other-when-hint = Such as “fourth working day”, “on the 12th” or “every 5 weeks on Tuesday”. It goes before the menu.
rhythm-form-other-zone = Or type another time zone
rhythm-form-other-zone-hint = A city or a name, such as “Lima” or “Asia/Seoul”. It goes before the menu.
rhythm-form-skip = Then the next working day
rhythm-form-keep = Then in the weekend all the same
rhythm-form-no-holidays = Holidays count as any day
rhythm-walkers-everyone = Everyone in the channel
rhythm-walkers-fixed = The same people each time
rhythm-walkers-rotating = In turn, each once a quarter
rhythm-form-walker-ids-hint = Needed for the same people. In turn without names is everyone in the channel.
rhythm-form-asked-ids-hint = They get a message to fill them in. Empty: whoever set the rhythm.
rhythm-form-days =
    { $count ->
        [one] { $count } day
       *[other] { $count } days
    }
rhythm-form-report =
    { $count ->
        [0] When the round closes
       *[other] On day { $count } of the month
    }
rhythm-form-named = Everybody sees who it was
rhythm-form-anonymous = Nobody: rounds are anonymous

# What is to come, for who asks

rhythm-title = Rhythm of { $title }
rhythm-none = This journey has no rhythm yet: no round opens, and nobody is asked for scores.
rhythm-next = The next rounds
rhythm-next-walkers = The first time walks: { $who }
rhythm-paused-until = Paused until { $day }; from then on it goes on by itself.
rhythm-halted = Stands still: I cannot post in <#{ $channel }> any more. Choose another channel, or invite me there and resume.
rhythm-skipped = Skipped: { $days }
rhythm-change = Change
rhythm-skip = Skip the next one
rhythm-unskip = Walk on { $day } after all
rhythm-resume = Resume
rhythm-stop = Stop
rhythm-stop-title = Stop the rounds?
rhythm-stop-text = No more rounds and reports, until somebody chooses a rhythm again. It can be undone.
rhythm-stop-yes = Stop
rhythm-pause-button = Pause
rhythm-pause = Pause
rhythm-pause-lead = The rounds of *{ $title }* stand still meanwhile. What is there already stays.
rhythm-pause-how = Until when
rhythm-pause-until = Until a date
rhythm-pause-open = Until somebody resumes
rhythm-pause-date = Date
rhythm-pause-hint = On this day it goes on by itself.
rhythm-done-pause = Paused, until somebody resumes.
rhythm-done-paused-until = Paused until { $day }.
rhythm-done-resume = The rounds go on again.
rhythm-done-skip = We skip the round of { $day }.
rhythm-done-unskip = The round of { $day } goes on after all.
rhythm-done-stop = The rounds have stopped.
rhythm-undone = Undone.
rhythm-change-skipped = skipped the round of { $day }
rhythm-change-unskipped = the round of { $day } goes on after all

action-answer-rhythm = the rhythm
action-rhythm-usual = the proposed rhythm
action-rhythm-paused = paused the rhythm
action-rhythm-resumed = resumed the rhythm
action-rhythm-skipped = skipped a round
action-rhythm-unskipped = a round after all
action-rhythm-stopped = stopped the rhythm

error-no-rhythm = This journey has no rhythm yet. Type `/journey remind` to choose one.
error-not-ahead = Choose a day that is still to come.
error-not-a-date = I cannot read “{ $typed }” as a date. Type for instance `pause until 1 March`.
error-not-a-rhythm = I cannot make out of this when you walk. Type for instance: first Monday, on the 15th, third working day, or every 3 weeks on Tuesday.
error-not-a-time-zone = I do not know that time zone. Type a city or a name, such as Lima or Asia/Seoul.
error-nobody-to-walk = Choose who walks, or let everyone walk.
