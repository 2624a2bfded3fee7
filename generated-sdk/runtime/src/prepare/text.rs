//! Values of a request as text: parameters, and the fields of a body as they are signed.

use crate::value::{JsonObject, JsonValue as Value};

use crate::json::{FieldValue, decode, encode_view, field_values};
use crate::record::{Fields, RawFields, Schema, Slot, View};

/// The texts of a parameter: one for a single value, one for each element of a list, none for an absent value or
/// `null`.
pub(super) fn texts(view: View<'_>) -> Vec<String> {
    let mut texts = Vec::new();
    push_texts(view, &mut texts);
    texts
}

fn push_texts(view: View<'_>, texts: &mut Vec<String>) {
    texts.push(match view {
        View::Absent | View::Null | View::Json(Value::Null) => return,
        View::Str(value) => value.to_owned(),
        View::Enum(value) => match value.wire() {
            Some(text) => text.to_owned(),
            None => return,
        },
        View::Json(Value::String(value)) => value.clone(),
        View::List(list) => {
            for element in list.iter() {
                push_texts(element.view(), texts);
            }
            return;
        }
        View::Json(Value::Array(elements)) => {
            for element in elements {
                push_texts(View::Json(element), texts);
            }
            return;
        }
        View::Raw(raw) if raw.as_str() == "null" => return,
        // A number or an object is sent as it is written.
        View::Raw(raw) if !raw.as_str().starts_with(['"', '[']) => raw.as_str().to_owned(),
        View::Raw(raw) => match raw.to_value() {
            Ok(value) => return push_texts(View::Json(&value), texts),
            Err(_) => raw.as_str().to_owned(),
        },
        View::Bool(value) => value.to_string(),
        View::Int(value) => value.to_string(),
        View::Float(value) => value.to_string(),
        // Objects in parameters are sent as JSON.
        View::Json(_) | View::Object(_) | View::Record(_) | View::Map(_) => json_text(view),
    });
}

pub(super) fn json_text(view: View<'_>) -> String {
    let mut json = Vec::new();
    encode_view(&view, &mut json);
    String::from_utf8_lossy(&json).into_owned()
}

/// Adds the fields of an object. A record adds those fields only whose name passes.
#[inline]
pub(super) fn push_fields(view: View<'_>, passes: &dyn Fn(&str) -> bool, out: &mut Vec<(String, String)>) {
    match view {
        View::Record(record) => {
            let written: Result<(), std::convert::Infallible> = field_values(record, |name, value| {
                if passes(name) {
                    let text = match value {
                        FieldValue::Typed(view) => plain_text(*view),
                        FieldValue::Raw(raw) => plain_text(View::Raw(raw)),
                    };
                    out.push((name.to_owned(), text));
                }
                Ok(())
            });
            let Ok(()) = written;
        }
        View::Map(map) => map.for_each(&mut |name, value| match value.view() {
            view if view.is_absent() => {}
            view => out.push((name.to_owned(), plain_text(view))),
        }),
        View::Object(object) | View::Json(Value::Object(object)) => push_object(object, out),
        // Its fields are read as raw ones: what is sent is their text, and not the value that it stands for.
        View::Raw(raw) => {
            let mut object = Unknown::default();
            if raw.as_str().starts_with('{') && decode(raw.as_str().as_bytes(), &mut object).is_ok() {
                push_fields(View::Record(&object), passes, out);
            }
        }
        _ => {}
    }
}

/// An object of which no field is known.
#[derive(Default)]
struct Unknown(RawFields);

impl Fields for Unknown {
    const SCHEMA: Schema = Schema {
        name: "Unknown",
        ..Schema::PLAIN
    };

    #[inline]
    fn field(&self, _: usize) -> &dyn Slot {
        &self.0
    }

    #[inline]
    fn field_mut(&mut self, _: usize) -> &mut dyn Slot {
        &mut self.0
    }
}

#[inline]
fn push_object(object: &JsonObject, out: &mut Vec<(String, String)>) {
    for (name, value) in object {
        out.push((name.to_owned(), plain_text(View::Json(value))));
    }
}

/// The text of a string, or the JSON of any other value without white space.
#[inline]
fn plain_text(view: View<'_>) -> String {
    match view {
        View::Str(text) => text.to_owned(),
        View::Enum(value) => value.as_str().to_owned(),
        View::Json(Value::String(text)) => text.clone(),
        // The JSON of raw fields has the white space and escapes of the server.
        View::Raw(raw) if raw.as_str().starts_with('"') => match raw.to_value() {
            Ok(Value::String(text)) => text,
            _ => raw.as_str().to_owned(),
        },
        view => compact(&json_text(view)),
    }
}

/// Removes the white space between the tokens of a JSON text.
#[inline]
fn compact(json: &str) -> String {
    let (mut in_string, mut escaped) = (false, false);
    json.chars()
        .filter(|c| {
            let keep = in_string || !c.is_ascii_whitespace();
            match c {
                _ if escaped => escaped = false,
                '\\' => escaped = in_string,
                '"' => in_string = !in_string,
                _ => {}
            }
            keep
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::push_fields;
    use crate::record::{RawJson, View};

    #[test]
    fn the_fields_of_a_raw_body_are_as_they_are_sent() {
        let raw =
            RawJson::from_checked(r#"{"a": "x\u0020y", "b": {"c": 1.50, "d": "\/"}, "e": 1e3, "f": null}"#);
        let mut fields = Vec::new();
        push_fields(View::Raw(&raw), &|_| true, &mut fields);
        let fields: Vec<_> = fields.iter().map(|(name, text)| (&**name, &**text)).collect();
        assert_eq!(
            fields,
            [
                ("a", "x y"),
                ("b", r#"{"c":1.50,"d":"\/"}"#),
                ("e", "1e3"),
                ("f", "null")
            ]
        );
        let mut of_list = Vec::new();
        push_fields(View::Raw(&RawJson::from_checked("[1]")), &|_| true, &mut of_list);
        assert!(of_list.is_empty());
    }
}
