# What the demo prints in the terminal.

demo-ready =
    Reisgids is running. Open { $url } in your browser.
    In #{ $empty } you can begin with /journey start; #{ $example } holds a finished journey.
    To stop: Ctrl+C.
demo-bot-ended = The bot stopped (code { $code }) and is started again.
