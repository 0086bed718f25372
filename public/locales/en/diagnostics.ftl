# Findings on the reader's files: what is wrong, and what to do. The place is written in front.
# A value "none" means that there is nothing to say; counts come twice, as in interface.ftl.

## Files

diagnostic-no-files = there is no file to open.
diagnostic-no-files-hint = Choose the tables of a dataset, or the folder or archive they are in.
diagnostic-file-empty = the file is empty.
diagnostic-file-empty-hint = Download it again, or leave it out.
diagnostic-file-too-large = the file has { $found }; files up to { $limit-text } MB are opened.
diagnostic-file-too-large-hint = Keep the rows that the map needs, or split the dataset.
diagnostic-not-utf8 = the byte { $found } is not UTF-8 text.
diagnostic-not-utf8-hint = Save the file as “CSV UTF-8”. In a spreadsheet this is one of the types under “Save as”.
diagnostic-utf16-unmarked = this looks like UTF-16 without a byte-order mark.
diagnostic-utf16-unmarked-hint = Save the file as “CSV UTF-8”.
diagnostic-utf32 = the file is UTF-32.
diagnostic-utf32-hint = Save the file as “CSV UTF-8”.
diagnostic-windows-1252 = the file is not UTF-8; it was read as Windows-1252, the way this table is published.
diagnostic-windows-1252-hint = Look at names with accents; save the file as “CSV UTF-8” if one is wrong.
diagnostic-web-page = this is a web page, not data.
diagnostic-web-page-hint = The network or the host answered with a page, such as a sign-in. Sign in and download the file again.
diagnostic-git-lfs-pointer = this is a pointer of git to a large file, not the file.
diagnostic-git-lfs-pointer-hint = Download the file itself, or run “git lfs pull”.
diagnostic-file-type = this is { $found }, not a table.
diagnostic-file-type-hint = Give the table as CSV, or the dataset as a package.
diagnostic-file-encrypted = the file is protected by a password.
diagnostic-file-encrypted-hint = If it may be shown to everybody, save it without a password. If not, close it.
diagnostic-workbook-broken = the workbook cannot be read here: { $found }.
diagnostic-workbook-broken-hint = Open it in a spreadsheet program and save it again as “Excel workbook (.xlsx)”.
diagnostic-workbook-macros = the workbook holds macros, which are programs.
diagnostic-workbook-macros-hint = Save it as “Excel workbook (.xlsx)”, which holds none.
diagnostic-workbook-links = the workbook refers to other files. They were not opened; the values last saved were read.
diagnostic-workbook-links-hint = Check that these values are the right ones, or break the links in the spreadsheet program.
diagnostic-sheets-too-many = the workbook has more than { $limit-text } sheets.
diagnostic-sheets-too-many-hint = Keep the sheets of the dataset.
diagnostic-sheet-hidden = the sheet “{ $found }” is hidden; it was left out.
diagnostic-sheet-hidden-hint = Show the sheet if it belongs to the dataset, delete it if not: who gets the workbook can read it.
diagnostic-archive-damaged = the archive is damaged{ $found ->
    [none] .
   *[other] { " " }at “{ $found }”.
}
diagnostic-archive-damaged-hint = Download it again, or unpack it and open the files.
diagnostic-archive-too-large = the archive holds more than { $limit-text } MB.
diagnostic-archive-too-large-hint = Unpack it and open only the tables of the dataset.
diagnostic-archive-too-many = the archive holds more than { $limit-text } files.
diagnostic-archive-too-many-hint = Unpack it and open only the tables of the dataset.
diagnostic-file-twice = there are two files of this name.
diagnostic-file-twice-hint = Leave one of them out.
diagnostic-path-outside = “{ $found }” leads out of the dataset.
diagnostic-path-outside-hint = Write the path of a file that lies beside datapackage.json.
diagnostic-file-missing = the file “{ $found }” is listed and not there.
diagnostic-file-missing-hint = Open the whole folder, or take the table off the list.
diagnostic-hash-differs = the file is not the one that was published: its digest is { $found }…, stated is { $expected }….
diagnostic-hash-differs-hint = Download the dataset again. If you changed the file yourself, write the new digest into datapackage.json.
diagnostic-no-dataset = these files are in no layout that is known here.
diagnostic-no-dataset-hint = Check that the first row holds the column names; “Data format” in the help lists them for each layout.
diagnostic-table-missing = the table “{ $table }” is missing.
diagnostic-table-missing-hint = Add the file with the columns { $columns }.
diagnostic-table-missing-optional = the table “{ $table }” is missing; what stands in it is not shown.
diagnostic-table-missing-optional-hint = Add the file if you have it.
diagnostic-table-unknown = “{ $found }” is none of the tables of this layout; it was left out.
diagnostic-table-unknown-hint = Check the names in its first row, or leave the file out.
diagnostic-table-twice = the table “{ $table }” is there twice; the other one is { $other }.
diagnostic-table-twice-hint = Leave one of the two files out.

## Rows and columns

diagnostic-quote-open = a quotation mark is opened here and never closed.
diagnostic-quote-open-hint = Close it with ". A quotation mark inside a quoted cell is written twice: "".
diagnostic-row-ragged = the row has { $cells-text } cells; the header has { $expected-text }.
diagnostic-row-ragged-hint = Put cells that hold the separator into double quotes. Only double quotes quote.
diagnostic-rows-too-many = the table has more than { $limit-text } rows.
diagnostic-rows-too-many-hint = Keep the rows that the map needs.
diagnostic-columns-too-many = the row has more than { $limit-text } cells.
diagnostic-columns-too-many-hint = Check the separator, and take out columns that the format does not know.
diagnostic-cells-too-many = there are more than { $limit-text } cells or values.
diagnostic-cells-too-many-hint = Keep the rows and columns that the map needs.
diagnostic-cell-too-long = a cell is longer than { $limit-text } bytes.
diagnostic-cell-too-long-hint = Check the quotation marks and line ends around it.
diagnostic-header-missing = the first row is “{ $found }” and holds no column names.
diagnostic-header-missing-hint = Put the column names into the first row; CSV has no comment lines.
diagnostic-column-missing = the column is missing in the table “{ $table }”.
diagnostic-column-missing-hint = { $near ->
    [none] Add the column; its name stands in the first row.
   *[other] Add the column, or rename “{ $near }” if that is it.
}
diagnostic-column-twice = there are two columns of this name.
diagnostic-column-twice-hint = Rename or remove one of them.
diagnostic-column-unknown = the column “{ $found }” is not known; it was left out.
diagnostic-column-unknown-hint = { $near ->
    [none] Remove it, or check the name.
   *[other] Is “{ $near }” meant?
}
diagnostic-rows-none = the table “{ $table }” has no rows, so there is nothing to draw.
diagnostic-rows-none-hint = Add at least one row below the header.
diagnostic-rows-none-optional = the table “{ $table }” has no rows; what would stand in it is not shown.
diagnostic-rows-none-optional-hint = Add its rows, or leave the file out.

diagnostic-rows-hidden = the sheet has hidden rows; they were read as well.
diagnostic-rows-hidden-hint = Show all rows and check that they belong to the dataset.
diagnostic-cells-merged = the cells { $found } are merged; only the first of them holds a value.
diagnostic-cells-merged-hint = Take merged cells apart and write the value into each row.

## JSON

diagnostic-json-broken = this is not valid JSON from here on: “{ $found }”.
diagnostic-json-broken-hint = JSON has no comments and no comma before a closing bracket; a file ends after its first value.
diagnostic-json-shape = expected here: { $expected }.
diagnostic-json-shape-hint = Compare the file with the JSON schema of the format.
diagnostic-json-type = “{ $found }” has the wrong type; expected is { $expected }.
diagnostic-json-type-hint = Ids are texts and stand in quotation marks.
diagnostic-json-other = “{ $found }” is another format.
diagnostic-json-other-hint = Give the dataset as a Data Package with the block “sdp”, or as tables.
diagnostic-member-unknown = the member “{ $found }” is not known; it was left out.
diagnostic-member-unknown-hint = Remove it, or check its name.
diagnostic-language-unknown = “{ $found }” is not a language tag; English was assumed.
diagnostic-language-unknown-hint = Write a tag such as en, nl or pt-BR.
diagnostic-colour-unused = the colour “{ $found }” is not used.
diagnostic-colour-unused-hint = Colours follow the reader's settings, so that everything stays legible; remove the member.

## Cells

diagnostic-cell-error = “{ $found }” is the error of a formula, not a value.
diagnostic-cell-error-hint = Correct the formula, or write the value.
diagnostic-cell-uncalculated = the formula has no value.
diagnostic-cell-uncalculated-hint = Open the workbook in a spreadsheet program, which calculates it, and save it.
diagnostic-value-missing = the cell is empty.
diagnostic-value-missing-hint = Fill it in; this column must have a value in every row.
diagnostic-word-unknown = “{ $found }” is not one of the words of this column.
diagnostic-word-unknown-hint = Use { $allowed }.
diagnostic-number-unreadable = “{ $found }” is not a number.
diagnostic-number-unreadable-hint = Write digits with a decimal point, such as 1250.5; leave the cell empty if nothing is known.
diagnostic-number-out-of-range = { $found } is outside of { $rule }.
diagnostic-number-out-of-range-hint = Check the unit and the decimal point.
diagnostic-date-unreadable = “{ $found }” is not a date.
diagnostic-date-unreadable-hint = Write year, month and day with hyphens, such as 2020-02-01, or the year alone; leave the cell empty if there is no such limit.
diagnostic-share-unreadable = “{ $found }” is not a share.
diagnostic-share-unreadable-hint = Write a per cent figure such as 20%, or leave the cell empty if nothing is known.
diagnostic-share-out-of-range = { $found } is not between 0 and 100 %.
diagnostic-share-out-of-range-hint = Check the figure. In a Strategic Dependency Package 20 % is written 0.2 or 20%.
diagnostic-share-ambiguous = “{ $found }” may be a fraction or a per cent figure.
diagnostic-share-ambiguous-hint = Write the sign: 20%, or 0.8%.
diagnostic-share-without-sign = “{ $found }” has no % sign and was read as { $found }%.
diagnostic-share-without-sign-hint = Write the sign.
diagnostic-share-qualified = “{ $found }” is not a plain figure; it is kept as bounds and in no sum.
diagnostic-share-qualified-hint = Nothing to do if the source prints it so.
diagnostic-share-bounds = the bounds { $found } do not hold the share between them.
diagnostic-share-bounds-hint = Check share_lo ≤ share ≤ share_hi.
diagnostic-share-and-negligible = the row has a share and is marked “{ $found }”; the mark was believed.
diagnostic-share-and-negligible-hint = Take out the share or the mark.
diagnostic-id-empty = the id is empty.
diagnostic-id-empty-hint = Give every row an id; other tables refer to it.
diagnostic-id-hidden = the id holds characters that nobody sees: “{ $found }”.
diagnostic-id-hidden-hint = Type the id again; two ids that look alike are never merged.
diagnostic-id-too-long = the id “{ $found }” is longer than { $limit-text } characters.
diagnostic-id-too-long-hint = Use a short id and put the name into the label.
diagnostic-name-empty = the name is empty; the id “{ $found }” is shown.
diagnostic-name-empty-hint = Fill in a name.
diagnostic-text-control = the text holds line ends or control characters where none belong; they were taken out: “{ $found }”.
diagnostic-text-control-hint = Type the text again.
diagnostic-text-bidi = the text holds characters that turn its direction; they were taken out: “{ $found }”.
diagnostic-text-bidi-hint = Type the text again; Arabic and Hebrew need no such characters.
diagnostic-text-hidden = the text holds characters that nobody sees; they were taken out: “{ $found }”.
diagnostic-text-hidden-hint = Type the text again.
diagnostic-text-marks = the text holds letters with more than four accents; the others were taken out: “{ $found }”.
diagnostic-text-marks-hint = Type the text again.
diagnostic-name-lookalike = “{ $found }” looks like “{ $other }” and is written with other letters.
diagnostic-name-lookalike-hint = If both are the same, use one id for both.
diagnostic-link-unsafe = “{ $found }” is not offered as a link.
diagnostic-link-unsafe-hint = Write an address that begins with https:// and shows where it leads.

## Rows among each other

diagnostic-id-twice = the id “{ $found }” stands already in row { $row-text }.
diagnostic-id-twice-hint = Give one of the two another id, or remove the row.
diagnostic-id-dangling = “{ $found }” is not in the table “{ $table }”.
diagnostic-id-dangling-hint = { $near ->
    [none] Add it there, or correct the id. Capitals and spaces count.
   *[other] Is “{ $near }” meant? Capitals and spaces count.
}
diagnostic-row-twice = the row repeats row { $row-text }; it was counted once.
diagnostic-row-twice-hint = Remove one of the two.
diagnostic-row-conflict = the row speaks of the same thing as row { $row-text } and says something else.
diagnostic-row-conflict-hint = Keep the one that is right.
diagnostic-name-differs = “{ $found }” is called “{ $expected }” in its own table; that name is used. { $count ->
    [one] This is so in { $count-text } row.
   *[other] This is so in { $count-text } rows.
}{ $others ->
    [none] {""}
   *[other] { " " }Further: { $others }.
}
diagnostic-name-differs-hint = Nothing to do: the id decides. To be rid of the finding, use one name for one id.
diagnostic-loop-self = “{ $found }” goes into itself; the row was left out.
diagnostic-loop-self-hint = Remove the row, or name what it really goes into.
diagnostic-loop-supply = { $found } is part of a loop of { $count-text } inputs. It is drawn, and counted once.
diagnostic-loop-supply-hint = Nothing to do if this is recycling; otherwise turn or remove the row.
diagnostic-loop-variant = { $found } makes an input a kind of itself.
diagnostic-loop-variant-hint = Remove the row that is the wrong way round.
diagnostic-dates-turned = This ends ({ $found }) before it begins ({ $start }).
diagnostic-dates-turned-hint = Turn the two dates, or correct one of them.
diagnostic-roadmap-backwards = “{ $found }” begins before “{ $other }”, which it waits for, has ended.
diagnostic-roadmap-backwards-hint = It is kept and shown as late. Correct the dates if they are a slip.
diagnostic-loop-roadmap = “{ $found }” comes after itself.
diagnostic-loop-roadmap-hint = Remove one of the two orders.
diagnostic-loop-parts = “{ $found }” belongs to itself.
diagnostic-loop-parts-hint = Follow what the rows name in this column, and take out the one that leads back.
diagnostic-reference-own = “{ $found }” is this dataset itself.
diagnostic-reference-own-hint = Name another dataset, or use the table measure_links.
diagnostic-relation-both = the row is a flow and a kind-of relation; it was read as two.
diagnostic-relation-both-hint = Write them in two rows.
diagnostic-relation-none = the row names nothing that the input goes into or is a kind of.
diagnostic-relation-none-hint = Fill in goes_into_id or is_type_of_id, or remove the row.
diagnostic-input-alone = { $count ->
    [one] “{ $found }” is in no dependency and no stage; it is shown apart.
   *[other] { $count-text } inputs, “{ $found }” first, are in no dependency and no stage; they are shown apart.
}
diagnostic-input-alone-hint = Add a dependency or a stage, or remove the row.
diagnostic-input-unsupplied = { $count ->
    [one] { $count-text } input names no supplier and none follows from its stage or its variants: { $list }.
   *[other] { $count-text } inputs name no supplier and none follows from their stage or their variants: { $list }.
}
diagnostic-input-unsupplied-hint = Nothing to do if nothing is published. No figure is not the same as no dependency.
diagnostic-country-unknown = “{ $found }” is no country code; it is shown and belongs to no group.
diagnostic-country-unknown-hint = Write the three-letter code of ISO 3166-1, such as DEU.
diagnostic-country-alias = “{ $found }” was read as { $expected }. { $count ->
    [one] This is so in { $count-text } row.
   *[other] This is so in { $count-text } rows.
}{ $others ->
    [none] {""}
   *[other] { " " }Further: { $others }.
}
diagnostic-country-alias-hint = Nothing to do if that is right. Codes of ISO 3166-1 need no reading.
diagnostic-dataset-big = the map has { $count-text } boxes or lines at one place; it begins with a filter.
diagnostic-dataset-big-hint = Search for an input, or choose a stage.
diagnostic-inputs-too-many = the dataset has { $count-text } inputs; up to { $limit-text } are opened.
diagnostic-inputs-too-many-hint = Keep the inputs that the map needs.

## Records

diagnostic-shares-exceed = the shares add up to { $found }; even with every figure rounded up they are at least { $least }.
diagnostic-shares-exceed-hint = Check the figures of this input. Countries and organisations are added up apart.
diagnostic-shares-exceed-loose = the shares add up to { $found }, at least { $least } before rounding. { $count ->
    [one] This is so in { $count-text } record.
   *[other] This is so in { $count-text } records.
}
diagnostic-shares-exceed-loose-hint = Nothing to do: the figures are shown as printed.
diagnostic-shares-short = the shares add up to { $found }, at most { $most } before rounding; the rest has no name. { $count ->
    [one] This is so in { $count-text } record.
   *[other] This is so in { $count-text } records.
}
diagnostic-shares-short-hint = Nothing to do if the source prints no more. The rest is shown as unknown, not as nothing.
diagnostic-bases-mixed = the shares of “{ $found }” have two bases, { $first } and { $second }; they are kept apart.
diagnostic-bases-mixed-hint = Use one basis for one record.
diagnostic-residual-named = “{ $found }” stands for suppliers without a name; it counts as the unnamed rest. { $count ->
    [one] This is so in { $count-text } row.
   *[other] This is so in { $count-text } rows.
}
diagnostic-residual-named-hint = Nothing to do. The rest is never taken for one supplier.
diagnostic-residual-with-majors = the record of “{ $found }” names an unnamed rest beside suppliers without a number.
diagnostic-residual-with-majors-hint = Give the suppliers their numbers, or take the rest out.
diagnostic-majors-unnumbered = { $count ->
    [one] { $count-text } record names suppliers without a number: { $list }. Its results are ranges.
   *[other] { $count-text } records name suppliers without a number: { $list }. Their results are ranges.
}
diagnostic-majors-unnumbered-hint = Nothing to do if the source prints none.
diagnostic-organisation-shares = { $count ->
    [one] { $count-text } input has shares of countries and of organisations: { $list }. The two are never added up; figures follow the countries.
   *[other] { $count-text } inputs have shares of countries and of organisations: { $list }. The two are never added up; figures follow the countries.
}
diagnostic-organisation-shares-hint = Nothing to do.
diagnostic-edition-before = “{ $edition }” follows the edition “{ $found }”, of which the table editions does not tell.
diagnostic-edition-before-hint = Add a row for “{ $found }” so that the two can be compared, or leave the cell empty.
diagnostic-edition-loop = the edition “{ $found }” comes, by way of others, before itself.
diagnostic-edition-loop-hint = Correct the column supersedes: it names the edition before.
diagnostic-edition-other = { $count ->
    [one] { $count-text } row is of the edition “{ $found }” and was left out; shown is “{ $expected }”.
   *[other] { $count-text } rows are of the edition “{ $found }” and were left out; shown is “{ $expected }”.
}
diagnostic-edition-other-hint = Add it to the table editions, or name the edition to be shown in sdp.edition.
diagnostic-source-missing = the row names no source.
diagnostic-source-missing-hint = Fill in source_id; every figure says where it is from.

## Markings

diagnostic-marking-above-public = the dataset holds something that is marked above PUBLIC. It was not opened.
diagnostic-marking-above-public-hint = Close the file and follow the rules for its marking. Only datasets marked PUBLIC are opened.
diagnostic-marking-missing = the dataset does not say how it is marked.
diagnostic-marking-missing-hint = Your own file is shown as unmarked. To publish it, write "classification": "PUBLIC" into the block “sdp”.
diagnostic-marking-empty = the marking is empty in a table that marks its rows.
diagnostic-marking-empty-hint = Write PUBLIC if that is right. Nothing is taken for public because it is not marked.
diagnostic-marking-mention = the text mentions a marking; it does not look like one itself.
diagnostic-marking-mention-hint = Check that the text may be shown before you publish it.
diagnostic-tlp-above-clear = the dataset holds something that is marked above TLP:CLEAR. It was not opened.
diagnostic-tlp-above-clear-hint = Close the file and follow the rules of the Traffic Light Protocol.
diagnostic-tlp-white = TLP:WHITE is the label of an older protocol.
diagnostic-tlp-white-hint = Write TLP:CLEAR, its name since 2022.

## The critical raw materials tables

diagnostic-material-alias = “{ $found }” was read as “{ $expected }”, its name in the table of world supply. { $count ->
    [one] This is so in { $count-text } row.
   *[other] This is so in { $count-text } rows.
}{ $others ->
    [none] {""}
   *[other] { " " }Further: { $others }.
}
diagnostic-material-alias-hint = Nothing to do if these are the same materials.
diagnostic-material-unknown = “{ $found }” has no supply figures; { $count ->
    [one] { $count-text } row was set aside.
   *[other] { $count-text } rows were set aside.
}
diagnostic-material-unknown-hint = Nothing to do if the study prints none.
diagnostic-material-group = “{ $found }” is a group; { $count ->
    [one] its { $count-text } row stands for each of its members.
   *[other] its { $count-text } rows stand for each of its members.
}
diagnostic-material-group-hint = Nothing to do: the study assesses them together.
diagnostic-text-line-break = “{ $found }” holds a line end, which was read as a space. { $count ->
    [one] This is so in { $count-text } cell.
   *[other] This is so in { $count-text } cells.
}
diagnostic-text-line-break-hint = Nothing to do.
diagnostic-grouping-missing = “{ $found }” is in no group of the study. { $count ->
    [one] This is so for { $count-text } material.
   *[other] This is so for { $count-text } materials.
}
diagnostic-grouping-missing-hint = Nothing to do: it is shown without a group.
diagnostic-grouping-twice = “{ $found }” is in two groups; the first is used. { $count ->
    [one] This is so for { $count-text } material.
   *[other] This is so for { $count-text } materials.
}
diagnostic-grouping-twice-hint = Nothing to do.
diagnostic-sector-missing = “{ $found }” names no sector. { $count ->
    [one] This is so in { $count-text } row.
   *[other] This is so in { $count-text } rows.
}
diagnostic-sector-missing-hint = Nothing to do: the use is shown without a sector.
diagnostic-sector-values = rows of the same sector ({ $found }) print different figures of value added; that of most rows is used. { $count ->
    [one] { $count-text } row prints another.
   *[other] { $count-text } rows print another.
}
diagnostic-sector-values-hint = Nothing to do: the figure of most rows is used.
diagnostic-mermaid-line = “{ $found }” is no line of a Gantt chart that can be read.
diagnostic-mermaid-line-hint = A task is written: name, a colon, then id, start and end with commas between them.
diagnostic-mermaid-unused = “{ $found }” is not carried out; durations count every day.
diagnostic-mermaid-unused-hint = Write the dates out where this changes them. Everything else was read.
diagnostic-date-format = the way of writing dates “{ $found }” is not known.
diagnostic-date-format-hint = Use YYYY, MM and DD with signs between them.
diagnostic-hours-unused = “{ $found }” has a time of day; only its days were kept.
diagnostic-hours-unused-hint = Nothing to do if days are fine enough.
diagnostic-column-unused = “{ $found }” is not used.
diagnostic-column-unused-hint = Nothing to do. What is used is listed in the description of the format.
diagnostic-name-twice = “{ $found }” names { $count } technologies; each goes by its sector here.
diagnostic-name-twice-hint = Give each of them a name of its own.
diagnostic-level-unreadable = “{ $found }” is no readiness level or range of levels from 1 to { $top }; it was set aside.
diagnostic-level-unreadable-hint = Write one level, or two with a hyphen between them.
diagnostic-level-words = “{ $found }” says more than a level; the words became a part of the name.
diagnostic-level-words-hint = Nothing to do. Several readings in one cell are shown as several items.
diagnostic-link-dangling =
    { $other ->
        [none] the link of “{ $found }” leads nowhere; it was left out.
       *[other] “{ $found }”, which is linked with “{ $other }”, is not there; the link was left out.
    }
diagnostic-link-dangling-hint = Correct the id, or add what is missing.
diagnostic-link-list =
    { $count ->
        [one] One link has a list of targets; it was read as several.
       *[other] { $count-text } links have lists of targets; each was read as several.
    }
diagnostic-link-list-hint = Nothing to do.

# Trade and inter-country input-output.
diagnostic-code-unreadable = “{ $found }” is not a code of this column.
diagnostic-code-unreadable-hint = Check that the column stands under its name and that codes are written in full.
diagnostic-file-cut = the file ends in the middle{ $found ->
    [none] .
   *[other] { " " }of “{ $found }”.
}
diagnostic-file-cut-hint = It was cut off on its way. Download it again, whole.
diagnostic-codes-too-many = the column has more than { $limit-text } different codes.
diagnostic-codes-too-many-hint = Check that the columns stand under the right names; else keep the rows that are needed.
diagnostic-sums-too-many = more than { $limit-text } figures would have to be kept.
diagnostic-sums-too-many-hint = Keep fewer years or fewer products.
diagnostic-layouts-mixed = this table has another layout than the one before it.
diagnostic-layouts-mixed-hint = Open tables of one publisher at a time.
diagnostic-values-negative = { $count ->
    [one] One value is negative; it is kept as it is.
   *[other] { $count-text } values are negative; they are kept as they are.
}
diagnostic-values-negative-hint = Nothing, where the publisher counts what is taken out of stock as negative; such values lower a sum.
diagnostic-reporters-other = { $count ->
    [one] One row is reported by “{ $found }”, which is no member state of the Union; it was left out.
   *[other] { $count-text } rows are reported by “{ $found }” or others that are no member states of the Union; they were left out.
}
diagnostic-reporters-other-hint = Nothing, when the imports of the Union are wanted.
diagnostic-exporters-few = { $count ->
    [one] The file holds the exports of one country only. Shares are parts of what stands in the file, not of the world’s exports.
   *[other] The file holds the exports of { $count-text } countries only. Shares are parts of what stands in the file, not of the world’s exports.
}
diagnostic-exporters-few-hint = Open the whole table of a year to see shares of the world’s exports.
diagnostic-output-unknown = there are no rows of final use, so gross output is not known. What is looked through is an upper bound.
diagnostic-output-unknown-hint = Open the table with its rows of final use to get figures instead of bounds.
diagnostic-rows-left = { $count ->
    [one] One row of “{ $found }” is no delivery of an industry; it was left out.
   *[other] { $count-text } rows of “{ $found }” and the like are no deliveries of an industry; they were left out.
}
diagnostic-rows-left-hint = Nothing: value added, taxes and totals are no part of what industries buy from each other.
