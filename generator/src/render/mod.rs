//! From the intermediate representation to Rust files.
//!
//! A module of the API becomes a folder with one file an aspect. Text of the schema enters the output as a literal or
//! a doc attribute, made with `quote`; nothing is pasted into source text.

mod catalogue;
mod client;
mod constructors;
mod dispatch;
mod docs;
mod enums;
mod examples;
mod file;
pub mod markdown;
mod modules;
mod operations;
mod records;
mod types;
mod unions;

use std::collections::BTreeMap;
use std::sync::Arc;

use proc_macro2::TokenStream;

use crate::ir::{Api, Module, Pages, Record, TypeRef};
pub use file::HEADER;
use types::Imports;

/// A file of the output.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GeneratedFile {
    /// Where it goes, below the folder of the client's package, with `/` between folders.
    pub path: String,
    /// Its text.
    pub text: String,
}

/// The folder whose whole content is generated.
pub const MODULES: &str = "src/generated";

/// The generated part of the example that calls any operation by its name.
pub const DISPATCH: &str = "examples/call/operations.rs";

/// The tables by which the client's tests go over everything that is generated.
pub const CATALOGUE: &str = "tests/whole_api/catalogue.rs";

/// What a file holds, in pieces that are whole items: a large file is never there as tokens all at once.
type Pieces<'a> = Box<dyn Iterator<Item = TokenStream> + 'a>;

/// Makes what a file holds.
type Make<'a> = Box<dyn Fn() -> Pieces<'a> + Send + Sync + 'a>;

/// A file that is still to be written: its path, and what makes its content.
type Job<'a> = (String, Make<'a>);

/// A file that is small enough to be one piece.
fn whole<'a>(make: impl Fn() -> TokenStream + Send + Sync + 'a) -> Make<'a> {
    Box::new(move || Box::new(std::iter::once(make())))
}

/// What is looked up for each operation or struct, found once for the whole API.
struct Index<'a> {
    /// The structs, by identifier.
    records: BTreeMap<&'a str, &'a Record>,
    /// How the struct that is a page is one, by its identifier.
    pages: BTreeMap<&'a str, &'a Pages>,
}

impl<'a> Index<'a> {
    fn of(api: &'a Api) -> Self {
        let records = api.modules.iter().flat_map(|module| &module.records);
        let operations = api.modules.iter().flat_map(|module| &module.operations);
        let pages = operations.filter_map(|operation| match (&operation.response, &operation.paging) {
            (TypeRef::Record(name), Some(pages)) => Some((name.as_str(), pages)),
            _ => None,
        });
        Self {
            records: records.map(|record| (record.name.as_str(), record)).collect(),
            pages: pages.collect(),
        }
    }
}

/// All files of the client, ordered by path.
///
/// # Errors
/// What the generator wrote is not Rust: a defect of the generator. The message names the file.
pub fn render(api: &Api) -> Result<Vec<GeneratedFile>, String> {
    let mut jobs: Vec<Job<'_>> = vec![
        (format!("{MODULES}/mod.rs"), whole(|| modules::root(api))),
        (String::from(DISPATCH), whole(|| dispatch::dispatch(api))),
        (String::from(CATALOGUE), whole(|| catalogue::catalogue(api))),
    ];
    let imports = Imports::of(api);
    let index = Arc::new(Index::of(api));
    for module in &api.modules {
        module_jobs(api, module, &imports, &index, &mut jobs);
    }
    let mut files = file::write_all(&jobs)?;
    files.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(files)
}

fn module_jobs<'a>(
    api: &'a Api,
    module: &'a Module,
    imports: &Imports,
    index: &Arc<Index<'a>>,
    jobs: &mut Vec<Job<'a>>,
) {
    let mut job = |name: &str, make: Make<'a>| {
        jobs.push((format!("{MODULES}/{}/{name}.rs", module.name), make));
    };
    job("mod", whole(|| modules::module(module)));
    if !module.operations.is_empty() {
        job("operations", Box::new(|| operations::operations(api, module)));
        let (scope, shared) = (imports.clone(), Arc::clone(index));
        job("client", whole(move || client::client(module, &scope, &shared)));
        let scope = imports.clone();
        job("examples", whole(move || examples::examples(module, &scope)));
    }
    if modules::has_params(module) {
        let scope = imports.clone();
        job("params", Box::new(move || records::params(module, &scope)));
    }
    if modules::has_models(module) {
        let (scope, shared) = (imports.clone(), Arc::clone(index));
        job(
            "models",
            Box::new(move || records::models(module, &scope, &shared)),
        );
    }
    if constructors::apart(module).next().is_some() {
        job(
            "models/constructors",
            Box::new(|| constructors::constructors(module)),
        );
    }
    if !module.enums.is_empty() {
        job("enums", Box::new(|| enums::enums(module)));
    }
}
