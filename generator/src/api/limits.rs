//! Limits of values: as text, and which of two sets takes more.

use std::cmp::Ordering;

use crate::ir::Limits;

/// The limits as text: `max_length 50, each max_items 3`. Without limits it is empty.
pub(super) fn text(limits: &Limits) -> String {
    parts(limits).join(", ")
}

fn parts(limits: &Limits) -> Vec<String> {
    let counts = [
        ("min_items", limits.min_items),
        ("max_items", limits.max_items),
        ("min_length", limits.min_length),
        ("max_length", limits.max_length),
    ];
    let numbers = [("minimum", limits.minimum), ("maximum", limits.maximum)];
    let counts = counts
        .into_iter()
        .filter_map(|(name, value)| Some(format!("{name} {}", value?)));
    let numbers = numbers
        .into_iter()
        .filter_map(|(name, value)| Some(format!("{name} {}", value?)));
    let each = limits.each.iter().flat_map(|each| parts(each));
    counts
        .chain(numbers)
        .chain(each.map(|part| format!("each {part}")))
        .collect()
}

/// A limit that changed.
pub(super) struct Changed {
    /// The change in words: `max_length 50 → 20`.
    pub(super) what: String,
    /// Whether fewer values are allowed.
    pub(super) is_tighter: bool,
}

/// The limits that changed.
pub(super) fn changes(old: &Limits, new: &Limits) -> Vec<Changed> {
    let mut changes = Vec::new();
    compare(old, new, "", &mut changes);
    changes
}

fn compare(old: &Limits, new: &Limits, place: &str, changes: &mut Vec<Changed>) {
    let mut least = |name: &str, old: Option<f64>, new: Option<f64>| {
        push(place, name, old, new, Ordering::Greater, changes);
    };
    least("min_items", float(old.min_items), float(new.min_items));
    least("min_length", float(old.min_length), float(new.min_length));
    least("minimum", old.minimum, new.minimum);
    let mut most = |name: &str, old: Option<f64>, new: Option<f64>| {
        push(place, name, old, new, Ordering::Less, changes);
    };
    most("max_items", float(old.max_items), float(new.max_items));
    most("max_length", float(old.max_length), float(new.max_length));
    most("maximum", old.maximum, new.maximum);
    if old.each.is_some() || new.each.is_some() {
        let none = Limits::default();
        let each =
            |limits: &'_ Option<Box<Limits>>| limits.as_deref().cloned().unwrap_or_else(|| none.clone());
        compare(
            &each(&old.each),
            &each(&new.each),
            &format!("{place}each "),
            changes,
        );
    }
}

/// `tighter` is how the new value compares with the old one if fewer values are allowed.
fn push(
    place: &str,
    name: &str,
    old: Option<f64>,
    new: Option<f64>,
    tighter: Ordering,
    changes: &mut Vec<Changed>,
) {
    if old == new {
        return;
    }
    let is_tighter = match (old, new) {
        (Some(old), Some(new)) => new.partial_cmp(&old) == Some(tighter),
        (None, _) => true,
        (_, None) => false,
    };
    let text = |value: Option<f64>| value.map_or_else(|| String::from("none"), |value| value.to_string());
    changes.push(Changed {
        what: format!("{place}{name} {} → {}", text(old), text(new)),
        is_tighter,
    });
}

/// A count as a number. Counts beyond 2^53 are limits of nothing.
#[allow(clippy::cast_precision_loss, reason = "no list and no text is that long")]
fn float(count: Option<u64>) -> Option<f64> {
    count.map(|count| count as f64)
}
