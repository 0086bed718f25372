# De woorden van de pagina rond de beelden: knoppen, meldingen, hulp.

## The page

skip-to-content = Naar de inhoud
main = Inhoud
panel = Details
close = Sluiten
dismiss = Wegklikken
menu = Menu
bar = Belangrijkste knoppen
help = Hulp en toetsen
language = Taal
theme = Kleuren
theme-system = Kleuren van het systeem
theme-light = Licht
theme-dark = Donker
theme-projector = Beamer
view = Weergave
view-switch = Hoe de gegevens worden getoond
view-map = Kaart
view-list = Lijst
view-table = Tabel
view-plane = Grondstoffenvlak
view-roadmap = Routekaart
view-coverage = Dekking
view-priorities = Prioriteiten
view-trend = Door de tijd
view-trade = Handel
view-flow = Stroom
view-reliance = Afhankelijkheid
fullscreen = Volledig scherm
retry = Opnieuw proberen
loading = { $name } wordt geladen …
hash-hint = Eerste tekens van de SHA-256 van de beschrijving van de dataset, zoals de catalogus die noemt
notice-ignored = Delen van de link die hier geen betekenis hebben, zijn weggelaten: { $parts }
notice-no-language = De teksten in het { $name } konden niet worden geladen; Engels komt ervoor in de plaats
notice-refused = { $name } is niet geopend: { $errors ->
    [one] { $errors-text } fout
   *[other] { $errors-text } fouten
}. Wat op het scherm stond, staat er nog.

## The first page

start-title = Wie levert wat, en wat hangt ervan af
start-lead = Gepubliceerde gegevens over afhankelijkheden als kaarten van waardeketens. Open een dataset, kies een input en zie wie die levert, wat ervoor nodig is en waarvoor die dient, met bij elk cijfer een bron.
catalogue = Datasets
catalogue-loading = De lijst van datasets wordt geladen …
card-counts = { $inputs-text } inputs in { $stages-text } fasen, { $suppliers-text } leveranciers, { $shares-text } cijfers
card-plan = { $measures-text } maatregelen, { $instruments-text } programma’s en beleidsinstrumenten, { $inputs-text } inputs
card-series = { $inputs-text } inputs, { $figures-text } gepubliceerde cijfers door de tijd
card-trade = { $products-text } producten, { $partners-text } partners, { $flows-text } handelsstromen
card-publisher = Uitgever
card-edition = Editie
card-editions = { $count ->
    [one] { $count-text } editie
   *[other] { $count-text } edities
}, de laatste { $last }
card-licence = Licentie
card-size = Omvang
card-kilobytes = { $size-text } kB
card-hash = SHA-256
card-open = Openen
card-open-named = { $name } openen
own-title = Uw eigen gegevens
own-drop = Sleep bestanden, een map of een zip naar een willekeurige plek op deze pagina
own-files = Bestanden kiezen
own-folder = Map kiezen
own-formats = Strategic Dependency Packages, de tabellen van de ETO-keten, de tabellen van de EU-studie naar kritieke grondstoffen, of eenvoudige CSV-lijsten van knopen, verbindingen en aandelen. Tabellen kunnen ook worden geplakt.
own-privacy = Uw bestanden worden in deze browser gelezen. Er wordt niets geüpload.
own-release = Loslaten om te openen. Er wordt niets geüpload.
own-none = Er was geen bestand om te openen
own-too-many = Meer dan { $most-text } bestanden: kies de map van één dataset
own-too-large = Meer dan 64 MB: te groot om hier te openen
own-unreadable = { $name } kon niet worden gelezen. Misschien is het verplaatst of gewist.
failed-title = De dataset staat niet op het scherm
failure-own-file = Deze link toont een eigen bestand van de lezer, en dat kan een link niet meenemen. Open het bestand opnieuw.
failure-not-listed = De catalogus van deze site kent deze dataset of editie niet.
failure-no-answer = Geen antwoord voor { $file }. De verbinding is misschien verbroken of te traag.
failure-status = De server antwoordde { $status-text } voor { $file }.
failure-too-large = { $file } is groter dan deze pagina aanneemt.
failure-elsewhere = { $file } leidt weg van deze site en is niet opgevraagd.
failure-no-description = { $file } is niet wat het moet zijn: misschien stuurde de server een andere pagina.
failure-changed = { $file } is niet het gepubliceerde bestand: de hash begint met { $arrived }, gepubliceerd was { $published }. Er is niets getekend.
failure-refused = De dataset heeft { $errors ->
    [one] { $errors-text } fout
   *[other] { $errors-text } fouten
} en is niet getekend.
to-catalogue = Naar de datasets

## Search

search = Zoeken
search-field = Zoek inputs, leveranciers, maatregelen, programma’s
search-hint = Namen en codes in alle talen van de dataset; tikfouten zijn geen bezwaar
search-count = { $count ->
    [0] Niets gevonden
    [one] { $count-text } resultaat
   *[other] { $count-text } resultaten
}
search-answers = Resultaten
search-inputs = Inputs
search-families = Groepen
search-stages = Fasen
search-suppliers = Leveranciers

## Controls

controls = Instellingen
controls-hide = Instellingen verbergen
controls-show = Instellingen tonen
colour-by = Kleuren naar
area = Levering aan
legend = Legenda
legend-isolate = Alleen deze tonen; nogmaals voor alle
legend-counts = Aantallen zijn aantallen inputs.
legend-reading = Hoe u de kaart leest
legend-direction = Lees van links naar rechts: een pijl loopt van wat nodig is naar wat het nodig heeft. De kolommen zijn de fasen van de keten.
legend-values = Een gearceerd vlak is niet beoordeeld, een donker vlak met kruis houdt de uitgever achter, een leeg vlak is het cijfer nul, een vlak met liggende lijnen is een cijfer dat alleen binnen ruime grenzen bekend is. Geen ervan betekent hetzelfde als een ander.
legend-bundles = Een vak met een stapel randen staat voor meer inputs. De knop erop, of een dubbelklik, opent het.
depth-of-detail = Detail
expand-all = Alles uitklappen
collapse-all = Alles inklappen
show-suppliers = Kolom met leveranciers
all-links = Alle verbindingen, ook zwakke
filters = Filters
filters-active = Werkende filters
filters-clear = Alle filters wissen
filters-all = Alle { $count-text }
filter-drop = Filter { $name } weghalen
take = Meenemen
download-svg = SVG downloaden
copy-link = Link kopiëren
save-failed = De browser weigerde het bestand op te slaan
link-copied = De link naar deze weergave staat op het klembord
link-not-copied = De browser weigerde het klembord. De link is: { $link }
link-local = De link neemt uw bestand niet mee, alleen hoe het wordt getoond.

## The map on screen

zoom = Zoomen
zoom-in = Inzoomen
zoom-out = Uitzoomen
zoom-fit = Alles zien
status-chosen = { $name } gekozen. { $answer }
status-two-chosen = { $name } en een tweede zijn gekozen; de details noemen de weg ertussen.

## The side page

panel-unknown = Niet in deze editie
panel-facts = Cijfers
panel-description = Beschrijving
sources = Bronnen
source-number = Bron { $number-text }
figures-supplier = Leverancier
figures-share = Aandeel
figures-range = Bereik
figures-factor = Exportbeperking (factor)
figures-factor-hint = Gewicht van de leverancier in de EU-methode: onder 1 bij een handelsverdrag, boven 1 waar uitvoer beperkt is
figures-row = Rij in { $file }
figures-origin = Gelezen uit
figures-all = Alle { $count-text } tonen
trace = Volgen
trace-near = Buren
trace-up = Stroomop
trace-down = Stroomaf
trace-both = Beide
trace-second = Klik met Shift op een tweede vak om de weg ertussen te zien.
isolate = Alleen deze keten
depth = Gevolgde stappen
depth-steps = { $count ->
    [one] { $count-text } stap
   *[other] { $count-text } stappen
}
depth-all = Alle stappen
depth-fewer = Minder stappen
depth-more = Meer stappen
way-title = De weg tussen twee
way-found = { $links ->
    [one] Rechtstreeks verbonden
   *[other] Verbonden over { $links-text } schakels
}
way-none = Er loopt geen weg van de een naar de ander.
report = Bevindingen
non-commercial = Alleen niet-commercieel gebruik
report-refused = Het bestand is niet geopend. Herstel eerst de fouten hieronder en open het opnieuw.
report-counts = { $errors ->
    [0] Geen fouten
    [one] { $errors-text } fout
   *[other] { $errors-text } fouten
}, { $warnings ->
    [0] geen waarschuwingen
    [one] { $warnings-text } waarschuwing
   *[other] { $warnings-text } waarschuwingen
}
report-more = En nog { $count-text }, niet genoemd
report-error = Fout
report-warning = Waarschuwing
place-cell = { $file }, rij { $row }, kolom { $column }
place-sheet = { $file }, { $cell }
place-row = { $file }, rij { $row }
place-column = { $file }, { $column }
place-dataset = De dataset als geheel
share-open = Delen …
pack-open = Offlinepakket …
strip-pack = Gecontroleerd offlinepakket { $seal }
strip-pack-unverified = Offlinepakket, niet gecontroleerd: deze browser kan dat niet
strip-warnings = { $count ->
    [one] { $count-text } waarde gemarkeerd
   *[other] { $count-text } waarden gemarkeerd
}

## List and table

narrow = Beperken tot
list-empty = Niets past bij de filters en woorden. Haal er enkele weg.
list-needs = Heeft nodig
list-serves = Gaat in
links-more = en nog { $count-text }
table-count = { $shown-text } van { $total-text } inputs

## Help

help-letters = Letters werken zolang u niet in een veld typt. De schakelaar hoort bij de link; er wordt niets bewaard.
help-letters-switch = Toetsen van één letter of teken werken
help-privacy = Deze pagina bewaart niets op uw apparaat en vraagt geen andere site iets.
help-page = Op de hele pagina
help-play = De edities elkaar laten opvolgen, of stoppen
help-escape = De zijpagina sluiten, dan de keuze wissen
help-map = Op de kaart
help-tab = Naar de kaart en verder
help-along = Langs de keten, of terug
help-across = Op en neer in een fase
help-parallel = De vorige of volgende aan hetzelfde eind
help-back = Terug naar het vak ervoor
help-ends = Eerste en laatste van een fase
help-stages = Vorige fase, volgende fase
help-enter = Kiezen en de details lezen
help-second = Een tweede kiezen: de weg ertussen
help-fold = Een groep openen of sluiten
help-zoom = Inzoomen, uitzoomen
help-reset = Alles zoals bij het openen

part-loading = Laden …
part-lost = Dit deel van de app is niet aangekomen. Controleer de verbinding en probeer het opnieuw; helpt dat niet, laad dan de pagina opnieuw.

what-if-start = Wat als een leverancier stopt?
view-stress = Stress
view-stress-long = Zonder elk land
view-compare = Vergelijken
what-if = Wat als

edition = Editie
view-changes = Wijzigingen
against-refused = “{ $name }” is niet vergeleken: er { $errors ->
    [one] zit { $errors-text } fout in.
   *[other] zitten { $errors-text } fouten in.
}
editions-show = Alle edities van deze dataset
## Verhalen
stories = Verhalen
story-read-named = Lees het verhaal: { $name }
