# The publisher's command line.

tool-no-path = There is no file or folder { $path }.
tool-unreadable = { $path } cannot be read: { $reason }.
tool-not-written = { $path } cannot be written: { $reason }.
tool-not-a-graph = { $path } is not a graph {"{"}nodes, edges{"}"}: { $reason }.
tool-out-is-not-empty = { $path } holds other files. Name an empty or a new folder, so that nothing is overwritten.
tool-no-plan = The dataset has no measures and no roadmap.
tool-no-edition = The dataset is edition { $found }, not { $wanted }.
tool-published = { $id } is published in { $path }. The next ./dev build draws what is seen of it first.
tool-publish-unmarked = The dataset does not say that it is PUBLIC. What is not marked is not published.
tool-publish-id = The name { $id } cannot be part of an address. Use small letters, digits and hyphens.
tool-publish-package = { $name } in the site may not be published. Run check on it; nothing was written.
tool-publish-stranger = { $name } in the site belongs to no dataset of its catalogue. Take it away; nothing was written.

tool-no-site = { $path } is not a file of a built site. Name the folder that ./dev build writes.
tool-pack-no-dataset = The catalogue of the site has no dataset { $id }.
tool-pack-altered = { $path } is not the file that was built. Build the site anew; nothing was written.
tool-pack-page = { $path } is not as this version writes it: { $part } is not in it. Build the site anew with the same version; nothing was written.

tool-verdict-ok = { $title }: nothing wrong. { $tally }
tool-verdict-warnings = { $title }: { $warnings ->
    [one] { $warnings-text } warning
   *[other] { $warnings-text } warnings
}. { $tally }
tool-verdict-refused = Refused: { $errors ->
    [one] { $errors-text } error
   *[other] { $errors-text } errors
}, { $warnings ->
    [one] { $warnings-text } warning
   *[other] { $warnings-text } warnings
}.
tool-tally = { $inputs ->
    [one] { $inputs-text } input
   *[other] { $inputs-text } inputs
}, { $dependencies ->
    [one] { $dependencies-text } dependency
   *[other] { $dependencies-text } dependencies
}, { $suppliers ->
    [one] { $suppliers-text } supplier
   *[other] { $suppliers-text } suppliers
}, { $shares ->
    [one] { $shares-text } share
   *[other] { $shares-text } shares
}.
tool-place-dataset = the dataset
tool-place-file = { $file }
tool-place-column = { $file }, column { $column }
tool-place-sheet = { $file }, { $cell }
tool-place-row = { $file }, row { $row }
tool-place-cell = { $file }, row { $row }, column { $column }
tool-more = and { $count-text } more
tool-link-ignored = Left out of the link: { $key } = { $value }.
tool-written = { $count ->
    [one] { $count-text } file
   *[other] { $count-text } files
} written to { $path }.

tool-no-supplier = There is no supplier, country or group “{ $code }”.
tool-no-supplier-but = There is no supplier, country or group “{ $code }”. Did you mean { $likely }?
tool-group-malformed = { $found } is not a group. Write a name and codes of countries, such as Baltic=EST,LTU,LVA.
tool-group-taken = The name { $name } already means something. Give the group another one.
tool-not-a-day = { $found } is not a day. Write year, month and day, such as 2020-02-01.

tool-stop = If { $who } stops supplying:
tool-loss = { $target }: at worst { $worst } lost, through { $through }; { $middle } if tools and materials can be replaced in part.
tool-loss-none = { $target }: nothing is lost for certain; at worst { $worst }.
tool-no-forecast = A scenario, not a forecast: losses follow from published shares and from what the dataset says depends on what.
tool-balance = What loses at least half, for certain or possibly, when somebody stops; the last line is { $area } itself:
tool-column-without = without
tool-column-target = target
tool-column-chokepoint = chokepoint
tool-column-only-suppliers = all its suppliers
tool-column-needed-by = targets that need it
tool-column-only-way = only way for
tool-column-redundancy = suppliers that must stop
tool-column-sets = fewest that halt it
tool-column-targets = targets
tool-column-inputs = inputs
tool-column-direct = direct
tool-column-worst = worst case
tool-column-worst-any = one variant is enough
tool-column-middle = partly replaceable
tool-column-linear = all in proportion
tool-column-binding = through
tool-column-rank = place
tool-column-urgency = urgency
tool-column-impact = impact
tool-column-outside = largest outside
tool-column-coverage = covered
tool-urgency = Where action is most urgent, of { $count } inputs; { $unknown } have no place, as their suppliers are not known:

tool-column-severity = severity
tool-column-place = place
tool-column-code = rule
tool-column-input = input
tool-column-record = rests on
tool-column-class = class
tool-column-top = largest supplier
tool-column-box = box
tool-column-x = x
tool-column-y = y
tool-class-between = { $low } to { $high }
tool-settings = Supply to { $area }; processes without figures of their own { $stage ->
    [on] take those of their stage
   *[off] have none
}; reference area { $reference }.
tool-arranged = { $count ->
    [one] { $count-text } box
   *[other] { $count-text } boxes
} arranged in { $ms } ms.
