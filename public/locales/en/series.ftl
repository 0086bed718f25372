## What differs between two editions

diff-critical = critical
diff-not-critical = not critical
diff-criticality = criticality by supply risk and economic importance
diff-nothing = Nothing differs.
diff-more = { $count ->
    [one] { $count-text } further difference is not told here.
   *[other] { $count-text } further differences are not told here.
}
diff-others = { $count ->
    [one] { $count-text } more
   *[other] { $count-text } more
}
diff-added = Added, { $kind }: { $names }.
diff-removed = Removed, { $kind }: { $names }.
diff-renamed = Renamed: { $names }.
diff-rated = { $names }: { $indicator } is now “{ $after }”, before “{ $before }”.
diff-moved = { $name }: { $what } went from { $before } to { $after }.
diff-figures-came = Figures that were not there before: { $names }.
diff-figures-went = Figures that are no longer there: { $names }.
diff-uncertainty = Only how sure figures are has changed: { $names }.
diff-stated = Said in other words or put elsewhere: { $names }.
diff-source = The same figures from another source: { $names }.
diff-period = The same figures for another period: { $names }.
diff-share = the share of { $supplier } ({ $area })
diff-record = supply ({ $area })
diff-world = world
diff-supply-risk = supply risk
diff-importance = economic importance
diff-imports = imports of { $reporter } from { $partner }
diff-exports = exports of { $reporter } to { $partner }
diff-no-figure = no figure
diff-withheld = withheld
diff-no-date = no date
diff-date = the date
diff-date-start = the start
diff-date-end = the end
diff-date-due = the date it is due
diff-because-renamed = “{ $later }” is what was called “{ $earlier }”.
diff-because-split = “{ $later }” was a part of “{ $earlier }”.
diff-because-merged = “{ $earlier }” is now a part of “{ $later }”.
diff-kind-stage = stages
diff-kind-input = inputs
diff-kind-dependency = dependencies
diff-kind-supplier = suppliers
diff-kind-gap = gaps
diff-kind-cause = root causes
diff-kind-instrument = programmes and policies
diff-kind-actor = actors
diff-kind-measure = measures
diff-kind-item = items of the roadmap
diff-kind-source = sources

## What differs, on the map, in list and table, and on the page of changes

since-sign = { $sign ->
    [added] new
    [removed] no longer here
    [higher] higher
    [lower] lower
    [figure] other figures
    [renamed] other name
    [dated] other dates
    [source] other source
   *[stated] said otherwise
}
since-hint = Since { $edition }: { $word }
since-short = { $what }: { $before } → { $after }
since-nothing = nothing
since-further = { $count ->
    [one] { $count-text } further difference
   *[other] { $count-text } further differences
}
since-bundle = Since { $edition }: { $changed-text } of { $count-text } inputs differ
since-caption = Compared with { $edition }.
since-same = no difference
since-id = id
since-source = source
since-source-of = source of { $what }
since-field = { $field ->
    [label] name
    [description] description
    [kind] kind
    [stage] stage
    [family] family
    [layer] layer
    [scope] civil or military use
    [tech_area] technology area
    [trl] readiness level
    [status] state
    [essentiality] whether it can be done without
   *[weight] weight
}
diff-date-period = the period of the figures
colour-change = Change since { $edition }

changes-headline = What changed from { $before } to { $after }
changes-count = { $shown-text } of { $total ->
    [one] { $total-text } difference
   *[other] { $total-text } differences
}

## Editions

edition-status = { $status ->
    [draft] draft
    [withdrawn] withdrawn
   *[published] published
}
edition-followed = followed by { $edition }
edition-next-due = next due: { $date }
edition-overdue = was due { $date }, { $span } ago; no later edition is listed here
edition-as-of = as of { $date }
edition-published-on = published { $date }
edition-of-period = figures for { $period }
edition-spoken = { $edition } is shown.
edition-spoken-of = { $edition }. { $thing }: { $figure }.

editions = Editions
editions-lead = What each edition says does not change once it is published. The digest is that of its figures: the same figures have the same digest, whatever else a package holds.
editions-all = All editions
editions-play = Play
editions-pause = Pause
editions-previous = Edition before
editions-next = Next edition
editions-pace-label = How long an edition stays
editions-pace = { $pace ->
    [slow] Slow
    [fast] Fast
   *[usual] Normal
} ({ $seconds } s)
edition-choose = Edition on screen
edition-digest = SHA-256 of what this edition says: { $digest }
edition-digest-label = Digest
edition-period = Period
edition-as-of-label = As of
edition-published = Published
edition-state = State
edition-before = Edition before
edition-after = Next edition
edition-place = Figures in
edition-on-screen = on screen
edition-show = Show
edition-show-named = Show { $edition }
edition-compare = Compare
edition-compare-named = Compare with { $edition }

## What is compared with

against-with = Compare with
against-nothing = nothing
against-editions = Editions
against-datasets = Other datasets
against-own = your file
against-file = a file of yours …
against-found = { $count ->
    [0] no difference
    [one] { $count-text } difference
   *[other] { $count-text } differences
}
against-lost = It could not be fetched.
against-file-gone = A link cannot carry your file: choose it again.
against-changes = What changed
against-stop = Compare with nothing
changes-all = All differences
changes-signs = What happened
changes-none-chosen = Choose an edition to compare with, above.
changes-csv = Differences as CSV
changes-what = What
changes-change = Change
changes-figure = Of what
changes-before = Before
changes-after = Now
changes-reason = Why
