# The view to be passed on.

share-title = Pass on this view
share-link = Address of this view
share-send = Send …
share-code = The address of this view as a QR code
share-hint = Scan the code with a phone to see the same view there. The address holds the view; nothing is sent anywhere.
share-too-long = This address is too long for a QR code. Copy it instead.
