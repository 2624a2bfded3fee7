//! Which types requests and responses are made of, at any depth.

use std::collections::{BTreeMap, BTreeSet};

use crate::ir::{Api, Operation, Request, TypeRef};

/// For each generated type, those that its values hold directly.
pub(crate) struct Held(BTreeMap<String, BTreeSet<String>>);

impl Held {
    /// The types of an API. Another name for a type holds nothing: where it is used, the type behind it stands.
    pub(crate) fn of(api: &Api) -> Self {
        let mut held = BTreeMap::new();
        for module in &api.modules {
            for record in &module.records {
                let values = record.fields.iter().map(|field| &field.value);
                held.insert(record.name.clone(), names(values));
            }
            for union in &module.unions {
                let values = union.variants.iter().map(|variant| &variant.value);
                held.insert(union.name.clone(), names(values));
            }
            for item in &module.enums {
                held.insert(item.name.clone(), BTreeSet::new());
            }
        }
        Self(held)
    }

    /// These types, and all that they are made of.
    pub(crate) fn reached<'n>(&self, roots: impl Iterator<Item = &'n str>) -> BTreeSet<String> {
        let mut reached = BTreeSet::new();
        let mut open: Vec<String> = roots.map(str::to_owned).collect();
        while let Some(name) = open.pop() {
            if let Some(names) = self.0.get(&name)
                && !reached.contains(&name)
            {
                open.extend(names.iter().cloned());
                reached.insert(name);
            }
        }
        reached
    }
}

/// The generated type that an operation sends, if it sends one.
pub(crate) fn sent(operation: &Operation) -> Option<&str> {
    match &operation.request {
        Request::Nothing => None,
        Request::Params(name) => Some(name.as_str()),
        Request::Body(body) => body.generated(),
    }
}

fn names<'v>(values: impl Iterator<Item = &'v TypeRef>) -> BTreeSet<String> {
    values.filter_map(TypeRef::generated).map(str::to_owned).collect()
}
