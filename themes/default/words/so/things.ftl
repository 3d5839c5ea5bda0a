# What cards are played with, and how families look for them by it.

thing-nothing = Waxba
thing-bags = Boorso
thing-balls = Kubbad
thing-blankets = Bustayaal iyo go'yaal
thing-books = Buug
thing-bottles = Dhalooyin, weelal iyo daboolal
thing-boxes = Sanduuqyo kartoon ah
thing-bubbles = Dhalo xumbo ah
thing-chairs = Kuraas iyo fadhiga
thing-clothes = Dhar, koofiyado iyo kabo
thing-cloths = Tuwaallo, isbuunyo iyo masarro
thing-cups = Koobab, baaquliyo iyo saxanno
thing-cushions = Barkimooyin
thing-food = Cunto
thing-mirrors = Muraayad
thing-outdoors = Waxa dibadda yaalla
thing-pans = Dheriyo iyo daboolal
thing-paper = Warqado iyo qalmaan
thing-pegs = Qabatooyinka dharka
thing-photos = Sawirro
thing-socks = Sigisaan
thing-spoons = Qaaddooyin
thing-toys = Alaabta lagu ciyaaro
thing-washing = Dharka la dhaqay
thing-water = Biyo

## On the page for finding cards

site-find-with = Waxa aad gacanta ku hayso
site-find-with-hint = Calaamadee waxa kuu dhow. Kaararka aan wax kale u baahnayn ayaa hor yimaada.
site-find-things = Waxa aad gacanta ku hayso
site-things-text = Sigisaan, dheri, ama waxba.
site-thing-lead = Kaararka lagu ciyaaro waxan. Kaar kastaa wuxuu sheegayaa waxa kale ee uu u baahan yahay.
site-nothing-lead = Kaararka aad ku bilaabi karto gacmo maran.
site-find-kept = Keliya kaararka ku kaydsan telefoonkan
