# The pack: the app and datasets as one file.

pack-title = Offline pack
pack-lead = One file with the app and this dataset. It opens from a USB stick, without a network, and checks itself first.
pack-all = With all other datasets of this site
pack-make = Make the pack
pack-cancel = Stop
pack-fetching = { $done } of { $all } files are packed …
pack-done = { $name } is handed over to your browser.
pack-missing = { $file } did not arrive, so there is no pack. Try again when the connection is back.
pack-altered = { $file } is not the one that this site was built with, so there is no pack. Reload the page and try again.
