//! Checks that each other name for a type leads to a type.

use std::collections::BTreeSet;

use super::{Document, NamedSchema, SchemaKind};
use crate::diagnostics::{Diagnostic, Diagnostics, quoted};

/// Reports schemas that are references to themselves, or lists or maps of themselves, each circle once.
pub(crate) fn check_aliases(document: &Document, diagnostics: &mut Diagnostics) {
    let mut known = BTreeSet::new();
    for start in document.schemas.keys() {
        let mut way = BTreeSet::new();
        let mut at = start;
        while !known.contains(at)
            && let Some(named) = document.schemas.get(at)
        {
            if !way.insert(at) {
                diagnostics.push(defined_by_itself(named));
                break;
            }
            let mut kind = &named.schema.kind;
            while let SchemaKind::Array(element) | SchemaKind::Map(element) = kind {
                kind = &element.kind;
            }
            let SchemaKind::Reference(next) = kind else { break };
            at = next;
        }
        known.extend(way);
    }
}

/// The error about a schema that leads back to itself and never to a type.
pub(crate) fn defined_by_itself(named: &NamedSchema) -> Diagnostic {
    Diagnostic::error(
        named.name.span,
        format!("{} is defined by itself", quoted(&named.name.value)),
    )
    .with_label("never becomes a type")
}
