//! Writes any [`Slot`] as JSON.

use crate::record::{RawJson, Record, Slot, View};

/// Appends the value as JSON; an absent value appends nothing.
pub(crate) fn encode(slot: &dyn Slot, out: &mut Vec<u8>) {
    encode_view(&slot.view(), out);
}

/// What stands under one name of an object that is to be written.
pub(crate) enum MemberValue<'v, 'a> {
    /// A typed member. It stays where its slot has put it: a copy that is read at once makes a processor wait.
    Typed(&'v View<'a>),
    /// A member as it came: unknown to the schema, or not fitting it and unchanged since.
    Raw(&'a RawJson),
}

/// Calls `each` for every member to write of a record, in order, until it returns an error.
///
/// What decoding kept raw goes back to where it came from, unless the typed member was changed since.
pub(crate) fn member_values<'a, E>(
    record: &'a dyn Record,
    mut each: impl FnMut(&'a str, MemberValue<'_, 'a>) -> Result<(), E>,
) -> Result<(), E> {
    let members = record.schema().members;
    let raw = record.raw_fields();
    let has_raw = !raw.is_empty();
    for (index, &member) in members.iter().enumerate() {
        let Some(slot) = record.slot(index) else { continue };
        let view = slot.view();
        if has_raw && raw.get(member).is_some() {
            let mut encoded = Vec::new();
            encode_view(&view, &mut encoded);
            if let Some(kept) = raw.in_place_of(member, &encoded) {
                each(member, MemberValue::Raw(kept))?;
                continue;
            }
        }
        if !matches!(view, View::Absent) {
            each(member, MemberValue::Typed(&view))?;
        }
    }
    for (name, value) in raw.iter() {
        if !members.contains(&name) {
            each(name, MemberValue::Raw(value))?;
        }
    }
    Ok(())
}

/// Appends a value as JSON; an absent one appends nothing.
pub(crate) fn encode_view(view: &View<'_>, out: &mut Vec<u8>) {
    match *view {
        View::Absent => {}
        View::Null => out.extend_from_slice(b"null"),
        View::Bool(true) => out.extend_from_slice(b"true"),
        View::Bool(false) => out.extend_from_slice(b"false"),
        View::Int(value) => write_value(&value, out),
        // JSON has no infinities: serde_json writes `null` for them.
        View::Float(value) => write_value(&value, out),
        View::Str(value) => write_text(value, out),
        View::Json(value) => write_value(value, out),
        View::Object(value) => write_value(value, out),
        View::Raw(value) => out.extend_from_slice(value.as_str().as_bytes()),
        View::Record(record) => write_record(record, out),
        View::List(list) => {
            out.push(b'[');
            let mut separator = Separator::default();
            for element in list.iter() {
                separator.before_next(out);
                match &element.view() {
                    // A list has no absent elements: what is empty is written as `null`.
                    View::Absent => out.extend_from_slice(b"null"),
                    view => encode_view(view, out),
                }
            }
            out.push(b']');
        }
        View::Map(map) => {
            out.push(b'{');
            let mut separator = Separator::default();
            map.for_each(&mut |name, value| {
                let view = value.view();
                if !matches!(view, View::Absent) {
                    write_name(name, &mut separator, out);
                    encode_view(&view, out);
                }
            });
            out.push(b'}');
        }
    }
}

fn write_record(record: &dyn Record, out: &mut Vec<u8>) {
    encode_members(record, &|_| true, out);
}

/// Appends a record as an object of those members only whose name passes.
pub(crate) fn encode_members(record: &dyn Record, passes: &dyn Fn(&str) -> bool, out: &mut Vec<u8>) {
    out.push(b'{');
    let mut separator = Separator::default();
    let written: Result<(), std::convert::Infallible> = member_values(record, |name, value| {
        if passes(name) {
            write_name(name, &mut separator, out);
            match value {
                MemberValue::Typed(view) => encode_view(view, out),
                MemberValue::Raw(raw) => out.extend_from_slice(raw.as_str().as_bytes()),
            }
        }
        Ok(())
    });
    let Ok(()) = written;
    out.push(b'}');
}

/// Appends the name of a member, with what stands before and after it.
fn write_name(name: &str, separator: &mut Separator, out: &mut Vec<u8>) {
    if needs_escape(name) {
        separator.before_next(out);
        write_value(name, out);
        out.push(b':');
        return;
    }
    out.reserve(name.len() + 4);
    separator.before_next(out);
    out.push(b'"');
    out.extend_from_slice(name.as_bytes());
    out.extend_from_slice(b"\":");
}

/// Appends a JSON string.
pub(crate) fn write_text(text: &str, out: &mut Vec<u8>) {
    if needs_escape(text) {
        return write_value(text, out);
    }
    out.reserve(text.len() + 2);
    out.push(b'"');
    out.extend_from_slice(text.as_bytes());
    out.push(b'"');
}

/// Whether a JSON string has to say any of these characters in another way. Almost none does, so this looks at all of
/// them, eight at once.
#[inline]
fn needs_escape(text: &str) -> bool {
    let bytes = text.as_bytes();
    // What is left after the chunks is in the last bytes, some of which are looked at twice.
    if let Some(last) = bytes.last_chunk::<8>() {
        let (chunks, _) = bytes.as_chunks::<8>();
        let all = chunks
            .iter()
            .fold(escapes_of(u64::from_ne_bytes(*last)), |any, chunk| {
                any | escapes_of(u64::from_ne_bytes(*chunk))
            });
        return all != 0;
    }
    if let (Some(first), Some(last)) = (bytes.first_chunk::<4>(), bytes.last_chunk::<4>()) {
        let both = u64::from(u32::from_ne_bytes(*first)) << 32 | u64::from(u32::from_ne_bytes(*last));
        return escapes_of(both) != 0;
    }
    bytes
        .iter()
        .any(|&byte| byte < b' ' || byte == b'"' || byte == b'\\')
}

/// The high bit of each byte that is a quote, a backslash or a control character. (A byte next to such a one can get it
/// too, which does not matter here.)
#[inline]
const fn escapes_of(bytes: u64) -> u64 {
    const EACH: u64 = u64::from_ne_bytes([1; 8]);
    const HIGH: u64 = EACH * 0x80;
    /// Those that are below `bound`, of those below 128.
    const fn below(bytes: u64, bound: u64) -> u64 {
        bytes.wrapping_sub(EACH * bound) & !bytes & HIGH
    }
    let controls = below(bytes, b' ' as u64);
    let quotes = below(bytes ^ (EACH * b'"' as u64), 1);
    let backslashes = below(bytes ^ (EACH * b'\\' as u64), 1);
    controls | quotes | backslashes
}

fn write_value<T: serde::Serialize + ?Sized>(value: &T, out: &mut Vec<u8>) {
    // Writing to a vector cannot fail, and these values have string keys only.
    let _ = serde_json::to_writer(out, value);
}

/// Writes the commas between members.
#[derive(Default)]
struct Separator {
    started: bool,
}

impl Separator {
    fn before_next(&mut self, out: &mut Vec<u8>) {
        if self.started {
            out.push(b',');
        }
        self.started = true;
    }
}
