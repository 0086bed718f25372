# De weergave doorgeven.

share-title = Deze weergave doorgeven
share-link = Adres van deze weergave
share-send = Versturen …
share-code = Het adres van deze weergave als QR-code
share-hint = Scan de code met een telefoon om daar dezelfde weergave te zien. Het adres bevat de weergave; er wordt niets verzonden.
share-too-long = Dit adres is te lang voor een QR-code. Kopieer het in plaats daarvan.
