### Words that views put into papers and pages: names of areas and ages, and sentences with arguments.

# The names of areas head narrow columns: keep them short.
area-infant-development = Bilaha hore
area-social = La dhaqanka dadka
area-language = Luqadda
area-self-help = Is-caawinta
area-cognitive = Fikirka
area-motor = Dhaqaaqa jirka

area-about-infant-development = Fiirsashada, deggenaanta, eegista, dhegaysiga iyo jirka oo dhan wax lagu barto.
area-about-social = Wada joogista, kala dambaynta, la wadaagga dareenka iyo saaxiib samaysashada.
area-about-language = Fahamka iyo in la fahmo, cod, calaamad, sawir iyo erayo.
area-about-self-help = Cunista, dhar gashiga, maydhashada, hurdada iyo badbaadada.
area-about-cognitive = Ogaanshaha sida wax u shaqeeyaan, iska dhigista, isku aadinta iyo tirinta.
area-about-motor = Dhaqaaqa, gacan fidinta, qabashada iyo dheelitirka, sida ilmahaagu isagu u sameeyo.

band-0-3 = 0 ilaa 3 bilood
band-3-6 = 3 ilaa 6 bilood
band-6-9 = 6 ilaa 9 bilood
band-9-12 = 9 ilaa 12 bilood
band-12-18 = 12 ilaa 18 bilood
band-18-24 = 18 ilaa 24 bilood
band-24-36 = 2 ilaa 3 sano
band-36-48 = 3 ilaa 4 sano
band-48-60 = 4 ilaa 5 sano

not-for-swallowing = Liqidda, cunista iyo cabbista
not-for-allergy = Xasaasiyad
not-for-seizures = Suuxdin iyo qallal
not-for-breathing = Neefsasho
not-for-positioning = Fadhiga, jiifka iyo sida loo qaado
not-for-mobility = Dhaqdhaqaaq
not-for-skin = Maqaar
not-for-vision = Arag
not-for-hearing = Maqal
not-for-sensory = Cod, iftiin iyo taabasho
not-for-equipment = Tuubooyin, kabbayaal iyo qalab kale
not-for-other = Wax kale

routine-waking = kicitaanka
routine-nappy-change = beddelidda xafaayadda
routine-dressing = dhar gashiga
routine-meals = xilliyada cuntada
routine-tidying = alaab ururinta
routine-playing = ciyaarta
routine-stories = heesaha iyo sheekooyinka
routine-out-and-about = marka dibadda la joogo
routine-travelling = marka meel loo sii socdo
routine-waiting = inta aad wax sugayso
routine-bath = qubayska
routine-bedtime = xilliga hurdada

fit-vision = Ilmo aan si fiican wax u arki karin
fit-hearing = Ilmo aan si fiican wax u maqli karin
fit-movement = Ilmo aan si fudud u dhaqaaqi karin
fit-overwhelm = Ilmo ay wax walba dhakhso ugu bataan

weekday-short-1 = Isn
weekday-short-2 = Tal
weekday-short-3 = Arb
weekday-short-4 = Kha
weekday-short-5 = Jim
weekday-short-6 = Sab
weekday-short-7 = Axd
month-short-1 = Jan
month-short-2 = Feb
month-short-3 = Maar
month-short-4 = Abr
month-short-5 = May
month-short-6 = Juun
month-short-7 = Luul
month-short-8 = Ogo
month-short-9 = Seb
month-short-10 = Okt
month-short-11 = Nof
month-short-12 = Dis
date-short = { $day } { $month }
date-with-weekday = { $weekday }, { $date }

goal-sentence = { $who } { $does }, { $conditions }, { $success }.
goal-sentence-open = { $who } { $does }, { $conditions }.
name-and-role = { $name }, { $role }
care-source = (Ka timid { $from }, { $date })

# Corrected age: counted from the day on which the child was due.
age-corrected = { $age } (da’da la saxay: { $corrected })

visits-every-week = Toddobaad kasta
visits-every-fortnight = Labadii toddobaadba mar
visits-every-month = Bil kasta

report-weekly-open = Shaxaha ciyaarta la wadaago ee aan lahayn wax la gaadho: { $count }.
report-weekly-sentence = { $set ->
    [0] Muddadan shaxda hawlaha laguma dejin hadaf toddobaadle ah
    [one] Muddadan hal hadaf oo toddobaadle ah ayaa shaxda hawsha lagu dejiyay
   *[other] Muddadan { $set } hadaf oo toddobaadle ah ayaa shaxda hawlaha lagu dejiyay
  }{ $achieved ->
    [0] .
    [one] , hal ayaana la gaadhay.
   *[other] , { $achieved } ayaana la gaadhay.
  }
report-practice-family = Ku celcelinta guriga – maalmo: { $days }; isku day: { $tries }; sida hadafku dhigayo: { $met }. Isku day kastaa wuu caawiyaa.
report-practice-professional = Guriga lagu calaamadeeyay oo la soo celiyay – toddobaadyo: { $weeks }; maalmaha la celceliyay: { $days } ka mid ah { $of }; isku dayada sida hadafku dhigayo: { $met } ka mid ah { $tries }.
report-practice-week = { $number }: { $met }
report-practice-weeks = Shax kasta gooni ahaan: { $weeks }.
report-round-baseline = { $date } (bilowgii)
report-round-review = { $date }
report-shared-consent = Waxaa lagu wadaagay ogolaanshaha qoyska, la bixiyay { $date }.
report-shared-basis = Waxaa loo wadaagay waajibaadka dadweyne ee adeegga, la diiwaangeliyay { $date }.
report-goal-carries-on = { $title }: way sii socotaa, sida ku qoran shaxda kore.
report-notice = Waxaa loogu talagalay: { $people }. Fadlan na weydii ka hor intaadan qof kale siin.
report-diagnosis = Ogaanshaha cudurka ee la soo sheegay
report-diagnosis-value = { $text } ({ $from }, { $date })
report-communicates = { $child }: sida ilmuhu dadka ula xidhiidho
report-from-now-on-value = { $rhythm }. Dib-u-eegista xigta: { $date }.
report-family = Qoyska

site-pdf-only = PDF
site-credit-texts = Qoraallada
site-credit-symbols = Calaamado
site-credit-fonts = Xarfaha
site-credit-programs = Barnaamijyada
site-letter-other = 0 ilaa 9
