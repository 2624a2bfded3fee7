//! `x-outcome`: results that say whether their operation succeeded.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostics::{Diagnostic, Diagnostics, quoted};
use crate::ir::{Api, TypeRef};
use crate::openapi::{Document, SchemaKind};

/// Notes the outcome of a result with each operation that has this result, and reports one that no operation has.
pub(super) fn resolve(document: &Document, api: &mut Api, diagnostics: &mut Diagnostics) {
    let records = api.modules.iter().flat_map(|module| &module.records);
    let outcomes: BTreeMap<String, (String, String)> = records
        .filter_map(|record| {
            let outcome = record.outcome.clone()?;
            Some((record.name.clone(), (record.wire.clone(), outcome)))
        })
        .collect();
    let mut used = BTreeSet::new();
    for operation in api.modules.iter_mut().flat_map(|module| &mut module.operations) {
        if let TypeRef::Record(result) = &operation.response
            && let Some((wire, outcome)) = outcomes.get(result)
        {
            operation.outcome = Some(outcome.clone());
            used.insert(wire.as_str());
        }
    }
    for named in document.schemas.values() {
        let SchemaKind::Object(object) = &named.schema.kind else {
            continue;
        };
        if let Some(outcome) = &object.outcome
            && !used.contains(named.name.value.as_str())
        {
            let name = quoted(&named.name.value);
            diagnostics.push(
                Diagnostic::warning(outcome.span, format!("{name} is not the result of any operation"))
                    .with_label("so this has no effect"),
            );
        }
    }
}
