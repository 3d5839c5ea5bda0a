//! How a service names itself at the head or foot of everything that it gives out.

use serde::Serialize;

/// The lines by which a family knows whose paper this is and whom to ring.
#[derive(Debug, Clone, Serialize)]
pub struct ServiceLine {
    /// The full name, as on a letterhead.
    pub name: String,
    /// A shorter name for narrow places.
    pub short_name: String,
    /// One line that says what the service does.
    pub strapline: String,
    /// The part of the country that it serves.
    pub area: String,
    /// The telephone number that families ring.
    pub phone: String,
    /// The e-mail address that families write to.
    pub email: String,
    /// The website, where there is one.
    pub website: Option<String>,
    /// When somebody answers the telephone, where this is known.
    pub hours: Option<String>,
    /// The postal address, line by line.
    pub address: Vec<String>,
    /// The language of the text, as in `en-GB`.
    pub language: String,
}
