# What the papers say by themselves. One message, one whole sentence or label; nothing is put
# together from pieces. Families' papers are read by tired people: short words, short sentences.
# The family is addressed in the plural, which needs to know nobody's sex.

## The activity chart

chart-title = جدول النشاط رقم { $number }: { $child }
chart-agreed = اتفقنا عليه في { $date }
chart-goal = هدف هذا الأسبوع
chart-why = لماذا اخترناه:
chart-long-term = إلى أين يقود:
chart-need = ما تحتاجون إليه
chart-when = متى وأين
chart-how-often = كم مرة
chart-how-often-value = { $tries ->
    [zero] { $tries } محاولة
    [one] محاولة واحدة
    [two] محاولتان
    [few] { $tries } محاولات
    [many] { $tries } محاولة
   *[other] { $tries } محاولة
  }، { $times ->
    [zero] { $times } مرة في اليوم
    [one] مرة واحدة في اليوم
    [two] مرتين في اليوم
    [few] { $times } مرات في اليوم
    [many] { $times } مرة في اليوم
   *[other] { $times } مرة في اليوم
  }. قليل ومتكرر.
chart-steps = ماذا تفعلون
chart-help = كيف تساعدون
chart-help-full-physical = ضعوا أيديكم تحت يدي طفلكم وافعلوها معًا. توقفوا إذا سحب طفلكم يديه.
chart-help-part-physical = ابدأوا الحركة بلمسة خفيفة، ثم اتركوا.
chart-help-gesture = أشيروا أو مدّوا أيديكم. لا تقولوا شيئًا الآن.
chart-help-model = افعلوها أنتم أولًا أمام طفلكم، ثم انتظروا.
chart-help-verbal = قولوها بكلمات قليلة، ثم انتظروا.
chart-help-visual = أظهروا الصورة أو الإشارة، ثم انتظروا.
chart-help-none = انتظروا ودعوا طفلكم يفعلها وحده.
chart-praise = عندما يحدث ذلك
chart-if-not = إذا لم تسر الأمور جيدًا
chart-easier = ليصبح أسهل
chart-harder = ليصبح أصعب
chart-stop = متى تتوقفون
chart-safety = للسلامة:
chart-advice = نصائح يجب اتباعها:
chart-advice-from = (نصيحة من { $who }، { $date })
chart-grid = ضعوا علامة لكل محاولة
chart-try = المحاولة
chart-before = يوم الزيارة
chart-next = الزيارة القادمة
chart-baseline = { $yes } من { $of }
chart-mark-alone = دون مساعدة
chart-mark-help = مع مساعدة
chart-mark-not = ليس هذه المرة
chart-mark-blank = لم نجرّب: لا بأس بخانة فارغة
chart-own-words = كيف سارت الأمور؟ اكتبوا أي شيء لاحظتموه، بكلماتكم أنتم
chart-next-visit = الزيارة القادمة: { $date }.
chart-contact-name = من يزوركم في البيت: { $visitor }.
chart-contact = من يزوركم في البيت: { $visitor }، { $phone }.

## Care alerts, on every paper that they touch

care-swallowing = البلع
care-allergy = الحساسية
care-seizures = نوبات التشنج
care-breathing = التنفس
care-positioning = وضعية الجسم
care-mobility = الحركة
care-skin = الجلد
care-vision = البصر
care-hearing = السمع
care-sensory = الحواس
care-equipment = الأجهزة
care-other = العناية

## The activity sheet

sheet-minutes = { $minutes ->
    [zero] أقل من دقيقة
    [one] نحو دقيقة واحدة
    [two] نحو دقيقتين
    [few] نحو { $minutes } دقائق
    [many] نحو { $minutes } دقيقة
   *[other] نحو { $minutes } دقيقة
  }
# A card completes this sentence: "for a child", then a verb.
sheet-for = لطفل { $does }.
sheet-ages = ممتع غالبًا في هذه الأعمار: { $from } – { $to }
sheet-need = ما تحتاجون إليه
sheet-at-hand = هذه الأشياء موجودة في معظم البيوت.
sheet-when = متى
sheet-routines = أوقات مناسبة
sheet-time = المدة
sheet-age = العمر
sheet-steps = ماذا تفعلون
sheet-praise = عندما يحدث ذلك
sheet-if-not = إذا لم تسر الأمور جيدًا
sheet-easier = ليصبح أسهل
sheet-harder = ليصبح أصعب
sheet-versions = بما يناسب طفلكم
sheet-notice = ماذا تلاحظون
sheet-before = خطوة قبل هذه
sheet-after = عندما يصبح هذا سهلًا
sheet-ladder = خطوات صغيرة، والأسهل أولًا
sheet-safety = للسلامة
sheet-not-for = اسألوا أولًا
sheet-why = لماذا يفيد هذا
sheet-not-reviewed = لم يراجع مختصون في الصحة هذا النشاط بعد. إذا كان لطفلكم معالج، فاسألوه أولًا.
sheet-reviewed = تمت المراجعة على يد { $who }، { $role }، في { $date }.
sheet-lost-skill = إذا توقف طفلكم عن شيء كان يقدر عليه، فأخبروا قريبًا الزائرة الصحية أو طبيب الأسرة (GP).

## Reports

report-page-of = صفحة { $page } من { $pages }
report-prepared-by = كاتب التقرير
report-born = تاريخ الولادة
report-age = العمر
report-nhs-number = رقم NHS
report-home-languages = لغات البيت
report-started = مع Portage منذ
report-period = الفترة
report-period-value = من { $from } إلى { $to }
report-visits = الزيارات المنزلية
report-visits-value = { $kept ->
    [zero] لم تتم أي زيارة من الزيارات المقررة، وعددها { $offered }
    [one] تمت زيارة واحدة من الزيارات المقررة، وعددها { $offered }
    [two] تمت زيارتان من الزيارات المقررة، وعددها { $offered }
    [few] تمت { $kept } زيارات من الزيارات المقررة، وعددها { $offered }
    [many] تمت { $kept } زيارة من الزيارات المقررة، وعددها { $offered }
   *[other] تمت { $kept } زيارة من الزيارات المقررة، وعددها { $offered }
}
report-next-review = المراجعة القادمة
report-visits-from-now = الزيارات من الآن فصاعدًا
report-review-professional = تقرير مراجعة Portage
report-review-family = مراجعتنا معًا
report-about = { $child }: من { $from } إلى { $to }
report-marking = رسمي - حسّاس: معلومات شخصية

report-summary = الخلاصة
report-summary-family = ما فعلناه معًا
report-strengths = نقاط القوة والاهتمامات
report-strengths-family = ما يُفرح { $child }، ونقاط القوة
report-voices = رأي الطفل ورأي الأسرة
report-voices-family = ما أخبرتمونا به
report-goals = الأهداف التي عملنا عليها
report-goals-family = الأهداف التي عملنا عليها معًا
report-now = ما يقدر عليه الطفل الآن
report-now-family = ما يقدر عليه طفلكم الآن
report-profile = صورة عن النمو
report-lost = مهارات لم تعد تظهر
report-lost-family = أمر يجب إخبار الطبيب به
report-care = العناية والسلامة
report-others = معلومات من آخرين
report-others-family = ما قاله آخرون
report-needs = ما يساعد
report-next = أهداف الفترة القادمة
report-next-family = ما سنعمل عليه بعد ذلك
report-plan = الخطوات المتفق عليها
report-plan-family = من سيفعل ماذا
report-people = الأشخاص
report-people-family = من شارك معنا
report-signed = التواقيع

report-goals-caption = الأهداف البعيدة منذ آخر مراجعة، وما وصلنا إليه
report-goal = الهدف
report-set = تاريخ وضعه
report-result = النتيجة
report-date = التاريخ
# The two counts are one inside the other, because "one of them" changes with the first count.
report-goals-sentence = { $set ->
    [zero] لم يوضع أي هدف.
    [one] { $achieved ->
        [zero] وُضع هدف واحد، ولم يتحقق بعد.
       *[other] وُضع هدف واحد، وقد تحقق.
    }
    [two] { $achieved ->
        [zero] وُضع هدفان، ولم يتحقق أي منهما بعد.
        [one] وُضع هدفان، وتحقق أحدهما.
       *[other] وُضع هدفان، وتحقق الاثنان.
    }
    [few] { $achieved ->
        [zero] وُضعت { $set } أهداف، ولم يتحقق أي منها بعد.
        [one] وُضعت { $set } أهداف، وتحقق واحد منها.
        [two] وُضعت { $set } أهداف، وتحقق اثنان منها.
        [few] وُضعت { $set } أهداف، وتحقق منها { $achieved }.
        [many] وُضعت { $set } أهداف، وتحقق منها { $achieved }.
       *[other] وُضعت { $set } أهداف، وتحقق منها { $achieved }.
    }
    [many] { $achieved ->
        [zero] وُضع { $set } هدفًا، ولم يتحقق أي منها بعد.
        [one] وُضع { $set } هدفًا، وتحقق واحد منها.
        [two] وُضع { $set } هدفًا، وتحقق اثنان منها.
        [few] وُضع { $set } هدفًا، وتحقق منها { $achieved }.
        [many] وُضع { $set } هدفًا، وتحقق منها { $achieved }.
       *[other] وُضع { $set } هدفًا، وتحقق منها { $achieved }.
    }
   *[other] { $achieved ->
        [zero] وُضع { $set } هدف، ولم يتحقق أي منها بعد.
        [one] وُضع { $set } هدف، وتحقق واحد منها.
        [two] وُضع { $set } هدف، وتحقق اثنان منها.
        [few] وُضع { $set } هدف، وتحقق منها { $achieved }.
        [many] وُضع { $set } هدف، وتحقق منها { $achieved }.
       *[other] وُضع { $set } هدف، وتحقق منها { $achieved }.
    }
}
report-goals-set = أهداف وُضعت
report-goals-achieved = أهداف تحققت
report-goals-share = نسبة ما تحقق
report-goals-percent = { $percent }%
report-result-working-on = نعمل عليه
report-result-achieved = تحقق
report-result-carried-on = مستمر
report-result-changed = تغيّر
report-result-stopped = توقف

report-achieved-since = الجديد منذ { $date }
report-emerging = في بدايته
report-lost-notice = إذا غابت مهارة كانت موجودة، فيجب النظر في ذلك قريبًا. نرجو إخبار الزائرة الصحية أو طبيب الأسرة (GP) إذا لم يحدث هذا بعد.
report-lost-skill = ما كان يظهر
report-last-seen = آخر مرة ظهر فيها
report-noticed = متى لوحظ غيابه
report-because = السبب:
report-actions-caption = الخطوات المتفق عليها في هذه المراجعة
report-what = ماذا
report-who = من
report-by = قبل تاريخ
report-recipients = يُرسل هذا التقرير إلى
report-recipients-sentence = نشارك هذا التقرير بموافقة الأسرة، وقد أُعطيت في { $date }.
report-took-part = شارك في المراجعة
report-signature = الاسم والتوقيع
report-signed-on = التاريخ

report-profile-caption = كم تحقق مما نظرنا فيه، وكم يتطور، وكم بدأ يظهر، في كل مجال وكل فئة عمر
report-profile-alt = رسم بالأعمدة لمجالات النمو (عددها { $areas }) وفئات العمر (عددها { $bands })، { $rounds ->
    [zero] دون أي تقييم
    [one] في تقييم واحد
    [two] في تقييمين
    [few] في { $rounds } تقييمات
    [many] في { $rounds } تقييمًا
   *[other] في { $rounds } تقييم
  }. وفي الجدول الذي يليه كل الأرقام.
report-profile-table = بالأرقام: تحقق + يتطور + بدأ يظهر، من كل ما نظرنا فيه
report-profile-area = المجال
report-profile-round = متى
report-profile-achieved = تحقق (بثبات)
report-profile-developing = يتطور (أحيانًا)
report-profile-emerging = بدأ يظهر (أول مرة)
report-profile-rest = لم يظهر بعد
report-profile-of = من

# Pictures on a paper, and the back of a reminder card.
sheet-symbols = الصور: { $by } ({ $licence }).
sheet-whole = في البطاقة الكاملة المزيد. اقرأها قبل أن تبدأ.

# The paper that tells how far a printer is out between its two sides.
align-title = هل يتطابق الوجهان؟
align-print = اطبع هذه الورقة على الوجهين كما ستطبع البطاقات تمامًا.
align-look = ارفعها أمام نافذة وهذا الوجه نحوك. حيث يقع صليب الظهر على هذين المقياسين اقرأ رقمين: كم إلى اليمين، وكم إلى الأسفل.
align-give = أعطِ الرقمين بعكس الإشارة للأمر التالي: إذا كان الصليب عند 2 و1 فاكتب --shift=-2,-1. وإذا كان كلاهما صفرًا فلا حاجة إلى شيء.
align-back = الظهر
