//! Builds that are killed: the folder holds exactly the old output or exactly the new one.

use std::process::Stdio;
use std::time::{Duration, Instant};

use crate::folder::Folder;
use crate::site::Site;
use crate::tree::Tree;

use super::beside;

/// The sound service and the same a week later: most files differ.
fn two() -> [Site; 2] {
    let later = Site::sound()
        .patch("service.yaml", "strapline: Play at home", "strapline: Play and learn at home")
        .patch("children/p014/child.yaml", "Thick drinks only.", "Thick drinks alone.");
    [Site::sound(), later]
}

#[test]
fn sixty_builds_killed_at_sixty_moments_break_nothing() {
    let sites = two();
    let trees: Vec<Tree> = sites.iter().map(|site| site.build().tree).collect();
    let folder = Folder::of(&sites[0]);
    let start = Instant::now();
    folder.build(&[]).ended(0);
    let whole = start.elapsed().max(Duration::from_millis(60));
    let mut seen = [0_usize; 2];
    for trial in 0..60_u32 {
        let wanted = usize::from(trial % 2 == 0);
        folder.update(&sites[wanted]);
        let mut building = folder.build_command(&[]);
        let mut running = building.stdout(Stdio::null()).stderr(Stdio::null()).spawn().unwrap();
        // Spread over the whole of a build, and a little beyond it.
        std::thread::sleep(whole * (trial + 1) / 55);
        let _ = running.kill();
        let _ = running.wait().unwrap();
        let tree = folder.output();
        let which = trees.iter().position(|one| *one == tree);
        let differences = trees[wanted].differences(&tree);
        let which = which.unwrap_or_else(|| panic!("trial {trial} left neither: {differences:?}"));
        seen[usize::from(which == wanted)] += 1;
    }
    assert!(seen[0] > 0, "no build was killed before its end: {seen:?}");
    folder.update(&sites[0]);
    folder.build(&[]).ended(0);
    assert_eq!(trees[0].differences(&folder.output()), Vec::<String>::new());
    assert_eq!(beside(folder.root()), [".output.lock", "content", "output"]);
}
