//! Words about other people covered in a text, before anything is made of it.

/// Words that are left out, and what stands in their place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cover {
    /// The words, as they are typed.
    pub words: String,
    /// What stands there instead: `[a brother or sister]`.
    pub says: String,
    /// Why, for the record of what went out.
    pub why: String,
}

/// Everything that is left out of one child's papers, the longest first, so that a whole name is covered before
/// its first word.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Covers(Vec<Cover>);

impl Covers {
    /// Covers these words.
    #[must_use]
    pub fn new(mut all: Vec<Cover>) -> Self {
        all.retain(|cover| cover.words.chars().any(char::is_alphanumeric));
        all.sort_by(|a, b| b.words.len().cmp(&a.words.len()).then_with(|| a.words.cmp(&b.words)));
        all.dedup_by(|a, b| a.words == b.words);
        Self(all)
    }

    /// A text with the words covered; `None` where there are none of them.
    #[must_use]
    pub fn cover(&self, text: &str) -> Option<String> {
        let found = self.find(text);
        if found.is_empty() {
            return None;
        }
        let mut out = String::with_capacity(text.len());
        let mut from = 0;
        for (at, end, cover) in found {
            out.push_str(&text[from..at]);
            out.push_str(&cover.says);
            from = end;
        }
        out.push_str(&text[from..]);
        Some(out)
    }

    /// The words that a text holds, in their order: where each begins and ends. Whole words alone count, in
    /// capitals or not; any white space parts the words of a name.
    #[must_use]
    pub fn find(&self, text: &str) -> Vec<(usize, usize, &Cover)> {
        let mut found: Vec<(usize, usize, &Cover)> = Vec::new();
        for cover in &self.0 {
            let words: Vec<String> =
                cover.words.split_whitespace().map(str::to_lowercase).collect();
            for (start, _) in text.char_indices() {
                let Some(end) = match_at(text, start, &words) else { continue };
                let before = text[..start].chars().next_back();
                let after = text[end..].chars().next();
                let apart = |c: Option<char>| !c.is_some_and(char::is_alphanumeric);
                let free = !found.iter().any(|(at, to, _)| start < *to && *at < end);
                if apart(before) && apart(after) && free {
                    found.push((start, end, cover));
                }
            }
        }
        found.sort_by_key(|(at, ..)| *at);
        found
    }
}

/// Where these words end, when they stand in a text from here on.
fn match_at(text: &str, start: usize, words: &[String]) -> Option<usize> {
    let mut at = start;
    for (place, word) in words.iter().enumerate() {
        if place > 0 {
            let rest = text[at..].trim_start();
            let gap = text[at..].len() - rest.len();
            if gap == 0 {
                return None;
            }
            at += gap;
        }
        let mut wanted = word.chars();
        let mut next = wanted.next();
        for c in text[at..].chars() {
            let Some(_) = next else { break };
            for small in c.to_lowercase() {
                if next != Some(small) {
                    return None;
                }
                next = wanted.next();
            }
            at += c.len_utf8();
        }
        if next.is_some() {
            return None;
        }
    }
    Some(at)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn covers() -> Covers {
        let cover = |words: &str, says: &str| Cover {
            words: words.into(),
            says: says.into(),
            why: "not asked".into(),
        };
        Covers::new(vec![
            cover("Hania", "[a brother or sister]"),
            cover("Hania Wiśniewska", "[a brother or sister]"),
            cover("his cousin Filip", "[a cousin]"),
        ])
    }

    #[test]
    fn a_whole_name_is_covered_before_its_first_word() {
        let said = |text: &str| covers().cover(text);
        assert_eq!(
            said("With Hania\nWiśniewska, HANIA's drum and his cousin Filip.").as_deref(),
            Some("With [a brother or sister], [a brother or sister]'s drum and [a cousin].")
        );
        assert_eq!(said("Haniasong and Filip stay."), None);
        assert_eq!(said("ŻHania"), None);
    }
}
