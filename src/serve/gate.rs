//! Who may ask. A page from anywhere can make a browser call this server, and a name that somebody
//! else owns can be made to point at this computer; neither may see a thing.

use tiny_http::{Header, Method};

use super::answer::Answer;

/// Why a request is refused, or nothing when it may pass.
pub(super) fn refusal(method: &Method, headers: &[Header], port: u16) -> Option<Answer> {
    let all = |name: &'static str| {
        let named = headers.iter().filter(move |header| header.field.equiv(name));
        named.map(|header| header.value.as_str())
    };
    let mut hosts = all("Host");
    let host = hosts.next().filter(|_| hosts.next().is_none());
    if !host.is_some_and(|host| is_ours(host, port)) {
        let sentence = format!("This preview answers only at http://127.0.0.1:{port}/.\n");
        return Some(Answer::sentence(403, &sentence));
    }
    let own = |origin: &str| origin.strip_prefix("http://").is_some_and(|at| is_ours(at, port));
    if !all("Origin").all(own) {
        return Some(Answer::sentence(403, "This preview answers no other website.\n"));
    }
    let elsewhere = all("Sec-Fetch-Site").any(|site| site == "cross-site" || site == "same-site");
    if elsewhere && !all("Sec-Fetch-Mode").any(|mode| mode == "navigate") {
        return Some(Answer::sentence(403, "This preview lends nothing to other websites.\n"));
    }
    if !matches!(method, Method::Get | Method::Head) {
        return Some(Answer::sentence(405, "This preview only shows; it takes nothing in.\n"));
    }
    None
}

fn is_ours(host: &str, port: u16) -> bool {
    let Some((name, number)) = host.rsplit_once(':') else { return false };
    let local = name == "127.0.0.1" || name == "[::1]" || name.eq_ignore_ascii_case("localhost");
    local && number == port.to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn status(method: &Method, headers: &[(&str, &str)]) -> Option<u16> {
        let headers: Vec<Header> = (headers.iter())
            .map(|(name, value)| Header::from_bytes(*name, *value).unwrap())
            .collect();
        refusal(method, &headers, 8017).map(|answer| answer.status)
    }

    #[test]
    fn only_this_computer_by_its_own_names_may_ask() {
        for host in ["127.0.0.1:8017", "localhost:8017", "LOCALHOST:8017", "[::1]:8017"] {
            assert_eq!(status(&Method::Get, &[("Host", host)]), None, "{host}");
        }
        for host in [
            "evil.example",
            "evil.example:8017",
            "127.0.0.1",
            "127.0.0.1:80",
            "127.0.0.1:8017.evil.example",
            "127.0.0.1.evil.example:8017",
            "localhost:08017",
            "",
        ] {
            assert_eq!(status(&Method::Get, &[("Host", host)]), Some(403), "{host}");
        }
        assert_eq!(status(&Method::Get, &[]), Some(403));
        let two = [("Host", "127.0.0.1:8017"), ("Host", "evil.example")];
        assert_eq!(status(&Method::Get, &two), Some(403));
    }

    #[test]
    fn other_websites_get_nothing_and_a_link_may_be_followed() {
        let host = ("Host", "127.0.0.1:8017");
        let with = |more: &[(&'static str, &'static str)]| {
            status(&Method::Get, &[&[host][..], more].concat())
        };
        assert_eq!(with(&[("Origin", "http://127.0.0.1:8017")]), None);
        assert_eq!(with(&[("Origin", "https://evil.example")]), Some(403));
        assert_eq!(with(&[("Origin", "null")]), Some(403));
        let embedded = [("Sec-Fetch-Site", "cross-site"), ("Sec-Fetch-Mode", "no-cors")];
        assert_eq!(with(&embedded), Some(403));
        let followed = [("Sec-Fetch-Site", "cross-site"), ("Sec-Fetch-Mode", "navigate")];
        assert_eq!(with(&followed), None);
        assert_eq!(status(&Method::Post, &[host]), Some(405));
    }
}
