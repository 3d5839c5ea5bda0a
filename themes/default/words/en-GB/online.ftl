### A family's page online. The shell is the same for every family and names nobody: no child, no service.

sealed-title = Private page
sealed-ask = Scan the pattern on your card, or type the code that is printed on it.
sealed-label = The code on your card
sealed-open = Open
sealed-unlike = Small letters and spaces do no harm, and it does not matter whether you type O or 0, and I, L or 1.
sealed-opening = One moment …
sealed-length = A code has 17 letters and numbers. Count those on your card, and type the code again.
sealed-slip = One letter or number is not as it is on your card. Look at each of them, and type the code again.
sealed-wrong-code = This code does not open this page. It may be from an old card, or from the card of another page. Ask the person who gave you the card.
sealed-wrong-link = This link does not open this page any more. It may be from an old card. Ask the person who gave you the card.
sealed-link = A part of the link is missing. Scan the pattern on your card again, or type the code.
sealed-mangled = The link was changed on its way to you. Scan the pattern on your card, or type the code. Please do not send the link on.
sealed-moved = This page does not stand where it belongs. Use the address on your card, and tell the person who gave it to you.
sealed-damaged = The page did not arrive whole. Load it again. If that does not help, tell the person who gave you the card.
sealed-insecure = The page opens only at an address that begins with https://. Scan the pattern on your card again. Everything on the page is on your paper too.
sealed-over = This page has come to its end. Ask the person who gave you the card for a new one.
sealed-no-script = This browser does not open the page. Switch JavaScript on, or try another phone or browser. Everything on the page is on your paper too.
sealed-not-found = There is no page here. Scan the pattern on your card again, or type the address just as it is printed.
sealed-hide = Hide this page now
sealed-save = Save this page
sealed-saved = Saved. The file opens only with the code on your card.

## The page itself, once it is open

online-title = { $child }’s page
online-for = For { $adult }
online-until = This page opens until { $date }.
online-mixed = Some of this page is in another language, just as it was written for you. Ask your { -practitioner } to go through it with you.
online-earlier = Earlier weeks
online-celebrate = What we celebrate
online-achieved-on = Achieved on { $date }
online-cards = The activity cards
online-tries = At the visit after it: { $yes } of { $of } tries.
online-decided-achieved = Achieved!
online-decided-carry-on = We carried on with it.
online-decided-make-smaller = We made the step smaller.
online-decided-change = We went on to something else.
online-decided-stop = We left it there.
online-about = All about me
online-about-signs = My own signs
online-about-admired = What people like and admire about me
online-about-important = What is important to me
online-about-support = How best to support me
online-about-communicates = How I communicate
online-about-likes = I like
online-about-dislikes = I do not like
online-about-calm = What helps me feel calm
online-about-moves = How I move
online-about-eating = Eating and drinking
online-about-toileting = Nappies, potty or toilet
online-about-senses = My senses
online-about-routines = My day
online-about-hopes = My hopes and wishes

## The card that opens it, on paper

key-title = The card to your page
key-for = For { $adult }
key-what = This card opens a private page with { $child }’s charts, earlier weeks and activity cards. You have all of it on paper too.
key-scan-title = With the camera of your phone
key-scan = Point the camera at the pattern and open the link.
key-type-title = By typing
key-type = Open this address, and type the code below:
key-file = Open the file that we gave you, and type the code below.
key-code = Your code
key-keep-title = Keep it like a door key
key-keep = Whoever has this card can open the page. Do not send a photo of it. Your phone keeps nothing of the page unless you ask it to keep your marks, and the button “Hide this page now” closes it at once.
key-lost = Is the card lost, or in the wrong hands? Ring us, and we make a new key. A copy of the page that somebody has saved cannot be called back.
key-made = Made on { $date }
