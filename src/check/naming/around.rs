//! What stands around a word with a capital: whether it is a name there, and whether the sentence says whose.

use super::first_names;
use super::tokens::Token;

/// A word among the others of its sentence.
pub(super) struct Around<'a, 't> {
    pub(super) sentence: &'a [Token<'t>],
    pub(super) nth: usize,
}

/// What people do and things do not.
const ACTS: &[&str] = &[
    "needs",
    "wants",
    "likes",
    "loves",
    "enjoys",
    "says",
    "said",
    "laughs",
    "smiles",
    "asks",
    "asked",
    "signs",
    "eats",
    "sleeps",
    "walks",
    "plays",
    "prefers",
    "understands",
    "knows",
    "thinks",
    "feels",
    "struggles",
    "hopes",
    "worries",
    "chose",
    "wanted",
    "needed",
    "liked",
    "loved",
    "enjoyed",
];

/// What may follow a name that is an ordinary word too.
const FOLLOWS: &[&str] = &[
    "is", "was", "has", "had", "can", "does", "uses", "makes", "takes", "gives", "looks", "points",
    "reaches", "lifts", "turns", "finds", "goes", "comes", "shows", "tells", "tries", "sits",
    "stands", "drinks", "holds",
];

/// Words after which a person is named and said to be somebody.
const ROLES: &[&str] = &[
    "brother",
    "brothers",
    "sister",
    "sisters",
    "friend",
    "friends",
    "cousin",
    "twin",
    "classmate",
    "mum",
    "dad",
    "mother",
    "father",
    "mam",
    "grandma",
    "gran",
    "nan",
    "granny",
    "grandad",
    "grandpa",
    "grandmother",
    "grandfather",
    "aunt",
    "auntie",
    "uncle",
    "visitor",
    "worker",
    "teacher",
    "therapist",
    "nurse",
    "doctor",
    "officer",
    "psychologist",
    "paediatrician",
    "physiotherapist",
    "person",
    "assistant",
    "practitioner",
    "manager",
    "head",
    "colleague",
    "neighbour",
    "interpreter",
    "driver",
    "carer",
    "childminder",
    "partner",
    "dog",
    "cat",
    "rabbit",
    "hamster",
    "guinea-pig",
    "horse",
    "pony",
    "teddy",
    "bear",
    "doll",
    "toy",
    "puppet",
    "character",
    "called",
    "named",
];

/// Titles, whose bearers are known by them.
const TITLES: &[&str] = &[
    "Dr",
    "Mr",
    "Mrs",
    "Ms",
    "Miss",
    "Mx",
    "Prof",
    "Professor",
    "Nurse",
    "Sister",
    "Auntie",
    "Aunty",
    "Aunt",
    "Uncle",
    "St",
    "Saint",
    "Grandma",
    "Granny",
    "Nan",
    "Nana",
    "Grandad",
    "Grandpa",
    "Sir",
    "Lady",
    "Father",
    "King",
    "Queen",
    "Prince",
    "Princess",
    "Brother",
    "Mum",
    "Dad",
    "Mam",
    "Captain",
    "Mister",
];

/// Words after which a name is that of a place.
const PLACES: &[&str] = &[
    "Street",
    "Road",
    "Lane",
    "Close",
    "Avenue",
    "Drive",
    "Park",
    "House",
    "Ward",
    "Centre",
    "School",
    "Nursery",
    "Hospital",
    "Unit",
    "Clinic",
    "Library",
    "Surgery",
    "Trust",
    "College",
    "Hall",
    "Court",
    "Church",
    "Green",
    "Cottage",
    "Cottages",
    "Team",
    "Group",
    "Primary",
    "Academy",
    "Day",
    "Rabbit",
    "Bear",
    "Pig",
    "Chapel",
    "Infants",
    "Pre-school",
    "Room",
    "Rise",
    "Gardens",
    "Square",
    "Terrace",
    "Station",
    "Bridge",
    "Island",
];

/// Words before a name that make it a month, a season or a day.
const OF_A_CALENDAR: &[&str] = &[
    "in", "of", "last", "next", "this", "since", "until", "by", "from", "early", "late", "to",
    "mid", "during", "before", "after", "every", "each", "on", "till", "and",
];

impl<'t> Around<'_, 't> {
    fn token(&self) -> &Token<'t> {
        &self.sentence[self.nth]
    }

    fn before(&self) -> Option<&Token<'t>> {
        self.nth.checked_sub(1).map(|before| &self.sentence[before])
    }

    fn after(&self) -> Option<&Token<'t>> {
        self.sentence.get(self.nth + 1)
    }

    /// Whether somebody does something here that things do not do.
    pub(super) fn acts(&self) -> bool {
        !self.token().owns
            && self.after().is_some_and(|next| next.gap == " " && ACTS.contains(&next.word))
    }

    pub(super) fn needs(&self) -> bool {
        self.after().is_some_and(|next| ["needs", "must", "will", "should"].contains(&next.word))
    }

    /// Whether a word that may be a name is one here.
    pub(super) fn is_like_a_name(&self) -> bool {
        let follows =
            self.after().is_some_and(|next| next.gap == " " && FOLLOWS.contains(&next.word));
        let capital = self.after().is_some_and(|next| next.gap == " " && next.is_capital());
        let joined =
            self.before().is_some_and(|before| before.is_capital() && before.gap.is_empty());
        self.acts() || follows && !capital || !self.token().begins && !capital && !joined
    }

    pub(super) fn is_of_a_calendar(&self) -> bool {
        let digit = |word: &str| word.starts_with(|c: char| c.is_ascii_digit());
        self.before().is_some_and(|before| {
            OF_A_CALENDAR.contains(&before.word.to_lowercase().as_str()) || digit(before.word)
        }) || self.after().is_some_and(|next| digit(next.word))
    }

    pub(super) fn is_a_place(&self) -> bool {
        let after = |word: &str| PLACES.contains(&word);
        let next = self.after().filter(|next| next.gap == " " && !self.token().owns);
        let second = self.sentence.get(self.nth + 2);
        next.is_some_and(|next| {
            after(next.word) || next.is_capital() && second.is_some_and(|second| after(second.word))
        }) || self.token().owns && self.after().is_some_and(|next| after(next.word))
            || self.before().is_some_and(|before| before.word == "the" && !self.token().owns)
    }

    /// Whether the sentence says who this is: by a title or a role before the name or behind it.
    pub(super) fn is_introduced(&self) -> bool {
        let before = self.before().is_some_and(|before| {
            TITLES.contains(&before.word)
                || ROLES.contains(&before.word.to_lowercase().as_str())
                || before.is_capital() && !before.begins && self.token().gap == " "
                || before.is_capital()
                    && first_names::gender(before.word).is_some()
                    && self.token().gap == " "
        });
        before || self.says_who_behind()
    }

    /// Whether the name is followed, after a surname perhaps, by who bears it.
    fn says_who_behind(&self) -> bool {
        let mut at = self.nth + 1;
        while self.sentence.get(at).is_some_and(|next| {
            [" ", "-"].contains(&next.gap) && next.is_capital() && !self.sentence[at - 1].owns
        }) {
            at += 1;
        }
        let Some(next) = self.sentence.get(at) else { return false };
        if self.sentence[at - 1].owns {
            return false;
        }
        let gap = next.gap.trim();
        let determiner =
            ["a", "an", "the", "her", "his", "their", "our", "its", "who", "from", "of"];
        // A role need not be in any list: what stands between commas and in small letters says who.
        let role = self.sentence[at..].iter().take(6).any(|word| ROLES.contains(&word.word));
        gap.starts_with('(') && !next.word.starts_with(|c: char| c.is_ascii_digit())
            || gap.starts_with(',')
                && !next.is_capital()
                && (determiner.contains(&next.word) && next.word != "who" || role)
    }
}
