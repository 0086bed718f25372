# Handelstabellen onderweg, en waar een bedrijfstak van afhangt.
reading-title = { $name } wordt gelezen
reading-said = { $done } van { $all } MB · { $rows ->
    [one] 1 rij
   *[other] { $rows-text } rijen
}
reading-aloud = { $percent } % gelezen
reading-stop = Stoppen met lezen
reliance-title = Afhankelijkheid doorgelicht
reliance-subtitle = wat rechtstreeks gekocht wordt, en wat via alle leveranciers komt
reliance-area = Gebied dat koopt
reliance-industry = Bedrijfstak die koopt
reliance-origin = Regio waarvan afgehangen wordt
reliance-year = Jaar
reliance-union = de Europese Unie
reliance-lead = { $industry } in { $area }: inkopen van { $purchases } { $unit } in { $year }, waarvan { $home } uit eigen gebied.
reliance-sentence = Van wat “{ $industry }” in { $area } koopt, komt { $face } rechtstreeks uit { $name }; door alle leveranciers heen gezien is het { $through }.
reliance-sentence-most = Van wat “{ $industry }” in { $area } koopt, komt { $face } rechtstreeks uit { $name }; door alle leveranciers heen gezien is het hoogstens { $through }.
reliance-sentence-endless = Van wat “{ $industry }” in { $area } koopt, komt { $face } rechtstreeks uit { $name }; hoeveel het door alle leveranciers heen is, is niet bekend: de tabel stelt geen grens.
reliance-nothing = Deze bedrijfstak koopt niets in dit jaar.
reliance-most = ≤ { $share }
reliance-endless = niet begrensd
reliance-figure = { $face } → { $through }
reliance-row = { $name }: { $face } rechtstreeks, { $through } doorgelicht
reliance-name = Waar { $industry } in { $area } van afhing in { $year }
reliance-left = { $count ->
    [one] Nog één regio staat alleen in de tabel.
   *[other] Nog { $count-text } regio’s staan alleen in de tabel.
}
reliance-bound-note = De tabel bevat geen finaal verbruik, dus de bruto productie is niet bekend. De productie is minstens wat een bedrijfstak verkoopt, en wat hij koopt; wat doorgelicht is, is daarom een bovengrens.
reliance-steps-note = Wat doorgelicht is, telt de productie van elke stap mee; alle regio’s samen kunnen daardoor boven 100 % uitkomen.
reliance-legend-face = rechtstreeks gekocht (nominaal)
reliance-legend-hidden = via andere leveranciers (verborgen)
reliance-legend-most = via andere leveranciers (verborgen), hoogstens
reliance-parts = Bedrijfstakken van { $name }
reliance-table = Regio’s waarvan afgehangen wordt
reliance-column-region = Regio
reliance-column-industry = Bedrijfstak
reliance-column-face = Rechtstreeks
reliance-column-hidden = Verborgen
reliance-column-through = Doorgelicht
reliance-csv = Tabel als CSV
reliance-none = Deze dataset heeft geen input-outputtabel. Open er een in lange vorm om door te lichten wat bedrijfstakken kopen.
