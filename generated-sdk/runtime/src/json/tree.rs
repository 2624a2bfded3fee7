//! Decodes JSON of any shape as a tree, for fields without a documented type.

use serde_json::{Map, Number, Value};

use super::JsonError;
use super::decode::{Decoder, Fit};
use super::reader::{Peek, Result, Stop};
use super::scalars::{is_exact, rounded};

impl Decoder<'_> {
    /// A value of any type. If the tree rounds a number, the value fits partly, and its text is kept raw.
    pub(super) fn any(&mut self, value: &mut Value, peek: Peek) -> Result<Fit> {
        let offset = self.offset();
        let mut fit = Fit::YES;
        let read = self.tree(peek, &mut fit)?;
        if fit.is_no() {
            return Ok(too_large(offset, peek));
        }
        *value = read;
        Ok(fit)
    }

    /// An object of any shape, as [`any`](Self::any).
    pub(super) fn object(&mut self, object: &mut Map<String, Value>, peek: Peek) -> Result<Fit> {
        if peek != Peek::Object {
            return self.misfit(peek, "an object");
        }
        let mut value = Value::Null;
        let fit = self.any(&mut value, peek)?;
        if let Value::Object(read) = value {
            *object = read;
        }
        Ok(fit)
    }

    /// Reads the whole text as one tree.
    pub(super) fn document_tree(mut self) -> std::result::Result<Value, JsonError> {
        self.whole_tree().map_err(|stop| self.explain(*stop))
    }

    fn whole_tree(&mut self) -> Result<Value> {
        let mut fit = Fit::YES;
        self.reader.skip_mark();
        let peek = self.reader.peek()?;
        let value = self.tree(peek, &mut fit)?;
        self.reader.finish()?;
        match fit.misfit() {
            Some(misfit) if fit.is_no() => {
                let message = "a number that neither a 64-bit integer nor a double can hold";
                Err(Stop::new(misfit.offset, message).into())
            }
            _ => Ok(value),
        }
    }

    /// Reads a tree. `fit` says whether it holds all numbers without rounding.
    fn tree(&mut self, peek: Peek, fit: &mut Fit) -> Result<Value> {
        Ok(match peek {
            Peek::Null => {
                self.reader.null()?;
                Value::Null
            }
            Peek::True | Peek::False => Value::Bool(self.reader.boolean(peek)?),
            Peek::String => Value::String(self.reader.string()?.into_owned()),
            Peek::Array => {
                self.enter()?;
                let mut elements = Vec::new();
                let mut next = self.reader.first_element()?;
                while let Some(peek) = next {
                    elements.push(self.tree(peek, fit)?);
                    next = self.reader.next_element()?;
                }
                self.depth -= 1;
                Value::Array(elements)
            }
            Peek::Object => {
                self.enter()?;
                let mut fields = Map::new();
                let mut more = self.reader.first_field()?;
                while more {
                    let name = self.reader.name()?.into_owned();
                    let peek = self.reader.peek()?;
                    fields.insert(name, self.tree(peek, fit)?);
                    more = self.reader.next_field()?;
                }
                self.depth -= 1;
                Value::Object(fields)
            }
            _ => self.number(peek, fit)?,
        })
    }

    fn number(&mut self, peek: Peek, fit: &mut Fit) -> Result<Value> {
        let offset = self.offset();
        let text = self.skip(peek)?;
        let Ok(number) = text.parse::<Number>() else {
            *fit = too_large(offset, peek);
            return Ok(Value::Null);
        };
        if fit.is_yes() && !is_exact(&number, text) {
            *fit = rounded(offset);
        }
        Ok(Value::Number(number))
    }
}

fn too_large(offset: usize, peek: Peek) -> Fit {
    Fit::no(offset, "numbers that a double can hold", peek)
}
