//! Header values from foreign text. Only printable ASCII is accepted, so a text cannot end its header and begin
//! another one.

use std::fmt;
use std::sync::Arc;

use bytes::Bytes;
use http::header::{
    ACCEPT_ENCODING, AUTHORIZATION, CONNECTION, CONTENT_ENCODING, CONTENT_LENGTH, CONTENT_TYPE, EXPECT, HOST,
    PROXY_AUTHORIZATION, TE, TRAILER, TRANSFER_ENCODING, UPGRADE, USER_AGENT,
};
use http::{HeaderMap, HeaderName, HeaderValue};
use zeroize::Zeroizing;

use crate::error::{Error, ErrorKind};

/// Headers that the program sets, for all calls or for one.
///
/// A name or value that cannot be sent is remembered, and reported when it would be used. So setting a header needs no
/// error of its own.
#[derive(Clone, Default)]
pub struct Headers {
    map: HeaderMap,
    /// The names with which no header can be sent, and why.
    problems: Vec<(Arc<str>, Arc<str>)>,
}

impl Headers {
    /// Sets a header. It takes the place of an earlier one of this name, also of one that cannot be sent.
    ///
    /// The value must be printable ASCII. It must not be empty or only white space.
    /// The value is never printed if it is [marked as sensitive](Self::set_sensitive).
    pub fn set(&mut self, name: &str, value: &str) {
        self.put(name, plain(value));
    }

    /// Sets a header whose value must not be printed.
    pub fn set_sensitive(&mut self, name: &str, value: &str) {
        self.put(name, sensitive(&[value]));
    }

    fn put(&mut self, name: &str, value: Option<HeaderValue>) {
        self.problems
            .retain(|(other, _)| !other.eq_ignore_ascii_case(name));
        match entry(name, value) {
            Ok((name, value)) => {
                self.map.insert(name, value);
            }
            Err(problem) => self.problems.push((name.into(), problem.into())),
        }
    }

    /// The headers.
    ///
    /// # Errors
    /// A header was set that cannot be sent. The error has this kind.
    pub fn checked(&self, kind: ErrorKind) -> Result<&HeaderMap, Error> {
        match self.problems.first() {
            None => Ok(&self.map),
            Some((_, problem)) => Err(Error::new(kind, problem.to_string())),
        }
    }
}

/// The names. Values can be secrets.
impl fmt::Debug for Headers {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.map.keys()).finish()
    }
}

fn entry(name: &str, value: Option<HeaderValue>) -> Result<(HeaderName, HeaderValue), String> {
    let name = HeaderName::from_bytes(name.as_bytes())
        .map_err(|_| format!("`{}` is not a header name", name.escape_debug()))?;
    let other = match name {
        AUTHORIZATION => "credentials are an option of their own",
        USER_AGENT => "`user_agent` of the builder adds to it",
        PROXY_AUTHORIZATION => "the URL of the proxy holds its credentials",
        ACCEPT_ENCODING | CONNECTION | CONTENT_ENCODING | CONTENT_LENGTH | CONTENT_TYPE | EXPECT | HOST
        | TE | TRAILER | TRANSFER_ENCODING | UPGRADE => "it follows from the request",
        _ if matches!(
            name.as_str(),
            "http2-settings" | "keep-alive" | "proxy-connection"
        ) =>
        {
            "it follows from the request"
        }
        _ => {
            let unfit = |what| format!("the value of the header `{name}` is {what}");
            let value = value.ok_or_else(|| unfit("not printable ASCII"))?;
            if value.as_bytes().trim_ascii().is_empty() {
                return Err(unfit("empty"));
            }
            return Ok((name, value));
        }
    };
    Err(format!("the header `{name}` is written by the client: {other}"))
}

/// A header value; `None` if the text is not printable ASCII.
pub fn plain(text: &str) -> Option<HeaderValue> {
    // `http` also takes other characters, as bytes of UTF-8. Servers do not agree on their meaning.
    text.is_ascii()
        .then(|| HeaderValue::from_str(text).ok())
        .flatten()
}

/// A header value with a secret, joined from its parts; `None` if they are not printable ASCII. It is never
/// printed, and its memory is wiped when the last clone is dropped.
pub fn sensitive(parts: &[&str]) -> Option<HeaderValue> {
    // The capacity is reserved at once: a buffer that grows leaves copies of the secret behind.
    let mut bytes = Zeroizing::new(Vec::with_capacity(parts.iter().map(|part| part.len()).sum()));
    for part in parts {
        bytes.extend_from_slice(part.as_bytes());
    }
    if !bytes.is_ascii() {
        return None;
    }
    let mut value = HeaderValue::from_maybe_shared(Bytes::from_owner(bytes)).ok()?;
    value.set_sensitive(true);
    Some(value)
}

#[cfg(test)]
mod tests {
    use super::{Headers, plain, sensitive};
    use crate::error::ErrorKind;

    /// The values that are sent with this name, or why nothing is sent.
    fn set(headers: &[(&str, &str)], name: &str) -> String {
        let mut set = Headers::default();
        for (name, value) in headers {
            set.set(name, value);
        }
        match set.checked(ErrorKind::InvalidRequest) {
            Ok(map) => {
                let values = map.get_all(name).iter().filter_map(|value| value.to_str().ok());
                values.collect::<Vec<_>>().join("|")
            }
            Err(error) => error.to_string(),
        }
    }

    #[test]
    fn a_later_value_takes_the_place_of_one_that_cannot_be_sent() {
        assert_eq!(set(&[("x-a", "ä"), ("X-A", "b")], "x-a"), "b");
        assert_eq!(set(&[("x-a", ""), ("x-a", "b"), ("x-a", "c")], "x-a"), "c");
        let refused = "the value of the header `x-a` is not printable ASCII";
        assert_eq!(set(&[("x-a", "b"), ("x-a", "ä")], "x-a"), refused);
        assert_eq!(set(&[("x-a", "ä"), ("x-b", "b")], "x-b"), refused);
        assert_eq!(
            set(&[("ä", "a"), ("x-b", "b")], "x-b"),
            "`ä` is not a header name"
        );
    }

    #[test]
    fn an_empty_value_is_refused() {
        for empty in ["", " ", "\t "] {
            let refused = "the value of the header `x-a` is empty";
            assert_eq!(set(&[("x-a", empty)], "x-a"), refused);
        }
        assert_eq!(set(&[("x-a", "-")], "x-a"), "-");
    }

    #[test]
    fn what_follows_from_the_request_cannot_be_set() {
        for name in [
            "Accept-Encoding",
            "Connection",
            "Content-Encoding",
            "Content-Length",
            "Content-Type",
            "Expect",
            "Host",
            "HTTP2-Settings",
            "Keep-Alive",
            "Proxy-Connection",
            "TE",
            "Trailer",
            "Transfer-Encoding",
            "Upgrade",
        ] {
            let lower = name.to_ascii_lowercase();
            let refused =
                format!("the header `{lower}` is written by the client: it follows from the request");
            assert_eq!(set(&[(name, "x")], name), refused);
        }
        for name in ["Authorization", "Proxy-Authorization", "User-Agent"] {
            let refused = format!(
                "the header `{}` is written by the client: ",
                name.to_ascii_lowercase()
            );
            assert!(set(&[(name, "x")], name).starts_with(&refused), "{name}");
        }
    }

    #[test]
    fn what_could_end_a_header_or_is_not_ascii_is_refused() {
        for bad in [
            "a\r\nb: c",
            "a\nb",
            "a\rb",
            "a\0b",
            "a\u{7f}b",
            "a\u{85}b",
            "\u{2028}",
            "ü",
        ] {
            assert!(plain(bad).is_none(), "{bad:?}");
            assert!(sensitive(&["Bearer ", bad]).is_none(), "{bad:?}");
        }
        assert_eq!(plain("a b~!").map(|value| value.is_sensitive()), Some(false));
    }

    #[test]
    fn a_sensitive_value_is_its_parts_and_is_not_printed() {
        let value = sensitive(&["Bearer ", "t-1"]);
        assert_eq!(
            value.as_ref().map(http::HeaderValue::as_bytes),
            Some(&b"Bearer t-1"[..])
        );
        assert_eq!(format!("{value:?}"), "Some(Sensitive)");
    }
}
