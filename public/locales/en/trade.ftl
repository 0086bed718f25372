## Trade: the matrix of products and partners, flows, the indicators of the Commission

trade-title = Imports by product and partner
trade-lead = What comes from whom, by value, as { $reporter } reports it. A partner is the country of origin that the importer declared. A press on a product shows where it comes from; a press on a partner, what comes from there.
trade-subtitle = Imports of { $reporter } by product and partner, { $period }
trade-all-periods = { $first } to { $last } together
trade-circle = { $id ->
    [EU27_2020] Member states of the EU
    [EEA] EEA, outside the EU
    [CANDIDATES] Candidates for the EU
    [NATO] Other members of NATO
    [PARTNERS] Other like-minded partners
   *[other] Other countries
}
trade-within = From within { $reporter }
trade-amount = { $currency ->
    [EUR] €
    [USD] USD{" "}
   *[other] { $currency }{" "}
}{ $number }{ $unit ->
    [billion] {" "}billion
    [million] {" "}million
    [thousand] {" "}thousand
   *[one] {""}
}
trade-amount-short = { $number }{ $unit ->
    [billion] {" "}bn
    [million] {" "}m
    [thousand] {" "}k
   *[one] {""}
}
trade-silent = { $why ->
    [withheld] withheld
    [zero] nothing
   *[unknown] stated without an amount
}
trade-less-than = < { $figure }
trade-endless = ∞
trade-column = { $key ->
    [name] Product
    [total] From outside
    [cdi1] CDI1
    [cdi2] CDI2
    [cdi3] CDI3
    [lasts] Years
    [dependent] Dependent
    [first] Most comes from
   *[change] Change
}
trade-column-long = { $key ->
    [cdi1] CDI1: how concentrated imports from outside are; line 0.4
    [cdi2] CDI2: part of all imports that comes from outside; line 0.5
    [cdi3] CDI3: imports from outside over exports; line 1
    [lasts] In how many of the last three years no known figure speaks against a dependency
    [total] Value of the imports from outside
   *[other] Whether all three lines are crossed
}
trade-since = Since { $period }
trade-since-long = Change of CDI1 from { $from } to { $to }
trade-others = { $count ->
    [one] { $count-text } other partner
   *[other] Other partners ({ $count-text })
}
trade-picture-name = { $count ->
    [one] { $count-text } product
   *[other] { $count-text } products
} and the partners that { $reporter } imports them from, { $period }
trade-spoken = { $name }: concentration { $figure }; { $share } from { $partner }
trade-spoken-none = { $name }: no imports stated
trade-class-below = below { $to }
trade-class-between = { $from } to { $to }
trade-class-above = { $from } or more
trade-year = { $answer ->
    [yes] year with all three lines crossed
    [open] year in which no known figure says no
    [no] year in which a figure says no
   *[none] year without imports
}
trade-year-word = { $year }: { $answer ->
    [yes] dependent
    [open] open
    [no] not dependent
   *[none] no imports stated
}
trade-lines = Lines of the Commission: CDI1 above 0.4, CDI2 above 0.5, CDI3 above 1. A figure above its line is set bold. A product is a dependency when all three are crossed; it lasts when that holds in two of the last three years.
trade-cells-share = Cells: part of each partner in the imports from outside { $reporter }, in %. An empty cell: no imports are stated.
trade-cells-value = Cells: value of the imports in { $currency }. An empty cell: no imports are stated.
trade-no-exports = Exports are not known, so CDI3 is not known either, and nothing can be called a dependency for certain: where CDI1 and CDI2 cross their lines the answer stays open.
trade-foreign = { $count ->
    [one] One flow is in another currency than { $currency }, and counts as without an amount.
   *[other] { $count-text } flows are in other currencies than { $currency }, and count as without an amount.
}
trade-none = This dataset holds no trade.
trade-rows-none = No product is left by what is chosen and looked for.

## The page of the matrix

trade-rises = From { $from } to { $to } imports from outside { $reporter } became most concentrated for { $names }.
trade-rise = { $name } ({ $before } to { $after }, { $amount })
trade-rises-none = From { $from } to { $to } imports became more concentrated for no product.
trade-untold = { $count ->
    [one] For one product no change can be told, as no imports are stated in one of the two periods.
   *[other] For { $count-text } products no change can be told, as no imports are stated in one of the two periods.
}
trade-counted = { $dependent ->
    [0] { $open ->
        [0] Of { $all-text } products none crosses the lines in { $period }.
       *[other] Of { $all-text } products { $open-text } may be dependencies in { $period }: every known figure crosses its line; but not all figures are known.
    }
   *[other] Of { $all-text } products { $dependent-text } are dependencies in { $period }, and { $open-text } may be: not all figures are known.
}
trade-settings = What the matrix shows
trade-period = Period
trade-period-previous = Previous period
trade-period-next = Next period
trade-against = Compared with
trade-measure = Cells show
trade-measure-share = share in %
trade-measure-value = value
trade-columns = Partners in columns of their own
trade-reporter = Reported by
trade-step = Step
trade-step-all = all steps
trade-partner = Comes from
trade-partner-all = all partners
trade-words = Words in names
trade-clear = Show all products
trade-shown = { $shown ->
    [one] { $shown-text } of { $all-text } products
   *[other] { $shown-text } of { $all-text } products
}
trade-more = { $count ->
    [one] Show { $count-text } more
   *[other] Show { $count-text } more
}
trade-sort = Sort by
trade-sort-chain = the order of the chain
trade-sort-by = Sort by { $name }
trade-verdict = { $answer ->
    [yes] yes
    [no] no
    [nothing] no imports stated
   *[open] open
}
trade-verdict-why = { $missing ->
    [exports] exports not known
    [within] imports from within not known
    [amounts] amounts missing
   *[none] {""}
}
trade-lasts = { $count-text } of { $of-text }
trade-distance = { $figure } { $side ->
    [over] above the line of { $line }
    [at] on the line of { $line }
   *[under] below the line of { $line }
}
trade-not-known = not known
trade-change-none = { $period }: no imports stated
trade-change-unknown = not known
trade-cell = { $name } from { $partner }: { $figure }
trade-legend = What cells and signs mean
trade-take = Take along
trade-take-shown = These rows (CSV)
trade-take-all = All rows and partners (CSV)

## The page of flows

flow-title = { $name }: where it comes from
flow-title-partner = { $name }: what comes from there
flow-subtitle = { $what }: imports of { $reporter }, { $period }
flow-everything = { $count ->
    [one] { $count-text } product
   *[other] All { $count-text } products
}
flow-countries = { $count ->
    [one] { $count-text } country
   *[other] { $count-text } countries
}
flow-others = { $count ->
    [one] { $count-text } other
   *[other] { $count-text } others
}
flow-products = { $count ->
    [one] { $count-text } other product
   *[other] { $count-text } other products
}
flow-spoken = { $name }: { $value }, { $share }
flow-name = { $name }, { $period }: { $reporter } imports { $total }
flow-name-partner = { $period }: { $reporter } imports { $total } from { $name }
flow-nothing = { $name }: no imports with an amount are stated in { $period }
flow-partial = Some flows are stated without an amount; sums are at least as large as shown, and shares are parts of what is stated.
flow-no-exports = Where it goes on to is not known: there are no exports in these data.
flow-narrow = On a narrow page the picture ends at who imports; the table below tells the rest.
flow-legend = imports from outside { $reporter }, as wide as their value
flow-legend-within = trade within { $reporter }
flow-hint = A press on a partner shows what comes from there; a press on a product, where it comes from.
flow-table = The same as a table, for every period
flow-column-partner = Partner
flow-column-product = Product
flow-column-value = { $period }
flow-column-share = share
flow-total = Together
flow-outside = From outside { $reporter }
flow-step = Choose a product, a step or a partner
flow-back = All products and partners
flow-more = { $count ->
    [one] Show { $count-text } more
   *[other] Show { $count-text } more
}
flow-indicators = Dependence by year
flow-take-shown = These flows (CSV)
flow-take-all = All flows (CSV)

## In the details of a product or partner

trade-panel = Trade
trade-panel-sentence = In { $period } { $reporter } imports { $total } of it from outside, { $share } of that from { $partner }.
trade-panel-none = In { $period } no imports from outside { $reporter } are stated.
trade-panel-within = Another { $value } comes from within { $reporter }.
trade-panel-concentration = Concentration (CDI1) is { $figure }, { $distance }.
trade-panel-change = { $direction ->
    [up] It rose by { $difference } since { $period }.
    [down] It fell by { $difference } since { $period }.
   *[same] It is as in { $period }.
}
trade-panel-lasts = { $answer ->
    [yes] All three lines were crossed in { $count-text } of the last { $of-text } years: the dependency lasts.
    [no] In too few of the last years all lines were crossed: no lasting dependency.
   *[open] In { $count-text } of the last { $of-text } years no known figure speaks against a dependency; whether there is one stays open.
}
trade-panel-partner = In { $period } { $reporter } imports { $total } from there, { $share } of what it imports of these products from outside.
trade-panel-partner-within = In { $period } { $total } of these products stays within { $reporter }.
trade-panel-caption = Part of each partner in the imports from outside
trade-panel-products = What most of which comes from there, { $period }
trade-panel-matrix = In the matrix of products and partners
trade-panel-flow = As a picture, with all partners
trade-panel-flow-partner = As a picture, with all products
trade-row-outside = From outside
trade-row-within = From within
trade-row-exports = Exports
trade-row-dependent = Dependency
