//! Reads `securitySchemes` and `security`: the credentials that the API takes.

use std::collections::BTreeMap;

use super::SecurityScheme;
use super::reader::{Keywords, Reader};
use crate::diagnostics::{Diagnostic, did_you_mean, quoted};
use crate::facts::{KeyLocation, SecurityKind};
use crate::source::{Mapping, Node};

const SCHEME: Keywords = Keywords {
    what: "a security scheme",
    known: &[
        "type",
        "description",
        "name",
        "in",
        "scheme",
        "bearerFormat",
        "flows",
        "openIdConnectUrl",
    ],
    unsupported: &[],
};

/// The types of security schemes, each with the keywords that it needs and those that it may have.
const TYPES: [(&str, &[&str], &[&str]); 4] = [
    ("apiKey", &["name", "in"], &[]),
    ("http", &["scheme"], &["bearerFormat"]),
    ("oauth2", &["flows"], &[]),
    ("openIdConnect", &["openIdConnectUrl"], &[]),
];

impl Reader<'_> {
    /// The security schemes of the root: those that its `security` names come first.
    pub(super) fn security(&mut self, root: &Mapping) -> Vec<SecurityScheme> {
        let components = root.get("components").and_then(Node::as_mapping);
        let schemes = components.and_then(|components| components.get("securitySchemes"));
        let schemes = schemes.and_then(|node| self.mapping(node));
        let mut declared: BTreeMap<&str, Option<SecurityScheme>> = BTreeMap::new();
        for entry in schemes.into_iter().flat_map(Mapping::iter_sorted) {
            let scheme = self.security_scheme(&entry.key, &entry.value);
            declared.insert(&entry.key, scheme);
        }
        let mut first = Vec::new();
        let required = root.get("security").and_then(|node| self.sequence(node));
        for requirement in required.into_iter().flatten() {
            let Some(names) = self.mapping(requirement) else {
                continue;
            };
            for entry in names.iter_sorted() {
                self.sequence(&entry.value);
                if declared.contains_key(entry.key.as_str()) {
                    first.push(entry.key.as_str());
                    continue;
                }
                let unknown = Diagnostic::error(
                    entry.key_span,
                    format!("the security scheme {} is not declared", quoted(&entry.key)),
                )
                .with_label("not among the `securitySchemes` of the root");
                let near = did_you_mean(&entry.key, declared.keys().copied());
                self.push(match near {
                    Some(near) => unknown.with_help(format!("did you mean {}?", quoted(near))),
                    None => unknown,
                });
            }
        }
        let mut ordered = Vec::new();
        for name in first {
            // A scheme that is named again has its place already.
            ordered.extend(declared.remove(name).flatten());
        }
        ordered.extend(declared.into_values().flatten());
        ordered
    }

    fn security_scheme(&mut self, name: &str, node: &Node) -> Option<SecurityScheme> {
        let mapping = self.object(node, &SCHEME)?;
        let type_node = self.need(node, mapping, "type")?;
        let kind = self.string(type_node)?;
        let Some((_, needed, allowed)) = TYPES.iter().find(|(known, ..)| *known == kind) else {
            let names = TYPES.map(|(name, ..)| name);
            let unknown = Diagnostic::error(
                type_node.span,
                format!("{} is not a type of security scheme", quoted(&kind)),
            );
            self.push(match did_you_mean(&kind, names) {
                Some(near) => unknown.with_help(format!("did you mean {}?", quoted(near))),
                None => unknown.with_label(format!("expected one of {}", names.join(", "))),
            });
            return None;
        };
        let of_any = ["type", "description"];
        for entry in mapping {
            let key = entry.key.as_str();
            let belongs = [&of_any[..], needed, allowed]
                .iter()
                .any(|keys| keys.contains(&key));
            if !belongs && SCHEME.known.contains(&key) {
                self.push(
                    Diagnostic::error(
                        entry.key_span,
                        format!("{} does not apply to `{kind}`", quoted(key)),
                    )
                    .with_label("would have no effect"),
                );
            }
        }
        let mut values = Vec::new();
        for key in *needed {
            values.push(self.need(node, mapping, key));
        }
        let mut values = values.into_iter().flatten();
        let kind = match kind.as_str() {
            "apiKey" => {
                let (name, place) = (values.next()?, values.next()?);
                let location = self.key_location(place);
                SecurityKind::ApiKey {
                    name: self.key_name(name)?,
                    location: location?,
                }
            }
            "http" => {
                // Names of HTTP authentication schemes are compared without regard to case.
                let scheme = self.string(values.next()?)?.to_ascii_lowercase();
                match scheme.as_str() {
                    "bearer" => SecurityKind::Bearer,
                    "basic" => SecurityKind::Basic,
                    other => SecurityKind::Other(format!("http {other}")),
                }
            }
            other => {
                values.next()?;
                SecurityKind::Other(other.to_owned())
            }
        };
        Some(SecurityScheme {
            name: name.to_owned(),
            description: self.optional_string(mapping, "description"),
            kind,
        })
    }

    fn key_name(&mut self, node: &Node) -> Option<String> {
        let name = self.string(node)?;
        if name.is_empty() {
            self.push(
                Diagnostic::error(node.span, "the name of a key is empty").with_label("expected a name"),
            );
            return None;
        }
        Some(name)
    }

    fn key_location(&mut self, node: &Node) -> Option<KeyLocation> {
        match self.string(node)?.as_str() {
            "header" => Some(KeyLocation::Header),
            "query" => Some(KeyLocation::Query),
            "cookie" => Some(KeyLocation::Cookie),
            other => {
                self.push(
                    Diagnostic::error(node.span, format!("a key cannot be sent in {}", quoted(other)))
                        .with_label("expected `header`, `query` or `cookie`"),
                );
                None
            }
        }
    }

    /// Security schemes belong to the whole API.
    pub(super) fn no_security(&mut self, components: &Mapping) {
        if let Some(entry) = components.entry("securitySchemes") {
            self.push(
                Diagnostic::error(entry.key_span, "security schemes of a module are not supported")
                    .with_label("in a module of the schema")
                    .with_help("move them to `components` of the root"),
            );
        }
    }
}
