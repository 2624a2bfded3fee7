//! Signatures, compared with known vectors (`vectors.json`).
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use http::{HeaderMap, HeaderName, HeaderValue};
use serde_json::Value;

use super::{Signature, nonce, string_to_sign};
use sdk_runtime::json;
use sdk_runtime::prepare::body_fields;
use sdk_runtime::record::{Fields, RawFields, Schema, Slot};
use sdk_runtime::secret::Secret;

const VECTORS: &str = include_str!("vectors.json");

fn text<'v>(vector: &'v Value, name: &str) -> &'v str {
    vector[name].as_str().unwrap()
}

/// Parameters in the form of a prepared request.
fn query(vector: &Value) -> Vec<(String, String)> {
    let parameters = vector["query"].as_object().into_iter().flatten();
    parameters
        .map(|(name, value)| {
            let plain = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
            (name.clone(), plain)
        })
        .collect()
}

/// A body whose schema has no fields, so that all of them are raw fields.
#[derive(Default)]
struct AnyBody(RawFields);

impl Fields for AnyBody {
    const SCHEMA: Schema = Schema {
        name: "AnyBody",
        ..Schema::PLAIN
    };

    fn field(&self, _: usize) -> &dyn Slot {
        &self.0
    }

    fn field_mut(&mut self, _: usize) -> &mut dyn Slot {
        &mut self.0
    }
}

/// The fields of a body as they are signed. A request without a body has none.
fn fields_of(body: &str) -> Vec<(String, String)> {
    if body.is_empty() {
        return Vec::new();
    }
    let body: AnyBody = json::from_slice(body.as_bytes()).unwrap();
    body_fields(&body)
}

/// The bodies of the vectors as text, because the order of their fields matters.
fn bodies() -> impl Iterator<Item = &'static str> {
    VECTORS.split("\"body\": ").skip(1).map(|rest| {
        let end = rest.find("\n    }").unwrap() + "\n    }".len();
        &rest[..end]
    })
}

#[test]
fn signatures_are_those_of_the_vectors() {
    let vectors: Vec<Value> = serde_json::from_str(VECTORS).unwrap();
    let mut bodies = bodies();
    assert_eq!(vectors.len(), 7);
    for vector in &vectors {
        let name = text(vector, "name");
        let mut headers = HeaderMap::new();
        for (name, value) in vector["headers"].as_object().unwrap() {
            let name = HeaderName::from_bytes(name.as_bytes()).unwrap();
            headers.insert(name, HeaderValue::from_str(value.as_str().unwrap()).unwrap());
        }
        headers.insert("accept", HeaderValue::from_static("application/json"));
        let body = vector.get("body").map_or("", |_| bodies.next().unwrap());
        let to_sign = string_to_sign(
            text(vector, "method"),
            text(vector, "path"),
            &headers,
            &query(vector),
            fields_of(body),
        );
        assert_eq!(to_sign, text(vector, "string_to_sign"), "{name}");
        let key = Signature::new(
            text(vector, "access_key_id").to_owned(),
            Secret::new(text(vector, "access_key_secret")),
        );
        let authorization = key.authorization(&to_sign).unwrap();
        assert_eq!(
            authorization.to_str().unwrap(),
            text(vector, "authorization"),
            "{name}"
        );
        assert!(authorization.is_sensitive());
    }
}

#[test]
fn fields_are_signed_as_they_are_sent() {
    let body = r#"{"b":{"z":1,"a":[ true , null ]},"a":"x\"\u00e9\n y","n":1.50,"e":"","t":true,"l":[]}"#;
    let mut fields = fields_of(body);
    fields.sort();
    let fields: Vec<_> = fields.iter().map(|(name, value)| (&**name, &**value)).collect();
    assert_eq!(
        fields,
        [
            ("a", "x\"é\n y"),
            ("b", r#"{"z":1,"a":[true,null]}"#),
            ("e", ""),
            ("l", "[]"),
            ("n", "1.50"),
            ("t", "true"),
        ]
    );
    assert_eq!(fields_of("{}"), []);
}

#[test]
fn white_space_in_strings_is_kept() {
    assert_eq!(
        fields_of("{ \"o\": { \"a b\" : \" \\\" \\\\\" ,\n\t\"c\" : 1 } }"),
        [(String::from("o"), String::from(r#"{"a b":" \" \\","c":1}"#))]
    );
}

#[test]
fn a_request_without_parameters_ends_with_its_path() {
    let to_sign = string_to_sign("POST", "/p", &HeaderMap::new(), &[], fields_of("{}"));
    assert_eq!(to_sign, "POST\n/p");
}

#[test]
fn nonces_are_32_hexadecimal_digits_and_differ() {
    let nonces = [(); 64].map(|()| nonce().unwrap().to_str().unwrap().to_owned());
    for nonce in &nonces {
        assert!(
            nonce.len() == 32 && nonce.bytes().all(|byte| byte.is_ascii_hexdigit()),
            "{nonce}"
        );
    }
    let distinct: std::collections::HashSet<_> = nonces.iter().collect();
    assert_eq!(distinct.len(), nonces.len());
}
