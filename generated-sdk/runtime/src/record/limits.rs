//! Documented limits, checked before anything is sent.

use std::fmt;

use super::{Limits, Record, View};

/// A value that is outside a documented limit.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Violation {
    /// Where the value is, as a JSON path: `userIds`, `list[3].code`.
    pub path: String,
    /// What the limit is, in words: `at most 50 elements`.
    pub limit: String,
    /// What was found, in words: `51`.
    pub found: String,
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` takes {}, got {}", self.path, self.limit, self.found)
    }
}

/// Every field of the record, nested ones included, that is outside its limits.
pub(crate) fn check(record: &dyn Record) -> Vec<Violation> {
    let mut violations = Vec::new();
    check_record(record, "", &mut violations);
    violations
}

fn check_record(record: &dyn Record, path: &str, out: &mut Vec<Violation>) {
    for (index, field) in record.schema().fields().enumerate() {
        let Some(slot) = record.slot(index) else { continue };
        let view = slot.view();
        if field.limits.is_none() && !may_nest(view) {
            continue;
        }
        let path = if path.is_empty() {
            field.name.to_owned()
        } else {
            format!("{path}.{}", field.name)
        };
        check_view(view, field.limits.unwrap_or(&Limits::NONE), &path, out);
    }
}

/// Whether there may be records, and so limits, further down.
fn may_nest(view: View<'_>) -> bool {
    matches!(view, View::Record(_) | View::List(_) | View::Map(_))
}

fn check_view(view: View<'_>, limits: &Limits, path: &str, out: &mut Vec<Violation>) {
    match view {
        View::Str(text) => {
            let bounds = (limits.min_length, limits.max_length);
            if bounds != (None, None) {
                check_count(text.chars().count(), bounds, "character", path, out);
            }
        }
        // Limits are documented as small numbers; both sides are exact as doubles.
        #[allow(clippy::cast_precision_loss)]
        View::Int(number) => check_number(number as f64, limits, path, out),
        View::Float(number) => check_number(number, limits, path, out),
        View::List(list) => {
            check_count(
                list.len(),
                (limits.min_items, limits.max_items),
                "element",
                path,
                out,
            );
            for (index, element) in list.iter().enumerate() {
                let element = element.view();
                if may_nest(element) {
                    check_view(element, &Limits::NONE, &format!("{path}[{index}]"), out);
                }
            }
        }
        View::Map(map) => map.for_each(&mut |name, value| {
            check_view(value.view(), &Limits::NONE, &format!("{path}.{name}"), out);
        }),
        View::Record(record) => check_record(record, path, out),
        View::Absent | View::Null | View::Bool(_) | View::Json(_) | View::Object(_) | View::Raw(_) => {}
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
