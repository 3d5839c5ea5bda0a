# What cards are played with, and how families look for them by it.

thing-nothing = کچھ بھی نہیں
thing-bags = تھیلا
thing-balls = گیند
thing-blankets = کمبل اور چادریں
thing-books = کتاب
thing-bottles = بوتلیں، ڈبے اور ڈھکن
thing-boxes = گتے کے ڈبے
thing-bubbles = بلبلوں کی ڈبیا
thing-chairs = کرسیاں اور صوفہ
thing-clothes = کپڑے، ٹوپیاں اور جوتے
thing-cloths = تولیے، اسفنج اور دوپٹے
thing-cups = پیالیاں، پیالے اور پلیٹیں
thing-cushions = گدیاں اور تکیے
thing-food = کھانے کی چیزیں
thing-mirrors = آئینہ
thing-outdoors = گھر سے باہر کی چیزیں
thing-pans = دیگچیاں اور ڈھکن
thing-paper = کاغذ اور قلم
thing-pegs = کپڑوں کی چٹکیاں
thing-photos = تصویریں
thing-socks = موزے
thing-spoons = چمچ
thing-toys = کھلونے
thing-washing = دھلائی کے کپڑے
thing-water = پانی

## On the page for finding cards

site-find-with = آپ کے پاس کیا ہے
site-find-with-hint = جو چیزیں پاس ہیں ان پر نشان لگائیں۔ جن کارڈوں کے لیے اور کچھ نہیں چاہیے وہ پہلے آتے ہیں۔
site-find-things = جو آپ کے پاس ہے اس کے حساب سے
site-things-text = کچھ موزے، ایک دیگچی، یا کچھ بھی نہیں۔
site-thing-lead = وہ کارڈ جو اس سے کھیلے جاتے ہیں۔ ہر کارڈ بتاتا ہے کہ اور کیا چاہیے۔
site-nothing-lead = وہ کارڈ جو خالی ہاتھ شروع ہو سکتے ہیں۔
site-find-kept = صرف اس فون پر رکھے ہوئے کارڈ
