### Words that views put into papers and pages: names of areas and ages, and sentences with arguments.

# The names of areas head narrow columns: keep them short.
area-infant-development = প্রথম মাসগুলো
area-social = মেলামেশা
area-language = ভাষা
area-self-help = নিজের কাজ
area-cognitive = বুদ্ধি
area-motor = নড়াচড়া

area-about-infant-development = খেয়াল করা, শান্ত হওয়া, দেখা, শোনা আর সারা শরীর দিয়ে চেনা।
area-about-social = একসাথে থাকা, পালা করে করা, মনের কথা ভাগ করা আর বন্ধু হওয়া।
area-about-language = বোঝা আর বোঝানো: আওয়াজ, ইশারা, ছবি ও কথা দিয়ে।
area-about-self-help = খাওয়া, কাপড় পরা, হাত-মুখ ধোয়া, ঘুমানো আর নিরাপদে থাকা।
area-about-cognitive = কোনটা কীভাবে কাজ করে জানা, মিছেমিছি খেলা, মেলানো আর গোনা।
area-about-motor = নড়াচড়া করা, হাত বাড়ানো, ধরা আর ভারসাম্য রাখা, আপনার বাচ্চার নিজের মতো করে।

band-0-3 = 0 থেকে 3 মাস
band-3-6 = 3 থেকে 6 মাস
band-6-9 = 6 থেকে 9 মাস
band-9-12 = 9 থেকে 12 মাস
band-12-18 = 12 থেকে 18 মাস
band-18-24 = 18 থেকে 24 মাস
band-24-36 = 2 থেকে 3 বছর
band-36-48 = 3 থেকে 4 বছর
band-48-60 = 4 থেকে 5 বছর

not-for-swallowing = গেলা, খাওয়া ও পান করা
not-for-allergy = অ্যালার্জি
not-for-seizures = খিঁচুনি
not-for-breathing = শ্বাস
not-for-positioning = বসা, শোয়া ও কোলে নেওয়া
not-for-mobility = চলাফেরা
not-for-skin = চামড়া
not-for-vision = চোখে দেখা
not-for-hearing = কানে শোনা
not-for-sensory = শব্দ, আলো ও ছোঁয়া
not-for-equipment = টিউব, স্প্লিন্ট ও অন্য যন্ত্রপাতি
not-for-other = অন্য কিছু

routine-waking = ঘুম থেকে ওঠা
routine-nappy-change = ন্যাপি বদলানো
routine-dressing = কাপড় পরা
routine-meals = খাওয়ার আগে-পরে
routine-tidying = গোছগাছ করা
routine-playing = খেলা
routine-stories = গান আর গল্প
routine-out-and-about = বাইরে বেড়ানো
routine-travelling = যাওয়া-আসার পথ
routine-waiting = অপেক্ষার সময়
routine-bath = গোসল
routine-bedtime = ঘুমাতে যাওয়া

fit-vision = যে বাচ্চা চোখে ভালো দেখে না, তার জন্য
fit-hearing = যে বাচ্চা কানে ভালো শোনে না, তার জন্য
fit-movement = যে বাচ্চা সহজে নড়াচড়া করতে পারে না, তার জন্য
fit-overwhelm = যে বাচ্চা অল্পতেই অস্থির হয়ে পড়ে, তার জন্য

weekday-short-1 = সোম
weekday-short-2 = মঙ্গল
weekday-short-3 = বুধ
weekday-short-4 = বৃহঃ
weekday-short-5 = শুক্র
weekday-short-6 = শনি
weekday-short-7 = রবি
month-short-1 = জানু
month-short-2 = ফেব্রু
month-short-3 = মার্চ
month-short-4 = এপ্রিল
month-short-5 = মে
month-short-6 = জুন
month-short-7 = জুলাই
month-short-8 = আগস্ট
month-short-9 = সেপ্ট
month-short-10 = অক্টো
month-short-11 = নভে
month-short-12 = ডিসে
date-short = { $day } { $month }
date-with-weekday = { $weekday }, { $date }

goal-sentence = { $who } { $does }, { $conditions }, { $success }।
goal-sentence-open = { $who } { $does }, { $conditions }।
name-and-role = { $name }, { $role }
care-source = (জানিয়েছেন { $from }, { $date })

# Corrected age: counted from the day on which the child was due.
age-corrected = { $age } (সময়ের আগে জন্মের হিসাবে { $corrected })

visits-every-week = প্রতি সপ্তাহে
visits-every-fortnight = দুই সপ্তাহ পরপর
visits-every-month = প্রতি মাসে

report-weekly-open = একসঙ্গে খেলার চার্ট, যেখানে কিছু পূরণ করার নেই: { $count }।
report-weekly-sentence = { $set ->
    [0] এই সময়ে চার্টে কোনো সাপ্তাহিক লক্ষ্য ঠিক করা হয়নি
    [one] এই সময়ে চার্টে { $set }টি সাপ্তাহিক লক্ষ্য ঠিক করা হয়েছিল
   *[other] এই সময়ে চার্টে { $set }টি সাপ্তাহিক লক্ষ্য ঠিক করা হয়েছিল
  }{ $achieved ->
    [0] ।
    [one] , আর { $achieved }টি পূরণ হয়েছে।
   *[other] , আর { $achieved }টি পূরণ হয়েছে।
  }
report-practice-family = বাড়িতে অনুশীলন: দিন: { $days }; চেষ্টা: { $tries }; ঠিক লক্ষ্যে যেমন বলা আছে: { $met }। প্রতিটি চেষ্টাই কাজে লাগে।
report-practice-professional = বাড়িতে চিহ্ন দিয়ে ফেরত দেওয়া সপ্তাহ: { $weeks }; অনুশীলনের দিন: { $of }টির মধ্যে { $days }টি; লক্ষ্য অনুযায়ী চেষ্টা: { $tries }টির মধ্যে { $met }টি।
report-practice-week = { $number }: { $met }
report-practice-weeks = চার্ট ধরে ধরে: { $weeks }।
report-round-baseline = { $date } (শুরুতে)
report-round-review = { $date }
report-shared-consent = পরিবারের সম্মতি নিয়ে দেওয়া হয়েছে, সম্মতির তারিখ { $date }।
report-shared-basis = সরকারি সেবার দায়িত্বের অংশ হিসেবে দেওয়া হয়েছে, লেখা হয়েছে { $date }।
report-goal-carries-on = { $title }: উপরের টেবিলের মতোই চলবে।
report-notice = এটি যাদের জন্য: { $people }। অন্য কাউকে দেওয়ার আগে আমাদের জিজ্ঞেস করুন।
report-diagnosis = জানানো রোগনির্ণয় (diagnosis)
report-diagnosis-value = { $text } ({ $from }, { $date })
report-communicates = { $child } যেভাবে মনের কথা বোঝায়
report-from-now-on-value = { $rhythm }। পরের রিভিউ: { $date }।
report-family = পরিবার

site-pdf-only = PDF
site-credit-texts = লেখা
site-credit-symbols = প্রতীক
site-credit-fonts = অক্ষর
site-credit-programs = প্রোগ্রাম
site-letter-other = 0 থেকে 9
