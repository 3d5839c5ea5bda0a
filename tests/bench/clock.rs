//! What a process has used: time on the wall, time of the processors, and its peak of memory.

use std::fmt;
use std::fs;
use std::process::{Command, Stdio};
use std::str::FromStr;
use std::time::Instant;

/// The kernel counts processor time in hundredths of a second.
const TICK: f64 = 10.0;

/// What something cost.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Cost {
    /// User and system time of all threads, in milliseconds.
    pub(crate) cpu: f64,
    /// Time on the wall, in milliseconds.
    pub(crate) wall: f64,
    /// The peak of memory of the process so far, in megabytes.
    pub(crate) peak: f64,
    /// How many there were of whatever is counted.
    pub(crate) count: f64,
}

/// Measures what runs `times` times, and gives the mean. What comes back is counted.
pub(crate) fn mean(times: u32, mut run: impl FnMut() -> usize) -> Cost {
    let mut cost = Cost::default();
    for _ in 0..times.max(1) {
        let (cpu, start) = (cpu(), Instant::now());
        let count = run();
        let wall = start.elapsed().as_secs_f64() * 1000.0;
        let count = u32::try_from(count).map_or(f64::MAX, f64::from);
        cost = Cost { cpu: cost.cpu + self::cpu() - cpu, wall: cost.wall + wall, count, ..cost };
    }
    let times = f64::from(times.max(1));
    Cost { cpu: cost.cpu / times, wall: cost.wall / times, peak: peak(), ..cost }
}

/// User and system time of this process, in milliseconds.
fn cpu() -> f64 {
    let stat = fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let after_name = stat.rsplit_once(')').map_or("", |(_, rest)| rest);
    let ticks = after_name.split_whitespace().skip(11).take(2);
    ticks.filter_map(|ticks| f64::from_str(ticks).ok()).sum::<f64>() * TICK
}

/// The peak of this process's memory, in megabytes.
fn peak() -> f64 {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    let kilobytes = line.and_then(|line| line.split_whitespace().next()?.parse().ok());
    kilobytes.unwrap_or(0.0_f64) / 1024.0
}

impl Cost {
    /// The cost of this and of something else after it.
    pub(crate) fn and(self, more: Self) -> Self {
        Self {
            cpu: self.cpu + more.cpu,
            wall: self.wall + more.wall,
            peak: self.peak.max(more.peak),
            count: self.count + more.count,
        }
    }
}

impl fmt::Display for Cost {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {} {} {}", self.cpu, self.wall, self.peak, self.count)
    }
}

/// Runs this program again to measure one thing in a process of its own.
pub(crate) fn in_a_process(arguments: &[&str]) -> Cost {
    let program = std::env::current_exe().expect("this program");
    let mut command = Command::new(program);
    command.arg("measure").args(arguments).stderr(Stdio::inherit());
    let said = command.output().expect("a process to measure in").stdout;
    let said = String::from_utf8_lossy(&said);
    let numbers: Vec<f64> =
        said.split_whitespace().filter_map(|number| number.parse().ok()).collect();
    match numbers.as_slice() {
        [cpu, wall, peak, count] => Cost { cpu: *cpu, wall: *wall, peak: *peak, count: *count },
        _ => panic!("{arguments:?} was not measured: {said}"),
    }
}
