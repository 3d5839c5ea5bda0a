### The words that the website says by itself. Templates call `site-skip-link` as `words.skip_link`.

## On every page

site-skip-link = Treceți la partea principală a paginii
site-menu = Meniul principal
site-menu-areas = Domenii
site-menu-now = Copilul dumneavoastră acum
site-trail = Unde vă aflați
site-home = Prima pagină
site-areas = Domenii de dezvoltare
site-now = Ce face copilul dumneavoastră acum
site-ages = Vârste orientative
site-a-to-z = De la A la Z
site-about = Despre noi
site-print = Tipăriți pagina
site-help-title = Vorbiți cu noi
site-help-text = Dacă ceva de aici nu e clar sau doriți textul cu litere mari, în variantă ușor de citit ori în altă limbă, cereți-ne.
site-phone = Telefon
site-email = E-mail
site-hours = Program
site-post = Scrieți-ne
site-more = Mai multe despre acest site
site-accessibility = Declarația de accesibilitate
site-privacy = Confidențialitate
site-credits = Mulțumiri

## The first page

site-home-lead = Jocuri mici de făcut acasă cu un copil mic care are nevoie de puțin mai mult ajutor ca să învețe.
site-home-start = Găsiți ceva de încercat
site-home-start-now = Porniți de la ce face copilul acum
site-what-title = Ce este Portage?
site-what-home = Portage înseamnă ajutor prietenos, acasă, pentru familiile cu un copil foarte mic care are nevoi speciale. Un lucrător Portage vine la dumneavoastră, de obicei o dată pe săptămână sau la două săptămâni.
site-what-together = Dumneavoastră vă cunoașteți copilul cel mai bine. Alegeți împreună un singur lucru spre care să mergeți și îl împărțiți în pași mici. Apoi vă jucați.
site-what-little = Câteva minute, puțin și des, sunt de ajuns. Fiecare familie și fiecare copil merg în ritmul lor.
site-how-title = Cum folosiți aceste fișe
site-how-pick = Alegeți o fișă care pornește de la ceva ce copilul face deja.
site-how-read = Citiți-o o dată. Puneți la îndemână ce vă trebuie.
site-how-play = Încercați câteva minute, când sunteți bine dispuși amândoi.
site-how-stop = Opriți-vă cât încă e distractiv. Puteți încerca iar în altă zi.
site-how-tell = Spuneți-i lucrătorului dumneavoastră Portage cum a mers. Și zilele bune, și cele grele ne ajută să alegem ce urmează.
site-areas-title = Șase domenii de dezvoltare
site-areas-text = Copiii învață în toate deodată. Începeți cu cel care vi se potrivește azi.
site-first-title = Câteva pentru început
site-ways-title = Alte căi de a găsi o fișă
site-ways-now = Ce face copilul dumneavoastră acum
site-ways-now-text = Găsiți o fișă care pornește de unde este copilul azi.
site-ways-a-to-z = De la A la Z
site-ways-a-to-z-text = Dacă știți numele fișei.
site-ways-ages = Vârste orientative
site-ways-ages-text = Doar ca orientare. Fiecare copil are ritmul lui.

## Finding a card

site-find = Căutați o fișă
site-find-lead = Scrieți un cuvânt, alegeți ce se potrivește zilei ori faceți-le pe amândouă.
site-find-words = Cuvinte de căutat
site-find-hint = De exemplu: baloane, baie, vorbit
site-find-when = Momentul zilei
site-find-age = Vârsta orientativă
site-find-area = Domeniul
site-find-any = Oricare
site-find-at-hand = Doar fișe pentru care nu trebuie nimic special
site-find-clear = De la capăt
site-find-more = Arătați mai multe fișe
site-find-start = Scrieți sau alegeți ceva, iar fișele apar aici.
site-find-none = Nicio fișă nu se potrivește cu toate. Renunțați la o alegere sau încercați alt cuvânt.
site-find-routines = Momentele zilei
site-routines-text = Fișele se potrivesc cu ce faceți oricum. Alegeți un moment.
site-routine-lead = Fișe care se potrivesc în acest moment al zilei.
site-jump = Mergeți la
site-by-minutes = Câte minute
site-minutes-lead = Întâi fișele scurte. Puțin și des e de ajuns.
site-minutes-at-most = { $minutes ->
    [one] Cel mult 1 minut
    [few] Cel mult { $minutes } minute
   *[other] Cel mult { $minutes } de minute
}
site-minutes-more = { $minutes ->
    [one] Mai mult de 1 minut
    [few] Mai mult de { $minutes } minute
   *[other] Mai mult de { $minutes } de minute
}
site-year-0 = Sub un an
site-year-1 = Un an
site-year-2 = Doi ani
site-year-3 = Trei ani
site-year-4 = Patru ani
site-routine-waking = La trezire
site-routine-nappy-change = La schimbatul scutecului
site-routine-dressing = La îmbrăcat
site-routine-meals = În jurul meselor
site-routine-tidying = La strâns prin casă
site-routine-playing = La joacă
site-routine-stories = La cântece și povești
site-routine-out-and-about = La plimbare
site-routine-travelling = Pe drum
site-routine-waiting = Când așteptați
site-routine-bath = La baie
site-routine-bedtime = La culcare

## Lists of cards

# The words of the card follow: "… care râde la baloane".
site-for-a-child-who = Pentru un copil care
site-other-areas = Alte domenii
site-all-cards = Toate fișele din acest domeniu
site-now-lead = Căutați o propoziție care seamănă cu copilul dumneavoastră de azi. Nu trebuie să se potrivească întocmai.
site-now-jump = Mergeți la un domeniu
site-now-open = Fișa:
site-a-to-z-lead = Toate fișele, după nume.
site-letters = Litere
site-ages-lead = Copiii învață fiecare în ordinea și în ritmul lui. Mulți copii cu nevoi speciale sunt pregătiți pentru unele fișe devreme, iar pentru altele mult mai târziu. Așa că vârsta de aici e doar orientativă.
site-ages-better = E mai bine să alegeți după ce face copilul dumneavoastră acum.
site-ages-list = Vârste orientative
site-younger = Mai mici
site-older = Mai mari

## A card

site-minutes = Cât durează
site-routines = Momente bune
site-age = Vârsta orientativă
site-need = Ce vă trebuie
site-at-hand = Cele mai multe case le au deja.
site-when = Când
site-steps = Ce faceți
site-say = Spuneți:
site-praise = Când reușește
site-if-not = Dacă nu merge bine
site-easier = Ca să fie mai ușor
site-harder = Ca să fie mai greu
site-versions = Pe măsura copilului dumneavoastră
site-notice = Ce să observați
site-notice-text = Lucruri mici de care să vă bucurați. Nimeni nu dă note.
site-ladder = Pași mici pe drum
site-ladder-text = Primul e cel mai ușor. Începeți de unde este copilul dumneavoastră și rămâneți acolo cât doriți.
site-safety = Siguranță
site-check-first = Pentru unii copii trebuie întrebat întâi. Vedeți dacă e și cazul dumneavoastră.
site-not-for = Întrebați întâi
site-not-for-text = Dacă vreun punct de mai jos se potrivește copilului dumneavoastră, vorbiți înainte cu lucrătorul Portage, cu asistenta medicală sau cu terapeutul.
site-why = De ce ajută
site-review = Cine a verificat această fișă
site-lost-title = Copilul dumneavoastră a pierdut o abilitate?
site-lost-text = Dacă înainte copilul dumneavoastră făcea ceva, iar acum nu mai face, spuneți-i cât mai curând asistentei comunitare (health visitor) sau medicului de familie (GP).
site-sheet = Tipăriți această fișă pe o foaie
site-before = Un pas înainte de acesta
site-after = Când acesta e ușor
site-related = Merge bine împreună cu
site-previous = Fișa dinainte
site-next = Fișa următoare
site-neighbours = Alte fișe din acest domeniu

## The accessibility statement. The law sets its parts and some of its sentences.

site-statement-title = Declarația de accesibilitate
site-statement-run = Cine se ocupă de acest site
site-statement-wish = Vrem ca toată lumea să poată folosi acest site. Ar trebui să puteți:
site-statement-zoom = mări textul de patru ori fără să derulați în lateral
site-statement-colours = alege culori închise sau deschise ori culorile dumneavoastră, din setările dispozitivului
site-statement-keyboard = ajunge la orice folosind doar tastatura
site-statement-print = tipări orice fișă pe hârtie sau ne puteți cere să v-o trimitem
site-statement-plain = Încercăm și să scriem cu cuvinte simple.
site-statement-letters = Paginile în alte limbi se văd cu literele pe care le are telefonul sau calculatorul dumneavoastră; cele în urdu le aduc pe ale lor. Dacă vedeți pătrate goale în locul literelor, cereți-ne fișa pe hârtie.
site-statement-how-title = Cât de accesibil este acest site
site-statement-known = Știm că unele părți nu sunt atât de bune cum ar trebui. Sunt trecute mai jos, fiecare cu o altă cale de a obține același lucru.
site-statement-none-known = Nu știm de nicio parte pe care să nu o puteți folosi. Dacă găsiți una, spuneți-ne.
site-statement-contact-title = Spuneți-ne ce nu merge sau cereți ceva în alt fel
site-statement-contact = Dacă ceva de pe acest site nu merge pentru dumneavoastră sau aveți nevoie de litere mari, de text ușor de citit, de altă limbă ori de o înregistrare, scrieți-ne sau sunați-ne.
site-statement-form = Folosiți formularul nostru de contact
site-statement-answer = Când primiți răspuns
site-statement-enforcement-title = Dacă răspunsul nostru nu vă mulțumește
site-statement-ehrc = Comisia pentru Egalitate și Drepturile Omului (Equality and Human Rights Commission, EHRC) răspunde de aplicarea regulamentului Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018. Dacă nu vă mulțumește felul în care răspundem, serviciul de consiliere Equality Advisory and Support Service vă poate da sfaturi.
site-statement-ehrc-link = Luați legătura cu Equality Advisory and Support Service
site-statement-ecni = Comisia pentru Egalitate din Irlanda de Nord (Equality Commission for Northern Ireland, ECNI) răspunde de aplicarea în Irlanda de Nord a regulamentului Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018. Dacă nu vă mulțumește felul în care răspundem, Comisia vă poate da sfaturi.
site-statement-ecni-link = Luați legătura cu Equality Commission for Northern Ireland
site-statement-technical-title = Informații tehnice despre acest site
site-statement-committed = Ne angajăm să facem acest site accesibil, în conformitate cu Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018.
site-statement-status-title = Starea de conformitate
site-statement-status-full = Acest site este pe deplin conform cu standardul Web Content Accessibility Guidelines, versiunea 2.2, nivelul AA.
site-statement-status-partial = Acest site este parțial conform cu standardul Web Content Accessibility Guidelines, versiunea 2.2, nivelul AA, din cauza părților enumerate mai jos.
site-statement-status-none = Acest site nu este conform cu standardul Web Content Accessibility Guidelines, versiunea 2.2, nivelul AA. Părțile care nu sunt accesibile sunt enumerate mai jos.
site-statement-issues-title = Conținut care nu este accesibil
site-statement-not-compliant = Părți care nu respectă regulile de accesibilitate
site-statement-burden = Părți a căror schimbare ar fi o sarcină disproporționată
site-statement-outside = Părți la care regulile de accesibilitate nu se aplică
site-statement-why = De ce:
site-statement-instead = Ce puteți folosi în loc:
site-statement-mended = Când vom repara:
site-statement-plans = Ce facem ca să fie mai bine
site-statement-prepared-title = Cum a fost pregătită această declarație
site-statement-prepared = Pregătită pe
site-statement-reviewed = Revizuită ultima dată pe
site-statement-tested = Testat ultima dată pe
site-statement-tested-by = Testat de
site-statement-method = Cum s-a testat

## The privacy notice

site-privacy-title = Confidențialitate
site-privacy-lead = Ce se întâmplă cu informațiile despre dumneavoastră când folosiți acest site și pe cine întrebați despre informațiile pe care le păstrăm.
site-privacy-site-title = Acest site
site-privacy-site-nothing = Acest site nu păstrează nicio informație despre dumneavoastră. Nu pune cookie-uri, nu numără vizitele și nu încarcă nimic de pe alte site-uri.
site-privacy-site-kept = Dacă păstrați o fișă, o copie a ei rămâne pe telefonul dumneavoastră până o ștergeți. Nimeni nu află ce fișe păstrați.
site-privacy-site-host = Firma care îl găzduiește poate ține o evidență obișnuită a paginilor cerute, ca să păstreze site-ul în siguranță.
site-privacy-site-children = Pe aceste pagini nu este nimic despre vreun copil real.
site-privacy-records-title = Ce păstrăm despre familii
site-privacy-run = Cine răspunde
site-privacy-contact-title = Întrebați-ne sau faceți o plângere
site-privacy-contact = Ne puteți întreba ce păstrăm despre dumneavoastră sau despre copilul dumneavoastră, ne puteți cere să corectăm ori ne puteți spune că nu vă mulțumește felul în care avem grijă de aceste informații.
site-privacy-ico = Dacă răspunsul tot nu vă mulțumește, puteți face o plângere la autoritatea pentru protecția datelor, Information Commissioner's Office (ICO).
site-privacy-ico-link = Faceți o plângere la ICO
site-privacy-changed = Schimbat ultima dată pe

## Credits

site-credits-title = Mulțumiri
site-credits-lead = Acest site și foile lui s-au făcut cu munca multor oameni. Vă mulțumim.
site-credits-by = de
site-credits-licence = Licența:

## No such page

site-lost-page-title = Nu găsim această pagină
site-lost-page-text = Poate pagina s-a mutat sau e o greșeală în adresă.
site-lost-page-try = Puteți încerca una dintre acestea:

## Said while the pages are being prepared

site-count-cards = { $count ->
    [0] Nicio fișă încă
    [one] 1 fișă
    [few] { $count } fișe
   *[other] { $count } de fișe
}
site-about-minutes = { $minutes ->
    [one] 1 minut
    [few] { $minutes } minute
   *[other] { $minutes } de minute
}
site-from-to = { $from } – { $to }
# Written so that the number of months does not change the noun.
site-months-from-to = Vârsta în luni: de la { $from } la { $to }
site-pdf = { $pages ->
    [one] PDF, 1 pagină, { $size }
    [few] PDF, { $pages } pagini, { $size }
   *[other] PDF, { $pages } de pagini, { $size }
}
site-not-reviewed = Această fișă nu a fost încă verificată de un specialist medical. Vorbiți cu lucrătorul dumneavoastră Portage înainte de a o folosi.
site-reviewed = Verificat de { $by }, { $role }, pe { $date }.
site-applies-to = Această declarație de accesibilitate se aplică pentru { $what }.
site-answer-within = { $days ->
    [one] Vă răspundem într-o zi lucrătoare.
    [few] Vă răspundem în cel mult { $days } zile lucrătoare.
   *[other] Vă răspundem în cel mult { $days } de zile lucrătoare.
}

## Languages

site-languages = În alte limbi
site-translation = Despre această traducere
site-quote-open = „
site-quote-close = ”

# The other papers of a card.
site-sheet-a5 = Pe hârtie mică
site-sheet-large-print = Cu litere mari
site-sheet-easy-read = Ușor de citit, cu imagini
site-sheet-beside = În două limbi, una lângă alta
site-sheet-reminder = Un card mic pentru frigider

## Cards that stay on a phone, and a card as one file

site-keep = Păstrați pe acest telefon
site-keep-wait = O clipă …
site-keep-done = S-a păstrat. Puteți deschide fișa fără internet.
site-keep-taken = S-a șters. Fișa nu mai este păstrată pe acest telefon.
site-keep-full = Nu este loc destul pe acest telefon. Ștergeți altă fișă sau faceți loc și încercați din nou.
site-keep-lost = Fișa nu a putut fi adusă. Încercați din nou când aveți conexiune.
site-keep-refused = Acest browser nu lasă site-urile să păstreze pagini. Poate că fereastra este privată.
site-keep-changed = Pagina s-a schimbat de când ați păstrat-o.
site-keep-show = Arătați pagina nouă
site-kept = Păstrate pe acest telefon
site-kept-lead = Aceste fișe se deschid fără internet și nu consumă date.
site-kept-none = Încă nu este păstrat nimic. Deschideți o fișă și alegeți „Păstrați pe acest telefon”.
site-kept-yours = Ce rămâne pe telefonul dumneavoastră
site-kept-only-you = Nimeni nu află ce fișe păstrați. Fișele rămân pe acest telefon și le poate vedea oricine îl folosește.
site-kept-shared = Dacă împărțiți telefonul cu cineva, o singură atingere le șterge pe toate. Lista paginilor deschise, pe care o ține browserul însuși, este separată și o puteți șterge din browser.
site-kept-stay = Un telefon poate șterge ce păstrează site-urile când nu mai are loc sau când nu ați deschis acest site o săptămână ori mai mult. Puteți păstra fișele din nou oricând.
site-kept-take = Ștergeți
site-kept-taken = S-a șters.
site-kept-take-all = Ștergeți tot
site-kept-all-taken = S-a șters tot. Pe acest telefon nu mai este păstrat nimic.
site-kept-gone = Această fișă nu mai este pe site.
site-kept-not = Fișele se pot păstra când deschideți site-ul prin internet, într-un browser care permite acest lucru.
site-kept-version = Fișele din { $date }, versiunea { $version }
site-offline-title = Nu aveți conexiune
site-offline-text = Această pagină nu este păstrată pe telefon, iar telefonul nu poate ajunge acum la site.
site-offline-try = Încercați din nou
site-to-send = Salvați ca un singur fișier de trimis
site-to-send-note = Această fișă este un singur fișier. Se deschide fără internet și o puteți da mai departe.

## What stands at a printed address

site-way-title = Unde este acum această fișă
site-way-gone = Această fișă nu se mai dă. Cereți-ne alta, potrivită copilului dumneavoastră.
site-way-waiting = Această fișă este în curs de corectare și va reveni. Întrebați-ne dacă aveți nevoie de ea acum.
site-way-on = Mergeți la fișă
