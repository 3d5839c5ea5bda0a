//! Every call of a build goes wrong in turn, in every way: the old output is never touched.

use std::path::Path;
use std::sync::atomic::Ordering;

use super::faulty::{Calls, Fault, FaultyDisk};
use super::{Tree, built, first, open, publish, second, second_tree, tree};
use crate::output::{Committed, Digest, Manifest, Output, OutputError};

/// Input/output error, no room, no permission: which it is changes nothing but the sentence.
const NUMBERS: [i32; 3] = [5, 28, 13];

/// A build that uses everything: bundles, one thrown away, its old files kept, a file carried over.
fn rebuild(target: &Path, disk: FaultyDisk, plain: bool) -> Result<Committed, OutputError> {
    let output = Output::open_on(target, Box::new(disk))?;
    if plain {
        return publish(&output, &second());
    }
    let staging = output.stage()?;
    for bundle in &second() {
        staging.put(bundle)?;
    }
    staging.discard("public")?;
    staging.keep_old("public")?;
    staging.commit(Manifest::new(Digest::of(b"in")))
}

fn is_a_sentence(error: &OutputError) -> bool {
    let text = error.to_string();
    let start = text.starts_with(|c: char| c.is_ascii_uppercase() || c == '`');
    start && text.ends_with('.') && !text.contains("os error") && !text.contains('\n')
}

/// What a build without any fault makes, and how many calls it takes.
fn clean(exchanges: bool, plain: bool) -> (Tree, usize) {
    let (place, _) = built();
    let target = place.path().join("output");
    let calls = Calls::default();
    let disk = FaultyDisk { calls: calls.clone(), at: usize::MAX, fault: Fault::Death, exchanges };
    assert!(rebuild(&target, disk, plain).unwrap().afterwards.is_empty());
    (tree(&target), calls.load(Ordering::Relaxed))
}

/// One build with one fault, and what is true after it.
fn try_fault(at: usize, fault: Fault, exchanges: bool, plain: bool, new: &Tree) {
    let (place, old) = built();
    let target = place.path().join("output");
    let disk = FaultyDisk { calls: Calls::default(), at, fault, exchanges };
    let built = rebuild(&target, disk, plain);
    let about = format!("call {at}, {fault:?}, exchange {exchanges}, plain {plain}: {built:?}");
    let died = matches!(fault, Fault::Death | Fault::LateDeath);
    match &built {
        Ok(done) => {
            assert!(tree(&target) == *new, "{about}");
            assert!(done.afterwards.iter().all(is_a_sentence), "{about}");
        }
        Err(error) => {
            assert!(is_a_sentence(error), "{about}: {error}");
            assert!(died || tree(&target) == old, "{about}");
        }
    }
    // Whatever happened, opening the folder again puts it right, and a clean build succeeds.
    let output = open(&target);
    let now = tree(&target);
    assert!(now == old || now == *new, "{about}");
    assert!(output.old().is_some(), "{about}");
    drop(output);
    let _ = publish(&open(&target), &first()).unwrap();
    assert!(tree(&target) == old, "{about}");
    let beside = tree(place.path());
    assert!(!beside.keys().any(|path| path.contains("-doorstep")), "{about}: swept");
}

#[test]
fn no_single_fault_touches_the_old_output() {
    let mut faults = NUMBERS.map(Fault::Refused).to_vec();
    faults.extend([Fault::Half, Fault::Death, Fault::LateDeath]);
    let mut tried = 0;
    for exchanges in [true, false] {
        for plain in [true, false] {
            let (new, calls) = clean(exchanges, plain);
            assert!(!plain || new == second_tree());
            for at in 0..calls {
                for fault in &faults {
                    try_fault(at, *fault, exchanges, plain, &new);
                    tried += 1;
                }
            }
        }
    }
    assert!(tried > 500, "{tried}");
}

#[test]
fn every_refusal_of_the_system_is_a_sentence() {
    for number in 1..134 {
        let refused = std::io::Error::from_raw_os_error(number);
        let error = OutputError::disk("write", Path::new("output/a"))(refused);
        assert!(is_a_sentence(&error), "{number}: {error}");
    }
}

#[test]
fn a_link_that_cannot_be_made_becomes_a_copy() {
    let (place, old) = built();
    let target = place.path().join("output");
    let calls = Calls::default();
    let disk = FaultyDisk { calls, at: usize::MAX, fault: Fault::Death, exchanges: true };
    let output = Output::open_on(&target, Box::new(disk)).unwrap();
    let staging = output.stage().unwrap();
    assert_eq!(staging.keep_old("public").unwrap(), Vec::<String>::new());
    assert_eq!(staging.keep_old("family").unwrap(), Vec::<String>::new());
    let _ = staging.commit(Manifest::new(Digest::of(b"in"))).unwrap();
    assert_eq!(tree(&target), old);
}
