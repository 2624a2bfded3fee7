//! From the intermediate representation to Rust files.
//!
//! A module of the API becomes a folder with one file an aspect. Text of the schema enters the output as a literal or
//! a doc attribute, made with `quote`; nothing is pasted into source text.

mod catalogue;
mod client;
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

use crate::ir::{Api, Module};
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

/// A file that is still to be written.
type Job<'a> = (
    String,
    Box<dyn Fn() -> proc_macro2::TokenStream + Send + Sync + 'a>,
);

/// All files of the client, ordered by path.
///
/// # Errors
/// What the generator wrote is not Rust: a defect of the generator. The message names the file.
pub fn render(api: &Api) -> Result<Vec<GeneratedFile>, String> {
    let mut jobs: Vec<Job<'_>> = vec![
        (format!("{MODULES}/mod.rs"), Box::new(|| modules::root(api))),
        (String::from(DISPATCH), Box::new(|| dispatch::dispatch(api))),
        (String::from(CATALOGUE), Box::new(|| catalogue::catalogue(api))),
    ];
    let imports = Imports::of(api);
    for module in &api.modules {
        module_jobs(api, module, &imports, &mut jobs);
    }
    let mut files = file::write_all(&jobs)?;
    files.sort_by(|a, b| a.path.cmp(&b.path));
    Ok(files)
}

fn module_jobs<'a>(api: &'a Api, module: &'a Module, imports: &Imports, jobs: &mut Vec<Job<'a>>) {
    let mut job = |name: &str, make: Box<dyn Fn() -> proc_macro2::TokenStream + Send + Sync + 'a>| {
        jobs.push((format!("{MODULES}/{}/{name}.rs", module.name), make));
    };
    job("mod", Box::new(|| modules::module(module)));
    if !module.operations.is_empty() {
        job("operations", Box::new(|| operations::operations(module)));
        let scope = imports.clone();
        job("client", Box::new(move || client::client(api, module, &scope)));
        let scope = imports.clone();
        job("examples", Box::new(move || examples::examples(module, &scope)));
    }
    if modules::has_params(module) {
        let scope = imports.clone();
        job("params", Box::new(move || records::params(module, &scope)));
    }
    if modules::has_models(module) {
        let scope = imports.clone();
        job("models", Box::new(move || records::models(api, module, &scope)));
    }
    if !module.enums.is_empty() {
        job("enums", Box::new(|| enums::enums(module)));
    }
}
