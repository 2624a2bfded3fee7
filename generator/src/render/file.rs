//! From tokens to the text of a file.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use proc_macro2::TokenStream;

use super::{GeneratedFile, Job};

/// The first lines of every generated file.
pub const HEADER: &str = "// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.\n\n";

/// Writes all files, on as many threads as there are processors.
pub(super) fn write_all(jobs: &[Job<'_>]) -> Result<Vec<GeneratedFile>, String> {
    let threads = thread::available_parallelism()
        .map_or(1, usize::from)
        .min(jobs.len());
    let next = AtomicUsize::new(0);
    let work = || {
        let mut done = Vec::new();
        while let Some((path, make)) = jobs.get(next.fetch_add(1, Ordering::Relaxed)) {
            done.push(write(path, make()));
        }
        done
    };
    let done: Vec<_> = thread::scope(|scope| {
        let others: Vec<_> = (1..threads).map(|_| scope.spawn(work)).collect();
        let mut done = work();
        for other in others {
            match other.join() {
                Ok(more) => done.extend(more),
                Err(panic) => std::panic::resume_unwind(panic),
            }
        }
        done
    });
    done.into_iter().collect()
}

fn write(path: &str, tokens: TokenStream) -> Result<GeneratedFile, String> {
    let file = syn::parse2::<syn::File>(tokens)
        .map_err(|error| format!("the generator wrote something that is not Rust in {path}: {error}"))?;
    Ok(GeneratedFile {
        path: path.to_owned(),
        text: format!("{HEADER}{}", layout(file)),
    })
}

/// The text of a file, with an empty line between items that are not of one kind.
fn layout(file: syn::File) -> String {
    let mut text = prettyplease::unparse(&syn::File {
        shebang: None,
        frontmatter: file.frontmatter,
        attrs: file.attrs,
        items: Vec::new(),
    });
    let mut before = None;
    for item in file.items {
        let is_line = match &item {
            syn::Item::Use(_) => true,
            syn::Item::Mod(module) => module.content.is_none(),
            _ => false,
        };
        let kind = is_line.then(|| std::mem::discriminant(&item));
        let runs_on = kind.is_some() && kind == before;
        if !runs_on && !text.is_empty() {
            text.push('\n');
        }
        before = kind;
        text.push_str(&prettyplease::unparse(&syn::File {
            shebang: None,
            frontmatter: None,
            attrs: Vec::new(),
            items: vec![item],
        }));
    }
    text
}
