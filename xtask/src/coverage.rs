//! `cargo xtask coverage`: checks that the generated client has every operation and every named schema.
//!
//! The expected names come from the bundled schema files, which the generator has not interpreted. The found names come
//! from the generated Rust on disk. So a defect of the generator cannot remove a name from both.

use std::collections::BTreeSet;
use std::fs;
use std::process::ExitCode;

use anyhow::{Context, Result, bail};
use serde_json::Value;
use syn::{ImplItem, Item};

use crate::workspace::{Workspace, files_below};

/// The keywords of a path item that are HTTP methods.
const METHODS: [&str; 7] = ["delete", "get", "head", "options", "patch", "post", "put"];

/// Counts operations and schemas, and fails if one is missing.
pub(crate) fn run(workspace: &Workspace) -> Result<ExitCode> {
    let document = workspace.bundle()?;
    let api = workspace.generate()?.api;
    let wanted = Wanted::of(&document);
    let written = Written::read(workspace)?;
    let mut missing = Vec::new();
    let mut operations = 0;
    for id in &wanted.operations {
        let lowered = api
            .modules
            .iter()
            .flat_map(|module| &module.operations)
            .find(|operation| operation.id == *id);
        match lowered {
            None => missing.push(format!("operation {id}: lost between schema and client")),
            Some(operation) if written.methods.contains(&operation.name) => operations += 1,
            Some(operation) => missing.push(format!("operation {id}: no method `{}`", operation.name)),
        }
    }
    let mut schemas = 0;
    for wire in &wanted.schemas {
        let lowered = api.modules.iter().find_map(|module| {
            let records = module.records.iter().map(|item| (&item.wire, &item.name));
            let enums = module.enums.iter().map(|item| (&item.wire, &item.name));
            let unions = module.unions.iter().map(|item| (&item.wire, &item.name));
            let aliases = module.aliases.iter().map(|item| (&item.wire, &item.name));
            let mut all = records.chain(enums).chain(unions).chain(aliases);
            all.find(|(name, _)| *name == wire).map(|(_, name)| name)
        });
        match lowered {
            None => missing.push(format!("schema {wire}: lost between schema and client")),
            Some(name) if written.types.contains(name) => schemas += 1,
            Some(name) => missing.push(format!("schema {wire}: no type `{name}`")),
        }
    }
    println!("operations: {operations} of {}", wanted.operations.len());
    println!("schemas:    {schemas} of {}", wanted.schemas.len());
    for line in &missing {
        eprintln!("{line}");
    }
    if !missing.is_empty() {
        bail!("{} items are missing: run `cargo xtask codegen`", missing.len());
    }
    Ok(ExitCode::SUCCESS)
}

/// The operations and schemas of the document.
struct Wanted {
    operations: BTreeSet<String>,
    schemas: BTreeSet<String>,
}

impl Wanted {
    fn of(document: &Value) -> Self {
        let entries = |pointer: &str| {
            document
                .pointer(pointer)
                .and_then(Value::as_object)
                .into_iter()
                .flatten()
        };
        let operations = entries("/paths")
            .filter_map(|(_, item)| item.as_object())
            .flatten()
            .filter(|(keyword, _)| METHODS.contains(&keyword.as_str()))
            .filter_map(|(_, operation)| operation.get("operationId")?.as_str())
            .map(str::to_owned);
        let schemas = entries("/components/schemas").map(|(name, _)| name.clone());
        Self {
            operations: operations.collect(),
            schemas: schemas.collect(),
        }
    }
}

/// The methods and types in the generated files.
#[derive(Default)]
struct Written {
    methods: BTreeSet<String>,
    types: BTreeSet<String>,
}

impl Written {
    fn read(workspace: &Workspace) -> Result<Self> {
        let mut written = Self::default();
        for path in files_below(&workspace.sdk().join(generator::render::MODULES))? {
            let text =
                fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
            let file = syn::parse_file(&text).with_context(|| format!("{} is not Rust", path.display()))?;
            for item in file.items {
                written.add(item);
            }
        }
        Ok(written)
    }

    fn add(&mut self, item: Item) {
        match item {
            Item::Struct(item) => drop(self.types.insert(item.ident.to_string())),
            Item::Enum(item) => drop(self.types.insert(item.ident.to_string())),
            Item::Type(item) => drop(self.types.insert(item.ident.to_string())),
            Item::Impl(item) if item.trait_.is_none() => {
                for part in item.items {
                    if let ImplItem::Fn(method) = part {
                        self.methods.insert(method.sig.ident.to_string());
                    }
                }
            }
            _ => {}
        }
    }
}
