//! What is printed: data on standard output, talk on standard error.
//!
//! A reader that has gone away (`doorstep explain | head`) is success: the rest is not printed and
//! nobody is told. Any other trouble in printing makes the program fail at its end.

use std::io::{self, ErrorKind, IsTerminal, Write};

use super::ExitStatus;

/// The narrowest and the widest lines that are comfortable to read.
const WIDTHS: std::ops::RangeInclusive<usize> = 40..=90;
/// The width where no terminal says one.
const USUAL_WIDTH: usize = 80;

/// Where a command prints.
pub struct Console {
    data: Box<dyn Write + Send>,
    talk: Box<dyn Write + Send>,
    colour: bool,
    interactive: bool,
    width: usize,
    trouble: Option<ErrorKind>,
}

impl Console {
    /// The console of this process.
    #[expect(clippy::disallowed_methods, reason = "the terminal's settings are read here alone")]
    pub(super) fn of_process() -> Self {
        let plain = std::env::var_os("NO_COLOR").is_some_and(|set| !set.is_empty());
        let interactive = io::stderr().is_terminal();
        let width = terminal_size::terminal_size().map(|(width, _)| usize::from(width.0));
        Self {
            data: Box::new(io::stdout()),
            talk: Box::new(io::stderr()),
            colour: !plain && interactive && io::stdout().is_terminal(),
            interactive,
            width: width.unwrap_or(USUAL_WIDTH).clamp(*WIDTHS.start(), *WIDTHS.end()),
            trouble: None,
        }
    }

    /// A console that prints into two writers, without colour: for tests and for other programs.
    #[must_use]
    pub fn into_writers(data: Box<dyn Write + Send>, talk: Box<dyn Write + Send>) -> Self {
        let (colour, interactive, width) = (false, false, USUAL_WIDTH);
        Self { data, talk, colour, interactive, width, trouble: None }
    }

    /// Prints what was asked for, as it is.
    pub fn data(&mut self, text: &str) {
        let printed = self.data.write_all(text.as_bytes());
        self.note(printed);
    }

    /// Says something to the person, on a line of its own.
    pub fn say(&mut self, sentence: &str) {
        let said = writeln!(self.talk, "{sentence}");
        self.note(said);
    }

    /// Says why the program cannot do its work.
    pub fn refuse(&mut self, sentence: &str) -> ExitStatus {
        self.say(&format!("doorstep: {sentence}"));
        ExitStatus::ToolFailed
    }

    /// The text in bold, where that can be seen.
    #[must_use]
    pub fn strong(&self, text: &str) -> String {
        if self.colour { format!("\u{1b}[1m{text}\u{1b}[0m") } else { text.to_owned() }
    }

    /// Whether a person sees what is said while it is said.
    #[must_use]
    pub fn is_interactive(&self) -> bool {
        self.interactive
    }

    /// How many characters fit on a line.
    #[must_use]
    pub fn width(&self) -> usize {
        self.width
    }

    /// The status to leave with, once everything has been printed.
    pub(super) fn finish(mut self, status: ExitStatus) -> ExitStatus {
        let flushed = self.data.flush().and_then(|()| self.talk.flush());
        self.note(flushed);
        match self.trouble {
            None | Some(ErrorKind::BrokenPipe) => status,
            Some(_) => status.max(ExitStatus::ToolFailed),
        }
    }

    /// Keeps the first trouble, a reader that has gone away being the least of them.
    fn note(&mut self, printed: io::Result<()>) {
        let Err(error) = printed else { return };
        if matches!(self.trouble, None | Some(ErrorKind::BrokenPipe)) {
            self.trouble = Some(error.kind());
        }
    }
}

#[cfg(test)]
pub(super) mod tests {
    use std::sync::{Arc, Mutex};

    use super::*;

    /// A writer that can be read back.
    #[derive(Clone, Default)]
    struct Page(Arc<Mutex<Vec<u8>>>);

    impl Page {
        fn text(&self) -> String {
            String::from_utf8(self.0.lock().unwrap().clone()).unwrap()
        }
    }

    impl Write for Page {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.0.lock().unwrap().write(bytes)
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    /// What a command prints: its status, its data, its talk.
    pub(in crate::cli) fn printed(
        command: impl FnOnce(&mut Console) -> ExitStatus,
    ) -> (ExitStatus, String, String) {
        let (data, talk) = (Page::default(), Page::default());
        let mut console = Console::into_writers(Box::new(data.clone()), Box::new(talk.clone()));
        let status = command(&mut console);
        (console.finish(status), data.text(), talk.text())
    }

    /// A writer whose reader fails in one way.
    struct Failing(ErrorKind);

    impl Write for Failing {
        fn write(&mut self, _: &[u8]) -> io::Result<usize> {
            Err(self.0.into())
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    fn status_after(kind: ErrorKind) -> ExitStatus {
        let mut console = Console::into_writers(Box::new(Failing(kind)), Box::new(io::sink()));
        console.data("something");
        console.finish(ExitStatus::Done)
    }

    #[test]
    fn a_reader_that_has_gone_away_is_success_and_a_full_disk_is_not() {
        assert_eq!(status_after(ErrorKind::BrokenPipe), ExitStatus::Done);
        assert_eq!(status_after(ErrorKind::StorageFull), ExitStatus::ToolFailed);
    }
}
