### Words that views put into papers and pages: names of areas and ages, and sentences with arguments.

area-infant-development = نمو الرضيع
area-social = المهارات الاجتماعية
area-language = اللغة
area-self-help = الاعتماد على النفس
area-cognitive = التفكير والفهم
area-motor = الحركة

area-about-infant-development = الانتباه والهدوء والنظر والاستماع والاستكشاف بالجسم كله.
area-about-social = أن نكون معًا، ولكلٍّ دوره، ومشاركة المشاعر وتكوين الصداقات.
area-about-language = أن نفهم ونُفهَم، بالأصوات والإشارات والصور والكلمات.
area-about-self-help = الأكل واللبس والغسل والنوم والسلامة.
area-about-cognitive = معرفة كيف تعمل الأشياء، ولعب التخيّل، والمطابقة والعدّ.
area-about-motor = الحركة ومدّ اليد والإمساك والتوازن، بطريقة طفلكم الخاصة.

band-0-3 = من 0 إلى 3 أشهر
band-3-6 = من 3 إلى 6 أشهر
band-6-9 = من 6 إلى 9 أشهر
band-9-12 = من 9 إلى 12 شهرًا
band-12-18 = من 12 إلى 18 شهرًا
band-18-24 = من 18 إلى 24 شهرًا
band-24-36 = من 2 إلى 3 سنوات
band-36-48 = من 3 إلى 4 سنوات
band-48-60 = من 4 إلى 5 سنوات

not-for-swallowing = البلع والأكل والشرب
not-for-allergy = أنواع الحساسية
not-for-seizures = نوبات التشنج
not-for-breathing = التنفس
not-for-positioning = الجلوس والاستلقاء والحمل
not-for-mobility = التنقّل والحركة
not-for-skin = الجلد
not-for-vision = البصر
not-for-hearing = السمع
not-for-sensory = الأصوات والأضواء واللمس
not-for-equipment = الأنابيب والجبائر والأجهزة الأخرى
not-for-other = أي شيء آخر

routine-waking = الاستيقاظ
routine-nappy-change = تغيير الحفاض
routine-dressing = لبس الملابس
routine-meals = وقت الأكل
routine-tidying = ترتيب البيت
routine-playing = اللعب
routine-stories = الأغاني والحكايات
routine-out-and-about = خارج البيت
routine-travelling = في الطريق
routine-waiting = وقت الانتظار
routine-bath = وقت الاستحمام
routine-bedtime = وقت النوم

fit-vision = لطفل لا يرى جيدًا
fit-hearing = لطفل لا يسمع جيدًا
fit-movement = لطفل لا يتحرك بسهولة
fit-overwhelm = لطفل تُتعبه الأشياء الكثيرة حوله بسرعة

weekday-short-1 = إثنين
weekday-short-2 = ثلاثاء
weekday-short-3 = أربعاء
weekday-short-4 = خميس
weekday-short-5 = جمعة
weekday-short-6 = سبت
weekday-short-7 = أحد
month-short-1 = يناير
month-short-2 = فبراير
month-short-3 = مارس
month-short-4 = أبريل
month-short-5 = مايو
month-short-6 = يونيو
month-short-7 = يوليو
month-short-8 = أغسطس
month-short-9 = سبتمبر
month-short-10 = أكتوبر
month-short-11 = نوفمبر
month-short-12 = ديسمبر
date-short = { $day } { $month }
date-with-weekday = { $weekday } { $date }

goal-sentence = { $who } { $does }، { $conditions }، { $success }.
goal-sentence-open = { $who } { $does }، { $conditions }.
name-and-role = { $name }، { $role }
care-source = (المصدر: { $from }، { $date })

age-corrected = { $age } (العمر المصحَّح: { $corrected })

visits-every-week = كل أسبوع
visits-every-fortnight = كل أسبوعين
visits-every-month = كل شهر

report-weekly-open = جداول لعب مشترك بلا هدف يُبلَغ: { $count }.
# The second count is said inside the first, because "one of them" changes with the first count.
report-weekly-sentence = { $set ->
    [zero] لم يوضع أي هدف أسبوعي في جداول النشاط في هذه الفترة.
    [one] { $achieved ->
        [zero] وُضع هدف أسبوعي واحد في جداول النشاط في هذه الفترة.
       *[other] وُضع هدف أسبوعي واحد في جداول النشاط في هذه الفترة، وقد تحقق.
    }
    [two] { $achieved ->
        [zero] وُضع هدفان أسبوعيان في جداول النشاط في هذه الفترة.
        [one] وُضع هدفان أسبوعيان في جداول النشاط في هذه الفترة، وتحقق أحدهما.
       *[other] وُضع هدفان أسبوعيان في جداول النشاط في هذه الفترة، وتحقق الاثنان.
    }
    [few] { $achieved ->
        [zero] وُضعت { $set } أهداف أسبوعية في جداول النشاط في هذه الفترة.
        [one] وُضعت { $set } أهداف أسبوعية في جداول النشاط في هذه الفترة، وتحقق واحد منها.
        [two] وُضعت { $set } أهداف أسبوعية في جداول النشاط في هذه الفترة، وتحقق اثنان منها.
        [few] وُضعت { $set } أهداف أسبوعية في جداول النشاط في هذه الفترة، وتحقق منها { $achieved }.
        [many] وُضعت { $set } أهداف أسبوعية في جداول النشاط في هذه الفترة، وتحقق منها { $achieved }.
       *[other] وُضعت { $set } أهداف أسبوعية في جداول النشاط في هذه الفترة، وتحقق منها { $achieved }.
    }
    [many] { $achieved ->
        [zero] وُضع { $set } هدفًا أسبوعيًا في جداول النشاط في هذه الفترة.
        [one] وُضع { $set } هدفًا أسبوعيًا في جداول النشاط في هذه الفترة، وتحقق واحد منها.
        [two] وُضع { $set } هدفًا أسبوعيًا في جداول النشاط في هذه الفترة، وتحقق اثنان منها.
        [few] وُضع { $set } هدفًا أسبوعيًا في جداول النشاط في هذه الفترة، وتحقق منها { $achieved }.
        [many] وُضع { $set } هدفًا أسبوعيًا في جداول النشاط في هذه الفترة، وتحقق منها { $achieved }.
       *[other] وُضع { $set } هدفًا أسبوعيًا في جداول النشاط في هذه الفترة، وتحقق منها { $achieved }.
    }
   *[other] { $achieved ->
        [zero] وُضع { $set } هدف أسبوعي في جداول النشاط في هذه الفترة.
        [one] وُضع { $set } هدف أسبوعي في جداول النشاط في هذه الفترة، وتحقق واحد منها.
        [two] وُضع { $set } هدف أسبوعي في جداول النشاط في هذه الفترة، وتحقق اثنان منها.
        [few] وُضع { $set } هدف أسبوعي في جداول النشاط في هذه الفترة، وتحقق منها { $achieved }.
        [many] وُضع { $set } هدف أسبوعي في جداول النشاط في هذه الفترة، وتحقق منها { $achieved }.
       *[other] وُضع { $set } هدف أسبوعي في جداول النشاط في هذه الفترة، وتحقق منها { $achieved }.
    }
}
report-practice-family = التدريب في البيت: الأيام: { $days }؛ المحاولات: { $tries }؛ كما يقول الهدف تمامًا: { $met }. كل محاولة تساعد.
report-practice-professional = عُلِّم في البيت وأُعيد: الأسابيع: { $weeks }؛ أيام التدريب: { $days } من { $of }؛ المحاولات كما يقول الهدف: { $met } من { $tries }.
report-practice-week = { $number }: { $met }
report-practice-weeks = جدولًا بعد جدول: { $weeks }.
report-round-baseline = { $date } (نقطة البداية)
report-round-review = { $date }
report-shared-consent = نشارك هذا التقرير بموافقة الأسرة، وقد أُعطيت في { $date }.
report-shared-basis = نشارك هذا التقرير لأنه جزء من واجبات الخدمة العامة، وسُجّل ذلك في { $date }.
report-goal-carries-on = { $title }: مستمر، كما في الجدول أعلاه.
report-notice = هذا التقرير موجّه إلى: { $people }. نرجو أن تسألونا قبل أن تعطوه لأي شخص آخر.
report-diagnosis = التشخيص الذي أُبلغنا به
report-diagnosis-value = { $text } ({ $from }، { $date })
report-communicates = طريقة { $child } في التواصل
report-from-now-on-value = { $rhythm }. المراجعة القادمة: { $date }.
report-family = الأسرة

site-pdf-only = PDF
site-credit-texts = النصوص
site-credit-symbols = الرموز
site-credit-fonts = الخطوط
site-credit-programs = البرامج
site-letter-other = من 0 إلى 9
