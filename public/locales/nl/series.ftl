## Wat er tussen twee edities verschilt

diff-critical = kritiek
diff-not-critical = niet kritiek
diff-criticality = kritiek naar aanvoerrisico en economisch belang
diff-nothing = Er verschilt niets.
diff-more = { $count ->
    [one] { $count-text } verder verschil staat hier niet.
   *[other] { $count-text } verdere verschillen staan hier niet.
}
diff-others = { $count ->
    [one] nog { $count-text }
   *[other] nog { $count-text }
}
diff-added = Toegevoegd, { $kind }: { $names }.
diff-removed = Weggevallen, { $kind }: { $names }.
diff-renamed = Hernoemd: { $names }.
diff-rated = { $names }: { $indicator } is nu “{ $after }”, eerst “{ $before }”.
diff-moved = { $name }: { $what } ging van { $before } naar { $after }.
diff-figures-came = Cijfers die er eerst niet waren: { $names }.
diff-figures-went = Cijfers die er niet meer zijn: { $names }.
diff-uncertainty = Alleen de zekerheid van cijfers is veranderd: { $names }.
diff-stated = Anders verwoord of anders ingedeeld: { $names }.
diff-source = Dezelfde cijfers uit een andere bron: { $names }.
diff-period = Dezelfde cijfers voor een andere periode: { $names }.
diff-share = het aandeel van { $supplier } ({ $area })
diff-record = levering ({ $area })
diff-world = wereld
diff-supply-risk = aanvoerrisico
diff-importance = economisch belang
diff-imports = invoer van { $reporter } uit { $partner }
diff-exports = uitvoer van { $reporter } naar { $partner }
diff-no-figure = geen cijfer
diff-withheld = niet openbaar
diff-no-date = geen datum
diff-date = de datum
diff-date-start = het begin
diff-date-end = het einde
diff-date-due = de uiterste datum
diff-because-renamed = “{ $later }” heette eerst “{ $earlier }”.
diff-because-split = “{ $later }” was een deel van “{ $earlier }”.
diff-because-merged = “{ $earlier }” is nu een deel van “{ $later }”.
diff-kind-stage = schakels
diff-kind-input = inputs
diff-kind-dependency = afhankelijkheden
diff-kind-supplier = leveranciers
diff-kind-gap = lacunes
diff-kind-cause = onderliggende oorzaken
diff-kind-instrument = programma’s en beleid
diff-kind-actor = spelers
diff-kind-measure = maatregelen
diff-kind-item = onderdelen van de routekaart
diff-kind-source = bronnen
