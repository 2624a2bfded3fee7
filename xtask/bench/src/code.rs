//! Counts the output of a generator: files, lines, bytes, and documented items.

use std::path::Path;

use anyhow::{Context, Result};
use syn::{Attribute, Fields, ImplItem, Item, Visibility};
use xtask::workspace::files_below;

/// The Rust files below a folder, counted.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Code {
    pub(crate) files: usize,
    pub(crate) lines: usize,
    pub(crate) bytes: usize,
    /// Public types, functions and fields.
    pub(crate) items: usize,
    /// The items among them that have documentation.
    pub(crate) described: usize,
}

impl Code {
    /// Counts every Rust file below the folder.
    pub(crate) fn below(folder: &Path) -> Result<Self> {
        let mut code = Self::default();
        for file in files_below(folder)? {
            if file.extension().is_some_and(|extension| extension == "rs") {
                let text = std::fs::read_to_string(&file)
                    .with_context(|| format!("cannot read {}", file.display()))?;
                code.add(&text)
                    .with_context(|| format!("cannot parse {}", file.display()))?;
            }
        }
        Ok(code)
    }

    /// Counts one more file.
    fn add(&mut self, text: &str) -> Result<()> {
        self.files += 1;
        self.lines += text.lines().count();
        self.bytes += text.len();
        self.add_items(&syn::parse_file(text)?.items);
        Ok(())
    }

    fn add_items(&mut self, items: &[Item]) {
        for item in items {
            match item {
                Item::Struct(item) if is_public(&item.vis) => {
                    self.count(&item.attrs);
                    self.add_fields(&item.fields);
                }
                Item::Enum(item) if is_public(&item.vis) => {
                    self.count(&item.attrs);
                    for variant in &item.variants {
                        self.count(&variant.attrs);
                    }
                }
                Item::Type(item) if is_public(&item.vis) => self.count(&item.attrs),
                Item::Fn(item) if is_public(&item.vis) => self.count(&item.attrs),
                Item::Trait(item) if is_public(&item.vis) => self.count(&item.attrs),
                Item::Impl(item) if item.trait_.is_none() => {
                    for inner in &item.items {
                        if let ImplItem::Fn(function) = inner
                            && is_public(&function.vis)
                        {
                            self.count(&function.attrs);
                        }
                    }
                }
                Item::Mod(item) => {
                    if let Some((_, items)) = &item.content {
                        self.add_items(items);
                    }
                }
                _ => {}
            }
        }
    }

    fn add_fields(&mut self, fields: &Fields) {
        for field in fields {
            if is_public(&field.vis) {
                self.count(&field.attrs);
            }
        }
    }

    fn count(&mut self, attributes: &[Attribute]) {
        self.items += 1;
        if attributes
            .iter()
            .any(|attribute| attribute.path().is_ident("doc"))
        {
            self.described += 1;
        }
    }
}

fn is_public(visibility: &Visibility) -> bool {
    matches!(visibility, Visibility::Public(_))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn public_items_are_counted_and_those_with_documentation() -> Result<()> {
        let text = "\
//! A module.

/// Described.
pub struct A {
    /// Described.
    pub b: String,
    pub c: String,
    hidden: u8,
}

pub mod inner {
    /// Described.
    pub enum E { One }
    impl E {
        pub fn one() -> Self { E::One }
        fn hidden() {}
    }
    impl Clone for E { fn clone(&self) -> Self { E::One } }
}
";
        let mut code = Code::default();
        code.add(text)?;
        let expected = Code {
            files: 1,
            lines: text.lines().count(),
            bytes: text.len(),
            items: 6,
            described: 3,
        };
        assert_eq!(code, expected);
        Ok(())
    }

    #[test]
    fn only_rust_counts() -> Result<()> {
        let folder = tempfile::tempdir()?;
        std::fs::write(folder.path().join("README.md"), "# Read me")?;
        std::fs::create_dir(folder.path().join("src"))?;
        std::fs::write(folder.path().join("src/lib.rs"), "pub fn a() {}\n")?;
        let code = Code::below(folder.path())?;
        assert_eq!((code.files, code.lines, code.items), (1, 1, 1));
        Ok(())
    }
}
