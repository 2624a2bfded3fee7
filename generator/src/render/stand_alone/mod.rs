//! Writes the files of a stand-alone crate around the module `generated`.
//!
//! The generator writes each of these files again as long as the first line says so. A user removes that line to keep
//! their own version.

mod example;
mod library;
mod manifest;
mod readme;
mod security;

use super::GeneratedFile;
use super::context::Context;
use super::file::{self, NOTE};
use crate::diagnostics::quoted;
use crate::ir::Api;
use crate::target::Package;

/// The files of the crate beside the generated modules.
///
/// # Errors
/// The output is not Rust. This is a defect of the generator.
pub(super) fn files(cx: &Context<'_>, package: &Package) -> Result<Vec<GeneratedFile>, String> {
    let file = |path: &str, text: String| GeneratedFile {
        path: path.to_owned(),
        text,
    };
    let rust = |path: &str, tokens| {
        let body = file::text(path, [tokens])?;
        Ok::<_, String>(file(path, format!("// {NOTE}\n\n{body}")))
    };
    Ok(vec![
        file(
            "Cargo.toml",
            format!("# {NOTE}\n\n{}", manifest::manifest(cx, package)),
        ),
        file(
            "README.md",
            format!("<!-- {NOTE} -->\n\n{}", readme::readme(cx, package)?),
        ),
        rust("src/lib.rs", library::library(cx))?,
        rust("examples/call.rs", example::example(cx, package))?,
    ])
}

/// Remarks about features of the API that the client does not support by itself.
pub(super) fn remarks(api: &Api) -> Vec<String> {
    let unsupported = security::unsupported(api);
    let remarks = unsupported.map(|(scheme, what)| {
        let name = quoted(&scheme.name);
        format!("the security scheme {name} is {what}: the builder takes an authenticator for it")
    });
    remarks.collect()
}
