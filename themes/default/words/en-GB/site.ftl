### The words that the website says by itself. Templates call `site-skip-link` as `words.skip_link`.
### A message with an argument, { $like_this }, is said while the pages are being prepared.

## On every page

site-skip-link = Skip to the main part of this page
site-menu = Main menu
site-menu-areas = Areas
site-menu-now = Your child now
site-trail = Where you are
site-home = Home
site-areas = Areas of development
site-now = What your child does now
site-ages = Rough ages
site-a-to-z = A to Z
site-about = About us
site-print = Print this page
site-help-title = Talk to us
site-help-text = If something here is not clear, or you would like it in large print, easy read or another language, just ask.
site-phone = Phone
site-email = Email
site-hours = Open
site-post = Write to us
site-more = More about this website
site-accessibility = Accessibility statement
site-privacy = Privacy
site-credits = Credits

## The first page

site-home-lead = Small, playful things to do at home with a young child who needs a bit more help to learn.
site-home-start = Find something to try
site-home-start-now = Start with what your child does now
site-what-title = What is Portage?
site-what-home = Portage is friendly help at home for families with a very young child who has extra needs. { -practitioner(form: "A") } comes to see you, usually every week or two.
site-what-together = You know your child best. Together you choose one next thing to work towards, and break it into small steps. Then you play.
site-what-little = A few minutes, little and often, is plenty. Every family and every child goes at their own pace.
site-how-title = How to use these cards
site-how-pick = Pick a card that starts from something your child does already.
site-how-read = Read it once. Put what you need close by.
site-how-play = Try it for a few minutes, at a time when you are both happy.
site-how-stop = Stop while it is still fun. You can try again another day.
site-how-tell = Tell your { -practitioner } how it went. Both good days and hard days help us to choose what comes next.
site-areas-title = Six areas of development
site-areas-text = Children learn in all six at once. Start with the one that feels right today.
site-first-title = A few to begin with
site-ways-title = Other ways to find a card
site-ways-now = What your child does now
site-ways-now-text = Find a card that starts from where your child is today.
site-ways-a-to-z = A to Z
site-ways-a-to-z-text = If you know the name of a card.
site-ways-ages = Rough ages
site-ways-ages-text = Only a rough guide. Every child has their own pace.

## Finding a card

site-find = Find a card
site-find-lead = Type a word, choose what fits your day, or do both.
site-find-words = Words to look for
site-find-hint = For example: bubbles, bath, talking
site-find-when = Part of the day
site-find-age = Rough age
site-find-area = Area
site-find-any = Any
site-find-at-hand = Only cards that need nothing special
site-find-clear = Start again
site-find-more = Show more cards
site-find-start = Type or choose something, and cards will show here.
site-find-none = No card fits all of that. Take one choice away, or try another word.
site-find-routines = Parts of the day
site-routines-text = Cards fit into what you do anyway. Pick a moment.
site-routine-lead = Cards that fit into this part of the day.
site-jump = Jump to
site-by-minutes = How many minutes
site-minutes-lead = Short cards come first. Little and often is plenty.
site-minutes-at-most = { $minutes ->
    [one] 1 minute or less
   *[other] { $minutes } minutes or less
}
site-minutes-more = { $minutes ->
    [one] More than 1 minute
   *[other] More than { $minutes } minutes
}
site-year-0 = Under one year
site-year-1 = One year old
site-year-2 = Two years old
site-year-3 = Three years old
site-year-4 = Four years old
site-routine-waking = Waking up
site-routine-nappy-change = Nappy changes
site-routine-dressing = Getting dressed
site-routine-meals = Around meals
site-routine-tidying = Tidying up
site-routine-playing = Playing
site-routine-stories = Songs and stories
site-routine-out-and-about = Out and about
site-routine-travelling = On the way somewhere
site-routine-waiting = While you wait
site-routine-bath = Bath time
site-routine-bedtime = Bedtime

## Lists of cards

site-for-a-child-who = For a child who
site-other-areas = Other areas
site-all-cards = All cards in this area
site-now-lead = Look for a sentence that sounds like your child today. It does not have to fit exactly.
site-now-jump = Go to an area
site-now-open = Card:
site-a-to-z-lead = Every card by its name.
site-letters = Letters
site-ages-lead = Children learn in their own order and at their own pace. Many children with extra needs are ready for some cards early and for others much later. So an age here is only a rough guide.
site-ages-better = It works better to choose by what your child does now.
site-ages-list = Rough ages
site-younger = Younger
site-older = Older

## A card

site-minutes = How long
site-routines = Good times
site-age = Rough age
site-need = What you need
site-at-hand = Most homes have these.
site-when = When
site-steps = What to do
site-say = Say
site-praise = When it happens
site-if-not = If it does not go well
site-easier = To make it easier
site-harder = To make it harder
site-versions = Made to fit your child
site-notice = What to notice
site-notice-text = Small things to enjoy. Nobody is keeping score.
site-ladder = Small steps on the way
site-ladder-text = The first one is the easiest. Start wherever your child is, and stay as long as you like.
site-safety = Staying safe
site-check-first = Some children need a check first. See if yours is one of them.
site-not-for = Ask first
site-not-for-text = Talk to your { -practitioner }, nurse or therapist before you try this if any of these is about your child.
site-why = Why it helps
site-review = Who has checked this card
site-lost-title = Has your child lost a skill?
site-lost-text = If your child has lost a skill, something they used to do and no longer do, tell your health visitor or GP soon.
site-sheet = Print this card as a sheet
site-before = A step before this
site-after = When this is easy
site-related = Goes well with this
site-previous = Previous card
site-next = Next card
site-neighbours = More cards in this area

## The accessibility statement. The law sets its parts and some of its sentences.

site-statement-title = Accessibility statement
site-statement-run = Who runs this website
site-statement-wish = We want everybody to be able to use this website. You should be able to:
site-statement-zoom = make the text four times as big without having to scroll sideways
site-statement-colours = choose dark or light colours, or colours of your own, in your device's settings
site-statement-keyboard = get to everything with a keyboard alone
site-statement-print = print any card on paper, or ask us to send it
site-statement-plain = We also try to write in plain words.
site-statement-letters = Pages in other languages are shown in the letters that your phone or computer has; those in Urdu bring their own. If you see empty boxes where letters should be, ask us for the card on paper.
site-statement-how-title = How accessible this website is
site-statement-known = We know that some parts are not as good as they should be. They are listed further down, each with another way to get the same thing.
site-statement-none-known = We do not know of any part that you cannot use. If you find one, tell us.
site-statement-contact-title = Tell us about a problem, or ask for something in another way
site-statement-contact = If something on this website does not work for you, or you need it in large print, easy read, another language or as a recording, get in touch.
site-statement-form = Use our contact form
site-statement-answer = When you will hear from us
site-statement-enforcement-title = If you are not happy with our answer
site-statement-ehrc = The Equality and Human Rights Commission (EHRC) is responsible for enforcing the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018. If you are not happy with how we answer, the Equality Advisory and Support Service can advise you.
site-statement-ehrc-link = Contact the Equality Advisory and Support Service
site-statement-ecni = The Equality Commission for Northern Ireland (ECNI) is responsible for enforcing the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018 in Northern Ireland. If you are not happy with how we answer, the Commission can advise you.
site-statement-ecni-link = Contact the Equality Commission for Northern Ireland
site-statement-technical-title = Technical information about this website
site-statement-committed = We are committed to making this website accessible, in accordance with the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018.
site-statement-status-title = Compliance status
site-statement-status-full = This website is fully compliant with the Web Content Accessibility Guidelines version 2.2 AA standard.
site-statement-status-partial = This website is partially compliant with the Web Content Accessibility Guidelines version 2.2 AA standard, because of the parts listed below.
site-statement-status-none = This website is not compliant with the Web Content Accessibility Guidelines version 2.2 AA standard. The parts that are not accessible are listed below.
site-statement-issues-title = Content that is not accessible
site-statement-not-compliant = Parts that do not keep to the accessibility regulations
site-statement-burden = Parts that would be a disproportionate burden to change
site-statement-outside = Parts that the accessibility regulations do not cover
site-statement-why = Why:
site-statement-instead = What you can use instead:
site-statement-mended = When we will put it right:
site-statement-plans = What we are doing to make it better
site-statement-prepared-title = How this statement was prepared
site-statement-prepared = Prepared on
site-statement-reviewed = Last reviewed on
site-statement-tested = Last tested on
site-statement-tested-by = Tested by
site-statement-method = How it was tested

## The privacy notice

site-privacy-title = Privacy
site-privacy-lead = What happens to information about you when you use this website, and whom to ask about the information that we keep.
site-privacy-site-title = This website
site-privacy-site-nothing = This website keeps no information about you. It sets no cookies, counts no visits and loads nothing from any other website.
site-privacy-site-kept = If you keep a card, a copy of it stays on your own phone until you take it away. Nobody is told which cards you keep.
site-privacy-site-host = The company that hosts it may keep an ordinary record of which pages were asked for, to keep the website safe.
site-privacy-site-children = There is nothing about any real child on these pages.
site-privacy-records-title = What we keep about families
site-privacy-run = Who is responsible
site-privacy-contact-title = Ask us, or complain
site-privacy-contact = You can ask what we hold about you or your child, ask us to correct it, or tell us that you are not happy with how we look after it.
site-privacy-ico = If you are still not happy, you can complain to the Information Commissioner's Office (ICO).
site-privacy-ico-link = Complain to the ICO
site-privacy-changed = Last changed on

## Credits

site-credits-title = Credits
site-credits-lead = This website and its papers were made with the work of many people. Thank you.
site-credits-by = by
site-credits-licence = Licence:

## No such page

site-lost-page-title = We cannot find that page
site-lost-page-text = The page may have moved, or there may be a slip in the address.
site-lost-page-try = You could try one of these:

## Said while the pages are being prepared

site-count-cards = { $count ->
    [0] No cards yet
    [one] 1 card
   *[other] { $count } cards
}
site-about-minutes = { $minutes ->
    [one] 1 minute
   *[other] { $minutes } minutes
}
site-from-to = { $from } to { $to }
site-months-from-to = { $from } to { $to } months
site-pdf = { $pages ->
    [one] PDF, 1 page, { $size }
   *[other] PDF, { $pages } pages, { $size }
}
site-not-reviewed = This card has not yet been clinically reviewed. Talk it over with your { -practitioner } before you use it.
site-reviewed = Reviewed by { $by }, { $role }, on { $date }.
site-applies-to = This accessibility statement applies to { $what }.
site-answer-within = { $days ->
    [one] We will answer within 1 working day.
   *[other] We will answer within { $days } working days.
}

## Languages

site-languages = In other languages
site-translation = About this translation
site-quote-open = “
site-quote-close = ”

# The other papers of a card.
site-sheet-a5 = On small paper
site-sheet-large-print = In large print
site-sheet-easy-read = In easy read, with pictures
site-sheet-beside = In two languages, side by side
site-sheet-reminder = A small card for the fridge

## Cards that stay on a phone, and a card as one file

site-keep = Keep on this phone
site-keep-wait = Just a moment …
site-keep-done = Kept. You can open this card without the internet.
site-keep-taken = Taken away. This card is no longer kept on this phone.
site-keep-full = There is not enough room on this phone. Take another card away or clear some space, and try again.
site-keep-lost = We could not fetch the card. Try again when you have a connection.
site-keep-refused = This browser does not let websites keep pages. That may be because the window is private.
site-keep-changed = This page has changed since you kept it.
site-keep-show = Show the new one
site-kept = Kept on this phone
site-kept-lead = These cards open without the internet and use none of your data.
site-kept-none = Nothing is kept yet. Open a card and choose “Keep on this phone”.
site-kept-yours = What stays on your phone
site-kept-only-you = Nobody is told which cards you keep. The cards stay on this phone, and anybody who uses it can see them.
site-kept-shared = If you share this phone, one tap takes all of them away. The browser’s own list of pages that you have opened is separate, and you can clear it in the browser.
site-kept-stay = A phone may clear away what websites keep when it is short of room, or when you have not opened this website for a week or more. You can keep the cards again at any time.
site-kept-take = Take away
site-kept-taken = Taken away.
site-kept-take-all = Take all away
site-kept-all-taken = All taken away. Nothing is kept on this phone any more.
site-kept-gone = This card is not on the website any more.
site-kept-not = Cards can be kept when you open this website over the internet, in a browser that allows it.
site-kept-version = Cards of { $date }, version { $version }
site-offline-title = You are not connected
site-offline-text = This page is not kept on this phone, and the phone cannot reach the website just now.
site-offline-try = Try again
site-to-send = Save as one file to send
site-to-send-note = This card is one file. It opens without the internet, and you may pass it on.

## What stands at a printed address

site-way-title = Where this card is now
site-way-gone = This card is not given out any more. Ask us for another that fits your child.
site-way-waiting = This card is being put right and will be back. Ask us if you need it now.
site-way-on = Go to the card
