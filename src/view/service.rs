//! The service as every document names it.

use serde::Serialize;

/// Who made a document and how to reach them.
#[derive(Debug, Clone, Serialize)]
pub struct ServiceLine {
    /// The full name of the service.
    pub name: String,
    /// The name as people say it.
    pub short_name: String,
    /// One line that says what the service is.
    pub strapline: String,
    /// Where it works.
    pub area: String,
    /// The phone number, as it is printed.
    pub phone: Option<String>,
    /// The e-mail address.
    pub email: Option<String>,
    /// The address of its website, with its scheme.
    pub website: Option<String>,
    /// When somebody answers.
    pub hours: Option<String>,
    /// The postal address, line by line.
    pub address: Vec<String>,
    /// The language of its documents, such as `en-GB`.
    pub language: String,
}
