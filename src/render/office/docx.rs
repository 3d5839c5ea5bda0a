//! A report as a Word file that can be edited: real headings, lists and tables with head rows, so that a
//! screen reader finds its way and an author can go on writing.
//!
//! It is Office Open XML (ISO/IEC 29500) with the few parts that a document needs. The same
//! report gives the same bytes.

use crate::view::report::{Outline, Piece, Run};

use super::archive::archive;
use super::{add, escaped};

/// The parts that are always the same: which part is of which kind, and which belong together.
const TYPES: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/><Override PartName="/word/numbering.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"/><Override PartName="/word/header1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>"#;

const PACKAGE: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>"#;

const PARTS: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering" Target="numbering.xml"/><Relationship Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/header" Target="header1.xml"/></Relationships>"#;

const NUMBERING: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/><w:pPr><w:ind w:left="360" w:hanging="360"/></w:pPr></w:lvl></w:abstractNum><w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/><w:pPr><w:ind w:left="360" w:hanging="360"/></w:pPr></w:lvl></w:abstractNum>"#;

/// The namespace of every part of a document.
const W: &str = r#"xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main""#;

/// The file, in a language.
#[must_use]
pub fn docx(outline: &Outline, language: &str) -> Vec<u8> {
    let mut lists = 0;
    let mut body = String::new();
    paragraph(&mut body, "", &[run(&outline.service, true)]);
    paragraph(&mut body, "Title", &[run(&outline.title, false)]);
    paragraph(&mut body, "", &[run(&outline.subtitle, false)]);
    let handling = outline.marking.iter().chain(&outline.copy);
    handling.for_each(|line| paragraph(&mut body, "", &[run(line, true)]));
    outline.pieces.iter().for_each(|piece| put(&mut body, piece, &mut lists));
    let document = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:document {W} \
         xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><w:body>{body}\
         <w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId3\"/>\
         <w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1134\" w:right=\"1021\" w:bottom=\"1134\" \
         w:left=\"1021\" w:header=\"567\" w:footer=\"567\" w:gutter=\"0\"/></w:sectPr></w:body></w:document>"
    );
    let parts = [
        ("[Content_Types].xml", TYPES.to_owned()),
        ("_rels/.rels", PACKAGE.to_owned()),
        ("docProps/core.xml", core(outline, language)),
        ("word/document.xml", document),
        ("word/_rels/document.xml.rels", PARTS.to_owned()),
        ("word/styles.xml", styles(language)),
        ("word/numbering.xml", numbering(lists)),
        ("word/header1.xml", header(outline)),
    ];
    archive(&parts)
}

fn put(out: &mut String, piece: &Piece, lists: &mut u32) {
    match piece {
        Piece::Heading(level, text) => {
            let style = format!("Heading{}", level.saturating_sub(1).max(1));
            paragraph(out, &style, &[run(text, false)]);
        }
        Piece::Text(runs) => {
            let runs: Vec<String> = runs.iter().map(of).collect();
            paragraph(out, "", &runs);
        }
        Piece::Items { ordered, items } => {
            // Each numbered list begins again at 1, so it has a number of its own.
            let number = if *ordered {
                *lists += 1;
                1 + *lists
            } else {
                1
            };
            for item in items {
                let runs: String = item.iter().map(of).collect();
                add(
                    out,
                    format_args!(
                        "<w:p><w:pPr><w:pStyle w:val=\"ListParagraph\"/><w:numPr><w:ilvl w:val=\"0\"/>\
                     <w:numId w:val=\"{number}\"/></w:numPr></w:pPr>{runs}</w:p>"
                    ),
                );
            }
        }
        Piece::Table { caption, heads, rows } => {
            caption.iter().for_each(|caption| paragraph(out, "Caption", &[run(caption, true)]));
            table(out, caption.as_deref().unwrap_or_default(), heads, rows);
        }
    }
}

fn table(out: &mut String, caption: &str, heads: &[String], rows: &[Vec<String>]) {
    let line = r#"w:val="single" w:sz="4" w:space="0" w:color="auto""#;
    add(
        out,
        format_args!(
            "<w:tbl><w:tblPr><w:tblW w:w=\"5000\" w:type=\"pct\"/><w:tblBorders><w:top {line}/>\
         <w:bottom {line}/><w:insideH {line}/></w:tblBorders>\
         <w:tblLook w:val=\"0020\" w:firstRow=\"1\"/>"
        ),
    );
    if !caption.is_empty() {
        add(out, format_args!("<w:tblCaption w:val=\"{}\"/>", escaped(caption)));
    }
    out.push_str("</w:tblPr><w:tblGrid>");
    let width = 9864 / heads.len().max(1);
    heads.iter().for_each(|_| add(out, format_args!("<w:gridCol w:w=\"{width}\"/>")));
    out.push_str("</w:tblGrid>");
    // A row stays whole, and the head stands again on each page.
    row(out, "<w:cantSplit/><w:tblHeader/>", heads, true);
    rows.iter().for_each(|cells| row(out, "<w:cantSplit/>", cells, false));
    out.push_str("</w:tbl>");
    paragraph(out, "", &[]);
}

fn row(out: &mut String, properties: &str, cells: &[String], strong: bool) {
    add(out, format_args!("<w:tr><w:trPr>{properties}</w:trPr>"));
    for cell in cells {
        out.push_str("<w:tc>");
        paragraph(out, "", &[run(cell, strong)]);
        out.push_str("</w:tc>");
    }
    out.push_str("</w:tr>");
}

fn paragraph(out: &mut String, style: &str, runs: &[String]) {
    out.push_str("<w:p>");
    if !style.is_empty() {
        add(out, format_args!("<w:pPr><w:pStyle w:val=\"{style}\"/></w:pPr>"));
    }
    runs.iter().for_each(|run| out.push_str(run));
    out.push_str("</w:p>");
}

fn of(one: &Run) -> String {
    run(&one.text, one.strong)
}

fn run(text: &str, strong: bool) -> String {
    let strong = if strong { "<w:rPr><w:b/></w:rPr>" } else { "" };
    format!("<w:r>{strong}<w:t xml:space=\"preserve\">{}</w:t></w:r>", escaped(text))
}

/// Title and language, for whoever looks for the file later.
fn core(outline: &Outline, language: &str) -> String {
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<cp:coreProperties \
         xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" \
         xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>{}, {}</dc:title><dc:creator>{}</dc:creator>\
         <dc:language>{}</dc:language><cp:category>{}</cp:category><cp:keywords>{}</cp:keywords></cp:coreProperties>",
        escaped(&outline.title),
        escaped(&outline.subtitle),
        escaped(&outline.service),
        escaped(language),
        escaped(outline.marking.as_deref().unwrap_or_default()),
        escaped(&outline.handling()),
    )
}

/// On top of each page: which report, and how it is to be handled.
fn header(outline: &Outline) -> String {
    let marking = outline.marking.as_deref().unwrap_or_default();
    let copy = outline.copy.as_deref().unwrap_or_default();
    let said = [outline.title.as_str(), outline.subtitle.as_str(), marking, copy];
    let said: Vec<&str> = said.into_iter().filter(|one| !one.is_empty()).collect();
    let said = run(&said.join("  ·  "), false);
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:hdr {W}><w:p>{said}</w:p></w:hdr>"
    )
}

fn numbering(lists: u32) -> String {
    let mut out = NUMBERING.to_owned();
    out.push_str("<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>");
    for list in 0..lists {
        add(
            &mut out,
            format_args!(
                "<w:num w:numId=\"{}\"><w:abstractNumId w:val=\"1\"/><w:lvlOverride w:ilvl=\"0\">\
             <w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>",
                list + 2
            ),
        );
    }
    out.push_str("</w:numbering>");
    out
}

/// A sans serif of 11 points, headings that stay with what follows.
fn styles(language: &str) -> String {
    let heading = |number: u8, size: u8| {
        format!(
            "<w:style w:type=\"paragraph\" w:styleId=\"Heading{number}\"><w:name w:val=\"heading {number}\"/>\
             <w:basedOn w:val=\"Normal\"/><w:next w:val=\"Normal\"/><w:qFormat/><w:pPr><w:keepNext/>\
             <w:spacing w:before=\"240\" w:after=\"60\"/><w:outlineLvl w:val=\"{}\"/></w:pPr>\
             <w:rPr><w:b/><w:sz w:val=\"{size}\"/></w:rPr></w:style>",
            number - 1
        )
    };
    let plain = |id: &str, name: &str, more: &str| {
        format!(
            "<w:style w:type=\"paragraph\" w:styleId=\"{id}\"><w:name w:val=\"{name}\"/>\
             <w:basedOn w:val=\"Normal\"/>{more}</w:style>"
        )
    };
    let lang = escaped(language);
    [
        format!(
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:styles {W}><w:docDefaults>\
             <w:rPrDefault><w:rPr><w:rFonts w:ascii=\"Arial\" w:hAnsi=\"Arial\" w:cs=\"Arial\"/>\
             <w:sz w:val=\"22\"/><w:lang w:val=\"{lang}\"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr>\
             <w:spacing w:after=\"80\"/></w:pPr></w:pPrDefault></w:docDefaults>\
             <w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/>\
             </w:style>"
        ),
        plain("Title", "Title", "<w:rPr><w:b/><w:sz w:val=\"36\"/></w:rPr>"),
        heading(1, 28),
        heading(2, 24),
        heading(3, 22),
        plain("ListParagraph", "List Paragraph", ""),
        plain("Caption", "caption", "<w:pPr><w:keepNext/></w:pPr>"),
        "</w:styles>".to_owned(),
    ]
    .concat()
}
