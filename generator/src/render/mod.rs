//! Turns the intermediate representation into Rust files.
//!
//! A module of the API becomes a folder with one file for each kind of item. Text of the schema enters the output as a
//! literal or a doc attribute, made with `quote`. It is never inserted into source text.

mod aliases;
mod calls;
mod catalogue;
mod client;
mod codes;
mod constructors;
mod context;
mod descriptions;
mod doc;
mod docs;
mod enums;
mod envelope;
mod examples;
mod expressions;
mod file;
mod identifier;
mod limits;
pub mod markdown;
mod modules;
mod operation_docs;
mod operations;
mod records;
mod stand_alone;
mod type_docs;
mod types;
mod unions;
mod users;
mod words;

use proc_macro2::TokenStream;

use crate::ir::{Api, Module};
use crate::names::files;
use crate::target::{Layout, Target};
use context::Context;
pub use file::{HEADER, is_generated};

/// A file of the output.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GeneratedFile {
    /// Its path below the folder of the client's package, with `/` between folders.
    pub path: String,
    /// Its text.
    pub text: String,
}

/// The folder whose whole content is generated.
pub const MODULES: &str = "src/generated";

/// The content of a file, in pieces of whole items. So the tokens of a large file are never in memory all at once.
type Pieces<'a> = Box<dyn Iterator<Item = TokenStream> + 'a>;

/// Makes the content of a file.
type Make<'a> = Box<dyn Fn() -> Pieces<'a> + Send + Sync + 'a>;

/// A file to write: its path, and the function that makes its content.
type Job<'a> = (String, Make<'a>);

/// A file that is small enough to be one piece.
fn whole<'a>(make: impl Fn() -> TokenStream + Send + Sync + 'a) -> Make<'a> {
    Box::new(move || Box::new(std::iter::once(make())))
}

/// All files of the client, ordered by path.
///
/// # Errors
/// The target is not valid, or the output is not Rust. The second is a defect of the generator. The message says which
/// of the two it is.
pub fn render(api: &Api, target: &Target) -> Result<Vec<GeneratedFile>, String> {
    target.check()?;
    let root = Context::new(api, target);
    let modules: Vec<_> = api
        .modules
        .iter()
        .map(|module| (root.of_module(module), module))
        .collect();
    let mut jobs: Vec<Job<'_>> = Vec::new();
    root_jobs(&root, &mut jobs);
    for (cx, module) in &modules {
        module_jobs(cx, module, &mut jobs);
    }
    let mut files = file::write_all(&jobs)?;
    if let Layout::StandAlone(package) = &target.layout {
        files.extend(stand_alone::files(&root, package)?);
    }
    files.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(files)
}

fn root_jobs<'a>(cx: &'a Context<'a>, jobs: &mut Vec<Job<'a>>) {
    let mut job = |name: &str, make: Make<'a>| jobs.push((format!("{MODULES}/{name}.rs"), make));
    job("mod", whole(|| modules::root(cx)));
    job(files::CATALOGUE, whole(|| catalogue::catalogue(cx)));
    if let Some(envelope) = &cx.api.envelope {
        job(files::ENVELOPE, whole(|| envelope::envelope(cx, envelope)));
    }
    if let Some(error_codes) = &cx.api.error_codes {
        job(files::CODES, whole(|| codes::codes(error_codes)));
    }
}

fn module_jobs<'a>(cx: &'a Context<'a>, module: &'a Module, jobs: &mut Vec<Job<'a>>) {
    let mut job = |name: &str, make: Make<'a>| {
        jobs.push((format!("{MODULES}/{}/{name}.rs", module.name), make));
    };
    job("mod", whole(|| modules::module(cx, module)));
    if !module.operations.is_empty() {
        job(files::OPERATIONS, Box::new(|| operations::operations(module)));
        job(files::CLIENT, whole(|| client::client(cx, module)));
        job(files::EXAMPLES, whole(|| examples::examples(cx, module)));
    }
    if modules::has_params(module) {
        job(files::PARAMS, Box::new(|| records::params(cx, module)));
    }
    if modules::has_models(module) {
        job(files::MODELS, Box::new(|| records::models(cx, module)));
    }
    if constructors::apart(module).next().is_some() {
        let name = format!("{}/constructors", files::MODELS);
        job(&name, Box::new(|| constructors::constructors(cx, module)));
    }
    if !module.enums.is_empty() {
        job(files::ENUMS, Box::new(|| enums::enums(cx, module)));
    }
}

/// Remarks about features of the API that the client does not have.
pub(crate) fn remarks(api: &Api, target: &Target) -> Vec<String> {
    match target.layout {
        Layout::InPlace => Vec::new(),
        Layout::StandAlone(_) => stand_alone::remarks(api),
    }
}
