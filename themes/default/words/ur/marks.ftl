### Marking a week on a family's page online. Each is a word, a button or a short sentence beside the grid.

marks-blank = کوشش نہیں کی: خالی رہنا ٹھیک ہے
marks-none = ابھی کوئی نشان نہیں۔ خالی خانے ٹھیک ہیں۔
marks-show = میرے ہفتے کا کوڈ دکھائیں
marks-read = یہ کوڈ اپنے ہاں آنے والے کارکن کو فون پر پڑھ کر سنائیں، ملاقات پر دکھائیں، یا بھیج دیں۔ اس میں کوئی نام نہیں۔
marks-copy = نقل کریں
marks-share = شیئر کریں
marks-message = ٹیکسٹ میسج کے طور پر بھیجیں
marks-copied = نقل ہو گیا۔
marks-selected = کوڈ منتخب ہے: اسے نقل کر لیں۔
marks-chart = سرگرمی چارٹ نمبر
marks-days = دن
marks-keep = میرے نشان اس فون پر رکھیں
marks-forget = اس فون سے میرے نشان مٹا دیں
marks-kept = اس فون پر رکھ لیے گئے۔ جس کے پاس آپ کا کارڈ اور یہ فون ہو، وہ انہیں دیکھ سکتا ہے۔
marks-forgotten = مٹا دیے گئے۔ اس فون پر کچھ نہیں رکھا گیا۔
marks-unkept = یہ فون انہیں نہیں رکھتا۔ کوڈ پھر بھی کام کرتا ہے۔
