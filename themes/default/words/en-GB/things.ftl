# What cards are played with, and how families look for them by it.

thing-nothing = Nothing at all
thing-bags = A bag
thing-balls = A ball
thing-blankets = Blankets and sheets
thing-books = A book
thing-bottles = Bottles, tubs and lids
thing-boxes = Cardboard boxes
thing-bubbles = A pot of bubbles
thing-chairs = Chairs and the sofa
thing-clothes = Clothes, hats and shoes
thing-cloths = Towels, sponges and scarves
thing-cups = Cups, bowls and plates
thing-cushions = Cushions and pillows
thing-food = Food
thing-mirrors = A mirror
thing-outdoors = What is outside
thing-pans = Pans and lids
thing-paper = Paper and pens
thing-pegs = Clothes pegs
thing-photos = Photos and pictures
thing-socks = Socks
thing-spoons = Spoons
thing-toys = Toys
thing-washing = The washing
thing-water = Water

## On the page for finding cards

site-find-with = What you have to hand
site-find-with-hint = Tick what is within reach. Cards that need nothing else come first.
site-find-things = By what you have to hand
site-things-text = Some socks, a saucepan, or nothing at all.
site-thing-lead = Cards that are played with this. Each card says what else it needs.
site-nothing-lead = Cards that you can begin with empty hands.
site-find-kept = Only cards kept on this phone
