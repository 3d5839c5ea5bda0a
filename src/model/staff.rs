//! The people who work for the service.

use super::written::written;

written! {
    /// A member of staff, as families meet them.
    pub struct Staff {
        /// Their name.
        name: Published => String,
        /// What they do.
        role: Published => String,
        /// The telephone that families may use.
        phone: Published => Option<String>,
        /// The e-mail that families may use.
        email: Published => Option<String>,
    }
}
