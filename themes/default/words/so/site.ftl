### The words that the website says by itself. Templates call `site-skip-link` as `words.skip_link`.

## On every page

site-skip-link = U gudub qaybta muhiimka ah ee boggan
site-menu = Menu-ga guud
site-menu-areas = Qaybaha
site-menu-now = Ilmahaaga hadda
site-trail = Halka aad joogto
site-home = Bogga hore
site-areas = Qaybaha horumarka
site-now = Waxa ilmahaagu hadda sameeyo
site-ages = Da’da qiyaas ahaan
site-a-to-z = A ilaa Z
site-about = Annaga nagu saabsan
site-print = Daabac boggan
site-help-title = Nala hadal
site-help-text = Haddii wax halkan ku qoran aysan kuu caddayn, ama aad ku rabto far waaweyn, qoraal fudud ama luqad kale, na weydii.
site-phone = Telefoon
site-email = Iimayl
site-hours = Saacadaha
site-post = Noo soo qor
site-more = Wax badan oo website-kan ku saabsan
site-accessibility = Bayaanka helitaanka (accessibility)
site-privacy = Sirta xogtaada
site-credits = Mahadnaq

## The first page

site-home-lead = Ciyaaro yaryar oo guriga lagula sameeyo ilmo yar oo u baahan xoogaa caawimo dheeraad ah si uu wax u barto.
site-home-start = Hel wax aad isku daydo
site-home-start-now = Ka bilow waxa ilmahaagu hadda sameeyo
site-what-title = Waa maxay Portage?
site-what-home = Portage waa caawimo saaxiibtinimo leh oo guriga loogu keeno qoysaska leh ilmo aad u yar oo qaba baahiyo dheeraad ah. Booqdaha guriga ayaa kuu imanaya, badanaa toddobaad kasta ama labadii toddobaadba mar.
site-what-together = Adiga ayaa ilmahaaga ugu aqoon badan. Wadajir ayaad u dooranaysaan hal wax oo xiga, tallaabooyin yaryarna u qaybinaysaan. Ka dibna waad ciyaaraysaan.
site-what-little = Dhowr daqiiqo ayaa ku filan: in yar, laakiin marar badan. Qoys kasta iyo ilmo kastaa xawaarahooda ayay ku socdaan.
site-how-title = Sida loo isticmaalo kaararkan
site-how-pick = Dooro kaar ka bilaabma wax ilmahaagu horeba u sameeyo.
site-how-read = Hal mar akhri. Waxa aad u baahan tahay agtaada dhig.
site-how-play = Dhowr daqiiqo isku day, marka aad labadiinuba faraxsan tihiin.
site-how-stop = Jooji inta ay weli madadaalo tahay. Maalin kale ayaad mar kale isku dayi kartaa.
site-how-tell = U sheeg booqdahaaga guriga sida ay u dhacday. Maalmaha fiican iyo kuwa adagba waxay naga caawiyaan inaan dooranno waxa xiga.
site-areas-title = Lix qaybood oo horumarka ah
site-areas-text = Carruurtu lixdaba mar qudha ayay wada bartaan. Ka bilow ta aad maanta dareento inay habboon tahay.
site-first-title = Dhowr lagu bilaabo
site-ways-title = Siyaabo kale oo kaar lagu helo
site-ways-now = Waxa ilmahaagu hadda sameeyo
site-ways-now-text = Hel kaar ka bilaabma halka ilmahaagu maanta joogo.
site-ways-a-to-z = A ilaa Z
site-ways-a-to-z-text = Haddii aad taqaan magaca kaarka.
site-ways-ages = Da’da qiyaas ahaan
site-ways-ages-text = Waa qiyaas uun. Ilmo kastaa xawaarihiisa ayuu leeyahay.

## Finding a card

site-find = Raadi kaar
site-find-lead = Ku qor eray, dooro waxa maalintaada ku habboon, ama labadaba samee.
site-find-words = Erayada aad raadinayso
site-find-hint = Tusaale: xumbo, qubays, hadal
site-find-when = Xilliga maalinta
site-find-age = Da’da qiyaas ahaan
site-find-area = Qaybta
site-find-any = Mid kasta
site-find-at-hand = Keliya kaararka aan u baahnayn wax gaar ah
site-find-clear = Bilow mar kale
site-find-more = Tus kaarar kale
site-find-start = Wax qor ama dooro, kaararku halkan ayay ka soo muuqan doonaan.
site-find-none = Ma jiro kaar intaas oo dhan ku habboon. Hal doorasho ka saar, ama isku day eray kale.
site-find-routines = Xilliyada maalinta
site-routines-text = Kaararku waxay la socdaan waxa aad horeba u samayso. Dooro xilli.
site-routine-lead = Kaararka ku habboon xilligan maalinta.
site-jump = U gudub
site-by-minutes = Immisa daqiiqo
site-minutes-lead = Kaararka gaaban ayaa hor yimaada. In yar oo marar badan ah ayaa ku filan.
site-minutes-at-most = { $minutes ->
    [one] 1 daqiiqo ama ka yar
   *[other] { $minutes } daqiiqo ama ka yar
}
site-minutes-more = { $minutes ->
    [one] In ka badan 1 daqiiqo
   *[other] In ka badan { $minutes } daqiiqo
}
site-year-0 = Hal sano ka yar
site-year-1 = Hal sano jir
site-year-2 = Laba sano jir
site-year-3 = Saddex sano jir
site-year-4 = Afar sano jir
site-routine-waking = Kicitaanka
site-routine-nappy-change = Beddelidda xafaayadda
site-routine-dressing = Dhar gashiga
site-routine-meals = Xilliyada cuntada
site-routine-tidying = Alaab ururinta
site-routine-playing = Ciyaarta
site-routine-stories = Heesaha iyo sheekooyinka
site-routine-out-and-about = Marka dibadda la joogo
site-routine-travelling = Marka meel loo sii socdo
site-routine-waiting = Inta aad wax sugayso
site-routine-bath = Qubayska
site-routine-bedtime = Xilliga hurdada

## Lists of cards

# The words of the card follow as a relative clause: "ilmo xumbada jecel".
site-for-a-child-who = Waxaa loogu talagalay ilmo
site-other-areas = Qaybo kale
site-all-cards = Dhammaan kaararka qaybtan
site-now-lead = Raadi weedh u eg ilmahaaga maanta. Uma baahna inay si buuxda ugu ekaato.
site-now-jump = Tag qayb
site-now-open = Kaar:
site-a-to-z-lead = Kaar kasta iyo magaciisa.
site-letters = Xarfaha
site-ages-lead = Ilmo kastaa wuxuu wax u bartaa si u gaar ah iyo xawaarihiisa. Carruur badan oo qaba baahiyo dheeraad ah kaararka qaar hore ayay ugu diyaar noqdaan, qaar kalena aad ayay uga dib dhacaan. Sidaas darteed da’da halkan ku qoran waa qiyaas uun.
site-ages-better = Waxaa ka fiican inaad ku doorato waxa ilmahaagu hadda sameeyo.
site-ages-list = Da’da qiyaas ahaan
site-younger = Ka yar
site-older = Ka weyn

## A card

site-minutes = Inta ay qaadanayso
site-routines = Waqtiyo fiican
site-age = Da’da qiyaas ahaan
site-need = Waxa aad u baahan tahay
site-at-hand = Guryaha intooda badan way yaallaan.
site-when = Goorma
site-steps = Waxa aad samaynayso
site-say = Dheh:
site-praise = Marka ay dhacdo
site-if-not = Haddii aysan si fiican u socon
site-easier = Si ay u fududaato
site-harder = Si ay u adkaato
site-versions = Sida ilmahaaga ugu habboon
site-notice = Waxa aad fiirinayso
site-notice-text = Waxyaabo yaryar oo lagu farxo. Cidina dhibco ma tirinayso.
site-ladder = Tallaabooyin yaryar oo jidka ah
site-ladder-text = Ta ugu horraysa ayaa ugu fudud. Ka bilow halka ilmahaagu joogo, oo ku joog inta aad rabto.
site-safety = Badbaado
site-check-first = Carruurta qaarkood marka hore waa in la hubiyaa. Eeg in ilmahaagu ka mid yahay.
site-not-for = Marka hore weydii
site-not-for-text = Haddii mid ka mid ah kuwan ilmahaaga khusayso, ka hor intaadan isku dayin la hadal booqdahaaga guriga, kalkaalisada ama daaweeyaha (therapist).
site-why = Sababta ay u caawinayso
site-review = Yaa hubiyay kaarkan
site-lost-title = Ilmahaagu ma lumiyay xirfad?
site-lost-text = Haddii ilmahaagu lumiyay xirfad, taas oo ah wax uu hore u samayn jiray oo uusan hadda samayn, si dhakhso ah ugu sheeg booqdaha caafimaadka (health visitor) ama dhakhtarka qoyska (GP).
site-sheet = Kaarkan warqad ku daabac
site-before = Tallaabada ka horraysa tan
site-after = Marka tani fududaato
site-related = Waxay si fiican ula socotaa tan
site-previous = Kaarka hore
site-next = Kaarka xiga
site-neighbours = Kaarar kale oo qaybtan ah

## The accessibility statement. The law sets its parts and some of its sentences.

site-statement-title = Bayaanka helitaanka (accessibility)
site-statement-run = Cidda maamusha website-kan
site-statement-wish = Waxaan rabnaa in qof kastaa isticmaali karo website-kan. Waa inaad awooddaa:
site-statement-zoom = inaad qoraalka afar jeer ka weynayso adigoon dhinac u jiidin
site-statement-colours = inaad aaladdaada ka doorato midabyo madow, kuwo khafiif ah ama midabyadaada
site-statement-keyboard = inaad wax kasta ku gaadho kiiboodhka oo keliya
site-statement-print = inaad kaar kasta warqad ku daabacdo, ama aad naga codsato inaan kuu soo dirno
site-statement-plain = Waxaan sidoo kale isku daynaa inaan erayo fudud ku qorno.
site-statement-letters = Bogagga luqadaha kale waxay ku muuqdaan xarfaha taleefankaaga ama kombiyuutarkaaga ku jira; kuwa Urduuga ah xarfahooda ayay wataan. Haddii aad aragto sanduuqyo madhan halkii xarfuhu ka ahaan lahaayeen, kaarka warqad ahaan naga weydiiso.
site-statement-how-title = Sida loogu wada isticmaali karo website-kan
site-statement-known = Waan ognahay in qaybaha qaar aysan u fiicnayn sidii la rabay. Hoos ayay ku qoran yihiin, mid kastana waxaa la socda si kale oo isla waxaas lagu helo.
site-statement-none-known = Ma ogin qayb aadan isticmaali karin. Haddii aad mid hesho, noo sheeg.
site-statement-contact-title = Noo sheeg dhibaato, ama wax si kale u codso
site-statement-contact = Haddii wax ka mid ah website-kan aadan isticmaali karin, ama aad ugu baahan tahay far waaweyn, qoraal fudud, luqad kale ama cod la duubay, nala soo xidhiidh.
site-statement-form = Isticmaal foomkayaga xidhiidhka
site-statement-answer = Goorta aan kuu soo jawaabayno
site-statement-enforcement-title = Haddii aadan ku qanacsanayn jawaabtayada
site-statement-ehrc = Guddiga Sinnaanta iyo Xuquuqda Aadanaha (Equality and Human Rights Commission, EHRC) ayaa masuul ka ah dhaqangelinta sharciga Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018. Haddii aadan ku qanacsanayn sida aan u jawaabno, adeegga Equality Advisory and Support Service ayaa talo ku siin kara.
site-statement-ehrc-link = La xidhiidh Equality Advisory and Support Service
site-statement-ecni = Guddiga Sinnaanta ee Waqooyiga Ayrland (Equality Commission for Northern Ireland, ECNI) ayaa masuul ka ah dhaqangelinta sharciga Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018 ee Waqooyiga Ayrland. Haddii aadan ku qanacsanayn sida aan u jawaabno, Guddiga ayaa talo ku siin kara.
site-statement-ecni-link = La xidhiidh Equality Commission for Northern Ireland
site-statement-technical-title = Xog farsamo oo website-kan ku saabsan
site-statement-committed = Waxaan ballan qaadaynaa inaan website-kan ka dhigno mid la wada isticmaali karo, sida uu dhigayo sharciga Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018.
site-statement-status-title = Heerka u hoggaansanaanta xeerarka
site-statement-status-full = Website-kan si buuxda ayuu u raacayaa heerka AA ee Web Content Accessibility Guidelines nooca 2.2.
site-statement-status-partial = Website-kan qayb ahaan ayuu u raacayaa heerka AA ee Web Content Accessibility Guidelines nooca 2.2, sababta oo ah qaybaha hoos ku qoran.
site-statement-status-none = Website-kan ma raacayo heerka AA ee Web Content Accessibility Guidelines nooca 2.2. Qaybaha aan la wada isticmaali karin hoos ayay ku qoran yihiin.
site-statement-issues-title = Waxa aan la wada isticmaali karin
site-statement-not-compliant = Qaybaha aan raacayn xeerarka helitaanka
site-statement-burden = Qaybaha beddelkoodu noqonayo culays xad-dhaaf ah
site-statement-outside = Qaybaha xeerarka helitaanku aysan khusayn
site-statement-why = Sababta:
site-statement-instead = Waxa aad beddelkeeda isticmaali karto:
site-statement-mended = Goorta aan saxayno:
site-statement-plans = Waxa aan u samaynayno si ay u fiicnaato
site-statement-prepared-title = Sida bayaankan loo diyaariyay
site-statement-prepared = La diyaariyay
site-statement-reviewed = Markii ugu dambaysay ee dib loo eegay
site-statement-tested = Markii ugu dambaysay ee la tijaabiyay
site-statement-tested-by = Waxaa tijaabiyay
site-statement-method = Sida loo tijaabiyay

## The privacy notice

site-privacy-title = Sirta xogtaada
site-privacy-lead = Waxa ku dhaca xogtaada marka aad isticmaasho website-kan, iyo cidda aad weydiinayso xogta aan hayno.
site-privacy-site-title = Website-kan
site-privacy-site-nothing = Website-kan wax xog ah oo adiga kugu saabsan ma hayo. Ma dhigo cookie, ma tiriyo booqashooyinka, website kalena waxba kama soo qaato.
site-privacy-site-kept = Haddii aad kaar kaydsato, nuqul ka mid ah wuxuu ku harayaa telefoonkaaga ilaa aad ka saarto. Cidna looma sheego kaararka aad kaydsato.
site-privacy-site-host = Shirkadda martigelisa waxay hayn kartaa diiwaan caadi ah oo bogagga la codsaday, si website-ku ammaan u ahaado.
site-privacy-site-children = Bogaggan kuma qorna wax ku saabsan ilmo dhab ah.
site-privacy-records-title = Waxa aan ka hayno qoysaska
site-privacy-run = Cidda masuulka ka ah
site-privacy-contact-title = Na weydii, ama cabasho gudbi
site-privacy-contact = Waxaad na weydiin kartaa waxa aan ka hayno adiga ama ilmahaaga, inaan saxno ayaad codsan kartaa, ama waad noo sheegi kartaa haddii aadan ku qanacsanayn sida aan u ilaalino.
site-privacy-ico = Haddii aadan weli ku qanacsanayn, waxaad cabasho u gudbin kartaa xafiiska ilaalinta xogta, Information Commissioner's Office (ICO).
site-privacy-ico-link = Cabasho u gudbi ICO
site-privacy-changed = Markii ugu dambaysay ee la beddelay

## Credits

site-credits-title = Mahadnaq
site-credits-lead = Website-kan iyo warqadihiisa waxaa lagu sameeyay shaqada dad badan. Mahadsanidiin.
# Stands between a name and its maker: "Andika, made by: SIL".
site-credits-by = – waxaa sameeyay:
site-credits-licence = Shatiga:

## No such page

site-lost-page-title = Boggaas ma heli karno
site-lost-page-text = Waxaa laga yaabaa in bogga la raray, ama ciwaanku khaldan yahay.
site-lost-page-try = Waxaad isku dayi kartaa mid ka mid ah kuwan:

## Said while the pages are being prepared

site-count-cards = { $count ->
    [0] Weli kaar ma jiro
    [one] 1 kaar
   *[other] { $count } kaar
}
site-about-minutes = { $minutes ->
    [one] 1 daqiiqo
   *[other] { $minutes } daqiiqo
}
site-from-to = { $from } ilaa { $to }
site-months-from-to = { $from } ilaa { $to } bilood
site-pdf = { $pages ->
    [one] PDF, 1 bog, { $size }
   *[other] PDF, { $pages } bog, { $size }
}
site-not-reviewed = Kaarkan weli ma hubin khabiir caafimaad. Ka hor intaadan isticmaalin, kala hadal booqdahaaga guriga.
site-reviewed = Waxaa hubiyay { $by }, { $role }, { $date }.
site-applies-to = Bayaankan helitaanka wuxuu khuseeyaa { $what }.
site-answer-within = { $days ->
    [one] Waxaan kuugu jawaabaynaa 1 maalin shaqo gudaheed.
   *[other] Waxaan kuugu jawaabaynaa { $days } maalmood oo shaqo gudahood.
}

## Languages

site-languages = Luqado kale
site-translation = Ku saabsan turjumaaddan
site-quote-open = “
site-quote-close = ”

# The other papers of a card.
site-sheet-a5 = Warqad yar
site-sheet-large-print = Far waaweyn
site-sheet-easy-read = Akhris fudud oo sawirro leh
site-sheet-beside = Laba luqadood, dhinac dhinac
site-sheet-reminder = Kaar yar oo talaagadda loogu talagalay

## Cards that stay on a phone, and a card as one file

site-keep = Ku kaydi telefoonkan
site-keep-wait = Waxyar sug …
site-keep-done = Waa la kaydiyay. Kaarkan waad furi kartaa internet la'aan.
site-keep-taken = Waa laga saaray. Kaarkan kuma kaydsana telefoonkan hadda.
site-keep-full = Telefoonkan meel ku filan kuma haro. Kaar kale ka saar ama meel banneey, dabadeedna mar kale isku day.
site-keep-lost = Kaarka lama soo qaadi karin. Mar kale isku day marka aad xiriir leedahay.
site-keep-refused = Browser-kani uma oggola website-yada inay bogag kaydiyaan. Waxaa laga yaabaa in daaqaddu tahay mid gaar ah.
site-keep-changed = Boggan wuu isbeddelay tan iyo markii aad kaydsatay.
site-keep-show = Tus kan cusub
site-kept = Ku kaydsan telefoonkan
site-kept-lead = Kaararkani waxay furmaan internet la'aan, xogtaada (data) waxba kama isticmaalaan.
site-kept-none = Weli waxba ma kaydsana. Kaar fur, dooro “Ku kaydi telefoonkan”.
site-kept-yours = Waxa ku haraya telefoonkaaga
site-kept-only-you = Cidna looma sheego kaararka aad kaydsato. Kaararku telefoonkan ayay ku harayaan, qof kasta oo isticmaalana wuu arki karaa.
site-kept-shared = Haddii telefoonkan dad kale kula isticmaalaan, hal taabasho ayaa dhammaan ka saaraysa. Liiska bogagga aad furtay ee browser-ku hayo waa gaar, browser-ka ayaad ka tirtiri kartaa.
site-kept-stay = Telefoonku wuu tirtiri karaa waxa website-yadu kaydiyaan marka ay meeshu ku yar tahay, ama marka aadan website-kan furin toddobaad ama ka badan. Kaararka mar kasta waad kaydin kartaa mar kale.
site-kept-take = Ka saar
site-kept-taken = Waa laga saaray.
site-kept-take-all = Dhammaan ka saar
site-kept-all-taken = Dhammaan waa laga saaray. Telefoonkan waxba kuma kaydsana hadda.
site-kept-gone = Kaarkani website-ka kuma jiro hadda.
site-kept-not = Kaararka waa la kaydin karaa marka website-kan laga furo internet-ka, browser oggolna lagu furo.
site-kept-version = Kaararka { $date }, nooca { $version }
site-offline-title = Xiriir ma lihid
site-offline-text = Boggan kuma kaydsana telefoonkan, telefoonkuna hadda ma gaari karo website-ka.
site-offline-try = Mar kale isku day
site-to-send = U kaydi hal fayl oo la diro
site-to-send-note = Kaarkani waa hal fayl. Internet la'aan ayuu furmaa, cid kalena waad u diri kartaa.

## What stands at a printed address

site-way-title = Halka kaarkani hadda joogo
site-way-gone = Kaarkan lama bixiyo hadda ka dib. Naga weydiiso mid kale oo ku habboon ilmahaaga.
site-way-waiting = Kaarkan waa la saxayaa waana soo noqon doonaa. Na weydii haddii aad hadda u baahan tahay.
site-way-on = Tag kaarka
