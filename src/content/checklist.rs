//! `checklists/<id>/<area>.yaml`: the items of one area. Each item's area is that of its file, which
//! is why they are read here and not from the declaration of the kind alone.

use crate::diag::Sink;
use crate::model::{Area, Item, ItemSheet};
use crate::privacy::Private;
use crate::source::yaml::Node;

use super::fields::{Fields, plain_all};

/// Reads the items of one area.
pub(super) fn decode_sheet(node: &Node, area: Area, sink: &mut Sink) -> Option<ItemSheet> {
    let mut fields = Fields::open(node, sink)?;
    fields.choice::<Area>("area");
    let items = fields.each("items", |node, sink| item(node, area, sink));
    fields.finish();
    Some(ItemSheet { items: items? })
}

fn item(node: &Node, area: Area, sink: &mut Sink) -> Option<Item> {
    let mut fields = Fields::open(node, sink)?;
    let id = fields.text("id");
    let text = fields.text("text");
    let band = fields.choice("band");
    let eyfs = fields.choice("eyfs");
    let need = fields.choice("need");
    let steps = fields.maybe_texts("steps");
    fields.finish();
    Some(Item {
        id: Private::new(id?),
        area: Private::new(area),
        text: Private::new(text?),
        band: Private::new(band?),
        eyfs: Private::new(eyfs?.value),
        need: Private::new(need?.value),
        steps: Private::new(plain_all(steps)),
    })
}
