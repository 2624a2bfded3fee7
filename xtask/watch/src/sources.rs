//! The files that decide what is generated: those of the schema, and the code of the generator.
//!
//! A digest of their texts tells whether anything changed. Whatever else happens in these folders causes no generation:
//! files of editors, a file that is written with the same text, and the files that the generation itself writes or reads.

use std::fs;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::path::{Path, PathBuf, absolute};

use xtask::workspace::{files_below, is_of_an_editor};

/// Where these files are.
#[derive(Clone)]
pub(crate) struct Sources {
    /// The schema, and the packages that generate.
    folders: Vec<PathBuf>,
    /// The folder that the generation writes to. It may be below the schema.
    out: Option<PathBuf>,
}

impl Sources {
    /// The files of the workspace in that folder. With `schema`, the folder of that document takes the place of
    /// `schema/`.
    pub(crate) fn of(root: &Path, schema: Option<&Path>, out: Option<&Path>) -> Self {
        let around = |document: &Path| absolute(document).ok()?.parent().map(Path::to_owned);
        let schema = schema.and_then(around).unwrap_or_else(|| root.join("schema"));
        let code = ["generator/src", "xtask/src"];
        Self {
            folders: std::iter::once(schema)
                .chain(code.map(|folder| root.join(folder)))
                .filter(|folder| folder.is_dir())
                .collect(),
            out: out.and_then(|out| absolute(out).ok()),
        }
    }

    /// The folders to watch.
    pub(crate) fn folders(&self) -> impl Iterator<Item = &Path> {
        self.folders.iter().map(PathBuf::as_path)
    }

    /// Whether this is one of the folders themselves.
    pub(crate) fn is_folder(&self, path: &Path) -> bool {
        self.folders.iter().any(|folder| folder == path)
    }

    /// Whether a change of this file can change what is generated.
    pub(crate) fn has(&self, file: &Path) -> bool {
        let is_written = self.out.as_deref().is_some_and(|out| file.starts_with(out));
        let is_source = file.extension().is_some_and(|extension| {
            ["yaml", "yml", "json", "rs"]
                .iter()
                .any(|known| extension == *known)
        });
        // A folder may have come or gone with files in it.
        let mut folders = self.folders.iter();
        // Some systems tell a path by which the folder is not known here. Then its last step has to do.
        let below = folders.find_map(|folder| file.strip_prefix(folder).ok());
        let below = below.unwrap_or_else(|| Path::new(file.file_name().unwrap_or_default()));
        !is_written && !is_of_an_editor(below) && (is_source || file.extension().is_none())
    }

    /// A digest of the paths and texts of the files.
    pub(crate) fn digest(&self) -> u64 {
        let mut hasher = DefaultHasher::new();
        for folder in &self.folders {
            // A file or folder that vanishes meanwhile causes another event.
            for file in files_below(folder).unwrap_or_default() {
                if self.has(&file) {
                    (&file, fs::read(&file).unwrap_or_default()).hash(&mut hasher);
                }
            }
        }
        hasher.finish()
    }
}

#[cfg(test)]
mod tests {
    use anyhow::Result;

    use super::*;

    #[test]
    fn only_texts_of_the_schema_and_of_the_generator_count() -> Result<()> {
        let folder = tempfile::tempdir()?;
        // What is above the folders may be hidden.
        let root = &folder.path().join(".hidden");
        let write = |path: &str, text: &str| {
            let path = root.join(path);
            fs::create_dir_all(path.parent().unwrap_or(root))?;
            fs::write(path, text)
        };
        write("schema/modules/users.yaml", "a: 1")?;
        write("generator/src/lib.rs", "fn main() {}")?;
        let sources = Sources::of(root, None, Some(&root.join("schema/crate")));
        let mut before = sources.digest();
        for (path, text, counts) in [
            ("schema/modules/users.yaml", "a: 1", false),
            ("schema/modules/users.yaml", "a: 2", true),
            ("schema/modules/new.yaml", "", true),
            ("schema/modules/.users.yaml.swp", "a", false),
            ("schema/modules/users.yaml~", "a", false),
            ("schema/modules/4913", "", false),
            ("schema/.vscode/settings.json", "{}", false),
            ("schema/facts.lock", "a", false),
            ("schema/crate/src/generated/mod.rs", "mod a;", false),
            ("generated-sdk/src/generated/mod.rs", "mod a;", false),
            ("generator/src/lib.rs", "fn more() {}", true),
            ("generator/tests/golden/a.rs", "", false),
        ] {
            write(path, text)?;
            let now = sources.digest();
            assert_eq!(now != before, counts, "{path}");
            before = now;
        }
        Ok(())
    }

    #[test]
    fn the_folder_of_a_document_takes_the_place_of_the_schema() -> Result<()> {
        let folder = tempfile::tempdir()?;
        let root = folder.path();
        fs::create_dir_all(root.join("api"))?;
        fs::create_dir_all(root.join("schema"))?;
        let sources = Sources::of(root, Some(&root.join("api/tickets.yaml")), None);
        let folders: Vec<&Path> = sources.folders().collect();
        assert_eq!(folders, [root.join("api")]);
        Ok(())
    }
}
