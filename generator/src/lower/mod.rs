//! From the document to the intermediate representation: names, modules, types, operations.

mod batches;
mod codes;
mod directions;
mod envelope;
mod examples;
mod limits;
mod mentions;
mod operations;
mod outcomes;
mod paging;
mod recursion;
mod requests;
mod types;

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostics::{Diagnostic, Diagnostics, quoted};
use crate::ir::{self, TypeRef};
use crate::names::{self, Scope};
use crate::openapi::{Document, SchemaId, SchemaKind};
use crate::source::{FileId, Sources, Span};
use crate::target::Target;

/// The module for what belongs to no tag.
const COMMON: &str = "common";

/// Decides what the client of this document looks like.
pub fn lower(
    document: &Document,
    sources: &Sources,
    root: FileId,
    target: &Target,
    diagnostics: &mut Diagnostics,
) -> ir::Api {
    let mut lowering = Lowering {
        target,
        document,
        sources,
        root,
        diagnostics,
        modules: BTreeMap::new(),
        type_names: Scope::new(),
        method_names: Scope::new(),
        types: BTreeMap::new(),
        open: BTreeSet::new(),
        made: BTreeMap::new(),
        frequency: requests::frequency(document),
    };
    lowering.declare_modules();
    lowering.one_file_a_module();
    lowering.declare_types();
    for (id, named) in &document.schemas {
        lowering.named_type(id, named);
    }
    for operation in &document.operations {
        lowering.operation(operation);
    }
    let envelope = lowering.envelope();
    let error_codes = lowering.error_codes();
    let made = lowering.made;
    let mut api = ir::Api {
        title: document.title.clone(),
        version: document.version.clone(),
        description: document.description.clone(),
        servers: document.servers.clone(),
        security: document.security.clone(),
        envelope,
        error_codes,
        secrets: Vec::new(),
        modules: lowering.modules.into_values().collect(),
    };
    for module in &mut api.modules {
        module.operations.sort_by(|a, b| a.name.cmp(&b.name));
        module.records.sort_by(|a, b| a.name.cmp(&b.name));
        module.enums.sort_by(|a, b| a.name.cmp(&b.name));
        module.unions.sort_by(|a, b| a.name.cmp(&b.name));
        module.aliases.sort_by(|a, b| a.name.cmp(&b.name));
    }
    api.modules.retain(|module| !module.is_empty());
    let records = api.modules.iter().flat_map(|module| &module.records);
    let secrets: BTreeSet<_> = records
        .flat_map(|record| &record.fields)
        .filter(|field| field.secret)
        .map(|field| field.wire.clone())
        .collect();
    api.secrets = secrets.into_iter().collect();
    recursion::box_cycles(&mut api);
    recursion::mark_boxed(&mut api);
    directions::mark(&mut api);
    paging::resolve(document, &mut api, diagnostics);
    batches::resolve(document, &mut api, diagnostics);
    outcomes::resolve(document, &mut api, diagnostics);
    mentions::resolve(document, &made, &mut api);
    api
}

struct Lowering<'a> {
    target: &'a Target,
    document: &'a Document,
    sources: &'a Sources,
    root: FileId,
    diagnostics: &'a mut Diagnostics,
    modules: BTreeMap<String, ir::Module>,
    type_names: Scope<Span>,
    method_names: Scope<Span>,
    /// What each named schema is where it is referred to.
    types: BTreeMap<SchemaId, TypeRef>,
    /// The other names for types that are being looked into.
    open: BTreeSet<SchemaId>,
    /// The type that each schema became, by where the schema stands.
    made: BTreeMap<Span, String>,
    /// How often the API has a parameter or property of each name.
    frequency: BTreeMap<String, usize>,
}

impl Lowering<'_> {
    /// A module for every tag that the root describes; others appear with their first content.
    fn declare_modules(&mut self) {
        let mut folders = Scope::new();
        for tag in &self.document.tags {
            let name = names::module_name(&tag.name.value, &self.target.reserved);
            if let Err(collision) = folders.claim(&name, &tag.name.value, tag.name.span) {
                self.diagnostics.push(
                    Diagnostic::error(
                        tag.name.span,
                        format!("two tags would become the module `{name}`"),
                    )
                    .with_label(format!("from {}", quoted(&tag.name.value)))
                    .with_related(collision.first.origin, "the other one"),
                );
                continue;
            }
            let module = self.module(&name);
            module.tag = Some(tag.name.value.clone());
            module.description.clone_from(&tag.description);
        }
    }

    /// Two files with schemas, of one name in different folders, would become one module.
    fn one_file_a_module(&mut self) {
        let mut files: Vec<FileId> = self.document.schemas.keys().map(|id| id.file).collect();
        files.dedup();
        let mut modules: BTreeMap<String, FileId> = BTreeMap::new();
        for file in files {
            // What the root and a file `common` define is shared, and belongs together.
            if file == self.root {
                continue;
            }
            let module = self.module_of(file);
            let Some(first) = modules.get(&module).copied() else {
                modules.insert(module, file);
                continue;
            };
            let path = quoted(self.sources.path(first));
            self.diagnostics.push(
                Diagnostic::error(
                    Span::start_of(file),
                    format!("two files would become the module `{module}`"),
                )
                .with_label("this one")
                .with_related(Span::start_of(first), "and this one")
                .with_help(format!(
                    "a module is called after its file: rename this one, or move its schemas to {path}"
                )),
            );
        }
    }

    /// The module of that name.
    fn module(&mut self, name: &str) -> &mut ir::Module {
        self.modules
            .entry(name.to_owned())
            .or_insert_with(|| ir::Module::new(name))
    }

    /// The module that a schema belongs to: the one of its file.
    fn module_of(&self, file: FileId) -> String {
        if file == self.root {
            return COMMON.to_owned();
        }
        let path = self.sources.path(file);
        let name = path.rsplit('/').next().unwrap_or(path);
        let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
        names::module_name(stem, &self.target.reserved)
    }

    /// Gives every named schema its name, so that they can refer to each other in any order.
    fn declare_types(&mut self) {
        for (id, named) in &self.document.schemas {
            let (wire, span) = match &named.schema.rust_name {
                Some(name) => (name.value.as_str(), name.span),
                None => (named.name.value.as_str(), named.name.span),
            };
            let name = names::type_name(wire);
            self.claim_type(&name, &named.name.value, span);
            let reference = match &named.schema.kind {
                SchemaKind::Object(object) if self.payload_of(object).is_none() => TypeRef::Record(name),
                SchemaKind::Enum(_) => TypeRef::Enum(name),
                SchemaKind::OneOf(_) => TypeRef::Union(name),
                // Known once the alias is lowered: see `resolved`.
                _ => continue,
            };
            self.types.insert(id.clone(), reference);
        }
    }

    /// Takes a name for a type, or reports who has it.
    fn claim_type(&mut self, name: &str, wire: &str, span: Span) {
        if let Err(collision) = self.type_names.claim(name, wire, span) {
            self.diagnostics.push(
                Diagnostic::error(span, format!("two types would be called `{name}`"))
                    .with_label(format!("from {}", quoted(wire)))
                    .with_related(
                        collision.first.origin,
                        format!("from {}", quoted(&collision.first.wire)),
                    )
                    .with_help("give one of them another name: `x-rust-name: …`"),
            );
        }
    }
}

impl ir::Module {
    fn new(name: &str) -> Self {
        Self {
            name: name.to_owned(),
            tag: None,
            description: None,
            mentions: ir::Mentions::new(),
            operations: Vec::new(),
            records: Vec::new(),
            enums: Vec::new(),
            unions: Vec::new(),
            aliases: Vec::new(),
        }
    }

    fn is_empty(&self) -> bool {
        self.operations.is_empty()
            && self.records.is_empty()
            && self.enums.is_empty()
            && self.unions.is_empty()
            && self.aliases.is_empty()
    }
}
