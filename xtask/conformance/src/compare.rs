//! Compares two requests and lists every difference.

use std::collections::BTreeSet;

use serde::Deserialize;
use serde_json::Value;

use super::request::{Body, Request};

/// The part of a request in which two requests differ.
#[derive(Clone, Copy, Debug, Deserialize, PartialEq, Eq, PartialOrd, Ord)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum What {
    /// The name of the client's method is not that of the operation.
    Name,
    /// The client failed before it sent anything.
    NotSent,
    /// More than one request was sent.
    Count,
    /// The call failed although the response reported success.
    Failed,
    /// The HTTP method.
    Method,
    /// The path.
    Path,
    /// One query parameter.
    Query,
    /// One place in the JSON body, or the body as a whole.
    Body,
    /// One header.
    Header,
}

/// One difference between our request and a client's.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Difference {
    /// The part of the request.
    pub(crate) what: What,
    /// Query name, header name, or JSON pointer into the body with `*` for the index of a list.
    pub(crate) name: String,
    /// The value in our request. `None` means absent.
    pub(crate) ours: Option<Value>,
    /// The value in the client's request. `None` means absent.
    pub(crate) theirs: Option<Value>,
}

/// The differences in method, path, query and body of two requests.
pub(crate) fn compare(ours: &Request, theirs: &Request) -> Vec<Difference> {
    let mut differences = Vec::new();
    let mut differ = |what, name: &str, ours, theirs| {
        differences.push(Difference {
            what,
            name: name.to_owned(),
            ours,
            theirs,
        });
    };
    if ours.method != theirs.method {
        let text = |request: &Request| Some(request.method.clone().into());
        differ(What::Method, "", text(ours), text(theirs));
    }
    if ours.path != theirs.path {
        let text = |request: &Request| Some(request.path_text().into());
        differ(What::Path, "", text(ours), text(theirs));
    }
    let names: BTreeSet<_> = ours.query.keys().chain(theirs.query.keys()).collect();
    for name in names {
        let values = |request: &Request| {
            let mut values = request.query.get(name).cloned();
            if let Some(values) = &mut values {
                values.sort();
            }
            values
        };
        let bracketed = format!("{name}[]");
        let plain = name.strip_suffix("[]").unwrap_or_default();
        if ours.query.contains_key(plain) && !theirs.query.contains_key(plain) {
            // The plain name reports this difference, below.
        } else if !theirs.query.contains_key(name) && theirs.query.contains_key(&bracketed) {
            let theirs = serde_json::json!({bracketed.as_str(): theirs.query.get(&bracketed)});
            let ours = ours.query.get(name).map(|values| values.as_slice().into());
            differ(What::Query, name, ours, Some(theirs));
        } else if values(ours) != values(theirs) {
            let text = |request: &Request| {
                let values = request.query.get(name)?;
                Some(match values.as_slice() {
                    [value] => value.clone().into(),
                    values => values.into(),
                })
            };
            differ(What::Query, name, text(ours), text(theirs));
        }
    }
    match (&ours.body, &theirs.body) {
        (Body::Json(ours), Body::Json(theirs)) => {
            compare_json("", Some(ours), Some(theirs), &mut differ);
        }
        (ours, theirs) if ours != theirs => {
            let text = |body: &Body| match body {
                Body::Empty => None,
                Body::Json(value) => Some(value.clone()),
                Body::Other(text) => Some(text.clone().into()),
            };
            differ(What::Body, "", text(ours), text(theirs));
        }
        _ => {}
    }
    differences
}

fn compare_json(
    pointer: &str,
    ours: Option<&Value>,
    theirs: Option<&Value>,
    differ: &mut impl FnMut(What, &str, Option<Value>, Option<Value>),
) {
    match (ours, theirs) {
        (Some(Value::Object(ours)), Some(Value::Object(theirs))) => {
            let names: BTreeSet<_> = ours.keys().chain(theirs.keys()).collect();
            for name in names {
                let escaped = name.replace('~', "~0").replace('/', "~1");
                let pointer = format!("{pointer}/{escaped}");
                compare_json(&pointer, ours.get(name), theirs.get(name), differ);
            }
        }
        (Some(Value::Array(ours)), Some(Value::Array(theirs))) if ours.len() == theirs.len() => {
            for (ours, theirs) in ours.iter().zip(theirs) {
                compare_json(&format!("{pointer}/*"), Some(ours), Some(theirs), differ);
            }
        }
        (ours, theirs) if !same(ours, theirs) => {
            differ(What::Body, pointer, ours.cloned(), theirs.cloned());
        }
        _ => {}
    }
}

/// JSON equality. `1` and `1.0` are equal.
fn same(ours: Option<&Value>, theirs: Option<&Value>) -> bool {
    match (ours, theirs) {
        (Some(Value::Number(ours)), Some(Value::Number(theirs))) => {
            ours == theirs || ((ours.is_f64() || theirs.is_f64()) && ours.as_f64() == theirs.as_f64())
        }
        (ours, theirs) => ours == theirs,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;
    use std::collections::BTreeMap;

    fn request(target: &str, body: &Value) -> Request {
        let body = body.to_string();
        Request::from_wire("POST", target, BTreeMap::new(), body.as_bytes())
    }

    fn body(ours: &Value, theirs: &Value) -> Vec<(String, Option<Value>, Option<Value>)> {
        compare(&request("/", ours), &request("/", theirs))
            .into_iter()
            .map(|d| (d.name, d.ours, d.theirs))
            .collect()
    }

    #[test]
    fn order_and_notation_do_not_matter() {
        let ours = request("/x?a=1&b=x%20y&a=2", &json!({"n": 1, "m": {"x": []}}));
        let theirs = request("/x?b=x+y&a=2&a=1", &json!({"m": {"x": []}, "n": 1.0}));
        assert_eq!(compare(&ours, &theirs), []);
    }

    #[test]
    fn absent_and_null_differ() {
        assert_eq!(
            body(&json!({"a": null, "b": 1}), &json!({"b": null})),
            [
                ("/a".to_owned(), Some(Value::Null), None),
                ("/b".to_owned(), Some(json!(1)), Some(Value::Null)),
            ]
        );
    }

    #[test]
    fn pointers_escape_names_and_generalise_indexes() {
        assert_eq!(
            body(
                &json!({"a/b": [{"c": 1}, {"c": 2}]}),
                &json!({"a/b": [{"c": 1}, {"c": 3}]})
            ),
            [("/a~1b/*/c".to_owned(), Some(json!(2)), Some(json!(3)))]
        );
        assert_eq!(
            body(&json!([1, 2]), &json!([1])),
            [(String::new(), Some(json!([1, 2])), Some(json!([1])))]
        );
        assert_eq!(body(&json!("1"), &json!(1)).len(), 1);
    }

    #[test]
    fn a_list_under_a_bracketed_name_is_one_difference() {
        let ours = request("/?ids=a&ids=b", &json!({}));
        let theirs = request("/?ids[]=a&ids[]=b&other[]=c", &json!({}));
        let found: Vec<_> = compare(&ours, &theirs)
            .into_iter()
            .map(|d| (d.name, d.ours, d.theirs))
            .collect();
        assert_eq!(
            found,
            [
                (
                    "ids".to_owned(),
                    Some(json!(["a", "b"])),
                    Some(json!({"ids[]": ["a", "b"]}))
                ),
                ("other[]".to_owned(), None, Some(json!("c"))),
            ]
        );
    }

    #[test]
    fn names_the_part_that_differs() {
        let ours = Request::from_wire("DELETE", "/x/1?a=1", BTreeMap::new(), b"");
        let theirs = Request::from_wire("POST", "/x/%7Bid%7D?a=1&a=1&b=", BTreeMap::new(), b"[]");
        let found: Vec<_> = compare(&ours, &theirs)
            .into_iter()
            .map(|d| (d.what, d.name, d.ours, d.theirs))
            .collect();
        assert_eq!(
            found,
            [
                (
                    What::Method,
                    String::new(),
                    Some(json!("DELETE")),
                    Some(json!("POST"))
                ),
                (
                    What::Path,
                    String::new(),
                    Some(json!("/x/1")),
                    Some(json!("/x/{id}"))
                ),
                (
                    What::Query,
                    "a".to_owned(),
                    Some(json!("1")),
                    Some(json!(["1", "1"]))
                ),
                (What::Query, "b".to_owned(), None, Some(json!(""))),
                (What::Body, String::new(), None, Some(json!([]))),
            ]
        );
    }
}
