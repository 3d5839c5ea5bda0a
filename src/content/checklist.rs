//! `checklists/<id>/<area>.yaml`: the items of one area. Each item's area is that of its file, which
//! is why they are read here and not from the declaration of the kind alone.

use crate::diag::Sink;
use crate::model::{AreaId, BandId, Item, ItemSheet};
use crate::privacy::Private;
use crate::source::yaml::Node;

use super::fields::{Fields, plain, plain_all};

/// Reads the items of one area.
pub(super) fn decode_sheet(node: &Node, area: &AreaId, sink: &mut Sink) -> Option<ItemSheet> {
    let mut fields = Fields::open(node, None, sink)?;
    let said = fields.text("area");
    let items = fields.each("items", |node, sink| item(node, area, sink));
    fields.finish();
    Some(ItemSheet { area: Private::new(said?), items: items? })
}

fn item(node: &Node, area: &AreaId, sink: &mut Sink) -> Option<Item> {
    let mut fields = Fields::open(node, None, sink)?;
    let id = fields.text("id");
    let text = fields.text("text");
    let band = fields.text("band");
    let eyfs = fields.maybe_choice("eyfs");
    let need = fields.maybe_choice("need");
    let steps = fields.maybe_texts("steps");
    fields.finish();
    Some(Item {
        id: Private::new(id?),
        area: Private::new(area.clone()),
        text: Private::new(text?),
        band: Private::new(band?.map(|band| BandId::of(&band))),
        eyfs: Private::new(plain(eyfs)),
        need: Private::new(plain(need)),
        steps: Private::new(plain_all(steps)),
    })
}
