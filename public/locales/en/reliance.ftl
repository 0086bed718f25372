# Tables of trade on their way, and what an industry relies on.
reading-title = Reading { $name }
reading-said = { $done } of { $all } MB · { $rows ->
    [one] 1 row
   *[other] { $rows-text } rows
}
reading-aloud = { $percent } % read
reading-stop = Stop reading
reliance-title = Reliance looked through
reliance-subtitle = what is bought directly, and what comes through all suppliers
reliance-area = Area that buys
reliance-industry = Industry that buys
reliance-origin = Region relied on
reliance-year = Year
reliance-union = the European Union
reliance-lead = { $industry } in { $area }: purchases of { $purchases } { $unit } in { $year }, { $home } of it from home.
reliance-sentence = Of what “{ $industry }” in { $area } buys, { $face } comes directly from { $name }; looked through all suppliers it is { $through }.
reliance-sentence-most = Of what “{ $industry }” in { $area } buys, { $face } comes directly from { $name }; looked through all suppliers it is at most { $through }.
reliance-sentence-endless = Of what “{ $industry }” in { $area } buys, { $face } comes directly from { $name }; how much it is looked through all suppliers is not known: the table sets no bound.
reliance-nothing = This industry buys nothing in this year.
reliance-most = ≤ { $share }
reliance-endless = not bounded
reliance-figure = { $face } → { $through }
reliance-row = { $name }: { $face } directly, { $through } looked through
reliance-name = What { $industry } in { $area } relied on in { $year }
reliance-left = { $count ->
    [one] One more region is in the table only.
   *[other] { $count-text } more regions are in the table only.
}
reliance-bound-note = The table has no final use, so gross output is not known. Output is at least what is sold to, and what is bought by, an industry; what is looked through is therefore an upper bound.
reliance-steps-note = What is looked through counts the output of every step, so that all regions together may come to more than 100 %.
reliance-legend-face = bought directly (face value)
reliance-legend-hidden = through other suppliers (hidden)
reliance-legend-most = through other suppliers (hidden), at most
reliance-parts = Industries of { $name }
reliance-table = Regions relied on
reliance-column-region = Region
reliance-column-industry = Industry
reliance-column-face = Directly
reliance-column-hidden = Hidden
reliance-column-through = Looked through
reliance-csv = Table as CSV
reliance-none = This dataset has no input-output table. Open one in long form to look through what industries buy.
