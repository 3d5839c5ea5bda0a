//! Text made safe for HTML, in whole stretches instead of letter by letter.

use std::io::{self, Write};

/// Writes text so that no letter of it can open a tag, end an attribute or begin an entity.
pub(super) fn escape(text: &str, out: &mut dyn Write) -> io::Result<()> {
    let bytes = text.as_bytes();
    let mut done = 0;
    for (at, byte) in bytes.iter().enumerate() {
        let Some(entity) = entity(*byte) else { continue };
        out.write_all(&bytes[done..at])?;
        out.write_all(entity.as_bytes())?;
        done = at + 1;
    }
    out.write_all(&bytes[done..])
}

/// The same at the end of a string.
pub(super) fn push_escaped(text: &str, out: &mut String) {
    let mut done = 0;
    for (at, byte) in text.bytes().enumerate() {
        let Some(entity) = entity(byte) else { continue };
        out.push_str(&text[done..at]);
        out.push_str(entity);
        done = at + 1;
    }
    out.push_str(&text[done..]);
}

/// The five letters that mean something to HTML.
fn entity(byte: u8) -> Option<&'static str> {
    match byte {
        b'&' => Some("&amp;"),
        b'<' => Some("&lt;"),
        b'>' => Some("&gt;"),
        b'"' => Some("&quot;"),
        b'\'' => Some("&#39;"),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_ways_agree_and_keep_other_letters() {
        let text = "<b title='x' id=\"y\"> & Zoë & أمينة";
        let (mut bytes, mut string) = (Vec::new(), String::new());
        escape(text, &mut bytes).unwrap();
        push_escaped(text, &mut string);
        assert_eq!(bytes, string.as_bytes());
        assert_eq!(string, "&lt;b title=&#39;x&#39; id=&quot;y&quot;&gt; &amp; Zoë &amp; أمينة");
    }
}
