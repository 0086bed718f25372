# Het pakket: de app en gegevens als één bestand.

pack-title = Offlinepakket
pack-lead = Eén bestand met de app en deze gegevens. Het opent vanaf een USB-stick, zonder netwerk, en controleert eerst zichzelf.
pack-all = Met alle andere gegevens van deze site
pack-make = Pakket maken
pack-cancel = Stoppen
pack-fetching = { $done } van { $all } bestanden zijn ingepakt …
pack-done = { $name } is aan uw browser overhandigd.
pack-missing = { $file } kwam niet aan, dus er is geen pakket. Probeer het opnieuw als er weer verbinding is.
pack-altered = { $file } is niet het bestand waarmee deze site is gebouwd, dus er is geen pakket. Laad de pagina opnieuw en probeer het nog eens.
