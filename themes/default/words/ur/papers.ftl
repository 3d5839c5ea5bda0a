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
chart-contact-name = ہوم وزیٹر: { $visitor }۔
chart-contact = ہوم وزیٹر: { $visitor }، { $phone }۔

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

# Pictures on a paper, and the back of a reminder card.
sheet-symbols = تصویریں: { $by } ({ $licence })۔
sheet-whole = پورے کارڈ میں اور بھی بہت کچھ ہے۔ شروع کرنے سے پہلے اسے پڑھ لیں۔

# The paper that tells how far a printer is out between its two sides.
align-title = کیا دونوں رخ ملتے ہیں؟
align-print = اس کاغذ کو دونوں طرف اسی طرح چھاپیں جیسے آپ کارڈ چھاپیں گے۔
align-look = اسے کھڑکی کے سامنے پکڑیں، یہ رخ اپنی طرف رکھیں۔ پچھلے رخ کا نشان ان پیمانوں پر جہاں آئے، وہاں دو عدد پڑھیں: کتنا دائیں، اور کتنا نیچے۔
align-give = یہ عدد الٹی علامت کے ساتھ اگلی کمانڈ میں دیں: اگر نشان 2 اور 1 پر ہو تو --shift=-2,-1 لکھیں۔ اگر دونوں صفر ہوں تو کچھ نہیں کرنا۔
align-back = پچھلا رخ
