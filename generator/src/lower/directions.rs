//! Finds the structs that are part of responses only: no program has to make one in order to call an operation.

use std::collections::{BTreeMap, BTreeSet};

use crate::ir::{Api, Request, TypeRef};

/// Marks every struct that a response holds and no request does. A struct that no operation uses may be meant for
/// either.
pub(super) fn mark(api: &mut Api) {
    let held = held(api);
    let operations = || api.modules.iter().flat_map(|module| &module.operations);
    let requests = operations().filter_map(|operation| match &operation.request {
        Request::Nothing => None,
        Request::Params(name) => Some(name.as_str()),
        Request::Body(body) => body.generated(),
    });
    let sent = reached(&held, requests);
    let responses = operations().filter_map(|operation| operation.response.generated());
    let received = reached(&held, responses);
    for record in api.modules.iter_mut().flat_map(|module| &mut module.records) {
        record.response_only = received.contains(&record.name) && !sent.contains(&record.name);
        if record.response_only {
            // It has no constructor that could take the form.
            record.required_form = None;
        }
    }
}

/// For each struct and union, the generated types that it is made of.
fn held(api: &Api) -> BTreeMap<String, BTreeSet<String>> {
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
    }
    held
}

fn names<'v>(values: impl Iterator<Item = &'v TypeRef>) -> BTreeSet<String> {
    values.filter_map(TypeRef::generated).map(str::to_owned).collect()
}

/// These types, and all that they are made of.
fn reached<'n>(
    held: &BTreeMap<String, BTreeSet<String>>,
    roots: impl Iterator<Item = &'n str>,
) -> BTreeSet<String> {
    let mut reached = BTreeSet::new();
    let mut open: Vec<String> = roots.map(str::to_owned).collect();
    while let Some(name) = open.pop() {
        if let Some(names) = held.get(&name)
            && !reached.contains(&name)
        {
            open.extend(names.iter().cloned());
            reached.insert(name);
        }
    }
    reached
}
