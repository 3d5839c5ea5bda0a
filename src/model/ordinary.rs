//! Names that are ordinary words as well. As a word of a sentence they tell nothing; as a name they
//! tell only with more beside them.

use std::collections::BTreeSet;
use std::sync::LazyLock;

/// In small letters and in order.
const WORDS: &str = "\
abbey ace acorn amber angel april archer ash aspen august aurora autumn baker banks barber \
barley basil bay bear beck bell berry best bill birch bird bishop black blossom blue bond bow \
bowl bray breeze briar bridge bright brook brooks brown buck bud bull burn bush butcher butler \
buttercup carol carpenter carter cary chance chase cherry christian church clay clover cook \
cooper coral cross crystal daisy dale dawn day dean dell destiny dickie dolly don dot drake drew \
duke eagle earl easter eden elder ember emerald faith fawn fay fern field fields finch fisher \
fleur flint flora florence flower ford forest fox frank free frost gene ginger glen glory gold \
grace gray green grey grove guy hale hall happy harmony harper haven hawk hay hazel head heath \
heather heaven henna herb hill hills holly honey honour hope house hunt hunter indigo iris ivory \
ivy jack jade jasmine jay jet jewel jolly joy june juniper juno justice kay king kit kitty \
knight lake lamb lance lane lark laurel lavender law leaf lee lewis liberty lilac lily link \
little long lord lotus love luna mace maple marble march marigold mark marsh marshall mason max \
may meadow melody mercy mill miller mills mint miracle misty moon moor moss myrtle nelly newt \
noble noel nova oak ocean olive opal page paige pansy park parker parsley pat patience peace \
peach pearl penny peony pepper petal pip piper plum polly pool poppy porter potter precious \
presley price primrose prince princess promise prudence queen rain ranger raven ray read red \
reed reef rex rhyme rice rich river rivers rob robin rock rocky rod rose rosemary rowan ruby \
rush rusty sage sand sandy savannah scarlet scout shaw shepherd short silver sky small smith \
snow sonny spark sparrow spring star stella sterling stone storm strong sue summer sunday sunny \
swan swift tailor tanner tawny taylor teal terry thorn tiger tiny tom topaz trinity trip trist \
trudy turner violet wade walker ward water waters watts way wells west wheeler white wick wild \
will willow winter wise wolf wood woods wren wright young yule zest";

static SET: LazyLock<BTreeSet<&'static str>> = LazyLock::new(|| WORDS.split(' ').collect());

/// Whether a name, in small letters, is an ordinary word too, or so short that it might be one.
#[must_use]
pub fn is_ordinary(word: &str) -> bool {
    word.len() <= 2 || SET.contains(word)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_words_are_in_order_and_once() {
        assert_eq!(SET.iter().copied().collect::<Vec<_>>().join(" "), WORDS);
    }
}
