### A family's page online. The shell is the same for every family and names nobody: no child, no service.

sealed-title = Pagină privată
sealed-ask = Scanați modelul de pe cardul dumneavoastră sau scrieți codul tipărit pe el.
sealed-label = Codul de pe card
sealed-open = Deschide
sealed-unlike = Literele mici și spațiile nu strică și nu contează dacă scrieți O sau 0, ori I, L sau 1.
sealed-opening = O clipă …
sealed-length = Un cod are 17 litere și cifre. Numărați-le pe cele de pe card și scrieți codul din nou.
sealed-slip = O literă sau o cifră nu este ca pe card. Uitați-vă la fiecare și scrieți codul din nou.
sealed-wrong-code = Acest cod nu deschide această pagină. Poate este de pe un card vechi sau de pe cardul altei pagini. Întrebați persoana care v-a dat cardul.
sealed-wrong-link = Acest link nu mai deschide această pagină. Poate este de pe un card vechi. Întrebați persoana care v-a dat cardul.
sealed-link = Lipsește o parte din link. Scanați din nou modelul de pe card sau scrieți codul.
sealed-mangled = Linkul a fost schimbat pe drum. Scanați modelul de pe card sau scrieți codul. Vă rugăm să nu trimiteți linkul mai departe.
sealed-moved = Această pagină nu se află la locul ei. Folosiți adresa de pe card și spuneți-i persoanei care vi l-a dat.
sealed-damaged = Pagina nu a ajuns întreagă. Încărcați-o din nou. Dacă nu ajută, spuneți-i persoanei care v-a dat cardul.
sealed-insecure = Pagina se deschide numai la o adresă care începe cu https://. Scanați din nou modelul de pe card. Tot ce este pe pagină aveți și pe hârtie.
sealed-over = Această pagină a ajuns la capăt. Cereți una nouă de la persoana care v-a dat cardul.
sealed-no-script = Acest browser nu deschide pagina. Porniți JavaScript sau încercați cu alt telefon ori alt browser. Tot ce este pe pagină aveți și pe hârtie.
sealed-not-found = Aici nu există nicio pagină. Scanați din nou modelul de pe card sau scrieți adresa exact așa cum este tipărită.
sealed-hide = Ascunde pagina acum
sealed-save = Salvează pagina
sealed-saved = Salvat. Fișierul se deschide numai cu codul de pe card.

## The page itself, once it is open

online-title = Pagina copilului: { $child }
online-for = Pentru: { $adult }
online-until = Această pagină se deschide până la { $date }.
online-mixed = O parte din pagină este în altă limbă, așa cum a fost scrisă pentru dumneavoastră. Rugați persoana care vă vizitează să o parcurgă împreună cu dumneavoastră.
online-earlier = Săptămânile de dinainte
online-celebrate = Ce sărbătorim
online-achieved-on = Reușit la { $date }
online-cards = Fișele de activități
online-tries = La vizita următoare: { $yes } din { $of } încercări.
online-decided-achieved = A reușit!
online-decided-carry-on = Am continuat.
online-decided-make-smaller = Am făcut pasul mai mic.
online-decided-change = Am trecut la altceva.
online-decided-stop = Ne-am oprit aici.
online-about = Totul despre mine
online-about-signs = Semnele mele
online-about-admired = Ce le place oamenilor la mine și ce admiră
online-about-important = Ce este important pentru mine
online-about-support = Cum pot fi sprijinit cel mai bine
online-about-communicates = Cum comunic
online-about-likes = Îmi place
online-about-dislikes = Nu-mi place
online-about-calm = Ce mă ajută să mă liniștesc
online-about-moves = Cum mă mișc
online-about-eating = Mâncatul și băutul
online-about-toileting = Scutece, oliță sau toaletă
online-about-senses = Simțurile mele
online-about-routines = Ziua mea
online-about-hopes = Speranțele și dorințele mele

## The card that opens it, on paper

key-title = Cardul pentru pagina dumneavoastră
key-for = Pentru: { $adult }
key-what = Acest card deschide o pagină privată cu fișele săptămânii, săptămânile de dinainte și fișele de activități ale copilului ({ $child }). Le aveți pe toate și pe hârtie.
key-scan-title = Cu camera telefonului
key-scan = Îndreptați camera spre model și deschideți linkul.
key-type-title = Scriind
key-type = Deschideți această adresă și scrieți codul de mai jos:
key-file = Deschideți fișierul pe care vi l-am dat și scrieți codul de mai jos.
key-code = Codul dumneavoastră
key-keep-title = Păstrați-l ca pe o cheie de la casă
key-keep = Oricine are acest card poate deschide pagina. Nu trimiteți o fotografie a lui. Telefonul nu păstrează nimic din pagină decât dacă cereți să vă păstreze semnele, iar butonul „Ascunde pagina acum” o închide imediat.
key-lost = Cardul s-a pierdut sau este în mâini nepotrivite? Sunați-ne și facem o cheie nouă. O copie a paginii pe care a salvat-o cineva nu mai poate fi retrasă.
key-made = Făcut la { $date }
