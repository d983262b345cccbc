# What people are told of our own accord about fixes.

reminder-soon =
    { $count ->
        [0] This fix of yours is due today:
        [one] This fix of yours is due tomorrow:
       *[other] This fix of yours is due in { $count } days:
    }
reminder-late =
    { $count ->
        [one] This fix of yours is a day late:
       *[other] This fix of yours is { $count } days late:
    }
reminder-put-off = A week later
reminder-off = You hear this once before the date and once after it. Rather not? Switch it off with `/journey settings`.
reminder-no-date = “{ $text }” has no date any more.
reminder-gone = This fix was removed.
reminder-ask =
    { $count ->
        [one] One fix has nobody yet, or no date. Who takes it, and when will it be done?
       *[other] { $count } fixes have nobody yet, or no date. Who takes which, and when will it be done?
    }
reminder-ask-more =
    { $count ->
        [one] … and { $count } more in the list.
       *[other] … and { $count } more in the list.
    }
reminder-date = Pick a date
action-fix-due = the date of a fix
