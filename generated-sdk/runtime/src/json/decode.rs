//! Decodes JSON into any [`Slot`]. A response that differs from its schema is not an error.
//!
//! The rules, in the order in which they are tried:
//! - `null` is an absent field; only [`Nullable`](crate::Nullable) distinguishes them. In a list or map, `null`
//!   does not fit.
//! - A value with the same meaning in another type is adapted: a number or boolean in a string, a number for a
//!   string, `3.0` for an integer, a single value for a list, a list as JSON text in a string. It is written in the
//!   documented type. A number or boolean that would lose its text, such as `3.0`, is written as it came. So is a
//!   string with a lone surrogate.
//! - An object as JSON text in a string is read. Where any names are allowed, `[]` and `""` are the empty object. The
//!   value is also kept in the raw fields, as is an object with a name that stands twice.
//! - A value of a union goes to the variant that fits; `choice` has the rules.
//! - A required field that is missing has its empty value. A union takes no such struct.
//! - A value that does not fit is kept in the raw fields, its field is empty, and there is a [`Warning`].
//! - A field that the schema does not know is kept in the raw fields.
//!
//! Only text that is not JSON is an error. Where a program reads a value of its own, and not a response, so is a root that
//! would be lost: `root` has the rules.

use std::borrow::Cow;

use super::fit::{Fit, in_words};
use super::reader::{MAX_DEPTH, Peek, Reader, Result, Stop};
use super::root::check_root;
use super::surrogates::{Cut, replaced};
use super::warning::{DecodeWarning, Kind, Strictness, Warning, located};
use super::{JsonError, encode, path};
use crate::record::{OpenEnum, RawJson, Record, Schema, Slot, Target, View};
use crate::value::JsonValue;

/// The fields of one type in the records read so far.
#[derive(Default)]
struct Progress {
    /// The positions of the fields in the order of the last record. The records of a list mostly have the same
    /// order, so the next name can be guessed without a search.
    order: Vec<u16>,
    /// Whether the current record has had each field; empty between records.
    seen: Vec<bool>,
}

/// Reads one JSON text.
pub(crate) struct Decoder<'j> {
    pub(super) reader: Reader<'j>,
    /// The offset of this text in the whole text.
    base: usize,
    /// The text as it came, if lone surrogates were replaced in this one.
    cut: Option<Cut<'j>>,
    pub(super) strictness: Strictness,
    /// Whether a root that would be lost is an error.
    pub(super) keeps_root: bool,
    pub(super) depth: u8,
    pub(super) warnings: Vec<Warning>,
    /// The progress of each type so far.
    progress: Vec<(&'static Schema, Progress)>,
}

/// A field in [`Progress::order`] that is not guessed.
const UNKNOWN: u16 = u16::MAX;

impl<'j> Decoder<'j> {
    /// A decoder of this text.
    pub(crate) fn new(json: &'j [u8], strictness: Strictness) -> Self {
        Self {
            reader: Reader::new(json),
            base: 0,
            cut: None,
            strictness,
            keeps_root: false,
            depth: 0,
            warnings: Vec::new(),
            progress: Vec::new(),
        }
    }

    /// Reads the whole text as one value and returns the decode warnings.
    pub(crate) fn document(self, slot: &mut dyn Slot) -> std::result::Result<Vec<DecodeWarning>, JsonError> {
        let json = self.reader.json();
        self.warnings(slot).map(|warnings| first(json, &warnings))
    }

    /// As [`document`](Self::document), for a text that the caller does not keep. The raw fields of a record keep what its
    /// fields cannot hold. Nothing keeps the root, so these are errors: a root that does not fit at all, and a lone
    /// surrogate in a text outside of records.
    pub(crate) fn root(mut self, slot: &mut dyn Slot) -> std::result::Result<Vec<DecodeWarning>, JsonError> {
        self.keeps_root = true;
        self.document(slot)
    }

    /// Reads the whole text as one value; the first decode warning is an error.
    pub(crate) fn strict(self, slot: &mut dyn Slot) -> std::result::Result<(), JsonError> {
        let json = self.reader.json();
        match self.warnings(slot)?.first() {
            Some(warning) => Err(JsonError {
                path: path::at(json, warning.offset),
                offset: warning.offset,
                message: warning.to_string(),
            }),
            None => Ok(()),
        }
    }

    fn warnings(self, slot: &mut dyn Slot) -> std::result::Result<Vec<Warning>, JsonError> {
        let mut is_first = true;
        self.read(&mut |decoder| {
            if !std::mem::take(&mut is_first) {
                slot.clear();
            }
            decoder.whole(slot)
        })
    }

    /// Reads an object, each field into the slot of that name. Other fields are skipped.
    pub(crate) fn fields(
        self,
        slots: &mut [(&str, &mut dyn Slot)],
    ) -> std::result::Result<Vec<DecodeWarning>, JsonError> {
        let json = self.reader.json();
        let warnings = self.read(&mut |decoder| decoder.each_field(slots))?;
        Ok(first(json, &warnings))
    }

    /// Reads a text. If that fails and the text has lone surrogates, it is read once more with these replaced.
    fn read(
        mut self,
        read: &mut dyn FnMut(&mut Decoder<'_>) -> Result<()>,
    ) -> std::result::Result<Vec<Warning>, JsonError> {
        self.reader.skip_mark();
        let Err(stop) = read(&mut self) else {
            return Ok(self.warnings);
        };
        let Some((json, offsets)) = replaced(self.reader.json()) else {
            return Err(self.explain(*stop));
        };
        let mut again = Decoder::new(&json, self.strictness);
        again.keeps_root = self.keeps_root;
        again.cut = Some(Cut {
            text: self.reader.json(),
            offsets: &offsets,
        });
        again.reader.skip_mark();
        if let Err(stop) = read(&mut again) {
            return Err(again.explain(*stop));
        }
        for &offset in &offsets {
            again.warn(offset, Kind::LoneSurrogate);
        }
        Ok(again.warnings)
    }

    pub(super) fn explain(&self, stop: Stop) -> JsonError {
        JsonError {
            path: path::at(self.reader.json(), stop.offset),
            offset: stop.offset,
            message: stop.message,
        }
    }

    fn whole(&mut self, slot: &mut dyn Slot) -> Result<()> {
        let peek = self.reader.peek()?;
        let fit = self.value(slot, peek)?;
        self.reader.finish()?;
        if self.keeps_root {
            check_root(&fit)?;
        }
        self.report(fit);
        Ok(())
    }

    fn each_field(&mut self, slots: &mut [(&str, &mut dyn Slot)]) -> Result<()> {
        self.enter()?;
        let peek = self.reader.peek()?;
        if peek != Peek::Object {
            let message = format!("expected an object, found {}", in_words(peek));
            return Err(Stop::new(self.reader.offset(), &message).into());
        }
        let mut more = self.reader.first_field()?;
        while more {
            let name = self.reader.name()?;
            let peek = self.reader.peek()?;
            match slots.iter_mut().find(|(wanted, _)| *wanted == name) {
                Some((_, slot)) => {
                    slot.clear();
                    let fit = self.value(*slot, peek)?;
                    self.report(fit);
                }
                None => {
                    self.skip(peek)?;
                }
            }
            more = self.reader.next_field()?;
        }
        self.reader.finish()?;
        Ok(())
    }

    /// Reads the next value into a slot.
    ///
    /// Most values are strings in fields for strings. That case is inlined.
    #[inline]
    pub(super) fn value(&mut self, slot: &mut dyn Slot, peek: Peek) -> Result<Fit> {
        if peek == Peek::Null {
            return self.null(slot);
        }
        let fit = match slot.target() {
            Target::Str(text) if peek == Peek::String => match self.reader.plain_string() {
                Some(plain) => {
                    *text = String::from(plain);
                    return Ok(Fit::YES);
                }
                None => self.text(text, peek)?,
            },
            target => self.fill(target, peek)?,
        };
        if fit.is_no() {
            slot.clear();
        }
        Ok(fit)
    }

    fn null(&mut self, slot: &mut dyn Slot) -> Result<Fit> {
        let offset = self.offset();
        self.reader.null()?;
        slot.set_null();
        if !holds_null(slot) {
            self.adapted(offset, "a value, or no field", "null");
        }
        Ok(Fit::YES)
    }

    fn fill(&mut self, target: Target<'_>, peek: Peek) -> Result<Fit> {
        match target {
            Target::Str(text) => self.text(text, peek),
            Target::Record(record) if peek == Peek::Object => self.record(record),
            Target::Record(record) => self.stand_in(peek, false, &mut |inner| inner.record(record)),
            Target::List(list) => self.list(list, peek),
            Target::Enum(value) => self.open_enum(value, peek),
            Target::Bool(value) => self.boolean(value, peek),
            Target::Int(value) => self.integer(value, peek),
            Target::Int32(value) => self.integer_32(value, peek),
            Target::Float(value) => self.float(value, peek),
            Target::Json(value) => self.any(value, peek),
            Target::Object(object) => self.object(object, peek),
            Target::Map(map) => self.map(map, peek),
            Target::Union(union) => self.union(union, peek),
            Target::Nothing => self.nothing(peek),
        }
    }

    /// The result of an operation without a result. An empty object is no difference.
    fn nothing(&mut self, peek: Peek) -> Result<Fit> {
        let offset = self.offset();
        let text = self.skip(peek)?;
        let is_empty = |byte| matches!(byte, b'{' | b'}' | b' ' | b'\n' | b'\r' | b'\t');
        if !text.bytes().all(is_empty) {
            self.adapted(offset, "nothing", in_words(peek));
        }
        Ok(Fit::YES)
    }

    fn record(&mut self, record: &mut dyn Record) -> Result<Fit> {
        self.enter()?;
        let start = self.offset();
        let schema = record.schema();
        let Progress { mut order, mut seen } = self.take_progress(schema);
        seen.resize(schema.names.len(), false);
        let mut nth = 0;
        let mut more = self.reader.first_field()?;
        while more {
            let name = self.name(schema, &mut order, nth)?;
            nth += 1;
            let peek = self.reader.peek()?;
            let start = self.reader.offset();
            match name {
                Name::Known(index) => {
                    let again = seen
                        .get_mut(index)
                        .is_some_and(|seen| std::mem::replace(seen, true));
                    if let Some(slot) = record.slot_mut(index) {
                        if again {
                            // If a field occurs twice, the second value replaces the first one.
                            slot.clear();
                        }
                        let fit = self.value(slot, peek)?;
                        if !fit.is_yes() || again {
                            self.place(record, index, fit, start)?;
                        }
                    }
                }
                Name::Unknown(name) => self.unknown_field(record, &name, peek)?,
            }
            more = self.reader.next_field()?;
        }
        order.truncate(nth);
        self.depth -= 1;
        if self.is_strict() {
            self.report_missing(schema, &seen, start);
        }
        seen.clear();
        self.progress.push((schema, Progress { order, seen }));
        Ok(Fit::YES)
    }

    /// Reads the name of the next field. It is guessed from the order of the last record; a wrong guess corrects
    /// the order.
    #[inline]
    fn name(&mut self, schema: &Schema, order: &mut Vec<u16>, nth: usize) -> Result<Name<'j>> {
        if let Some(&guess) = order.get(nth)
            && let Some(name) = schema.names.get(usize::from(guess))
            && self.reader.name_is(name)
        {
            return Ok(Name::Known(usize::from(guess)));
        }
        self.other_name(schema, order, nth)
    }

    fn other_name(&mut self, schema: &Schema, order: &mut Vec<u16>, nth: usize) -> Result<Name<'j>> {
        let name = self.reader.name()?;
        let found = schema.position(&name);
        // Only a name that needs no escapes can be guessed.
        let noted = found
            .filter(|_| !schema.escaped_names)
            .and_then(|index| u16::try_from(index).ok())
            .unwrap_or(UNKNOWN);
        match order.get_mut(nth) {
            Some(known) => *known = noted,
            None => order.push(noted),
        }
        Ok(found.map_or(Name::Unknown(name), Name::Known))
    }

    /// Takes the progress of this type.
    fn take_progress(&mut self, schema: &'static Schema) -> Progress {
        let known = self
            .progress
            .iter()
            .rposition(|(known, _)| std::ptr::eq(*known, schema));
        known.map_or_else(Progress::default, |index| self.progress.swap_remove(index).1)
    }

    /// Keeps the value of a field raw if it does not fit.
    fn place(&mut self, record: &mut dyn Record, index: usize, fit: Fit, start: usize) -> Result<()> {
        let Some(&name) = record.schema().names.get(index) else {
            return Ok(());
        };
        if fit.is_yes() {
            // The field may occur twice, the first time with a value that does not fit.
            record.raw_fields_mut().forget(name);
            return Ok(());
        }
        let raw = self.reader.since(start)?;
        let raw = RawJson::from_checked(self.as_came(raw, self.base + start));
        let mut stand_in = Vec::new();
        if let Some(slot) = record.slot(index) {
            encode(slot, &mut stand_in);
        }
        let is_adapted = fit.is_adapted();
        record.raw_fields_mut().keep(name, raw, stand_in, is_adapted);
        self.report(fit);
        Ok(())
    }

    /// Keeps a field that the schema does not know.
    fn unknown_field(&mut self, record: &mut dyn Record, name: &str, peek: Peek) -> Result<()> {
        let offset = self.offset();
        let raw = self.skip(peek)?;
        let raw = RawJson::from_checked(self.as_came(raw, offset));
        record.raw_fields_mut().insert(name, raw);
        if self.is_strict() {
            let of = record.schema().name;
            self.warn(offset, Kind::UnknownField { of });
        }
        Ok(())
    }

    fn report_missing(&mut self, schema: &'static Schema, seen: &[bool], offset: usize) {
        for (name, seen) in schema.names.iter().take(schema.required).zip(seen) {
            if !seen {
                let kind = Kind::MissingField {
                    of: schema.name,
                    name,
                };
                self.warn(offset, kind);
            }
        }
    }

    /// Skips a value and returns its text. Its nesting has the same limit as that of a value that is read.
    pub(super) fn skip(&mut self, peek: Peek) -> Result<&'j str> {
        let start = self.reader.offset();
        self.reader.skip(peek)?;
        let text = self.reader.since(start)?;
        let room = usize::from(MAX_DEPTH - self.depth);
        // Each level takes two bytes, so only long texts have to be checked.
        if text.len() > 2 * room && path::nesting(text.as_bytes()) > room {
            return Err(Stop::too_deep(start).into());
        }
        Ok(text)
    }

    /// Skips a value that does not fit.
    pub(super) fn misfit(&mut self, peek: Peek, expected: &'static str) -> Result<Fit> {
        let offset = self.offset();
        self.skip(peek)?;
        Ok(Fit::no(offset, expected, peek))
    }

    /// A decoder of a part of this text. [`absorb`](Self::absorb) takes over its warnings.
    pub(super) fn of_part(&self, part: &'j str, offset: usize) -> Self {
        let mut inner = Self::new(part.as_bytes(), self.strictness);
        inner.base = offset;
        inner.cut = self.cut;
        inner.depth = self.depth;
        inner
    }

    /// Reads a part into a slot, and takes over its warnings.
    pub(super) fn absorb(&mut self, mut part: Self, slot: &mut dyn Slot) -> Result<Fit> {
        let fit = part
            .reader
            .peek()
            .and_then(|peek| part.value(slot, peek))
            .map_err(|mut stop| {
                stop.offset += part.base;
                stop
            })?;
        self.warnings.append(&mut part.warnings);
        Ok(fit)
    }

    /// The text of a value without the replacements of lone surrogates. `offset` is that in the whole text.
    pub(super) fn as_came(&self, text: &'j str, offset: usize) -> &'j str {
        self.cut
            .and_then(|cut| cut.part(offset, text.len()))
            .unwrap_or(text)
    }

    /// The fit of a string from this offset to the position. It is adapted if a lone surrogate was replaced.
    pub(super) fn unless_cut(&self, offset: usize) -> Fit {
        match self.cut {
            Some(cut) if cut.is_in(offset..self.offset()) => Fit::cut(offset),
            _ => Fit::YES,
        }
    }

    pub(super) fn enter(&mut self) -> Result<()> {
        if self.depth == MAX_DEPTH {
            return Err(Stop::too_deep(self.reader.offset()).into());
        }
        self.depth += 1;
        Ok(())
    }

    pub(super) fn offset(&self) -> usize {
        self.base + self.reader.offset()
    }

    fn is_strict(&self) -> bool {
        self.strictness == Strictness::Strict
    }

    /// Warns of an adapted value, if the reading is strict.
    pub(super) fn adapted(&mut self, offset: usize, expected: &'static str, found: &'static str) {
        if self.is_strict() {
            self.warn(offset, Kind::Adapted { expected, found });
        }
    }

    /// Warns of an undocumented value of an enum, if the reading is strict.
    pub(super) fn undocumented(&mut self, offset: usize, value: &dyn OpenEnum) {
        if self.is_strict() && !value.is_known() {
            let kind = Kind::UnknownValue {
                of: value.type_name(),
                value: value.as_str().to_owned(),
            };
            self.warn(offset, kind);
        }
    }

    pub(super) fn report(&mut self, fit: Fit) {
        if let Some(misfit) = fit.into_misfit() {
            let kind = Kind::Misfit {
                expected: misfit.expected,
                found: misfit.found,
            };
            self.warn(misfit.offset, kind);
        }
    }

    pub(super) fn warn(&mut self, offset: usize, kind: Kind) {
        self.warnings.push(Warning { offset, kind });
    }
}

/// The first warnings. Finding the path of each one reads the text up to it, so their number is limited.
fn first(json: &[u8], warnings: &[Warning]) -> Vec<DecodeWarning> {
    const MOST: usize = 32;
    located(json, warnings.get(..MOST).unwrap_or(warnings))
}

/// The name of a field.
enum Name<'j> {
    Known(usize),
    Unknown(Cow<'j, str>),
}

/// Whether a slot that was set to `null` holds it.
pub(super) fn holds_null(slot: &dyn Slot) -> bool {
    matches!(slot.view(), View::Null | View::Json(JsonValue::Null))
}
