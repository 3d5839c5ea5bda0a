//! A picture as a page or a paper shows it, or the box that stands in its place.

use serde::Serialize;

use crate::model::{Inline, Prose};
use crate::picture::Facts;
use crate::privacy::MaySee;
use crate::privacy::policy::{Public, Published};
use crate::source::PictureFile;

use super::address::Address;
use super::prose;
use super::sight::{ChildReader, Sight, blocks};

/// A photograph or drawing.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Photo {
    /// Where it stands below the root of the whole site; none on papers about a child, and none when it
    /// was left out.
    pub address: Option<Address>,
    /// The name by which a paper finds it: `sock-ball.png`. None when it was left out.
    pub file: Option<String>,
    /// How wide it is in pixels.
    pub width: u32,
    /// How high.
    pub height: u32,
    /// What it shows, for people who cannot see it.
    pub alt: String,
    /// Whom to thank for it, in a sentence.
    pub credit: Option<String>,
    /// What stands in its place when it was left out; nothing says why.
    pub left_out: Option<String>,
    /// Letters by which these pixels are told from others, so that a paper changes with its pictures.
    pub mark: String,
    /// Where it lies below the content folder. No template sees it.
    #[serde(skip)]
    pub source: String,
}

/// What a paper needs to find a picture: the name by which it asks, and where the picture lies.
pub type Plate = (String, String);

impl Photo {
    fn of(file: &PictureFile, facts: Facts, folder: &str, alt: String) -> Self {
        let name = file.stem().rsplit('/').next().unwrap_or_default();
        let (width, height) = facts.size();
        Self {
            address: None,
            file: Some(format!("{folder}{name}.{}", facts.ending())),
            width,
            height,
            alt,
            credit: None,
            left_out: None,
            mark: file.mark(),
            source: file.path.clone(),
        }
    }

    /// The box in the place of a picture that cannot be shown.
    fn left_out(said: String) -> Self {
        Self {
            address: None,
            file: None,
            width: 0,
            height: 0,
            alt: String::new(),
            credit: None,
            left_out: Some(said),
            mark: String::new(),
            source: String::new(),
        }
    }

    /// What a paper needs to find it.
    #[must_use]
    pub fn plate(&self) -> Option<Plate> {
        Some((self.file.clone()?, self.source.clone()))
    }
}

impl<A: MaySee<Published>> Sight<'_, A> {
    /// A picture that anybody may see, with words of a writer's own or those of its record.
    #[must_use]
    pub fn photo(&self, name: &str, words: Option<&str>) -> Photo {
        let Some((record, file, facts)) = self.service.picture(name) else {
            return Photo::left_out(self.words.say("picture-left-out"));
        };
        let language = self.words.language();
        let translated = record.in_other_languages.iter().find(|other| {
            let known = &self.open(&other.language).value;
            known == language || language.split('-').next() == Some(known)
        });
        let own = match translated {
            Some(other) => self.open(&other.words),
            None => &self.open(&record.words).value,
        };
        let alt = words.filter(|words| !words.is_empty()).unwrap_or(own);
        let mut photo = Photo::of(file, facts, "", alt.to_owned());
        photo.address = photo.file.clone().map(Address::Picture);
        photo.credit = self.open(&record.credit).as_ref().map(|by| {
            let licence = self.open(&record.licence);
            let id = if licence.is_some() { "picture-credit-licence" } else { "picture-credit" };
            let licence = licence.as_deref().unwrap_or_default();
            self.words.say_with(id, &[("by", by.into()), ("licence", licence.into())])
        });
        photo
    }
}

impl<A: ChildReader> Sight<'_, A> {
    /// A picture of the child whom the sight's grant names.
    #[must_use]
    pub fn own_photo(&self, name: &str) -> Photo {
        let found = self.service.own_picture(&self.grant, name).zip(self.grant.child());
        let Some(((record, file, facts), child)) = found else {
            return Photo::left_out(self.words.say("picture-left-out"));
        };
        // What it shows is said in the language of these words, where somebody has said it in them.
        let told = self.child().and_then(|records| records.pictures.get(name));
        let record = told.map_or(record, |told| &told.record);
        let words = self.open(&record.words).value.clone();
        Photo::of(file, facts, &format!("{child}/"), words)
    }
}

/// Prose of a page that anybody may read, with its pictures.
#[must_use]
pub fn illustrated(sight: &Sight<'_, Public>, text: &Prose) -> prose::Prose {
    let photo = |inline: &Inline| match inline {
        Inline::Picture { name, words } => {
            Some(prose::Inline::Picture { photo: sight.photo(&name.value, Some(words)) })
        }
        _ => None,
    };
    prose::Prose { blocks: blocks(&text.blocks, &photo) }
}
