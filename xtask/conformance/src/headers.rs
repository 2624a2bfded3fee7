//! Checks the headers of our requests against the protocol, and against the vendor's Python client. The Python client
//! authenticates as we do. The Node client signs with header names of another brand.

use serde_json::Value;

use super::compare::{Difference, What};
use super::recorder::{TOKEN, USER_POOL};
use super::request::{Body, Request};

/// The differences between our headers and the protocol.
pub(crate) fn check(ours: &Request) -> Vec<Difference> {
    let mut missing = Vec::new();
    let mut expect = |name: &str, expected: &str, holds: &dyn Fn(&str) -> bool| {
        let value = ours.headers.get(name);
        if !value.is_some_and(|value| holds(value)) {
            missing.push(Difference {
                what: What::Header,
                name: name.to_owned(),
                ours: value.map(|value| value.as_str().into()),
                theirs: Some(expected.into()),
            });
        }
    };
    let bearer = format!("Bearer {TOKEN}");
    expect("authorization", &bearer, &|value| value == bearer);
    expect("x-genauth-userpool-id", USER_POOL, &|value| value == USER_POOL);
    expect("x-genauth-sdk-version", "<sdk>:<version>", &|value| {
        value
            .split_once(':')
            .is_some_and(|(sdk, version)| !sdk.is_empty() && !version.is_empty())
    });
    expect("x-genauth-lang", "zh-CN|en-US", &|value| {
        matches!(value, "zh-CN" | "en-US")
    });
    if ours.body != Body::Empty {
        expect("content-type", "application/json", &|value| {
            value.split(';').next().map(str::trim) == Some("application/json")
        });
    }
    missing
}

/// The headers of the API that the client sends and we do not send.
pub(crate) fn compare(ours: &Request, theirs: &Request) -> Vec<Difference> {
    theirs
        .headers
        .iter()
        .filter(|(name, _)| name.starts_with("x-genauth-") || *name == "authorization")
        .filter(|(name, value)| match (ours.headers.get(*name), name.as_str()) {
            (None, _) => true,
            // These headers identify the caller. The others describe the client itself.
            (Some(ours), "authorization" | "x-genauth-userpool-id") => ours != *value,
            (Some(_), _) => false,
        })
        .map(|(name, value)| Difference {
            what: What::Header,
            name: name.clone(),
            ours: ours.headers.get(name).map(|value| Value::from(value.as_str())),
            theirs: Some(value.as_str().into()),
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeMap;

    fn request(headers: &[(&str, &str)]) -> Request {
        let headers: BTreeMap<_, _> = headers
            .iter()
            .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
            .collect();
        Request::from_wire("POST", "/", headers, b"{}")
    }

    #[test]
    fn a_complete_request_passes_and_each_gap_is_named() {
        let bearer = format!("Bearer {TOKEN}");
        let complete = [
            ("authorization", bearer.as_str()),
            ("x-genauth-userpool-id", USER_POOL),
            ("x-genauth-sdk-version", "rust:0.1.0"),
            ("x-genauth-lang", "zh-CN"),
            ("content-type", "application/json; charset=utf-8"),
        ];
        assert_eq!(check(&request(&complete)), []);
        for gap in 0..complete.len() {
            let mut headers = complete.to_vec();
            let (name, _) = headers.remove(gap);
            let names: Vec<_> = check(&request(&headers)).into_iter().map(|d| d.name).collect();
            assert_eq!(names, [name]);
        }
    }

    #[test]
    fn only_headers_of_the_api_are_compared() {
        let theirs = request(&[
            ("user-agent", "python"),
            ("authorization", "Bearer a"),
            ("x-genauth-lang", "zh-CN"),
            ("x-genauth-new", "1"),
        ]);
        let ours = request(&[("authorization", "Bearer b"), ("x-genauth-lang", "en-US")]);
        let names: Vec<_> = compare(&ours, &theirs).into_iter().map(|d| d.name).collect();
        assert_eq!(names, ["authorization", "x-genauth-new"]);
    }
}
