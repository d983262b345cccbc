# Scores that a survey tool hands in over HTTP: what can be wrong, and the keys.

error-too-many-score-keys = A journey has { $most } keys for survey tools at most. Revoke one first.
error-no-such-score-key = This key had been revoked already.

score-request-no-key = Nothing is taken without a key that works. Put the key that you made in Slack in the header: “Authorization: Bearer rgs_…”.
score-request-too-often = That is more often than we take. Try again in { $seconds } seconds; nothing was stored.
score-request-too-large = That is more than we take at once: { $most } kB at most. Send it in parts.
score-request-too-slow = What you sent did not come in time, or not to its end. Send it again.
score-request-wrong-type = Send JSON (Content-Type: application/json) or CSV (Content-Type: text/csv), not compressed.
score-request-not-utf8 = The text is not UTF-8.
score-request-not-json = This is no JSON: it goes wrong at line { $line }, character { $column }.
score-request-wrong-shape = Send an object with "scores": a list of objects, such as {"{"}"scores": [{"{"}"date": "2026-11-03", "score": 9{"}"}]{"}"}, or one such object.
score-request-unknown-field = Beside "scores" stands "{ $field }", which we do not know; "scale" may stand there.
score-request-wrong-scale = We do not know that scale. We know { $scales }.
score-request-long-mark = The Idempotency-Key is too long: { $most } characters at most.
score-request-unexpected = Something went wrong at our end ({ $support }); nothing was stored. Send it again later.
score-request-wrong-scores =
    { $count ->
        [one] Something is wrong with 1 row, so nothing was stored.
       *[other] Something is wrong with { $count } rows, so nothing was stored.
    }
score-request-taken =
    { $count ->
        [one] 1 score stored.
       *[other] { $count } scores stored.
    }
score-request-taken-some =
    { $count ->
        [one] 1 score stored; { $known } were there already.
       *[other] { $count } scores stored; { $known } were there already.
    }
score-request-repeated = This was there already; nothing has changed. Give scores an "id" of their own where they may be alike.
