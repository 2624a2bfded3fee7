//! [`Slot`] for the types of fields: scalars, `Option`, `Vec`, maps, any JSON.

use std::collections::BTreeMap;

use super::{List, Map, RawFields, Slot, Target, Union, View};
use crate::value::{JsonObject, JsonValue};

/// [`Slot`] for a type that is always present: its view and its target.
macro_rules! scalar {
    ($type:ty, $self:ident => $view:expr, $target:ident) => {
        impl Slot for $type {
            fn view(&self) -> View<'_> {
                let $self = self;
                $view
            }

            fn target(&mut self) -> Target<'_> {
                Target::$target(self)
            }
        }
    };
}

scalar!(bool, value => View::Bool(*value), Bool);
scalar!(i32, value => View::Int(i64::from(*value)), Int32);
scalar!(i64, value => View::Int(*value), Int);
scalar!(f64, value => View::Float(*value), Float);
scalar!(String, value => View::Str(value), Str);
scalar!(JsonValue, value => View::Json(value), Json);
scalar!(JsonObject, value => View::Object(value), Object);

/// Raw fields are no value of their own: they are read and written with their record.
impl Slot for RawFields {
    fn view(&self) -> View<'_> {
        View::Absent
    }

    fn target(&mut self) -> Target<'_> {
        Target::Nothing
    }

    fn clear(&mut self) {
        *self = Self::default();
    }
}

/// The result of an operation without a result.
impl Slot for () {
    fn view(&self) -> View<'_> {
        View::Absent
    }

    fn target(&mut self) -> Target<'_> {
        Target::Nothing
    }

    fn clear(&mut self) {}
}

impl<T: Slot + Default> Slot for Option<T> {
    fn view(&self) -> View<'_> {
        match self {
            Some(value) => value.view(),
            None => View::Absent,
        }
    }

    fn target(&mut self) -> Target<'_> {
        self.get_or_insert_default().target()
    }

    fn clear(&mut self) {
        *self = None;
    }

    fn as_union(&self) -> Option<&dyn Union> {
        self.as_ref()?.as_union()
    }
}

impl<T: Slot + Default> Slot for Vec<T> {
    fn view(&self) -> View<'_> {
        View::List(self)
    }

    fn target(&mut self) -> Target<'_> {
        Target::List(self)
    }
}

impl<T: Slot + Default> List for Vec<T> {
    fn len(&self) -> usize {
        Vec::len(self)
    }

    fn get(&self, index: usize) -> Option<&dyn Slot> {
        self.as_slice().get(index).map(|element| element as &dyn Slot)
    }

    fn push(&mut self) -> &mut dyn Slot {
        Vec::push(self, T::default());
        let last = Vec::len(self) - 1;
        &mut self[last]
    }

    fn pop(&mut self) {
        Vec::pop(self);
    }

    fn clear(&mut self) {
        Vec::clear(self);
    }
}

impl<T: Slot + Default> Slot for BTreeMap<String, T> {
    fn view(&self) -> View<'_> {
        View::Map(self)
    }

    fn target(&mut self) -> Target<'_> {
        Target::Map(self)
    }
}

impl<T: Slot + Default> Map for BTreeMap<String, T> {
    fn for_each<'a>(&'a self, each: &mut dyn FnMut(&'a str, &'a dyn Slot)) {
        for (name, value) in self {
            each(name, value);
        }
    }

    fn len(&self) -> usize {
        BTreeMap::len(self)
    }

    fn get(&self, name: &str) -> Option<&dyn Slot> {
        BTreeMap::get(self, name).map(|value| value as &dyn Slot)
    }

    fn entry(&mut self, name: &str) -> &mut dyn Slot {
        BTreeMap::entry(self, name.to_owned()).or_default()
    }

    fn remove(&mut self, name: &str) {
        BTreeMap::remove(self, name);
    }

    fn clear(&mut self) {
        BTreeMap::clear(self);
    }
}
