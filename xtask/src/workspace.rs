//! The folders of the project, its schema, and the generator's output for them.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use generator::ir::Api;
use generator::target::Retry;
use generator::{Output, SchemaFile, Target};

pub use crate::folders::{files_below, files_below_where, is_of_an_editor, put, slashed};
use crate::hand_written;

/// The root document of the schema, in its folder.
pub const ROOT_DOCUMENT: &str = "openapi.yaml";

/// The folder of the schema. Messages name its files as they are seen from the root of the workspace.
pub const SCHEMA_FOLDER: &str = "schema";

/// The client type, to which the generator adds methods.
const CLIENT: &str = "ManagementClient";

/// The library crate of the client.
const CRATE: &str = "genauth";

/// The client type in the tests of the runtime.
pub const TEST_CLIENT: &str = "Client";

/// The folders of the project.
pub struct Workspace {
    root: PathBuf,
}

impl Workspace {
    /// The workspace that the variable `XTASK_WORKSPACE` names, or the one that this program was built in, or else the one
    /// around the working folder.
    ///
    /// # Errors
    ///
    /// When there is no schema in any of these folders.
    pub fn find() -> Result<Self> {
        if let Some(named) = std::env::var_os("XTASK_WORKSPACE") {
            return Ok(Self { root: named.into() });
        }
        let built_in = Path::new(env!("CARGO_MANIFEST_DIR")).parent();
        let here = std::env::current_dir().context("cannot find the working folder")?;
        let is_root = |folder: &&Path| folder.join("schema").join(ROOT_DOCUMENT).is_file();
        let root = built_in
            .into_iter()
            .filter(is_root)
            .chain(here.ancestors().filter(is_root))
            .next()
            .context("there is no schema/openapi.yaml here or in a folder above")?;
        Ok(Self {
            root: root.to_owned(),
        })
    }

    /// The workspace in that folder.
    pub fn at(root: &Path) -> Self {
        Self {
            root: root.to_owned(),
        }
    }

    /// Its folder.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// The package of the client.
    pub fn sdk(&self) -> PathBuf {
        self.root.join("generated-sdk")
    }

    /// The folder for files that this program keeps between runs.
    pub fn state(&self) -> PathBuf {
        self.root.join("target/xtask")
    }

    /// The files of the schema, by path. Those that an editor leaves beside them are passed over
    /// ([`is_of_an_editor`]).
    ///
    /// # Errors
    ///
    /// When a file cannot be read, or its name is not UTF-8.
    pub fn schema(&self) -> Result<Vec<SchemaFile>> {
        schema_below(&self.root.join("schema"))
    }

    /// The target of the project's own client.
    ///
    /// # Errors
    ///
    /// When its hand-written part cannot be read.
    pub fn target(&self) -> Result<Target> {
        Ok(Target {
            path: Some(CRATE.to_owned()),
            reserved: hand_written::reserved(&self.sdk(), CLIENT)?,
            // The API does not promise that its PUT and DELETE are idempotent.
            retry: Retry::WhereMarked,
            ..Target::in_place(CLIENT)
        })
    }

    /// Generates the client from the schema, and prints warnings.
    ///
    /// # Errors
    ///
    /// When the schema cannot be read or has errors, which are printed.
    pub fn generate(&self) -> Result<Output> {
        self.generate_from(self.schema()?)
    }

    /// Generates the client from a schema that was read before, and prints warnings.
    ///
    /// # Errors
    ///
    /// When the schema has errors, which are printed, or the hand-written part of the client cannot be read.
    pub fn generate_from(&self, schema: Vec<SchemaFile>) -> Result<Output> {
        generate(schema, SCHEMA_FOLDER, ROOT_DOCUMENT, &self.target()?)
    }

    /// The public API of the client, without its files.
    ///
    /// # Errors
    ///
    /// When the schema cannot be read or has errors, which are printed.
    pub fn api(&self) -> Result<Api> {
        generator::read_api(self.schema()?, ROOT_DOCUMENT, &self.target()?).map_err(|report| {
            eprintln!("{}", report.render_in(SCHEMA_FOLDER));
            anyhow::anyhow!("the schema has errors")
        })
    }

    /// The folders of the small APIs in the tests of the runtime. Each has a schema of one file, and a test.
    ///
    /// # Errors
    ///
    /// When a folder cannot be read.
    pub fn test_apis(&self) -> Result<Vec<PathBuf>> {
        let folder = self.sdk().join("runtime/tests");
        let mut apis: Vec<PathBuf> = files_below(&folder)?
            .into_iter()
            .filter(|file| file.file_name().is_some_and(|name| name == ROOT_DOCUMENT))
            .filter_map(|file| file.parent().map(Path::to_owned))
            .collect();
        apis.sort();
        Ok(apis)
    }

    /// Generates the client of the API in such a folder, and prints warnings.
    ///
    /// # Errors
    ///
    /// When its schema cannot be read or has errors, which are printed.
    pub fn generate_test_api(&self, folder: &Path) -> Result<Output> {
        let file = folder.join(ROOT_DOCUMENT);
        let bytes = fs::read(&file).with_context(|| format!("cannot read {}", file.display()))?;
        let shown = folder.strip_prefix(&self.root).unwrap_or(folder);
        generate(
            vec![SchemaFile::new(ROOT_DOCUMENT.to_owned(), bytes)],
            &shown.to_string_lossy(),
            ROOT_DOCUMENT,
            &Target::in_place(TEST_CLIENT),
        )
    }

    /// The schema as one document.
    ///
    /// # Errors
    ///
    /// When the schema cannot be read or has errors, which are printed.
    pub fn bundle(&self) -> Result<serde_json::Value> {
        generator::bundle(self.schema()?, ROOT_DOCUMENT).map_err(|report| {
            eprintln!("{}", report.render_in(SCHEMA_FOLDER));
            anyhow::anyhow!("the schema has errors")
        })
    }
}

/// Generates a client from a schema that is in a folder, and prints warnings.
///
/// # Errors
///
/// When the schema has errors, which are printed.
pub fn generate(files: Vec<SchemaFile>, folder: &str, root: &str, target: &Target) -> Result<Output> {
    match generator::generate(files, root, target) {
        Ok(output) => {
            eprint!("{}", output.warnings.render_in(folder));
            Ok(output)
        }
        Err(report) => {
            eprintln!("{}", report.render_in(folder));
            bail!("the schema has errors; nothing was written");
        }
    }
}

/// The files of a schema in a folder, by path.
///
/// # Errors
///
/// When a file cannot be read, or its name is not UTF-8.
pub fn schema_below(folder: &Path) -> Result<Vec<SchemaFile>> {
    let mut files = Vec::new();
    for path in files_below(folder)? {
        if !is_schema(path.strip_prefix(folder).unwrap_or(&path)) {
            continue;
        }
        let bytes = fs::read(&path).with_context(|| format!("cannot read {}", path.display()))?;
        files.push(SchemaFile::new(slashed(folder, &path)?, bytes));
    }
    Ok(files)
}

/// Whether a file at this path can be a part of a schema. The path starts at the folder of the schema, or at that of the
/// workspace.
pub fn is_schema(path: &Path) -> bool {
    has_extension(path, &["yaml", "yml", "json"]) && !is_of_an_editor(path)
}

fn has_extension(path: &Path, extensions: &[&str]) -> bool {
    path.extension()
        .is_some_and(|extension| extensions.iter().any(|known| extension == *known))
}
