# The words of the page around the pictures: buttons, messages, help.

## The page

skip-to-content = Skip to the content
main = Content
panel = Details
close = Close
dismiss = Dismiss
menu = Menu
bar = Main tools
help = Help and keys
language = Language
theme = Colours
theme-system = System colours
theme-light = Light
theme-dark = Dark
theme-projector = Projector
view = View
view-switch = How to show the data
view-map = Map
view-list = List
view-table = Table
view-plane = Materials plane
view-roadmap = Roadmap
view-coverage = Coverage
view-priorities = Priorities
view-trend = Over time
view-trade = Trade
view-flow = Flow
view-reliance = Reliance
fullscreen = Full screen
retry = Try again
loading = Loading { $name } …
hash-hint = First digits of the SHA-256 of the dataset’s description, as the catalogue states it
notice-ignored = Parts of the link that make no sense here were left out: { $parts }
notice-no-language = The texts in { $name } could not be loaded; English is used instead
notice-refused = { $name } was not opened: { $errors ->
    [one] { $errors-text } error
   *[other] { $errors-text } errors
}. What was on screen before is still there.

## The first page

start-title = Who supplies what, and what depends on it
start-lead = Published dependency data as value-chain maps. Open a dataset, choose an input, and see who supplies it, what it needs and what it serves, with a source for every figure.
catalogue = Datasets
catalogue-loading = Loading the list of datasets …
card-counts = { $inputs-text } inputs in { $stages-text } stages, { $suppliers-text } suppliers, { $shares-text } figures
card-plan = { $measures-text } measures, { $instruments-text } programmes and policies, { $inputs-text } inputs
card-series = { $inputs-text } inputs, { $figures-text } published figures over time
card-trade = { $products-text } products, { $partners-text } partners, { $flows-text } flows of trade
card-publisher = Publisher
card-edition = Edition
card-editions = { $count ->
    [one] { $count-text } edition
   *[other] { $count-text } editions
}, the latest { $last }
card-licence = Licence
card-size = Size
card-kilobytes = { $size-text } kB
card-hash = SHA-256
card-open = Open
card-open-named = Open { $name }
own-title = Your own data
own-drop = Drop files, a folder or a zip anywhere on this page
own-files = Choose files
own-folder = Choose a folder
own-formats = Strategic Dependency Packages, the ETO supply chain tables, the tables of the EU study on critical raw materials, or plain CSV lists of nodes, links and shares. Tables can also be pasted.
own-privacy = Your files are read in this browser. Nothing is uploaded.
own-release = Release to open. Nothing is uploaded.
own-none = There was no file to open
own-too-many = More than { $most-text } files: choose the folder of one dataset
own-too-large = More than 64 MB: too large to open here
own-unreadable = { $name } could not be read. It may have been moved or deleted.
failed-title = The dataset is not on screen
failure-own-file = This link shows a file of the reader’s own, which a link cannot carry. Open the file again.
failure-not-listed = The catalogue of this site has no such dataset or edition.
failure-no-answer = No answer for { $file }. The connection may be down or too slow.
failure-status = The server answered { $status-text } for { $file }.
failure-too-large = { $file } is larger than this page accepts.
failure-elsewhere = { $file } leads away from this site and was not asked for.
failure-no-description = { $file } is not what it should be: the server may have sent another page in its place.
failure-changed = { $file } is not the file that was published: its hash begins with { $arrived }, published was { $published }. Nothing was drawn.
failure-refused = The dataset has { $errors ->
    [one] { $errors-text } error
   *[other] { $errors-text } errors
} and was not drawn.
to-catalogue = To the datasets

## Search

search = Search
search-field = Search inputs, suppliers, measures, programmes
search-hint = Names and codes in all languages of the dataset; slips of the keyboard are forgiven
search-count = { $count ->
    [0] Nothing found
    [one] { $count-text } result
   *[other] { $count-text } results
}
search-answers = Results
search-inputs = Inputs
search-families = Families
search-stages = Stages
search-suppliers = Suppliers

## Controls

controls = View settings
controls-hide = Hide the view settings
controls-show = Show the view settings
colour-by = Colour by
area = Supply of
legend = Legend
legend-isolate = Show only these; press again for all
legend-counts = Counts are numbers of inputs.
legend-reading = How to read the map
legend-direction = Read from left to right: an arrow leads from what is needed to what needs it. Columns are the stages of the chain.
legend-values = A hatched field is not assessed, a crossed dark field is withheld by the publisher, an empty field is a figure of zero, a field of level lines is a figure known only within wide limits. None of them means the same as another.
legend-bundles = A box with a stack of edges stands for several inputs. Its handle, or a double click, opens it.
depth-of-detail = Detail
expand-all = Expand all
collapse-all = Collapse all
show-suppliers = Column of suppliers
all-links = All links, also weak ones
filters = Filters
filters-active = Filters at work
filters-clear = Clear all filters
filters-all = All { $count-text }
filter-drop = Remove the filter { $name }
take = Take along
download-svg = Download SVG
copy-link = Copy link
save-failed = The browser refused to save the file
link-copied = The link to this view is on the clipboard
link-not-copied = The browser refused the clipboard. The link is: { $link }
link-local = The link does not carry your file, only how it is shown.

## The map on screen

zoom = Zoom
zoom-in = Zoom in
zoom-out = Zoom out
zoom-fit = See everything
status-chosen = { $name } chosen. { $answer }
status-two-chosen = { $name } and a second thing are chosen; the details list the way between them.

## The side page

panel-unknown = Not in this edition
panel-facts = Figures
panel-description = Description
sources = Sources
source-number = Source { $number-text }
figures-supplier = Supplier
figures-share = Share
figures-range = Range
figures-factor = Export limits (factor)
figures-factor-hint = Weight of the supplier in the EU criticality method: below 1 for partners with a trade agreement, above 1 where exports are restricted
figures-row = Row in { $file }
figures-origin = Read from
figures-all = Show all { $count-text }
trace = Trace
trace-near = Neighbours
trace-up = Upstream
trace-down = Downstream
trace-both = Both
trace-second = Shift and click a second box to see the way between both.
isolate = Only this chain
depth = Steps traced
depth-steps = { $count ->
    [one] { $count-text } step
   *[other] { $count-text } steps
}
depth-all = All steps
depth-fewer = Fewer steps
depth-more = More steps
way-title = The way between two
way-found = { $links ->
    [one] Connected directly
   *[other] Connected over { $links-text } links
}
way-none = No way leads from one to the other.
report = Findings
non-commercial = Non-commercial use only
report-refused = The file was not opened. Mend the errors listed first and open it again.
report-counts = { $errors ->
    [0] No errors
    [one] { $errors-text } error
   *[other] { $errors-text } errors
}, { $warnings ->
    [0] no warnings
    [one] { $warnings-text } warning
   *[other] { $warnings-text } warnings
}
report-more = And { $count-text } more, not listed
report-error = Error
report-warning = Warning
place-cell = { $file }, row { $row }, column { $column }
place-sheet = { $file }, { $cell }
place-row = { $file }, row { $row }
place-column = { $file }, { $column }
place-dataset = The dataset as a whole

share-open = Share …
pack-open = Offline pack …
strip-pack = Verified offline pack { $seal }
strip-pack-unverified = Offline pack, not verified: this browser cannot check it
strip-warnings = { $count ->
    [one] { $count-text } value flagged
   *[other] { $count-text } values flagged
}

## List and table

narrow = Narrow to
list-empty = Nothing fits the filters and words. Take some of them out.
list-needs = Needs
list-serves = Goes into
links-more = and { $count-text } more
table-count = { $shown-text } of { $total-text } inputs

## Help

help-letters = Letters work while you are not typing in a field. The switch is part of the link; nothing is stored.
help-letters-switch = Keys that are a single letter or sign work
help-privacy = This page stores nothing on your device and asks no other site for anything.
help-page = On the whole page
help-play = Let the editions follow each other, or stop
help-escape = Close the side page, then clear the choice
help-map = On the map
help-tab = To the map and on from it
help-along = Along the chain, or back
help-across = Up and down in a stage
help-parallel = The one before or after it at the same end
help-back = Back to the box before
help-ends = First and last of a stage
help-stages = Stage before, next stage
help-enter = Choose and read the details
help-second = Choose a second one: the way between both
help-fold = Open or close a group
help-zoom = Zoom in, zoom out
help-reset = Everything as it was when opened

part-loading = Loading …
part-lost = This part of the app did not arrive. Check the connection and try again; if that does not help, reload the page.

what-if-start = What if a supplier stops?
view-stress = Stress
view-stress-long = Without each country
view-compare = Compare
what-if = What if

edition = Edition
view-changes = Changes
against-refused = “{ $name }” was not compared: { $errors ->
    [one] { $errors-text } error was found in it.
   *[other] { $errors-text } errors were found in it.
}
editions-show = All editions of this dataset
## Stories
stories = Stories
story-read-named = Read the story: { $name }
