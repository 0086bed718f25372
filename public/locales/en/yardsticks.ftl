# The checklist of critical technologies, and the benchmarks for raw materials.
# Fetched when a view first shows them.

# The checklist of the EU Observatory of critical technologies.

criterion-dependency = No source in the EU is available, and no unrestricted access to sources elsewhere
criterion-essential = Essential for space, security, defence or public order, or for the green and digital transition of space and defence
criterion-multi-use = Of several uses or applications
criterion-integration = Of a low to medium level of integration: components, equipment, subsystems, materials, methods, processes, tools
criterion-function = With a clearly identified function and performance

evidence-supply-unknown = The dataset does not say who supplies it.
evidence-home-share = Suppliers in the reference area have { $share } of the supply.
evidence-home-share-range = Suppliers in the reference area have { $low } to { $high } of the supply.
evidence-access-unknown = The dataset does not say whether other suppliers restrict access.
evidence-restrictions = A factor above 1 for export limits is published for { $restricted-text } of { $foreign-text } suppliers outside the reference area ({ $period }).
evidence-scope-defence = The dataset marks it as used in defence; whether it is essential is not stated.
evidence-scope-space = The dataset marks it as used in space; whether it is essential is not stated.
evidence-scope-dual-use = The dataset marks it as used in civil life and in defence.
evidence-scope-civil = The dataset marks it as used in civil life.
evidence-scope-none = The dataset does not say who uses it.
evidence-uses = { $count ->
    [0] The dataset names nothing that needs it.
    [one] The dataset names { $count-text } thing that needs it.
   *[other] The dataset names { $count-text } things that need it.
}
evidence-kind-low = The dataset lists it as a material, tool, process or component.
evidence-kind-high = The dataset lists it as an application or a capability, which are above that level.
evidence-kind-open = Its kind in the dataset may be on either side of that level.
evidence-publisher = The publisher states: { $words }
evidence-described = The dataset describes it; whether function and performance are clear is not stated.
evidence-not-described = The dataset does not describe it.

# The benchmarks of the Critical Raw Materials Act.

benchmark-extraction = Extraction in the EU: at least 10 %
benchmark-processing = Processing in the EU: at least 40 %
benchmark-recycling = Recycling in the EU: at least 25 %
benchmark-third-country = One third country: not more than 65 %
benchmark-sourcing-home = Part of the supply to the EU that comes from its member states. The Act measures capacity in the EU against annual consumption, which this dataset does not give.
benchmark-sourcing-third-country = Largest part of the supply to the EU that comes from one third country, at the stage where it is largest.
benchmark-no-figure = The dataset does not say where the EU sources it at this stage.
benchmark-no-recycling = The dataset does not say how much is recycled in the EU.
strategic-battery = On the list of strategic raw materials as battery grade; the figures are of all grades.
strategic-metallurgy = On the list of strategic raw materials as metallurgy grade; the figures are of all grades.
strategic-magnets = On the list of strategic raw materials for permanent magnets; the figures are of all uses.

# What the yardsticks say, each in one sentence.

yardstick-counts = How few supply it
yardstick-counts-said = { $half ->
    [one] One supplier has half of it
   *[other] { $half-text } suppliers have half of it
}, { $most ->
    [one] one has 90 %.
   *[other] { $most-text } have 90 %.
}
yardstick-counts-half = { $half ->
    [one] One supplier has half of it; the named ones together have less than 90 %.
   *[other] { $half-text } suppliers have half of it; the named ones together have less than 90 %.
}
yardstick-counts-row = Suppliers for { $part }

yardstick-thresholds = Published thresholds
yardstick-thresholds-said = Its supply is above { $above-text } of { $rules-text } published thresholds{ $undecided ->
    [0] .
   *[other] ; on { $undecided-text } the figures do not decide.
}
yardstick-threshold = { $measure }, { $class }: { $at }
yardstick-above = above ({ $figure })
yardstick-below = below ({ $figure })
yardstick-undecided = undecided ({ $figure })
yardstick-rounding = other roundings of the printed shares would leave it undecided

yardstick-groups = Shares of groups
yardstick-groups-said = { $area } supplies { $share } of it.

yardstick-criteria = Critical technology
yardstick-criteria-yes = { $name } meets all five criteria of a critical technology.
yardstick-criteria-no = { $name } is no critical technology: it does not meet “{ $missed }”.
yardstick-criteria-open = Whether { $name } is a critical technology is open: { $open ->
    [one] one of five questions has no answer.
   *[other] { $open-text } of five questions have no answer.
}
answer-yes = yes
answer-no = no
answer-unknown = not known
answer-yes-yours = yes, the reader's answer
answer-no-yours = no, the reader's answer
answer-yes-stated = yes, as the publisher states
answer-no-stated = no, as the publisher states
answer-ask = Your answer
answer-ask-of = Your answer: { $criterion }
answer-give-yes = Yes
answer-give-no = No
answer-take-back = Clear
answers-in-link = What you answer is part of the link and of nothing else; the dataset and its evidence stay as they are.
yardstick-criteria-given = { $count ->
    [one] One of the answers is the reader's, not the dataset's.
   *[other] { $count-text } of the answers are the reader's, not the dataset's.
}

yardstick-plane = Critical raw material
yardstick-plane-yes = { $name } is a critical raw material by the figures of { $period }: supply risk and economic importance both reach their line.
yardstick-plane-no = { $name } is not a critical raw material by the figures of { $period }: one of them stays below its line.
yardstick-plane-open = Whether { $name } is a critical raw material is open: the figures of { $period } are not complete.
yardstick-plane-other-method = Whether { $name } is a critical raw material is open: the figures of { $period } are by an earlier method, to which the lines do not belong.
yardstick-plane-standing = Distance from the lines: supply risk { $risk }, economic importance { $importance }; both reached in { $above-text } of { $all ->
    [one] { $all-text } assessment
   *[other] { $all-text } assessments
} by this method{ $open ->
    [0] { "." }
   *[other] { "," } open in { $open-text }.
}
yardstick-plane-no-lines = by an earlier method, on another scale: no lines
yardstick-plane-figures = supply risk { $risk }, economic importance { $importance }
yardstick-plane-lines = lines at { $risk } and { $importance }

yardstick-benchmarks = Benchmarks for 2030
yardstick-benchmarks-said = Of the four benchmarks { $missed-text } missed, { $met-text } met, { $open-text } not known.
yardstick-not-strategic = It is not on the list of strategic raw materials, for which the benchmarks are made.
yardstick-missed = benchmark missed
yardstick-open = undecided

yardstick-halts = What would halt it
yardstick-halts-one = { $who } alone can halt { $name }.
yardstick-halts-many = At least { $count-text } suppliers must stop together to halt { $name }.
yardstick-halts-at-most = { $count ->
    [one] One supplier can halt { $name }
   *[other] { $count-text } suppliers together can halt { $name }; fewer may do
}, as not all suppliers are known of { $open ->
    [one] one input it needs.
   *[other] { $open-text } inputs it needs.
}
yardstick-halts-open = How many suppliers can halt { $name } is not known: of { $open ->
    [one] one input it needs
   *[other] { $open-text } inputs it needs
} the data do not name everybody.
yardstick-halts-unnamed = How many suppliers can halt { $name } is not known: the data do not name everybody who supplies it.
yardstick-halts-set = { $count ->
    [one] One supplier
   *[other] { $count-text } suppliers together
}
yardstick-halts-itself = everybody who supplies it
yardstick-halts-through = everybody who supplies { $inputs }
yardstick-halts-more = { $count ->
    [one] One larger set
   *[other] { $count-text } larger sets
}
yardstick-chokepoint = Chokepoint
yardstick-chokepoint-no = Several supply it, and no other input depends on it as the only way.
yardstick-chokepoint-unknown = The data do not name everybody who supplies it.
yardstick-chokepoint-targets = needed by { $targets-text } of the { $total-text } ends of the chain
yardstick-chokepoint-only = { $count ->
    [0] not the only way for others
    [one] the only way for one other input
   *[other] the only way for { $count-text } other inputs
}
yardstick-chokepoint-suppliers = { $count ->
    [one] one supplier
   *[other] { $count-text } suppliers
}
yardstick-chokepoint-suppliers-open = suppliers not all known

yardstick-firms = If this firm fails
firm-said = If { $name } fails, { $index } of all sales between the { $firms-text } firms are lost; its own are { $own } of them.
firm-index = Part of all sales that is lost
firm-own = Its own part of all sales
firm-by-goods = Lost for want of its goods
firm-by-orders = Lost for want of its orders
firm-hit = { $name } { $loss }
firm-hit-by-goods = of what it makes, for want of goods
firm-hit-by-orders = of what it sells, for want of orders
firm-unknown = Not known
firm-unknown-what = Sales to and from firms that are not in the dataset, stocks, prices, time, and who would take over. Goods of which nobody says whether they are needed count by their value.
firms-title = What is lost when a firm fails
firms-headline = The largest loss follows { $name }: { $index } of all sales, of which its own are { $own }.
firms-listed = Worked out for the { $listed-text } firms with the largest sales; there are { $all-text }.
firms-caption = Each firm fails alone and wholly. Scenario, not a forecast.
firms-column-name = Firm
firms-column-sector = Sector
firms-column-own = Own sales
firms-column-index = Sales lost
firms-column-goods = for want of goods
firms-column-orders = for want of orders
firms-column-hardest = Hardest hit, with what it loses

yardstick-formula-firms = Economic systemic risk index (Diem and others 2022). A firm loses the greater of two: output for want of goods (essential ones as scarce as they are, others by their value, each less what the rest of its sector still makes), and sales for want of orders. The index adds up these losses, each times its sales, and divides by all sales.
yardstick-formula-counts = The fewest suppliers, largest first, whose shares add up to the part. A supplier without a printed number is not counted.
yardstick-formula-halts = In the worst case it halts when anything it cannot do without loses all its suppliers. Of these sets of suppliers those are listed that contain no smaller one. Where the data leave a rest unnamed there is no set. A chokepoint has one supplier, or is the only way to an end of the chain for other inputs.
yardstick-formula-thresholds = HHI: each share of the supply squared, added up; 1 is a single supplier. Undecided: the published figures allow values on both sides of the line. Every rule stands by itself.
yardstick-formula-groups = The shares of the members added up. The upper end gives a group the unnamed rest where one of its members may be in it.
yardstick-formula-criteria = Critical: all five are met. Not critical: one is not met. Open: otherwise. There are no points.
yardstick-formula-plane = Supply risk: shares squared × governance × trade factor, for the world and for the EU; × (1 − recycled) × substitution. Economic importance: use per sector × value added × substitution. Both as published. Critical: both reach their line.
yardstick-formula-benchmarks = Regulation (EU) 2024/1252, article 5: parts of the annual consumption of the EU by 2030. The figures here are of where the EU sources the material and stand in for them.

## Raw materials on the plane, and the benchmarks.

yardsticks = Yardsticks
yardstick-formula = Formula
plane-open = All materials
plane-title = Supply risk and economic importance
plane-subtitle = { $edition } · supply risk and economic importance, and the benchmarks for 2030
plane-name = { $critical-text } of { $total-text } materials and groups of materials are critical: both supply risk and economic importance reach their line.
plane-risk = Supply risk
plane-importance = Economic importance
plane-risk-line = critical from { $at }
plane-importance-line = critical from { $at }
plane-line = line of the European Commission
plane-critical = critical: both lines reached
plane-not-critical = not critical
plane-group = { $name } ({ $count-text })
plane-spot = { $name }: supply risk { $risk }, economic importance { $importance } ({ $period })
plane-missing = { $count ->
    [one] One material is not drawn, as a figure is missing.
   *[other] { $count-text } materials are not drawn, as a figure is missing.
}
plane-unnamed = { $count ->
    [one] One point has no room for its name; the table names it.
   *[other] { $count-text } points have no room for their names; the table names them.
}
plane-hint = Point at a material for its figures; click to choose it.
plane-none = This dataset has no figures of supply risk and economic importance.
plane-lead = Critical: supply risk of at least 1 and economic importance of at least 2.8, by the method of the European Commission.
plane-column-material = Material
plane-column-verdict = Critical
plane-column-before = Earlier assessments
plane-earlier = { $period }: { $risk } / { $importance }
benchmarks-name = { $count-text } strategic raw materials against the four benchmarks for 2030.
benchmarks-note = Benchmarks for 2030, Regulation (EU) 2024/1252, article 5. Figures of where the EU sources a material stand in for its capacity; what the dataset does not say is hatched.
benchmarks-open = open: the figures allow it
