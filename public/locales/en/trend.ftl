## Figures over time

trend-title = Over time
trend-subtitle = { $edition } and the editions before and after it · figures over time
trend-lead = One chart each, all on one scale. A line is broken where a figure is missing and where the method changed.
trend-nothing = This dataset has no figures of two moments, so that there is nothing to follow over time.
trend-nothing-passes = Nothing with figures over time passes the filters.
trend-none-of-it = No figure of this is known at any moment.
trend-headline = { $figure }: { $count ->
    [one] { $count-text } entry
   *[other] { $count-text } entries
}, { $moments-text } moments from { $from } to { $to }.
trend-figure = Figure
trend-order = Order
trend-order-chain = as in the chain
trend-order-rise = largest rise first
trend-order-fall = largest fall first
trend-order-newest = largest newest figure first
trend-order-name = by name
trend-shares = Shares of suppliers
trend-others = others
trend-points = { $number } percentage points
trend-line = { $at }: { $class } ({ $source })
trend-line-short = { $at } { $class }
trend-break = before { $period }: another method, another scale
trend-was-called = up to { $until }: called “{ $name }”
trend-was-part = up to { $until }: assessed as a part of “{ $name }”
trend-was-several = up to { $until }: assessed apart ({ $name })
trend-is-called = after { $until }: called “{ $name }”
trend-is-several = after { $until }: assessed apart, as { $name }
trend-is-part = after { $until }: a part of “{ $name }”
trend-chart-name = { $name }: { $figure } over time
trend-plate-title = { $name }: { $figure }
trend-sheet-name = { $figure } over time, { $count ->
    [one] { $count-text } chart
   *[other] { $count-text } charts
}
trend-sheet-scale = All charts run from { $from } to { $to } and from 0 to { $end }. A line is broken where a figure is missing and where the method changed.
trend-moment = { $moment }: { $values }
trend-of-group = { $value } (assessed for “{ $group }”)
trend-legend-own = figure
trend-legend-group = figure of the group it was assessed with
trend-legend-other = what it came out of, or became
trend-legend-open = left open by rounded or missing shares
trend-legend-gap = no figure
trend-only = { $value } in { $period } only
trend-went = { $first } in { $from } → { $last } in { $to } ({ $change })
trend-no-line = no figure by the method to which the line belongs
trend-distance = { $distance } from the line of { $line }
trend-above = at or above it in { $above-text } of { $all-text }
trend-undecided = open in { $count-text }
trend-unknown = no figure in { $count-text }
trend-old-newest = older than two review cycles of { $months-text } months: { $years } years behind the newest moment
trend-old-today = older than two review cycles of { $months-text } months: its period ended { $years } years ago
trend-event = { $words }.
trend-at = { $value } in { $period }
trend-course = { $figure }: { $values }.
trend-standing = The newest figure is { $distance } from the line of { $line } ({ $source }); { $lasting }.
trend-lasts = By the rule of CEPII it lasts: above the line in at least two of the last three years.
trend-lasts-not = By the rule of CEPII it does not last: above the line in fewer than two of the last three years.
trend-lasts-open = Whether it lasts by the rule of CEPII (above the line in at least two of the last three years) is open.
trend-critical = Both lines reached, as for a critical raw material, in { $above-text } of { $all-text } assessments by the method they belong to{ $open ->
    [0] { "" }
   *[other] { " (" }open in { $open-text })
}{ $before ->
    [0] { "." }
    [one] { ";" } { $before-text } earlier one is by another method and says neither yes nor no.
   *[other] { ";" } { $before-text } earlier ones are by another method and say neither yes nor no.
}
trend-no-share = not named
trend-negligible = negligible
trend-major = named without a share
trend-share-open = { $share } ({ $range })
trend-leader-same = { $name }: the largest supplier was and is { $who }, with { $first } in { $from } and { $last } in { $to }, when { $named ->
    [one] { $named-text } supplier has
   *[other] { $named-text } suppliers have
} a share.
trend-leader-other = { $name }: the largest supplier was { $before } with { $first } in { $from }; in { $to } it is { $after } with { $last } (in { $from }: { $early }).
trend-column-moment = Edition
trend-column-source = Source
trend-column-distance = from the line of { $line }
trend-other-method = other method
trend-table = { $name }: figures of all moments
trend-show-edition = Show the edition { $name }
trend-shown = on screen
trend-hint = Point at a moment for its figures; click to show that edition.
trend-hint-plain = Point at a moment for its figures.
trend-all = All, side by side
trend-before = Previous
trend-next = Next
trend-csv = Figures as CSV
trend-open = Over time: chart and table
trend-small-name = { $figure } over time
trend-details = Details and suppliers
