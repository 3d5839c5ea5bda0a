//! Which paths a file of the output may have: those that every file system and web server takes
//! alike, so that a site made on one machine opens on another.

/// The longest path below the output folder, in characters.
const LONGEST: usize = 120;

/// Why a path was refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PathFault {
    /// It has a part with nothing in it, such as a slash at either end.
    EmptyPart,
    /// It has a part `.` or `..`, and so could leave the output folder.
    Dots,
    /// It has a character that some file system refuses or changes.
    Character,
    /// A part of it ends in a dot or a space, which Windows takes away.
    Ending,
    /// A part of it is a device on Windows, such as `con` or `aux.html`.
    Device,
    /// It is longer than 120 characters.
    TooLong,
    /// It is one of the files that the output room writes itself.
    Ours,
    /// The bundle already has a file there.
    Twice,
}

impl PathFault {
    /// What is wrong, as the end of a sentence that begins with the path.
    #[must_use]
    pub fn reason(self) -> &'static str {
        match self {
            Self::EmptyPart => "has an empty part",
            Self::Dots => "has a part `.` or `..`",
            Self::Character => "has a character that some computers refuse in a file name",
            Self::Ending => "has a part that ends in a dot or a space",
            Self::Device => "has a part that is a device name on Windows",
            Self::TooLong => "is longer than 120 characters",
            Self::Ours => "is kept for the marker or the manifest",
            Self::Twice => "is written twice",
        }
    }
}

/// Holds a path below the output folder to the rules.
///
/// # Errors
/// The first rule that it breaks.
pub(super) fn check(path: &str) -> Result<(), PathFault> {
    if path.len() > LONGEST {
        return Err(PathFault::TooLong);
    }
    if path == super::marker::FILE || path == super::manifest::FILE {
        return Err(PathFault::Ours);
    }
    path.split('/').try_for_each(check_part)
}

fn check_part(part: &str) -> Result<(), PathFault> {
    if part.is_empty() {
        return Err(PathFault::EmptyPart);
    }
    if part == "." || part == ".." {
        return Err(PathFault::Dots);
    }
    if part.bytes().any(|byte| !allowed(byte)) {
        return Err(PathFault::Character);
    }
    if part.ends_with(['.', ' ']) {
        return Err(PathFault::Ending);
    }
    if is_device(part) {
        return Err(PathFault::Device);
    }
    Ok(())
}

/// Printable ASCII without the nine characters that Windows keeps for itself.
fn allowed(byte: u8) -> bool {
    (b' '..=b'~').contains(&byte) && !br#"<>:"\|?*/"#.contains(&byte)
}

/// Windows opens a device whatever stands after the first dot.
fn is_device(part: &str) -> bool {
    let stem = part.split('.').next().unwrap_or_default().trim_end().to_ascii_lowercase();
    if ["con", "prn", "aux", "nul", "clock$", "conin$", "conout$"].contains(&stem.as_str()) {
        return true;
    }
    let numbered = stem.strip_prefix("com").or_else(|| stem.strip_prefix("lpt"));
    numbered.is_some_and(|rest| rest.len() == 1 && rest.as_bytes()[0].is_ascii_digit())
}

/// The folders that a path goes through, the outermost first.
pub(super) fn folders(path: &str) -> impl Iterator<Item = &str> {
    path.match_indices('/').map(|(at, _)| &path[..at])
}

/// Whether strangers may read a path: what is uploaded, and nothing else.
pub(super) fn is_published(path: &str) -> bool {
    matches!(path.split('/').next(), Some("public" | "families-online"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_that_leave_the_folder_or_break_elsewhere_are_refused() {
        let refused = [
            ("", PathFault::EmptyPart),
            ("/etc/passwd", PathFault::EmptyPart),
            ("public//a.html", PathFault::EmptyPart),
            ("public/", PathFault::EmptyPart),
            ("public/../../a", PathFault::Dots),
            ("./a", PathFault::Dots),
            ("public/zoë.html", PathFault::Character),
            ("public/a\u{202e}b", PathFault::Character),
            ("public/a\nb", PathFault::Character),
            ("C:\\a", PathFault::Character),
            ("public/c:stream", PathFault::Character),
            ("public/what?", PathFault::Character),
            ("public/a.", PathFault::Ending),
            ("public/a /b", PathFault::Ending),
            ("public/con", PathFault::Device),
            ("public/Aux.html", PathFault::Device),
            ("lpt1/a", PathFault::Device),
            ("public/com9.tar.gz", PathFault::Device),
            ("README.md", PathFault::Ours),
            ("manifest.json", PathFault::Ours),
        ];
        for (path, fault) in refused {
            assert_eq!(check(path), Err(fault), "{path:?}");
        }
        assert_eq!(check(&"a".repeat(121)), Err(PathFault::TooLong));
    }

    #[test]
    fn ordinary_paths_are_taken() {
        for path in ["public/index.html", "public/_headers", "public/contact/comma.html", "a b/c"] {
            assert_eq!(check(path), Ok(()), "{path}");
        }
        assert_eq!(check(&"a".repeat(120)), Ok(()));
    }
}
