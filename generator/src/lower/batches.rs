//! `x-batch`: requests that can be split at a list.

use std::collections::BTreeMap;

use crate::diagnostics::{Diagnostic, Diagnostics, did_you_mean, quoted};
use crate::ir::{Api, Record, Request, TypeRef};
use crate::openapi::Document;

/// Checks what `x-batch` says against the request: it needs such a list, with a limit to split it by.
pub(super) fn resolve(document: &Document, api: &mut Api, diagnostics: &mut Diagnostics) {
    let batches: BTreeMap<&str, _> = document
        .operations
        .iter()
        .filter_map(|operation| Some((operation.id.value.as_str(), operation.batch.as_ref()?)))
        .collect();
    if batches.is_empty() {
        return;
    }
    let records = api.modules.iter().flat_map(|module| &module.records);
    let records: BTreeMap<&str, &Record> = records.map(|record| (record.name.as_str(), record)).collect();
    let mut resolved = BTreeMap::new();
    for operation in api.modules.iter().flat_map(|module| &module.operations) {
        let Some(batch) = batches.get(operation.id.as_str()) else {
            continue;
        };
        let mut problem = |message: String, help: Option<String>| {
            let error = Diagnostic::error(batch.span, message).with_label("`x-batch` says so");
            diagnostics.push(match help {
                Some(help) => error.with_help(help),
                None => error,
            });
        };
        let request = match &operation.request {
            Request::Params(name) | Request::Body(TypeRef::Record(name)) => records.get(name.as_str()),
            Request::Body(_) | Request::Nothing => None,
        };
        let mut fields = request.map(|record| record.fields.iter()).unwrap_or_default();
        let field = fields.find(|field| field.wire == batch.value);
        match field {
            _ if operation.paging.is_some() => problem(
                format!(
                    "the result of `{}` comes in pages, so its request cannot be split",
                    operation.id
                ),
                Some(String::from("remove `x-batch` or `x-paging`")),
            ),
            None => {
                let names = request.iter().flat_map(|record| &record.fields);
                let near = did_you_mean(&batch.value, names.map(|field| field.wire.as_str()));
                problem(
                    format!(
                        "the request of `{}` has no {}",
                        operation.id,
                        quoted(&batch.value)
                    ),
                    near.map(|near| format!("did you mean {}?", quoted(near))),
                );
            }
            Some(field) if !matches!(field.value, TypeRef::List(_)) => problem(
                format!(
                    "{} in the request of `{}` is no list",
                    quoted(&batch.value),
                    operation.id
                ),
                None,
            ),
            Some(field) if matches!(field.limits.max_items, None | Some(0)) => problem(
                format!(
                    "{} in the request of `{}` has no limit",
                    quoted(&batch.value),
                    operation.id
                ),
                Some(String::from(
                    "say with `maxItems` how many elements one request takes",
                )),
            ),
            Some(_) => {
                resolved.insert(operation.id.clone(), batch.value.clone());
            }
        }
    }
    for operation in api.modules.iter_mut().flat_map(|module| &mut module.operations) {
        operation.batch = resolved.remove(&operation.id);
    }
}
