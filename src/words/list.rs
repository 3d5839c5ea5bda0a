//! Lists and sizes as a person would write them.

use super::Words;

impl Words {
    /// Joins items with commas and a last "and": "a towel, a pot and a spoon".
    #[must_use]
    pub fn list<S: AsRef<str>>(&self, items: &[S]) -> String {
        let Some((last, before)) = items.split_last() else { return String::new() };
        let last = last.as_ref();
        if before.is_empty() {
            return last.to_owned();
        }
        let before: Vec<&str> = before.iter().map(AsRef::as_ref).collect();
        let before = before.join(&self.say("list-comma"));
        self.say_with("list-and", &[("before", (&before).into()), ("last", last.into())])
    }

    /// A number of tenths as a number with a fraction, as the language writes one: "2.4", "2,4".
    #[must_use]
    pub fn with_tenths(&self, tenths: u64) -> String {
        let (whole, tenths) = ((tenths / 10).to_string(), (tenths % 10).to_string());
        self.say_with(
            "number-with-tenths",
            &[("whole", (&whole).into()), ("tenths", (&tenths).into())],
        )
    }

    /// The size of a file, rounded up to what a person wants to know before a download.
    #[must_use]
    pub fn file_size(&self, bytes: u64) -> String {
        let kilobytes = bytes.div_ceil(1000).max(1);
        if kilobytes < 1000 {
            let size = kilobytes.to_string();
            return self.say_with("size-kilobytes", &[("size", (&size).into())]);
        }
        let tenths = bytes.div_ceil(100_000);
        let size = self.with_tenths(tenths);
        self.say_with("size-megabytes", &[("size", (&size).into())])
    }
}

#[cfg(test)]
mod tests {
    use crate::words::Words;

    fn words() -> Words {
        let text = "number-with-tenths = { $whole }.{ $tenths }\nlist-comma = {\", \"}\nlist-and = { $before } and { $last }\n\
                    size-kilobytes = { $size } KB\nsize-megabytes = { $size } MB\n";
        Words::load([("a.ftl", text)].into_iter(), "en-GB").0
    }

    #[test]
    fn lists_have_commas_and_one_and() {
        let words = words();
        assert_eq!(words.list::<&str>(&[]), "");
        assert_eq!(words.list(&["a towel"]), "a towel");
        assert_eq!(words.list(&["a towel", "a pot"]), "a towel and a pot");
        assert_eq!(words.list(&["a towel", "a pot", "a spoon"]), "a towel, a pot and a spoon");
    }

    #[test]
    fn sizes_are_never_nought() {
        let words = words();
        assert_eq!(words.file_size(12), "1 KB");
        assert_eq!(words.file_size(139_700), "140 KB");
        assert_eq!(words.file_size(2_310_000), "2.4 MB");
    }

    #[test]
    fn a_fraction_is_written_as_the_language_writes_it() {
        let theme = crate::theme::Theme::default();
        for (language, right) in
            [("en-GB", "2.4"), ("pl", "2,4"), ("uk", "2,4"), ("ro", "2,4"), ("cy", "2.4")]
        {
            let folder = format!("words/{language}");
            let files = theme
                .below(&folder)
                .filter_map(|(path, bytes)| Some((path, std::str::from_utf8(bytes).ok()?)));
            let files: Vec<_> = files.collect();
            let (words, _) = Words::load(files.into_iter(), language);
            assert_eq!(words.with_tenths(24), right, "{language}");
        }
    }
}
