# Stories and presenting. Fetched when a story is first told.

## Findings on the file of a story
diagnostic-story-format = “{ $found }” is no form of story that this app knows.
diagnostic-story-format-hint = Write ketenkaart-story/1.0.
diagnostic-story-id = “{ $found }” cannot name a story.
diagnostic-story-id-hint = Use letters, digits and hyphens, at most 60.
diagnostic-story-steps-none = the story has no steps.
diagnostic-story-steps-none-hint = Add at least one step with a link.
diagnostic-story-too-many = there are { $count } items; at most { $limit } are read.
diagnostic-story-too-many-hint = Divide the story.
diagnostic-story-step-twice = a step named “{ $found }” stands above already.
diagnostic-story-step-twice-hint = Give every step a name of its own.
diagnostic-story-text-long = the text is longer than { $limit } signs.
diagnostic-story-text-long-hint = Shorten it, or divide the step.
diagnostic-story-message = the step has no message.
diagnostic-story-message-hint = Say in one sentence what the audience should take along.
diagnostic-story-language = this text is missing in the language “{ $found }”, which other texts of the story have.
diagnostic-story-language-hint = Add it; until then it is shown in the first language.
diagnostic-story-link = “{ $found }” does not lead to a view of a dataset.
diagnostic-story-link-hint = Copy the link of a view; it begins with #/.
diagnostic-story-link-part = the part “{ $found }” of the link makes no sense; it is left out.
diagnostic-story-link-part-hint = Copy the link of the view again.
diagnostic-story-link-reader = the link sets language, colours, keys or a story, which are for the reader to choose; they are not followed.
diagnostic-story-link-reader-hint = Take lang, theme, keys, story and step out of the link.
diagnostic-story-dataset = the link leads to the dataset “{ $found }”, which the story does not list.
diagnostic-story-dataset-hint = List it under datasets, with its edition.
diagnostic-story-dataset-missing = this site does not offer the dataset “{ $found }”.
diagnostic-story-dataset-missing-hint = Its steps cannot be shown here; open the story on a site that has it.
diagnostic-story-edition = the link names the edition “{ $found }”; the story was written for “{ $expected }”.
diagnostic-story-edition-hint = Make both the same, and read the messages again.
diagnostic-story-digest = the dataset “{ $found }” is not the one that the story was written for: its digest differs.
diagnostic-story-digest-hint = Read every message again before you present it.
diagnostic-story-local = the story shows a file of yours, which no link can carry.
diagnostic-story-local-hint = Open that file first, in the same window.
diagnostic-story-name = this edition does not have “{ $found }”.
diagnostic-story-name-hint = Choose the view anew; until then the step is shown without it.

## Places
story = Story
stories-lead = A story leads through a dataset step by step. It can be read, stepped through on the live map, or presented.
stories-none = This site offers no stories on this dataset yet.
stories-loading = Loading the stories …
stories-lost = The stories of this site did not arrive.
story-waiting = Loading the story …
story-lost = This story could not be had: { $reason }
story-not-listed = this site does not offer it
story-own-gone = it was a file of yours, which no link can carry; open it again
story-changed = it is not the file that was published
story-refused = it has errors
story-steps = { $steps ->
    [one] one step
   *[other] { $steps } steps
  }
story-minutes = about { $minutes ->
    [one] one minute
   *[other] { $minutes } minutes
  }
story-size = { $steps }, { $minutes }
story-read = Read
story-walk = Step through
story-walk-named = Step through the story on the live map: { $name }
story-findings = { $count ->
    [one] One thing in this story does not fit its data
   *[other] { $count } things in this story do not fit its data
  }
story-checked = Every step was held against its dataset: nothing is missing.
story-checking = Holding every step against its dataset …
story-place = { $place }: { $message } { $hint }
story-place-step = Step { $step }, { $member }

## The bar
story-bar = Story
story-position = Step { $step } of { $count }
story-said = Step { $step } of { $count }: { $title }. { $message }
story-next = Next
story-previous = Previous
story-leave = Leave story
story-present = Present
story-stage-leave = Leave stage
story-overview = Overview
story-close = Close
story-goto = Go to step
story-goto-field = Step, 1 to { $count }
story-goto-do = Go
story-open-presenter = Presenter window
story-presenter-hint = Notes, time and next step, in a window of its own
story-blocked = The browser did not open the presenter window. Allow pop-ups for this page, or use the notes in this window.
story-no-channel = This browser cannot join two windows. Use the notes in this window.
story-notes = Notes
story-no-notes = No notes for this step.
story-detour = Detour from step { $step }
story-detour-said = You have left step { $step }. Backspace or Escape leads back.
story-back-to = Back to step { $step }
story-text-show = Text
story-fullscreen = Full screen
story-black = Black screen
story-black-said = The screen is black. Press B, or any key, to go on.
story-display = Picture
story-brightness = Brightness
story-contrast = Contrast
story-display-reset = As before
story-marking = Marking: { $marking }
story-marking-none = not marked
story-source = { $title } · { $edition }
story-more = More

## Keys
story-keys = Keys of a story
story-keys-next = Page Down, space, →: next step
story-keys-previous = Page Up, ←: step before
story-keys-ends = Home, End: first and last step
story-keys-search = /: search during a story; what you then do is a detour
story-keys-back = Backspace, Escape: back to the step
story-keys-full = F: full screen
story-keys-black = B or full stop: black screen
story-keys-goto = G, a number, Enter: go to a step
story-keys-overview = O: overview
story-keys-picture = While the picture has the keyboard, arrows, Home, End and space walk in it; Page Up and Page Down step.

## The page
story-page-lead = The story as text. Every figure can be opened as a live view.
story-page-steps = Steps
story-page-open = Open this view
story-page-open-named = Open this view: step { $step }, { $title }
story-page-walk = Step through on the live map
story-page-print = Print
story-page-about = Data and sources
story-page-by = By { $author }
story-page-published = Published { $date }
story-page-licence = Licence of the texts: { $licence }
story-figure = Figure of step { $step }: { $name }
story-figure-waiting = Drawing the figure …
story-figure-lost = The figure could not be drawn: the dataset did not arrive.
story-figure-part = A part of the picture, as the step shows it. The live view has all of it.
story-figure-words = The live view is made of words and tables; drawn here is the map of the same choice.
story-dataset = { $title }, edition { $edition }, { $publisher }

## The presenter
presenter = Presenter
presenter-now = Now
presenter-next = Next
presenter-last = This is the last step.
presenter-notes = Notes
presenter-time = Time
presenter-elapsed = Since the beginning
presenter-on-step = On this step
presenter-planned = planned { $time }
presenter-over = { $time } over
presenter-left = { $time } left
presenter-restart = Start the time anew
presenter-start = Start the time
presenter-not-begun = The time begins with the first step you take.
presenter-waiting = Waiting for the window of the audience …
presenter-gone = The window of the audience is closed. Open the story there again, and the presenter window from it.
presenter-no-room = This window was not opened from a story, so no other window follows it.
presenter-steps = Steps
presenter-detours = Questions of this session
presenter-detours-none = No detours yet. Press / in either window to answer a question on the live map.
presenter-detour = { $time }, step { $step }: { $words }
presenter-copy-minutes = Copy as text
presenter-copied = The questions are on the clipboard.
presenter-black-on = Make the screen black
presenter-black-off = Show the picture again
presenter-is-black = The screen of the audience is black.
presenter-ask = Answer a question
presenter-ask-hint = Find an input or a supplier; the audience sees it at once.
presenter-ask-none = Nothing has that name.
presenter-larger = Larger notes
presenter-smaller = Smaller notes

## Writing
story-edit = Write a story
story-new = New story
story-new-title = My story
story-open-file = Open a story file
story-edit-this = Edit a copy
story-add = Add current view
story-add-hint = The view on screen becomes a step.
story-added = Step { $step } added: the view on screen.
story-replaced = Step { $step } now shows the view on screen.
story-show-here = Show current view in this step
story-title-field = Title of the story
story-step-title = Title
story-step-message = Message, in one sentence
story-step-text = Text for readers
story-step-notes = Notes, for the presenter only
story-step-seconds = Planned time in seconds
story-step-up = Move step { $step } up
story-step-down = Move step { $step } down
story-step-remove = Delete step { $step }
story-step-moved = Now step { $step } of { $count }.
story-step-removed = Step { $step } deleted.
story-undo = Undo
story-undone = Undone.
story-save = Save to file
story-save-notes = Notes go into the file
story-save-notes-hint = Without the tick the notes stay in this window.
story-saved = Saved as { $name }.
story-save-failed = The browser refused to save the file.
story-unsaved = Not saved
story-is-saved = Saved
story-untitled = Step without a title
story-empty = No steps yet. Set the map as you like it, then add the view.
story-preview = Preview
story-preview-page = Preview as a page
story-discard = Put this story away
story-discard-ask = This story is not saved. Put it away all the same?
story-discard-yes = Put it away
story-discard-no = Keep it
story-keys-move = In the list of steps: Alt+↑ and Alt+↓ move a step.
story-full = A story has at most { $most } steps.
