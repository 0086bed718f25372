# Verhalen en presenteren. Opgehaald als er voor het eerst een verhaal wordt verteld.

## Bevindingen over het bestand van een verhaal
diagnostic-story-format = “{ $found }” is geen vorm van een verhaal die deze app kent.
diagnostic-story-format-hint = Schrijf ketenkaart-story/1.0.
diagnostic-story-id = “{ $found }” kan geen naam van een verhaal zijn.
diagnostic-story-id-hint = Gebruik letters, cijfers en koppeltekens, hoogstens 60.
diagnostic-story-steps-none = het verhaal heeft geen stappen.
diagnostic-story-steps-none-hint = Voeg minstens één stap met een link toe.
diagnostic-story-too-many = er zijn { $count } onderdelen; hoogstens { $limit } worden gelezen.
diagnostic-story-too-many-hint = Verdeel het verhaal.
diagnostic-story-step-twice = een stap met de naam “{ $found }” staat er al.
diagnostic-story-step-twice-hint = Geef elke stap een eigen naam.
diagnostic-story-text-long = de tekst is langer dan { $limit } tekens.
diagnostic-story-text-long-hint = Kort hem in, of verdeel de stap.
diagnostic-story-message = de stap heeft geen boodschap.
diagnostic-story-message-hint = Zeg in één zin wat het publiek moet onthouden.
diagnostic-story-language = deze tekst ontbreekt in de taal “{ $found }”, die andere teksten van het verhaal wel hebben.
diagnostic-story-language-hint = Voeg hem toe; tot dan staat hij er in de eerste taal.
diagnostic-story-link = “{ $found }” leidt niet naar een beeld van een dataset.
diagnostic-story-link-hint = Kopieer de link van een beeld; hij begint met #/.
diagnostic-story-link-part = het deel “{ $found }” van de link heeft geen betekenis; het is weggelaten.
diagnostic-story-link-part-hint = Kopieer de link van het beeld opnieuw.
diagnostic-story-link-reader = de link bepaalt taal, kleuren, toetsen of een verhaal, en dat kiest de lezer zelf; dat deel wordt niet gevolgd.
diagnostic-story-link-reader-hint = Haal lang, theme, keys, story en step uit de link.
diagnostic-story-dataset = de link leidt naar de dataset “{ $found }”, die het verhaal niet noemt.
diagnostic-story-dataset-hint = Noem hem onder datasets, met de editie.
diagnostic-story-dataset-missing = deze site biedt de dataset “{ $found }” niet aan.
diagnostic-story-dataset-missing-hint = De stappen erop kunnen hier niet worden getoond; open het verhaal op een site die hem heeft.
diagnostic-story-edition = de link noemt de editie “{ $found }”; het verhaal is geschreven voor “{ $expected }”.
diagnostic-story-edition-hint = Maak ze gelijk en lees de boodschappen na.
diagnostic-story-digest = de dataset “{ $found }” is niet die waarvoor het verhaal is geschreven: de controlesom verschilt.
diagnostic-story-digest-hint = Lees elke boodschap na voordat u het verhaal presenteert.
diagnostic-story-local = het verhaal toont een eigen bestand van u, en dat kan geen link meenemen.
diagnostic-story-local-hint = Open dat bestand eerst, in hetzelfde venster.
diagnostic-story-name = deze editie heeft “{ $found }” niet.
diagnostic-story-name-hint = Kies het beeld opnieuw; tot dan wordt de stap zonder getoond.

## Plaatsen
story = Verhaal
stories-lead = Een verhaal leidt stap voor stap door een dataset. U kunt het lezen, op de levende kaart doorlopen of presenteren.
stories-none = Deze site heeft nog geen verhalen over deze dataset.
stories-loading = De verhalen worden geladen …
stories-lost = De verhalen van deze site zijn niet aangekomen.
story-waiting = Het verhaal wordt geladen …
story-lost = Dit verhaal is er niet: { $reason }
story-not-listed = deze site biedt het niet aan
story-own-gone = het was een eigen bestand van u, en dat kan geen link meenemen; open het opnieuw
story-changed = het is niet het bestand dat is gepubliceerd
story-refused = er zitten fouten in
story-steps = { $steps ->
    [one] één stap
   *[other] { $steps } stappen
  }
story-minutes = ongeveer { $minutes ->
    [one] één minuut
   *[other] { $minutes } minuten
  }
story-size = { $steps }, { $minutes }
story-read = Lezen
story-walk = Doorlopen
story-walk-named = Doorloop het verhaal op de levende kaart: { $name }
story-findings = { $count ->
    [one] Eén ding in dit verhaal past niet bij de gegevens
   *[other] { $count } dingen in dit verhaal passen niet bij de gegevens
  }
story-checked = Elke stap is naast de dataset gelegd: er ontbreekt niets.
story-checking = Elke stap wordt naast de dataset gelegd …
story-place = { $place }: { $message } { $hint }
story-place-step = Stap { $step }, { $member }

## De balk
story-bar = Verhaal
story-position = Stap { $step } van { $count }
story-said = Stap { $step } van { $count }: { $title }. { $message }
story-next = Volgende
story-previous = Vorige
story-leave = Verlaten
story-present = Presenteren
story-stage-leave = Podium uit
story-overview = Overzicht
story-close = Sluiten
story-goto = Naar een stap
story-goto-field = Stap, 1 tot { $count }
story-goto-do = Ga
story-open-presenter = Presentatorvenster
story-presenter-hint = Notities, tijd en volgende stap, in een eigen venster
story-blocked = De browser heeft het presentatorvenster niet geopend. Sta pop-ups voor deze pagina toe, of gebruik de notities in dit venster.
story-no-channel = Deze browser kan geen twee vensters verbinden. Gebruik de notities in dit venster.
story-notes = Notities
story-no-notes = Geen notities bij deze stap.
story-detour = Zijweg vanaf stap { $step }
story-detour-said = U hebt stap { $step } verlaten. Backspace of Escape leidt terug.
story-back-to = Terug naar stap { $step }
story-text-show = Tekst
story-fullscreen = Volledig scherm
story-black = Zwart scherm
story-black-said = Het scherm is zwart. Druk op B, of op een andere toets, om verder te gaan.
story-display = Beeld
story-brightness = Helderheid
story-contrast = Contrast
story-display-reset = Zoals het was
story-marking = Markering: { $marking }
story-marking-none = niet gemarkeerd
story-source = { $title } · { $edition }
story-more = Meer

## Toetsen
story-keys = Toetsen van een verhaal
story-keys-next = Page Down, spatie, →: volgende stap
story-keys-previous = Page Up, ←: vorige stap
story-keys-ends = Home, End: eerste en laatste stap
story-keys-search = /: zoeken tijdens een verhaal; wat u dan doet is een zijweg
story-keys-back = Backspace, Escape: terug naar de stap
story-keys-full = F: volledig scherm
story-keys-black = B of punt: zwart scherm
story-keys-goto = G, een getal, Enter: naar een stap
story-keys-overview = O: overzicht
story-keys-picture = Zolang het beeld het toetsenbord heeft, lopen pijlen, Home, End en spatie daarin; Page Up en Page Down gaan een stap verder.

## De pagina
story-page-lead = Het verhaal als tekst. Elke figuur kan als levend beeld worden geopend.
story-page-steps = Stappen
story-page-open = Dit beeld openen
story-page-open-named = Dit beeld openen: stap { $step }, { $title }
story-page-walk = Doorlopen op de levende kaart
story-page-print = Afdrukken
story-page-about = Gegevens en bronnen
story-page-by = Door { $author }
story-page-published = Gepubliceerd op { $date }
story-page-licence = Licentie van de teksten: { $licence }
story-figure = Figuur bij stap { $step }: { $name }
story-figure-waiting = De figuur wordt getekend …
story-figure-lost = De figuur kon niet worden getekend: de dataset is niet aangekomen.
story-figure-part = Een deel van het beeld, zoals de stap het toont. Het levende beeld heeft alles.
story-figure-words = Het levende beeld bestaat uit woorden en tabellen; hier staat de kaart van dezelfde keuze.
story-dataset = { $title }, editie { $edition }, { $publisher }

## De presentator
presenter = Presentator
presenter-now = Nu
presenter-next = Hierna
presenter-last = Dit is de laatste stap.
presenter-notes = Notities
presenter-time = Tijd
presenter-elapsed = Sinds het begin
presenter-on-step = Bij deze stap
presenter-planned = gepland { $time }
presenter-over = { $time } te lang
presenter-left = nog { $time }
presenter-restart = De tijd opnieuw starten
presenter-start = De tijd starten
presenter-not-begun = De tijd begint bij de eerste stap die u neemt.
presenter-waiting = Er wordt gewacht op het venster van het publiek …
presenter-gone = Het venster van het publiek is gesloten. Open het verhaal daar opnieuw, en van daaruit dit venster.
presenter-no-room = Dit venster is niet vanuit een verhaal geopend, dus er volgt geen ander venster.
presenter-steps = Stappen
presenter-detours = Vragen van deze sessie
presenter-detours-none = Nog geen zijwegen. Druk in een van de vensters op / om een vraag op de levende kaart te beantwoorden.
presenter-detour = { $time }, stap { $step }: { $words }
presenter-copy-minutes = Als tekst kopiëren
presenter-copied = De vragen staan op het klembord.
presenter-black-on = Het scherm zwart maken
presenter-black-off = Het beeld weer tonen
presenter-is-black = Het scherm van het publiek is zwart.
presenter-ask = Een vraag beantwoorden
presenter-ask-hint = Zoek een input of een leverancier; het publiek ziet die meteen.
presenter-ask-none = Niets heet zo.
presenter-larger = Grotere notities
presenter-smaller = Kleinere notities

## Schrijven
story-edit = Een verhaal schrijven
story-new = Nieuw verhaal
story-new-title = Mijn verhaal
story-open-file = Een verhaal uit een bestand openen
story-edit-this = Een kopie bewerken
story-add = Huidig beeld toevoegen
story-add-hint = Het beeld op het scherm wordt een stap.
story-added = Stap { $step } toegevoegd: het beeld op het scherm.
story-replaced = Stap { $step } toont nu het beeld op het scherm.
story-show-here = Huidig beeld in deze stap tonen
story-title-field = Titel van het verhaal
story-step-title = Titel
story-step-message = Boodschap, in één zin
story-step-text = Tekst voor lezers
story-step-notes = Notities, alleen voor de presentator
story-step-seconds = Geplande tijd in seconden
story-step-up = Stap { $step } omhoog
story-step-down = Stap { $step } omlaag
story-step-remove = Stap { $step } verwijderen
story-step-moved = Nu stap { $step } van { $count }.
story-step-removed = Stap { $step } verwijderd.
story-undo = Ongedaan maken
story-undone = Ongedaan gemaakt.
story-save = Opslaan in een bestand
story-save-notes = Notities gaan mee in het bestand
story-save-notes-hint = Zonder vinkje blijven de notities in dit venster.
story-saved = Opgeslagen als { $name }.
story-save-failed = De browser weigerde het bestand op te slaan.
story-unsaved = Niet opgeslagen
story-is-saved = Opgeslagen
story-untitled = Stap zonder titel
story-empty = Nog geen stappen. Zet de kaart zoals u haar wilt en voeg het beeld toe.
story-preview = Voorbeeld
story-preview-page = Voorbeeld als pagina
story-discard = Dit verhaal wegleggen
story-discard-ask = Dit verhaal is niet opgeslagen. Toch wegleggen?
story-discard-yes = Wegleggen
story-discard-no = Houden
story-keys-move = In de lijst van stappen: Alt+↑ en Alt+↓ verplaatsen een stap.
story-full = Een verhaal heeft hoogstens { $most } stappen.
