### The words that the website says by itself. Templates call `site-skip-link` as `words.skip_link`.

## On every page

site-skip-link = এই পাতার মূল অংশে যান
site-menu = মূল মেনু
site-menu-areas = বেড়ে ওঠার দিক
site-menu-now = আপনার বাচ্চা এখন
site-trail = আপনি যেখানে আছেন
site-home = প্রথম পাতা
site-areas = বেড়ে ওঠার নানা দিক
site-now = আপনার বাচ্চা এখন যা করে
site-ages = মোটামুটি বয়স
site-a-to-z = নামের ক্রমে
site-about = আমাদের কথা
site-print = এই পাতা প্রিন্ট করুন
site-help-title = আমাদের সাথে কথা বলুন
site-help-text = এখানে কিছু বুঝতে অসুবিধা হলে, বা বড় অক্ষরে, সহজ ভাষায় কিংবা অন্য ভাষায় চাইলে, শুধু আমাদের বলুন।
site-phone = ফোন
site-email = ইমেইল
site-hours = খোলা থাকে
site-post = আমাদের লিখুন
site-more = এই ওয়েবসাইট সম্পর্কে আরও
site-accessibility = অ্যাক্সেসিবিলিটি বিবৃতি (সবার ব্যবহারের সুবিধা)
site-privacy = গোপনীয়তা
site-credits = কৃতজ্ঞতা

## The first page

site-home-lead = যে ছোট বাচ্চার শিখতে একটু বেশি সাহায্য লাগে, তার সাথে ঘরে করার মতো ছোট ছোট মজার খেলা।
site-home-start = করার মতো কিছু খুঁজুন
site-home-start-now = আপনার বাচ্চা এখন যা করে, সেখান থেকে শুরু করুন
site-what-title = Portage কী?
site-what-home = যে পরিবারে খুব ছোট বাচ্চার বাড়তি সাহায্য দরকার, তাদের জন্য Portage হলো ঘরে বসে আন্তরিক সাহায্য। একজন হোম ভিজিটর আপনার বাসায় আসেন, সাধারণত এক বা দুই সপ্তাহ পরপর।
site-what-together = আপনার বাচ্চাকে আপনিই সবচেয়ে ভালো চেনেন। আপনারা একসাথে এর পরের একটা কাজ বেছে নেন, আর সেটাকে ছোট ছোট ধাপে ভাগ করেন। তারপর খেলেন।
site-what-little = কয়েক মিনিটই যথেষ্ট: অল্প সময়, কিন্তু বারবার। প্রতিটি পরিবার আর প্রতিটি বাচ্চা নিজের মতো করে এগোয়।
site-how-title = এই কার্ডগুলো কীভাবে ব্যবহার করবেন
site-how-pick = এমন কার্ড নিন, যা আপনার বাচ্চা এখন যা করে সেখান থেকে শুরু হয়।
site-how-read = একবার পড়ুন। যা লাগবে হাতের কাছে রাখুন।
site-how-play = যখন দুজনেরই মন ভালো, তখন কয়েক মিনিট করে দেখুন।
site-how-stop = মজা থাকতে থাকতেই থামুন। অন্য দিন আবার করতে পারবেন।
site-how-tell = কেমন হলো, আপনার হোম ভিজিটরকে বলুন। ভালো দিন আর কঠিন দিন, দুটোর কথাই এর পর কী করা যায় তা ঠিক করতে সাহায্য করে।
site-areas-title = বেড়ে ওঠার ছয়টি দিক
site-areas-text = বাচ্চারা ছয়টিই একসাথে শেখে। আজ যেটা ঠিক মনে হয়, সেটা দিয়ে শুরু করুন।
site-first-title = শুরু করার জন্য কয়েকটি
site-ways-title = কার্ড খোঁজার আরও উপায়
site-ways-now = আপনার বাচ্চা এখন যা করে
site-ways-now-text = আপনার বাচ্চা আজ যেখানে আছে, সেখান থেকে শুরু হয় এমন কার্ড খুঁজুন।
site-ways-a-to-z = নামের ক্রমে
site-ways-a-to-z-text = যদি কার্ডের নাম জানা থাকে।
site-ways-ages = মোটামুটি বয়স
site-ways-ages-text = শুধু মোটামুটি একটা ধারণা। প্রতিটি বাচ্চা নিজের মতো করে এগোয়।

## Finding a card

site-find = কার্ড খুঁজুন
site-find-lead = একটা শব্দ লিখুন, বা আজকের দিনের সাথে যা মেলে তা বেছে নিন, বা দুটোই করুন।
site-find-words = যে শব্দ খুঁজবেন
site-find-hint = যেমন: বুদবুদ, গোসল, কথা বলা
site-find-when = দিনের কোন সময়
site-find-age = মোটামুটি বয়স
site-find-area = বেড়ে ওঠার দিক
site-find-any = যেকোনো
site-find-at-hand = শুধু সেই কার্ড, যাতে বিশেষ কিছু লাগে না
site-find-clear = আবার শুরু করুন
site-find-more = আরও কার্ড দেখান
site-find-start = কিছু লিখুন বা বেছে নিন, কার্ড এখানে দেখা যাবে।
site-find-none = সবগুলোর সাথে মেলে এমন কার্ড নেই। একটা বাছাই বাদ দিন, বা অন্য শব্দ দিয়ে দেখুন।
site-find-routines = দিনের নানা সময়
site-routines-text = আপনি রোজ যা করেন, তার মধ্যেই কার্ডগুলো করা যায়। একটা সময় বেছে নিন।
site-routine-lead = দিনের এই সময়ে করা যায় এমন কার্ড।
site-jump = এখানে যান
site-by-minutes = কত মিনিট
site-minutes-lead = ছোট কার্ড আগে। অল্প সময়, কিন্তু বারবার: এটুকুই যথেষ্ট।
site-minutes-at-most = { $minutes ->
    [one] { $minutes } মিনিট বা তার কম
   *[other] { $minutes } মিনিট বা তার কম
}
site-minutes-more = { $minutes ->
    [one] { $minutes } মিনিটের বেশি
   *[other] { $minutes } মিনিটের বেশি
}
site-year-0 = এক বছরের কম
site-year-1 = এক বছর
site-year-2 = দুই বছর
site-year-3 = তিন বছর
site-year-4 = চার বছর
site-routine-waking = ঘুম থেকে ওঠা
site-routine-nappy-change = ন্যাপি বদলানো
site-routine-dressing = কাপড় পরা
site-routine-meals = খাওয়ার আগে-পরে
site-routine-tidying = গোছগাছ করা
site-routine-playing = খেলা
site-routine-stories = গান আর গল্প
site-routine-out-and-about = বাইরে বেড়ানো
site-routine-travelling = যাওয়া-আসার পথ
site-routine-waiting = অপেক্ষার সময়
site-routine-bath = গোসল
site-routine-bedtime = ঘুমাতে যাওয়া

## Lists of cards

# The words of the card follow: "… যে বুদবুদ দেখতে ভালোবাসে".
site-for-a-child-who = এমন বাচ্চার জন্য, যে
site-other-areas = অন্য দিক
site-all-cards = এই দিকের সব কার্ড
site-now-lead = আপনার বাচ্চার আজকের সাথে মেলে এমন একটা কথা খুঁজুন। পুরোপুরি মিলতে হবে না।
site-now-jump = একটি দিকে যান
site-now-open = কার্ড:
site-a-to-z-lead = সব কার্ড, নাম অনুযায়ী।
site-letters = অক্ষর
site-ages-lead = বাচ্চারা নিজের মতো করে, নিজের সময়ে শেখে। বাড়তি সাহায্য দরকার এমন অনেক বাচ্চা কোনো কার্ডের জন্য আগে তৈরি হয়, আবার কোনোটার জন্য অনেক পরে। তাই এখানে বয়স শুধু মোটামুটি একটা ধারণা।
site-ages-better = আপনার বাচ্চা এখন যা করে, তা দেখে বেছে নেওয়াই ভালো।
site-ages-list = মোটামুটি বয়স
site-younger = আরও ছোট
site-older = আরও বড়

## A card

site-minutes = কতক্ষণ
site-routines = ভালো সময়
site-age = মোটামুটি বয়স
site-need = যা যা লাগবে
site-at-hand = এগুলো বেশির ভাগ ঘরেই থাকে।
site-when = কখন
site-steps = যা করবেন
site-say = বলুন:
site-praise = যখন পেরে যায়
site-if-not = যদি ঠিকমতো না হয়
site-easier = সহজ করতে চাইলে
site-harder = একটু কঠিন করতে চাইলে
site-versions = আপনার বাচ্চার মতো করে
site-notice = যা খেয়াল করবেন
site-notice-text = আনন্দ পাওয়ার মতো ছোট ছোট জিনিস। কেউ নম্বর দিচ্ছে না।
site-ladder = পথের ছোট ছোট ধাপ
site-ladder-text = প্রথমটা সবচেয়ে সহজ। আপনার বাচ্চা যেখানে আছে সেখান থেকে শুরু করুন, যত দিন ইচ্ছা সেখানে থাকুন।
site-safety = সাবধানতা
site-check-first = কিছু বাচ্চার জন্য আগে জিজ্ঞেস করে নেওয়া দরকার। আপনার বাচ্চা তাদের একজন কি না দেখুন।
site-not-for = আগে জিজ্ঞেস করুন
site-not-for-text = নিচের কোনোটা আপনার বাচ্চার সাথে মিললে, করার আগে আপনার হোম ভিজিটর, নার্স বা থেরাপিস্টের সাথে কথা বলুন।
site-why = কেন এটা কাজে লাগে
site-review = এই কার্ড কে যাচাই করেছেন
site-lost-title = আপনার বাচ্চা কি আগে পারত, এখন আর পারে না?
site-lost-text = আপনার বাচ্চা আগে যা করত, এখন যদি আর না করে, তাহলে তাড়াতাড়ি হেলথ ভিজিটর বা ফ্যামিলি ডাক্তারকে (GP) জানান।
site-sheet = এই কার্ড কাগজে প্রিন্ট করুন
site-before = এর আগের ধাপ
site-after = এটা সহজ হয়ে গেলে
site-related = এর সাথে আরও যা ভালো
site-previous = আগের কার্ড
site-next = পরের কার্ড
site-neighbours = এই দিকের আরও কার্ড

## The accessibility statement. The law sets its parts and some of its sentences.

site-statement-title = অ্যাক্সেসিবিলিটি বিবৃতি (সবার ব্যবহারের সুবিধা)
site-statement-run = এই ওয়েবসাইট কারা চালান
site-statement-wish = আমরা চাই সবাই এই ওয়েবসাইট ব্যবহার করতে পারুন। আপনি যেন পারেন:
site-statement-zoom = লেখা চার গুণ বড় করতে, পাশে না সরিয়েই
site-statement-colours = আপনার ফোন বা কম্পিউটারের সেটিংসে গাঢ়, হালকা বা নিজের পছন্দের রং বেছে নিতে
site-statement-keyboard = শুধু কিবোর্ড দিয়েই সব জায়গায় যেতে
site-statement-print = যেকোনো কার্ড কাগজে প্রিন্ট করতে, বা আমাদের পাঠাতে বলতে
site-statement-plain = আমরা সহজ কথায় লেখারও চেষ্টা করি।
site-statement-letters = অন্য ভাষার পাতা আপনার ফোন বা কম্পিউটারে যে অক্ষর আছে তাতেই দেখা যায়; উর্দু পাতা নিজের অক্ষর সঙ্গে আনে। অক্ষরের জায়গায় খালি ঘর দেখলে আমাদের কাছে কাগজে ছাপা কার্ড চান।
site-statement-how-title = এই ওয়েবসাইট ব্যবহার করা কতটা সহজ
site-statement-known = আমরা জানি কিছু অংশ যেমন হওয়া উচিত তেমন নয়। সেগুলো নিচে লেখা আছে, আর প্রতিটির সাথে একই জিনিস পাওয়ার অন্য উপায়ও আছে।
site-statement-none-known = আপনি ব্যবহার করতে পারবেন না এমন কোনো অংশের কথা আমরা জানি না। পেলে আমাদের জানান।
site-statement-contact-title = সমস্যা জানান, বা অন্যভাবে কিছু চান
site-statement-contact = এই ওয়েবসাইটের কিছু ব্যবহার করতে না পারলে, বা বড় অক্ষরে, সহজ ভাষায়, অন্য ভাষায় কিংবা রেকর্ড করা অবস্থায় দরকার হলে, আমাদের সাথে যোগাযোগ করুন।
site-statement-form = আমাদের যোগাযোগের ফর্ম ব্যবহার করুন
site-statement-answer = কবে উত্তর পাবেন
site-statement-enforcement-title = আমাদের উত্তরে খুশি না হলে
site-statement-ehrc = সমতা ও মানবাধিকার কমিশন (Equality and Human Rights Commission, EHRC) Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018 নামের আইন কার্যকর করার দায়িত্বে আছে। আমরা যেভাবে উত্তর দিই তাতে খুশি না হলে Equality Advisory and Support Service নামের পরামর্শ সেবা আপনাকে পরামর্শ দিতে পারে।
site-statement-ehrc-link = Equality Advisory and Support Service-এর সাথে যোগাযোগ করুন
site-statement-ecni = উত্তর আয়ারল্যান্ডের সমতা কমিশন (Equality Commission for Northern Ireland, ECNI) উত্তর আয়ারল্যান্ডে Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018 নামের আইন কার্যকর করার দায়িত্বে আছে। আমরা যেভাবে উত্তর দিই তাতে খুশি না হলে কমিশন আপনাকে পরামর্শ দিতে পারে।
site-statement-ecni-link = Equality Commission for Northern Ireland-এর সাথে যোগাযোগ করুন
site-statement-technical-title = এই ওয়েবসাইটের কারিগরি তথ্য
site-statement-committed = Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018 অনুযায়ী এই ওয়েবসাইট সবার ব্যবহারের উপযোগী করতে আমরা অঙ্গীকারবদ্ধ।
site-statement-status-title = মান কতটা মেনে চলে
site-statement-status-full = এই ওয়েবসাইট Web Content Accessibility Guidelines সংস্করণ 2.2-এর AA মান পুরোপুরি মেনে চলে।
site-statement-status-partial = এই ওয়েবসাইট Web Content Accessibility Guidelines সংস্করণ 2.2-এর AA মান আংশিক মেনে চলে। এর কারণ নিচে লেখা অংশগুলো।
site-statement-status-none = এই ওয়েবসাইট Web Content Accessibility Guidelines সংস্করণ 2.2-এর AA মান মেনে চলে না। যেসব অংশ সবার ব্যবহারের উপযোগী নয়, সেগুলো নিচে লেখা আছে।
site-statement-issues-title = যেসব অংশ সবার ব্যবহারের উপযোগী নয়
site-statement-not-compliant = যেসব অংশ অ্যাক্সেসিবিলিটির নিয়ম মেনে চলে না
site-statement-burden = যেসব অংশ বদলানো মাত্রাতিরিক্ত বোঝা হবে
site-statement-outside = যেসব অংশে অ্যাক্সেসিবিলিটির নিয়ম খাটে না
site-statement-why = কেন:
site-statement-instead = এর বদলে যা ব্যবহার করতে পারেন:
site-statement-mended = কবে ঠিক করা হবে:
site-statement-plans = আরও ভালো করতে আমরা যা করছি
site-statement-prepared-title = এই বিবৃতি যেভাবে তৈরি হয়েছে
site-statement-prepared = তৈরির তারিখ
site-statement-reviewed = শেষ পর্যালোচনা
site-statement-tested = শেষ পরীক্ষা
site-statement-tested-by = পরীক্ষা করেছেন
site-statement-method = যেভাবে পরীক্ষা করা হয়েছে

## The privacy notice

site-privacy-title = গোপনীয়তা
site-privacy-lead = এই ওয়েবসাইট ব্যবহার করলে আপনার তথ্যের কী হয়, আর আমরা যে তথ্য রাখি তা নিয়ে কাকে জিজ্ঞেস করবেন।
site-privacy-site-title = এই ওয়েবসাইট
site-privacy-site-nothing = এই ওয়েবসাইট আপনার কোনো তথ্য রাখে না। এটি কোনো কুকি (cookie) বসায় না, কে কতবার এলেন তা গোনে না, আর অন্য কোনো ওয়েবসাইট থেকে কিছু আনে না।
site-privacy-site-kept = আপনি কোনো কার্ড রাখলে তার একটি কপি আপনার নিজের ফোনে থাকে, যতক্ষণ না আপনি তা সরান। আপনি কোন কার্ড রাখেন তা কাউকে জানানো হয় না।
site-privacy-site-host = যে কোম্পানির সার্ভারে এটি চলে, তারা ওয়েবসাইট নিরাপদ রাখতে কোন কোন পাতা চাওয়া হয়েছে তার সাধারণ হিসাব রাখতে পারে।
site-privacy-site-children = এই পাতাগুলোতে সত্যিকারের কোনো বাচ্চার কথা নেই।
site-privacy-records-title = পরিবার সম্পর্কে আমরা যা রাখি
site-privacy-run = দায়িত্ব কার
site-privacy-contact-title = আমাদের জিজ্ঞেস করুন, বা অভিযোগ করুন
site-privacy-contact = আপনার বা আপনার বাচ্চার কী তথ্য আমাদের কাছে আছে তা জিজ্ঞেস করতে পারেন, ঠিক করতে বলতে পারেন, বা আমরা যেভাবে তা রাখি তাতে খুশি না হলে জানাতে পারেন।
site-privacy-ico = এরপরও খুশি না হলে তথ্য সুরক্ষা দপ্তর Information Commissioner's Office (ICO)-এর কাছে অভিযোগ করতে পারেন।
site-privacy-ico-link = ICO-এর কাছে অভিযোগ করুন
site-privacy-changed = শেষ বদলানো হয়েছে

## Credits

site-credits-title = কৃতজ্ঞতা
site-credits-lead = এই ওয়েবসাইট ও এর কাগজগুলো অনেক মানুষের কাজ দিয়ে তৈরি। সবাইকে ধন্যবাদ।
# Stands between a name and its maker: "Andika, made by: SIL".
site-credits-by = – তৈরি করেছেন:
site-credits-licence = লাইসেন্স:

## No such page

site-lost-page-title = পাতাটি খুঁজে পাচ্ছি না
site-lost-page-text = পাতাটি হয়তো সরানো হয়েছে, বা ঠিকানায় ভুল থাকতে পারে।
site-lost-page-try = এগুলোর একটি দেখতে পারেন:

## Said while the pages are being prepared

site-count-cards = { $count ->
    [0] এখনো কোনো কার্ড নেই
    [one] { $count }টি কার্ড
   *[other] { $count }টি কার্ড
}
site-about-minutes = { $minutes ->
    [one] { $minutes } মিনিট
   *[other] { $minutes } মিনিট
}
site-from-to = { $from } থেকে { $to }
site-months-from-to = { $from } থেকে { $to } মাস
site-pdf = { $pages ->
    [one] PDF, { $pages } পাতা, { $size }
   *[other] PDF, { $pages } পাতা, { $size }
}
site-not-reviewed = স্বাস্থ্যসেবার কোনো বিশেষজ্ঞ এখনো এই কার্ড যাচাই করেননি। ব্যবহার করার আগে আপনার হোম ভিজিটরের সাথে কথা বলুন।
site-reviewed = যাচাই করেছেন { $by }, { $role }, { $date }।
site-applies-to = এই অ্যাক্সেসিবিলিটি বিবৃতি যার জন্য: { $what }।
site-answer-within = { $days ->
    [one] আমরা { $days } কর্মদিবসের মধ্যে উত্তর দেব।
   *[other] আমরা { $days } কর্মদিবসের মধ্যে উত্তর দেব।
}

## Languages

site-languages = অন্য ভাষায়
site-translation = এই অনুবাদ সম্পর্কে
site-quote-open = “
site-quote-close = ”

# The other papers of a card.
site-sheet-a5 = ছোট কাগজে
site-sheet-large-print = বড় অক্ষরে
site-sheet-easy-read = সহজ ভাষায়, ছবি সহ
site-sheet-beside = দুই ভাষায়, পাশাপাশি
site-sheet-reminder = ফ্রিজের জন্য ছোট কার্ড

## Cards that stay on a phone, and a card as one file

site-keep = এই ফোনে রেখে দিন
site-keep-wait = এক মুহূর্ত …
site-keep-done = রাখা হয়েছে। আপনি ইন্টারনেট ছাড়াই এই কার্ড খুলতে পারবেন।
site-keep-taken = সরানো হয়েছে। কার্ডটি আর এই ফোনে নেই।
site-keep-full = এই ফোনে যথেষ্ট জায়গা নেই। অন্য একটি কার্ড সরান বা কিছু জায়গা খালি করুন, তারপর আবার চেষ্টা করুন।
site-keep-lost = কার্ডটি আনা গেল না। ইন্টারনেট থাকলে আবার চেষ্টা করুন।
site-keep-refused = এই ব্রাউজার ওয়েবসাইটকে পাতা রাখতে দেয় না। হয়তো এটি প্রাইভেট উইন্ডো।
site-keep-changed = আপনি রাখার পর এই পাতা বদলেছে।
site-keep-show = নতুনটি দেখান
site-kept = এই ফোনে রাখা
site-kept-lead = এই কার্ডগুলো ইন্টারনেট ছাড়াই খোলে, আপনার ডেটা খরচ হয় না।
site-kept-none = এখনও কিছু রাখা হয়নি। একটি কার্ড খুলে “এই ফোনে রেখে দিন” বেছে নিন।
site-kept-yours = আপনার ফোনে কী থাকে
site-kept-only-you = আপনি কোন কার্ড রাখেন তা কাউকে জানানো হয় না। কার্ডগুলো এই ফোনেই থাকে, আর যে কেউ এই ফোন ব্যবহার করেন তিনি সেগুলো দেখতে পারেন।
site-kept-shared = এই ফোন অন্য কেউও ব্যবহার করলে, একবার ছুঁলেই সব কার্ড সরে যায়। খোলা পাতার যে তালিকা ব্রাউজার নিজে রাখে তা আলাদা, আপনি ব্রাউজারে তা মুছতে পারেন।
site-kept-stay = জায়গা কমে গেলে, বা আপনি এক সপ্তাহ বা তার বেশি এই ওয়েবসাইট না খুললে, ফোন ওয়েবসাইটের রাখা জিনিস মুছে দিতে পারে। আপনি যেকোনো সময় কার্ডগুলো আবার রাখতে পারেন।
site-kept-take = সরান
site-kept-taken = সরানো হয়েছে।
site-kept-take-all = সব সরান
site-kept-all-taken = সব সরানো হয়েছে। এই ফোনে আর কিছু রাখা নেই।
site-kept-gone = এই কার্ড আর ওয়েবসাইটে নেই।
site-kept-not = কার্ড রাখা যায় যখন আপনি এই ওয়েবসাইট ইন্টারনেটে এমন ব্রাউজারে খোলেন যা এর অনুমতি দেয়।
site-kept-version = { $date } তারিখের কার্ড, সংস্করণ { $version }
site-offline-title = ইন্টারনেট নেই
site-offline-text = এই পাতা এই ফোনে রাখা নেই, আর ফোনটি এখন ওয়েবসাইটে পৌঁছাতে পারছে না।
site-offline-try = আবার চেষ্টা করুন
site-to-send = পাঠানোর জন্য একটি ফাইল হিসেবে রাখুন
site-to-send-note = এই কার্ড একটিমাত্র ফাইল। এটি ইন্টারনেট ছাড়াই খোলে, আর আপনি এটি অন্যকে দিতে পারেন।

## What stands at a printed address

site-way-title = এই কার্ডটি এখন কোথায়
site-way-gone = এই কার্ডটি আর দেওয়া হয় না। আপনার শিশুর উপযোগী অন্য কার্ডের জন্য আমাদের বলুন।
site-way-waiting = এই কার্ডটি ঠিক করা হচ্ছে এবং ফিরে আসবে। এখনই দরকার হলে আমাদের বলুন।
site-way-on = কার্ডে যান
