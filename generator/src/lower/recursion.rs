//! Finds types that contain themselves, and boxes the fields through which they do.
//!
//! A list or map keeps its elements on the heap. Only a struct or union that is in place in another one has to be boxed.
//!
//! A schema can require, within every value of a type, another value of the same type. Nobody can finish such a value,
//! so the fields of such a cycle become optional. A cycle with an optional field in it has finite values: all its other
//! fields stay required.

use std::collections::{BTreeMap, BTreeSet};

use petgraph::algo::kosaraju_scc;
use petgraph::graph::DiGraph;

use super::types::MOST_POSITIONAL;
use crate::ir::{Api, Field, TypeRef};

/// Boxes the fields and variants of cycles, so that every type has a size, and makes fields optional whose type has no
/// finite value.
///
/// A field that stays required is not boxed. Each of its cycles has another edge that is boxed: an optional field, or a
/// variant of a union.
pub(super) fn box_cycles(api: &mut Api) {
    let types = Types::of(api);
    let cycles = Cycles::of(types.edges());
    let endless = endless(&types);
    let impossible = Cycles::of(types.required_edges().filter(|(from, to)| {
        let is_endless = |name: &str| endless.contains(name);
        is_endless(from) && is_endless(to)
    }));
    for module in &mut api.modules {
        for record in &mut module.records {
            let mut changed = false;
            for field in &mut record.fields {
                let Some(target) = direct(&field.value) else {
                    continue;
                };
                if is_needed(field) && impossible.contain(&record.name, target) {
                    field.required = false;
                    changed = true;
                }
                field.boxed = !is_needed(field) && cycles.contain(&record.name, target);
            }
            if changed {
                // The order of a record's fields: required ones as they are, then the others by name.
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
                variant.boxed |=
                    direct(&variant.value).is_some_and(|target| cycles.contain(&union.name, target));
            }
        }
    }
}

/// Marks the types that are owned through a box: the runtime needs an implementation for the box of each.
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

/// The structs and unions of an API, with what they contain in place.
#[derive(Default)]
struct Types {
    /// For each struct, the types of its fields, and whether a value needs one of that type.
    records: BTreeMap<String, Vec<(String, bool)>>,
    /// For each union, the types of its variants; `None` is a type that contains nothing in place.
    unions: BTreeMap<String, Vec<Option<String>>>,
}

impl Types {
    fn of(api: &Api) -> Self {
        let mut types = Self::default();
        for module in &api.modules {
            for record in &module.records {
                let fields = record.fields.iter();
                let fields =
                    fields.filter_map(|field| Some((direct(&field.value)?.to_owned(), is_needed(field))));
                types.records.insert(record.name.clone(), fields.collect());
            }
            for union in &module.unions {
                let variants = union.variants.iter();
                let variants = variants.map(|variant| direct(&variant.value).map(str::to_owned));
                types.unions.insert(union.name.clone(), variants.collect());
            }
        }
        types
    }

    /// Which type contains which.
    fn edges(&self) -> impl Iterator<Item = (&str, &str)> {
        self.record_edges()
            .map(|(from, to, _)| (from, to))
            .chain(self.union_edges())
    }

    /// Which type contains which, without optional fields.
    fn required_edges(&self) -> impl Iterator<Item = (&str, &str)> {
        self.record_edges()
            .filter(|(.., needed)| *needed)
            .map(|(from, to, _)| (from, to))
            .chain(self.union_edges())
    }

    fn record_edges(&self) -> impl Iterator<Item = (&str, &str, bool)> {
        self.records.iter().flat_map(|(from, fields)| {
            fields
                .iter()
                .map(move |(to, needed)| (from.as_str(), to.as_str(), *needed))
        })
    }

    fn union_edges(&self) -> impl Iterator<Item = (&str, &str)> {
        self.unions.iter().flat_map(|(from, variants)| {
            let variants = variants.iter().flatten();
            variants.map(move |to| (from.as_str(), to.as_str()))
        })
    }
}

/// The types that have no finite value: a struct that needs one of these types, and a union of these types only.
fn endless(types: &Types) -> BTreeSet<&str> {
    let mut users: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (from, to) in types.required_edges() {
        users.entry(to).or_default().push(from);
    }
    // How many values have to be there before one of this type can be.
    let needs = |fields: &[(String, bool)]| fields.iter().filter(|(_, needed)| *needed).count();
    let records = types.records.iter();
    let mut missing: BTreeMap<&str, usize> = records
        .map(|(name, fields)| (name.as_str(), needs(fields)))
        .collect();
    // A union needs one of its variants.
    for (name, variants) in &types.unions {
        let is_plain = variants.iter().any(Option::is_none) || variants.is_empty();
        missing.insert(name, usize::from(!is_plain));
    }
    let finished = missing.iter().filter(|(_, missing)| **missing == 0);
    let mut open: Vec<&str> = finished.map(|(name, _)| *name).collect();
    while let Some(name) = open.pop() {
        for user in users.get(name).into_iter().flatten() {
            if let Some(missing) = missing.get_mut(user)
                && *missing > 0
            {
                *missing -= 1;
                if *missing == 0 {
                    open.push(user);
                }
            }
        }
    }
    let endless = missing.into_iter().filter(|(_, missing)| *missing > 0);
    endless.map(|(name, _)| name).collect()
}

/// The cycles of a graph of types.
struct Cycles {
    /// The strongly connected component of each type.
    components: BTreeMap<String, usize>,
}

impl Cycles {
    fn of<'t>(edges: impl Iterator<Item = (&'t str, &'t str)>) -> Self {
        let mut graph = DiGraph::<&str, ()>::new();
        let mut nodes = BTreeMap::new();
        for (from, to) in edges {
            let [from, to] =
                [from, to].map(|name| *nodes.entry(name).or_insert_with(|| graph.add_node(name)));
            graph.add_edge(from, to, ());
        }
        let mut components = BTreeMap::new();
        // Not Tarjan's algorithm, which petgraph has as a recursive function: a chain of types can be long.
        for (index, component) in kosaraju_scc(&graph).into_iter().enumerate() {
            let names = component.into_iter().filter_map(|node| graph.node_weight(node));
            components.extend(names.map(|name| ((*name).to_owned(), index)));
        }
        Self { components }
    }

    /// Whether this edge of the graph is part of a cycle.
    fn contain(&self, from: &str, to: &str) -> bool {
        let component = self.components.get(from);
        component.is_some() && component == self.components.get(to)
    }
}

/// Whether a value needs a value of the field's type.
fn is_needed(field: &Field) -> bool {
    field.required && !field.nullable
}

/// The struct or union that a value of this type holds in place.
fn direct(value: &TypeRef) -> Option<&str> {
    match value {
        TypeRef::Record(name) | TypeRef::Union(name) => Some(name),
        TypeRef::Envelope(payload) => direct(payload),
        _ => None,
    }
}
