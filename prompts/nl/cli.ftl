# What `reisgids check` says of a list of steps, or of an exported journey.

check-the-rest = Over de hele klantreis:
check-steps =
    { $count ->
        [one] { $count } stap
       *[other] { $count } stappen
    }
check-fine = { $steps } nagekeken, geen opmerkingen.
check-remarks =
    { $count ->
        [one] { $steps } nagekeken, { $count } opmerking.
       *[other] { $steps } nagekeken, { $count } opmerkingen.
    }
check-empty = { $file } is leeg: zet er een stap op elke regel in, of geef een geëxporteerde klantreis.
