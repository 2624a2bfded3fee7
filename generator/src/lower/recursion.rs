//! Finds types that contain themselves and boxes the members through which they do.
//!
//! A list or map already keeps its elements elsewhere; what has to be boxed is a struct in a struct. Such a
//! member is also made optional: a value that required one of its own type could never be finished.

use std::collections::{BTreeMap, BTreeSet};

use super::types::MOST_POSITIONAL;
use crate::ir::{Api, TypeRef};

/// Boxes every member that is part of a cycle of direct containment.
pub(super) fn box_cycles(api: &mut Api) {
    let graph = graph(api);
    for module in &mut api.modules {
        for record in &mut module.records {
            let mut changed = false;
            for field in &mut record.fields {
                if let Some(target) = direct(&field.value)
                    && reaches(&graph, target, &record.name)
                {
                    field.boxed = true;
                    changed |= std::mem::take(&mut field.required);
                }
            }
            if changed {
                // The order of a record's members: required ones as they are, then the others by name.
                record
                    .fields
                    .sort_by(|left, right| match (left.required, right.required) {
                        (false, false) => left.wire.cmp(&right.wire),
                        (left, right) => right.cmp(&left),
                    });
            }
            if record.fields.iter().filter(|field| field.required).count() <= MOST_POSITIONAL {
                record.required_form = None;
            }
        }
        for union in &mut module.unions {
            for variant in &mut union.variants {
                if let Some(target) = direct(&variant.value)
                    && reaches(&graph, target, &union.name)
                {
                    variant.boxed = true;
                }
            }
        }
    }
}

/// Notes which types are owned through a box: the runtime has to reach through it, type by type.
pub(super) fn mark_boxed(api: &mut Api) {
    let mut boxed = BTreeSet::new();
    for module in &api.modules {
        let fields = module.records.iter().flat_map(|record| &record.fields);
        let fields = fields.filter(|field| field.boxed).map(|field| &field.value);
        let variants = module.unions.iter().flat_map(|union| &union.variants);
        let variants = variants
            .filter(|variant| variant.boxed)
            .map(|variant| &variant.value);
        for value in fields.chain(variants) {
            if let TypeRef::Record(name) | TypeRef::Union(name) = value {
                boxed.insert(name.clone());
            }
        }
    }
    for module in &mut api.modules {
        for record in &mut module.records {
            record.boxed = boxed.contains(&record.name);
        }
        for union in &mut module.unions {
            union.boxed = boxed.contains(&union.name);
        }
    }
}

/// For each type, the types that it contains in place.
fn graph(api: &Api) -> BTreeMap<String, BTreeSet<String>> {
    let mut graph: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    let mut add = |from: &str, value: &TypeRef| {
        if let Some(target) = direct(value) {
            graph
                .entry(from.to_owned())
                .or_default()
                .insert(target.to_owned());
        }
    };
    for module in &api.modules {
        for record in &module.records {
            for field in &record.fields {
                add(&record.name, &field.value);
            }
        }
        for union in &module.unions {
            for variant in &union.variants {
                add(&union.name, &variant.value);
            }
        }
    }
    graph
}

/// The struct or union that a value of this type holds in place.
fn direct(value: &TypeRef) -> Option<&str> {
    match value {
        TypeRef::Record(name) | TypeRef::Union(name) => Some(name),
        TypeRef::Envelope(payload) => direct(payload),
        _ => None,
    }
}

fn reaches(graph: &BTreeMap<String, BTreeSet<String>>, from: &str, to: &str) -> bool {
    let mut seen = BTreeSet::new();
    let mut open = vec![from];
    while let Some(name) = open.pop() {
        if name == to {
            return true;
        }
        if seen.insert(name)
            && let Some(next) = graph.get(name)
        {
            open.extend(next.iter().map(String::as_str));
        }
    }
    false
}
