//! `Clone` of records and enums, for all generated types.

use super::{Record, Slot, Target, View};

/// `Clone` of a generated struct or enum.
pub fn clone_value<T: Slot + Default>(value: &T) -> T {
    let mut clone = T::default();
    copy(value, &mut clone);
    clone
}

fn copy_record(from: &dyn Record, to: &mut dyn Record) {
    let mut index = 0;
    while let (Some(from), Some(to)) = (from.slot(index), to.slot_mut(index)) {
        copy(from, to);
        index += 1;
    }
    if !from.raw_fields().keeps_nothing() {
        *to.raw_fields_mut() = from.raw_fields().clone();
    }
}

/// Copies the value of a slot into an empty slot of the same type.
pub(crate) fn copy(from: &dyn Slot, to: &mut dyn Slot) {
    if let Some(union) = from.as_union() {
        if let Target::Union(to) = to.target() {
            match union.selected() {
                Ok((index, held)) => {
                    if let Some(to) = to.select(index) {
                        copy(held, to);
                    }
                }
                Err(raw) => to.set_raw(raw.clone()),
            }
        }
        return;
    }
    match from.view() {
        View::Absent => {}
        View::Null => to.set_null(),
        view => copy_view(view, to.target()),
    }
}

fn copy_view(from: View<'_>, to: Target<'_>) {
    match (from, to) {
        (View::Bool(from), Target::Bool(to)) => *to = from,
        (View::Int(from), Target::Int(to)) => *to = from,
        (View::Int(from), Target::Int32(to)) => *to = i32::try_from(from).unwrap_or_default(),
        (View::Float(from), Target::Float(to)) => *to = from,
        (View::Str(from), Target::Str(to)) => from.clone_into(to),
        (View::Enum(from), Target::Enum(to)) => match from.wire() {
            Some(value) => to.set(value),
            None => to.unset(),
        },
        (View::Json(from), Target::Json(to)) => from.clone_into(to),
        (View::Object(from), Target::Object(to)) => from.clone_into(to),
        (View::Record(from), Target::Record(to)) => copy_record(from, to),
        (View::List(from), Target::List(to)) => {
            for element in from.iter() {
                copy(element, to.push());
            }
        }
        (View::Map(from), Target::Map(to)) => {
            from.for_each(&mut |name, value| copy(value, to.entry(name)));
        }
        // Slots of one type have the same kind of view and target, so other pairs do not occur.
        _ => {}
    }
}
