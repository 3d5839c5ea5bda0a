//! The file that says that the output folder is ours to replace.

/// Its name in the output folder.
pub(super) const FILE: &str = "README.md";

/// Its first line. A folder with anything in it and without this line is never touched.
pub(super) const FIRST_LINE: &str = "# Made by Doorstep: this folder is replaced at every build";

/// The whole file, the same at every build.
pub(super) const TEXT: &str = "\
# Made by Doorstep: this folder is replaced at every build

`doorstep build` writes this folder anew each time and takes away what no longer belongs here. Keep
nothing of your own in it: change the records in `content/` and build again. The first line above is
how the program knows that the folder is its own.

| here | for whom |
|---|---|
| `public/` | Everybody. Upload it: it is the website, with the sheets to print beside each page. |
| `families-online/` | Families on a phone. Upload it too: each page opens only with its own key. |
| `families/` | One folder for each household. Hand the sheets over. |
| `professionals/` | The reports, one folder for each child. Send them to the people named on them. |
| `training/` | Handouts for a workshop, for those who come and for those who lead it. |
| `team/` | The service itself. Keep it. |
| `manifest.json` | What is here, for whom, and how to tell whether anything was changed. |

Everything outside `public/` and `families-online/` is about real children. Keep it where you keep
confidential files, and do not put it under version control.
";

/// Whether the bytes of a marker file say that a folder is ours. Line ends may have been changed by
/// version control.
pub(super) fn is_ours(bytes: &[u8]) -> bool {
    bytes
        .split(|byte| *byte == b'\n')
        .next()
        .is_some_and(|line| line.strip_suffix(b"\r").unwrap_or(line) == FIRST_LINE.as_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tracked_marker_is_the_one_that_a_build_writes() {
        assert_eq!(include_str!("../../output/README.md").replace('\r', ""), TEXT);
    }

    #[test]
    fn only_the_first_line_decides() {
        assert!(is_ours(TEXT.as_bytes()));
        assert!(is_ours(format!("{FIRST_LINE}\r\nmore").as_bytes()));
        assert!(!is_ours(format!("\n{FIRST_LINE}").as_bytes()));
        assert!(!is_ours(b"# My site"));
        assert!(!is_ours(b""));
    }
}
