# What cards are played with, and how families look for them by it.

thing-nothing = Absolut nimic
thing-bags = O sacoșă
thing-balls = O minge
thing-blankets = Pături și cearșafuri
thing-books = O carte
thing-bottles = Sticle, cutii și capace
thing-boxes = Cutii de carton
thing-bubbles = Un tub de baloane de săpun
thing-chairs = Scaune și canapeaua
thing-clothes = Haine, căciuli și pantofi
thing-cloths = Prosoape, bureți și eșarfe
thing-cups = Căni, boluri și farfurii
thing-cushions = Perne
thing-food = Mâncare
thing-mirrors = O oglindă
thing-outdoors = Ce este afară
thing-pans = Oale și capace
thing-paper = Hârtie și creioane
thing-pegs = Cârlige de rufe
thing-photos = Fotografii și poze
thing-socks = Șosete
thing-spoons = Linguri
thing-toys = Jucării
thing-washing = Rufele
thing-water = Apă

## On the page for finding cards

site-find-with = Ce aveți la îndemână
site-find-with-hint = Bifați ce aveți la îndemână. Întâi apar fișele pentru care nu mai trebuie nimic altceva.
site-find-things = După ce aveți la îndemână
site-things-text = Niște șosete, o oală sau absolut nimic.
site-thing-lead = Fișe care se joacă cu asta. Fiecare fișă spune ce mai trebuie.
site-nothing-lead = Fișe pe care le puteți începe cu mâinile goale.
site-find-kept = Doar fișele păstrate pe acest telefon
