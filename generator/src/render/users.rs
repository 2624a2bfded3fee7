//! Finds the operations that take or return each type.

use std::collections::{BTreeMap, BTreeSet};

use crate::ir::{Api, Operation, Record, Request, TypeRef, Union};

/// The operations that use a type: those that hold it directly come first.
#[derive(Default)]
pub(super) struct Users<'a> {
    /// The methods whose requests contain it.
    pub(super) taken_by: Vec<&'a str>,
    /// The methods whose results contain it.
    pub(super) returned_by: Vec<&'a str>,
}

/// A user of a type: how many types are around it there, and the method.
type User<'a> = (usize, &'a str);

/// The operations that use each type, by its name.
pub(super) fn of(api: &Api) -> BTreeMap<&str, Users<'_>> {
    let types = Types::of(api);
    let mut taken: BTreeMap<&str, Vec<User<'_>>> = BTreeMap::new();
    let mut returned: BTreeMap<&str, Vec<User<'_>>> = BTreeMap::new();
    for operation in api.modules.iter().flat_map(|module| &module.operations) {
        for (name, depth) in types.within(request(operation)) {
            taken.entry(name).or_default().push((depth, &operation.name));
        }
        for (name, depth) in types.within(operation.response.generated()) {
            returned.entry(name).or_default().push((depth, &operation.name));
        }
    }
    let mut users: BTreeMap<&str, Users<'_>> = BTreeMap::new();
    for (name, found) in taken {
        users.entry(name).or_default().taken_by = methods(found);
    }
    for (name, found) in returned {
        users.entry(name).or_default().returned_by = methods(found);
    }
    users
}

fn methods(mut found: Vec<User<'_>>) -> Vec<&str> {
    found.sort_unstable();
    found.into_iter().map(|(_, method)| method).collect()
}

fn request(operation: &Operation) -> Option<&str> {
    match &operation.request {
        Request::Nothing => None,
        Request::Params(name) => Some(name),
        Request::Body(value) => value.generated(),
    }
}

struct Types<'a> {
    records: BTreeMap<&'a str, &'a Record>,
    unions: BTreeMap<&'a str, &'a Union>,
}

impl<'a> Types<'a> {
    fn of(api: &'a Api) -> Self {
        let records = api.modules.iter().flat_map(|module| &module.records);
        let unions = api.modules.iter().flat_map(|module| &module.unions);
        Self {
            records: records.map(|record| (record.name.as_str(), record)).collect(),
            unions: unions.map(|union| (union.name.as_str(), union)).collect(),
        }
    }

    /// A type and those in it, each with the number of types around it.
    fn within<'s>(&self, start: Option<&'s str>) -> Vec<(&'s str, usize)>
    where
        'a: 's,
    {
        let mut found: Vec<(&str, usize)> = start.into_iter().map(|name| (name, 0)).collect();
        let mut known: BTreeSet<&str> = start.into_iter().collect();
        let mut next = 0;
        while let Some((name, depth)) = found.get(next).copied() {
            next += 1;
            for inner in self.directly_in(name) {
                if known.insert(inner) {
                    found.push((inner, depth + 1));
                }
            }
        }
        found
    }

    fn directly_in(&self, name: &str) -> impl Iterator<Item = &'a str> {
        let fields = self.records.get(name).copied().into_iter();
        let fields = fields.flat_map(|record| &record.fields).map(|field| &field.value);
        let variants = self.unions.get(name).copied().into_iter();
        let variants = variants
            .flat_map(|union| &union.variants)
            .map(|variant| &variant.value);
        fields.chain(variants).filter_map(TypeRef::generated)
    }
}
