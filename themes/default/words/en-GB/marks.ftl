### Marking a week on a family's page online. Each is a word, a button or a short sentence beside the grid.

marks-blank = not tried: blank is fine
marks-none = No marks yet. Blank boxes are fine.
marks-show = Show the code of my week
marks-read = Read this code to your { -practitioner } on the telephone, show it at the visit, or send it. No name is in it.
marks-copy = Copy
marks-share = Share
marks-message = Send as a text message
marks-copied = Copied.
marks-selected = The code is selected: copy it.
marks-chart = { -chart(form: "One") }
marks-days = Days
marks-keep = Keep my marks on this phone
marks-forget = Forget my marks on this phone
marks-kept = Kept on this phone. Whoever has your card and this phone can see them.
marks-forgotten = Forgotten. Nothing is kept on this phone.
marks-unkept = This phone does not keep them. The code works all the same.
