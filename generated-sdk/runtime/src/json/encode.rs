//! Writes any [`Slot`] as JSON.

use super::plain::needs_escape;
use crate::record::{RawJson, Record, Slot, View};
use crate::value::{JsonObject, JsonValue};

/// Appends the value as JSON; an absent value appends nothing.
pub(crate) fn encode(slot: &dyn Slot, out: &mut Vec<u8>) {
    encode_view(&slot.view(), out);
}

/// The value of a field that is to be written.
pub(crate) enum FieldValue<'v, 'a> {
    /// A typed field. It is a reference, since copying a view costs time for each field.
    Typed(&'v View<'a>),
    /// A raw field, or a value that did not fit its field and was not changed since.
    Raw(&'a RawJson),
}

/// Calls `each` for every field of a record that is to be written, in order, until it returns an error.
///
/// A value that did not fit its field is written in the place of that field, unless the field was changed since.
pub(crate) fn field_values<'a, E>(
    record: &'a dyn Record,
    mut each: impl FnMut(&'a str, FieldValue<'_, 'a>) -> Result<(), E>,
) -> Result<(), E> {
    let fields = record.schema().names;
    let raw = record.raw_fields();
    let has_raw = !raw.keeps_nothing();
    for (index, &field) in fields.iter().enumerate() {
        let Some(slot) = record.slot(index) else { continue };
        let view = slot.view();
        if has_raw && raw.keeps(field) {
            let mut encoded = Vec::new();
            encode_view(&view, &mut encoded);
            if let Some(kept) = raw.in_place_of(field, &encoded) {
                each(field, FieldValue::Raw(kept))?;
                continue;
            }
        }
        if !view.is_absent() {
            each(field, FieldValue::Typed(&view))?;
        }
    }
    for (name, value) in raw.iter() {
        if !fields.contains(&name) {
            each(name, FieldValue::Raw(value))?;
        }
    }
    Ok(())
}

/// Appends a value as JSON; an absent value appends nothing.
pub fn encode_view(view: &View<'_>, out: &mut Vec<u8>) {
    match *view {
        View::Absent => {}
        View::Null => out.extend_from_slice(b"null"),
        View::Bool(true) => out.extend_from_slice(b"true"),
        View::Bool(false) => out.extend_from_slice(b"false"),
        View::Int(value) => out.extend_from_slice(itoa::Buffer::new().format(value).as_bytes()),
        View::Float(value) => write_float(value, out),
        View::Str(value) => write_text(value, out),
        View::Enum(value) => {
            if let Some(text) = value.wire() {
                write_text(text, out);
            }
        }
        View::Json(value) => write_json(value, Layout::COMPACT, out),
        View::Object(value) => write_object(value, Layout::COMPACT, out),
        View::Raw(value) => out.extend_from_slice(value.as_str().as_bytes()),
        View::Record(record) => encode_fields(record, None, out),
        View::List(list) => {
            let mut separator = Separator::of(b'[');
            for element in list.iter() {
                out.push(separator.next());
                match &element.view() {
                    // A list cannot leave elements out, so an absent element is written as `null`.
                    view if view.is_absent() => out.extend_from_slice(b"null"),
                    view => encode_view(view, out),
                }
            }
            separator.close(b']', out);
        }
        View::Map(map) => {
            let mut separator = Separator::of(b'{');
            map.for_each(&mut |name, value| {
                let view = value.view();
                if !view.is_absent() {
                    write_name(name, &mut separator, out);
                    encode_view(&view, out);
                }
            });
            separator.close(b'}', out);
        }
    }
}

/// Appends a record as an object, with all its fields or only with those whose name passes.
pub(crate) fn encode_fields(record: &dyn Record, passes: Option<&dyn Fn(&str) -> bool>, out: &mut Vec<u8>) {
    let mut separator = Separator::of(b'{');
    let plain_names = !record.schema().escaped_names;
    let written: Result<(), std::convert::Infallible> = field_values(record, |name, value| {
        if passes.is_none_or(|passes| passes(name)) {
            match value {
                FieldValue::Typed(view) => {
                    if plain_names {
                        write_plain_name(name, &mut separator, out);
                    } else {
                        write_name(name, &mut separator, out);
                    }
                    encode_view(view, out);
                }
                FieldValue::Raw(raw) => {
                    write_name(name, &mut separator, out);
                    out.extend_from_slice(raw.as_str().as_bytes());
                }
            }
        }
        Ok(())
    });
    let Ok(()) = written;
    separator.close(b'}', out);
}

/// Appends the name of a field, with the separator before it and the colon after it.
fn write_name(name: &str, separator: &mut Separator, out: &mut Vec<u8>) {
    if needs_escape(name) {
        out.push(separator.next());
        write_text(name, out);
        out.push(b':');
    } else {
        write_plain_name(name, separator, out);
    }
}

/// As [`write_name`], for a name that needs no escapes.
#[inline]
fn write_plain_name(name: &str, separator: &mut Separator, out: &mut Vec<u8>) {
    out.reserve(name.len() + 4);
    out.extend_from_slice(&[separator.next(), b'"']);
    out.extend_from_slice(name.as_bytes());
    out.extend_from_slice(b"\":");
}

/// Appends a JSON string.
pub(crate) fn write_text(text: &str, out: &mut Vec<u8>) {
    if needs_escape(text) {
        return write_escaped(text, out);
    }
    out.reserve(text.len() + 2);
    out.push(b'"');
    out.extend_from_slice(text.as_bytes());
    out.push(b'"');
}

/// The white space in the JSON of a tree.
#[derive(Clone, Copy)]
pub(super) struct Layout {
    /// The number of levels around the value. `None` is no white space.
    level: Option<usize>,
}

impl Layout {
    pub(super) const COMPACT: Self = Self { level: None };

    /// That of `{}` or `{:#}`.
    pub(super) fn of(f: &std::fmt::Formatter<'_>) -> Self {
        Self {
            level: f.alternate().then_some(0),
        }
    }

    fn inner(self) -> Self {
        Self {
            level: self.level.map(|level| level + 1),
        }
    }

    fn new_line(self, out: &mut Vec<u8>) {
        if let Some(level) = self.level {
            out.push(b'\n');
            out.resize(out.len() + 2 * level, b' ');
        }
    }
}

/// Appends JSON of any shape.
pub(super) fn write_json(value: &JsonValue, layout: Layout, out: &mut Vec<u8>) {
    match value {
        JsonValue::Null => out.extend_from_slice(b"null"),
        JsonValue::Bool(true) => out.extend_from_slice(b"true"),
        JsonValue::Bool(false) => out.extend_from_slice(b"false"),
        JsonValue::Number(number) => out.extend_from_slice(number.as_str().as_bytes()),
        JsonValue::String(text) => write_text(text, out),
        JsonValue::Array(elements) => {
            let mut separator = Separator::of(b'[');
            for element in elements {
                out.push(separator.next());
                layout.inner().new_line(out);
                write_json(element, layout.inner(), out);
            }
            if !elements.is_empty() {
                layout.new_line(out);
            }
            separator.close(b']', out);
        }
        JsonValue::Object(object) => write_object(object, layout, out),
    }
}

/// As [`write_json`], for an object.
pub(super) fn write_object(object: &JsonObject, layout: Layout, out: &mut Vec<u8>) {
    let mut separator = Separator::of(b'{');
    for (name, value) in object {
        out.push(separator.next());
        layout.inner().new_line(out);
        write_text(name, out);
        out.extend_from_slice(if layout.level.is_some() { b": " } else { b":" });
        write_json(value, layout.inner(), out);
    }
    if !object.is_empty() {
        layout.new_line(out);
    }
    separator.close(b'}', out);
}

/// JSON has no infinities and no NaN: they become `null`.
fn write_float(value: f64, out: &mut Vec<u8>) {
    if value.is_finite() {
        out.extend_from_slice(float_text(value).as_bytes());
    } else {
        out.extend_from_slice(b"null");
    }
}

/// The text of a finite number: the shortest that is read as the same number, with a fraction or an exponent.
pub(crate) fn float_text(value: f64) -> String {
    format!("{value:?}")
}

#[cold]
fn write_escaped(text: &str, out: &mut Vec<u8>) {
    out.reserve(text.len() + 8);
    out.push(b'"');
    for byte in text.bytes() {
        match byte {
            b'"' => out.extend_from_slice(br#"\""#),
            b'\\' => out.extend_from_slice(br"\\"),
            b'\n' => out.extend_from_slice(br"\n"),
            b'\r' => out.extend_from_slice(br"\r"),
            b'\t' => out.extend_from_slice(br"\t"),
            b'\x08' => out.extend_from_slice(br"\b"),
            b'\x0c' => out.extend_from_slice(br"\f"),
            ..b' ' => out.extend_from_slice(format!("\\u{byte:04x}").as_bytes()),
            _ => out.push(byte),
        }
    }
    out.push(b'"');
}

/// The byte before the next field or element: first the opening bracket of the collection, then commas.
struct Separator(u8);

impl Separator {
    fn of(opening: u8) -> Self {
        Self(opening)
    }

    fn next(&mut self) -> u8 {
        std::mem::replace(&mut self.0, b',')
    }

    /// Ends the collection. An empty one is opened first.
    fn close(self, closing: u8, out: &mut Vec<u8>) {
        if self.0 != b',' {
            out.push(self.0);
        }
        out.push(closing);
    }
}
