# What the papers say by themselves. One message, one whole sentence or label. Short words.
# chart = চার্ট, card = কার্ড, sheet = কাগজ, home visitor = হোম ভিজিটর, review = রিভিউ.

## The activity chart

chart-title = { $child }-এর কাজের চার্ট { $number }
chart-agreed = একসাথে ঠিক করা হয়েছে: { $date }
chart-goal = এই সপ্তাহের লক্ষ্য
chart-why = কেন এটা বেছে নিয়েছি:
chart-long-term = এতে পরে কী হবে:
chart-need = যা যা লাগবে
chart-when = কখন ও কোথায়
chart-how-often = কতবার
# Said as: "twice a day, 3 tries each time".
chart-how-often-value = { $times ->
    [1] দিনে একবার
    [2] দিনে দুইবার
   *[other] দিনে { $times } বার
  }, { $tries ->
    [1] একটি করে চেষ্টা
    [one] { $tries }টি করে চেষ্টা
   *[other] { $tries }টি করে চেষ্টা
  }। অল্প সময়, কিন্তু বারবার।
chart-steps = যা করবেন
chart-help = কীভাবে সাহায্য করবেন
chart-help-full-physical = বাচ্চার হাতের নিচে আপনার হাত রাখুন, দুজনে একসাথে করুন। বাচ্চা হাত সরিয়ে নিলে থেমে যান।
chart-help-part-physical = আলতো করে ছুঁয়ে শুরু করিয়ে দিন, তারপর ছেড়ে দিন।
chart-help-gesture = আঙুল দিয়ে দেখান বা হাত বাড়িয়ে দিন। এখনই কিছু বলবেন না।
chart-help-model = আগে নিজে করে দেখান, তারপর অপেক্ষা করুন।
chart-help-verbal = অল্প কথায় বলুন, তারপর অপেক্ষা করুন।
chart-help-visual = ছবি বা হাতের ইশারা দেখান, তারপর অপেক্ষা করুন।
chart-help-none = অপেক্ষা করুন। বাচ্চাকে একা করতে দিন।
chart-praise = যখন পেরে যায়
chart-if-not = যদি ঠিকমতো না হয়
chart-easier = সহজ করতে চাইলে
chart-harder = একটু কঠিন করতে চাইলে
chart-stop = কখন থামবেন
chart-safety = সাবধানতা:
chart-advice = যে পরামর্শ মানতে হবে:
chart-advice-from = (পরামর্শ দিয়েছেন { $who }, { $date })
chart-grid = প্রতিটি চেষ্টায় দাগ দিন
chart-try = চেষ্টা
chart-before = ভিজিটের দিন
chart-next = পরের ভিজিট
chart-baseline = { $of }টিতে { $yes }টি
chart-mark-alone = একা
chart-mark-help = সাহায্য নিয়ে
chart-mark-not = এবার হয়নি
chart-mark-blank = চেষ্টা করা হয়নি: খালি থাকলেও চলবে
chart-own-words = কেমন হলো? যা দেখেছেন, নিজের কথায় লিখুন
chart-next-visit = পরের ভিজিট: { $date }।
chart-play = এই সপ্তাহের খেলা
chart-lent = আমাদের কাছ থেকে ধার নেওয়া: { $thing } (নম্বর { $number })
chart-lent-unnumbered = আমাদের কাছ থেকে ধার নেওয়া: { $thing }
chart-loves = { $child } যা ভালোবাসে: { $things }।
chart-open = দিনে একবার, বা যখন আপনার সুবিধা হয়। এখানে কিছু পূরণ করার বা গোনার নেই।
chart-grid-open = যেদিন যেদিন খেলেছেন, সেদিনে টিক দিন
chart-day = দিন
chart-played = আমরা খেলেছি
chart-seen = আমরা যা দেখেছি
chart-not-this-week = “এই সপ্তাহে নয়”ও একটি ভালো উত্তর।
chart-at-next = { $tries ->
    [1] ভিজিটে আমরা একসঙ্গে এটি দেখব, একবার চেষ্টা করব, আর ঠিক করব।
   *[other] ভিজিটে আমরা একসঙ্গে এটি দেখব, { $tries } বার চেষ্টা করব, আর ঠিক করব।
  }
chart-at-next-open = ভিজিটে আমরা একসঙ্গে এ নিয়ে কথা বলব আর ঠিক করব।
chart-contact-name = আপনার হোম ভিজিটর: { $visitor }।
chart-contact = আপনার হোম ভিজিটর: { $visitor }, { $phone }।

## The visit pack: what a worker takes along

pack-title = ভিজিটের কাগজ: { $child }
pack-own = আপনার নিজের পাতা। এটি সঙ্গে নিয়ে যান।
pack-visit = { $date } তারিখের ভিজিটের জন্য
pack-printed = { $date } তারিখে ছাপা
pack-last = একসঙ্গে দেখার জন্য
pack-none = দেখার মতো কোনো কাজের চার্ট এখনো নেই।
pack-before = শেখানোর আগে
pack-today = আজকের চেষ্টা
pack-seen = পরিবার যা দেখেছে
pack-decision = আপনারা একসঙ্গে যা ঠিক করলেন
pack-decision-achieved = পূরণ হয়েছে
pack-decision-carry-on = চলুক
pack-decision-make-smaller = আরও ছোট ধাপ
pack-decision-change = বদলান
pack-decision-stop = থাক
pack-changed = “{ $card }” কার্ড থেকে যা বদলানো হয়েছে
pack-unchanged = “{ $card }” কার্ডে যেমন আছে
pack-card = কার্ড
pack-here = এই চার্ট
pack-loves = { $child } যা ভালোবাসে
pack-loans = এখানে ধার দেওয়া
pack-next = পরের ধাপ, বেছে নেওয়ার জন্য
pack-ladder = “{ $card }” কার্ড থেকে: ছোট ধাপ { $step }, মোট { $steps }
pack-item = “{ $list }” তালিকা থেকে
pack-written = অন্য কিছু, নিজের কথায়
pack-chart = { $child }-এর কাজের চার্ট
pack-number = নম্বর
pack-for = কার জন্য
pack-does = কী করবে
pack-conditions = কী দিয়ে, কোথায় এবং কী সাহায্যে
pack-success = কতটা ভালো এবং কতবার
pack-agreed = ঠিক করার তারিখ

## Care alerts, on every paper that they touch

care-swallowing = গেলা
care-allergy = অ্যালার্জি
care-seizures = খিঁচুনি
care-breathing = শ্বাস
care-positioning = বসা ও শোয়ার ধরন
care-mobility = চলাফেরা
care-skin = চামড়া
care-vision = চোখে দেখা
care-hearing = কানে শোনা
care-sensory = শব্দ, আলো, ছোঁয়া
care-equipment = যন্ত্রপাতি
care-other = যত্ন

## The activity sheet

sheet-minutes = { $minutes ->
    [one] প্রায় { $minutes } মিনিট
   *[other] প্রায় { $minutes } মিনিট
  }
sheet-for = এমন বাচ্চার জন্য, যে { $does }।
sheet-ages = এই বয়সে অনেকের ভালো লাগে: { $from } থেকে { $to }
sheet-need = যা যা লাগবে
sheet-at-hand = এগুলো বেশির ভাগ ঘরেই থাকে।
sheet-when = কখন
sheet-routines = ভালো সময়
sheet-time = কতক্ষণ
sheet-age = বয়স
sheet-steps = যা করবেন
sheet-praise = যখন পেরে যায়
sheet-if-not = যদি ঠিকমতো না হয়
sheet-easier = সহজ করতে চাইলে
sheet-harder = একটু কঠিন করতে চাইলে
sheet-versions = আপনার বাচ্চার মতো করে
sheet-notice = যা খেয়াল করবেন
sheet-before = এর আগের ধাপ
sheet-after = এটা সহজ হয়ে গেলে
sheet-ladder = ছোট ছোট ধাপ, সবচেয়ে সহজটা আগে
sheet-safety = সাবধানতা
sheet-not-for = আগে জিজ্ঞেস করুন
sheet-why = কেন এটা কাজে লাগে
sheet-not-reviewed = স্বাস্থ্যসেবার কোনো বিশেষজ্ঞ এখনো এটা যাচাই করেননি। আপনার বাচ্চার থেরাপিস্ট থাকলে আগে তাঁকে জিজ্ঞেস করুন।
sheet-reviewed = যাচাই করেছেন { $who }, { $role }, { $date }।
sheet-lost-skill = আপনার বাচ্চা আগে যা পারত, তা করা বন্ধ করে দিলে তাড়াতাড়ি হেলথ ভিজিটর বা ফ্যামিলি ডাক্তারকে (GP) জানান।

## Reports

report-page-of = পাতা { $page } / { $pages }
report-prepared-by = লিখেছেন
report-born = জন্মতারিখ
report-age = বয়স
report-nhs-number = NHS নম্বর
report-home-languages = ঘরের ভাষা
report-started = Portage শুরু
report-period = কোন সময়ের কথা
report-period-value = { $from } থেকে { $to }
report-visits = বাসায় ভিজিট
report-visits-value = { $offered }টি ভিজিট ঠিক করা ছিল, { $kept }টি হয়েছে
report-next-review = পরের রিভিউ
report-visits-from-now = এখন থেকে ভিজিট
report-review-professional = Portage রিভিউ রিপোর্ট
report-review-family = আমাদের রিভিউ
report-about = { $child }: { $from } থেকে { $to }
# The UK marking stays in English; the meaning follows.
report-marking = Official - sensitive: personal (গোপনীয়, ব্যক্তিগত তথ্য)

report-summary = সংক্ষেপে
report-summary-family = আমরা একসাথে যা করেছি
report-strengths = গুণ ও পছন্দ
report-strengths-family = { $child } যা ভালোবাসে ও ভালো পারে
report-voices = বাচ্চা ও পরিবারের মতামত
report-voices-family = আপনারা আমাদের যা বলেছেন
report-goals = যেসব লক্ষ্য নিয়ে কাজ হয়েছে
report-goals-family = আমরা যেসব লক্ষ্য নিয়ে কাজ করেছি
report-now = বাচ্চা এখন যা পারে
report-now-family = আপনার বাচ্চা এখন যা পারে
report-profile = বেড়ে ওঠার ছবি (প্রোফাইল)
report-lost = আগে পারত, এখন আর দেখা যায় না
report-lost-family = ডাক্তারকে যা বলা দরকার
report-care = যত্ন ও নিরাপত্তা
report-others = অন্যদের দেওয়া তথ্য
report-others-family = অন্যরা যা বলেছেন
report-needs = যাতে সাহায্য হয়
report-next = সামনের সময়ের লক্ষ্য
report-next-family = এর পর আমরা যা নিয়ে কাজ করব
report-plan = যেসব কাজ ঠিক হয়েছে
report-plan-family = কে কী করবেন
report-people = মানুষজন
report-people-family = কারা ছিলেন
report-signed = সই

report-goals-caption = গত রিভিউয়ের পর থেকে বড় লক্ষ্যগুলো ও সেগুলোর ফল
report-goal = লক্ষ্য
report-set = কবে ঠিক হয়েছে
report-result = ফল
report-date = তারিখ
report-goals-sentence = { $set ->
    [1] একটি লক্ষ্য ঠিক করা হয়েছিল
    [one] { $set }টি লক্ষ্য ঠিক করা হয়েছিল
   *[other] { $set }টি লক্ষ্য ঠিক করা হয়েছিল
  }, { $achieved ->
    [0] এখনো কোনোটি পূরণ হয়নি
    [one] { $achieved }টি পূরণ হয়েছে
   *[other] { $achieved }টি পূরণ হয়েছে
  }।
report-goals-set = ঠিক করা লক্ষ্য
report-goals-achieved = পূরণ হয়েছে
report-goals-share = কতটা পূরণ হয়েছে
report-goals-percent = { $percent }%
report-result-working-on = কাজ চলছে
report-result-achieved = পূরণ হয়েছে
report-result-carried-on = আরও চলবে
report-result-changed = বদলানো হয়েছে
report-result-stopped = বন্ধ করা হয়েছে

report-achieved-since = { $date } থেকে নতুন
report-emerging = সবে শুরু হচ্ছে
report-lost-notice = বাচ্চা কিছু পারত কিন্তু আর না পারলে তাড়াতাড়ি দেখানো দরকার। না জানানো হয়ে থাকলে হেলথ ভিজিটর বা ফ্যামিলি ডাক্তারকে (GP) জানান।
report-lost-skill = আগে যা দেখা যেত
report-last-seen = শেষ দেখা গেছে
report-noticed = কবে খেয়াল হলো যে নেই
report-because = কেন:
report-actions-caption = এই রিভিউতে যেসব কাজ ঠিক হয়েছে
report-what = কী
report-who = কে
report-by = কবের মধ্যে
report-recipients = এই রিপোর্ট যাদের কাছে যাবে
report-recipients-sentence = পরিবারের সম্মতি নিয়ে দেওয়া হয়েছে, সম্মতির তারিখ { $date }।
report-took-part = যারা ছিলেন
report-signature = নাম ও সই
report-signed-on = তারিখ

report-profile-caption = যা দেখা হয়েছে তার কতটা পারে, কতটা শিখছে আর কতটা সবে শুরু, দিক ও বয়স অনুযায়ী
report-profile-alt = দণ্ডচিত্র: { $areas ->
    [one] বেড়ে ওঠার { $areas }টি দিক
   *[other] বেড়ে ওঠার { $areas }টি দিক
  }, { $bands ->
    [one] বয়সের { $bands }টি ভাগ
   *[other] বয়সের { $bands }টি ভাগ
  }, { $rounds ->
    [one] { $rounds } বার দেখা
   *[other] { $rounds } বার দেখা
  }। নিচের টেবিলে সব সংখ্যা আছে।
# `report-profile-of` stands between two numbers: a stroke, explained here.
report-profile-table = সংখ্যায়: পারে + শিখছে + সবে শুরু / মোট যতগুলো দেখা হয়েছে
report-profile-area = দিক
report-profile-round = কখন
report-profile-achieved = পারে (প্রতিবার)
report-profile-developing = শিখছে (মাঝে মাঝে)
report-profile-emerging = সবে শুরু (প্রথম দেখা গেছে)
report-profile-rest = এখনো দেখা যায়নি
report-profile-of = /

## অন্যান্য কাগজ: পরিবারের জন্য, আর পরিবার যাদের নাম দিয়েছে তাদের জন্য
paper-about = { $child }, { $date }
paper-day = { $weekday }, { $date }
paper-when = কবে
paper-time = সময়
paper-where = কোথায়
paper-how = কীভাবে
paper-from = যাঁর কাছ থেকে
paper-with = যাঁদের সঙ্গে
paper-who-came = কে এসেছিলেন
paper-who-comes = কে আসেন
paper-next-visit = পরের দেখা
paper-visit-copy = আমাদের দেখা
paper-visit-virtual = ভিডিওতে
paper-visit-telephone = টেলিফোনে
paper-visit-group = দলের সঙ্গে
paper-visit-joint = সাহায্য করেন এমন আরেকজনের সঙ্গে
paper-visit-week = সপ্তাহটা কেমন গেছে
paper-visit-play = { $child } যে খেলা বেছে নিয়েছে
paper-visit-taught = আমরা যা নিয়ে কাজ করেছি
paper-visit-results = চার্ট থেকে কী হলো
paper-visit-skills = { $child } নতুন যা করেছে
paper-visit-advice = থেরাপিস্টরা যা বলেছেন
paper-visit-focus = আমরা যা নিয়ে কথা বলেছি
paper-visit-loans = আপনাদের ধার দেওয়া হয়েছে
paper-visit-comment = আপনারা যা বলেছেন
paper-tries = { $of }-এর মধ্যে { $met }
paper-result-before = শেখানোর আগে: { $before }।
paper-result-after = এবারের দেখায়: { $after }।
paper-result-decision = আমরা ঠিক করেছি: { $decision }।
paper-decision-achieved = হয়ে গেছে
paper-decision-carry-on = চালিয়ে যাব
paper-decision-make-smaller = ধাপটা ছোট করব
paper-decision-change = অন্য কিছু চেষ্টা করব
paper-decision-stop = ছেড়ে দেব
paper-all-about = { $child }-এর সব কথা
paper-admired = আমার যা মানুষের ভালো লাগে
paper-admired-of = { $child }-এর যা মানুষের ভালো লাগে
paper-important = আমার কাছে যা জরুরি
paper-important-of = { $child }-এর কাছে যা জরুরি
paper-support = আমাকে সাহায্য করার সবচেয়ে ভালো উপায়
paper-support-of = { $child }-কে সাহায্য করার সবচেয়ে ভালো উপায়
paper-communicates = আমি যেভাবে মনের কথা জানাই
paper-communicates-of = { $child } যেভাবে মনের কথা জানায়
paper-likes = আমার ভালো লাগে
paper-likes-of = { $child }-এর যা ভালো লাগে
paper-dislikes = আমার ভালো লাগে না
paper-dislikes-of = { $child }-এর যা ভালো লাগে না
paper-calm = যা আমাকে শান্ত হতে সাহায্য করে
paper-calm-of = যা { $child }-কে শান্ত হতে সাহায্য করে
paper-senses = আমার ইন্দ্রিয়
paper-senses-of = দেখা, শোনা ও ছোঁয়া
paper-moves = আমি যেভাবে চলাফেরা করি
paper-moves-of = { $child } যেভাবে চলাফেরা করে
paper-routines = আমার দিন
paper-routines-of = সারা দিন
paper-family = আমার পরিবার
paper-family-of = পরিবার
paper-hopes = আমার আশা ও ইচ্ছা
paper-hopes-of = আশা ও ইচ্ছা
paper-eating = খাওয়া ও পান করা
paper-toileting = টয়লেট
paper-helpers = যাঁরা সাহায্য করেন
paper-sign = { $means }। { $answer }
paper-voice-child = এমনভাবে লেখা যেন { $child } নিজে বলছে; লিখেছেন যাঁরা { $child }-কে ভালো চেনেন। শেষ হয়েছে { $date }।
paper-voice-parent = মা-বাবার কথায়। শেষ হয়েছে { $date }।
paper-setting-advice = আপনাদের নার্সারি বা স্কুলের জন্য পরামর্শ
paper-setting = নার্সারি বা স্কুল
paper-next-talk = পরের বার
paper-advice-well = যা ভালো চলছে
paper-advice-seen = আমরা যা দেখেছি
paper-advice-given = আমরা যা বলেছি
paper-advice-passed = থেরাপিস্টদের যে পরামর্শ মানতে হবে
paper-advice-asked = আপনারা যা জিজ্ঞেস করেছেন
paper-advice-goals = যেসব লক্ষ্যে এটা সাহায্য করে
paper-note = স্কুল থেকে চিঠি
paper-reply-by = এই তারিখের মধ্যে উত্তর পেলে ভালো হয়
paper-note-best = সবচেয়ে ভালো মুহূর্ত
paper-note-did = আমরা যা করেছি
paper-note-day = দিনটা কেমন গেছে
paper-note-home = বাড়ির জন্য
paper-note-school = আমরা যা জানতে চাই
paper-note-answer = আপনাদের উত্তর
paper-signposts = যে মানুষ ও জায়গা সাহায্য করতে পারে
paper-signposts-offer = আমরা এগুলো নিয়ে কথা বলেছি। আপনারা চাইলে প্রথম ফোনটা আমরা করব, বা আপনারা ফোন করার সময় পাশে বসব। আমাদের বলুন।
paper-meeting = আমাদের মিটিং
paper-chair = কে চালাবেন
paper-meeting-agenda = যা নিয়ে কথা হবে
paper-meeting-people = যাঁদের ডাকা হয়েছে
paper-meeting-bring = সঙ্গে যা আনবেন
paper-meeting-say = আমি যা বলতে বা জিজ্ঞেস করতে চাই
paper-bring-papers = “{ $child }-এর সব কথা” পাতা আর শেষ রিভিউ, যদি চান যে অন্যরা তা দেখুক।
paper-bring-questions = আপনাদের প্রশ্ন। নিচে লিখে রাখুন: প্রতিটি প্রশ্নই ভালো প্রশ্ন।
paper-bring-things = { $child } খুব ভালোবাসে এমন কিছু, একটা ছবি বা ছোট ভিডিও, যদি দেখাতে চান।
paper-bring-somebody = চাইলে পাশে বসার জন্য কাউকে: বন্ধু, আত্মীয়, দোভাষী। আগে জানাবেন, আমরা ব্যবস্থা করব।
paper-closing = আমাদের দেখা-সাক্ষাতের শেষ
paper-closing-opening = আপনাদের বাড়িতে আসতে দেওয়ার জন্য ধন্যবাদ। { $child }-এর সঙ্গে আমরা একসাথে যা করেছি, আর এখন থেকে কার কাছে যেতে পারেন, তা এখানে আছে।
paper-closing-time = আমাদের একসাথে কাটানো সময়
paper-closing-works = { $child }-এর জন্য যা কাজে লাগে
paper-closing-words = আপনাদের কথা
paper-closing-next = এর পর কী হবে
paper-goes-to = এখন থেকে
paper-follow-up = আমরা আরেকবার ফোন করব
paper-closing-onward = যাঁর কাছে যেতে পারেন
paper-closing-loans = এখনও আপনাদের কাছে ধার আছে
paper-closing-thanks = ধন্যবাদসহ
paper-welcome = স্বাগতম
paper-welcome-visits = আমাদের দেখা
paper-how-often = কত দিন পর পর
paper-day-of-week = বার
paper-on-monday = সোমবার
paper-on-tuesday = মঙ্গলবার
paper-on-wednesday = বুধবার
paper-on-thursday = বৃহস্পতিবার
paper-on-friday = শুক্রবার
paper-on-saturday = শনিবার
paper-first-visit = প্রথম দেখা
paper-welcome-what = দেখা করতে এলে যা হয়
paper-welcome-happens-1 = আমরা মেঝেতে বসে খেলি। { $child } আমাদের দেখায় কীসে মজা।
paper-welcome-happens-2 = সপ্তাহটা কেমন গেছে আপনারা বলেন। { $child }-কে আপনারাই সবচেয়ে ভালো চেনেন।
paper-welcome-happens-3 = একসাথে একটা ছোট ধাপ বেছে নিই, আর যতক্ষণ না হয় চেষ্টা করি।
paper-welcome-happens-4 = ফ্রিজে লাগানোর জন্য একটা চার্ট রেখে যাই, দিনে কয়েক মিনিটের জন্য।
paper-welcome-hopes = আপনারা যা চান বলেছেন
paper-welcome-enjoys = { $child } যাতে আনন্দ পায়
paper-welcome-say = সিদ্ধান্ত আপনাদের
paper-welcome-say-1 = ঘর গোছাতে হবে না, আর খারাপ দিনে কেউ কিছু মনে করে না।
paper-welcome-say-2 = “এ সপ্তাহে নয়” একটা ভালো উত্তর। কোনো দিন সুবিধা না হলে আমাদের ফোন করুন।
paper-welcome-say-3 = আমরা যা লিখি তা শুধু তাঁদেরই দেখাই যাঁদের ব্যাপারে আপনারা রাজি। আপনারা মত বদলাতে পারেন।
paper-welcome-say-4 = { $child }-কে নিয়ে আমরা যা লিখি আপনারা সব দেখতে পারেন, আর কপি পেতে পারেন।
paper-play-plan = আমাদের খেলার পরিকল্পনা
paper-play-chose = { $child } যা বেছে নিয়েছে
paper-play-new = নতুন যা ছিল
paper-play-ideas = চেষ্টা করার মতো ভাবনা
paper-play-where = আর কোথায় হতে পারে
paper-play-things = হাতের কাছে যা ছিল
paper-play-goals = আমরা যেদিকে এগোচ্ছি
paper-play-notes = খেলার সময় আপনারা যা দেখেন
paper-i-can = { $child } পারে
paper-celebration = দেখুন { $child } কী কী করেছে
paper-celebrate-goals = হয়ে গেছে
paper-celebrate-weeks = পথের ছোট ছোট ধাপ
paper-step = { $who } { $does }
paper-certificate = শাবাশ
paper-award-opening = পাচ্ছে
paper-award-did = যে এ নিয়ে কাজ করেছে, আর পেরেছে:
paper-timeline = ছবিতে { $child }
paper-group-home = দল থেকে আপনাদের বাড়িতে
paper-group = দল
paper-group-did = আমরা কী করেছি
paper-group-sang = আমরা গেয়েছি
paper-group-played = আমরা খেলেছি
paper-group-stories = আমরা গল্প শুনেছি
paper-group-why = কেন আমরা এটা করেছি
paper-group-try = বাড়িতে চেষ্টা করার জন্য
paper-group-cards = এর সঙ্গে মেলে এমন কার্ড
paper-group-again = পরের বার
paper-bring = দয়া করে সঙ্গে আনুন
paper-ready = অপেক্ষার সময় খেলার কিছু
paper-ready-opening = আপনারা আমাদের তালিকায় আছেন। ততদিন খেলার জন্য এই রইল, { $child } এখন যা করে তা দেখে বাছা। কিছুই করতে বাধ্য নন।
paper-card-need = যা লাগবে
paper-card-praise = যখন ভালো হয়
paper-card-if-not = যদি ভালো না হয়
paper-card-safety = সাবধান

# Pictures on a paper, and the back of a reminder card.
sheet-symbols = ছবি: { $by } ({ $licence })।
sheet-whole = পুরো কার্ডে আরও অনেক কিছু আছে। শুরু করার আগে সেটি পড়ুন।

# The paper that tells how far a printer is out between its two sides.
align-title = দুই পিঠ কি মেলে?
align-print = যেভাবে কার্ড ছাপবেন, ঠিক সেভাবে এই কাগজটি দুই পিঠে ছাপুন।
align-look = এই পিঠ নিজের দিকে রেখে কাগজটি জানালার সামনে ধরুন। পেছনের চিহ্নটি এই মাপকাঠির যেখানে পড়ে, সেখানে দুটি সংখ্যা পড়ুন: কতটা ডানে, আর কতটা নিচে।
align-give = সংখ্যা দুটি উল্টো চিহ্ন দিয়ে পরের কমান্ডে লিখুন: চিহ্নটি 2 ও 1-এ থাকলে লিখুন --shift=-2,-1। দুটোই শূন্য হলে কিছু করতে হবে না।
align-back = পেছনের পিঠ

## What a copy of a family's paper says of itself.

paper-interpreter = অনুগ্রহ করে এটি দোভাষীর সঙ্গে একসাথে পড়ুন ({ $language })।
paper-not-told = এটি এখনও এই ভাষায় নেই: { $language }। অনুগ্রহ করে এই ভাষা বলেন এমন কারও সঙ্গে, যেমন দোভাষীর সঙ্গে, এটি পড়ুন।
paper-to-follow = দুই ভাষায়, লাইনে লাইনে, যিনি পরিবারের সঙ্গে এটি পড়বেন তাঁর জন্য।
paper-draft = খসড়া। এই ভাষা বলেন এমন কেউ পুরোটা না পড়া পর্যন্ত পরিবারকে দেওয়া যাবে না।

## A chart's copy for a nursery or another place outside the home.

setting-chart-for = অনুলিপি: { $people }।
setting-chart-contact = কেমন হলো তা { $visitor }-কে জানান: { $phone }।
setting-chart-contact-name = কেমন হলো তা { $visitor }-কে জানান।
setting-chart-help-full-physical = আপনার হাত শিশুর হাতের নিচে রেখে একসঙ্গে করুন। শিশু হাত সরিয়ে নিলে থামুন।
setting-chart-help-none = অপেক্ষা করুন এবং শিশুকে একা করতে দিন।
