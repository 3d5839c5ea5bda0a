//! Pictures: photographs and drawings of the service, and those of a child.

use super::written::written;
use super::{ChildRef, Happened};
use crate::source::Spanned;

written! {
    /// A photograph or drawing that anybody may see, for cards and pages. The picture lies beside the
    /// record under the same name: `pictures/sock-ball.yaml` and `pictures/sock-ball.jpg` (or `.jpeg`,
    /// `.png`, `.webp`). Nothing that a camera hides in the file is published.
    pub struct Picture {
        /// What the picture shows, in one sentence, for people who cannot see it.
        words: Published => Spanned<String>,
        /// The same in other languages.
        nested in_other_languages => Vec<PictureWords>,
        /// Whom to thank for it. It is printed with the picture.
        credit: Published => Option<String>,
        /// Under which licence it may be used, where it is not the service's own. It is printed with the
        /// credit.
        licence: Published => Option<String>,
        /// The children whom it shows, by reference. Each needs a consent for `use-in-training` that
        /// holds; without one the picture is left out.
        control shows: Record => Vec<Spanned<ChildRef>>,
        /// When it was taken.
        control taken: Record => Option<Spanned<Happened>>,
    }
}

written! {
    /// What a picture shows, in one language.
    pub struct PictureWords {
        /// The language: `cy`.
        control language: Published => Spanned<String>,
        /// What the picture shows.
        words: Published => String,
    }
}

written! {
    /// A photograph of a child, or of something of the child's own, for papers about this child alone. It
    /// lies beside the record under the same name, and is used only while a consent for `photograph`
    /// holds. It can reach no website.
    pub struct OwnPicture {
        /// What the picture shows, in one sentence, for people who cannot see it.
        words: Teaching => Spanned<String>,
        /// When it was taken.
        control taken: Record => Option<Spanned<Happened>>,
    }
}
