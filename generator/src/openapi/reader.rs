//! Reads the root of a document, and holds what every part of the reading shares.

use std::collections::{BTreeMap, BTreeSet};

use super::{Document, NamedSchema, SchemaId, Spanned, Tag, TextSpans};
use crate::diagnostics::{Diagnostic, Diagnostics, did_you_mean, quoted};
use crate::source::{Documents, FileId, Mapping, Node, Span, Value};

/// Reads the document whose root is `root`, which must be one of `documents`.
///
/// It returns what can be read even where there are errors, so that one run finds as many problems as possible. The
/// diagnostics say whether the document may be used.
pub fn read(documents: &Documents, root: FileId, diagnostics: &mut Diagnostics) -> Option<Document> {
    let mut reader = Reader {
        documents,
        diagnostics,
        used_paths: BTreeSet::new(),
        followed: BTreeSet::new(),
    };
    reader.document(root)
}

/// What one place of the schema may hold: the keywords that are read there, and those that OpenAPI allows there
/// and the generator does not support, with the reason.
pub(super) struct Keywords {
    /// What the place is, for messages: `an operation`.
    pub(super) what: &'static str,
    /// The keywords that are read, or that mean nothing to a client.
    pub(super) known: &'static [&'static str],
    /// Keywords that would change the client, and are not supported.
    pub(super) unsupported: &'static [(&'static str, &'static str)],
}

/// Reads nodes, and reports what is wrong with them.
pub(super) struct Reader<'a> {
    pub(super) documents: &'a Documents,
    pub(super) diagnostics: &'a mut Diagnostics,
    /// The path items that the root refers to. The others would be dropped in silence.
    pub(super) used_paths: BTreeSet<(FileId, String)>,
    /// Where references other than those to schemas and paths lead.
    pub(super) followed: BTreeSet<(FileId, String)>,
}

const DOCUMENT: Keywords = Keywords {
    what: "the root of the schema",
    known: &[
        "openapi",
        "info",
        "servers",
        "tags",
        "paths",
        "components",
        "security",
        "externalDocs",
        "x-envelope",
        "x-error-codes",
        "x-terms",
    ],
    unsupported: &[],
};

const MODULE: Keywords = Keywords {
    what: "a module of the schema",
    known: &["paths", "components"],
    unsupported: &[],
};

const COMPONENTS: Keywords = Keywords {
    what: "components",
    known: &[
        "schemas",
        "securitySchemes",
        "parameters",
        "responses",
        "requestBodies",
        "examples",
    ],
    unsupported: &[
        ("headers", "headers of responses are not typed"),
        ("links", "links between operations are not generated"),
        ("callbacks", "callbacks are requests that a server receives"),
    ],
};

const INFO: Keywords = Keywords {
    what: "info",
    known: &[
        "title",
        "version",
        "description",
        "summary",
        "termsOfService",
        "contact",
        "license",
    ],
    unsupported: &[],
};

const TAG: Keywords = Keywords {
    what: "a tag",
    known: &["name", "description", "externalDocs"],
    unsupported: &[],
};

const SERVER: Keywords = Keywords {
    what: "a server",
    known: &["url", "description"],
    unsupported: &[("variables", "give the address in full")],
};

impl Reader<'_> {
    fn document(&mut self, root: FileId) -> Option<Document> {
        let node = self.documents.root(root)?;
        let mapping = self.object(node, &DOCUMENT)?;
        self.version(node, mapping);
        let info = self
            .need(node, mapping, "info")
            .and_then(|info| self.object(info, &INFO).map(|mapping| (info, mapping)));
        let (title, version, description, spans) = match info {
            Some((info, mapping)) => (
                self.need(info, mapping, "title")
                    .and_then(|node| self.string(node)),
                self.need(info, mapping, "version")
                    .and_then(|node| self.string(node)),
                self.optional_string(mapping, "description"),
                text_spans(mapping),
            ),
            None => (None, None, None, TextSpans::default()),
        };
        let schemas = self.component_schemas(root);
        let mut document = Document {
            title: title.unwrap_or_default(),
            version: version.unwrap_or_default(),
            description,
            spans,
            servers: self.servers(mapping),
            security: self.security(mapping),
            envelope: mapping.get("x-envelope").and_then(|node| self.envelope(node)),
            error_codes: mapping
                .get("x-error-codes")
                .and_then(|node| self.error_codes(node)),
            terms: mapping
                .get("x-terms")
                .map(|node| self.terms(node))
                .unwrap_or_default(),
            tags: self.tags(mapping),
            operations: Vec::new(),
            schemas,
            unused_components: Vec::new(),
        };
        if let Some(paths) = self.need(node, mapping, "paths") {
            document.operations = self.operations(root, paths);
        }
        self.report_unused_paths(root);
        document.unused_components = self.unused_components();
        Some(document)
    }

    fn version(&mut self, node: &Node, mapping: &Mapping) {
        let Some(version) = self.need(node, mapping, "openapi") else {
            return;
        };
        if let Some(text) = self.string(version)
            && !text.starts_with("3.0.")
        {
            self.push(
                Diagnostic::error(
                    version.span,
                    format!("OpenAPI {} is not supported", quoted(&text)),
                )
                .with_label("expected a version 3.0.x"),
            );
        }
    }

    fn servers(&mut self, mapping: &Mapping) -> Vec<String> {
        let mut urls = Vec::new();
        let Some(servers) = mapping.get("servers").and_then(|node| self.sequence(node)) else {
            return urls;
        };
        for server in servers {
            if let Some(mapping) = self.object(server, &SERVER)
                && let Some(url) = self.need(server, mapping, "url").and_then(|url| self.string(url))
            {
                urls.push(url);
            }
        }
        urls
    }

    fn tags(&mut self, mapping: &Mapping) -> Vec<Tag> {
        let Some(tags) = mapping.get("tags").and_then(|node| self.sequence(node)) else {
            return Vec::new();
        };
        let mut read = Vec::new();
        for node in tags {
            if let Some(mapping) = self.object(node, &TAG)
                && let Some(name) = self
                    .need(node, mapping, "name")
                    .and_then(|name| self.spanned_string(name))
            {
                let description = self.optional_string(mapping, "description");
                let spans = text_spans(mapping);
                read.push(Tag {
                    name,
                    description,
                    spans,
                });
            }
        }
        read
    }

    /// The component schemas of every file, and a check of what else the files hold.
    fn component_schemas(&mut self, root: FileId) -> BTreeMap<SchemaId, NamedSchema> {
        let mut schemas = BTreeMap::new();
        let mut names: BTreeMap<String, Span> = BTreeMap::new();
        for file in self.documents.sources().files() {
            let Some(node) = self.documents.root(file) else {
                continue;
            };
            let mapping = if file == root {
                node.as_mapping()
            } else {
                self.object(node, &MODULE)
            };
            let Some(components) = mapping.and_then(|mapping| mapping.get("components")) else {
                continue;
            };
            let Some(components) = self.object(components, &COMPONENTS) else {
                continue;
            };
            if file != root {
                self.no_security(components);
            }
            let Some(named) = components.get("schemas").and_then(|node| self.mapping(node)) else {
                continue;
            };
            for entry in named.iter_sorted() {
                if let Some(first) = names.insert(entry.key.clone(), entry.key_span) {
                    self.push(
                        Diagnostic::error(
                            entry.key_span,
                            format!("the schema {} is defined twice", quoted(&entry.key)),
                        )
                        .with_label("defined again here")
                        .with_related(first, "first defined here")
                        .with_help("names of schemas are unique across all modules"),
                    );
                    continue;
                }
                let Some(schema) = self.schema(file, &entry.value) else {
                    continue;
                };
                let pointer = format!("/components/schemas/{}", escape_pointer(&entry.key));
                let name = Spanned {
                    value: entry.key.clone(),
                    span: entry.key_span,
                };
                schemas.insert(SchemaId { file, pointer }, NamedSchema { name, schema });
            }
        }
        schemas
    }

    /// The parameters, request bodies and responses of `components` that no operation refers to.
    fn unused_components(&self) -> Vec<(&'static str, Spanned<String>)> {
        let mut unused = Vec::new();
        for file in self.documents.sources().files() {
            let root = self.documents.root(file).and_then(Node::as_mapping);
            let components = root
                .and_then(|mapping| mapping.get("components"))
                .and_then(Node::as_mapping);
            for kind in ["parameters", "requestBodies", "responses"] {
                let named = components
                    .and_then(|components| components.get(kind))
                    .and_then(Node::as_mapping);
                for entry in named.into_iter().flat_map(Mapping::iter_sorted) {
                    let pointer = format!("/components/{kind}/{}", escape_pointer(&entry.key));
                    if !self.followed.contains(&(file, pointer)) {
                        let name = Spanned {
                            value: entry.key.clone(),
                            span: entry.key_span,
                        };
                        unused.push((kind, name));
                    }
                }
            }
        }
        unused
    }

    /// Reports path items of modules that the root does not list: the client would lack them.
    fn report_unused_paths(&mut self, root: FileId) {
        for file in self.documents.sources().files().filter(|file| *file != root) {
            let paths = self
                .documents
                .root(file)
                .and_then(Node::as_mapping)
                .and_then(|mapping| mapping.get("paths"))
                .and_then(Node::as_mapping);
            for entry in paths.into_iter().flat_map(Mapping::iter_sorted) {
                let pointer = format!("/paths/{}", escape_pointer(&entry.key));
                if !self.used_paths.contains(&(file, pointer.clone())) {
                    self.push(
                        Diagnostic::error(
                            entry.key_span,
                            format!("the path {} is not part of the API", quoted(&entry.key)),
                        )
                        .with_label("no `$ref` of the root leads here")
                        .with_help(format!(
                            "add it to `paths` of the root: `$ref: \"{}#{pointer}\"`",
                            self.documents.sources().path(file),
                        )),
                    );
                }
            }
        }
    }

    pub(super) fn push(&mut self, diagnostic: Diagnostic) {
        self.diagnostics.push(diagnostic);
    }

    /// An object of keywords; those that do not belong there are reported.
    pub(super) fn object<'n>(&mut self, node: &'n Node, keywords: &Keywords) -> Option<&'n Mapping> {
        let mapping = self.mapping(node)?;
        for entry in mapping {
            let key = entry.key.as_str();
            if keywords.known.contains(&key) {
                continue;
            }
            let diagnostic = if let Some((_, why)) =
                keywords.unsupported.iter().find(|(name, _)| *name == key)
            {
                Diagnostic::error(entry.key_span, format!("{} is not supported", quoted(key)))
                    .with_label(format!("in {}", keywords.what))
                    .with_help(*why)
            } else if key.starts_with("x-") {
                extension(key, entry.key_span, keywords)
            } else {
                let unknown = Diagnostic::error(entry.key_span, format!("unknown keyword {}", quoted(key)))
                    .with_label(format!("in {}", keywords.what));
                suggest(unknown, key, keywords.known.iter().copied())
            };
            self.push(diagnostic);
        }
        Some(mapping)
    }

    /// The value of a keyword that must be there.
    pub(super) fn need<'n>(&mut self, node: &Node, mapping: &'n Mapping, key: &str) -> Option<&'n Node> {
        let value = mapping.get(key);
        if value.is_none() {
            self.push(
                Diagnostic::error(node.span, format!("{} is missing", quoted(key))).with_label("needed here"),
            );
        }
        value
    }

    pub(super) fn mapping<'n>(&mut self, node: &'n Node) -> Option<&'n Mapping> {
        let mapping = node.as_mapping();
        if mapping.is_none() {
            self.expected(node, "an object");
        }
        mapping
    }

    pub(super) fn sequence<'n>(&mut self, node: &'n Node) -> Option<&'n [Node]> {
        let sequence = node.as_sequence();
        if sequence.is_none() {
            self.expected(node, "a list");
        }
        sequence
    }

    pub(super) fn string(&mut self, node: &Node) -> Option<String> {
        match &node.value {
            Value::String(text) => Some(text.clone()),
            Value::Number(number) => {
                self.push(
                    Diagnostic::error(node.span, "expected a string, found a number")
                        .with_label("a number")
                        .with_help(format!("put it in quotes: \"{}\"", number.text())),
                );
                None
            }
            Value::Bool(value) => {
                self.push(
                    Diagnostic::error(node.span, "expected a string, found a boolean")
                        .with_label("a boolean")
                        .with_help(format!("put it in quotes: \"{value}\"")),
                );
                None
            }
            Value::Null | Value::Sequence(_) | Value::Mapping(_) => {
                self.expected(node, "a string");
                None
            }
        }
    }

    pub(super) fn spanned_string(&mut self, node: &Node) -> Option<Spanned<String>> {
        let value = self.string(node)?;
        Some(Spanned {
            value,
            span: node.span,
        })
    }

    pub(super) fn optional_string(&mut self, mapping: &Mapping, key: &str) -> Option<String> {
        mapping.get(key).and_then(|node| self.string(node))
    }

    pub(super) fn boolean(&mut self, mapping: &Mapping, key: &str) -> Option<bool> {
        let node = mapping.get(key)?;
        let value = node.as_bool();
        if value.is_none() {
            self.expected(node, "`true` or `false`");
        }
        value
    }

    pub(super) fn expected(&mut self, node: &Node, what: &str) {
        self.push(
            Diagnostic::error(node.span, format!("expected {what}, found {}", node.kind()))
                .with_label(format!("expected {what}")),
        );
    }
}

/// An extension that is not read. Nearly the name of one that is read is a mistake in writing.
fn extension(key: &str, span: Span, keywords: &Keywords) -> Diagnostic {
    let known = keywords
        .known
        .iter()
        .copied()
        .filter(|name| name.starts_with("x-"));
    // Two edits make another word of a short one.
    let is_near =
        |name: &&str| strsim::osa_distance(key, name) <= if name.len() > "x-unit".len() { 2 } else { 1 };
    if let Some(near) = known.clone().find(is_near) {
        return Diagnostic::error(span, format!("unknown extension {}", quoted(key)))
            .with_label(format!("in {}", keywords.what))
            .with_help(format!("did you mean {}?", quoted(near)));
    }
    let unused = Diagnostic::warning(span, format!("the extension {} is not used", quoted(key)))
        .with_label(format!("in {}", keywords.what));
    suggest(unused, key, known)
}

fn suggest<'k>(diagnostic: Diagnostic, key: &str, candidates: impl Iterator<Item = &'k str>) -> Diagnostic {
    match did_you_mean(key, candidates) {
        Some(known) => diagnostic.with_help(format!("did you mean {}?", quoted(known))),
        None => diagnostic,
    }
}

/// Where the texts and values of an item stand.
pub(super) fn text_spans(mapping: &Mapping) -> TextSpans {
    let span = |key| mapping.get(key).map(|node| node.span);
    TextSpans {
        summary: span("summary"),
        description: span("description"),
        default: span("default"),
        example: span("example"),
    }
}

/// A name as a step of a JSON pointer.
pub(super) fn escape_pointer(name: &str) -> String {
    name.replace('~', "~0").replace('/', "~1")
}

/// The JSON text of a node: compact, keys in order.
pub(super) fn json_text(node: &Node) -> String {
    node.to_json().to_string()
}
