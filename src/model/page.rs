//! A page of the website that is nothing but prose.

use super::Prose;
use super::written::written;

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
