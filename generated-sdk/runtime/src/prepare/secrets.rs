//! Finds the texts of a request that must not be printed.
//!
//! The schema marks the secrets of typed fields. For everything else (untyped requests, raw fields, and fields that
//! take any JSON) the name of a field decides: see [`is_secret_name`].

use crate::value::JsonValue as Value;

use super::Source;
use super::text::texts;
use crate::record::{Slot, View};
use crate::secret::{Secret, is_secret_name};

/// The secrets of a request. `names` are the names of fields that hold secrets in this API.
pub(super) fn of(source: &Source, names: &[&str]) -> Vec<Secret> {
    let mut search = Search {
        names,
        found: Vec::new(),
    };
    match source {
        Source::Typed(request) => search.view(request.view()),
        Source::Untyped(request) => {
            for (name, value) in &request.query {
                search.field(name, View::Json(value));
            }
            if let Some(body) = &request.body {
                search.view(View::Json(body));
            }
        }
    }
    search.found
}

struct Search<'n> {
    names: &'n [&'n str],
    found: Vec<Secret>,
}

impl Search<'_> {
    /// The secrets in a value that is none itself.
    fn view(&mut self, view: View<'_>) {
        match view {
            View::Record(record) => {
                for (index, field) in record.schema().fields().enumerate() {
                    match record.slot(index).map(Slot::view) {
                        Some(view) if field.secret => self.secret(view),
                        Some(view) => self.view(view),
                        None => {}
                    }
                }
                for (name, raw) in record.raw_fields().iter() {
                    self.field(name, View::Raw(raw));
                }
            }
            View::List(list) => {
                for element in list.iter() {
                    self.view(element.view());
                }
            }
            View::Map(map) => map.for_each(&mut |name, value| self.field(name, value.view())),
            View::Object(object) | View::Json(Value::Object(object)) => {
                for (name, value) in object {
                    self.field(name, View::Json(value));
                }
            }
            View::Json(Value::Array(elements)) => {
                for element in elements {
                    self.view(View::Json(element));
                }
            }
            View::Raw(raw) => {
                if let Ok(value) = raw.to_value() {
                    self.view(View::Json(&value));
                }
            }
            _ => {}
        }
    }

    /// A field of which nothing is known but its name.
    fn field(&mut self, name: &str, view: View<'_>) {
        if self.names.contains(&name) || is_secret_name(name) {
            self.secret(view);
        } else {
            self.view(view);
        }
    }

    /// Every text in this value is a secret.
    fn secret(&mut self, view: View<'_>) {
        match view {
            View::Record(record) => {
                for index in 0..record.schema().names.len() {
                    if let Some(slot) = record.slot(index) {
                        self.secret(slot.view());
                    }
                }
                for (_, raw) in record.raw_fields().iter() {
                    self.secret(View::Raw(raw));
                }
            }
            View::List(list) => {
                for element in list.iter() {
                    self.secret(element.view());
                }
            }
            View::Map(map) => map.for_each(&mut |_, value| self.secret(value.view())),
            View::Object(object) | View::Json(Value::Object(object)) => {
                for value in object.values() {
                    self.secret(View::Json(value));
                }
            }
            View::Json(Value::Array(elements)) => {
                for element in elements {
                    self.secret(View::Json(element));
                }
            }
            View::Raw(raw) => match raw.to_value() {
                Ok(value @ (Value::Object(_) | Value::Array(_))) => self.secret(View::Json(&value)),
                _ => self.texts(view),
            },
            view => self.texts(view),
        }
    }

    /// A boolean is no secret: it would be found in any text.
    fn texts(&mut self, view: View<'_>) {
        if !matches!(view, View::Bool(_) | View::Json(Value::Bool(_))) {
            self.found.extend(texts(view).into_iter().map(Secret::new));
        }
    }
}
