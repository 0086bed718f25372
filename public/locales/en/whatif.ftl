# What a reader supposes: who stops, what moves, what is lost, and what is assumed. Losses are
# scenarios, never forecasts: "would" and "could", never "will".

per-cent = { $number } %

## Losses

loss-up-to = up to { $hi }
loss-none = nothing lost
loss-short = { $loss } lost
loss-through = { $lost }, through { $binding }
loss-not-assessed = loss not assessed
loss-class-none = nothing lost for certain
loss-class-below = less than { $at } lost
loss-class-between = { $range } lost
loss-class-from = { $at } or more lost
map-stops = stops
map-stops-part = { $part } stops
map-bundle-loss = { $inputs } · worst: { $worst }
legend-cracked = cracked: its supplier stops, or half or more is lost
loss-open = lines across: figures leave more than 20 points open
colour-loss = Loss in this scenario, { $rule }

## The scenario

what-if-caption = Scenario, not a forecast. { $title }. Shown: { $rule }, what is lost for certain.
what-if-part = { $part } of the supply from { $who }
what-if-nothing = Nothing stops
what-if-without = Without { $who }
what-if-moved = Moved: { $moves }
what-if-without-moved = Without { $who }; moved: { $moves }
what-if-move = { $input } from { $from } to { $to }
what-if-move-part = { $part } of { $input } from { $from } to { $to }
what-if-move-site = { $input } counted where it is made: { $part } from { $from } to { $to }
what-if-move-seat = { $input } counted where the firm is seated: { $part } from { $from } to { $to }

table-scenario = Scenario, not a forecast. { $title }.

## The bar

what-if-bar = What if a supplier stops
what-if-banner = Scenario, not a forecast
what-if-add = Stop a supplier
what-if-add-choose = Choose who stops
what-if-add-groups = Groups of countries
what-if-add-countries = Countries
what-if-add-others = Organisations
what-if-degree = How much of { $who } stops, in per cent
what-if-degree-sign = %
what-if-remove = Let { $who } supply again
what-if-unmove = Take back: { $step }
what-if-page = What stops
what-if-clear = End the scenario
what-if-stress = What stops without each country
what-if-compare = Compare
what-if-stop-this = What if { $who } stops?
search-stop = What if { $who } stops?
what-if-resume-this = Let it supply again
what-if-stopped = Stops in this scenario

## What stops

stops-lead = Who stops, and what follows from it for everything that needs them. Choose a supplier to begin.
stops-targets = What the chain serves
stops-inputs = What else is hit
stops-column-name = Input
stops-column-middle = Partly replaceable
stops-column-linear = All in proportion
stops-through = through { $names }
stops-through-market = { $name } (market: { $market })
stops-before = before the move: { $before }
stops-all = Show all { $count-text }
stops-no-target = Without { $who }, nothing that the chain serves is lost, as far as is published.
stops-unknown = { $count ->
    [one] For { $count-text } input nobody has published who supplies it or what it needs: its loss is not known, which is not a loss of zero.
   *[other] For { $count-text } inputs nobody has published who supplies them or what they need: their loss is not known, which is not a loss of zero.
}
stops-without-shares = { $count ->
    [one] For { $count-text } input suppliers are named without shares: its loss is a range from nothing to all wherever those who stop are among several.
   *[other] For { $count-text } inputs suppliers are named without shares: their loss is a range from nothing to all wherever those who stop are among several.
}
stops-nobody = Nobody is known by the name { $names }.
stops-not-known = What is not known
stops-two-figures = Two figures with "to" between them: the first is lost for certain under these assumptions, the second cannot be ruled out.

## Sentences

said-stops = Without { $who }, { $name } would stop if nothing can be replaced.
said-loses = Without { $who }, { $loss } of { $name } would be lost if nothing can be replaced.
said-may-lose = Without { $who }, { $most } of { $name } could be lost; the published figures do not say that any of it must be.
said-untouched = Without { $who }, nothing of { $name } would be lost, as far as is published.
said-own = { $loss } of its own supply stops.
said-needs = It needs { $binding }, of which { $loss } stops.
said-needs-market = It needs { $binding }, of which { $loss } stops; that whole market: { $market }.
said-needs-others = { $count ->
    [one] The same holds for { $count-text } other input that it needs.
   *[other] The same holds for { $count-text } other inputs that it needs.
}
said-middle = Where tools and materials can be replaced in part, { $loss } would be lost.
said-middle-none = Where tools and materials can be replaced in part, nothing would be lost.
said-unknown = Nobody has published who supplies { $name } or what it needs: its loss is not known.

## Rules and assumptions

rule-direct = own supply only
rule-direct-hint = What the stopped suppliers themselves deliver. Nothing is passed on along the chain.
rule-worst = worst case
rule-worst-any = worst case, one kind enough
rule-worst-hint = Everything that is needed is needed in full and nothing replaces it: an input loses as much as the scarcest thing it needs.
rule-middle = partly replaceable
rule-middle-hint = Steps of production cannot be replaced; tools and materials can, in proportion: they count by their weight.
rule-linear = all in proportion
rule-linear-hint = Everything can be replaced in proportion: all inputs count by their weight only. Too low wherever something cannot be replaced.
formula-direct = The sum of the shares of those who stop, times how much of them stops.
formula-worst = The greatest of: own loss; the loss of anything it needs; the loss of any of its kinds.
formula-worst-any = As the worst case, but of its kinds only the least hit one counts.
formula-middle = The greatest of: own loss; the loss of any step it needs; the losses of tools and materials, each times its weight, added up.
formula-linear = The greatest of: own loss; the losses of all it needs, each times its weight, added up.
formulas = How this is computed

assumptions = Assumptions
assumptions-lead = All that the figures rest on. What is marked "assumed" holds until you change it; changes are part of the link.
assumption-default = assumed
assumption-rule = How do losses travel along the chain?
assumption-variants = An input comes in kinds. Are all of them needed?
variants-all = each kind is needed
variants-all-hint = The worst-hit kind decides.
variants-any = one kind is enough
variants-any-hint = The least-hit kind decides. Counts for the worst case only.
assumption-capacity = A step has no suppliers of its own in the data. Whose are counted?
capacity-on = those of its stage
capacity-on-hint = Shares published for a whole stage hold for each of its steps.
capacity-off = nobody's
capacity-off-hint = Such a step loses only what it needs.
assumption-published = Do published essentiality and substitutability count?
published-on = yes, where they are published
published-on-hint = What is published as replaceable passes on less; what is not essential counts by its weight.
published-off = no
published-off-hint = All dependencies are treated alike.
assumptions-fixed = Always assumed
assumed-greatest = Own loss and missing inputs are the same missing output: the greater counts, they are not added.
assumed-weights = Weights are those published; where none are, all inputs of a thing count alike.
assumed-variant-weights = Kinds of an input count by market size where every kind has one, else alike.
assumed-unknown = A share that is not published is never guessed. It widens the range between what is lost for certain and what cannot be ruled out.
assumed-residual = An unnamed rest ("various") may or may not be those who stop, unless all of them are named.
assumed-attribution = Shares are counted as the publisher counts them, mostly by the headquarters of the firm, not by the place of production.
assumed-time = Time does not enter: no stocks, no new capacity, no prices.

## Moves

shift-title = Moved in this scenario
shift-told = { $share } from { $supplier }, concentration { $hhi }
shift-before = Before
shift-after = After
shift-open = Suppose this supply moves
shift-dialog = Move the supply of { $name }
shift-lead = Suppose that a supplier's share moves to somebody else, or is counted elsewhere. What is published stays as it is; the scenario is computed with the move.
shift-from = From
shift-to = To
shift-part = How much of it, in per cent
shift-kind = What this stands for
shift-kind-supplier = somebody else supplies
shift-kind-site = the same firm, counted where it produces
shift-kind-seat = the same firm, counted at its headquarters
shift-apply = Suppose it
shift-passes = New dependency: { $measure } is { $figure }, which is "{ $line }" ({ $source }). It was not before.
shift-may-pass = { $measure } is { $figure }, which may now be "{ $line }" ({ $source }).
shift-unknown-input = Not moved: no input is called { $id }.
shift-unknown-supplier = Not moved: { $id } is not known.
shift-does-not-supply = Not moved: { $who } is not known to supply it.
shift-share-not-known = Not moved: the share of { $who } is not published.
shift-nothing-moves = Not moved: there is nothing to move.
shift-no-warning = No published line is passed by this move.
shift-partner = { $who } is a like-minded partner by COM(2022) 61.
shift-member = { $who } is a member of the European Union.
shift-outsider = { $who } is neither in the European Union nor one of the partners named in COM(2022) 61.

## Groups

group-define = Define a group
group-dialog = A group of your own
group-lead = A group stops as one. It is kept in the link only.
group-name = Name of the group
group-members = Countries
group-save = Keep and stop it
group-yours = Your groups
group-drop = Drop the group { $name }
group-fault-name = Give the group a name.
group-fault-members = Choose at least one country.
group-fault-taken = { $name } already means something else. Choose another name.

## Compare

compare-title = Two scenarios side by side
compare-lead = Keep a scenario, change it, and see what differs.
compare-first = A
compare-second = B
compare-column = { $side }: { $title }
compare-difference = From A to B
compare-less = { $points } points less lost
compare-more = { $points } points more lost
compare-possibly-less = at most { $points } points less
compare-possibly-more = at most { $points } points more
compare-same = the same
compare-nothing = Neither scenario loses anything that is published.
compare-headline = { $name }: { $first } in A, { $second } in B.
compare-headline-same = What the chain serves is hit alike: { $name }, { $first } in A, { $second } in B.
compare-keep = Keep as A and change a copy
compare-swap = Swap A and B
compare-forget = Drop the other scenario
compare-edit = Open on the map
compare-target = served by the chain

## Stress table and countries

stress-title = What stops without each country
stress-caption = Each country stops alone and wholly. Scenario, not a forecast. Figures: hardest hit of what the chain serves; below it why, and who else supplies that.
columns-explained = What the columns mean
stress-headline = { $count ->
    [one] { $count-text } country can alone stop something that the chain serves, if nothing can be replaced (95 % or more lost): { $names }.
   *[other] { $count-text } countries can each alone stop something that the chain serves, if nothing can be replaced (95 % or more lost): { $names }.
}
stress-headline-home = { $count ->
    [one] Of these, { $names } lies in { $area } itself.
   *[other] Of these, { $names } lie in { $area } itself.
}
stress-outside = Only countries outside { $area }
stress-limit = Only countries outside { $area } are listed.
stress-others = Others: { $list }.
stress-nobody-else = Nobody else is named.
stress-headline-none = No country alone stops anything that the chain serves, as far as is published; { $rows ->
    [one] { $rows-text } is listed
   *[other] { $rows-text } are listed
} with what would be lost.
stress-country = Without
stress-worst = Worst case
stress-middle = Partly replaceable
stress-stopped = Inputs that lose half or more
stress-hit = Inputs hit for certain
stress-open = Open the scenario: without { $who }
without-title = What would stop without { $who }
without-said = Without { $who }, { $hit ->
    [0] no input would lose anything for certain
    [one] { $hit-text } input would lose something for certain
   *[other] { $hit-text } inputs would lose something for certain
}. Hardest hit of what the chain serves: { $target }, { $worst } lost if nothing can be replaced, { $middle } if tools and materials can in part.
without-item = { $worst } · partly replaceable: { $middle }
balance-side = { $targets } of the { $total-text } things the chain serves and { $inputs } inputs
balance-said = Two figures that are not set off against each other. Half or more would be lost without { $who } of { $partner }; without { $area } itself of { $home }.
held-title = What { $area } holds
held-lead = { $count ->
    [one] { $count-text } input of which { $area } supplies half or more of { $market }, or could: not every share is published. Beside it what { $who } has of it.
   *[other] { $count-text } inputs of which { $area } supplies half or more of { $market }, or could: not every share is published. Beside each what { $who } has of it. The largest shares come first.
}
held-nothing = As far as is published, there is no input of which { $area } supplies half or more of { $market }.
held-elsewhere = The figures on screen are of supply to { $market }: they say on whom it depends. What it holds over others shows with the supply of { $world }.
held-item = { $share }; it has { $other }
without-open = Open this scenario on the map

## The way of the worst case

trace-loss = Worst way
in-scenario = In this scenario
in-scenario-way = How the worst case gets here
in-scenario-own = Its own supply: { $loss } stops.
in-scenario-source = { $loss } of it stops
in-scenario-back = All that stops

# Computations that take long
work-title = Working it out
work-progress = { $done } of { $all }
work-stop = Stop working it out
work-given-up = You stopped this before it was worked out.
work-again = Work it out
work-lost = What works beside this page has stopped. The rest is worked out on the page itself, which may take longer.

group-of-dataset = { $name } ({ $count ->
    [one] one country
   *[other] { $count-text } countries
}, as this dataset lists them)
