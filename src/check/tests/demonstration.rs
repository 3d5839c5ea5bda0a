//! The service that comes with the program is an example, so nothing in it may break a rule.

use jiff::civil::date;

use crate::check::{Context, check};
use crate::content;
use crate::diag::{Format, Renderer, Sink};
use crate::model::{RecordKey, kinds};
use crate::source::{DiskLoader, Sources};

#[test]
fn the_demonstration_content_gives_rise_to_no_message() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/content");
    let sources = Sources::load(&DiskLoader::new(folder));
    let mut sink = Sink::new();
    let documents = content::parse(&sources, &mut sink);
    let draft = content::decode(&documents, &sources, &mut sink);
    let service = check(draft, &Context::on(date(2026, 11, 22)), &mut sink);
    let printed = Renderer::new(&sources, "content/");
    let said: Vec<_> =
        sink.diagnostics().iter().map(|found| printed.text(found, Format::Human)).collect();
    assert!(said.is_empty(), "{}", said.join("\n"));
    assert!(service.withheld().is_empty());
    assert!(!service.papers().is_empty());
}

#[test]
fn the_demonstration_has_an_example_of_every_kind() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/content");
    let sources = Sources::load(&DiskLoader::new(folder));
    let draft = content::read(&sources, &mut Sink::new());
    let there: Vec<&str> = draft.files.keys().map(RecordKey::kind).collect();
    let missing: Vec<&str> =
        kinds::all().map(|kind| kind.word).filter(|word| !there.contains(word)).collect();
    assert_eq!(missing, [""; 0]);
}
