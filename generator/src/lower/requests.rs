//! Makes an example of an operation's request, for the documentation. It has what is required, and few optional
//! parameters.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use super::Lowering;
use super::examples::{LONGEST_SHOWN, MOST_OPTIONAL, MOST_SHOWN, Maker, fits, is_compound, json};
use crate::openapi::{Document, Object, Operation, Paging, Parameter, SchemaKind};

/// How often the API has a parameter or property of each name.
pub(super) fn frequency(document: &Document) -> BTreeMap<String, usize> {
    let mut frequency = BTreeMap::new();
    let mut count = |name: &String| *frequency.entry(name.clone()).or_default() += 1;
    let parameters = document
        .operations
        .iter()
        .flat_map(|operation| &operation.parameters);
    parameters.for_each(|parameter| count(&parameter.name.value));
    for named in document.schemas.values() {
        if let SchemaKind::Object(Object { properties, .. }) = &named.schema.kind {
            properties
                .iter()
                .map(|property| &property.name.value)
                .for_each(&mut count);
        }
    }
    frequency
}

impl Lowering<'_> {
    /// An example of what a call sends, as JSON text: the body, or the parameters by name with `body` among them.
    pub(super) fn request_example(&self, operation: &Operation) -> Option<String> {
        let paging = operation.paging.as_ref().map(|paging| &paging.value);
        let mut maker = Maker::of_requests(self.document, &self.frequency, paging);
        let body = operation.body.as_ref();
        if operation.parameters.is_empty() {
            return maker.named("body", &body?.schema);
        }
        let mut fields = Vec::new();
        for parameter in self.shown(operation) {
            let name = parameter.name.value.as_str();
            let example = parameter.example.as_ref();
            let value = match example.filter(|text| fits(self.document, text, &parameter.schema)) {
                Some(example) => Some(example.clone()),
                None => maker.named(name, &parameter.schema),
            };
            fields.extend(value.map(|value| format!("{}:{value}", json(name))));
        }
        let body = body.and_then(|body| maker.named("body", &body.schema));
        fields.extend(body.map(|value| format!("\"body\":{value}")));
        Some(format!("{{{}}}", fields.join(",")))
    }

    /// The required parameters, and few of the others.
    fn shown<'o>(&self, operation: &'o Operation) -> Vec<&'o Parameter> {
        let paged = operation.paging.as_ref().map(|paging| &paging.value);
        let is_optional = |parameter: &&Parameter| {
            let example = parameter.example.as_ref().or(parameter.schema.example.as_ref());
            !parameter.required
                && !parameter.deprecated
                && parameter.schema.default.is_none()
                && example.is_some_and(|example| example.len() <= LONGEST_SHOWN)
                && !paged.is_some_and(|paging| names_page(paging, &parameter.name.value))
        };
        let parameters = operation.parameters.iter();
        let mut shown: Vec<&Parameter> = parameters.filter(|parameter| parameter.required).collect();
        let most = MOST_SHOWN.saturating_sub(shown.len()).min(MOST_OPTIONAL);
        let mut optional: Vec<&Parameter> = operation.parameters.iter().filter(is_optional).collect();
        optional.sort_by_key(|parameter| {
            let frequency = self.frequency.get(&parameter.name.value);
            (is_compound(parameter.example.as_deref()), Reverse(frequency))
        });
        shown.extend(optional.into_iter().take(most));
        shown
    }
}

/// Whether a parameter says which page is wanted, or how long it is. The stream of items sets these.
fn names_page(paging: &Paging, name: &str) -> bool {
    paging.page == name || paging.limit.as_deref() == Some(name)
}
