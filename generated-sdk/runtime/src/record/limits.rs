//! Checks documented limits before a request is sent.

use std::fmt;

use super::{Limits, Record, Slot, View};

/// A value that violates a documented limit.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Violation {
    /// The JSON path of the value: `ids`, `items[3].title`; empty for the body itself.
    pub path: String,
    /// The limit in words: `at most 50 elements`.
    pub limit: String,
    /// The actual value or count: `51`.
    pub found: String,
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { path, limit, found } = self;
        match path.as_str() {
            "" => write!(f, "the body takes {limit}, got {found}"),
            path => write!(f, "`{path}` takes {limit}, got {found}"),
        }
    }
}

/// All values in a request that violate their limits. `limits` are those of the value itself.
pub(crate) fn check(slot: &dyn Slot, limits: Option<&Limits>) -> Vec<Violation> {
    let mut violations = Vec::new();
    check_slot(slot, limits, "", &mut violations);
    violations
}

fn check_record(record: &dyn Record, path: &str, out: &mut Vec<Violation>) {
    for (index, field) in record.schema().fields().enumerate() {
        let Some(slot) = record.slot(index) else { continue };
        // Most fields have no limits. No path is built for those.
        if field.limits.is_some() || may_nest(slot.view()) || slot.as_union().is_some() {
            check_slot(slot, field.limits, &within(path, field.name), out);
        }
    }
}

fn check_slot(slot: &dyn Slot, limits: Option<&Limits>, path: &str, out: &mut Vec<Violation>) {
    let of_variant = slot.as_union().and_then(|union| {
        let (index, _) = union.selected().ok()?;
        union.variants().get(index)?.limits
    });
    check_view(slot.view(), of_variant.or(limits), path, out);
}

/// The path of a field below another path.
fn within(path: &str, name: &str) -> String {
    if path.is_empty() {
        name.to_owned()
    } else {
        format!("{path}.{name}")
    }
}

/// Whether there may be values with limits of their own inside.
fn may_nest(view: View<'_>) -> bool {
    matches!(view, View::Record(_) | View::List(_) | View::Map(_))
}

fn check_view(view: View<'_>, limits: Option<&Limits>, path: &str, out: &mut Vec<Violation>) {
    let limits = limits.unwrap_or(&Limits::NONE);
    match view {
        View::Str(text) => check_length(text, limits, path, out),
        View::Enum(value) => {
            if let Some(text) = value.wire() {
                check_length(text, limits, path, out);
            }
        }
        // Documented limits are small numbers, which are exact as doubles.
        #[allow(clippy::cast_precision_loss)]
        View::Int(number) => check_number(number as f64, limits, path, out),
        View::Float(number) => check_number(number, limits, path, out),
        View::List(list) => {
            let bounds = (limits.min_items, limits.max_items);
            check_count(list.len(), bounds, "element", path, out);
            for (index, element) in list.iter().enumerate() {
                if limits.each.is_some() || may_nest(element.view()) || element.as_union().is_some() {
                    check_slot(element, limits.each, &format!("{path}[{index}]"), out);
                }
            }
        }
        View::Map(map) => map.for_each(&mut |name, value| {
            check_slot(value, limits.each, &within(path, name), out);
        }),
        View::Record(record) => check_record(record, path, out),
        View::Absent | View::Null | View::Bool(_) | View::Json(_) | View::Object(_) | View::Raw(_) => {}
    }
}

fn check_length(text: &str, limits: &Limits, path: &str, out: &mut Vec<Violation>) {
    let bounds = (limits.min_length, limits.max_length);
    if bounds != (None, None) {
        check_count(text.chars().count(), bounds, "character", path, out);
    }
}

fn check_count(
    count: usize,
    (least, most): (Option<usize>, Option<usize>),
    unit: &str,
    path: &str,
    out: &mut Vec<Violation>,
) {
    let limit = match (least, most) {
        (_, Some(most)) if count > most => format!("at most {most} {unit}{}", plural(most)),
        (Some(least), _) if count < least => format!("at least {least} {unit}{}", plural(least)),
        _ => return,
    };
    out.push(Violation {
        path: path.to_owned(),
        limit,
        found: count.to_string(),
    });
}

fn check_number(number: f64, limits: &Limits, path: &str, out: &mut Vec<Violation>) {
    let limit = match (limits.minimum, limits.maximum) {
        (_, Some(most)) if number > most => format!("at most {most}"),
        (Some(least), _) if number < least => format!("at least {least}"),
        _ => return,
    };
    out.push(Violation {
        path: path.to_owned(),
        limit,
        found: number.to_string(),
    });
}

fn plural(count: usize) -> &'static str {
    if count == 1 { "" } else { "s" }
}

#[cfg(test)]
mod tests;
