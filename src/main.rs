//! Throw-away.
fn main() {
    let sources = doorstep::source::Sources::load(&doorstep::source::DiskLoader::new("content"));
    let mut sink = doorstep::diag::Sink::new();
    let docs = doorstep::content::parse(&sources, &mut sink);
    let draft = doorstep::content::decode(&docs, &sources, &mut sink);
    let r = doorstep::diag::Renderer::new(&sources, "content/");
    for d in sink.into_sorted() {
        print!("{}", r.text(&d, doorstep::diag::Format::Human));
    }
    println!(
        "{} files, {} activities, {} children, {} items",
        sources.len(),
        draft.activities.len(),
        draft.children.len(),
        draft.items("early-steps").count()
    );
}
