//! Stock phrases of records that nobody wrote: plain, kind and of the length of real ones.

pub(crate) const AREAS: &[&str] =
    &["infant-development", "social", "language", "self-help", "cognitive", "motor"];

pub(crate) const THINGS: &[&str] = &[
    "A warm flannel",
    "Big soft socks",
    "Two wooden spoons",
    "An empty box",
    "Torch light",
    "Bubbles in a bowl",
    "A rolling tin",
    "Crinkly paper",
    "Pegs on a tin",
    "One cool spoon",
    "The washing basket",
    "Pots with lids",
    "A long scarf",
    "Beans in a bottle",
    "Leaves in a tray",
    "Dry sponges",
    "The front step",
    "A picture of Gran",
    "The light switch",
    "A small mirror",
    "The doorbell",
    "Ribbons on a ring",
    "A cushion hill",
    "The garden hose",
    "Stones from the path",
    "The bath mat",
    "A cardboard tunnel",
    "Water in a jug",
    "A feather",
    "The biscuit tin",
];

pub(crate) const WITH: &[&str] =
    &["socks", "pans", "cups", "spoons", "paper", "boxes", "cloths", "water", "toys"];

pub(crate) const OTHERS: &[&str] = &[
    "a long wait",
    "a funny noise",
    "your two hands",
    "a known song",
    "a friend",
    "hiding places",
    "one more go",
    "a slow count",
    "a big surprise",
    "the same again",
    "a gentle push",
    "a shared look",
    "a rest between",
    "something wet",
    "a soft landing",
    "what comes next",
    "a quiet corner",
    "both feet",
    "everybody's turn",
    "the end",
    "an open window",
    "a wave goodbye",
    "its sound",
    "a finger",
    "a hat",
    "rain",
    "a walk",
    "nothing at all",
    "a tap",
    "the big laugh",
];

pub(crate) const SUMMARIES: &[&str] = &[
    "Asking for more of a good thing with a look, a sign or a sound",
    "Finding out what hands can do when something new is in reach",
    "Sending something soft to each other, over and over",
    "Waiting together for something that is sure to come",
    "Choosing between two things that are both worth having",
    "Taking a turn, giving a turn and knowing whose it is",
];

pub(crate) const DOES_NOW: &[&str] = &[
    "watches things that move and sometimes looks back at you",
    "reaches for what is near and holds it for a moment",
    "likes a game to come again and shows it in some way",
    "stands with a hand on the sofa and wants to go somewhere",
    "makes sounds when people talk and waits for them to answer",
    "knows what comes next on an ordinary day at home",
];

pub(crate) const ROUTINES: &[&str] = &[
    "waking",
    "nappy-change",
    "dressing",
    "meals",
    "tidying",
    "playing",
    "stories",
    "out-and-about",
    "travelling",
    "waiting",
    "bath",
    "bedtime",
];

pub(crate) const NEEDS: &[&str] = &["vision", "hearing", "movement", "overwhelm"];

pub(crate) const CHANGES: &[&str] = &[
    "Put a hand where it happens, and say where you are before you begin.",
    "Let it be felt first. Begin on the side where more gets through.",
    "Bring it close, and let an elbow or a foot do the work. A look will do as well.",
    "Do it once, in the quietest room, and stop before anybody asks you to.",
    "Sign it a moment before it happens, with the light on your hands.",
];

pub(crate) const NOTICE: &[&str] = &[
    "A breath held just before it comes",
    "The hand that goes first",
    "A look from the thing to you and back",
    "The same sound as yesterday, a little longer",
    "Whoever laughs first",
    "Something tried in a way that you did not show",
];

pub(crate) const MATERIALS: &[&str] = &[
    "a towel",
    "two plastic cups",
    "a cushion for behind",
    "an empty box with no staples",
    "a bit of clear floor",
    "a spoon from the drawer",
    "a wide bowl",
    "thick socks",
    "a scarf without a fringe",
    "a torch",
];

pub(crate) const WHENS: &[&str] = &[
    "After breakfast or before the bath, when nobody is in a hurry.",
    "When the washing is being sorted and one thing can be spared.",
    "In the five minutes before tea, with the television off.",
    "On the floor in the morning, while the room is still warm and quiet.",
];

pub(crate) const STEPS: &[&str] = &[
    "Sit face to face on the floor. Show it once, slowly.",
    "Put it down where a hand can reach it. Wait.",
    "Count to five in your head. Keep your hands low.",
    "Copy whatever comes back, be it a sound or a kick.",
    "Do it again at once, exactly as before.",
    "Hold it still and look as if you had forgotten.",
    "Give it into the nearest hand and let go.",
    "Stop while it is still fun, and put it away together.",
];

pub(crate) const SAYS: &[&str] = &[
    "Ready, steady … go!",
    "More?",
    "Here it comes.",
    "To you! To me!",
    "All gone.",
    "Your turn now.",
];

pub(crate) const PRAISES: &[&str] = &[
    "Do it straight away and say \"You asked for more!\"",
    "Throw both arms up. \"You sent it back to me!\"",
    "Laugh out loud and say what happened. \"You found it!\"",
    "Give a big nod and a squeeze. \"You waited for it!\"",
];

pub(crate) const IF_NOTS: &[&str] = &[
    "Show it yourself, do a little of it anyway, and try again later. Stop while it is fun.",
    "Ask someone to sit beside your child and do it with them, with a hand under theirs if that is welcome.",
    "Leave it for today. Some days are for cuddles, and this game keeps well.",
];

pub(crate) const EASIER: &[&str] = &[
    "Wait for a look, nothing more.",
    "Nudge it against their fingers and treat any twitch as a turn.",
    "Do the first part yourself and leave only the last bit to do.",
];

pub(crate) const HARDER: &[&str] = &[
    "Let someone else hold it.",
    "Add a third person, and say who it is going to before it goes.",
    "Move one step further away, and wait a little longer.",
];

pub(crate) const SAFETY: &[&str] = &[
    "Wet floors are slippery. Wipe up as you go, and keep small parts out of reach.",
    "Put a cushion behind a new sitter. Check that no loose threads can wind round fingers.",
    "Stay within arm's reach the whole time, and put everything away at the end.",
];

pub(crate) const BECAUSE: &[&str] = &[
    "Ask the nurse or doctor first, because this can make some children cough.",
    "It may not be seen or heard from where your child sits. Come closer and start from the better side.",
    "Too much at once is tiring. Ask the therapist how long to go on and how near to come.",
];

pub(crate) const LADDER: &[&str] = &[
    "Watches for a few seconds",
    "Looks at it when it stops",
    "Looks at you when it stops",
    "Puts a hand on it",
    "Reaches or makes a sound for more",
    "Does it once after you show it",
    "Does it once without being shown",
    "Does it alone, three times out of four",
];

pub(crate) const WHY: &[&str] = &[
    "My turn, your turn, is the bones of every chat and every game to come.",
    "A child who can make something happen again has found out that *other people* can be asked.",
    "Ordinary things are the best toys, because they are there every day and everybody knows them.",
    "Waiting is the hard part, for you more than for your child, and it is where the learning is.",
    "Little and often beats one long go, and you can stop whenever it stops being fun.",
];

pub(crate) const NOTES: &[&str] = &[
    "turns to the singing at bath time",
    "twice this week",
    "with both hands now",
    "after a long wait",
    "in the garden as well as indoors",
];

pub(crate) const STORY: &[&str] = &[
    "A good week with a cold in the middle of it, and the game was played on five days out of seven.",
    "We followed the lead to the window and watched the rain run down the glass together.",
    "When I tapped the bowl there was a long look, and then two taps came back.",
    "Three goes out of four went as on the chart, and the last one turned into something funnier.",
    "We talked about where the game fits best, and settled on the quiet time before tea.",
    "Later every peg was carried over to me one by one, and each had to be admired.",
    "The step that was too big last time has been cut in two, and the first half went well.",
    "The pot was handed over to be opened, which is new, and which we both counted.",
];
