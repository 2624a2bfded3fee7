//! Decodes JSON of any shape, and prints it.

use std::fmt;
use std::str::FromStr;

use super::JsonError;
use super::decode::Decoder;
use super::encode::{Layout, write_json, write_object};
use super::fit::Fit;
use super::reader::{Peek, Result};
use super::warning::{Strictness, Warning};
use crate::value::{JsonNumber, JsonObject, JsonValue};

impl Decoder<'_> {
    /// A value of any type. It fits partly if the tree cannot hold all of it: a name that stands twice in one
    /// object, or a lone surrogate.
    pub(super) fn any(&mut self, value: &mut JsonValue, peek: Peek) -> Result<Fit> {
        let mut fit = Fit::YES;
        *value = self.tree(peek, &mut fit)?;
        Ok(fit)
    }

    /// An object of any shape.
    pub(super) fn object(&mut self, object: &mut JsonObject, peek: Peek) -> Result<Fit> {
        object.clear();
        if peek != Peek::Object {
            return self.stand_in(peek, true, &mut |inner| inner.object(object, Peek::Object));
        }
        let mut fit = Fit::YES;
        *object = self.fields_of_tree(&mut fit)?;
        Ok(fit)
    }

    /// A value that is no object, in a place for one. Some servers write an empty object as `[]` or `""`, or an
    /// object as its JSON text, which `read` reads. Such a value fits partly, so that it is written back as it came.
    ///
    /// For a record, nothing is no record: `has_empty` is `false`.
    pub(super) fn stand_in(
        &mut self,
        peek: Peek,
        has_empty: bool,
        read: &mut dyn FnMut(&mut Decoder<'_>) -> Result<Fit>,
    ) -> Result<Fit> {
        const EXPECTED: &str = "an object";
        let offset = self.offset();
        if peek != Peek::String {
            let text = self.skip(peek)?;
            let is_empty = has_empty
                && peek == Peek::Array
                && text.get(1..).is_some_and(|rest| rest.trim_start() == "]");
            return Ok(if is_empty {
                Fit::partly(offset, EXPECTED, "an empty list")
            } else {
                Fit::no(offset, EXPECTED, peek)
            });
        }
        let text = self.reader.string()?;
        if has_empty && text.trim().is_empty() {
            return Ok(Fit::partly(offset, EXPECTED, "an empty string"));
        }
        if text.trim_start().starts_with('{') {
            let mut inner = Decoder::new(text.as_bytes(), self.strictness);
            inner.depth = self.depth;
            let fit = inner.reader.peek().and_then(|_| read(&mut inner));
            if fit.is_ok() && inner.reader.finish().is_ok() {
                let warnings = inner.warnings.into_iter();
                self.warnings
                    .extend(warnings.map(|warning| Warning { offset, ..warning }));
                let partly = Fit::partly(offset, EXPECTED, "an object in a string");
                return Ok(partly.and_part(self.unless_cut(offset)));
            }
        }
        Ok(Fit::no(offset, EXPECTED, peek))
    }

    /// Reads the whole text as one tree.
    pub(super) fn document_tree(mut self) -> std::result::Result<JsonValue, JsonError> {
        self.whole_tree().map_err(|stop| self.explain(*stop))
    }

    fn whole_tree(&mut self) -> Result<JsonValue> {
        self.reader.skip_mark();
        let peek = self.reader.peek()?;
        let mut fit = Fit::YES;
        let value = self.tree(peek, &mut fit)?;
        self.reader.finish()?;
        Ok(value)
    }

    /// Reads a tree. `fit` says whether it holds all of the text.
    fn tree(&mut self, peek: Peek, fit: &mut Fit) -> Result<JsonValue> {
        Ok(match peek {
            Peek::Null => {
                self.reader.null()?;
                JsonValue::Null
            }
            Peek::True | Peek::False => JsonValue::Bool(self.reader.boolean(peek)?),
            Peek::String => {
                let offset = self.offset();
                let text = self.reader.string()?.into_owned();
                fit.add(self.unless_cut(offset));
                JsonValue::String(text)
            }
            Peek::Array => {
                self.enter()?;
                let mut elements = Vec::new();
                let mut next = self.reader.first_element()?;
                while let Some(peek) = next {
                    elements.push(self.tree(peek, fit)?);
                    next = self.reader.next_element()?;
                }
                self.depth -= 1;
                JsonValue::Array(elements)
            }
            Peek::Object => JsonValue::Object(self.fields_of_tree(fit)?),
            _ => JsonValue::Number(JsonNumber::from_checked(self.skip(peek)?)),
        })
    }

    /// Reads an object; its brace has been seen.
    fn fields_of_tree(&mut self, fit: &mut Fit) -> Result<JsonObject> {
        self.enter()?;
        let mut fields = JsonObject::new();
        let mut more = self.reader.first_field()?;
        while more {
            let offset = self.offset();
            let name = self.reader.name()?.into_owned();
            fit.add(self.unless_cut(offset));
            let peek = self.reader.peek()?;
            let value = self.tree(peek, fit)?;
            if fields.put(name, value).is_some() {
                // The last value counts, as in records.
                fit.add(Fit::partly(offset, "different names", "a name that stands twice"));
            }
            more = self.reader.next_field()?;
        }
        self.depth -= 1;
        Ok(fields)
    }
}

/// Reads JSON. It is an error if the text is not JSON, is nested more than 127 deep, or has a lone surrogate
/// (`"\ud83d"`).
impl FromStr for JsonValue {
    type Err = JsonError;

    fn from_str(text: &str) -> std::result::Result<Self, Self::Err> {
        Decoder::new(text.as_bytes(), Strictness::Tolerant).document_tree()
    }
}

/// JSON without white space, or indented by two spaces with `{:#}`.
impl fmt::Display for JsonValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = Vec::new();
        write_json(self, Layout::of(f), &mut out);
        f.write_str(&String::from_utf8_lossy(&out))
    }
}

/// As [`JsonValue`].
impl fmt::Display for JsonObject {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = Vec::new();
        write_object(self, Layout::of(f), &mut out);
        f.write_str(&String::from_utf8_lossy(&out))
    }
}

/// The JSON, as `Display`.
impl fmt::Debug for JsonValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// The JSON, as `Display`.
impl fmt::Debug for JsonObject {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}
