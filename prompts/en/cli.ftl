# What `reisgids check` says of a list of steps, or of an exported journey.

check-the-rest = On the journey as a whole:
check-steps =
    { $count ->
        [one] { $count } step
       *[other] { $count } steps
    }
check-fine = { $steps } checked, no remarks.
check-remarks =
    { $count ->
        [one] { $steps } checked, { $count } remark.
       *[other] { $steps } checked, { $count } remarks.
    }
check-empty = { $file } is empty: put one step on each line, or give an exported journey.
