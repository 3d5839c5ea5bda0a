# What the papers say by themselves. One message, one whole sentence or label; nothing is put
# together from pieces. Families' papers are read by tired people: short words, short sentences.
# Wordings are chosen so that the verb does not show whether the child is a girl or a boy.

## The activity chart

chart-title = { $child } کے لیے سرگرمی چارٹ نمبر { $number }
chart-agreed = { $date } کو طے ہوا
chart-goal = اس ہفتے کا ہدف
chart-why = ہم نے یہ کیوں چنا:
chart-long-term = یہ ہمیں کہاں لے جائے گا:
chart-need = کیا کیا چاہیے
chart-when = کب اور کہاں
chart-how-often = کتنی بار
chart-how-often-value = { $times ->
    [1] دن میں ایک بار،
    [2] دن میں دو بار، ہر بار
   *[other] دن میں { $times } بار، ہر بار
  } { $tries ->
    [one] ایک کوشش
   *[other] { $tries } کوششیں
  }۔ تھوڑا تھوڑا، مگر بار بار۔
chart-steps = کیا کرنا ہے
chart-help = مدد کیسے کریں
chart-help-full-physical = اپنے ہاتھ بچے کے ہاتھوں کے نیچے رکھیں اور مل کر کریں۔ بچہ ہاتھ کھینچ لے تو رک جائیں۔
chart-help-part-physical = ہلکا سا چھو کر حرکت شروع کروائیں، پھر چھوڑ دیں۔
chart-help-gesture = اشارہ کریں یا اپنا ہاتھ آگے بڑھائیں۔ ابھی کچھ نہ بولیں۔
chart-help-model = پہلے خود کر کے دکھائیں، پھر انتظار کریں۔
chart-help-verbal = دو چار لفظوں میں بتائیں، پھر انتظار کریں۔
chart-help-visual = تصویر یا ہاتھ کا اشارہ دکھائیں، پھر انتظار کریں۔
chart-help-none = انتظار کریں اور بچے کو اکیلے کرنے دیں۔
chart-praise = جب ہو جائے
chart-if-not = اگر ٹھیک سے نہ ہو
chart-easier = آسان بنانا ہو تو
chart-harder = مشکل بنانا ہو تو
chart-stop = کب رک جائیں
chart-safety = حفاظت:
chart-advice = ان ہدایات پر عمل کریں:
chart-advice-from = ({ $who } کی ہدایت، { $date })
chart-grid = ہر کوشش پر نشان لگائیں
chart-try = کوشش
chart-before = ملاقات کا دن
chart-next = اگلی ملاقات
chart-baseline = { $of } میں سے { $yes }
chart-mark-alone = خود سے
chart-mark-help = مدد سے
chart-mark-not = اس بار نہیں
chart-mark-blank = کوشش نہیں کی: خالی چھوڑنا بھی ٹھیک ہے
chart-own-words = کیسا رہا؟ جو بھی دیکھا، اپنے لفظوں میں لکھیں
chart-next-visit = اگلی ملاقات: { $date }۔
chart-play = اس ہفتے کا کھیل
chart-lent = ہماری طرف سے ادھار: { $thing } (نمبر { $number })
chart-lent-unnumbered = ہماری طرف سے ادھار: { $thing }
chart-loves = { $child } کی پسند کی چیزیں: { $things }۔
chart-open = دن میں ایک بار، یا جب آپ کو آسانی ہو۔ نہ کچھ حاصل کرنا ہے اور نہ کچھ گننا ہے۔
chart-grid-open = جس جس دن کھیلے، اس پر نشان لگائیں
chart-day = دن
chart-played = ہم کھیلے
chart-seen = ہم نے کیا دیکھا
chart-not-this-week = ”اس ہفتے نہیں“ بھی اچھا جواب ہے۔
chart-at-next = { $tries ->
    [1] ملاقات میں ہم اسے مل کر دیکھیں گے، ایک بار کوشش کریں گے، اور فیصلہ کریں گے۔
   *[other] ملاقات میں ہم اسے مل کر دیکھیں گے، { $tries } بار کوشش کریں گے، اور فیصلہ کریں گے۔
  }
chart-at-next-open = ملاقات میں ہم اس پر مل کر بات کریں گے اور فیصلہ کریں گے۔
chart-contact-name = ہوم وزیٹر: { $visitor }۔
chart-contact = ہوم وزیٹر: { $visitor }، { $phone }۔

## The visit pack: what a worker takes along

pack-title = ملاقات کے کاغذات: { $child }
pack-own = آپ کا اپنا صفحہ۔ اسے اپنے ساتھ لے جائیں۔
pack-visit = { $date } کی ملاقات کے لیے
pack-printed = { $date } کو چھپا
pack-last = مل کر دیکھنے کے لیے
pack-none = دیکھنے کے لیے ابھی کوئی سرگرمی چارٹ نہیں ہے۔
pack-before = سکھانے سے پہلے
pack-today = آج کی کوششیں
pack-seen = گھر والوں نے کیا دیکھا
pack-decision = آپ نے مل کر کیا طے کیا
pack-decision-achieved = حاصل ہو گیا
pack-decision-carry-on = جاری رکھیں
pack-decision-make-smaller = چھوٹا قدم
pack-decision-change = بدل دیں
pack-decision-stop = چھوڑ دیں
pack-changed = کارڈ ”{ $card }“ سے کیا بدلا
pack-unchanged = جیسا کارڈ ”{ $card }“ پر ہے
pack-card = کارڈ
pack-here = یہ چارٹ
pack-loves = { $child } کی پسند کی چیزیں
pack-loans = یہاں ادھار
pack-next = اگلے قدم، جن میں سے چنیں
pack-ladder = کارڈ ”{ $card }“ سے: چھوٹا قدم { $step } از { $steps }
pack-item = فہرست ”{ $list }“ سے
pack-written = کوئی اور، اپنے لفظوں میں
pack-chart = { $child } کے لیے سرگرمی چارٹ
pack-number = نمبر
pack-for = کس کے لیے
pack-does = کیا کرنا ہے
pack-conditions = کس چیز سے، کہاں اور کس مدد سے
pack-success = کتنا اچھا اور کتنی بار
pack-agreed = طے ہونے کی تاریخ

## Care alerts, on every paper that they touch

care-swallowing = نگلنا
care-allergy = الرجی
care-seizures = دورے
care-breathing = سانس
care-positioning = بیٹھنے اور لیٹنے کا انداز
care-mobility = ہلنا جلنا
care-skin = جلد
care-vision = دیکھنا
care-hearing = سننا
care-sensory = حواس
care-equipment = آلات
care-other = دیکھ بھال

## The activity sheet

sheet-minutes = { $minutes ->
    [one] تقریباً ایک منٹ
   *[other] تقریباً { $minutes } منٹ
  }
# { $does } is in the subjunctive (کرے، دیکھے), which has no gender.
sheet-for = ایسے بچے کے لیے جو { $does }۔
sheet-ages = اکثر { $from } سے { $to } تک کے بچوں کو مزہ آتا ہے
sheet-need = کیا کیا چاہیے
sheet-at-hand = یہ چیزیں اکثر گھروں میں ہوتی ہیں۔
sheet-when = کب
sheet-routines = اچھے موقعے
sheet-time = کتنی دیر
sheet-age = عمر
sheet-steps = کیا کرنا ہے
sheet-praise = جب ہو جائے
sheet-if-not = اگر ٹھیک سے نہ ہو
sheet-easier = آسان بنانا ہو تو
sheet-harder = مشکل بنانا ہو تو
sheet-versions = آپ کے بچے کے حساب سے
sheet-notice = کن باتوں پر نظر رکھیں
sheet-before = اس سے پہلے کا قدم
sheet-after = جب یہ آسان لگے
sheet-ladder = چھوٹے چھوٹے قدم، سب سے آسان پہلے
sheet-safety = حفاظت
sheet-not-for = پہلے پوچھ لیں
sheet-why = اس سے کیا فائدہ ہے
sheet-not-reviewed = اس سرگرمی کو ابھی کسی طبی ماہر نے نہیں جانچا۔ اگر آپ کے بچے کا کوئی تھراپسٹ ہے تو پہلے ان سے پوچھ لیں۔
sheet-reviewed = { $who }، { $role } نے { $date } کو جانچا۔
sheet-lost-skill = اگر بچے کو کوئی کام پہلے آتا تھا اور اب نہیں آتا، تو جلد اپنے ہیلتھ وزیٹر یا فیملی ڈاکٹر (GP) کو بتائیں۔

## Reports

report-page-of = صفحہ { $page }، کل { $pages }
report-prepared-by = لکھنے والے
report-born = تاریخِ پیدائش
report-age = عمر
report-nhs-number = NHS نمبر
report-home-languages = گھر کی زبانیں
report-started = Portage کب سے
report-period = کس عرصے کی رپورٹ
report-period-value = { $from } سے { $to } تک
report-visits = گھر پر ملاقاتیں
report-visits-value = { $kept ->
    [one] { $offered } میں سے 1 طے شدہ ملاقات ہوئی
   *[other] { $offered } میں سے { $kept } طے شدہ ملاقاتیں ہوئیں
  }
report-next-review = اگلا جائزہ
report-visits-from-now = اب سے ملاقاتیں
report-review-professional = Portage کی جائزہ رپورٹ
report-review-family = ہمارا جائزہ
report-about = { $child }: { $from } سے { $to } تک
# The first words are an official British marking and stay as they are.
report-marking = Official - sensitive: personal (سرکاری اور حساس: ذاتی معلومات)

report-summary = خلاصہ
report-summary-family = ہم نے مل کر کیا کیا
report-strengths = خوبیاں اور دلچسپیاں
report-strengths-family = { $child } کو کیا پسند ہے اور کیا اچھا آتا ہے
report-voices = بچے اور گھر والوں کی رائے
report-voices-family = آپ نے ہمیں کیا بتایا
report-goals = جن اہداف پر کام ہوا
report-goals-family = جن اہداف پر ہم نے کام کیا
report-now = بچے کو اب کیا کیا آتا ہے
report-now-family = آپ کے بچے کو اب کیا کیا آتا ہے
report-profile = نشوونما کا خاکہ
report-lost = جو کام اب نظر نہیں آتے
report-lost-family = ڈاکٹر کو بتانے کی بات
report-care = دیکھ بھال اور حفاظت
report-others = دوسروں سے ملی معلومات
report-others-family = دوسرے لوگوں نے کیا کہا
report-needs = کس چیز سے مدد ملتی ہے
report-next = اگلے عرصے کے اہداف
report-next-family = اب ہم کس پر کام کریں گے
report-plan = طے شدہ کام
report-plan-family = کون کیا کرے گا
report-people = شامل لوگ
report-people-family = کون کون شامل تھا
report-signed = دستخط

report-goals-caption = پچھلے جائزے کے بعد کے لمبے عرصے کے اہداف اور ان کا نتیجہ
report-goal = ہدف
report-set = کب رکھا
report-result = نتیجہ
report-date = تاریخ
report-goals-sentence = { $set ->
    [one] { $achieved ->
        [0] ایک ہدف رکھا گیا۔ وہ ابھی پورا نہیں ہوا۔
        [one] ایک ہدف رکھا گیا اور وہ پورا ہو گیا۔
       *[other] ایک ہدف رکھا گیا اور { $achieved } پورے ہو گئے۔
    }
   *[other] { $achieved ->
        [0] { $set } اہداف رکھے گئے۔ ان میں سے ابھی کوئی پورا نہیں ہوا۔
        [one] { $set } اہداف رکھے گئے۔ ان میں سے ایک پورا ہو گیا۔
       *[other] { $set } اہداف رکھے گئے۔ ان میں سے { $achieved } پورے ہو گئے۔
    }
  }
report-goals-set = رکھے گئے اہداف
report-goals-achieved = پورے ہوئے
report-goals-share = کتنا حصہ پورا ہوا
report-goals-percent = { $percent }%
report-result-working-on = کام جاری ہے
report-result-achieved = پورا ہوا
report-result-carried-on = آگے جاری رکھا
report-result-changed = بدلا گیا
report-result-stopped = روک دیا

report-achieved-since = { $date } کے بعد نیا
report-emerging = ابھی شروع ہو رہا ہے
report-lost-notice = جو کام بچے کو آتا تھا اور اب نہیں آتا، اسے جلد دکھانا چاہیے۔ اگر ابھی تک نہیں بتایا تو ہیلتھ وزیٹر یا فیملی ڈاکٹر (GP) کو بتائیں۔
report-lost-skill = پہلے کیا آتا تھا
report-last-seen = آخری بار کب دیکھا
report-noticed = کب پتا چلا کہ اب نہیں
report-because = وجہ:
report-actions-caption = اس جائزے میں طے شدہ کام
report-what = کیا
report-who = کون
report-by = کب تک
report-recipients = یہ رپورٹ کس کس کو جائے گی
report-recipients-sentence = گھر والوں کی رضامندی سے بھیجی گئی، جو { $date } کو دی گئی۔
report-took-part = شامل تھے
report-signature = نام اور دستخط
report-signed-on = تاریخ

report-profile-caption = جو کچھ دیکھا گیا اس میں سے کتنا آ گیا ہے، بن رہا ہے یا شروع ہوا ہے، ہر شعبے اور عمر کے حساب سے
report-profile-alt = پٹیوں والا خاکہ: نشوونما کے { $areas } شعبے، عمر کے { $bands } درجے، { $rounds ->
    [one] ایک جانچ
   *[other] { $rounds } جانچیں
  }۔ سارے اعداد نیچے کے جدول میں ہیں۔
report-profile-table = اعداد میں: آ گیا + بن رہا ہے + شروع ہوا، جتنا دیکھا گیا اس میں سے
report-profile-area = شعبہ
report-profile-round = کب
report-profile-achieved = آ گیا (ہر بار)
report-profile-developing = بن رہا ہے (کبھی کبھی)
report-profile-emerging = شروع ہوا (پہلی بار دیکھا)
report-profile-rest = ابھی نہیں دیکھا
report-profile-of = از

## دوسرے کاغذ: گھر والوں کے لیے، اور ان لوگوں کے لیے جن کا نام گھر والوں نے دیا ہے
paper-about = { $child }، { $date }
paper-day = { $weekday }، { $date }
paper-when = کب
paper-time = وقت
paper-where = کہاں
paper-how = کیسے
paper-from = کس کی طرف سے
paper-with = کس کے ساتھ
paper-who-came = کون آیا
paper-who-comes = کون آتا ہے
paper-next-visit = اگلی ملاقات
paper-visit-copy = ہماری ملاقات
paper-visit-virtual = ویڈیو پر
paper-visit-telephone = فون پر
paper-visit-group = گروپ میں
paper-visit-joint = مدد کرنے والے کسی اور کے ساتھ مل کر
paper-visit-week = ہفتہ کیسا گزرا
paper-visit-play = { $child } کی پسند کا کھیل
paper-visit-taught = ہم نے کس پر کام کیا
paper-visit-results = چارٹوں سے کیا نکلا
paper-visit-skills = { $child } کے نئے کام
paper-visit-advice = تھیراپسٹوں نے کیا کہا
paper-visit-focus = ہم نے کیا بات کی
paper-visit-loans = آپ کو ادھار دیا گیا
paper-visit-comment = آپ نے کیا کہا
paper-tries = { $of } میں سے { $met }
paper-result-before = سکھانے سے پہلے: { $before }۔
paper-result-after = اس ملاقات پر: { $after }۔
paper-result-decision = ہم نے طے کیا: { $decision }۔
paper-decision-achieved = ہو گیا
paper-decision-carry-on = جاری رکھیں
paper-decision-make-smaller = قدم چھوٹا کریں
paper-decision-change = کچھ اور آزمائیں
paper-decision-stop = چھوڑ دیں
paper-all-about = { $child } کے بارے میں سب کچھ
paper-admired = لوگوں کو مجھ میں کیا اچھا لگتا ہے
paper-admired-of = لوگوں کو { $child } میں کیا اچھا لگتا ہے
paper-important = میرے لیے کیا اہم ہے
paper-important-of = { $child } کے لیے کیا اہم ہے
paper-support = میری مدد کا بہترین طریقہ
paper-support-of = { $child } کی مدد کا بہترین طریقہ
paper-communicates = میں اپنی بات کیسے بتاتا یا بتاتی ہوں
paper-communicates-of = { $child } کا بات بتانے کا طریقہ
paper-likes = مجھے پسند ہے
paper-likes-of = { $child } کو کیا پسند ہے
paper-dislikes = مجھے پسند نہیں
paper-dislikes-of = { $child } کو کیا پسند نہیں
paper-calm = مجھے کس سے سکون ملتا ہے
paper-calm-of = { $child } کو کس سے سکون ملتا ہے
paper-senses = میرے حواس
paper-senses-of = دیکھنا، سننا اور چھونا
paper-moves = میرے چلنے پھرنے کا طریقہ
paper-moves-of = { $child } کے چلنے پھرنے کا طریقہ
paper-routines = میرا دن
paper-routines-of = دن
paper-family = میرے گھر والے
paper-family-of = گھر والے
paper-hopes = میری امیدیں اور خواہشیں
paper-hopes-of = امیدیں اور خواہشیں
paper-eating = کھانا پینا
paper-toileting = ٹوائلٹ
paper-helpers = مدد کرنے والے لوگ
paper-sign = { $means }۔ { $answer }
paper-voice-child = ایسے لکھا گیا جیسے خود { $child } کی بات ہو، ان لوگوں نے لکھا جو { $child } کو اچھی طرح جانتے ہیں۔ مکمل ہوا: { $date }۔
paper-voice-parent = والدین کے الفاظ میں۔ مکمل ہوا: { $date }۔
paper-setting-advice = آپ کی نرسری یا اسکول کے لیے مشورہ
paper-setting = نرسری یا اسکول
paper-next-talk = اگلی بار
paper-advice-well = کیا اچھا چل رہا ہے
paper-advice-seen = ہم نے کیا دیکھا
paper-advice-given = ہم نے کیا تجویز کیا
paper-advice-passed = تھیراپسٹوں کا مشورہ جس پر عمل کرنا ہے
paper-advice-asked = آپ نے کیا پوچھا
paper-advice-goals = جن اہداف میں اس سے مدد ملتی ہے
paper-note = اسکول سے پیغام
paper-reply-by = جواب اس تاریخ تک مل جائے تو اچھا ہے
paper-note-best = سب سے اچھا لمحہ
paper-note-did = ہم نے کیا کیا
paper-note-day = دن کیسا رہا
paper-note-home = گھر کے لیے
paper-note-school = ہم کیا جاننا چاہیں گے
paper-note-answer = آپ کا جواب
paper-signposts = لوگ اور جگہیں جو مدد کر سکتے ہیں
paper-signposts-offer = ہم نے ان کے بارے میں بات کی۔ اگر آپ چاہیں کہ پہلا فون ہم کریں، یا آپ کے فون کرتے وقت آپ کے پاس بیٹھیں، تو ہمیں بتائیں۔
paper-meeting = ہماری میٹنگ
paper-chair = کون چلائے گا
paper-meeting-agenda = کس پر بات ہوگی
paper-meeting-people = کس کس کو بلایا گیا ہے
paper-meeting-bring = کیا لانا ہے
paper-meeting-say = میں کیا کہنا یا پوچھنا چاہتا یا چاہتی ہوں
paper-bring-papers = صفحہ ”{ $child } کے بارے میں سب کچھ“ اور پچھلا جائزہ، اگر آپ چاہیں کہ دوسرے انہیں دیکھیں۔
paper-bring-questions = آپ کے سوال۔ نیچے لکھ لیں: ہر سوال اچھا سوال ہے۔
paper-bring-things = کوئی چیز جو { $child } کو بہت پسند ہو، تصویر یا چھوٹی فلم، اگر آپ دکھانا چاہیں۔
paper-bring-somebody = اگر آپ چاہیں تو ساتھ بیٹھنے کے لیے کوئی: دوست، رشتہ دار، ترجمان۔ پہلے بتا دیں، ہم انتظام کر دیں گے۔
paper-closing = ہماری ملاقاتوں کا اختتام
paper-closing-opening = ہمیں اپنے گھر آنے دینے کا شکریہ۔ یہ ہے جو ہم نے { $child } کے ساتھ مل کر کیا، اور آگے آپ کس سے رابطہ کر سکتے ہیں۔
paper-closing-time = ہمارا ساتھ گزرا وقت
paper-closing-works = { $child } کے لیے کیا کام کرتا ہے
paper-closing-words = آپ کے الفاظ
paper-closing-next = آگے کیا ہوگا
paper-goes-to = اب سے
paper-follow-up = ہم ایک بار پھر فون کریں گے
paper-closing-onward = آپ کس سے رابطہ کر سکتے ہیں
paper-closing-loans = ابھی تک آپ کے پاس ادھار
paper-closing-thanks = شکریے کے ساتھ
paper-welcome = خوش آمدید
paper-welcome-visits = ہماری ملاقاتیں
paper-how-often = کتنی بار
paper-day-of-week = دن
paper-on-monday = پیر
paper-on-tuesday = منگل
paper-on-wednesday = بدھ
paper-on-thursday = جمعرات
paper-on-friday = جمعہ
paper-on-saturday = ہفتہ
paper-first-visit = پہلی ملاقات
paper-welcome-what = ملاقات میں کیا ہوتا ہے
paper-welcome-happens-1 = ہم فرش پر بیٹھ کر کھیلتے ہیں۔ { $child } سے ہمیں پتا چلتا ہے کہ مزہ کس میں ہے۔
paper-welcome-happens-2 = آپ بتاتے ہیں کہ ہفتہ کیسا گزرا۔ اپنے بچے کو سب سے بہتر آپ جانتے ہیں۔
paper-welcome-happens-3 = ہم مل کر ایک چھوٹا قدم چنتے ہیں اور آزماتے ہیں جب تک وہ ہو نہ جائے۔
paper-welcome-happens-4 = ہم فریج کے لیے ایک چارٹ چھوڑ جاتے ہیں، روز کے چند منٹ کے لیے۔
paper-welcome-hopes = آپ نے بتایا کہ آپ کیا چاہیں گے
paper-welcome-enjoys = { $child } کو کس میں مزہ آتا ہے
paper-welcome-say = فیصلہ آپ کا ہے
paper-welcome-say-1 = گھر سمیٹنے کی ضرورت نہیں، اور برے دن کا کوئی برا نہیں مانتا۔
paper-welcome-say-2 = ”اس ہفتے نہیں“ اچھا جواب ہے۔ اگر کوئی ملاقات مناسب نہ ہو تو فون کر دیں۔
paper-welcome-say-3 = ہم جو لکھتے ہیں وہ صرف ان لوگوں کو دکھاتے ہیں جن پر آپ راضی ہوں۔ آپ اپنا ارادہ بدل سکتے ہیں۔
paper-welcome-say-4 = ہم { $child } کے بارے میں جو کچھ لکھتے ہیں آپ سب دیکھ سکتے ہیں، اور اس کی نقل لے سکتے ہیں۔
paper-play-plan = ہمارا کھیل کا منصوبہ
paper-play-chose = { $child } کی پسند
paper-play-new = نیا کیا تھا
paper-play-ideas = آزمانے کے خیال
paper-play-where = اور کہاں ہو سکتا ہے
paper-play-things = ہمارے پاس کیا تھا
paper-play-goals = ہم کس کے لیے کام کر رہے ہیں
paper-play-notes = کھیلتے ہوئے آپ کیا دیکھتے ہیں
paper-i-can = { $child } یہ کر سکے
paper-celebration = دیکھیے، { $child } کی کامیابیاں
paper-celebrate-goals = ہو گیا
paper-celebrate-weeks = راستے کے چھوٹے قدم
paper-step = { $who } { $does }
paper-certificate = شاباش
paper-award-opening = برائے
paper-award-did = اس پر محنت اور کامیابی کے لیے:
paper-timeline = تصویروں میں { $child }
paper-group-home = گروپ سے آپ کے گھر تک
paper-group = گروپ
paper-group-did = ہم نے کیا کِیا
paper-group-sang = ہم نے گایا
paper-group-played = ہم کھیلے
paper-group-stories = ہم نے کہانی سنی
paper-group-why = ہم نے یہ کیوں کِیا
paper-group-try = گھر پر آزمانے کے لیے
paper-group-cards = اس سے متعلق کارڈ
paper-group-again = اگلی بار
paper-bring = براہِ کرم ساتھ لائیں
paper-ready = انتظار کے دنوں کا کھیل
paper-ready-opening = آپ ہماری فہرست میں ہیں۔ تب تک یہ کھیل ہے، جو { $child } کے ابھی کے کاموں کو دیکھ کر چنا گیا۔ کچھ بھی کرنا لازمی نہیں۔
paper-card-need = آپ کو چاہیے
paper-card-praise = جب اچھا ہو
paper-card-if-not = اگر نہ ہو پائے
paper-card-safety = احتیاط

# Pictures on a paper, and the back of a reminder card.
sheet-symbols = تصویریں: { $by } ({ $licence })۔
sheet-whole = پورے کارڈ میں اور بھی بہت کچھ ہے۔ شروع کرنے سے پہلے اسے پڑھ لیں۔

# The paper that tells how far a printer is out between its two sides.
align-title = کیا دونوں رخ ملتے ہیں؟
align-print = اس کاغذ کو دونوں طرف اسی طرح چھاپیں جیسے آپ کارڈ چھاپیں گے۔
align-look = اسے کھڑکی کے سامنے پکڑیں، یہ رخ اپنی طرف رکھیں۔ پچھلے رخ کا نشان ان پیمانوں پر جہاں آئے، وہاں دو عدد پڑھیں: کتنا دائیں، اور کتنا نیچے۔
align-give = یہ عدد الٹی علامت کے ساتھ اگلی کمانڈ میں دیں: اگر نشان 2 اور 1 پر ہو تو --shift=-2,-1 لکھیں۔ اگر دونوں صفر ہوں تو کچھ نہیں کرنا۔
align-back = پچھلا رخ

## What a copy of a family's paper says of itself.

paper-interpreter = براہِ کرم اسے ترجمان کے ساتھ مل کر پڑھیں ({ $language })۔
paper-not-told = یہ ابھی اس زبان میں نہیں ہے: { $language }۔ براہِ کرم اسے کسی ایسے شخص کے ساتھ مل کر پڑھیں جو یہ زبان بولتا ہو، جیسے ترجمان۔
paper-to-follow = دونوں زبانوں میں، سطر بہ سطر، اُس کے لیے جو اسے خاندان کے ساتھ پڑھے۔
paper-draft = مسودہ۔ جب تک یہ زبان بولنے والا کوئی اسے پورا نہ پڑھ لے، خاندان کو نہ دیں۔

## A chart's copy for a nursery or another place outside the home.

setting-chart-for = نقل برائے: { $people }۔
setting-chart-contact = براہ کرم { $visitor } کو بتائیں کہ کیسا رہا: { $phone }۔
setting-chart-contact-name = براہ کرم { $visitor } کو بتائیں کہ کیسا رہا۔
setting-chart-help-full-physical = اپنے ہاتھ بچے کے ہاتھوں کے نیچے رکھیں اور مل کر کریں۔ اگر بچہ ہاتھ کھینچ لے تو رک جائیں۔
setting-chart-help-none = انتظار کریں اور بچے کو اکیلے کرنے دیں۔
