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
chart-contact-name = আপনার হোম ভিজিটর: { $visitor }।
chart-contact = আপনার হোম ভিজিটর: { $visitor }, { $phone }।

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

# Pictures on a paper, and the back of a reminder card.
sheet-symbols = ছবি: { $by } ({ $licence })।
sheet-whole = পুরো কার্ডে আরও অনেক কিছু আছে। শুরু করার আগে সেটি পড়ুন।

# The paper that tells how far a printer is out between its two sides.
align-title = দুই পিঠ কি মেলে?
align-print = যেভাবে কার্ড ছাপবেন, ঠিক সেভাবে এই কাগজটি দুই পিঠে ছাপুন।
align-look = এই পিঠ নিজের দিকে রেখে কাগজটি জানালার সামনে ধরুন। পেছনের চিহ্নটি এই মাপকাঠির যেখানে পড়ে, সেখানে দুটি সংখ্যা পড়ুন: কতটা ডানে, আর কতটা নিচে।
align-give = সংখ্যা দুটি উল্টো চিহ্ন দিয়ে পরের কমান্ডে লিখুন: চিহ্নটি 2 ও 1-এ থাকলে লিখুন --shift=-2,-1। দুটোই শূন্য হলে কিছু করতে হবে না।
align-back = পেছনের পিঠ
