//! Equality of records, for all generated types.

use super::{Fields, Map, Record, Slot, Union, View};

/// `PartialEq` of a generated struct.
pub fn equal_fields<T: Fields>(left: &T, right: &T) -> bool {
    equal(left, right)
}

/// Whether two records of one type have equal fields and equal raw fields.
fn equal(left: &dyn Record, right: &dyn Record) -> bool {
    let mut index = 0;
    loop {
        match (left.slot(index), right.slot(index)) {
            (Some(left), Some(right)) if same_slot(left, right) => index += 1,
            (None, None) => break,
            _ => return false,
        }
    }
    left.raw_fields() == right.raw_fields()
}

/// Records of different types are not equal.
impl PartialEq for dyn Record {
    fn eq(&self, other: &Self) -> bool {
        same(View::Record(self), View::Record(other))
    }
}

/// Whether two slots of one type hold equal values.
fn same_slot(left: &dyn Slot, right: &dyn Slot) -> bool {
    match (left.as_union(), right.as_union()) {
        (None, None) => same(left.view(), right.view()),
        (Some(left), Some(right)) => same_variant(left, right),
        _ => false,
    }
}

/// Whether two unions hold equal values in the same variant.
fn same_variant(left: &dyn Union, right: &dyn Union) -> bool {
    match (left.selected(), right.selected()) {
        (Ok((nth, left)), Ok((other, right))) => nth == other && same_slot(left, right),
        (Err(left), Err(right)) => left == right,
        _ => false,
    }
}

fn same(left: View<'_>, right: View<'_>) -> bool {
    match (left, right) {
        (View::Absent, View::Absent) | (View::Null, View::Null) => true,
        (View::Bool(left), View::Bool(right)) => left == right,
        (View::Int(left), View::Int(right)) => left == right,
        // `f64` compares as in `#[derive(PartialEq)]`: NaN is not equal to itself.
        (View::Float(left), View::Float(right)) => left.eq(&right),
        (View::Str(left), View::Str(right)) => left == right,
        (View::Enum(left), View::Enum(right)) => left.wire() == right.wire(),
        (View::Json(left), View::Json(right)) => left == right,
        (View::Object(left), View::Object(right)) => left == right,
        (View::Raw(left), View::Raw(right)) => left == right,
        (View::Record(left), View::Record(right)) => same_type(left, right) && equal(left, right),
        (View::List(left), View::List(right)) => {
            left.len() == right.len()
                && left
                    .iter()
                    .zip(right.iter())
                    .all(|(left, right)| same_slot(left, right))
        }
        (View::Map(left), View::Map(right)) => same_entries(left, right),
        _ => false,
    }
}

/// Whether two records have the same type. A schema is a constant, which may have more than one address, so schemas
/// are also compared by value.
fn same_type(left: &dyn Record, right: &dyn Record) -> bool {
    let (left, right) = (left.schema(), right.schema());
    std::ptr::eq(left, right) || left == right
}

fn same_entries(left: &dyn Map, right: &dyn Map) -> bool {
    let mut equal = left.len() == right.len();
    left.for_each(&mut |name, value: &dyn Slot| {
        equal = equal && right.get(name).is_some_and(|other| same_slot(value, other));
    });
    equal
}
