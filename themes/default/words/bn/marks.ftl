### Marking a week on a family's page online. Each is a word, a button or a short sentence beside the grid.

marks-blank = চেষ্টা করা হয়নি: ফাঁকা থাকলেও ঠিক আছে
marks-none = এখনও কোনো চিহ্ন নেই। ফাঁকা ঘর থাকলেও ঠিক আছে।
marks-show = আমার সপ্তাহের কোড দেখান
marks-read = যিনি আপনাদের বাড়িতে আসেন তাঁকে ফোনে কোডটি পড়ে শোনান, ভিজিটের সময় দেখান, অথবা পাঠিয়ে দিন। এতে কোনো নাম নেই।
marks-copy = কপি করুন
marks-share = শেয়ার করুন
marks-message = টেক্সট মেসেজ হিসেবে পাঠান
marks-copied = কপি হয়েছে।
marks-selected = কোডটি বাছাই করা আছে: কপি করুন।
marks-chart = কাজের চার্ট
marks-days = দিন
marks-keep = আমার চিহ্নগুলো এই ফোনে রাখুন
marks-forget = এই ফোন থেকে আমার চিহ্নগুলো মুছুন
marks-kept = এই ফোনে রাখা হলো। যার কাছে আপনার কার্ড ও এই ফোন আছে সে এগুলো দেখতে পাবে।
marks-forgotten = মোছা হয়েছে। এই ফোনে কিছুই রাখা নেই।
marks-unkept = এই ফোন এগুলো রাখে না। কোড তবুও কাজ করে।
