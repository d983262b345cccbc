# What the demo prints in the terminal.

demo-ready =
    Reisgids draait. Open { $url } in je browser.
    In #{ $empty } kun je beginnen met /klantreis start; in #{ $example } staat een klantreis die af is.
    Stoppen: Ctrl+C.
demo-bot-ended = De bot is gestopt (code { $code }) en wordt opnieuw gestart.
