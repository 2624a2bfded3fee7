//! The address of an API, and the check whether requests may be sent there.

use std::net::IpAddr;

use http::Uri;

use crate::error::{Error, ErrorKind};

/// The checked address of the API, to which paths are appended.
#[derive(Clone, Debug)]
pub struct Endpoint {
    /// Scheme, authority and path prefix, without a slash at the end.
    base: String,
    is_loopback: bool,
}

/// The rules for one kind of address, and the words for it in errors.
struct Kind {
    what: &'static str,
    secure: &'static str,
    plain: &'static str,
    /// The data that would cross the network unencrypted.
    content: &'static str,
}

const REQUESTS: Kind = Kind {
    what: "the host",
    secure: "https",
    plain: "http",
    content: "credentials",
};
#[cfg(feature = "events")]
const EVENTS: Kind = Kind {
    what: "the events host",
    secure: "wss",
    plain: "ws",
    content: "events and credentials",
};

impl Endpoint {
    /// Checks an address such as `https://api.example.com` or `https://example.com/api/`.
    ///
    /// # Errors
    /// [`ErrorKind::Config`]: the address is not a URL of the right scheme, holds user information, a query or a
    /// fragment, or is unencrypted off this machine. The text does not quote the address: it may hold a password.
    pub fn parse(address: &str, allow_http: bool) -> Result<Self, Error> {
        Self::check(address, allow_http, &REQUESTS)
    }

    /// As [`parse`](Self::parse), for the address of a WebSocket such as `wss://events.example.com`. The URLs of
    /// the endpoint start with `https://`, since a WebSocket starts as an HTTP request.
    ///
    /// # Errors
    /// As [`parse`](Self::parse).
    #[cfg(feature = "events")]
    pub fn parse_websocket(address: &str, allow_http: bool) -> Result<Self, Error> {
        Self::check(address, allow_http, &EVENTS)
    }

    fn check(address: &str, allow_http: bool, kind: &Kind) -> Result<Self, Error> {
        let Kind {
            what,
            secure,
            plain,
            content,
        } = kind;
        let refuse = |why: &str| Error::new(ErrorKind::Config, format!("{what} is refused: {why}"));
        let start = format!("it must start with `{secure}://`");
        let address = address.trim().trim_end_matches('/');
        if address.contains(['?', '#']) {
            return Err(refuse("it must end with the path: no query and no fragment"));
        }
        let uri: Uri = address.parse().map_err(|_| refuse("it is not a URL"))?;
        let (Some(scheme), Some(authority)) = (uri.scheme_str(), uri.authority()) else {
            return Err(refuse(&start));
        };
        if authority.as_str().contains('@') {
            return Err(refuse("it must not hold user information (`user:password@`)"));
        }
        if authority.host().is_empty() {
            return Err(refuse("it names no host"));
        }
        let port = authority.as_str().strip_prefix(authority.host());
        if port != Some("") && authority.port_u16().is_none() {
            return Err(refuse("its port is not a number up to 65535"));
        }
        let is_loopback = is_loopback(authority.host());
        let scheme = if scheme == *secure {
            "https"
        } else if scheme != *plain {
            return Err(refuse(&start));
        } else if is_loopback || allow_http {
            "http"
        } else {
            return Err(refuse(&format!(
                "plain `{plain}://` would send {content} unencrypted; use `{secure}://`, or `allow_http(true)` in a \
                 network that you trust"
            )));
        };
        Ok(Self {
            base: format!("{scheme}://{authority}{}", uri.path().trim_end_matches('/')),
            is_loopback,
        })
    }

    /// The URL of a path, which starts with a slash. `None` if that is not a valid URL, or is too long.
    pub fn url(&self, path_and_query: &str) -> Option<Uri> {
        format!("{}{path_and_query}", self.base).parse().ok()
    }

    /// Whether the address is on this machine.
    #[cfg_attr(not(feature = "_reqwest"), allow(dead_code))]
    pub fn is_loopback(&self) -> bool {
        self.is_loopback
    }
}

/// Whether a host is certain to be this machine. Other names that resolve to this machine do not count: somebody
/// else may decide what they resolve to.
fn is_loopback(host: &str) -> bool {
    let address = host.trim_start_matches('[').trim_end_matches(']');
    host.eq_ignore_ascii_case("localhost") || address.parse().is_ok_and(|ip: IpAddr| ip.is_loopback())
}

#[cfg(test)]
mod tests {
    use super::Endpoint;

    fn url(address: &str) -> String {
        match Endpoint::parse(address, false) {
            Ok(endpoint) => endpoint
                .url("/api?x=1")
                .map_or_else(String::new, |url| url.to_string()),
            Err(error) => error.to_string(),
        }
    }

    #[test]
    fn a_path_prefix_is_kept_and_slashes_at_the_end_do_not_matter() {
        assert_eq!(url("https://a.example"), "https://a.example/api?x=1");
        assert_eq!(url("https://a.example/"), "https://a.example/api?x=1");
        assert_eq!(
            url(" https://a.example:8443/auth// "),
            "https://a.example:8443/auth/api?x=1"
        );
    }

    #[test]
    fn plain_http_is_for_this_machine_only() {
        for local in [
            "http://127.0.0.1:80",
            "http://127.9.9.9",
            "http://[::1]:8080",
            "http://LOCALHOST",
        ] {
            assert!(url(local).ends_with("/api?x=1"), "{local}: {}", url(local));
        }
        for remote in [
            "http://a.example",
            "http://localhost.a.example",
            "http://127.0.0.1.a.example",
            "http://10.0.0.1",
        ] {
            assert!(url(remote).contains("unencrypted"), "{remote}: {}", url(remote));
            assert!(Endpoint::parse(remote, true).is_ok());
        }
    }

    #[test]
    fn what_is_not_an_address_is_refused_with_its_reason() {
        assert_eq!(
            url("https://user:hunter2@a.example"),
            "the host is refused: it must not hold user information (`user:password@`)"
        );
        assert_eq!(
            url("a.example"),
            "the host is refused: it must start with `https://`"
        );
        assert_eq!(
            url("ftp://a.example"),
            "the host is refused: it must start with `https://`"
        );
        assert_eq!(url("https://a b"), "the host is refused: it is not a URL");
        assert_eq!(url("https://a\r\nb"), "the host is refused: it is not a URL");
        assert!(url("https://a.example?x").contains("no query"));
        assert!(url("https://a.example#x").contains("no fragment"));
        assert!(url("").starts_with("the host is refused"));
        assert!(url("https://").starts_with("the host is refused"));
        assert!(url("https://:443").starts_with("the host is refused"));
        for port in ["", "0x50", "65536", "-1", "80:80"] {
            let text = url(&format!("https://a.example:{port}"));
            assert!(text.starts_with("the host is refused"), "{text}");
        }
        assert_eq!(url("https://a.example:65535"), "https://a.example:65535/api?x=1");
        assert_eq!(url("https://[::1]:1"), "https://[::1]:1/api?x=1");
    }

    #[cfg(feature = "events")]
    #[test]
    fn websockets_have_schemes_of_their_own_and_the_same_rules() {
        let url = |address: &str| match Endpoint::parse_websocket(address, false) {
            Ok(endpoint) => endpoint
                .url("/sub")
                .map_or_else(String::new, |url| url.to_string()),
            Err(error) => error.to_string(),
        };
        assert_eq!(url("wss://a.example/events/"), "https://a.example/events/sub");
        assert_eq!(url("ws://127.0.0.1:9"), "http://127.0.0.1:9/sub");
        let plain = url("ws://a.example");
        assert!(
            plain.starts_with("the events host is refused: plain `ws://`"),
            "{plain}"
        );
        assert!(
            plain.contains("unencrypted; use `wss://`, or `allow_http(true)`"),
            "{plain}"
        );
        assert!(Endpoint::parse_websocket("ws://a.example", true).is_ok());
        for other in [
            "https://a.example",
            "http://127.0.0.1",
            "a.example",
            "events.example:443/x",
        ] {
            assert!(
                url(other).starts_with("the events host is refused: it"),
                "{}",
                url(other)
            );
        }
        let text = url("wss://user:hunter2@a.example");
        assert!(
            text.contains("user information") && !text.contains("hunter2"),
            "{text}"
        );
    }
}
