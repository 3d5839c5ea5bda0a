//! What hides in a PDF.

use std::collections::BTreeMap;
use std::io::Write as _;

use flate2::{Compression, write::ZlibEncoder};

use super::{certain, roster};
use crate::output::{Bundle, Digest};
use crate::scan::{Finding, Kind, Papers, scan};

fn read(pdf: &[u8], text: Option<&str>) -> Vec<Finding> {
    let mut bundle = Bundle::new("family", "p102/home", Digest::of(b""));
    bundle.add("families/p102/home/chart.pdf", pdf.to_vec()).unwrap();
    let text = text.map(|text| ("families/p102/home/chart.pdf".to_owned(), text.to_owned()));
    let texts: BTreeMap<String, String> = text.into_iter().collect();
    scan(&Papers { bundle: &bundle, texts: &texts, about: Some("p102") }, &roster().matcher())
}

fn deflated(dictionary: &str, body: &[u8]) -> Vec<u8> {
    let mut encoder = ZlibEncoder::new(Vec::new(), Compression::default());
    encoder.write_all(body).unwrap();
    let mut pdf =
        format!("%PDF-1.7\n4 0 obj\n<</Filter /FlateDecode {dictionary}>>\nstream\n").into_bytes();
    pdf.extend(encoder.finish().unwrap());
    pdf.extend(b"\nendstream\nendobj\n%%EOF");
    pdf
}

fn wide(text: &str) -> Vec<u8> {
    let units = text.encode_utf16().flat_map(u16::to_be_bytes);
    [0xFE, 0xFF].into_iter().chain(units).collect()
}

fn escaped(text: &[u8]) -> String {
    text.iter().fold(String::new(), |all, byte| all + &format!("\\{byte:03o}"))
}

#[test]
fn a_pdf_without_its_text_is_not_published() {
    let found = read(b"%PDF-1.7\n%%EOF", None);
    assert_eq!(found[0].kind(), Kind::Unread);
    assert_eq!(found[0].rule().code, "W07");
    assert!(read(b"%PDF-1.7\n%%EOF", Some("Amara")).is_empty());
}

#[test]
fn the_text_on_the_page_is_read() {
    assert!(certain(&read(b"%PDF-1.7\n%%EOF", Some("with Łukasz today"))));
}

#[test]
fn bookmarks_titles_and_metadata_are_read_in_every_encoding() {
    let name = "Łukasz Brzęk";
    let hexadecimal =
        wide(name).iter().fold(String::new(), |all, byte| all + &format!("{byte:02X}"));
    let plants = [
        "1 0 obj <</Title (Chart of Lukasz \\(home\\))>>".to_owned(),
        format!("1 0 obj <</Title <{hexadecimal}>>>"),
        format!("1 0 obj <</Alt ({})>>", escaped(&wide(name))),
        format!("1 0 obj <</Alt ({})>>", escaped(name.as_bytes())),
        format!(
            "1 0 obj <</Type /Metadata /Length 9>>\nstream\n<dc:title>{name}</dc:title>\nendstream"
        ),
    ];
    for plant in plants {
        let pdf = format!("%PDF-1.7\n{plant}\n%%EOF");
        assert!(certain(&read(pdf.as_bytes(), Some("clean"))), "{plant}");
    }
}

#[test]
fn packed_streams_are_opened() {
    let object = format!("1 0 <</Title ({})>>", escaped(&wide("Łukasz")));
    assert!(certain(&read(&deflated("/Type /ObjStm", object.as_bytes()), Some("clean"))));
    let xmp = "<x:xmpmeta><dc:title>Łukasz</dc:title></x:xmpmeta>".as_bytes();
    assert!(certain(&read(&deflated("/Type /Metadata /Subtype /XML", xmp), Some("clean"))));
    let span = b"/Span <</ActualText (Lukasz)>> BDC <0012> Tj EMC";
    assert!(certain(&read(&deflated("", span), Some("clean"))));
    assert!(read(&deflated("/Subtype /Image", b"(Lukasz)"), Some("clean")).is_empty());
}

#[test]
fn the_fingerprint_of_a_file_holds_no_words() {
    let file = |id: &str| {
        let metadata = format!("<stEvt:instanceID>{id}==_source</stEvt:instanceID>");
        let metadata = format!("1 0 obj <</Type /Metadata>>\nstream\n{metadata}\nendstream");
        format!("%PDF-1.7\n{metadata}\ntrailer\n<</ID[({id}==)({id}==)]>>\n%%EOF")
    };
    let found = |id: &str| read(file(id).as_bytes(), Some("clean"));
    assert!(found("Jh0xQUP05Bcc/Lukasz/a9").is_empty());
    // One letter more or less, and it is a word like any other.
    assert!(!found("Jh0xQUP05Bccd/Lukasz/a9").is_empty());
    assert!(!found("Jh0xQUP05Bc/Lukasz/a9").is_empty());
}

#[test]
fn a_damaged_pdf_is_read_as_far_as_it_goes() {
    let whole = deflated("/Type /ObjStm", b"1 0 <</Title (Amara)>>");
    for end in 0..whole.len() {
        let _ = read(&whole[..end], Some("clean"));
    }
}
