# What cards are played with, and how families look for them by it.

thing-nothing = কিছুই না
thing-bags = ব্যাগ
thing-balls = বল
thing-blankets = কম্বল আর চাদর
thing-books = বই
thing-bottles = বোতল, কৌটা আর ঢাকনা
thing-boxes = কাগজের বাক্স
thing-bubbles = সাবানের বুদবুদ
thing-chairs = চেয়ার আর সোফা
thing-clothes = জামাকাপড়, টুপি আর জুতা
thing-cloths = তোয়ালে, স্পঞ্জ আর ওড়না
thing-cups = কাপ, বাটি আর থালা
thing-cushions = কুশন আর বালিশ
thing-food = খাবার
thing-mirrors = আয়না
thing-outdoors = বাইরে যা আছে
thing-pans = হাঁড়ি আর ঢাকনা
thing-paper = কাগজ আর কলম
thing-pegs = কাপড়ের ক্লিপ
thing-photos = ফটো আর ছবি
thing-socks = মোজা
thing-spoons = চামচ
thing-toys = খেলনা
thing-washing = ধোয়া কাপড়
thing-water = পানি

## On the page for finding cards

site-find-with = আপনার হাতের কাছে কী আছে
site-find-with-hint = হাতের কাছে যা আছে তাতে টিক দিন। যেসব কার্ডে আর কিছু লাগে না সেগুলো আগে আসে।
site-find-things = হাতের কাছে যা আছে তা দিয়ে
site-things-text = কয়েকটা মোজা, একটা হাঁড়ি, বা কিছুই না।
site-thing-lead = এটা দিয়ে খেলার কার্ড। আর কী লাগবে তা প্রতিটি কার্ডে লেখা আছে।
site-nothing-lead = খালি হাতে শুরু করা যায় এমন কার্ড।
site-find-kept = শুধু এই ফোনে রাখা কার্ড
