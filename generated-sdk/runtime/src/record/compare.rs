//! Equality of records, for all generated types.

use super::{Fields, Map, Record, Slot, View};

/// `PartialEq` of a generated struct.
pub fn equal_fields<T: Fields>(left: &T, right: &T) -> bool {
    equal(left, right)
}

/// Whether two records of one type have equal fields and equal raw fields.
fn equal(left: &dyn Record, right: &dyn Record) -> bool {
    let mut index = 0;
    loop {
        match (left.slot(index), right.slot(index)) {
            (Some(left), Some(right)) if same(left.view(), right.view()) => index += 1,
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

fn same(left: View<'_>, right: View<'_>) -> bool {
    match (left, right) {
        (View::Absent, View::Absent) | (View::Null, View::Null) => true,
        (View::Bool(left), View::Bool(right)) => left == right,
        (View::Int(left), View::Int(right)) => left == right,
        // `f64` compares as in `#[derive(PartialEq)]`: NaN is not equal to itself.
        (View::Float(left), View::Float(right)) => left.eq(&right),
        (View::Str(left), View::Str(right)) => left == right,
        (View::Json(left), View::Json(right)) => left == right,
        (View::Object(left), View::Object(right)) => left == right,
        (View::Raw(left), View::Raw(right)) => left == right,
        (View::Record(left), View::Record(right)) => same_type(left, right) && equal(left, right),
        (View::List(left), View::List(right)) => {
            left.len() == right.len()
                && left
                    .iter()
                    .zip(right.iter())
                    .all(|(left, right)| same(left.view(), right.view()))
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
        equal = equal
            && right
                .get(name)
                .is_some_and(|other| same(value.view(), other.view()));
    });
    equal
}
