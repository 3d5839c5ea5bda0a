//! The figures as they are printed at the end.

use std::fmt;

use crate::clock::Cost;

/// Lines of figures, each with what it should be.
#[derive(Default)]
pub(crate) struct Table(Vec<[String; 5]>);

impl Table {
    /// Adds a line, and prints it at once for whoever waits.
    pub(crate) fn line(&mut self, what: &str, cost: Cost, each: &str, target: &str) {
        let line = [
            what.to_owned(),
            format!("{:.0} ms", cost.cpu),
            format!("{:.0} ms", cost.wall),
            format!("{:.0} MB", cost.peak),
            if target.is_empty() { each.to_owned() } else { format!("{each}  [{target}]") },
        ];
        println!("{}", line.join(" | "));
        self.0.push(line);
    }
}

impl fmt::Display for Table {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let wide = self.0.iter().map(|line| line[0].len()).max().unwrap_or(0);
        writeln!(
            f,
            "\n{:wide$} | {:>9} | {:>9} | {:>7} | each [target]",
            "", "CPU", "wall", "peak"
        )?;
        for [what, cpu, wall, peak, each] in &self.0 {
            writeln!(f, "{what:wide$} | {cpu:>9} | {wall:>9} | {peak:>7} | {each}")?;
        }
        Ok(())
    }
}
