//! The text of a PDF as its reader sees it, and every string that is hidden in it.

use std::io::{Read as _, Write as _};
use std::process::{Command, Stdio};

use flate2::read::ZlibDecoder;

/// The words on the pages, by poppler's `pdftotext`.
#[track_caller]
pub(crate) fn text(pdf: &[u8]) -> String {
    let mut child = Command::new("pdftotext")
        .args(["-layout", "-", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("these tests read PDFs with pdftotext: install poppler-utils");
    let mut stdin = child.stdin.take().unwrap();
    let pdf = pdf.to_vec();
    let writing = std::thread::spawn(move || stdin.write_all(&pdf));
    let output = child.wait_with_output().unwrap();
    writing.join().unwrap().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

/// How wide and how high each side is, in points, as its page object says it.
pub(crate) fn sizes(pdf: &[u8]) -> Vec<(f32, f32)> {
    let parts = hidden(pdf);
    let boxes = parts.iter().flat_map(|part| part.split("/MediaBox").skip(1));
    let sizes = boxes.filter_map(|rest| {
        let rest = rest.trim_start().strip_prefix('[')?.split(']').next()?;
        let numbers: Vec<f32> =
            rest.split_whitespace().filter_map(|one| one.parse().ok()).collect();
        Some((*numbers.get(2)?, *numbers.get(3)?))
    });
    sizes.collect()
}

/// Everything else: each stream inflated, and each string of the file and its streams decoded, so
/// that outline, titles, alternative texts and metadata can be read.
pub(crate) fn hidden(pdf: &[u8]) -> Vec<String> {
    let mut parts = vec![pdf.to_vec()];
    let mut at = 0;
    while let Some(found) = find(&pdf[at..], b"stream") {
        let body = at + found + b"stream".len();
        let body = body + usize::from(pdf.get(body) == Some(&b'\r'));
        let body = body + usize::from(pdf.get(body) == Some(&b'\n'));
        let mut inflated = Vec::new();
        let _ = ZlibDecoder::new(&pdf[body..]).read_to_end(&mut inflated);
        parts.push(inflated);
        at = find(&pdf[body..], b"endstream").map_or(pdf.len(), |end| body + end + 9);
    }
    let strings = parts.iter().flat_map(|part| strings(part)).collect::<Vec<_>>();
    let plain = parts.iter().map(|part| String::from_utf8_lossy(part).into_owned());
    plain.chain(strings).collect()
}

/// The longest string that is read whole.
const LONGEST: usize = 20_000;

/// The strings in round and in pointed brackets.
fn strings(part: &[u8]) -> Vec<String> {
    let mut found = Vec::new();
    let mut at = 0;
    while at < part.len() {
        let closing = if part[at] == b'(' { b')' } else { b'>' };
        if part[at] == b'(' || part[at] == b'<' {
            // Pixels of a picture open brackets by chance that nothing closes.
            let rest = &part[at + 1..part.len().min(at + 1 + LONGEST)];
            let end = rest.iter().position(|byte| *byte == closing).unwrap_or(rest.len());
            let bytes =
                if closing == b')' { rest[..end].to_vec() } else { from_hexadecimal(&rest[..end]) };
            found.push(spoken(&bytes));
        }
        at += 1;
    }
    found
}

fn from_hexadecimal(digits: &[u8]) -> Vec<u8> {
    let digits: Vec<u8> = digits
        .iter()
        .filter_map(|digit| char::from(*digit).to_digit(16))
        .map(|digit| u8::try_from(digit).unwrap())
        .collect();
    digits.chunks_exact(2).map(|pair| pair[0] * 16 + pair[1]).collect()
}

/// A string of PDF: UTF-16 with its mark, or bytes.
fn spoken(bytes: &[u8]) -> String {
    match bytes {
        [0xFE, 0xFF, rest @ ..] => {
            let units = rest.chunks_exact(2).map(|pair| u16::from_be_bytes([pair[0], pair[1]]));
            char::decode_utf16(units).map(|c| c.unwrap_or(' ')).collect()
        }
        _ => String::from_utf8_lossy(bytes).into_owned(),
    }
}

fn find(bytes: &[u8], word: &[u8]) -> Option<usize> {
    bytes.windows(word.len()).position(|window| window == word)
}

#[test]
fn what_no_page_shows_is_read_as_well() {
    let mut packed = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::fast());
    packed.write_all(b"/Title <FEFF00510071>").unwrap();
    let mut pdf = b"%PDF-1.7\n1 0 obj << /Author (Somebody) >> stream\n".to_vec();
    pdf.extend(packed.finish().unwrap());
    pdf.extend(b"\nendstream endobj");
    let hidden = hidden(&pdf);
    assert!(hidden.iter().any(|text| text == "Somebody"));
    assert!(hidden.iter().any(|text| text == "Qq"));
}
