### Marking a week on a family's page online. Each is a word, a button or a short sentence beside the grid.

marks-blank = neîncercat: gol este în regulă
marks-none = Încă nu sunt semne. Căsuțele goale sunt în regulă.
marks-show = Arată codul săptămânii mele
marks-read = Citiți acest cod la telefon persoanei care vă vizitează, arătați-l la vizită sau trimiteți-l. Nu conține niciun nume.
marks-copy = Copiază
marks-share = Distribuie
marks-message = Trimite ca SMS
marks-copied = Copiat.
marks-selected = Codul este selectat: copiați-l.
marks-chart = Planul de activitate
marks-days = Zile
marks-keep = Păstrează semnele mele pe acest telefon
marks-forget = Uită semnele mele de pe acest telefon
marks-kept = Păstrate pe acest telefon. Le poate vedea oricine are cardul dumneavoastră și acest telefon.
marks-forgotten = Uitate. Nu se păstrează nimic pe acest telefon.
marks-unkept = Acest telefon nu le păstrează. Codul funcționează oricum.
