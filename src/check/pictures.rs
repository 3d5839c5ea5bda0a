//! Pictures: there, of a kind that can be used, described, and of a child only where somebody who may
//! has agreed.

use std::collections::BTreeMap;

use crate::diag::{Diagnostic, Message, Place, Rule, Sink, number, path, quote, reference, word};
use crate::model::{
    Choice, Consent, ConsentFor, Date, Draft, LinkKind, Prose, RecordKey, RecordWalker, Walker,
};
use crate::picture::{Facts, MAX_BYTES, MAX_PIXELS, Trouble};
use crate::privacy::Grant;
use crate::privacy::policy::Inspector;
use crate::source::{FileId, PictureFile, Span};

use super::Context;
use super::consents::holds;
use super::links::did_you_mean;
use super::one_child::OneChild;
use super::rule::rules;

rules! {
    NO_SUCH_PICTURE "IM01" Warning "a record names a picture that is not there"
        "Pictures are named by their record, without its ending: sock-ball for pictures/sock-ball.yaml, with the picture itself beside it. The card or page is published without the picture."
    NO_FILE "IM02" Unfinished "a picture's record has no picture beside it"
        "The record says what the picture shows; the picture lies in the same folder under the same name: sock-ball.yaml and sock-ball.jpg. Until it is there, the picture is left out wherever it is used."
    NOT_DESCRIBED "IM03" Warning "a picture has no record that says what it shows"
        "People who cannot see a picture hear what it shows, so no picture is used without those words. Make a record of the same name beside it, with words: and one sentence."
    BROKEN "IM04" Error "a picture is damaged"
        "The file breaks off or part of it is damaged, as when a download or a copy was cut short. A half picture is not published. Copy it again from where it came from."
    WRONG_KIND "IM05" Error "a picture is of a kind that is not used here"
        "Pictures are JPEG, PNG or WebP, which every phone and program can make. What the file is, its first bytes say, whatever its name."
    TOO_LARGE "IM06" Error "a picture is too large"
        "A photograph may have 51 megapixels (such as 8,192 by 6,144), which is what the largest ordinary phones take, and 20 MB. Some kinds of file take more memory to read, and may have fewer: a picture with see-through places 40, a progressive JPEG, which comes in scans, from 17 to 26. No page and no paper shows more than a small part of that."
    NOT_SHARP "IM07" Warning "a picture is too small to print well"
        "On paper a picture needs some 12 pixels a millimetre to be sharp, and at half of that it begins to look like steps. Take a larger copy: pictures that came through a messenger were made small on the way."
    NO_CONSENT "IM08" Error "a picture of a child has no consent that holds"
        "A picture of a child on cards and pages needs the family's consent for use-in-training; one in the child's own papers needs consent for photograph. Somebody with parental responsibility gives it, and it stands under consents in child.yaml. Until then a plain box stands in its place."
    CONSENT_OVER "IM09" Error "the consent for a picture of a child has come to an end"
        "The consent was withdrawn, or its last day is over. A plain box stands in the picture's place from that day on. What was printed or sent before is out of reach: ask the family what they would like done about it."
    TWO_FILES "IM10" Error "two pictures lie beside one record"
        "Nobody can tell which of the two is meant, and they may not show the same. Keep one."
    NO_PLACE "M04" Warning "a picture stands where none is printed"
        "Pictures in a text are shown on the website's own pages. On cards they are named under pictures or beside a step, and in a child's papers by the fields for them. Elsewhere the words of the picture are printed in its place."
}

/// The width at which a picture stands on paper, in millimetres.
const ON_PAPER: u32 = 80;

/// Pixels a millimetre at which a print is sharp: 300 an inch.
const SHARP: f64 = 300.0 / 25.4;

/// Holds every picture to the rules of this theme.
pub(super) fn check(draft: &Draft, context: &Context, grant: &Grant<Inspector>, sink: &mut Sink) {
    let children: BTreeMap<&str, OneChild<'_>> =
        OneChild::each(draft, context, grant).map(|one| (one.reference, one)).collect();
    not_described(draft, sink);
    for (name, picture) in &draft.pictures {
        let stem = format!("pictures/{name}");
        file(draft, &stem, picture.file, sink);
        for child in grant.open(&picture.shows).iter().filter(|_| lies(draft, &stem)) {
            let there = draft.has(&RecordKey::Child(child.to_string()));
            if there {
                let one = children.get(&*child.value);
                consent(one, ConsentFor::UseInTraining, (&child.value, child.span), sink);
            }
        }
    }
    for (reference, one) in &children {
        for (name, picture) in &one.records.pictures {
            let stem = format!("children/{reference}/pictures/{name}");
            file(draft, &stem, picture.file, sink);
            if lies(draft, &stem) {
                let at = (*reference, Span::top(picture.file));
                consent(Some(one), ConsentFor::Photograph, at, sink);
            }
        }
    }
    let mut uses = Uses { draft, key: RecordKey::Service, sink };
    for (id, card) in &draft.activities {
        uses.enter(RecordKey::Activity(id.clone()), card.file);
        let steps = card.steps.iter().filter_map(|step| grant.open(&step.picture).as_ref());
        for picture in grant.open(&card.pictures).iter().chain(steps) {
            uses.link(LinkKind::Picture, &picture.value, picture.span);
        }
        uses.prose(grant.open(&card.why));
    }
    for ((id, language), card) in &draft.translations {
        uses.enter(RecordKey::Translation(id.clone(), language.clone()), card.file);
        uses.prose(grant.open(&card.why));
    }
    for ((slug, language), page) in &draft.page_translations {
        uses.enter(RecordKey::PageTranslation(slug.clone(), language.clone()), page.file);
        uses.prose(grant.open(&page.body));
    }
    draft.walk(grant, &mut uses);
    for (reference, records) in &draft.children {
        records.walk(reference, grant, &mut uses);
    }
}

/// Whether a picture lies beside a record: nobody has to agree to one that is not there yet.
fn lies(draft: &Draft, stem: &str) -> bool {
    draft.picture_file(stem).is_some()
}

/// Pictures without a record beside them.
fn not_described(draft: &Draft, sink: &mut Sink) {
    for file in &draft.picture_files {
        let (folder, name) = file.stem().rsplit_once('/').unwrap_or_default();
        let key = match folder.split('/').collect::<Vec<_>>().as_slice() {
            ["children", child, _] => RecordKey::OwnPicture((*child).to_owned(), name.to_owned()),
            _ => RecordKey::Picture(name.to_owned()),
        };
        if !draft.has(&key) {
            let place = Place::File(file.path.clone());
            let record = path(format!("{}.yaml", file.stem()));
            sink.report_at(&NOT_DESCRIBED, place, "nobody has said what this picture shows").hint(
                Message::new("make {} beside it, with words: and what the picture shows", [record]),
            );
        }
    }
}

/// The picture beside a record: one, and of a kind that can be used.
fn file(draft: &Draft, stem: &str, record: FileId, sink: &mut Sink) {
    let top = Span::top(record);
    let beside: Vec<&PictureFile> =
        draft.picture_files.iter().filter(|file| file.stem() == stem).collect();
    match beside.as_slice() {
        [] => {
            sink.report(&NO_FILE, top, "there is no picture beside this record").hint(
                Message::new("put it there as {} (or .png, .webp)", [path(format!("{stem}.jpg"))]),
            );
        }
        [only] => match &only.facts {
            Ok(facts) => sharp(*facts, only, top, sink),
            Err(trouble) => drop(report(trouble, &only.path, top, sink)),
        },
        [first, second, ..] => {
            let names = [path(&first.path), path(&second.path)];
            sink.report(&TWO_FILES, top, Message::new("{} and {} both lie beside it", names))
                .hint("keep one, and take the other away");
        }
    }
}

/// Says why a picture cannot be used.
pub(crate) fn report<'s>(
    trouble: &Trouble,
    file: &str,
    at: Span,
    sink: &'s mut Sink,
) -> &'s mut Diagnostic {
    let said = |rule: &'static Rule, text: &str, hint: &'static str, sink: &'s mut Sink| {
        let found = sink.report(rule, at, Message::new(text, [path(file)]));
        found.hint(hint);
        found
    };
    match trouble {
        Trouble::Empty => said(&BROKEN, "{} is empty", "copy the picture again", sink),
        Trouble::Broken => said(
            &BROKEN,
            "{} is damaged, or breaks off before its end",
            "copy the picture again from where it came from",
            sink,
        ),
        Trouble::Unreadable(why) => {
            let words = [path(file), quote(why)];
            sink.report(&BROKEN, at, Message::new("{} cannot be read: {}", words))
        }
        Trouble::Foreign(kind) => {
            let words = [path(file), word(*kind)];
            let found = sink.report(
                &WRONG_KIND,
                at,
                Message::new("{} is a picture of another kind: {}", words),
            );
            found.hint(way_out(kind));
            found
        }
        Trouble::Unknown => said(
            &WRONG_KIND,
            "{} is no picture that can be read here",
            "open it in the program that made it, and save or export it as JPEG",
            sink,
        ),
        Trouble::TooManyPixels(width, height, most) => {
            let millions = u64::from(*width) * u64::from(*height) / 1_000_000;
            let count = |many: u64| number(usize::try_from(many).unwrap_or(usize::MAX));
            let words = [
                path(file),
                count(u64::from(*width)),
                count(u64::from(*height)),
                count(millions),
                count(most / 1_000_000),
            ];
            let (text, hint) = if *most < MAX_PIXELS {
                (
                    "{} is {} pixels wide and {} high: {} megapixels, and {} are the most for a \
                     picture that is stored as this one is",
                    "save it again as an ordinary JPEG that is not progressive, or make it smaller: \
                     2,000 pixels across are more than enough",
                )
            } else {
                (
                    "{} is {} pixels wide and {} high: {} megapixels, and {} are the most",
                    "make it smaller: 2,000 pixels across are more than enough",
                )
            };
            let found = sink.report(&TOO_LARGE, at, Message::new(text, words));
            found.hint(hint);
            found
        }
        Trouble::TooManyBytes(bytes) => {
            let megabytes = |bytes: u64| number(usize::try_from(bytes >> 20).unwrap_or(usize::MAX));
            let words = [path(file), megabytes(*bytes), megabytes(MAX_BYTES)];
            let found = sink.report(
                &TOO_LARGE,
                at,
                Message::new("{} has {} MB, and {} are the most", words),
            );
            found.hint("save it again as JPEG, or make it smaller");
            found
        }
    }
}

/// What to do with a picture of another kind.
fn way_out(kind: &str) -> &'static str {
    match kind {
        "HEIC" | "AVIF" => {
            "an iPhone saves as HEIC: open it in Photos, choose Share and Copy Photo or e-mail it to \
             yourself as JPEG; for new ones, Settings, Camera, Formats, Most Compatible"
        }
        "SVG" => "a drawing in SVG can be a symbol of the theme; for a picture, export it as PNG",
        "PDF" | "office document" => "save the picture that is in it as JPEG or PNG",
        "GIF" | "BMP" => "open it and save it as PNG",
        "film" => "take one still picture from it, and save that as JPEG",
        _ => "open it and save it as JPEG",
    }
}

/// Whether it is large enough for paper.
fn sharp(facts: Facts, file: &PictureFile, at: Span, sink: &mut Sink) {
    let (width, _) = facts.size();
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a width on paper")]
    let sharp = (f64::from(width) / SHARP) as u32;
    if 2 * sharp < ON_PAPER {
        let words = [path(&file.path), number(width as usize), number(sharp as usize)];
        let text = "{} is {} pixels wide, and sharp on paper up to {} mm";
        sink.report(&NOT_SHARP, at, Message::new(text, words)).hint(
            "on a card it stands 80 mm wide; is there a larger copy, from the camera itself?",
        );
    }
}

/// Whether somebody who may has agreed, and still does.
fn consent(
    one: Option<&OneChild<'_>>,
    what: ConsentFor,
    (child, at): (&str, Span),
    sink: &mut Sink,
) {
    let purpose = word(what.word());
    let none = "no consent for {} is written down for {}, so the picture is left out";
    let missing = Message::new(none, [purpose.clone(), reference(child)]);
    let hint = "ask the family, and write the consent under consents in child.yaml; or take the \
                picture away";
    let Some(one) = one else {
        // What cannot be read says nothing.
        sink.report(&NO_CONSENT, at, missing).hint(hint);
        return;
    };
    let all = one.child().consents.iter();
    let sound = all.filter(|given| one.open(&given.purpose).value == what && may(one, given));
    let sound: Vec<&Consent> = sound.collect();
    if sound.iter().any(|given| holds(one, given, one.today)) {
        return;
    }
    let ended = |given: &Consent| -> Option<Date> {
        let until = one.open(&given.until).as_ref().map(|until| until.value);
        let back = one.open(&given.withdrawn).as_ref().map(|back| *back.value);
        until.into_iter().chain(back).min()
    };
    let over = sound.iter().filter_map(|given| Some((ended(given)?, *given)));
    match over.filter(|(day, _)| *day <= one.today).max_by_key(|(day, _)| *day) {
        Some((day, given)) => {
            let back = one.open(&given.withdrawn).as_ref().is_some_and(|back| *back.value == day);
            let text = if back {
                "the consent for {} of {} was withdrawn on {}, so the picture is left out"
            } else {
                "the consent for {} of {} ended on {}, so the picture is left out"
            };
            let words = [purpose, reference(child), word(day.to_string())];
            sink.report(&CONSENT_OVER, at, Message::new(text, words))
                .also(one.open(&given.purpose).span, "the consent stands here")
                .hint(
                    "take the picture away; or ask the family again, and add a line under consents",
                );
        }
        None => {
            sink.report(&NO_CONSENT, at, missing).hint(hint);
        }
    }
}

/// Whether whoever gave a consent may give it.
fn may(one: &OneChild<'_>, given: &Consent) -> bool {
    let by = one.open(&given.by);
    let mut people = one.child().households.iter().flat_map(|home| &home.people);
    let person = people.find(|person| one.open(&person.id).value == *by.value);
    person.is_some_and(|person| *one.open(&person.parental_responsibility))
}

/// A walk through every record that may name a picture.
struct Uses<'w, 'd> {
    draft: &'d Draft,
    /// The record that is walked through.
    key: RecordKey,
    sink: &'w mut Sink,
}

impl RecordWalker for Uses<'_, '_> {
    fn enter(&mut self, key: RecordKey, _: FileId) {
        self.key = key;
    }
}

impl Walker for Uses<'_, '_> {
    fn link(&mut self, to: LinkKind, name: &str, at: Span) {
        let draft = self.draft;
        let (key, names): (_, Vec<&str>) = match (to, self.key.child()) {
            (LinkKind::Picture, _) => (
                RecordKey::Picture(name.into()),
                draft.pictures.keys().map(String::as_str).collect(),
            ),
            (LinkKind::OwnPicture, Some(child)) => {
                let own = draft.children.get(child).into_iter().flat_map(|one| one.pictures.keys());
                (
                    RecordKey::OwnPicture(child.into(), name.into()),
                    own.map(String::as_str).collect(),
                )
            }
            _ => return,
        };
        if !draft.has(&key) {
            let message = Message::new("there is no picture {}", [quote(name)]);
            did_you_mean(self.sink.report(&NO_SUCH_PICTURE, at, message), name, names);
        }
    }

    fn happened(&mut self, _: Date, _: Span) {}

    fn text(&mut self, _: &str, _: Option<Span>) {}

    fn prose(&mut self, prose: &Prose) {
        for name in prose.pictures() {
            if matches!(self.key, RecordKey::Page(_) | RecordKey::PageTranslation(..)) {
                self.link(LinkKind::Picture, name, name.span);
            } else {
                let text = "this picture is left out; its words are printed";
                self.sink.report(&NO_PLACE, name.span, text);
            }
        }
    }
}
