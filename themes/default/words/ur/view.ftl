### Words that views put into papers and pages: names of areas and ages, and sentences with arguments.

area-infant-development = ننھے بچے کی نشوونما
area-social = میل جول
area-language = بول چال
area-self-help = اپنے کام خود
area-cognitive = سوچ سمجھ
area-motor = ہلنا جلنا

area-about-infant-development = توجہ دینا، پرسکون ہونا، دیکھنا، سننا اور پورے جسم سے دنیا کو جاننا۔
area-about-social = مل کر رہنا، باری باری کھیلنا، دل کی بات بانٹنا اور دوست بنانا۔
area-about-language = سمجھنا اور اپنی بات سمجھانا: آوازوں، اشاروں، تصویروں اور لفظوں سے۔
area-about-self-help = کھانا، کپڑے پہننا، نہانا دھونا، سونا اور خطرے سے بچنا۔
area-about-cognitive = چیزوں کو سمجھنا، جھوٹ موٹ کے کھیل، جوڑے ملانا اور گننا۔
area-about-motor = ہلنا، ہاتھ بڑھانا، پکڑنا اور توازن رکھنا، آپ کے بچے کے اپنے انداز میں۔

band-0-3 = 0 سے 3 ماہ
band-3-6 = 3 سے 6 ماہ
band-6-9 = 6 سے 9 ماہ
band-9-12 = 9 سے 12 ماہ
band-12-18 = 12 سے 18 ماہ
band-18-24 = 18 سے 24 ماہ
band-24-36 = 2 سے 3 سال
band-36-48 = 3 سے 4 سال
band-48-60 = 4 سے 5 سال

not-for-swallowing = نگلنا، کھانا اور پینا
not-for-allergy = الرجی
not-for-seizures = دورے
not-for-breathing = سانس
not-for-positioning = بیٹھنا، لیٹنا اور گود میں لینا
not-for-mobility = چلنا پھرنا
not-for-skin = جلد
not-for-vision = دیکھنا
not-for-hearing = سننا
not-for-sensory = آوازیں، روشنی اور لمس
not-for-equipment = نالیاں، سپلنٹ اور دوسرے آلات
not-for-other = کوئی اور بات

# These stand in a list after sheet-routines or site-routines (Good times).
routine-waking = جاگنے پر
routine-nappy-change = نیپی بدلتے وقت
routine-dressing = کپڑے پہنتے وقت
routine-meals = کھانے کے آس پاس
routine-tidying = چیزیں سمیٹتے وقت
routine-playing = کھیل کے وقت
routine-stories = گیت اور کہانی کے وقت
routine-out-and-about = گھر سے باہر
routine-travelling = کہیں جاتے ہوئے
routine-waiting = انتظار کرتے ہوئے
routine-bath = نہانے کے وقت
routine-bedtime = سونے کے وقت

fit-vision = ایسے بچے کے لیے جسے ٹھیک سے نظر نہ آئے
fit-hearing = ایسے بچے کے لیے جسے ٹھیک سے سنائی نہ دے
fit-movement = ایسے بچے کے لیے جسے ہلنے جلنے میں مشکل ہو
fit-overwhelm = ایسے بچے کے لیے جو شور یا ہلچل سے جلدی گھبرا جائے

# Urdu months and weekdays are short already and are not cut.
weekday-short-1 = پیر
weekday-short-2 = منگل
weekday-short-3 = بدھ
weekday-short-4 = جمعرات
weekday-short-5 = جمعہ
weekday-short-6 = ہفتہ
weekday-short-7 = اتوار
month-short-1 = جنوری
month-short-2 = فروری
month-short-3 = مارچ
month-short-4 = اپریل
month-short-5 = مئی
month-short-6 = جون
month-short-7 = جولائی
month-short-8 = اگست
month-short-9 = ستمبر
month-short-10 = اکتوبر
month-short-11 = نومبر
month-short-12 = دسمبر
date-short = { $day } { $month }
date-with-weekday = { $weekday } { $date }

goal-sentence = { $who } { $does }، { $conditions }، { $success }۔
goal-sentence-open = { $who } { $does }، { $conditions }۔
name-and-role = { $name }، { $role }
care-source = ({ $from } کی طرف سے، { $date })

# The corrected age of a child born early.
age-corrected = { $age } (وقت سے پہلے پیدائش کے حساب سے { $corrected })

visits-every-week = ہر ہفتے
visits-every-fortnight = ہر دو ہفتے بعد
visits-every-month = ہر مہینے

report-weekly-open = مل کر کھیلنے کے چارٹ، جن میں کچھ حاصل نہیں کرنا: { $count }۔
report-weekly-sentence = { $set ->
    [0] { $achieved ->
        [0] اس عرصے میں سرگرمی چارٹ پر ہفتے کا کوئی ہدف نہیں رکھا گیا۔
        [one] اس عرصے میں سرگرمی چارٹ پر ہفتے کا کوئی ہدف نہیں رکھا گیا، اور ایک پورا ہوا۔
       *[other] اس عرصے میں سرگرمی چارٹ پر ہفتے کا کوئی ہدف نہیں رکھا گیا، اور { $achieved } پورے ہوئے۔
    }
    [one] { $achieved ->
        [0] اس عرصے میں سرگرمی چارٹ پر ہفتے کا ایک ہدف رکھا گیا۔
        [one] اس عرصے میں سرگرمی چارٹ پر ہفتے کا ایک ہدف رکھا گیا، اور وہ پورا ہوا۔
       *[other] اس عرصے میں سرگرمی چارٹ پر ہفتے کا ایک ہدف رکھا گیا، اور { $achieved } پورے ہوئے۔
    }
   *[other] { $achieved ->
        [0] اس عرصے میں سرگرمی چارٹوں پر ہفتہ وار { $set } اہداف رکھے گئے۔
        [one] اس عرصے میں سرگرمی چارٹوں پر ہفتہ وار { $set } اہداف رکھے گئے، اور ایک پورا ہوا۔
       *[other] اس عرصے میں سرگرمی چارٹوں پر ہفتہ وار { $set } اہداف رکھے گئے، اور { $achieved } پورے ہوئے۔
    }
  }
report-practice-family = گھر پر مشق: دن: { $days }؛ کوششیں: { $tries }؛ بالکل ویسے جیسا ہدف کہتا ہے: { $met }۔ ہر کوشش مدد کرتی ہے۔
report-practice-professional = گھر پر نشان لگا کر واپس دیے گئے ہفتے: { $weeks }؛ مشق کے دن: { $of } میں سے { $days }؛ ہدف کے مطابق کوششیں: { $tries } میں سے { $met }۔
report-practice-week = { $number }: { $met }
report-practice-weeks = ہر چارٹ الگ الگ: { $weeks }۔
report-round-baseline = { $date } (شروع کی جانچ)
report-round-review = { $date }
report-shared-consent = گھر والوں کی رضامندی سے بھیجی گئی، جو { $date } کو دی گئی۔
report-shared-basis = ادارے کی سرکاری ذمہ داری کے تحت بھیجی گئی، جو { $date } کو درج ہوئی۔
report-goal-carries-on = { $title }: جاری ہے، جیسا اوپر کے جدول میں ہے۔
report-notice = { $people } کے لیے۔ کسی اور کو دینے سے پہلے ہم سے پوچھ لیں۔
report-diagnosis = بتائی گئی تشخیص
report-diagnosis-value = { $text } ({ $from }، { $date })
report-communicates = { $child } کے بات کرنے کا انداز
report-from-now-on-value = { $rhythm }۔ اگلا جائزہ: { $date }۔
report-family = گھر والے

site-pdf-only = PDF
site-credit-texts = تحریریں
site-credit-symbols = علامتیں
site-credit-fonts = حروف
site-credit-programs = پروگرام
site-letter-other = 0 سے 9
