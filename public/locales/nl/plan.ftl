# Routekaarten, maatregelen, dekking en prioriteiten.
# Opgehaald wanneer een beeld ze voor het eerst toont.
