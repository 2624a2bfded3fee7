//! An HTTP request in a form for comparison, and the request that the document describes.

use std::collections::BTreeMap;

use serde_json::Value;

use super::document::{Location, Operation};

/// The parts of a request that are compared.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Request {
    /// The HTTP method in upper case.
    pub(crate) method: String,
    /// The path segments, each percent-decoded.
    pub(crate) path: Vec<String>,
    /// Decoded values by decoded name. The order of names does not matter. The order of values is kept.
    pub(crate) query: BTreeMap<String, Vec<String>>,
    /// The JSON body.
    pub(crate) body: Body,
    /// The headers by lower-case name.
    pub(crate) headers: BTreeMap<String, String>,
}

/// The body of a request.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) enum Body {
    /// The body is empty.
    #[default]
    Empty,
    /// The body is JSON.
    Json(Value),
    /// The body is something else.
    Other(String),
}

impl Request {
    /// Reads a request from its text on the wire.
    pub(crate) fn from_wire(
        method: &str,
        target: &str,
        headers: BTreeMap<String, String>,
        body: &[u8],
    ) -> Self {
        let (path, query) = target.split_once('?').unwrap_or((target, ""));
        let mut pairs: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for pair in query.split('&').filter(|pair| !pair.is_empty()) {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            let decode = |text: &str| percent_decode(&text.replace('+', " "));
            pairs.entry(decode(name)).or_default().push(decode(value));
        }
        let body = if body.is_empty() {
            Body::Empty
        } else {
            match serde_json::from_slice(body) {
                Ok(value) => Body::Json(value),
                Err(_) => Body::Other(String::from_utf8_lossy(body).into_owned()),
            }
        };
        Self {
            method: method.to_uppercase(),
            path: path.split('/').map(percent_decode).collect(),
            query: pairs,
            body,
            headers,
        }
    }

    /// The request that the document describes. It is a reference that needs no client.
    pub(crate) fn expected(operation: &Operation<'_>, parameters: &Value) -> Self {
        let mut rest = parameters.clone();
        let mut path = operation.path.to_owned();
        let mut query = BTreeMap::new();
        if let Some(fields) = rest.as_object_mut() {
            for parameter in &operation.parameters {
                let Some(value) = fields.remove(parameter.name) else {
                    continue;
                };
                match parameter.location {
                    Location::Path => {
                        // The path is split below. A slash in a value must not start a segment.
                        let value = text(&value).replace('/', "\u{0}");
                        path = path.replace(&format!("{{{}}}", parameter.name), &value);
                    }
                    Location::Query => {
                        let values = match value {
                            Value::Array(items) => items.iter().map(text).collect(),
                            value => vec![text(&value)],
                        };
                        if !values.is_empty() {
                            query.insert(parameter.name.to_owned(), values);
                        }
                    }
                }
            }
        }
        let body = operation.body.map_or(Body::Empty, |_| Body::Json(rest));
        Self {
            method: operation.method.clone(),
            path: path.split('/').map(|s| s.replace('\u{0}', "/")).collect(),
            query,
            body,
            headers: BTreeMap::new(),
        }
    }

    /// The path as one text, with slashes inside a segment escaped.
    pub(crate) fn path_text(&self) -> String {
        let segments: Vec<_> = self.path.iter().map(|s| s.replace('/', "%2F")).collect();
        segments.join("/")
    }
}

/// The text of a value in a query or a path.
pub(crate) fn text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        value => value.to_string(),
    }
}

/// Decodes `%XX`. A percent sign without two digits stays as it is.
fn percent_decode(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((&first, tail)) = rest.split_first() {
        let decoded = match tail {
            [high, low, ..] if first == b'%' => hex(*high).zip(hex(*low)),
            _ => None,
        };
        if let Some((high, low)) = decoded {
            bytes.push(high * 16 + low);
            rest = tail.get(2..).unwrap_or_default();
        } else {
            bytes.push(first);
            rest = tail;
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

fn hex(digit: u8) -> Option<u8> {
    char::from(digit).to_digit(16).and_then(|n| u8::try_from(n).ok())
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::super::document::Document;
    use super::*;
    use serde_json::json;

    fn wire(target: &str, body: &str) -> Request {
        Request::from_wire("get", target, BTreeMap::new(), body.as_bytes())
    }

    #[test]
    fn decodes_segments_and_pairs() {
        let request = wire("/a/x%2Fy%20z/%E5%90%8D?b=1+2&a=%2B&b=3&c&d=100%", "");
        assert_eq!(request.method, "GET");
        assert_eq!(request.path, ["", "a", "x/y z", "名"]);
        assert_eq!(request.path_text(), "/a/x%2Fy z/名");
        assert_eq!(request.query["a"], ["+"]);
        assert_eq!(request.query["b"], ["1 2", "3"]);
        assert_eq!(request.query["c"], [""]);
        assert_eq!(request.query["d"], ["100%"]);
        assert_eq!(request.body, Body::Empty);
    }

    #[test]
    fn bodies_are_json_or_something_else() {
        assert_eq!(wire("/", "{\"a\":null}").body, Body::Json(json!({"a": null})));
        assert_eq!(wire("/", "a=b").body, Body::Other("a=b".to_owned()));
    }

    #[test]
    fn expected_request_follows_the_document() {
        let root = json!({"paths": {
            "/ip-list/{id}": {"delete": {"operationId": "drop", "parameters": [
                {"name": "id", "in": "path", "required": true, "schema": {"type": "string"}},
                {"name": "tags", "in": "query", "schema": {"type": "array"}},
                {"name": "none", "in": "query", "schema": {"type": "array"}},
                {"name": "hard", "in": "query", "schema": {"type": "boolean"}}]}},
            "/make": {"post": {"operationId": "make", "requestBody": {"content": {
                "application/json": {"schema": {"type": "object"}}}}}},
        }});
        let document = Document::new(&root);
        let operations = document.operations().unwrap();
        let parameters = json!({"id": "a/{id}", "tags": ["x", "y"], "none": [], "hard": true});
        let drop = Request::expected(&operations[0], &parameters);
        assert_eq!(drop.method, "DELETE");
        assert_eq!(drop.path, ["", "ip-list", "a/{id}"]);
        assert_eq!(
            drop.query,
            BTreeMap::from([
                ("tags".to_owned(), vec!["x".to_owned(), "y".to_owned()]),
                ("hard".to_owned(), vec!["true".to_owned()]),
            ])
        );
        assert_eq!(drop.body, Body::Empty);
        let make = Request::expected(&operations[1], &json!({}));
        assert_eq!(make.body, Body::Json(json!({})));
    }
}
