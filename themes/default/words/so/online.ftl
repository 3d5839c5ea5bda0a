### A family's page online. The shell is the same for every family and names nobody: no child, no service.

sealed-title = Bog gaar ah
sealed-ask = Iskaan garee qaabka ku yaal kaarkaaga, ama ku qor koodhka ku daabacan.
sealed-label = Koodhka kaarkaaga
sealed-open = Fur
sealed-unlike = Xarfaha yaryar iyo meelaha bannaan dhib ma leh, isla markaana farqi ma leh inaad qorto O ama 0, iyo I, L ama 1.
sealed-opening = Wax yar sug …
sealed-length = Koodhku wuxuu leeyahay 17 xaraf iyo tiro. Tiri kuwa ku yaal kaarkaaga, oo mar kale qor koodhka.
sealed-slip = Hal xaraf ama tiro ma aha sida ku taal kaarkaaga. Mid kasta eeg, oo mar kale qor koodhka.
sealed-wrong-code = Koodhkani ma furo boggan. Waxaa laga yaabaa inuu ka yimid kaar hore ama kaarka bog kale. Weydii qofka kaarka ku siiyay.
sealed-wrong-link = Xiriirkani mar dambe ma furo boggan. Waxaa laga yaabaa inuu ka yimid kaar hore. Weydii qofka kaarka ku siiyay.
sealed-link = Qayb ka mid ah xiriirka ayaa maqan. Mar kale iskaan garee qaabka kaarkaaga, ama qor koodhka.
sealed-mangled = Xiriirka ayaa jidka lagu beddelay. Iskaan garee qaabka kaarkaaga, ama qor koodhka. Fadlan xiriirka ha sii dirin.
sealed-moved = Boggani ma yaal meeshiisii. Isticmaal cinwaanka kaarkaaga ku yaal, oo u sheeg qofka ku siiyay.
sealed-damaged = Boggu dhammaystiran ma soo gaarin. Mar kale soo rar. Haddii aanay taasi ku caawin, u sheeg qofka kaarka ku siiyay.
sealed-insecure = Boggu wuxuu ka furmaa oo keliya cinwaan ku bilowda https://. Mar kale iskaan garee qaabka kaarkaaga. Wax kasta oo bogga ku yaal waxay sidoo kale ku yaalaan warqaddaada.
sealed-over = Boggan wakhtigiisii wuu dhammaaday. Qofka kaarka ku siiyay weydii mid cusub.
sealed-no-script = Browser-kani ma furo bogga. Shid JavaScript, ama isku day telefoon ama browser kale. Wax kasta oo bogga ku yaal waxay sidoo kale ku yaalaan warqaddaada.
sealed-not-found = Halkan bog ma yaal. Mar kale iskaan garee qaabka kaarkaaga, ama cinwaanka u qor sida uu u daabacan yahay.
sealed-hide = Hadda qari boggan
sealed-save = Kaydi boggan
sealed-saved = Waa la kaydiyay. Faylku wuxuu ku furmaa oo keliya koodhka kaarkaaga ku yaal.

## The page itself, once it is open

online-title = Bogga { $child }
online-for = Waxaa loogu talagalay: { $adult }
online-until = Boggani wuxuu furmayaa ilaa { $date }.
online-mixed = Qayb ka mid ah boggan waxay ku qoran tahay luqad kale, sidii laguugu qoray. Weydiiso qofka ku soo booqda inuu kula akhriyo.
online-earlier = Toddobaadyadii hore
online-celebrate = Waxa aan u dabbaaldegayno
online-achieved-on = La gaaray { $date }
online-cards = Kaararka hawlaha
online-tries = Booqashadii xigtay: { $yes } ka mid ah { $of } isku day.
online-decided-achieved = Waa la gaaray!
online-decided-carry-on = Waan sii wadnay.
online-decided-make-smaller = Tallaabada waan yaraynay.
online-decided-change = Wax kale ayaan u gudubnay.
online-decided-stop = Halkaas ayaan kaga tagnay.
online-about = Wax walba oo igu saabsan
online-about-signs = Calaamadahayga gaarka ah
online-about-admired = Waxa dadku iga jecel yihiin ee ay ku majeertaan
online-about-important = Waxa muhiim ii ah
online-about-support = Sida ugu fiican ee la ii taageero
online-about-communicates = Sida aan u xiriiro
online-about-likes = Waxaan jeclahay
online-about-dislikes = Ma jecli
online-about-calm = Waxa iga caawiya inaan dego
online-about-moves = Sida aan u dhaqaaqo
online-about-eating = Cunidda iyo cabbidda
online-about-toileting = Xafaayad, tuwaaled carruureed ama musqul
online-about-senses = Dareennadayda
online-about-routines = Maalintayda
online-about-hopes = Rajooyinkayga iyo rabitaannadayda

## The card that opens it, on paper

key-title = Kaarka boggaaga
key-for = Waxaa loogu talagalay: { $adult }
key-what = Kaarkani wuxuu furaa bog gaar ah oo ay ku yaalaan jaantusyada, toddobaadyadii hore iyo kaararka hawlaha { $child }. Dhammaantood waxaad ku haysataa warqad sidoo kale.
key-scan-title = Kaamirada telefoonkaaga
key-scan = Kaamirada ku jeedi qaabka oo fur xiriirka.
key-type-title = Adigoo qoraya
key-type = Fur cinwaankan, oo qor koodhka hoose:
key-file = Fur faylka aan ku siinnay, oo qor koodhka hoose.
key-code = Koodhkaaga
key-keep-title = U ilaali sida furaha albaabka
key-keep = Qof kasta oo haysta kaarkan wuu furi karaa bogga. Sawirkiisa ha dirin. Telefoonkaagu waxba kama kaydiyo bogga haddii aanad codsan in calaamadahaaga la kaydiyo, badhanka “Hadda qari boggan” na isla markiiba wuu xiraa.
key-lost = Kaarku ma lumay mise gacan khaldan ayuu ku jiraa? Na soo wac, fure cusub ayaan samaynaynaa. Nuqul qof kaydsaday dib looma soo celin karo.
key-made = La sameeyay { $date }
