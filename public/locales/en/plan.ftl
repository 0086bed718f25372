# Roadmaps, measures, coverage and priorities.
# Fetched when a view first shows them.

## Dates, no more exact than they are published

within-year = in { $year }
within-half = { $half ->
    [1] in the first half of { $year }
   *[other] in the second half of { $year }
}
within-quarter = { $quarter ->
    [1] in the first quarter of { $year }
    [2] in the second quarter of { $year }
    [3] in the third quarter of { $year }
   *[other] in the fourth quarter of { $year }
}
within-month = in { $month } { $year }
within-day = on { $day } { $month } { $year }
until-year = the end of { $year }
when-regularly = regularly, no date set
when-regularly-from = regularly, from { $date }
when-not-stated = no date published
when-by = by { $date }
when-no-later = no later than { $date }
when-by-middle = by the middle of { $year }
when-expected = expected { $date }
when-expected-early = expected early in { $year }
when-from = from { $date }
when-again = { $every }; last due { $last }, next due { $next }
when-again-first = { $every }; first due { $next }
when-again-last = { $every }; last due { $last }
every-years = { $count ->
    [1] every year
    [2] every two years
    [3] every three years
   *[other] every { $count-text } years
}
every-months = { $count ->
    [1] every month
   *[other] every { $count-text } months
}
span-days = { $count ->
    [one] 1 day
   *[other] { $count-text } days
}
span-months = { $count ->
    [one] 1 month
   *[other] { $count-text } months
}

## How far something is

state-proposed = proposed
state-planned = planned
state-running = running
state-done = done
state-withdrawn = withdrawn
state-unknown = outcome unknown
state-past = date passed, outcome unknown
state-past-running = running, its date has passed
state-last-unknown = outcome of the last one unknown
state-now = due now
state-now-running = running, due now
cover-none = no measure
cover-planned = planned
cover-unknown = outcome unknown
cover-running = running
cover-done = done
level-range = { $from } to { $to }
level-from = { $from } and above
level-to = up to { $to }
level-trl = TRL { $level }
level-iea = IEA readiness { $level }
level-mrl = MRL { $level }
band-neutral = neutral: use still open
band-emerging = use becomes clear
band-defined = use is clear
late-short = begins before what it waits for ends
late-short-perhaps = may begin before what it waits for ends
late-certain = ends { $span } too late
late-perhaps = may end up to { $span } too late

## What measures, items, gaps and instruments are

measure-kind-plain = measure
measure-kind-further = official measure
measure-kind-part = part of a measure
measure-kind-commitment = commitment in the text
measure-kind-milestone = milestone
measure-kind-option = possible measure
measure-kind-target = target
measure-kind-example = example in a case study
strand-promote = builds up own strength
strand-protect = protects what is there
strand-partner = works with partners
item-activity = activity
item-milestone = milestone
item-marker = date for all lanes
item-plain = entry of the roadmap
instrument-programme = programme
instrument-policy = policy
gap-kind = { $kind ->
    [skills] skills
    [data] data
    [hardware] hardware
    [testing] testing
    [capacity] capacity
    [materials] materials
   *[other] { $kind }
}
gap-existing = there already
gap-foreseeable = foreseeable
gap-current = Readiness reached
gap-target = Readiness wanted
gap-until = Wanted by
cause-cause = root cause
cause-aggravator = makes dependencies worse
cause-handicap = stands in the way
cause-driver = drives root causes
actor-kind = { $kind ->
    [institution] institution
    [member-states] Member States
    [body] body
    [agency] agency
    [bank] bank
    [network] network
    [industry] industry
    [research] research
    [users] users
    [partner] partner
   *[other] { $kind }
}

## Pages of a plan

plan-answered = What is being done about it
plan-gap = gap
plan-actor = actor
plan-when = When
plan-state = State
plan-levels = Readiness
plan-room = Room to slip
plan-critical = none: it lies on the way that decides the end
plan-slack = { $span } before the end moves
plan-use-civil = civil
plan-use-defence = defence
plan-use-space = space
plan-use-dual = dual use
plan-scope = For
plan-place = In the source
plan-section = section { $place }
plan-open-to = Open to
plan-role = Does
plan-since = Since
plan-not-stated = not stated
plan-who = Who acts
plan-with = Together with
plan-by = By which instrument
plan-about = Speaks of
plan-answers = Answers these gaps
plan-causes = Acts on these root causes
plan-aimed-at = Aimed at
plan-changes = Sets up or changes
plan-concerns = Concerns
plan-part-of = Part of
plan-parts = Its parts
plan-belongs = Belongs with
plan-waits-for = Waits for
plan-needed-for = Needed before
plan-felt-at = Felt at
plan-why = Why it is there
plan-causes-gaps = Gaps it causes
plan-measures = Measures
plan-no-measure = No measure is linked in this dataset.
plan-carries = Carries out
plan-no-carried = No measure in this dataset names it.
plan-changed-by = Set up or changed by
plan-run-by = Run by
plan-responsible-for = Responsible for
plan-partner-in = Partner in
plan-about-it = Measures that concern it
plan-runs = Runs
plan-gaps-here = Gaps here
plan-milestones = On the roadmap
plan-elsewhere = In other datasets
plan-in-dataset = { $id } in { $dataset }
plan-there-same = is the same there
plan-there-part = is part of it there
plan-there-concerns = concerns it
plan-said-twice = the document says it twice
plan-dependency = { $from } for { $to }
plan-effect = { $code ->
    [adds-capacity] adds capacity
    [data] data
    [follows] follows from it
    [part-of] part of it
    [protects] protects it
    [raises-trl] raises readiness
    [recycles] saves and recycles
    [reduces-share] reduces the largest share
    [sets-up] sets it up
    [skills] skills
   *[other] { $code }
}
plan-effect-size = { $effect }: { $size } { $unit }
plan-cover-none = No measure in this dataset is aimed at it.
plan-cover-planned = { $count ->
    [one] One measure is planned or proposed.
   *[other] { $count-text } measures are planned or proposed.
}
plan-cover-unknown = { $count ->
    [one] One measure was announced; no source says how far it is.
   *[other] { $count-text } measures were announced; no source says how far they are.
}
plan-cover-running = { $count ->
    [one] One measure is running.
   *[other] At least one of { $count-text } measures is running.
}
plan-cover-done = { $count ->
    [one] One measure is done.
   *[other] At least one of { $count-text } measures is done.
}
done-about = for: { $name }
done-none = Nothing that this dataset knows of: no measure is linked.
done-planned = { $count ->
    [one] One measure is planned or proposed.
   *[other] { $count-text } measures are planned or proposed.
}
done-unknown = { $count ->
    [one] One measure was announced; no source says how far it is.
   *[other] { $count-text } measures were announced; no source says how far they are.
}
done-running = { $count ->
    [one] One measure is running.
   *[other] Of { $count-text } measures at least one is running.
}
done-done = { $count ->
    [one] One measure is done.
   *[other] Of { $count-text } measures at least one is done.
}
answer-due = Due { $when }.
answer-due-again = Due { $again }.
answer-no-date = No date is set.
answer-runs = Runs { $when }.
answer-who = Responsible: { $who }.
answer-who-with = Responsible: { $who }, together with { $with }.
answer-late = { $count ->
    [one] It begins before something it waits for has ended.
   *[other] It begins before { $count-text } things it waits for have ended.
}
answer-late-perhaps = { $count ->
    [one] By its published date it may begin before what it waits for has ended.
   *[other] By its published date it may begin before { $count-text } things it waits for have ended.
}
answer-gap-at = Felt at { $name }.
answer-open = Open to: { $uses }.
answer-open-unknown = What it is open to is not stated.
answer-budget = { $label }: { $money }.{ $more ->
    [0] {""}
    [one] {" "}One more figure is published.
   *[other] {" "}{ $more-text } more figures are published.
}
answer-carries = { $count ->
    [0] No measure in this dataset names it.
    [one] It carries out one measure.
   *[other] It carries out { $count-text } measures.
}
answer-actor = { $responsible ->
    [0] {""}
    [one] Responsible for one measure.
   *[other] Responsible for { $responsible-text } measures.
}{ $partner ->
    [0] {""}
    [one] {" "}Partner in one.
   *[other] {" "}Partner in { $partner-text }.
}
answer-actor-none = No measure in this dataset names it.

## Budgets, never added

budget-total = Budget
budget-yearly = Each year
budget-ceiling = At most
budget-yearly-ceiling = At most, each year
budget-share = Share
budget-no-period = years not stated
budget-sum = Together
budget-sum-none = not added
budget-never-added = They are of different periods or kinds.
money-billion = { $currency } { $amount } billion
money-million = { $currency } { $amount } million
money = { $currency } { $amount }

## List and table

plan-headline = { $count ->
    [one] One action
   *[other] { $count-text } actions
}{ $official ->
    [0] {""}
    [one] {""}, one of them an official measure
   *[other] {""}, { $official-text } of them official measures
}; { $dated ->
    [0] no date is published.
    [one] one has a date.
   *[other] { $dated-text } have a date.
}
plan-headline-past = { $past ->
    [0] On { $day } no date has passed without a source that tells the outcome.
    [one] On { $day } one date has passed, and no source tells the outcome.
   *[other] On { $day } the dates of { $past-text } have passed, and no source tells the outcome.
}
plan-markers = Dates for all lanes
plan-count = { $count ->
    [one] 1 entry
   *[other] { $count-text } entries
}
plan-dated = { $count ->
    [0] no dates
    [one] 1 dated
   *[other] { $count-text } dated
}
plan-list-count = { $shown ->
    [one] 1 entry
   *[other] { $shown-text } entries
}{ $left_out ->
    [0] {""}
   *[other] , { $left_out-text } left out
}
plan-table-caption = { $title }: { $shown-text } of { $total-text } entries of the roadmap

## Beside the roadmap

lanes = Lanes
lanes-usual = What most entries have
lanes-area = Technology area
lanes-technology = Technology
lanes-actor = Who acts
lanes-instrument = Programme or policy
lanes-capability = From capability to means
scale = Time
scale-usual = As the page has room
scale-decade = Decades
scale-year = Years
scale-half = Half years
scale-quarter = Quarters
cursor = State expected on
cursor-off = No day
cursor-slider = Month
cursor-roadmap = Show the roadmap
expected-map = Show on the map
cursor-hint = Draws a line on that day and shows below the picture what the chain may expect by it.
# Axis of time
axis-decade = { $year }s
axis-half = H{ $half }
axis-quarter = Q{ $quarter }

# Roadmap
roadmap-name =
    { $count ->
        [one] { $title }: a roadmap of one item
       *[other] { $title }: a roadmap of { $count-text } items
    }
roadmap-empty = This dataset has no measures and no roadmap.
roadmap-subtitle = { $edition } · roadmap
roadmap-label = { $name } · { $more }
roadmap-sentence = { $words }.
roadmap-count =
    { $count ->
        [one] 1 item
       *[other] { $count-text } items
    }
roadmap-lane-name =
    { $count ->
        [one] { $name }, 1 item
       *[other] { $name }, { $count-text } items
    }
roadmap-lane =
    { $lane ->
        [capability] Capabilities
        [application] Applications
        [technology] Technologies
        [resource] Resources
       *[measure] Measures
    }
roadmap-foresight = On the horizon: no suppliers yet
roadmap-no-lane =
    { $lanes ->
        [area] No technology area stated
        [technology] Not about one technology
        [actor] Nobody named as responsible
        [instrument] No instrument named
       *[other] Everything else
    }
roadmap-undated-title = Without a date
roadmap-folded-undated =
    { $count ->
        [one] 1 item without a date
       *[other] { $count-text } items without a date
    }
roadmap-marker = { $name }, { $date }
roadmap-as-of = As of { $date }
roadmap-today = Today, { $date }
roadmap-at = At { $date }

# When something is due
roadmap-span = From { $start } to { $end }
roadmap-from = From { $start } on; no end is published
roadmap-undated = No date is published
roadmap-regularly = Regularly, without dates
roadmap-years =
    { $count ->
        [one] every year
       *[other] every { $count-text } years
    }
roadmap-months =
    { $count ->
        [one] 1 month
       *[other] { $count-text } months
    }
roadmap-every-months =
    { $count ->
        [one] every month
       *[other] every { $count-text } months
    }
roadmap-months-range =
    { $count ->
        [one] { $least } to 1 month
       *[other] { $least } to { $count-text } months
    }
roadmap-cycle = { $every }: last due { $last }, next due { $next }
roadmap-cycle-first = { $every }, first due { $next }
roadmap-cycle-plain = { $every }
roadmap-state =
    { $state ->
        [done] Done, by its source
        [running] Running
        [past] Its date has passed; no source tells the outcome
        [withdrawn] Withdrawn
       *[planned] Planned
    }
roadmap-level =
    { $scale ->
        [iea] TRL { $level } (IEA)
        [mrl] MRL { $level }
       *[trl] TRL { $level }
    }
roadmap-levels =
    { $scale ->
        [iea] TRL { $from } to { $to } (IEA)
        [mrl] MRL { $from } to { $to }
       *[trl] TRL { $from } to { $to }
    }

# What waits for what
roadmap-waits =
    { $count ->
        [one] Waits for 1 other item
       *[other] Waits for { $count-text } other items
    }
roadmap-critical = On the way that decides the end: no slack
roadmap-slack =
    { $months ->
        [one] May slip by up to a month without moving the end
       *[other] May slip by up to { $months-text } months without moving the end
    }
roadmap-late =
    { $count ->
        [one] “{ $name }” needs “{ $on }”, which is due 1 month later
       *[other] “{ $name }” needs “{ $on }”, which is due { $count-text } months later
    }
roadmap-late-range =
    { $count ->
        [one] “{ $name }” needs “{ $on }”, which is due { $least } to 1 month later
       *[other] “{ $name }” needs “{ $on }”, which is due { $least } to { $count-text } months later
    }
roadmap-late-perhaps =
    { $count ->
        [one] “{ $name }” needs “{ $on }”, which may be due up to a month later
       *[other] “{ $name }” needs “{ $on }”, which may be due up to { $count-text } months later
    }

# What moved since an earlier edition
slip-new = new
slip-gone = no longer there
slip-dated = has a date now
slip-undated = no longer has a date
slip-later = { $months } later
slip-earlier = brought forward by { $months }
slip-open = date written otherwise

# Legend and notes
roadmap-legend-state =
    { $state ->
        [done] Done
        [running] Running
        [past] Date passed, outcome unknown
        [withdrawn] Withdrawn
       *[planned] Planned
    }
roadmap-legend-sign =
    { $sign ->
        [decision] Decision or document
        [demonstration] Demonstration
        [capability] Capability available
       *[external] Event elsewhere
    }
roadmap-legend-deadline = Last day
roadmap-legend-band =
    { $band ->
        [neutral] TRL 1 to 4, neutral: reached
        [emerging] TRL 5 and 6, use emerging: reached
       *[defined] TRL 7 and above, use clear: reached
    }
roadmap-legend-band-planned =
    { $band ->
        [neutral] TRL 1 to 4: planned
        [emerging] TRL 5 and 6: planned
       *[defined] TRL 7 and above: planned
    }
roadmap-legend-ghost = Date in the earlier edition
roadmap-legend-critical = On the way that decides the end
roadmap-legend-day =
    { $day ->
        [edition] State of the dataset
        [today] Today
       *[marker] Date for all lanes
    }
roadmap-note-undated =
    { $count ->
        [one] 1 of { $total-text } items has no date and is listed apart.
       *[other] { $count-text } of { $total-text } items have no date and are listed apart.
    }
roadmap-note-levels = Readiness levels are drawn evenly between beginning and end: when those in between are reached is not published.
roadmap-note-since =
    { $count ->
        [0] Nothing has moved since edition { $edition }.
        [one] 1 item has moved since edition { $edition }.
       *[other] { $count-text } items have moved since edition { $edition }.
    }
roadmap-note-gone = No longer on the roadmap: { $names }.

# Files to take along: table, calendar, chart.
take-plan = Take the plan along
take-acted = Take what is done along
take-coverage = Matrix (CSV)
take-uncovered = Dependencies without a running measure (CSV)
take-priorities = Ranking (CSV)
take-csv = Table (CSV)
take-ics = Deadlines (calendar)
take-mermaid = Chart as text (Mermaid)
take-edition =
    { $edition ->
        [none] { $day ->
            [none] No edition and no date are stated
           *[other] As of { $day }
        }
       *[other] { $day ->
            [none] Edition: { $edition }
           *[other] Edition: { $edition }, as of { $day }
        }
    }
take-licence = Licence: { $licence } · Marking: { $marking } · Made with Ketenkaart
take-day = Date as published: { $date }
take-days = Date as published: { $date }, that is any day from { $first } to { $last }. This entry stands on the last of them.
take-start = Begins: { $date }
take-due-on = Meant as: on that date
take-due-in = Meant as: some time within it
take-due-by = Meant as: before it is over
take-due-no-later = Meant as: before it is over, not later
take-due-mid-year = Meant as: by the middle of the year
take-due-expected = Meant as: expected within it
take-due-expected-early = Meant as: expected early in it
take-due-regularly = Meant as: again and again, without dates
take-status-proposed = Status: proposed
take-status-planned = Status: planned
take-status-running = Status: running
take-status-done = Status: done
take-status-withdrawn = Status: withdrawn
take-status-unknown = Status: no source says what came of it
take-responsible = Responsible: { $who }
take-place = Stated in: { $source }, { $place }
take-undated = Not drawn, since no date is published: { $label } ({ $id })
take-waits = { $id } waits for { $list }
take-lane-capability = Capabilities
take-lane-application = Applications
take-lane-technology = Technologies
take-lane-resource = Resources
take-lane-measure = Measures
take-lane-none = Other
## Coverage: what is missing, and what is done about it.

cover-title = What is covered
cover-lead = A measure counts only where a published link aims it at something. Nothing is guessed from names, and what is announced is not taken for done.
cover-gaps = { $none ->
    [0] No gap is without a measure
    [one] One of { $all-text } gaps has no measure linked to it
   *[other] { $none-text } of { $all-text } gaps have no measure linked to them
}; { $running ->
    [0] none has one that is known to run
    [one] one has one that is running or done
   *[other] { $running-text } have one that is running or done
}{ $open ->
    [0] .
    [one] ; for one it is only planned, or no source says how far it is.
   *[other] ; for { $open-text } it is only planned, or no source says how far it is.
}
cover-causes = { $none ->
    [0] No root cause is without a measure
    [one] One of { $all-text } root causes has no measure linked to it
   *[other] { $none-text } of { $all-text } root causes have no measure linked to them
}; { $running ->
    [0] none has one that is known to run
    [one] one has one that is running or done
   *[other] { $running-text } have one that is running or done
}{ $open ->
    [0] .
    [one] ; for one it is only planned, or no source says how far it is.
   *[other] ; for { $open-text } it is only planned, or no source says how far it is.
}
cover-nothing = This dataset lists no gaps, root causes or measures. What it says of suppliers is below.
cover-word = { $cover ->
    [none] no measure
    [planned] planned
    [unknown] not known
    [running] running
   *[done] done
}
cover-kind = { $kind ->
    [gap] Gap
    [cause] Root cause
    [stage] Stage
   *[dependency] Dependency
}
cover-dependency = { $from } for { $to }
cover-open = No running measure
cover-open-none = For each of them a measure is running or done.
cover-why-none = No measure is linked to it.
cover-why-withdrawn = Only withdrawn: { $names }.
cover-why-planned = Only planned: { $names }.
cover-why-unknown = Announced, and no source says how far it is: { $names }.
cover-wanted = To be closed by { $date }.
cover-levels = Readiness level { $current }, wanted { $target }.
cover-by-cause = Its cause, { $name }, has a running measure: { $names }.
cover-matrix = Gaps and causes against measures
cover-matrix-lead = One column per measure, with what it is carried out with above its name. An empty cell: no published link.
cover-column-what = What is missing
cover-column-state = Furthest measure
cover-states = Show only
cover-rows-none = Nothing has the chosen state.

payers-fit = Could pay: { $names }{ $open ->
    [0] .
    [one] ; one more may, as far as is stated.
   *[other] ; { $open-text } more may, as far as is stated.
}
payers-open = May pay, as far as is stated: { $names }.
payers-scope = Could pay by scope, readiness levels not being stated: { $names }{ $open ->
    [0] .
    [one] ; one more may, as far as is stated.
   *[other] ; { $open-text } more may, as far as is stated.
}
payers-any = What it would serve is not stated, so that none of the { $count-text } listed programmes can be ruled out.
payers-none = None of the { $count-text } listed programmes may pay.
payers-unlisted = The dataset lists no programmes, so that none can be named.
payers-caption = What paying needs: { $need }. A programme is held against its scope and its readiness levels; calls and conditions are not in the data.
payer-fits = fits
payer-open = may fit
payer-not = does not fit
payer-scope-fits = for { $scopes }
payer-scope-not = only for { $scopes }
payer-scope-unknown = whether for civil use or for defence is not stated
payer-scope-of-need-unknown = for { $scopes }; whom a measure would serve is not stated
payer-scope-part = for { $scopes }, which is one side of it
payer-levels-fit = readiness levels { $levels }
payer-levels-not = only for readiness levels { $levels }
payer-levels-unknown = readiness levels not stated
payer-levels-of-need-unknown = readiness levels { $levels }; the level here is not stated
need-scope = { $scope }
need-scope-unknown = use not stated
need-levels = readiness level { $levels }
need-levels-unknown = readiness level not stated
scope-word = { $scope ->
    [civil] civil use
    [defence] defence
    [dual-use] dual use
    [space] space
   *[not-stated] a use that is not stated
}

budgets-title = Budgets
budgets-lead = As published. They are for different years and of different kinds, so they stand side by side and are never added up.
budget-column-of = Programme or measure
budget-column-amount = Amount
budget-column-period = Years
budget-column-purpose = For
budget-amount = { $kind ->
    [total] { $amount } in all
    [yearly] { $amount } each year
    [ceiling] at most { $amount }
    [yearly-ceiling] at most { $amount } each year
   *[share] { $amount }
}

dependencies-title = Dependencies without a running measure
dependencies-open = { $open ->
    [0] Each of { $all-text } dependencies on suppliers outside { $home } has a running measure.
    [one] One of { $all-text } dependencies on suppliers outside { $home } has no running measure.
   *[other] { $open-text } of { $all-text } dependencies on suppliers outside { $home } have no running measure.
}
dependencies-all = Dependencies on suppliers outside
dependencies-unknown = This dataset names no suppliers, so that it does not tell on whom anything depends.
dependencies-unlisted = { $all ->
    [one] One dependency on suppliers outside { $home }. This dataset lists no measures, so that it does not tell what is done about it.
   *[other] { $all-text } dependencies on suppliers outside { $home }. This dataset lists no measures, so that it does not tell what is done about them.
}
dependencies-lack-both = This dataset lists neither measures nor programmes.
dependencies-lack-measures = This dataset lists no measures.
dependencies-lack-programmes = This dataset lists no programmes, so that nobody can be named who could pay.
dependencies-elsewhere = Other datasets
dependencies-none = As far as is known, no supplier outside { $home } could cost a target that much by stopping.
dependencies-caption = A dependency is an input whose largest supplier outside { $home } could, by stopping, cost at least one target { $theta } or more. The most urgent first.
dependencies-more = Show all { $count-text }
dependencies-column-who = Depends on
dependencies-column-payers = Who could pay

## Priorities: where action is most urgent.

urgency-title = Where action is most urgent
urgency-headline = { $first ->
    [one] Most urgent of { $count-text } inputs: { $names }.
   *[other] { $first-text } of { $count-text } inputs may be the most urgent: { $names }.
}
urgency-none = None of { $count-text } inputs is urgent by this measure: no largest supplier outside costs a target that much, or all of it is acted on.
urgency-nothing = Nothing can be ranked: for no input has anybody published who supplies it.
urgency-formula = Urgency = impact × share × what is not covered. Impact: the share of the targets that lose { $theta } or more in the middle case when the largest supplier outside { $home } stops. Share: what that supplier has of the supply. Not covered: the share of its gaps and causes that no running measure acts on; an input without gaps counts as not covered until a measure is aimed at it.
urgency-formula-title = How urgency is computed
urgency-formula-more = Every factor is an interval from 0 to 1, and so is the product. Nothing is weighted. A place is an interval too: the best is one more than the inputs that are certainly before, the worst one more than all others that may be. This is our own design, not a formula of the Commission.
urgency-settings = Settings
urgency-theta = A target is hit when it loses at least
urgency-theta-sign = %
urgency-home = Not outside
urgency-home-lead = Suppliers in these groups do not count as outside.
urgency-home-reset = As the dataset says
urgency-column = { $key ->
    [rank] Place
    [name] Input
    [urgency] Urgency
    [impact] Impact
    [share] Largest share outside
    [uncovered] Not covered
    [criteria] Critical technology
    [who] Supplier
   *[wanted] To be closed by
}
urgency-covered = { $done-text } of { $all-text } acted on{ $perhaps ->
    [0] {""}
   *[other] {", "}{ $perhaps-text } perhaps
}
urgency-criteria = { $answer ->
    [yes] yes
    [no] no
   *[open] open
}
urgency-nobody = nobody named
urgency-unknown = { $count ->
    [one] One input has no place, as nobody has published who supplies it. That is not known, and not zero.
   *[other] { $count-text } inputs have no place, as nobody has published who supplies them. That is not known, and not zero.
}
urgency-unknown-title = Not known
urgency-why = What this rests on
urgency-product = The three multiplied, end by end.
urgency-table = Inputs by urgency
urgency-plane-name = { $count-text } inputs by impact and by the share of the largest supplier outside.
urgency-axis-impact = Impact: share of the targets that are hit
urgency-axis-share = Share of the largest supplier outside
urgency-legend-certain = certain; the disc is as large as what no measure acts on
urgency-legend-open = left open by the figures
urgency-legend-covered = all of it is acted on, or may be
urgency-legend-curve = equal product of impact and share
urgency-unnamed = { $count ->
    [one] One point has no name here.
   *[other] { $count-text } points have no name here.
}
urgency-spot = { $name }: place { $rank }; impact { $impact }; { $who }: { $share }; not covered: { $open }
urgency-hint = Point at an input for its figures; click to choose it.
urgency-subtitle = { $edition } · where action is most urgent
urgency-scenario = The scenario does not count here: priorities are of the chain as it is published.
ranks-name = The { $count-text } most urgent inputs with their places.
ranks-more = { $count ->
    [one] One further input is less urgent and not in the list.
   *[other] { $count-text } further inputs are less urgent and not in the list.
}
evidence-hit = When { $who } stops, { $count-text } of { $all-text } targets lose { $theta } or more: { $names }.
evidence-hit-none = When { $who } stops, no target is known to lose { $theta } or more.
evidence-hit-open = Not ruled out: { $names }.
evidence-nobody = No supplier outside { $home } is named.
evidence-not-known = What a stop would cost is not known.
evidence-share = supply to { $area }
evidence-share-derived = read from its stage or its variants
evidence-no-gap = No gap is listed here, and no measure is aimed at the input itself.
evidence-no-measure = no measure
evidence-pair = { $name }: { $said }.
evidence-measure = { $name } ({ $word }{ $counts ->
    [yes] {""}
   *[no] {", does not count"}
})
roadmap-as-list = The roadmap as a list
roadmap-hint = Point at something to read when it is due. Drag along the axis to see what is expected by a day.
roadmap-page = Page { $page-text } of { $pages-text }

## The chain by a day

expected-sentence = By { $day }, should dates be kept: { $due ->
    [one] 1 input has
   *[other] { $due-text } inputs have
} a measure that is due or done, { $running-text } one that is under way{ $announced ->
    [0] {""}
   *[other] , { $announced-text } one that is announced and not begun
}; { $none-text } have none.
expected-ahead = This day is still to come: what is shown is what published dates let expect, not a forecast.
