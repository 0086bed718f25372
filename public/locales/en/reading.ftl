# What panel, list, table and small charts say of the data. A missing figure is never written
# as a number; the four states (known, zero, not assessed, withheld) have words of their own.

## Figures

not-assessed = not assessed
withheld = withheld
range = { $lo } to { $hi }

## Areas

area-world = the world market
area-eu = the European Union
area-eu-short = EU

# A country inside a sentence, with the article that some names take.
place = { $code ->
    [ARE] the United Arab Emirates
    [BHS] the Bahamas
    [CAF] the Central African Republic
    [COG] the Republic of the Congo
    [COD] the Democratic Republic of the Congo
    [COM] the Comoros
    [DOM] the Dominican Republic
    [GBR] the United Kingdom
    [GMB] the Gambia
    [MDV] the Maldives
    [MHL] the Marshall Islands
    [NLD] the Netherlands
    [PHL] the Philippines
    [SLB] the Solomon Islands
    [SYC] the Seychelles
    [USA] the United States
   *[other] { $name }
}
name-with-stage = { $name } ({ $stage })

## Charts

chart-name = Shares of the suppliers: { $bars }.
chart-others = { $count ->
    [one] { $count-text } other
   *[other] { $count-text } others
}
chart-unnamed = not named
chart-limit = Dashed line: { $share }, the most that one country outside the EU is to supply of a strategic raw material by 2030 (Critical Raw Materials Act, Article 5).

## Classes and ratings

colour-kind = Kind of thing
class-below = below { $at }
class-up-to = up to { $at }
class-from = { $at } or more
class-above = above { $at }
rating-zero = zero
rating-undecided = known only within wide limits
rating-from = { $share } from { $supplier }
rating-from-stage = { $share } from { $supplier } (figure of the whole stage)
rating-short = { $share } { $supplier }
rating-short-stage = { $share } { $supplier } (stage)
rating-short-only = only { $supplier } named
rating-short-named = { $count-text } named, no shares
rating-suppliers-75 = { $count ->
    [one] { $count-text } supplier for 75 %
   *[other] { $count-text } suppliers for 75 %
}
rating-effective = effective suppliers: { $figure }
rating-none-from = none from { $supplier }
rating-only = only { $supplier } is named, no share
rating-named = { $count ->
    [one] { $count-text } supplier named, no shares
   *[other] { $count-text } suppliers named, no shares
}
rating-inconsistent = the published shares contradict each other
rating-follows-variants = see its variants
rating-straddles = { $told }; concentration { $figure }, on both sides of { $line }
rating-straddles-figure = { $told }, on both sides of { $line }
rating-wide = { $told }; concentration { $figure }, too wide for a class
rating-wide-figure = { $told }, too wide for a class
class-words = { $label } ({ $range })
class-either = either { $lo } or { $hi }
class-from-to = anything from { $lo } to { $hi }
share-of-area = Share of { $area }

## Lists of names

list-and = { $first } and { $last }
list-more = { $count ->
   *[other] { $count-text } more
}

## What a thing is

kind-stage = stage
kind-family = group of inputs
kind-link = Connection
supplier-kind = { $kind ->
    [country] country
    [organisation] organisation
    [group] group of countries
    [residual] unnamed rest
   *[other] supplier
}
headquarters-in = headquarters in { $country }
stage-derived = { $stage } (follows from its dependencies)
no-stage = no stage stated
other-suppliers = Other suppliers
use-civil = civil
use-defence = defence
use-space = space
use-dual = civil and defence

## Answers

answer-main = { $supplier } supplies { $share } of { $name } to { $area }; { $more ->
    [0] no other supplier is listed
    [one] { $more-text } more supplier is listed
   *[other] { $more-text } more suppliers are listed
}.
answer-others = Others that supply { $area }: { $list }.
answer-other = { $supplier } { $share }
answer-only-unnamed = { $share } of the supply is published without naming a supplier.
answer-by-stage = No figures of its own are published. For the stage { $stage } as a whole: { $told }
answer-withheld = The shares of the suppliers exist but are not published.
answer-inconsistent = The published shares contradict each other: they add up to { $sum }.
answer-listed = { $count ->
    [one] { $list } is the only supplier named; no share is published.
   *[other] { $list } are named as suppliers; no shares are published.
}
answer-organisations = Organisations with headquarters in { $list } supply it; no shares of countries are published.
answer-unplaced = { $count ->
    [one] { $count-text } supplier of unknown country is named; no share is published.
   *[other] { $count-text } suppliers of unknown country are named; no shares are published.
}
answer-follows-variants = No supplier figures are published for it as a whole; its variants have their own.
answer-see-variants = Its variants have figures of their own.
answer-not-in-area = No supplier figures are published for { $area }; other areas have some.
answer-nothing = No supplier figures are published for this input.
answer-no-stage-figures = No supplier figures are published for the stage as a whole.
answer-family = { $supplier } is the main supplier of { $led-text } of { $inputs ->
    [one] { $inputs-text } input
   *[other] { $inputs-text } inputs
}.
answer-family-partly = { $supplier } is the main supplier of { $led-text } of the { $known ->
    [one] { $known-text } input
   *[other] { $known-text } inputs
} whose main supplier is published, of { $inputs-text } in all.
answer-family-nothing = { $inputs ->
    [one] { $inputs-text } input; no main supplier is published.
   *[other] { $inputs-text } inputs; no main supplier is published for any of them.
}
answer-supplies = { $name } supplies { $count ->
    [one] { $count-text } input
   *[other] { $count-text } inputs
} to { $area } and is the main supplier of { $main ->
    [0] none of them
   *[other] { $main-text }
}.
answer-supplies-nothing = { $name } is not named as a supplier of an input to { $area }.
answer-residual = { $name }: not one supplier, but the unnamed rest in the figures of { $count ->
    [one] { $count-text } input
   *[other] { $count-text } inputs
}.
answer-other-suppliers = The map gathers suppliers without a box of their own. { $count ->
    [one] { $count-text } supplier is
   *[other] All { $count-text } suppliers are
} listed here, by the number of inputs they supply.
answer-dependency = { $from } { $relation ->
    [goes_into] goes into
    [variant_of] is a variant of
    [enables] enables
   *[other] { $relation }
} { $to }.
answer-dependencies = { $count ->
    [one] { $count-text } dependency leads
   *[other] { $count-text } dependencies lead
} from { $from } to { $to }.
answer-delivery = { $supplier } supplies { $share } of { $name } to { $area }.
answer-delivery-named = { $supplier } is a supplier of { $name } to { $area }: { $said }.
answer-deliveries = { $supplier } supplies { $to } by { $count ->
    [one] { $count-text } published row
   *[other] { $count-text } published rows
}.

## Single figures

fact-size = Size
fact-market = Market size
fact-trl = Technology readiness level
fact-trl-note = 1 to 9
fact-use = Use
fact-tech-area = Technology area
fact-assessed-for = assessed for { $group } as a group
fact-earlier = earlier: { $figures }
fact-earlier-one = { $value } ({ $period })
fact-rounding = rounding of the printed shares leaves { $range }
fact-largest-share = Largest share
fact-weight = Weight
fact-weight-basis = What the weight is a share of
fact-essential = Essential
fact-substitutability = Substitutability (0 to 1)

## Connections

relations-needs = Depends on
relations-enabled-by = Enabled by
relations-variants = Variants
relations-serves = Goes into
relations-enables = Enables
relations-variant-of = Is a variant of
relations-leaders = Main suppliers
relations-families = Groups
relations-inputs = Inputs
relations-other-inputs = Other inputs
relations-members = Members
relations-other-stages = The same group in other stages
relations-supplies-most = Supplies most of
relations-supplies-stages = Stages as a whole
relations-supplies-named = Named without a share
relations-headquartered = Organisations with headquarters there
relations-suppliers = Suppliers
relations-within = What runs between them
link-title = { $from } → { $to }
weight-of-basis = { $share } ({ $basis })
substitutability = substitutability { $figure }
essential = essential
non-essential = not essential
hardly-needed = hardly needed
main-supplier-of = { $count ->
    [one] main supplier of { $count-text } input
   *[other] main supplier of { $count-text } inputs
}
share-main = { $share }, main supplier
path-supplies = supplies

## Supply records

supply-title = Suppliers to { $area }
supply-title-stage = Suppliers to { $area }, the stage as a whole
supply-title-organisations = Organisations that supply { $area }
basis-headquarters = shares by the headquarters of the supplying firms
basis-site = shares by the site of production
basis-capacity = shares of production capacity
basis-revenue = shares of revenue
basis-quantity = shares of quantity
basis-import-origin = shares by the origin of imports
share-less-than = less than { $share }
share-negligible = negligible
share-major = named, no share
status-estimated = estimated
status-provisional = provisional
status-forecast = forecast
origin-row = { $file }, row { $row }
note-sum-rounded = Printed shares add up to { $sum }: each is rounded.
note-sum-rounded-cut = Printed shares add up to { $sum }: each is rounded, and no supplier below { $smallest } is listed.
note-sum-contradicts = Printed shares add up to { $sum }, more than rounding explains. They are shown as printed; nothing is derived from them.
note-sum-short = Printed shares add up to { $sum }; the source does not say who supplies the other { $missing }.
note-sum-short-cut = Printed shares add up to { $sum }; the other { $missing } comes from suppliers that are not listed (none below { $smallest } is).
note-residual = { $share } is printed for suppliers that are not named.
note-groups = { $count ->
    [one] { $count-text } row is a group of countries that the source does not break down.
   *[other] { $count-text } rows are groups of countries that the source does not break down.
}
note-majors = { $count ->
    [one] { $count-text } supplier is named without a share; no share is assumed.
   *[other] { $count-text } suppliers are named without a share; no share is assumed.
}
note-negligible = { $count ->
    [one] { $count-text } supplier is listed with less than 2 % and no exact share.
   *[other] { $count-text } suppliers are listed with less than 2 % and no exact share.
}
note-withheld = { $count ->
    [one] { $count-text } share exists but is not published.
   *[other] { $count-text } shares exist but are not published.
}
note-not-final = { $count ->
    [one] { $count-text } figure is not final (estimated, provisional or forecast).
   *[other] { $count-text } figures are not final (estimated, provisional or forecast).
}
note-organisations = Organisations count for the country of their headquarters. They are the same supply as that of the countries and are never added to it.
note-organisations-shares = Shares of organisations are printed for some of them only and are not used in any figure.

## List and table

no-supplier-figures = no supplier figures published
outline-count = { $shown ->
    [one] { $shown-text } input listed
   *[other] { $shown-text } inputs listed
}{ $left_out ->
    [0] {""}
   *[other] , { $left_out-text } left out by filters and words
}
outline-stage-supply = stage as a whole: { $told }
outline-leader = { $supplier } leads { $led-text }
column-name = Name
column-kind = Kind
column-stage = Stage
column-supplier = Main supplier
column-supplier-hint = The supplier with the largest published share.
table-csv = Download this table (CSV)
table-caption = { $title }: supply to { $area }, { $shown-text } of { $total ->
    [one] { $total-text } input
   *[other] { $total-text } inputs
}
filter-kind = Kind of thing
filter-stage = Stage
filter-supplier = Supplier
filter-rating = { $indicator }

## The dataset at a glance

headline-leader = { $supplier } is the main supplier of { $led-text } of the { $known ->
    [one] { $known-text } input
   *[other] { $known-text } inputs
} whose main supplier to { $area } is published.
headline-size = { $inputs } in { $stages ->
    [one] { $stages-text } stage
   *[other] { $stages-text } stages
}.
honesty = { $parts }.
honesty-assessed = { $assessed-text } of { $total ->
    [one] { $total-text } input assessed
   *[other] { $total-text } inputs assessed
}
honesty-by-stage = { $count-text } by the figures of the stage
honesty-names = { $count-text } with suppliers named but no shares
honesty-contradict = { $count-text } with shares that contradict each other
honesty-withheld = { $count-text } withheld
honesty-nothing = { $count-text } without any supplier figures
honesty-kinds = { $count-text } of kinds that have no supplier figures at all ({ $kinds })

## Dates, no more exact than they are published; the short form stands in pictures

month-name = { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[other] December
}
date-year = { $year }
date-half = { $half ->
    [1] first half of { $year }
   *[other] second half of { $year }
}
date-half-short = H{ $half } { $year }
date-quarter-short = Q{ $quarter } { $year }
date-quarter = { $quarter ->
    [1] first quarter of { $year }
    [2] second quarter of { $year }
    [3] third quarter of { $year }
   *[other] fourth quarter of { $year }
}
date-month = { $month } { $year }
date-day = { $day } { $month } { $year }
date-range = { $from } to { $to }

## The state that published dates let expect by a day

colour-expected = State expected on { $day }
expected-told = { $title }, by published dates.
expected-word = { $state ->
    [none] no measure linked
    [announced] announced, not begun by its dates
    [under-way] under way by its dates
    [due] due by then; no outcome is guessed
   *[done] done, as a source says
}
expected-short = { $state ->
    [none] no measure
    [announced] announced
    [under-way] under way
    [due] due by then
   *[done] done
}
expected-note = No outcome is guessed: “due” says that a date has passed, not that anything was done.
expected-note-ahead = That day is still to come, so this is what the dates let expect and not a forecast: “due” says that a date will have passed, not that anything will be done.
map-bundle-expected = { $inputs } · { $open ->
    [0] all with a measure
   *[other] { $open-text } without a measure
}

## Parts of a plan in the search

search-measures = Measures
search-items = On the roadmap
search-gaps = Gaps
search-causes = Root causes
search-instruments = Programmes and policies
search-actors = Who acts

## What nobody supplies yet

rating-emerging = not yet supplied (readiness level { $level }); what it will depend on is not known
rating-emerging-unstated = no supplier on record, readiness not stated; what it will depend on is not known
rating-short-emerging = not yet supplied
legend-emerging = not yet supplied: no supplier on record, low readiness
