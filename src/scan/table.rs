//! Many spellings searched for at once, at the beginnings of words.
//!
//! Every spelling is a run of whole words, so it can begin only where a word does. The first three
//! letters there choose a short range of sorted spellings, and most words choose none. That is
//! several times faster than an automaton that looks at every byte.

use super::matcher::Entry;

/// Sorted spellings with what each stands for.
pub(super) struct Table {
    /// In small letters, each with a space at its end, so that a match ends with a word.
    keys: Vec<Vec<u8>>,
    entries: Vec<Vec<Entry>>,
    /// For three letters, where their spellings begin in `keys`, and where those of the next begin.
    ranges: Vec<u32>,
    /// One bit for each hash of four letters with which a spelling begins: most words stop here.
    filter: Vec<u64>,
}

/// Ten digits, twenty-six letters, a space, and all other bytes as one.
const CLASSES: usize = 38;

fn class(byte: u8) -> usize {
    match byte {
        b'0'..=b'9' => usize::from(byte - b'0'),
        b'a'..=b'z' => usize::from(byte - b'a') + 10,
        b'A'..=b'Z' => usize::from(byte - b'A') + 10,
        b' ' => 36,
        _ => 37,
    }
}

fn prefix(text: &[u8]) -> usize {
    (class(text[0]) * CLASSES + class(text[1])) * CLASSES + class(text[2])
}

/// Where in the filter the bit for four letters is. Setting one bit of each makes capitals small and
/// leaves digits and spaces; what it makes of other bytes is the same on both sides.
#[inline]
fn hash(letters: [u8; 4]) -> (usize, u32) {
    let letters = u32::from_le_bytes(letters) | 0x2020_2020;
    let hash = letters.wrapping_mul(0x9E37_79B1) >> 16;
    ((hash >> 6) as usize, hash & 63)
}

/// A letter of folded text as it stands in a spelling.
fn small(byte: u8) -> u8 {
    byte.to_ascii_lowercase()
}

impl Table {
    /// From spellings as [`super::fold::spelling`] makes them. Those of one letter are left out.
    pub(super) fn new(spellings: impl IntoIterator<Item = (String, Entry)>) -> Self {
        let mut all: Vec<(Vec<u8>, Entry)> = spellings
            .into_iter()
            .filter(|(text, _)| text.len() > 1)
            .map(|(text, entry)| (format!("{text} ").into_bytes(), entry))
            .collect();
        all.sort_by(|(a, x), (b, y)| (prefix(a), a, x).cmp(&(prefix(b), b, y)));
        all.dedup();
        let mut table = Self {
            keys: Vec::new(),
            entries: Vec::new(),
            ranges: Vec::new(),
            filter: vec![0; 1024],
        };
        for (key, entry) in all {
            if table.keys.last() == Some(&key) {
                table.entries.last_mut().into_iter().for_each(|entries| entries.push(entry));
            } else {
                table.keys.push(key);
                table.entries.push(vec![entry]);
            }
        }
        table.ranges = vec![0; CLASSES * CLASSES * CLASSES + 1];
        for key in &table.keys {
            table.ranges[prefix(key) + 1] += 1;
            // A name of two letters leaves the fourth open.
            let fourths = key.get(3).map_or(0..=u8::MAX, |byte| *byte..=*byte);
            for fourth in fourths {
                let (word, bit) = hash([key[0], key[1], key[2], fourth]);
                table.filter[word] |= 1 << bit;
            }
        }
        for at in 1..table.ranges.len() {
            table.ranges[at] += table.ranges[at - 1];
        }
        table
    }

    /// Calls with the end and the meaning of every spelling that begins at a word of folded text.
    #[inline]
    pub(super) fn at<'t>(
        &'t self,
        text: &[u8],
        from: usize,
        found: &mut impl FnMut(usize, &'t [Entry]),
    ) {
        let text = &text[from..];
        let letters = match text {
            [one, two, three, four, ..] => [*one, *two, *three, *four],
            [one, two, three] => [*one, *two, *three, b' '],
            _ => return,
        };
        if !self.may_begin(letters) {
            return;
        }
        let prefix = prefix(text);
        let (low, high) = (self.ranges[prefix] as usize, self.ranges[prefix + 1] as usize);
        if low < high {
            self.walk(text, low..high, &mut |length, at| {
                found(from + length, &self.entries[at]);
            });
        }
    }

    /// Whether a spelling may begin with these letters.
    #[inline]
    fn may_begin(&self, letters: [u8; 4]) -> bool {
        let (word, bit) = hash(letters);
        self.filter[word] >> bit & 1 == 1
    }

    fn walk(
        &self,
        text: &[u8],
        range: std::ops::Range<usize>,
        found: &mut impl FnMut(usize, usize),
    ) {
        let (mut low, mut high) = (range.start, range.end);
        // Bytes outside ASCII share a class, so the range may hold other beginnings.
        for (depth, byte) in text.iter().enumerate() {
            let byte = small(*byte);
            let keys = &self.keys[low..high];
            let below = keys.partition_point(|key| key.get(depth).is_none_or(|one| *one < byte));
            let upto = keys.partition_point(|key| key.get(depth).is_none_or(|one| *one <= byte));
            (low, high) = (low + below, low + upto);
            if low == high {
                return;
            }
            if self.keys[low].len() == depth + 1 {
                // Without the space at its end.
                found(depth, low);
            }
        }
    }

    /// What a whole spelling stands for.
    pub(super) fn get(&self, text: &[u8]) -> &[Entry] {
        let mut meant: &[Entry] = &[];
        let letter = |at: usize| text.get(at).copied().unwrap_or(b' ');
        if !self.may_begin([letter(0), letter(1), letter(2), letter(3)]) {
            return meant;
        }
        let mut key = text.to_vec();
        key.push(b' ');
        if key.len() > 2 {
            self.at(&key, 0, &mut |end, entries| {
                if end == text.len() {
                    meant = entries;
                }
            });
        }
        meant
    }
}
