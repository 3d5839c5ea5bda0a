//! Workbooks made by hand, part by part, so that each oddity stands alone.

use std::io::Write as _;

use flate2::Compression;
use flate2::write::DeflateEncoder;

use super::*;

/// An archive of these parts; `deflated` packs them as spreadsheets do.
pub(crate) fn archive(parts: &[(&str, &str)], deflated: bool) -> Vec<u8> {
    let (mut bytes, mut directory) = (Vec::new(), Vec::new());
    for (name, text) in parts {
        let packed = if deflated {
            let mut encoder = DeflateEncoder::new(Vec::new(), Compression::fast());
            encoder.write_all(text.as_bytes()).unwrap();
            encoder.finish().unwrap()
        } else {
            text.as_bytes().to_vec()
        };
        let four = |number: usize| u32::try_from(number).unwrap().to_le_bytes();
        let two = |number: usize| u16::try_from(number).unwrap().to_le_bytes();
        let method = two(if deflated { 8 } else { 0 });
        let at = bytes.len();
        let sizes = [four(0), four(packed.len()), four(text.len())].concat();
        let common = [&two(20)[..], &two(0), &method, &[0; 4], &sizes, &two(name.len())].concat();
        bytes.extend([&b"PK\x03\x04"[..], &common, &two(0), name.as_bytes(), &packed].concat());
        directory.extend(
            [&b"PK\x01\x02"[..], &two(20), &common, &[0; 12], &four(at), name.as_bytes()].concat(),
        );
    }
    let four = |number: usize| u32::try_from(number).unwrap().to_le_bytes();
    let count = u16::try_from(parts.len()).unwrap().to_le_bytes();
    let at = bytes.len();
    bytes.extend(&directory);
    bytes.extend(
        [&b"PK\x05\x06\0\0\0\0"[..], &count, &count, &four(directory.len()), &four(at), &[0; 2]]
            .concat(),
    );
    bytes
}

const BOOK: &str = "<workbook xmlns:r=\"r\"><workbookPr/><sheets>\
    <sheet name=\"Old\" sheetId=\"1\" state=\"hidden\" r:id=\"r2\"/>\
    <sheet name=\"Children\" sheetId=\"2\" r:id=\"r1\"/>\
    <sheet name=\"More &amp; more\" sheetId=\"3\" r:id=\"r2\"/></sheets></workbook>";

const LINKS: &str = "<Relationships>\
    <Relationship Id=\"r1\" Target=\"worksheets/sheet1.xml\"/>\
    <Relationship Id=\"r2\" Target=\"/xl/worksheets/sheet2.xml\"/></Relationships>";

const STYLES: &str = "<styleSheet><numFmts><numFmt numFmtId=\"164\" formatCode=\"dd/mm/yyyy\"/>\
    <numFmt numFmtId=\"165\" formatCode=\"0000\"/></numFmts>\
    <cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs>\
    <cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/><xf numFmtId=\"165\"/></cellXfs></styleSheet>";

const TEXTS: &str = "<sst><si><t>Ref</t></si><si><r><t>First </t></r><r><t>name</t></r>\
    <rPh><t>sound</t></rPh></si><si><t>O&apos;Brien &amp; Co &#235;</t></si></sst>";

/// A workbook whose first shown sheet holds these rows.
pub(crate) fn workbook(rows: &str) -> Vec<u8> {
    with_parts(rows, BOOK, true)
}

fn with_parts(rows: &str, book: &str, deflated: bool) -> Vec<u8> {
    let sheet = format!("<worksheet>{rows}</worksheet>");
    let second = "<worksheet><sheetData><row r=\"1\"><c t=\"str\"><v>other</v></c></row></sheetData></worksheet>";
    archive(
        &[
            ("xl/workbook.xml", book),
            ("xl/_rels/workbook.xml.rels", LINKS),
            ("xl/styles.xml", STYLES),
            ("xl/sharedStrings.xml", TEXTS),
            ("xl/worksheets/sheet1.xml", &sheet),
            ("xl/worksheets/sheet2.xml", second),
        ],
        deflated,
    )
}

#[test]
fn cells_say_what_they_show() {
    let rows = "<sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c></row>\
        <row r=\"3\"><c r=\"A3\" s=\"2\"><v>7</v></c><c r=\"B3\" t=\"s\"><v>2</v></c>\
        <c r=\"D3\" s=\"1\"><v>45376</v></c><c r=\"E3\" t=\"b\"><v>1</v></c>\
        <c r=\"F3\" t=\"inlineStr\"><is><t>in it</t></is></c>\
        <c r=\"G3\" t=\"str\"><f>A1</f><v>made</v></c></row></sheetData>";
    for deflated in [true, false] {
        let sheet = read(&with_parts(rows, BOOK, deflated), None).unwrap();
        assert_eq!(sheet.rows[0].cells, ["Ref", "First name"]);
        assert_eq!(sheet.rows[1].number, 3);
        let said = ["0007", "O'Brien & Co ë", "", "2024-03-25", "yes", "in it", "made"];
        assert_eq!(sheet.rows[1].cells, said);
        assert_eq!(
            sheet.notes,
            [
                "The workbook has more sheets, which were not read: More & more. Name one with --sheet."
            ]
        );
    }
    let old = BOOK.replace("<workbookPr/>", "<workbookPr date1904=\"1\"/>");
    let sheet = read(&with_parts(rows, &old, true), None).unwrap();
    assert_eq!(sheet.rows[1].cells[3], "2028-03-26");
}

#[test]
fn what_is_not_as_it_looks_is_said() {
    let rows = "<cols><col min=\"3\" max=\"3\" hidden=\"1\"/></cols><sheetData>\
        <row r=\"2\" hidden=\"1\"><c r=\"A2\"><v>1</v></c><c r=\"B2\"><f>SUM(A1)</f></c>\
        <c r=\"C2\" t=\"e\"><v>#N/A</v></c><c r=\"D2\"><v>12345678901234567</v></c></row>\
        <row r=\"3\"><c r=\"A3\"/></row></sheetData>\
        <mergeCells><mergeCell ref=\"A2:A3\"/></mergeCells>";
    let sheet = read(&workbook(rows), None).unwrap();
    let fault = |row: usize, column: usize| sheet.rows[row].faults[&column].as_str();
    assert!(fault(0, 1).contains("formula whose result is not saved"));
    assert!(fault(0, 2).contains("shows the error #N/A"));
    assert!(fault(0, 3).contains("more digits than a spreadsheet keeps"));
    assert!(fault(1, 0).contains("merged with A2"));
    assert!(
        sheet
            .notes
            .iter()
            .any(|note| note.contains("Rows are hidden") && note.contains("like the others: 2."))
    );
    assert!(
        sheet
            .notes
            .iter()
            .any(|note| note.contains("Columns are hidden") && note.contains("from: C."))
    );
}

#[test]
fn a_sheet_is_found_by_its_name_or_the_ones_that_are_there_are_named() {
    let book = workbook("<sheetData/>");
    assert_eq!(read(&book, Some("More & more")).unwrap().rows[0].cells, ["other"]);
    assert_eq!(read(&book, Some("Old")).unwrap().rows[0].cells, ["other"]);
    let error = read(&book, Some("Kids")).unwrap_err();
    assert_eq!(error.to_string(), "it has no such sheet; there is Old, Children, More & more");
}

#[test]
fn what_is_no_workbook_gets_a_sentence() {
    let says = |bytes: &[u8]| read(bytes, None).unwrap_err().to_string();
    assert!(says(b"PK\x03\x04").contains("no workbook that can be read"));
    assert!(says(COMPOUND).contains("of the old kind"));
    let locked: Vec<u8> = "EncryptedPackage".bytes().flat_map(|byte| [byte, 0]).collect();
    assert!(says(&[COMPOUND, &locked].concat()).contains("protected by a password"));
    let mut large = b"PK\x03\x04".to_vec();
    large.resize(LARGEST + 1, 0);
    assert!(says(&large).contains("larger than an import takes"));
    // Every file that is cut short, and every one with a byte changed, ends in a sentence or in rows.
    let whole = workbook("<sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c></row></sheetData>");
    for end in 0..whole.len() {
        let _ = read(&whole[..end], None);
        let mut changed = whole.clone();
        changed[end] ^= 0xFF;
        let _ = read(&changed, None);
    }
}

#[test]
fn a_bomb_is_not_unpacked() {
    // Sixty-five million spaces pack into a few thousand bytes.
    let spaces = " ".repeat(65 * 1024 * 1024);
    let bomb = workbook(&spaces);
    assert!(bomb.len() < 1024 * 1024);
    assert_eq!(read(&bomb, None).unwrap_err(), WorkbookError::TooLarge);
    let rows = "<sheetData><row r=\"4000000000\"><c r=\"A1\"><v>1</v></c></row></sheetData>";
    assert_eq!(read(&workbook(rows), None).unwrap_err(), WorkbookError::TooLarge);
    let columns = "<sheetData><row r=\"1\"><c r=\"XFD1\"><v>1</v></c></row></sheetData>";
    assert_eq!(read(&workbook(columns), None).unwrap_err(), WorkbookError::TooLarge);
}
