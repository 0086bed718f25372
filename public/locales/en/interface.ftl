# The words of the interface. Counts come twice: {$count} chooses the form, {$count-text} is
# written the way of the language.
app-name = Ketenkaart

count-inputs = { $count ->
    [one] { $count-text } input
   *[other] { $count-text } inputs
}

## The map

map-variants = { $count ->
    [one] { $count-text } variant
   *[other] { $count-text } variants
}
map-other-suppliers = { $count ->
    [one] { $count-text } other supplier
   *[other] { $count-text } other suppliers
}
map-no-figure = no figure published
map-not-here = not in this edition
map-leads = main supplier of { $count-text }
map-supplies = supplies { $count ->
    [one] { $count-text } input
   *[other] { $count-text } inputs
}
map-suppliers = { $count ->
    [one] { $count-text } supplier listed
   *[other] { $count-text } suppliers listed
}
map-no-suppliers = No supplier figures published
map-bundle = { $inputs } · { $supplier } leads { $leads-text }
map-supplier = supplier
map-group = group
map-box-spoken = { $name }, { $what }. { $detail }. Fed by { $needs-text }, feeds { $serves-text }.
map-box-spoken-in = { $name }, { $what }, stage { $stage }. { $detail }. Fed by { $needs-text }, feeds { $serves-text }.
map-line = { $from } → { $to }
map-dependencies = { $count ->
    [one] { $count-text } dependency
   *[other] { $count-text } dependencies
}
map-delivery = main supplier of { $led-text } of { $inputs-text }, largest share { $share }
map-name = Value-chain map: { $title }. { $inputs } in { $stages ->
    [one] { $stages-text } stage
   *[other] { $stages-text } stages
}.
map-suppliers-header = Suppliers
map-contains = contains { $names }
map-weaker-links = { $count ->
    [one] { $count-text } weaker link is drawn only when one of its ends is chosen
   *[other] { $count-text } weaker links are drawn only when one of their ends is chosen
}
map-stage-without-figures = { $count ->
    [one] { $count-text } input, not assessed
   *[other] { $count-text } inputs, none assessed
}
map-open = Open { $name }
map-close = Close { $name }

kind = { $kind ->
    [material] material
    [tool] tool
    [process] process
    [component] component
    [product] product
    [technology] technology
    [application] application
    [capability] capability
    [skill] skill
    [data] data
    [facility] facility
    [service] service
   *[other] { $kind }
}
relation = { $relation ->
    [goes_into] goes into
    [variant_of] is a variant of
    [enables] enables
   *[other] { $relation }
}

legend-goes-into = goes into
legend-variant-of = is a variant of
legend-enables = enables
legend-supplies = supplies (width: share)

## Files

figure-subtitle = { $edition } · coloured by { $indicator }
figure-subtitle-period = { $edition } · figures for { $period } · coloured by { $indicator }
figure-legend = Legend
figure-sources = Sources: { $sources }
figure-footer = Licence: { $licence } · Marking: { $marking } · Drawn with Ketenkaart
licence-not-stated = not stated
marking-unmarked = none stated
