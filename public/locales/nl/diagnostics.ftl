# Bevindingen over de bestanden van de lezer: wat er mis is, en wat te doen. De plaats staat ervoor.
# Een waarde "none" betekent dat er niets te zeggen is; aantallen komen dubbel, als in interface.ftl.

## Bestanden

diagnostic-no-files = er is geen bestand om te openen.
diagnostic-no-files-hint = Kies de tabellen van een dataset, of de map of het archief waarin ze staan.
diagnostic-file-empty = het bestand is leeg.
diagnostic-file-empty-hint = Download het opnieuw, of laat het weg.
diagnostic-file-too-large = het bestand heeft { $found }; bestanden tot { $limit-text } MB worden geopend.
diagnostic-file-too-large-hint = Houd de rijen die de kaart nodig heeft, of splits de dataset.
diagnostic-not-utf8 = de byte { $found } is geen UTF-8-tekst.
diagnostic-not-utf8-hint = Bewaar het bestand als “CSV UTF-8”. In een rekenblad is dat een van de typen onder “Opslaan als”.
diagnostic-utf16-unmarked = dit lijkt UTF-16 zonder byte-order mark.
diagnostic-utf16-unmarked-hint = Bewaar het bestand als “CSV UTF-8”.
diagnostic-utf32 = het bestand is UTF-32.
diagnostic-utf32-hint = Bewaar het bestand als “CSV UTF-8”.
diagnostic-windows-1252 = het bestand is geen UTF-8; het is gelezen als Windows-1252, zoals deze tabel wordt gepubliceerd.
diagnostic-windows-1252-hint = Kijk naar namen met accenten; bewaar het bestand als “CSV UTF-8” als er een fout is.
diagnostic-web-page = dit is een webpagina, geen data.
diagnostic-web-page-hint = Het netwerk of de server gaf een pagina terug, zoals een aanmelding. Meld u aan en download het bestand opnieuw.
diagnostic-git-lfs-pointer = dit is een verwijzing van git naar een groot bestand, niet het bestand zelf.
diagnostic-git-lfs-pointer-hint = Download het bestand zelf, of voer “git lfs pull” uit.
diagnostic-file-type = dit is { $found }, geen tabel.
diagnostic-file-type-hint = Geef de tabel als CSV, of de dataset als pakket.
diagnostic-file-encrypted = het bestand is beveiligd met een wachtwoord.
diagnostic-file-encrypted-hint = Sla het zonder wachtwoord op als iedereen het mag zien. Sluit het als dat niet zo is.
diagnostic-workbook-broken = de werkmap kan hier niet worden gelezen: { $found }.
diagnostic-workbook-broken-hint = Open de werkmap in een rekenprogramma en sla haar opnieuw op als “Excel-werkmap (.xlsx)”.
diagnostic-workbook-macros = de werkmap bevat macro’s; dat zijn programma’s.
diagnostic-workbook-macros-hint = Sla haar op als “Excel-werkmap (.xlsx)”; die bevat er geen.
diagnostic-workbook-links = de werkmap verwijst naar andere bestanden. Die zijn niet geopend; gelezen zijn de laatst opgeslagen waarden.
diagnostic-workbook-links-hint = Controleer of dat de juiste waarden zijn, of verbreek de koppelingen in het rekenprogramma.
diagnostic-sheets-too-many = de werkmap heeft meer dan { $limit-text } werkbladen.
diagnostic-sheets-too-many-hint = Houd alleen de werkbladen van de dataset over.
diagnostic-sheet-hidden = het werkblad “{ $found }” is verborgen; het is weggelaten.
diagnostic-sheet-hidden-hint = Maak het zichtbaar als het bij de dataset hoort en verwijder het als dat niet zo is: wie de werkmap krijgt, kan het lezen.
diagnostic-archive-damaged = het archief is beschadigd{ $found ->
    [none] .
   *[other] { " " }bij “{ $found }”.
}
diagnostic-archive-damaged-hint = Download het opnieuw, of pak het uit en open de bestanden.
diagnostic-archive-too-large = het archief bevat meer dan { $limit-text } MB.
diagnostic-archive-too-large-hint = Pak het uit en open alleen de tabellen van de dataset.
diagnostic-archive-too-many = het archief bevat meer dan { $limit-text } bestanden.
diagnostic-archive-too-many-hint = Pak het uit en open alleen de tabellen van de dataset.
diagnostic-file-twice = er zijn twee bestanden met deze naam.
diagnostic-file-twice-hint = Laat er een weg.
diagnostic-path-outside = “{ $found }” leidt buiten de dataset.
diagnostic-path-outside-hint = Schrijf het pad van een bestand dat naast datapackage.json ligt.
diagnostic-file-missing = het bestand “{ $found }” staat in de lijst en is er niet.
diagnostic-file-missing-hint = Open de hele map, of haal de tabel uit de lijst.
diagnostic-hash-differs = het bestand is niet wat er gepubliceerd is: de digest is { $found }…, opgegeven is { $expected }….
diagnostic-hash-differs-hint = Download de dataset opnieuw. Hebt u het bestand zelf veranderd, schrijf dan de nieuwe digest in datapackage.json.
diagnostic-no-dataset = deze bestanden hebben geen indeling die hier bekend is.
diagnostic-no-dataset-hint = Kijk of de eerste rij de kolomnamen bevat; “Data format” in de hulp noemt ze per indeling.
diagnostic-table-missing = de tabel “{ $table }” ontbreekt.
diagnostic-table-missing-hint = Voeg het bestand toe met de kolommen { $columns }.
diagnostic-table-missing-optional = de tabel “{ $table }” ontbreekt; wat erin staat wordt niet getoond.
diagnostic-table-missing-optional-hint = Voeg het bestand toe als u het hebt.
diagnostic-table-unknown = “{ $found }” is geen tabel van deze indeling; het is weggelaten.
diagnostic-table-unknown-hint = Kijk naar de namen in de eerste rij, of laat het bestand weg.
diagnostic-table-twice = de tabel “{ $table }” is er twee keer; de andere is { $other }.
diagnostic-table-twice-hint = Laat een van de twee bestanden weg.

## Rijen en kolommen

diagnostic-quote-open = hier begint een aanhalingsteken dat nergens sluit.
diagnostic-quote-open-hint = Sluit het met ". Een aanhalingsteken binnen een cel tussen aanhalingstekens schrijft u dubbel: "".
diagnostic-row-ragged = de rij heeft { $cells-text } cellen; de kop heeft er { $expected-text }.
diagnostic-row-ragged-hint = Zet cellen met het scheidingsteken tussen dubbele aanhalingstekens. Alleen dubbele tellen.
diagnostic-rows-too-many = de tabel heeft meer dan { $limit-text } rijen.
diagnostic-rows-too-many-hint = Houd de rijen die de kaart nodig heeft.
diagnostic-columns-too-many = de rij heeft meer dan { $limit-text } cellen.
diagnostic-columns-too-many-hint = Kijk naar het scheidingsteken, en haal kolommen weg die de indeling niet kent.
diagnostic-cells-too-many = er zijn meer dan { $limit-text } cellen of waarden.
diagnostic-cells-too-many-hint = Houd de rijen en kolommen over die de kaart nodig heeft.
diagnostic-cell-too-long = een cel is langer dan { $limit-text } bytes.
diagnostic-cell-too-long-hint = Kijk naar de aanhalingstekens en regeleinden eromheen.
diagnostic-header-missing = de eerste rij is “{ $found }” en bevat geen kolomnamen.
diagnostic-header-missing-hint = Zet de kolomnamen in de eerste rij; CSV kent geen commentaarregels.
diagnostic-column-missing = de kolom ontbreekt in de tabel “{ $table }”.
diagnostic-column-missing-hint = { $near ->
    [none] Voeg de kolom toe; de naam staat in de eerste rij.
   *[other] Voeg de kolom toe, of hernoem “{ $near }” als die bedoeld is.
}
diagnostic-column-twice = er zijn twee kolommen met deze naam.
diagnostic-column-twice-hint = Hernoem of verwijder er een.
diagnostic-column-unknown = de kolom “{ $found }” is niet bekend; ze is weggelaten.
diagnostic-column-unknown-hint = { $near ->
    [none] Verwijder de kolom, of kijk naar de naam.
   *[other] Is “{ $near }” bedoeld?
}
diagnostic-rows-none = de tabel “{ $table }” heeft geen rijen, dus er is niets te tekenen.
diagnostic-rows-none-hint = Voeg ten minste één rij toe onder de kop.
diagnostic-rows-none-optional = de tabel “{ $table }” heeft geen rijen; wat erin zou staan wordt niet getoond.
diagnostic-rows-none-optional-hint = Voeg de rijen toe, of laat het bestand weg.
diagnostic-rows-hidden = het werkblad heeft verborgen rijen; die zijn ook gelezen.
diagnostic-rows-hidden-hint = Maak alle rijen zichtbaar en controleer of ze bij de dataset horen.
diagnostic-cells-merged = de cellen { $found } zijn samengevoegd; alleen de eerste bevat een waarde.
diagnostic-cells-merged-hint = Splits samengevoegde cellen en schrijf de waarde in elke rij.

## JSON

diagnostic-json-broken = vanaf hier is dit geen geldige JSON: “{ $found }”.
diagnostic-json-broken-hint = JSON kent geen commentaar en geen komma voor een sluithaak; een bestand eindigt na de eerste waarde.
diagnostic-json-shape = hier verwacht: { $expected }.
diagnostic-json-shape-hint = Vergelijk het bestand met het JSON-schema van de indeling.
diagnostic-json-type = “{ $found }” heeft het verkeerde type; verwacht is { $expected }.
diagnostic-json-type-hint = Id's zijn teksten en staan tussen aanhalingstekens.
diagnostic-json-other = “{ $found }” is een andere indeling.
diagnostic-json-other-hint = Geef de dataset als Data Package met het blok “sdp”, of als tabellen.
diagnostic-member-unknown = het lid “{ $found }” is niet bekend; het is weggelaten.
diagnostic-member-unknown-hint = Verwijder het, of kijk naar de naam.
diagnostic-language-unknown = “{ $found }” is geen taalcode; Engels is aangenomen.
diagnostic-language-unknown-hint = Schrijf een code als en, nl of pt-BR.
diagnostic-colour-unused = de kleur “{ $found }” wordt niet gebruikt.
diagnostic-colour-unused-hint = Kleuren volgen de instellingen van de lezer, zodat alles leesbaar blijft; verwijder het lid.

## Cellen

diagnostic-cell-error = “{ $found }” is de fout van een formule en geen waarde.
diagnostic-cell-error-hint = Verbeter de formule, of schrijf de waarde op.
diagnostic-cell-uncalculated = de formule heeft geen waarde.
diagnostic-cell-uncalculated-hint = Open de werkmap in een rekenprogramma, dat haar berekent, en sla haar op.
diagnostic-value-missing = de cel is leeg.
diagnostic-value-missing-hint = Vul haar in; deze kolom heeft in elke rij een waarde nodig.
diagnostic-word-unknown = “{ $found }” is niet een van de woorden van deze kolom.
diagnostic-word-unknown-hint = Gebruik { $allowed }.
diagnostic-number-unreadable = “{ $found }” is geen getal.
diagnostic-number-unreadable-hint = Schrijf cijfers met een decimale punt, zoals 1250.5; laat de cel leeg als er niets bekend is.
diagnostic-number-out-of-range = { $found } ligt buiten { $rule }.
diagnostic-number-out-of-range-hint = Kijk naar de eenheid en de decimale punt.
diagnostic-date-unreadable = “{ $found }” is geen datum.
diagnostic-date-unreadable-hint = Schrijf jaar, maand en dag met streepjes, zoals 2020-02-01, of alleen het jaar; laat de cel leeg als er geen grens is.
diagnostic-share-unreadable = “{ $found }” is geen aandeel.
diagnostic-share-unreadable-hint = Schrijf een percentage als 20%, of laat de cel leeg als er niets bekend is.
diagnostic-share-out-of-range = { $found } ligt niet tussen 0 en 100 %.
diagnostic-share-out-of-range-hint = Kijk naar het cijfer. In een Strategic Dependency Package schrijft u 20 % als 0.2 of 20%.
diagnostic-share-ambiguous = “{ $found }” kan een breuk zijn of een percentage.
diagnostic-share-ambiguous-hint = Schrijf het teken erbij: 20%, of 0.8%.
diagnostic-share-without-sign = “{ $found }” heeft geen %-teken en is gelezen als { $found }%.
diagnostic-share-without-sign-hint = Schrijf het teken erbij.
diagnostic-share-qualified = “{ $found }” is geen kaal cijfer; het blijft als grenzen bewaard en telt in geen som.
diagnostic-share-qualified-hint = Niets te doen als de bron het zo drukt.
diagnostic-share-bounds = de grenzen { $found } sluiten het aandeel niet in.
diagnostic-share-bounds-hint = Kijk of share_lo ≤ share ≤ share_hi.
diagnostic-share-and-negligible = de rij heeft een aandeel en is gemarkeerd als “{ $found }”; de markering is geloofd.
diagnostic-share-and-negligible-hint = Haal het aandeel of de markering weg.
diagnostic-id-empty = de id is leeg.
diagnostic-id-empty-hint = Geef elke rij een id; andere tabellen verwijzen ernaar.
diagnostic-id-hidden = de id bevat tekens die niemand ziet: “{ $found }”.
diagnostic-id-hidden-hint = Typ de id opnieuw; twee id's die op elkaar lijken worden nooit samengevoegd.
diagnostic-id-too-long = de id “{ $found }” is langer dan { $limit-text } tekens.
diagnostic-id-too-long-hint = Gebruik een korte id en zet de naam in het label.
diagnostic-name-empty = de naam is leeg; de id “{ $found }” wordt getoond.
diagnostic-name-empty-hint = Vul een naam in.
diagnostic-text-control = de tekst bevat regeleinden of stuurtekens waar ze niet horen; ze zijn eruit gehaald: “{ $found }”.
diagnostic-text-control-hint = Typ de tekst opnieuw.
diagnostic-text-bidi = de tekst bevat tekens die de schrijfrichting draaien; ze zijn eruit gehaald: “{ $found }”.
diagnostic-text-bidi-hint = Typ de tekst opnieuw; Arabisch en Hebreeuws hebben zulke tekens niet nodig.
diagnostic-text-hidden = de tekst bevat tekens die niemand ziet; ze zijn eruit gehaald: “{ $found }”.
diagnostic-text-hidden-hint = Typ de tekst opnieuw.
diagnostic-text-marks = de tekst bevat letters met meer dan vier accenten; de andere zijn eruit gehaald: “{ $found }”.
diagnostic-text-marks-hint = Typ de tekst opnieuw.
diagnostic-name-lookalike = “{ $found }” lijkt op “{ $other }” en is met andere letters geschreven.
diagnostic-name-lookalike-hint = Is het dezelfde, gebruik dan één id voor beide.
diagnostic-link-unsafe = “{ $found }” wordt niet als link aangeboden.
diagnostic-link-unsafe-hint = Schrijf een adres dat met https:// begint en laat zien waarheen het leidt.

## Rijen onderling

diagnostic-id-twice = de id “{ $found }” staat al in rij { $row-text }.
diagnostic-id-twice-hint = Geef een van de twee een andere id, of verwijder de rij.
diagnostic-id-dangling = “{ $found }” staat niet in de tabel “{ $table }”.
diagnostic-id-dangling-hint = { $near ->
    [none] Voeg het daar toe, of verbeter de id. Hoofdletters en spaties tellen.
   *[other] Is “{ $near }” bedoeld? Hoofdletters en spaties tellen.
}
diagnostic-row-twice = de rij herhaalt rij { $row-text }; ze is één keer geteld.
diagnostic-row-twice-hint = Verwijder een van de twee.
diagnostic-row-conflict = de rij gaat over hetzelfde als rij { $row-text } en zegt iets anders.
diagnostic-row-conflict-hint = Houd de rij die klopt.
diagnostic-name-differs = “{ $found }” heet in de eigen tabel “{ $expected }”; die naam wordt gebruikt. { $count ->
    [one] Dit is zo in { $count-text } rij.
   *[other] Dit is zo in { $count-text } rijen.
}{ $others ->
    [none] {""}
   *[other] { " " }Verder: { $others }.
}
diagnostic-name-differs-hint = Niets te doen: de id beslist. Wilt u de bevinding kwijt, gebruik dan één naam voor één id.
diagnostic-loop-self = “{ $found }” gaat in zichzelf; de rij is weggelaten.
diagnostic-loop-self-hint = Verwijder de rij, of noem waar het werkelijk in gaat.
diagnostic-loop-supply = { $found } is deel van een kring van { $count-text } inputs. Die wordt getekend en één keer geteld.
diagnostic-loop-supply-hint = Niets te doen als dit hergebruik is; draai of verwijder de rij anders.
diagnostic-loop-variant = { $found } maakt een input tot een soort van zichzelf.
diagnostic-loop-variant-hint = Verwijder de rij die verkeerd om staat.
diagnostic-dates-turned = Dit eindigt ({ $found }) voordat het begint ({ $start }).
diagnostic-dates-turned-hint = Draai de twee datums om, of verbeter er een.
diagnostic-roadmap-backwards = “{ $found }” begint voordat “{ $other }”, waarop het wacht, is geëindigd.
diagnostic-roadmap-backwards-hint = Het blijft staan en wordt als te laat getoond. Verbeter de datums als het een vergissing is.
diagnostic-loop-roadmap = “{ $found }” komt na zichzelf.
diagnostic-loop-roadmap-hint = Verwijder een van de twee volgorden.
diagnostic-loop-parts = “{ $found }” hoort bij zichzelf.
diagnostic-loop-parts-hint = Volg wat de rijen in deze kolom noemen, en haal weg wat terugleidt.
diagnostic-reference-own = “{ $found }” is deze dataset zelf.
diagnostic-reference-own-hint = Noem een andere dataset, of gebruik de tabel measure_links.
diagnostic-relation-both = de rij is een stroom en een soort-van; ze is als twee gelezen.
diagnostic-relation-both-hint = Schrijf ze in twee rijen.
diagnostic-relation-none = de rij noemt niets waar de input in gaat of een soort van is.
diagnostic-relation-none-hint = Vul goes_into_id of is_type_of_id in, of verwijder de rij.
diagnostic-input-alone = { $count ->
    [one] “{ $found }” heeft geen afhankelijkheid en geen fase; het staat apart.
   *[other] { $count-text } inputs, “{ $found }” voorop, hebben geen afhankelijkheid en geen fase; ze staan apart.
}
diagnostic-input-alone-hint = Voeg een afhankelijkheid of een fase toe, of verwijder de rij.
diagnostic-input-unsupplied = { $count ->
    [one] { $count-text } input noemt geen leverancier en er volgt er geen uit fase of varianten: { $list }.
   *[other] { $count-text } inputs noemen geen leverancier en er volgt er geen uit fase of varianten: { $list }.
}
diagnostic-input-unsupplied-hint = Niets te doen als er niets gepubliceerd is. Geen cijfer is niet hetzelfde als geen afhankelijkheid.
diagnostic-country-unknown = “{ $found }” is geen landcode; het wordt getoond en hoort bij geen groep.
diagnostic-country-unknown-hint = Schrijf de code van drie letters van ISO 3166-1, zoals DEU.
diagnostic-country-alias = “{ $found }” is gelezen als { $expected }. { $count ->
    [one] Dit is zo in { $count-text } rij.
   *[other] Dit is zo in { $count-text } rijen.
}{ $others ->
    [none] {""}
   *[other] { " " }Verder: { $others }.
}
diagnostic-country-alias-hint = Niets te doen als dat klopt. Codes van ISO 3166-1 hoeven niet geduid te worden.
diagnostic-dataset-big = de kaart heeft { $count-text } vakken of lijnen op één plaats; ze begint met een filter.
diagnostic-dataset-big-hint = Zoek een input, of kies een fase.
diagnostic-inputs-too-many = de dataset heeft { $count-text } inputs; tot { $limit-text } worden er geopend.
diagnostic-inputs-too-many-hint = Houd de inputs die de kaart nodig heeft.

## Reeksen

diagnostic-shares-exceed = de aandelen tellen op tot { $found }; zelfs als elk cijfer naar boven is afgerond ten minste { $least }.
diagnostic-shares-exceed-hint = Kijk naar de cijfers van deze input. Landen en organisaties worden apart opgeteld.
diagnostic-shares-exceed-loose = de aandelen tellen op tot { $found }, voor het afronden ten minste { $least }. { $count ->
    [one] Dit is zo in { $count-text } reeks.
   *[other] Dit is zo in { $count-text } reeksen.
}
diagnostic-shares-exceed-loose-hint = Niets te doen: de cijfers staan er zoals ze gedrukt zijn.
diagnostic-shares-short = de aandelen tellen op tot { $found }, voor het afronden hoogstens { $most }; de rest heeft geen naam. { $count ->
    [one] Dit is zo in { $count-text } reeks.
   *[other] Dit is zo in { $count-text } reeksen.
}
diagnostic-shares-short-hint = Niets te doen als de bron niet meer drukt. De rest staat er als onbekend, niet als niets.
diagnostic-bases-mixed = de aandelen van “{ $found }” hebben twee grondslagen, { $first } en { $second }; ze blijven gescheiden.
diagnostic-bases-mixed-hint = Gebruik één grondslag per reeks.
diagnostic-residual-named = “{ $found }” staat voor leveranciers zonder naam; het telt als de rest zonder naam. { $count ->
    [one] Dit is zo in { $count-text } rij.
   *[other] Dit is zo in { $count-text } rijen.
}
diagnostic-residual-named-hint = Niets te doen. De rest geldt nooit als één leverancier.
diagnostic-residual-with-majors = de reeks van “{ $found }” noemt een rest zonder naam naast leveranciers zonder getal.
diagnostic-residual-with-majors-hint = Geef de leveranciers hun getallen, of haal de rest weg.
diagnostic-majors-unnumbered = { $count ->
    [one] { $count-text } reeks noemt leveranciers zonder getal: { $list }. De uitkomsten zijn bandbreedten.
   *[other] { $count-text } reeksen noemen leveranciers zonder getal: { $list }. De uitkomsten zijn bandbreedten.
}
diagnostic-majors-unnumbered-hint = Niets te doen als de bron geen getallen drukt.
diagnostic-organisation-shares = { $count ->
    [one] { $count-text } input heeft aandelen van landen en van organisaties: { $list }. Die worden nooit opgeteld; de cijfers volgen de landen.
   *[other] { $count-text } inputs hebben aandelen van landen en van organisaties: { $list }. Die worden nooit opgeteld; de cijfers volgen de landen.
}
diagnostic-organisation-shares-hint = Niets te doen.
diagnostic-edition-before = “{ $edition }” volgt op de editie “{ $found }”, die niet in de tabel editions staat.
diagnostic-edition-before-hint = Voeg een rij voor “{ $found }” toe zodat de twee te vergelijken zijn, of laat de cel leeg.
diagnostic-edition-loop = de editie “{ $found }” komt, via andere, voor zichzelf.
diagnostic-edition-loop-hint = Verbeter de kolom supersedes: die noemt de editie ervoor.
diagnostic-edition-other = { $count ->
    [one] { $count-text } rij is van de editie “{ $found }” en is weggelaten; getoond wordt “{ $expected }”.
   *[other] { $count-text } rijen zijn van de editie “{ $found }” en zijn weggelaten; getoond wordt “{ $expected }”.
}
diagnostic-edition-other-hint = Voeg haar toe aan de tabel editions, of noem in sdp.edition de editie die getoond moet worden.
diagnostic-source-missing = de rij noemt geen bron.
diagnostic-source-missing-hint = Vul source_id in; elk cijfer zegt waar het vandaan komt.

## Rubriceringen

diagnostic-marking-above-public = de dataset bevat iets dat hoger gerubriceerd is dan PUBLIC. Ze is niet geopend.
diagnostic-marking-above-public-hint = Sluit het bestand en volg de regels van de rubricering. Alleen datasets met PUBLIC worden geopend.
diagnostic-marking-missing = de dataset zegt niet hoe ze gerubriceerd is.
diagnostic-marking-missing-hint = Uw eigen bestand staat er als niet gerubriceerd. Om het te publiceren schrijft u "classification": "PUBLIC" in het blok “sdp”.
diagnostic-marking-empty = de rubricering is leeg in een tabel die haar rijen rubriceert.
diagnostic-marking-empty-hint = Schrijf PUBLIC als dat klopt. Niets geldt als openbaar omdat er niets staat.
diagnostic-marking-mention = de tekst noemt een rubricering; het lijkt er zelf geen te zijn.
diagnostic-marking-mention-hint = Kijk of de tekst getoond mag worden voordat u haar publiceert.
diagnostic-tlp-above-clear = de dataset bevat iets dat hoger gemarkeerd is dan TLP:CLEAR. Ze is niet geopend.
diagnostic-tlp-above-clear-hint = Sluit het bestand en volg de regels van het Traffic Light Protocol.
diagnostic-tlp-white = TLP:WHITE is het etiket van een ouder protocol.
diagnostic-tlp-white-hint = Schrijf TLP:CLEAR, de naam sinds 2022.

## De tabellen van de kritieke grondstoffen

diagnostic-material-alias = “{ $found }” is gelezen als “{ $expected }”, de naam in de tabel van de wereldlevering. { $count ->
    [one] Dit is zo in { $count-text } rij.
   *[other] Dit is zo in { $count-text } rijen.
}{ $others ->
    [none] {""}
   *[other] { " " }Verder: { $others }.
}
diagnostic-material-alias-hint = Niets te doen als dit dezelfde materialen zijn.
diagnostic-material-unknown = “{ $found }” heeft geen cijfers over levering; { $count ->
    [one] { $count-text } rij is terzijde gelegd.
   *[other] { $count-text } rijen zijn terzijde gelegd.
}
diagnostic-material-unknown-hint = Niets te doen als de studie er geen drukt.
diagnostic-material-group = “{ $found }” is een groep; { $count ->
    [one] haar { $count-text } rij staat voor elk van haar leden.
   *[other] haar { $count-text } rijen staan voor elk van haar leden.
}
diagnostic-material-group-hint = Niets te doen: de studie beoordeelt ze samen.
diagnostic-text-line-break = “{ $found }” bevat een regeleinde, dat als spatie is gelezen. { $count ->
    [one] Dit is zo in { $count-text } cel.
   *[other] Dit is zo in { $count-text } cellen.
}
diagnostic-text-line-break-hint = Niets te doen.
diagnostic-grouping-missing = “{ $found }” is in geen groep van de studie. { $count ->
    [one] Dit is zo voor { $count-text } materiaal.
   *[other] Dit is zo voor { $count-text } materialen.
}
diagnostic-grouping-missing-hint = Niets te doen: het wordt zonder groep getoond.
diagnostic-grouping-twice = “{ $found }” is in twee groepen; de eerste wordt gebruikt. { $count ->
    [one] Dit is zo voor { $count-text } materiaal.
   *[other] Dit is zo voor { $count-text } materialen.
}
diagnostic-grouping-twice-hint = Niets te doen.
diagnostic-sector-missing = “{ $found }” noemt geen sector. { $count ->
    [one] Dit is zo in { $count-text } rij.
   *[other] Dit is zo in { $count-text } rijen.
}
diagnostic-sector-missing-hint = Niets te doen: het gebruik wordt zonder sector getoond.
diagnostic-sector-values = rijen van dezelfde sector ({ $found }) drukken verschillende cijfers van de toegevoegde waarde; dat van de meeste rijen wordt gebruikt. { $count ->
    [one] { $count-text } rij drukt een ander.
   *[other] { $count-text } rijen drukken een ander.
}
diagnostic-sector-values-hint = Niets te doen: het cijfer van de meeste rijen wordt gebruikt.
diagnostic-mermaid-line = “{ $found }” is geen regel van een Gantt-schema die gelezen kan worden.
diagnostic-mermaid-line-hint = Een taak schrijft u zo: naam, dubbele punt, dan id, begin en einde met komma’s ertussen.
diagnostic-mermaid-unused = “{ $found }” wordt niet uitgevoerd; duren tellen elke dag.
diagnostic-mermaid-unused-hint = Schrijf de datums uit waar dit ze verandert. Al het andere is gelezen.
diagnostic-date-format = de schrijfwijze van datums “{ $found }” is niet bekend.
diagnostic-date-format-hint = Gebruik YYYY, MM en DD met tekens ertussen.
diagnostic-hours-unused = “{ $found }” heeft een tijd van de dag; alleen de dagen zijn bewaard.
diagnostic-hours-unused-hint = Niets te doen als dagen fijn genoeg zijn.
diagnostic-column-unused = “{ $found }” wordt niet gebruikt.
diagnostic-column-unused-hint = Niets te doen. Wat wordt gebruikt staat in de beschrijving van het formaat.
diagnostic-name-twice = “{ $found }” benoemt { $count } technologieën; elk heet hier naar haar sector.
diagnostic-name-twice-hint = Geef elk een eigen naam.
diagnostic-level-unreadable = “{ $found }” is geen gereedheidsniveau of reeks van niveaus van 1 tot en met { $top }; het is opzijgezet.
diagnostic-level-unreadable-hint = Schrijf één niveau, of twee met een koppelteken ertussen.
diagnostic-level-words = “{ $found }” zegt meer dan een niveau; de woorden zijn deel van de naam geworden.
diagnostic-level-words-hint = Niets te doen. Meer metingen in één cel worden als meer onderdelen getoond.
diagnostic-link-dangling =
    { $other ->
        [none] de verbinding van “{ $found }” leidt nergens heen; ze is weggelaten.
       *[other] “{ $found }”, verbonden met “{ $other }”, is er niet; de verbinding is weggelaten.
    }
diagnostic-link-dangling-hint = Verbeter de id, of voeg toe wat ontbreekt.
diagnostic-link-list =
    { $count ->
        [one] Eén verbinding heeft een lijst van doelen; ze is als meerdere gelezen.
       *[other] { $count-text } verbindingen hebben lijsten van doelen; elk is als meerdere gelezen.
    }
diagnostic-link-list-hint = Niets te doen.

# Handel en input-outputtabellen tussen landen.
diagnostic-code-unreadable = “{ $found }” is geen code van deze kolom.
diagnostic-code-unreadable-hint = Ga na of de kolom onder haar naam staat en of de codes voluit geschreven zijn.
diagnostic-file-cut = het bestand houdt midden in een rij op{ $found ->
    [none] .
   *[other] { " " }bij “{ $found }”.
}
diagnostic-file-cut-hint = Het is onderweg afgebroken. Haal het opnieuw op, in zijn geheel.
diagnostic-codes-too-many = de kolom heeft meer dan { $limit-text } verschillende codes.
diagnostic-codes-too-many-hint = Ga na of de kolommen onder de juiste naam staan; houd anders alleen de rijen over die nodig zijn.
diagnostic-sums-too-many = er zouden meer dan { $limit-text } cijfers bewaard moeten worden.
diagnostic-sums-too-many-hint = Neem minder jaren of minder producten.
diagnostic-layouts-mixed = deze tabel is anders ingedeeld dan de vorige.
diagnostic-layouts-mixed-hint = Open tabellen van één uitgever tegelijk.
diagnostic-values-negative = { $count ->
    [one] Eén waarde is negatief; ze blijft zoals ze is.
   *[other] { $count-text } waarden zijn negatief; ze blijven zoals ze zijn.
}
diagnostic-values-negative-hint = Niets, als de uitgever wat uit voorraad komt als negatief telt; zulke waarden verlagen een som.
diagnostic-reporters-other = { $count ->
    [one] Eén rij is opgegeven door “{ $found }”, dat geen lidstaat van de Unie is; ze is weggelaten.
   *[other] { $count-text } rijen zijn opgegeven door “{ $found }” of andere die geen lidstaat van de Unie zijn; ze zijn weggelaten.
}
diagnostic-reporters-other-hint = Niets, als het om de invoer van de Unie gaat.
diagnostic-exporters-few = { $count ->
    [one] Het bestand bevat de uitvoer van maar één land. Aandelen zijn delen van wat in het bestand staat, niet van de werelduitvoer.
   *[other] Het bestand bevat de uitvoer van maar { $count-text } landen. Aandelen zijn delen van wat in het bestand staat, niet van de werelduitvoer.
}
diagnostic-exporters-few-hint = Open de hele tabel van een jaar om aandelen in de werelduitvoer te zien.
diagnostic-output-unknown = er zijn geen rijen met finaal verbruik, dus de bruto productie is niet bekend. Wat doorgelicht wordt, is een bovengrens.
diagnostic-output-unknown-hint = Open de tabel met haar rijen van finaal verbruik om cijfers in plaats van grenzen te krijgen.
diagnostic-rows-left = { $count ->
    [one] Eén rij met “{ $found }” is geen levering van een bedrijfstak; ze is weggelaten.
   *[other] { $count-text } rijen met “{ $found }” en dergelijke zijn geen leveringen van een bedrijfstak; ze zijn weggelaten.
}
diagnostic-rows-left-hint = Niets: toegevoegde waarde, belastingen en totalen horen niet bij wat bedrijfstakken van elkaar kopen.
