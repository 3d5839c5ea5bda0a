# What cards are played with, and how families look for them by it.

thing-nothing = لا شيء على الإطلاق
thing-bags = كيس أو حقيبة
thing-balls = كرة
thing-blankets = بطانيات وشراشف
thing-books = كتاب
thing-bottles = قوارير وعلب وأغطية
thing-boxes = صناديق كرتون
thing-bubbles = علبة فقاعات
thing-chairs = كراسٍ وأريكة
thing-clothes = ملابس وقبعات وأحذية
thing-cloths = مناشف وإسفنج وأوشحة
thing-cups = أكواب وأوعية وصحون
thing-cushions = وسائد
thing-food = طعام
thing-mirrors = مرآة
thing-outdoors = ما في الخارج
thing-pans = قدور وأغطية
thing-paper = ورق وأقلام
thing-pegs = ملاقط غسيل
thing-photos = صور
thing-socks = جوارب
thing-spoons = ملاعق
thing-toys = ألعاب
thing-washing = الغسيل
thing-water = ماء

## On the page for finding cards

site-find-with = ما هو في متناول يدكم
site-find-with-hint = ضعوا علامة على ما هو قريب منكم. تظهر أولًا البطاقات التي لا تحتاج إلى شيء آخر.
site-find-things = بحسب ما هو في متناول يدكم
site-things-text = بعض الجوارب، أو قدر، أو لا شيء على الإطلاق.
site-thing-lead = بطاقات تُلعب بهذا. كل بطاقة تقول ما تحتاج إليه غير ذلك.
site-nothing-lead = بطاقات يمكنكم أن تبدأوها بأيدٍ فارغة.
site-find-kept = البطاقات المحفوظة على هذا الهاتف فقط
