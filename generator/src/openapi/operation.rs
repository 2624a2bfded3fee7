//! Reads paths, operations, parameters, bodies and responses.

use std::collections::BTreeMap;

use super::reader::{Keywords, Reader, escape_pointer, json_text, text_spans};
use super::{Body, Location, Method, Operation, Parameter, Schema, Spanned};
use crate::diagnostics::{Diagnostic, quoted};
use crate::source::{FileId, Mapping, Node, Resolved, Span};

const PATH_ITEM: Keywords = Keywords {
    what: "a path item",
    known: &[
        "delete",
        "get",
        "patch",
        "post",
        "put",
        "parameters",
        "summary",
        "description",
    ],
    unsupported: &[
        ("head", "a response to HEAD has no body to read"),
        ("options", "OPTIONS asks about the server, not about the API"),
        ("trace", "no client library sends TRACE requests"),
        ("servers", "all operations are served at one address"),
    ],
};

const OPERATION: Keywords = Keywords {
    what: "an operation",
    known: &[
        "operationId",
        "tags",
        "summary",
        "description",
        "externalDocs",
        "parameters",
        "requestBody",
        "responses",
        "deprecated",
        "security",
        "x-batch",
        "x-idempotent",
        "x-paging",
        "x-corrections",
        "x-undocumented",
    ],
    unsupported: &[
        ("callbacks", "callbacks are requests that a server receives"),
        ("servers", "all operations are served at one address"),
    ],
};

const EXTERNAL_DOCS: Keywords = Keywords {
    what: "externalDocs",
    known: &["url", "description"],
    unsupported: &[],
};

const PARAMETER: Keywords = Keywords {
    what: "a parameter",
    known: &[
        "name",
        "in",
        "required",
        "description",
        "deprecated",
        "schema",
        "style",
        "explode",
        "example",
        "examples",
        "x-corrections",
        "x-rust-name",
    ],
    unsupported: &[
        ("content", "give the parameter a `schema`"),
        ("allowReserved", "reserved characters are always percent-encoded"),
        ("allowEmptyValue", "OpenAPI deprecates it"),
    ],
};

const BODY: Keywords = Keywords {
    what: "a request body",
    known: &["content", "required", "description"],
    unsupported: &[],
};

const RESPONSE: Keywords = Keywords {
    what: "a response",
    known: &["description", "content"],
    unsupported: &[
        ("headers", "headers of responses are not typed"),
        ("links", "links between operations are not generated"),
    ],
};

const MEDIA_TYPE: Keywords = Keywords {
    what: "a media type",
    known: &["schema", "example", "examples"],
    unsupported: &[("encoding", "bodies are JSON")],
};

impl<'a> Reader<'a> {
    /// Every operation under `paths`, in the order of paths and methods.
    pub(super) fn operations(&mut self, root: FileId, paths: &'a Node) -> Vec<Operation> {
        let mut operations: Vec<Operation> = Vec::new();
        let Some(paths) = self.mapping(paths) else {
            return operations;
        };
        let mut ids: BTreeMap<String, Span> = BTreeMap::new();
        for entry in paths.iter_sorted() {
            if !entry.key.starts_with('/') {
                if !entry.key.starts_with("x-") {
                    self.push(
                        Diagnostic::error(entry.key_span, format!("{} is not a path", quoted(&entry.key)))
                            .with_label("a path starts with `/`"),
                    );
                }
                continue;
            }
            let path = Spanned {
                value: entry.key.clone(),
                span: entry.key_span,
            };
            for operation in self.path_item(root, &path, &entry.value) {
                if let Some(first) = ids.get(&operation.id.value) {
                    self.push(
                        Diagnostic::error(
                            operation.id.span,
                            format!("the operation {} is defined twice", quoted(&operation.id.value)),
                        )
                        .with_label("defined again here")
                        .with_related(*first, "first defined here"),
                    );
                } else {
                    ids.insert(operation.id.value.clone(), operation.id.span);
                    operations.push(operation);
                }
            }
        }
        operations
    }

    fn path_item(&mut self, base: FileId, path: &Spanned<String>, node: &'a Node) -> Vec<Operation> {
        let pointer = format!("/paths/{}", escape_pointer(&path.value));
        let (file, item) = match node.reference() {
            None => (base, node),
            Some(target) => {
                let Some(resolved) = self.resolve(base, target) else {
                    return Vec::new();
                };
                if resolved.pointer != pointer {
                    self.push(
                        Diagnostic::error(
                            target.span,
                            "a path refers to the path item of the same path only",
                        )
                        .with_label(format!("this is not {}", quoted(&path.value)))
                        .with_related(path.span, "the path"),
                    );
                }
                self.used_paths.insert((resolved.file, resolved.pointer));
                (resolved.file, resolved.node)
            }
        };
        let Some(mapping) = self.object(item, &PATH_ITEM) else {
            return Vec::new();
        };
        let shared = self.parameters(file, mapping);
        let mut operations = Vec::new();
        for (keyword, method) in Method::ALL {
            if let Some(node) = mapping.get(keyword)
                && let Some(operation) = self.operation(file, path, method, node, &shared)
            {
                operations.push(operation);
            }
        }
        operations
    }

    fn operation(
        &mut self,
        file: FileId,
        path: &Spanned<String>,
        method: Method,
        node: &'a Node,
        shared: &[Parameter],
    ) -> Option<Operation> {
        let mapping = self.object(node, &OPERATION)?;
        let mut parameters = self.parameters(file, mapping);
        for parameter in shared {
            let overridden = parameters
                .iter()
                .any(|own| (&own.name.value, own.location) == (&parameter.name.value, parameter.location));
            if !overridden {
                parameters.push(parameter.clone());
            }
        }
        self.check_path(path, &parameters);
        let tags = mapping.get("tags").and_then(|tags| self.sequence(tags));
        let tag = tags
            .and_then(<[Node]>::first)
            .and_then(|tag| self.spanned_string(tag));
        for other in tags.into_iter().flatten().skip(1) {
            self.push(
                Diagnostic::warning(other.span, "an operation belongs to its first tag only")
                    .with_label("not used"),
            );
        }
        let id = self
            .need(node, mapping, "operationId")
            .and_then(|id| self.spanned_string(id));
        let response = self
            .need(node, mapping, "responses")
            .and_then(|responses| self.response(file, responses));
        let body = mapping.get("requestBody").and_then(|body| self.body(file, body));
        Some(Operation {
            id: id?,
            method,
            path: path.clone(),
            tag,
            summary: self.optional_string(mapping, "summary"),
            description: self.optional_string(mapping, "description"),
            spans: text_spans(mapping),
            docs_url: self.docs_url(mapping),
            deprecated: self.boolean(mapping, "deprecated").unwrap_or_default(),
            parameters,
            body,
            response,
            idempotent: self.idempotent(method, mapping),
            paging: mapping.get("x-paging").and_then(|node| self.paging(node)),
            batch: mapping.get("x-batch").and_then(|node| self.spanned_string(node)),
        })
    }

    /// Every `{name}` of a path needs its parameter, and every path parameter its place.
    fn check_path(&mut self, path: &Spanned<String>, parameters: &[Parameter]) {
        let mut placeholders = Vec::new();
        let mut rest = path.value.as_str();
        while let Some((_, after)) = rest.split_once('{') {
            let Some((name, after)) = after.split_once('}') else {
                self.push(
                    Diagnostic::error(path.span, "a `{` of this path is never closed")
                        .with_label("expected `{name}`"),
                );
                return;
            };
            placeholders.push(name);
            rest = after;
        }
        let declared = || {
            parameters
                .iter()
                .filter(|parameter| parameter.location == Location::Path)
        };
        for name in &placeholders {
            if declared().all(|parameter| parameter.name.value != *name) {
                self.push(
                    Diagnostic::error(
                        path.span,
                        format!("the path parameter {} is not declared", quoted(name)),
                    )
                    .with_label("used here")
                    .with_help("add a parameter of that name with `in: path`"),
                );
            }
        }
        for parameter in declared() {
            if !placeholders.contains(&parameter.name.value.as_str()) {
                self.push(
                    Diagnostic::error(
                        parameter.name.span,
                        format!("the path has no place for {}", quoted(&parameter.name.value)),
                    )
                    .with_label("declared `in: path`")
                    .with_related(path.span, "the path"),
                );
            }
        }
    }

    fn idempotent(&mut self, method: Method, mapping: &Mapping) -> Option<bool> {
        if method == Method::Get
            && let Some(entry) = mapping.entry("x-idempotent")
        {
            self.push(
                Diagnostic::error(entry.key_span, "`x-idempotent` does not apply to GET")
                    .with_label("sending a GET twice is always safe"),
            );
        }
        self.boolean(mapping, "x-idempotent")
    }

    fn docs_url(&mut self, mapping: &Mapping) -> Option<String> {
        let docs = mapping.get("externalDocs")?;
        let mapping = self.object(docs, &EXTERNAL_DOCS)?;
        let url = self.need(docs, mapping, "url")?;
        self.string(url)
    }

    fn parameters(&mut self, file: FileId, mapping: &'a Mapping) -> Vec<Parameter> {
        let Some(nodes) = mapping.get("parameters").and_then(|node| self.sequence(node)) else {
            return Vec::new();
        };
        nodes
            .iter()
            .filter_map(|node| {
                let (file, node) = self.follow(file, node)?;
                self.parameter(file, node)
            })
            .collect()
    }

    fn parameter(&mut self, file: FileId, node: &Node) -> Option<Parameter> {
        let mapping = self.object(node, &PARAMETER)?;
        let name = self.need(node, mapping, "name")?;
        let name = self.spanned_string(name)?;
        let place = self.need(node, mapping, "in")?;
        let (location, style, explode) = match self.string(place)?.as_str() {
            "path" => (Location::Path, "simple", false),
            "query" => (Location::Query, "form", true),
            "header" => (Location::Header, "simple", false),
            other => {
                self.push(
                    Diagnostic::error(
                        place.span,
                        format!("parameters in {} are not supported", quoted(other)),
                    )
                    .with_label("expected `path`, `query` or `header`"),
                );
                return None;
            }
        };
        if let Some(node) = mapping.get("style")
            && self.string(node).is_some_and(|text| text != style)
        {
            self.push(
                Diagnostic::error(node.span, "this style is not supported")
                    .with_label(format!("expected `{style}`, the default here")),
            );
        }
        if self
            .boolean(mapping, "explode")
            .is_some_and(|value| value != explode)
            && let Some(node) = mapping.get("explode")
        {
            self.push(
                Diagnostic::error(node.span, "only the default of `explode` is supported")
                    .with_label(format!("expected `{explode}`")),
            );
        }
        let schema = self.need(node, mapping, "schema")?;
        let mut schema = self.schema(file, schema)?;
        if let Some(node) = mapping.get("x-rust-name") {
            schema.rust_name = self.spanned_string(node);
        }
        let required = self.boolean(mapping, "required").unwrap_or_default();
        if location == Location::Path && !required {
            self.push(
                Diagnostic::error(node.span, "a path parameter is always required")
                    .with_label("add `required: true`"),
            );
        }
        Some(Parameter {
            name,
            location,
            required,
            deprecated: self.boolean(mapping, "deprecated").unwrap_or_default(),
            description: self.optional_string(mapping, "description"),
            example: mapping.get("example").map(json_text),
            spans: text_spans(mapping),
            schema,
        })
    }

    fn body(&mut self, file: FileId, node: &'a Node) -> Option<Body> {
        let (file, node) = self.follow(file, node)?;
        let mapping = self.object(node, &BODY)?;
        let content = self.need(node, mapping, "content")?;
        if content.as_mapping().is_some_and(Mapping::is_empty) {
            self.push(
                Diagnostic::error(content.span, "the body has no type")
                    .with_label("expected `application/json`"),
            );
        }
        Some(Body {
            required: self.boolean(mapping, "required").unwrap_or_default(),
            schema: self.json_schema(file, content)?,
        })
    }

    /// The schema of the successful response. The runtime knows what failures look like.
    fn response(&mut self, file: FileId, node: &'a Node) -> Option<Schema> {
        let responses = self.mapping(node)?;
        let mut successes = responses.iter_sorted().filter(|entry| entry.key.starts_with('2'));
        let Some(success) = successes.next() else {
            self.push(
                Diagnostic::error(node.span, "no successful response is described")
                    .with_label("expected a status such as `200`"),
            );
            return None;
        };
        for other in successes {
            self.push(
                Diagnostic::error(other.key_span, "several successful responses are not supported")
                    .with_label("an operation has one type of result"),
            );
        }
        let (file, node) = self.follow(file, &success.value)?;
        let mapping = self.object(node, &RESPONSE)?;
        self.json_schema(file, mapping.get("content")?)
    }

    /// The schema under `application/json`, the one media type.
    fn json_schema(&mut self, file: FileId, content: &Node) -> Option<Schema> {
        let media_types = self.mapping(content)?;
        for entry in media_types {
            if entry.key != "application/json" {
                self.push(
                    Diagnostic::error(
                        entry.key_span,
                        format!("the media type {} is not supported", quoted(&entry.key)),
                    )
                    .with_label("expected `application/json`"),
                );
            }
        }
        let media_type = media_types.get("application/json")?;
        let mapping = self.object(media_type, &MEDIA_TYPE)?;
        let schema = self.need(media_type, mapping, "schema")?;
        self.schema(file, schema)
    }

    /// Where a reference leads, or the node itself if it is none.
    fn follow(&mut self, file: FileId, node: &'a Node) -> Option<(FileId, &'a Node)> {
        let Some(target) = node.reference() else {
            return Some((file, node));
        };
        let resolved = self.resolve(file, target)?;
        self.followed.insert((resolved.file, resolved.pointer));
        Some((resolved.file, resolved.node))
    }

    fn resolve(&mut self, file: FileId, target: &Node) -> Option<Resolved<'a>> {
        match self.documents.resolve(file, target.as_str()?, target.span) {
            Ok(resolved) => Some(resolved),
            Err(diagnostic) => {
                self.push(diagnostic);
                None
            }
        }
    }
}
