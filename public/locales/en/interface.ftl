# The words of the interface. Counts come twice: {$count} chooses the form, {$count-text} is
# written the way of the language.
app-name = Ketenkaart

count-inputs = { $count ->
    [one] { $count-text } input
   *[other] { $count-text } inputs
}
