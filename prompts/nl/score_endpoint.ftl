# Scores die een enquête-tool over HTTP aanlevert: wat er mis kan zijn, en de sleutels.

error-too-many-score-keys = Een klantreis heeft hooguit { $most } sleutels voor enquêtes. Trek er eerst een in.
error-no-such-score-key = Deze sleutel was al ingetrokken.

score-request-no-key = Zonder geldige sleutel nemen we niets aan. Zet de sleutel die jullie in Slack maakten in de header: “Authorization: Bearer rgs_…”.
score-request-too-often = Dat is vaker dan we aannemen. Probeer het over { $seconds } seconden weer; er is niets bewaard.
score-request-too-large = Dat is meer dan we in één keer aannemen: hooguit { $most } kB. Stuur het in delen.
score-request-too-slow = Wat je stuurde kwam niet op tijd, of niet helemaal, binnen. Stuur het nog eens.
score-request-wrong-type = Stuur JSON (Content-Type: application/json) of CSV (Content-Type: text/csv), niet ingepakt.
score-request-not-utf8 = De tekst is geen UTF-8.
score-request-not-json = Dit is geen JSON: het gaat mis op regel { $line }, teken { $column }.
score-request-wrong-shape = Stuur een object met "scores": een lijst van objecten, zoals {"{"}"scores": [{"{"}"date": "2026-11-03", "score": 9{"}"}]{"}"}, of één zo'n object.
score-request-unknown-field = Naast "scores" staat "{ $field }", en dat kennen we niet; "scale" mag er wel staan.
score-request-wrong-scale = Die schaal kennen we niet. We kennen { $scales }.
score-request-long-mark = De Idempotency-Key is te lang: hooguit { $most } tekens.
score-request-unexpected = Er ging bij ons iets mis ({ $support }); er is niets bewaard. Stuur het straks nog eens.
score-request-wrong-scores =
    { $count ->
        [one] Met 1 rij is iets mis, dus is er niets bewaard.
       *[other] Met { $count } rijen is iets mis, dus is er niets bewaard.
    }
score-request-taken =
    { $count ->
        [one] 1 score bewaard.
       *[other] { $count } scores bewaard.
    }
score-request-taken-some =
    { $count ->
        [one] 1 score bewaard; { $known } waren er al.
       *[other] { $count } scores bewaard; { $known } waren er al.
    }
score-request-repeated = Dit was er al; er is niets veranderd. Geef scores een eigen "id" als ze gelijk kunnen zijn.
