//! From the intermediate representation to Rust files.
//!
//! A module of the API becomes a folder with one file an aspect. Text of the schema enters the output as a literal or
//! a doc attribute, made with `quote`; nothing is pasted into source text.

mod catalogue;
mod client;
mod constructors;
mod context;
mod docs;
mod enums;
mod envelope;
mod examples;
mod file;
mod limits;
pub mod markdown;
mod modules;
mod operations;
mod records;
mod types;
mod unions;
mod words;

use std::collections::BTreeMap;
use std::sync::Arc;

use proc_macro2::TokenStream;

<<<<<<< HEAD
use crate::ir::{Api, Module};
use crate::names::files;
use crate::target::Target;
use context::Context;
=======
use crate::ir::{Api, Module, Pages, Record, TypeRef};
>>>>>>> front
pub use file::HEADER;

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
        let pages = operations.filter_map(|operation| match (&operation.answer, &operation.paging) {
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
<<<<<<< HEAD
/// The target is no place for a client, or what the generator wrote is not Rust: a defect of the generator. The message
/// says which.
pub fn render(api: &Api, target: &Target) -> Result<Vec<GeneratedFile>, String> {
    target.check()?;
    let cx = Context::new(api, target);
    let mut jobs: Vec<Job<'_>> = Vec::new();
    root_jobs(&cx, &mut jobs);
    for module in &api.modules {
        module_jobs(&cx, module, &mut jobs);
=======
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
>>>>>>> front
    }
    let mut files = file::write_all(&jobs)?;
    files.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(files)
}

<<<<<<< HEAD
fn root_jobs<'a>(cx: &'a Context<'a>, jobs: &mut Vec<Job<'a>>) {
    let mut job = |name: &str, make: Make<'a>| jobs.push((format!("{MODULES}/{name}.rs"), make));
    job("mod", whole(|| modules::root(cx)));
    job(files::CATALOGUE, whole(|| catalogue::catalogue(cx)));
    if let Some(envelope) = &cx.api.envelope {
        job(files::ENVELOPE, whole(|| envelope::envelope(cx, envelope)));
    }
}

fn module_jobs<'a>(cx: &'a Context<'a>, module: &'a Module, jobs: &mut Vec<Job<'a>>) {
=======
fn module_jobs<'a>(
    api: &'a Api,
    module: &'a Module,
    imports: &Imports,
    index: &Arc<Index<'a>>,
    jobs: &mut Vec<Job<'a>>,
) {
>>>>>>> front
    let mut job = |name: &str, make: Make<'a>| {
        jobs.push((format!("{MODULES}/{}/{name}.rs", module.name), make));
    };
    job("mod", whole(|| modules::module(cx, module)));
    if !module.operations.is_empty() {
<<<<<<< HEAD
        job(files::OPERATIONS, Box::new(|| operations::operations(module)));
        job(files::CLIENT, whole(|| client::client(cx, module)));
        job(files::EXAMPLES, whole(|| examples::examples(cx, module)));
=======
        job("operations", Box::new(|| operations::operations(api, module)));
        let (scope, shared) = (imports.clone(), Arc::clone(index));
        job("client", whole(move || client::client(module, &scope, &shared)));
        let scope = imports.clone();
        job("examples", whole(move || examples::examples(module, &scope)));
>>>>>>> front
    }
    if modules::has_params(module) {
        job(files::PARAMS, Box::new(|| records::params(cx, module)));
    }
    if modules::has_models(module) {
<<<<<<< HEAD
        job(files::MODELS, Box::new(|| records::models(cx, module)));
=======
        let (scope, shared) = (imports.clone(), Arc::clone(index));
        job(
            "models",
            Box::new(move || records::models(module, &scope, &shared)),
        );
>>>>>>> front
    }
    if constructors::apart(module).next().is_some() {
        let name = format!("{}/constructors", files::MODELS);
        job(&name, Box::new(|| constructors::constructors(cx, module)));
    }
    if !module.enums.is_empty() {
        job(files::ENUMS, Box::new(|| enums::enums(module)));
    }
}
