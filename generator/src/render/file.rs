//! Turns tokens into the text of a file.

use std::mem::{Discriminant, discriminant};

use proc_macro2::TokenStream;

use super::{GeneratedFile, Job, Pieces};
use crate::parallel;

/// The first lines of every generated file. Users must not edit such a file.
pub const HEADER: &str = "// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.\n\n";

/// The first line, as a comment, of the files around a stand-alone client. A user removes it to keep their own version.
pub(super) const NOTE: &str =
    "Made by `cargo xtask codegen`, which writes this file anew as long as this line is here.";

/// Whether the first line of a file says that the generator owns it.
#[must_use]
pub fn is_generated(text: &str) -> bool {
    let first = text.lines().next().unwrap_or_default();
    HEADER.trim_end() == first
        || ["// ", "# ", "<!-- "].iter().any(|mark| {
            let rest = first.strip_prefix(mark);
            rest.is_some_and(|rest| rest.starts_with(NOTE))
        })
}

/// Writes all files, in the order of the jobs.
pub(super) fn write_all(jobs: &[Job<'_>]) -> Result<Vec<GeneratedFile>, String> {
    parallel::map(jobs, |(path, make)| write(path, make()))
        .into_iter()
        .collect()
}

fn write(path: &str, pieces: Pieces<'_>) -> Result<GeneratedFile, String> {
    Ok(GeneratedFile {
        path: path.to_owned(),
        text: format!("{HEADER}{}", text(path, pieces)?),
    })
}

/// The text of a file that consists of these pieces.
///
/// # Errors
/// A piece is not Rust: a defect of the generator. The message names the file.
pub(super) fn text(path: &str, pieces: impl IntoIterator<Item = TokenStream>) -> Result<String, String> {
    let mut layout = Layout::default();
    for tokens in pieces {
        let piece = syn::parse2::<syn::File>(tokens)
            .map_err(|error| format!("the generator wrote something that is not Rust in {path}: {error}"))?;
        layout.add(piece);
    }
    Ok(layout.text)
}

/// The text of a file, with an empty line between items of different kinds.
#[derive(Default)]
struct Layout {
    text: String,
    /// The kind of the last item, if items of that kind have no empty lines between them.
    before: Option<Discriminant<syn::Item>>,
}

impl Layout {
    fn add(&mut self, piece: syn::File) {
        let syn::File { attrs, items, .. } = piece;
        self.text.push_str(&unparse(attrs, Vec::new()));
        for item in items {
            let is_line = match &item {
                syn::Item::Use(_) => true,
                syn::Item::Mod(module) => module.content.is_none(),
                _ => false,
            };
            let kind = is_line.then(|| discriminant(&item));
            let runs_on = kind.is_some() && kind == self.before;
            if !runs_on && !self.text.is_empty() {
                self.text.push('\n');
            }
            self.before = kind;
            self.text.push_str(&unparse(Vec::new(), vec![item]));
        }
    }
}

fn unparse(attrs: Vec<syn::Attribute>, items: Vec<syn::Item>) -> String {
    prettyplease::unparse(&syn::File {
        shebang: None,
        frontmatter: None,
        attrs,
        items,
    })
}
