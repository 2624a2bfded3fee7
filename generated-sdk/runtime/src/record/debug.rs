//! `Debug` of records, for all generated types. Absent fields are left out, secrets are not printed.

use std::fmt::{self, Debug, Formatter};

use super::{Fields, Record, View};

/// The text that replaces a secret.
const REDACTED: &str = "[redacted]";

/// `Debug` of a generated struct.
pub fn print_fields<T: Fields>(record: &T, f: &mut Formatter<'_>) -> fmt::Result {
    print(record, f)
}

/// Prints a record as a struct, with its names in Rust.
fn print(record: &dyn Record, f: &mut Formatter<'_>) -> fmt::Result {
    let schema = record.schema();
    let mut out = f.debug_struct(schema.rust_name.unwrap_or(schema.name));
    for (index, field) in schema.fields().enumerate() {
        let Some(slot) = record.slot(index) else { continue };
        let view = slot.view();
        if matches!(view, View::Absent) {
            continue;
        }
        let name = schema.rust_field_name(index).unwrap_or_default();
        if field.secret {
            out.field(&name, &format_args!("{REDACTED}"));
        } else {
            out.field(&name, &view);
        }
    }
    if !record.raw_fields().is_empty() {
        out.field("raw_fields", record.raw_fields());
    }
    out.finish()
}

impl Debug for dyn Record {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        print(self, f)
    }
}

impl Debug for View<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::Absent => f.write_str("absent"),
            Self::Null => f.write_str("null"),
            Self::Bool(value) => value.fmt(f),
            Self::Int(value) => value.fmt(f),
            Self::Float(value) => value.fmt(f),
            Self::Str(value) => value.fmt(f),
            Self::Enum(value) => value.fmt(f),
            Self::Json(value) => fmt::Display::fmt(value, f),
            Self::Object(value) => value.fmt(f),
            Self::Raw(value) => value.fmt(f),
            Self::Record(record) => print(*record, f),
            Self::List(list) => f
                .debug_list()
                .entries(list.iter().map(|slot| slot.view()))
                .finish(),
            Self::Map(map) => {
                let mut out = f.debug_map();
                map.for_each(&mut |name, value| {
                    out.entry(&name, &value.view());
                });
                out.finish()
            }
        }
    }
}
