//! The rules that a file is held to before anybody looks at what it means.

use crate::diag::{Rule, Severity};
use crate::model::{DATE, Shape, TRIES};

macro_rules! rules {
    ($($name:ident $code:literal $severity:ident $title:literal $about:literal)+) => {
        $(
            #[doc = $title]
            pub static $name: Rule = Rule {
                code: $code,
                severity: Severity::$severity,
                title: $title,
                about: $about,
            };
        )+
        /// Every rule of this room, in the order of their codes.
        pub static RULES: &[&Rule] = &[$(&$name),+];
    };
}

/// The rule that a text of the wrong shape breaks.
pub(super) fn of_shape(shape: &Shape) -> &'static Rule {
    match shape.what {
        what if what == DATE.what => &NOT_A_DATE,
        what if what == TRIES.what => &NOT_A_COUNT,
        _ => &NOT_A_VALUE,
    }
}

rules! {
    UNREADABLE "R01" Error "a file cannot be read"
        "The computer would not open this file or folder. Close other programs that may hold it, check that you may read it, and try again."
    LINK "R02" Error "a link stands where a record should"
        "Links and shortcuts are never followed, because one could carry another family's record into a paper. Put a real copy of the file in this place."
    NOT_A_FILE "R03" Error "something here is not an ordinary file"
        "Records are ordinary files whose names are written in letters, digits and hyphens."
    NOT_A_RECORD "R04" Warning "a file is neither YAML nor Markdown"
        "Records end in .yaml or .md. Anything else in the content folder is left alone. Word files and pictures belong elsewhere."
    TOO_LONG "R05" Error "a file is too long to be a record"
        "No record is longer than one megabyte. Something else may have been saved under this name."
    NOT_TEXT "R06" Error "a file is not text that can be read for certain"
        "The file is not saved as UTF-8. In Notepad choose Save as, and UTF-8 under Encoding. Letters are never guessed, because a wrong guess spoils names."
    NUL "R07" Error "a file holds a NUL character"
        "There is a character in the text that no keyboard types. The file was probably damaged or is not text at all."
    BIDI "R08" Error "a file holds an invisible character that turns text round"
        "An invisible character (U+202A to U+202E or U+2066 to U+2069) makes words appear in another order than they are stored. It usually came along with copied text. Type the words afresh. Arabic and Urdu need no such character."
    TWIN "R09" Error "two files differ only in capitals or in the form of a letter"
        "On many computers these two names are one file, and one record would overwrite the other. Give one of them another name."
    TOO_MANY "R10" Error "there are too many files"
        "The content folder holds more files than any service has. Is it the right folder?"
    NO_SUCH_PLACE "R11" Error "a file is in no place where records are kept"
        "Each kind of record has its folder: service.yaml, staff, pages, checklists, activities/<area>, children/<ref> with child.yaml, assessments, goals, charts, visits and reviews. Move the file to the folder of its kind."
    BAD_NAME "R12" Error "a file or folder name cannot be used"
        "References and file names are lower-case letters, digits and single hyphens, at most sixty; events are named by their date, such as 2026-03-03.yaml. They become addresses and file names of papers."
    SAME_RECORD "R13" Error "one record stands in two files"
        "A record has one file. Two files that differ only in their ending, .yaml and .yml, are the same record, and nobody can say which one is meant. Keep one of them."

    YAML_SYNTAX "Y01" Error "the YAML cannot be read"
        "Something in the way that the lines are written is not YAML: often a quotation mark that is never closed, a colon inside a text without quotation marks, or a line that begins too far to the left or right."
    YAML_TAB "Y02" Error "there is a tab where YAML wants spaces"
        "Lines in YAML are moved in with spaces, two for each level. Replace the tab by spaces."
    DUPLICATE_KEY "Y03" Error "the same key stands twice"
        "Only one of the two can be meant. Take one away."
    ANCHOR "Y04" Error "anchors, aliases, merges and tags are not used in records"
        "A record says what it says in the place where it stands. If a text begins with *, & or !, put it in quotation marks."
    TOO_DEEP "Y05" Error "the nesting is too deep"
        "No record has more than a few levels. Brackets that are opened again and again are usually a mistake."
    TOO_MANY_NODES "Y06" Error "the file holds too many entries"
        "No record has so many entries. Something else may have been saved under this name."
    SECOND_DOCUMENT "Y07" Error "a second document begins in the file"
        "A line of three hyphens in the middle begins a new document. A file holds one record."
    ODD_KEY "Y08" Error "a list or group stands where a key should"
        "Before each colon stands one word. Brackets or a hyphen there are a mistake."
    NO_FRONT_MATTER "Y09" Error "the lines between two --- are missing"
        "A Markdown record begins with a line of three hyphens, then its fields, then another line of three hyphens, then the text."
    EMPTY_FILE "Y10" Error "the file is empty"
        "Nothing is in this file. If the record was lost, the last backup has it; doorstep new writes an empty one with all its fields."
    CUT "Y11" Warning "a # cuts off the end of a line"
        "In a record everything from a # on, with a space before it, is a note to yourself and is never printed. If it belongs to the text, put the whole text in quotation marks; if it is a note, put it on a line of its own."
    CUT_CARE "Y12" Error "a # cuts off the end of a line about safety"
        "In a record everything from a # on, with a space before it, is a note to yourself and is never printed. In a line that keeps a child safe nothing may be lost: put the whole text in quotation marks, or the note on a line of its own."
    STILL_AN_EXAMPLE "X01" Unfinished "a line is still the example"
        "A new record comes with examples that begin with Write here, so that you see what belongs where. Nobody but you knows what is true, so they are never printed: the record waits until you have written your own words in their place, and so does every paper that rests on it."

    MISSING "F01" Error "a field is missing"
        "This record cannot be used without the field. Add it; doorstep new shows an example of each record with all its fields."
    UNKNOWN_KEY "F02" Error "a field is not known"
        "The name of the field is not one of this record's. Nothing is dropped without a word: correct the name or take the line away."
    WRONG_SHAPE "F03" Error "a field holds the wrong kind of thing"
        "Some fields hold one text, some a list (a line with a hyphen for each entry, or entries in square brackets), some a group of fields of their own."
    NOT_A_DATE "F04" Error "this is not a date"
        "Dates are written year, month, day with hyphens, such as 2026-03-25, so that nobody has to guess which is the month."
    NOT_A_NUMBER "F05" Error "this is not a number that can stand here"
        "Write a whole number in digits."
    NOT_A_WORD "F06" Error "this is not one of the words that can stand here"
        "The field takes one of a few words. The message names them."
    EMPTY "F07" Error "a field is empty"
        "Fill the field in, or take the whole line away if the field is not needed."
    NOT_A_COUNT "F08" Error "this is not a count of tries"
        "Counts are written as 3 of 4: how many tries met the goal, of how many. The second number is at least 1, and the first is not the larger."
    UNKNOWN_HEADING "F09" Error "a heading is not one of this record's"
        "Visits and reviews have fixed headings, so that each part reaches only its own readers. The message names the nearest."
    REPEATED_HEADING "F10" Error "a heading stands twice"
        "Put both texts under one heading."
    LOOSE_TEXT "F11" Error "text stands before the first heading"
        "Nobody can say who may read a text that stands under no heading. Put it under the heading that it belongs to."

    NOT_A_VALUE "F12" Error "a text does not have the shape that its field needs"
        "Some fields take a text of one shape, such as a time of day or an amount of money. The message says which, and how to write it."

    RAW_HTML "M01" Warning "HTML in the text is printed as it stands"
        "Texts are Markdown: stars for bold, hyphens for lists. HTML is not obeyed; it appears in the paper letter by letter."
    BAD_LINK "M02" Error "a link goes somewhere that is not allowed"
        "Links may go to https, http, mailto and tel addresses and to other pages of the site. Links that run something are refused."
    BAD_CITATION "M06" Error "square brackets do not say clearly what a sentence rests on"
        "A sentence names what it rests on in square brackets: [visit 2026-11-09], [chart 18], [item language-12-18-05], [assessment 2026-10-26] or [review 2026-07-13], several of them parted by commas. Professionals read a number there, and at the end of the report what it stands for; families read neither."
    TOO_NESTED "M05" Error "lists and quotations stand too deep in one another"
        "No text needs more than a few lists within lists. Stars, hyphens or pointed brackets that are repeated again and again are usually a mistake, or came along with copied text."
}
