//! Files as other programs leave them: marks, line ends, other encodings, damage.

use crate::site::Site;

use super::{PAGE, bad_page};

const NAMES: &str = "---\ntitle: About Zoë and Łukasz\nsummary: Who we are\n---\nWe play.\n";

#[track_caller]
fn is_read(bytes: &[u8]) {
    let built = Site::sound().with(PAGE, bytes).build();
    assert_eq!(built.said, Vec::<String>::new());
    built.has_all_but(&[]);
    assert!(built.tree.text("public/about.html").contains("About Zoë and Łukasz"));
}

#[test]
fn a_byte_order_mark_and_the_line_ends_of_windows_are_read() {
    is_read(format!("\u{FEFF}{NAMES}").as_bytes());
    is_read(NAMES.replace('\n', "\r\n").as_bytes());
    is_read(format!("\u{FEFF}{}", NAMES.replace('\n', "\r\n")).as_bytes());
    is_read(NAMES.replace('\n', "\r").as_bytes());
}

#[test]
fn utf_16_of_either_order_is_read() {
    let units = || format!("\u{FEFF}{NAMES}").encode_utf16().collect::<Vec<_>>();
    is_read(&units().into_iter().flat_map(u16::to_le_bytes).collect::<Vec<_>>());
    is_read(&units().into_iter().flat_map(u16::to_be_bytes).collect::<Vec<_>>());
}

#[test]
fn the_same_text_makes_the_same_pages_whatever_the_line_ends() {
    let unix = Site::sound().build();
    let mut windows = Site::sound();
    for path in windows.paths() {
        let text = format!("\u{FEFF}{}", windows.text(&path).replace('\n', "\r\n"));
        windows = windows.with(&path, text);
    }
    assert_eq!(windows.check(), Vec::<String>::new());
    assert_eq!(windows.build().tree.differences(&unix.tree), Vec::<String>::new());
}

#[test]
fn an_old_encoding_is_refused_and_not_guessed() {
    let latin: Vec<u8> = NAMES.chars().map(|c| u8::try_from(c).unwrap_or(b'?')).collect();
    let built = bad_page(latin, "error[R06]: from byte 19 on it is not UTF-8 text");
    built.says("hint: save it as UTF-8: in Notepad, Save as, Encoding, UTF-8");
    bad_page(b"\xFF\xFEa\0b", "error[R06]: the UTF-16 text breaks off");
    // UTF-16 without its mark looks like text with a NUL after every letter.
    let unmarked: Vec<u8> = "---\n".encode_utf16().flat_map(u16::to_le_bytes).collect();
    bad_page(unmarked, "error[R07]: line 1 holds a NUL character");
}

#[test]
fn damage_and_hidden_characters_are_refused_with_their_line() {
    bad_page(NAMES.replace("We", "W\0e"), "error[R07]: line 5 holds a NUL character");
    for hidden in ['\u{202E}', '\u{202A}', '\u{2066}', '\u{2069}'] {
        let text = NAMES.replace("We", &format!("W{hidden}e"));
        bad_page(text, "error[R08]: line 5 holds an invisible character that turns text round");
    }
}

#[test]
fn a_file_cut_off_at_any_byte_is_named_or_still_whole_and_stops_nothing_else() {
    let whole = Site::sound().bytes(PAGE).to_vec();
    for length in 0..whole.len() {
        let site = Site::sound().with(PAGE, &whole[..length]);
        let said = site.check();
        let readable = said.is_empty() && length > whole.len() - 48;
        assert!(readable || said.iter().any(|one| one.starts_with("error")), "cut at {length}");
        assert!(said.iter().all(|one| one.contains("content/pages/about.md")), "{said:#?}");
    }
}

#[test]
fn empty_files_are_named() {
    bad_page("", "error[Y10]: `pages/about.md` is empty");
    bad_page(" \n\n", "error[Y10]: `pages/about.md` is empty");
    bad_page("\u{FEFF}", "error[Y10]: `pages/about.md` is empty");
    bad_page("---\n", "error[Y09]: the fields between two lines of --- are missing");
    bad_page("---\n---\n", "error[F0");
    let built = bad_page("---\ntitle: About\n", "error[Y09]");
    built
        .says("hint: begin the file with a line of three hyphens, and end the fields with another");
}

#[test]
fn a_file_too_long_to_be_a_record_is_refused_by_its_length() {
    let long = vec![b'a'; 50 << 20];
    bad_page(long, "error[R05]: 52428800 bytes are too many for a record");
}

#[test]
fn a_line_of_a_megabyte_is_shown_short() {
    let line = format!("---\ntitle: About\nsummary: {}\n---\nx\n", "long ".repeat(200_000));
    let built = Site::sound().with(PAGE, line).build();
    // That its one sentence is long is a warning and keeps nothing back.
    let is_made = built.said.iter().all(|said| said.contains("[N05]"));
    built.has_all_but(&if is_made { vec![] } else { vec!["public/about.html"] });
    for said in &built.said {
        assert!(said.len() < 1_000, "a message of {} bytes", said.len());
    }
}
