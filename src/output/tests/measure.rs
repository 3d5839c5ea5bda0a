//! What writing costs: run by hand with `cargo test --release -- --ignored --nocapture measure`.

use std::path::PathBuf;

use super::publish;
use crate::output::{Bundle, Digest, Look, Manifest, Output};

#[test]
#[ignore = "a measurement, not a promise"]
#[expect(
    clippy::disallowed_methods,
    reason = "a measurement looks at the clock, and is told where"
)]
fn measure_ten_thousand_files() {
    let place = std::env::var_os("DOORSTEP_MEASURE").map_or_else(std::env::temp_dir, PathBuf::from);
    let place = tempfile::tempdir_in(place).unwrap();
    let mut bundle = Bundle::new("public", "", Digest::of(b""));
    for number in 0..10_000_u32 {
        let path = format!("public/activities/{}/{number}/index.html", number % 6);
        bundle.add(path, vec![u8::try_from(number % 251).unwrap(); 4096]).unwrap();
    }
    let bundles = [bundle];
    let target = place.path().join("output");
    let timed = |name: &str, work: &dyn Fn()| {
        let start = std::time::Instant::now();
        work();
        println!("{name}: {:?}", start.elapsed());
    };
    timed("first build", &|| {
        let _ = publish(&Output::open(&target).unwrap(), &bundles).unwrap();
    });
    timed("open", &|| drop(Output::open(&target).unwrap()));
    let output = Output::open(&target).unwrap();
    for look in [Look::Lengths, Look::Bytes] {
        timed(&format!("unchanged, {look:?}"), &|| {
            assert!(output.unchanged(&Digest::of(b"in"), look));
        });
    }
    timed("put alone", &|| {
        let staging = output.stage().unwrap();
        timed("  of it the writing", &|| staging.put(&bundles[0]).unwrap());
    });
    timed("carry all, commit", &|| {
        let staging = output.stage().unwrap();
        timed("  of it the carrying", &|| assert!(staging.keep_old("public").unwrap().is_empty()));
        let _ = staging.commit(Manifest::new(Digest::of(b"in"))).unwrap();
    });
    drop(output);
    timed("second build", &|| {
        let _ = publish(&Output::open(&target).unwrap(), &bundles).unwrap();
    });
}
