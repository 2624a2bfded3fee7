//! Tests of limits at every place that a value can have, with their paths.

use std::collections::BTreeMap;

use super::check;
use crate::record::{Limits, RawJson, Shape, Slot, Target, Union, Variant, View, sample, union};

const TEXT: Limits = Limits {
    max_length: Some(4),
    ..Limits::NONE
};

const COUNT: Limits = Limits {
    minimum: Some(0.0),
    maximum: Some(9.0),
    ..Limits::NONE
};

const ROW: Limits = Limits {
    max_items: Some(2),
    each: Some(&COUNT),
    ..Limits::NONE
};

sample! {
    Ticket {
        0 title: Option<String> = "title",
        1 labels: Option<Vec<String>> = "labels",
        2 matrix: Option<Vec<Vec<i64>>> = "matrix",
        3 counts: Option<BTreeMap<String, i64>> = "counts",
        4 contact: Option<Contact> = "contact",
        5 contacts: Option<Vec<Contact>> = "contacts",
        6 parts: Option<Vec<Ticket>> = "parts",
        7 hours: Option<f64> = "hours",
        8 named: Option<BTreeMap<String, Vec<String>>> = "named",
        9 free: Option<String> = "free",
    }
    limits: &[
        (0, Limits { min_length: Some(2), ..TEXT }),
        (1, Limits { min_items: Some(1), max_items: Some(2), each: Some(&TEXT), ..Limits::NONE }),
        (2, Limits { each: Some(&ROW), ..Limits::NONE }),
        (3, Limits { each: Some(&COUNT), ..Limits::NONE }),
        (7, COUNT),
        (8, Limits { each: Some(&Limits { max_items: Some(1), each: Some(&TEXT), ..Limits::NONE }), ..Limits::NONE })
    ]
}

/// A text or a number. The limits are those of its variants.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Contact {
    Text(String),
    Number(i64),
    UnknownValue(RawJson),
}

impl Slot for Contact {
    fn view(&self) -> View<'_> {
        match self {
            Self::Text(value) => value.view(),
            Self::Number(value) => value.view(),
            Self::UnknownValue(value) => value.view(),
        }
    }

    fn target(&mut self) -> Target<'_> {
        Target::Union(self)
    }

    fn as_union(&self) -> Option<&dyn Union> {
        Some(self)
    }
}

impl Union for Contact {
    fn variants(&self) -> &'static [Variant] {
        const {
            &[
                Variant::new(Shape::String).limited(&TEXT),
                Variant::new(Shape::Integer).limited(&COUNT),
            ]
        }
    }

    fn selected(&self) -> Result<(usize, &dyn Slot), &RawJson> {
        match self {
            Self::Text(value) => Ok((0, value)),
            Self::Number(value) => Ok((1, value)),
            Self::UnknownValue(raw) => Err(raw),
        }
    }

    fn select(&mut self, index: usize) -> Option<&mut dyn Slot> {
        *self = match index {
            0 => Self::Text(String::new()),
            1 => Self::Number(0),
            _ => return None,
        };
        match self {
            Self::Text(value) => Some(value),
            Self::Number(value) => Some(value),
            Self::UnknownValue(_) => None,
        }
    }

    fn set_raw(&mut self, raw: RawJson) {
        *self = Self::UnknownValue(raw);
    }
}

union!(Contact);

fn violations(value: &dyn Slot, limits: Option<&Limits>) -> Vec<String> {
    let violations = check(value, limits);
    violations.iter().map(ToString::to_string).collect()
}

fn texts<const N: usize>(texts: [&str; N]) -> Vec<String> {
    texts.map(str::to_owned).into()
}

#[test]
fn values_within_their_limits_pass() {
    let ticket = Ticket {
        // Characters are counted, not bytes.
        title: Some(String::from("éééé")),
        labels: Some(texts(["a", "four"])),
        matrix: Some(vec![vec![], vec![0, 9]]),
        counts: Some(BTreeMap::from([(String::from("a"), 9)])),
        contact: Some(Contact::Number(9)),
        contacts: Some(vec![
            Contact::Text(String::from("four")),
            Contact::UnknownValue(RawJson::default()),
        ]),
        parts: Some(vec![Ticket::default()]),
        hours: Some(0.0),
        named: Some(BTreeMap::from([(String::from("long name"), texts(["a"]))])),
        free: Some("x".repeat(1000)),
        ..Ticket::default()
    };
    assert_eq!(violations(&ticket, None), [""; 0]);
    assert_eq!(violations(&Ticket::default(), None), [""; 0]);
}

#[test]
fn a_field_has_limits() {
    let ticket = |title: &str, hours: f64| Ticket {
        title: Some(title.to_owned()),
        hours: Some(hours),
        ..Ticket::default()
    };
    assert_eq!(
        violations(&ticket("five!", 9.5), None),
        [
            "`title` takes at most 4 characters, got 5",
            "`hours` takes at most 9, got 9.5"
        ]
    );
    assert_eq!(
        violations(&ticket("", -0.5), None),
        [
            "`title` takes at least 2 characters, got 0",
            "`hours` takes at least 0, got -0.5"
        ]
    );
}

#[test]
fn a_list_and_its_elements_have_limits() {
    let ticket = |labels| Ticket {
        labels: Some(labels),
        ..Ticket::default()
    };
    assert_eq!(
        violations(&ticket(vec![]), None),
        ["`labels` takes at least 1 element, got 0"]
    );
    assert_eq!(
        violations(&ticket(texts(["a", "five!", "also long"])), None),
        [
            "`labels` takes at most 2 elements, got 3",
            "`labels[1]` takes at most 4 characters, got 5",
            "`labels[2]` takes at most 4 characters, got 9"
        ]
    );
}

#[test]
fn nested_lists_and_map_values_have_limits() {
    let ticket = Ticket {
        matrix: Some(vec![vec![1, 2, 3], vec![10]]),
        counts: Some(BTreeMap::from([(String::from("a"), -1), (String::from("b"), 1)])),
        named: Some(BTreeMap::from([(String::from("x"), texts(["a", "five!"]))])),
        ..Ticket::default()
    };
    assert_eq!(
        violations(&ticket, None),
        [
            "`matrix[0]` takes at most 2 elements, got 3",
            "`matrix[1][0]` takes at most 9, got 10",
            "`counts.a` takes at least 0, got -1",
            "`named.x` takes at most 1 element, got 2",
            "`named.x[1]` takes at most 4 characters, got 5"
        ]
    );
}

#[test]
fn the_variant_of_a_union_has_limits() {
    let ticket = Ticket {
        contact: Some(Contact::Text(String::from("five!"))),
        contacts: Some(vec![
            Contact::Number(10),
            Contact::Number(9),
            Contact::Text(String::from("12345")),
        ]),
        ..Ticket::default()
    };
    assert_eq!(
        violations(&ticket, None),
        [
            "`contact` takes at most 4 characters, got 5",
            "`contacts[0]` takes at most 9, got 10",
            "`contacts[2]` takes at most 4 characters, got 5"
        ]
    );
}

#[test]
fn fields_of_records_in_a_list_have_limits() {
    let part = Ticket {
        title: Some(String::from("five!")),
        ..Ticket::default()
    };
    let ticket = Ticket {
        parts: Some(vec![Ticket::default(), part]),
        ..Ticket::default()
    };
    assert_eq!(
        violations(&ticket, None),
        ["`parts[1].title` takes at most 4 characters, got 5"]
    );
}

#[test]
fn a_whole_body_has_limits() {
    let list = Limits {
        min_items: Some(1),
        each: Some(&TEXT),
        ..Limits::NONE
    };
    assert_eq!(
        violations(&Vec::<String>::new(), Some(&list)),
        ["the body takes at least 1 element, got 0"]
    );
    assert_eq!(
        violations(&texts(["a", "five!"]), Some(&list)),
        ["`[1]` takes at most 4 characters, got 5"]
    );
    let map = BTreeMap::from([(String::from("a"), 10_i64)]);
    let values = Limits {
        each: Some(&COUNT),
        ..Limits::NONE
    };
    assert_eq!(violations(&map, Some(&values)), ["`a` takes at most 9, got 10"]);
    assert_eq!(
        violations(&String::from("five!"), Some(&TEXT)),
        ["the body takes at most 4 characters, got 5"]
    );
    assert_eq!(
        violations(&Contact::Number(10), None),
        ["the body takes at most 9, got 10"]
    );
    assert_eq!(
        violations(&10_i64, Some(&COUNT)),
        ["the body takes at most 9, got 10"]
    );
}
