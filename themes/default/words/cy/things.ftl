# What cards are played with, and how families look for them by it.

thing-nothing = Dim byd o gwbl
thing-bags = Bag
thing-balls = Pêl
thing-blankets = Blancedi a chynfasau
thing-books = Llyfr
thing-bottles = Poteli, tybiau a chaeadau
thing-boxes = Bocsys cardbord
thing-bubbles = Pot o swigod
thing-chairs = Cadeiriau a'r soffa
thing-clothes = Dillad, hetiau ac esgidiau
thing-cloths = Tywelion, sbyngau a sgarffiau
thing-cups = Cwpanau, powlenni a phlatiau
thing-cushions = Clustogau a gobenyddion
thing-food = Bwyd
thing-mirrors = Drych
thing-outdoors = Beth sydd y tu allan
thing-pans = Sosbenni a chaeadau
thing-paper = Papur a phennau ysgrifennu
thing-pegs = Pegiau dillad
thing-photos = Ffotograffau a lluniau
thing-socks = Sanau
thing-spoons = Llwyau
thing-toys = Teganau
thing-washing = Y golch
thing-water = Dŵr

## On the page for finding cards

site-find-with = Beth sydd wrth law
site-find-with-hint = Ticiwch beth sydd o fewn cyrraedd. Y cardiau sydd heb angen dim byd arall ddaw gyntaf.
site-find-things = Yn ôl beth sydd wrth law
site-things-text = Ychydig o sanau, sosban, neu ddim byd o gwbl.
site-thing-lead = Cardiau sy'n cael eu chwarae gyda hyn. Mae pob cerdyn yn dweud beth arall sydd ei angen.
site-nothing-lead = Cardiau y gallwch eu dechrau â dwylo gwag.
site-find-kept = Dim ond cardiau a gadwyd ar y ffôn hwn
