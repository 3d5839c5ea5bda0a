//! A page of the website that is nothing but prose, and the same page in another language.

use sha2::{Digest, Sha256};

use super::translation::letters;
use super::written::written;
use super::{Date, Prose};
use crate::privacy::policy::{Audience, Published};
use crate::privacy::{Grant, MaySee};
use crate::source::Spanned;

written! {
    /// A page, such as `about`.
    pub struct Page {
        /// Its heading.
        title: Published => String,
        /// One line for search engines and lists.
        summary: Published => String,
        /// What it says.
        body under "": Published => Prose,
    }
}

written! {
    /// A page in another language, in `pages/<name>.<language>.md`. In Wales every page of the website is
    /// in Welsh too.
    pub struct PageTranslation {
        /// Which words of the page were translated: twelve letters that stand for all of them, as
        /// `doorstep check` gives them, or `unknown` until somebody has compared the two.
        control translates: Published => Spanned<String>,
        /// Who translated it.
        translated_by: Published => String,
        /// Who speaks the language and has read the translation beside the page.
        checked_by: Published => Option<String>,
        /// When they did.
        checked_on: Published => Option<Spanned<Date>>,
        /// Its heading.
        title: Published => String,
        /// One line for search engines and lists.
        summary: Published => String,
        /// What it says.
        body under "": Published => Prose,
    }
}

impl Page {
    /// Twelve letters that stand for every word of the page: another word, other letters.
    #[must_use]
    pub fn words_digest<A: Audience + MaySee<Published>>(&self, grant: &Grant<A>) -> String {
        let mut hash = Sha256::new();
        let body = grant.open(&self.body).plain();
        for text in [grant.open(&self.title), grant.open(&self.summary), &body] {
            hash.update(text.len().to_le_bytes());
            hash.update(text);
        }
        letters(hash)
    }
}

impl PageTranslation {
    /// Whether the page's words are still those that were translated.
    #[must_use]
    pub fn is_current<A: Audience + MaySee<Published>>(
        &self,
        page: &Page,
        grant: &Grant<A>,
    ) -> bool {
        grant.open(&self.translates).value == page.words_digest(grant)
    }
}
