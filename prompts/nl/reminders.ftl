# Wat mensen uit zichzelf te horen krijgen over verbeterpunten.

reminder-soon =
    { $count ->
        [0] Vandaag moet dit verbeterpunt van jou klaar zijn:
        [one] Morgen moet dit verbeterpunt van jou klaar zijn:
       *[other] Over { $count } dagen moet dit verbeterpunt van jou klaar zijn:
    }
reminder-late =
    { $count ->
        [one] Dit verbeterpunt van jou is een dag te laat:
       *[other] Dit verbeterpunt van jou is { $count } dagen te laat:
    }
reminder-put-off = Een week later
reminder-off = Dit hoor je één keer voor de datum en één keer erna. Liever niet? Zet het uit met `/klantreis instellingen`.
reminder-no-date = “{ $text }” heeft geen datum meer.
reminder-gone = Dit verbeterpunt is verwijderd.
reminder-ask =
    { $count ->
        [one] Eén verbeterpunt heeft nog niemand of geen datum. Wie pakt het op, en wanneer is het klaar?
       *[other] { $count } verbeterpunten hebben nog niemand of geen datum. Wie pakt wat op, en wanneer is het klaar?
    }
reminder-ask-more =
    { $count ->
        [one] … en nog { $count } in de lijst.
       *[other] … en nog { $count } in de lijst.
    }
reminder-date = Kies een datum
action-fix-due = de datum van een verbeterpunt
