//! What goes back to the browser, with the headers that keep it where it belongs.

use std::io::Cursor;
use std::path::Path;

use tiny_http::{Header, Response};

/// What a page may do. The same as the site's own policy, and it may ask this server whether there is
/// a newer edition.
const PAGE_POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; \
     img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; \
     form-action 'none'; frame-ancestors 'none'";

/// A paper is shown by the browser's own viewer, which a narrower policy would break.
const PAPER_POLICY: &str = "frame-ancestors 'none'";

/// On every answer: no guessing at types, nothing kept, nothing lent to other pages. There is no
/// header that would open anything to another origin.
const ALWAYS: &[(&str, &str)] = &[
    ("X-Content-Type-Options", "nosniff"),
    ("Cache-Control", "no-store"),
    ("Referrer-Policy", "no-referrer"),
    ("Cross-Origin-Resource-Policy", "same-origin"),
    ("Cross-Origin-Opener-Policy", "same-origin"),
    ("X-Frame-Options", "DENY"),
    ("Server", "doorstep"),
];

const HTML: &str = "text/html; charset=utf-8";
const TEXT: &str = "text/plain; charset=utf-8";
const PAPER: &str = "application/pdf";

/// One answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Answer {
    pub(super) status: u16,
    pub(super) kind: &'static str,
    pub(super) body: Vec<u8>,
}

impl Answer {
    /// A page.
    pub(super) fn page(status: u16, html: impl Into<Vec<u8>>) -> Self {
        Self { status, kind: HTML, body: html.into() }
    }

    /// A plain sentence.
    pub(super) fn sentence(status: u16, sentence: &str) -> Self {
        Self { status, kind: TEXT, body: sentence.into() }
    }

    /// A file, whose type its ending says.
    pub(super) fn file(path: &str, body: impl Into<Vec<u8>>) -> Self {
        let ending = Path::new(path).extension().and_then(|ending| ending.to_str());
        let kind = match ending {
            Some("html") => HTML,
            Some("css") => "text/css; charset=utf-8",
            Some("js") => "text/javascript; charset=utf-8",
            Some("svg") => "image/svg+xml",
            Some("png") => "image/png",
            Some("jpg" | "jpeg") => "image/jpeg",
            Some("webp") => "image/webp",
            Some("woff2") => "font/woff2",
            Some("json") => "application/json",
            Some("pdf") => PAPER,
            Some("txt") => TEXT,
            _ => "application/octet-stream",
        };
        Self { status: 200, kind, body: body.into() }
    }

    /// Whether it is a page that can load itself again.
    pub(super) fn is_page(&self) -> bool {
        self.kind == HTML
    }

    /// The answer as it is sent.
    pub(super) fn into_response(self) -> Response<Cursor<Vec<u8>>> {
        let policy = if self.kind == PAPER { PAPER_POLICY } else { PAGE_POLICY };
        let more: &[(&str, &str)] = match self.status {
            405 => &[("Allow", "GET, HEAD")],
            _ => &[],
        };
        let own = [("Content-Type", self.kind), ("Content-Security-Policy", policy)];
        let headers = ALWAYS.iter().chain(more).copied().chain(own);
        let mut response = Response::from_data(self.body)
            .with_status_code(self.status)
            .with_chunked_threshold(usize::MAX);
        for (name, value) in headers {
            if let Ok(header) = Header::from_bytes(name, value) {
                response.add_header(header);
            }
        }
        response
    }
}
