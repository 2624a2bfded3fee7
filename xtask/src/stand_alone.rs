//! `cargo xtask codegen --schema FILE --out FOLDER --name NAME`: makes a stand-alone crate of any document.

use std::path::{Component, Path, PathBuf, absolute};
use std::process::ExitCode;
use std::time::Instant;

use anyhow::{Result, bail};
use generator::Target;
use generator::target::{Package, Runtime};
use xtask::workspace::{self, Workspace};

use crate::files::Update;
use crate::state::State;
use crate::{codegen, documents, files};

/// The source of the crate, and its destination.
pub(crate) struct Options {
    /// The document, or the root of several.
    pub(crate) schema: PathBuf,
    /// The folder of the crate.
    pub(crate) out: PathBuf,
    /// The name of the package.
    pub(crate) name: String,
    /// The name of the client's type.
    pub(crate) client: String,
    /// Where the runtime comes from. The default is the runtime of this workspace.
    pub(crate) runtime: Option<RuntimeSource>,
    /// Whether to write nothing, and to fail if a file differs.
    pub(crate) check: bool,
    /// Whether files that were edited by hand are overwritten.
    pub(crate) force: bool,
    /// Whether to write nothing if there is a warning.
    pub(crate) deny_warnings: bool,
}

/// Where the runtime comes from, as the command line says it.
pub(crate) enum RuntimeSource {
    /// A folder, relative to the working folder.
    Path(PathBuf),
    /// A version requirement.
    Version(String),
    /// The URL of a Git repository.
    Git(String),
}

/// Writes the crate, or checks it.
pub(crate) fn run(workspace: &Workspace, options: Options) -> Result<ExitCode> {
    let runtime = match options.runtime {
        Some(RuntimeSource::Version(text) | RuntimeSource::Git(text)) if text.trim().is_empty() => {
            bail!("the runtime's version or repository is empty");
        }
        Some(RuntimeSource::Version(version)) => Runtime::Version(version),
        Some(RuntimeSource::Git(url)) => Runtime::Git(url),
        Some(RuntimeSource::Path(path)) => {
            if !path.join("Cargo.toml").is_file() {
                bail!(
                    "--runtime-path: {} is not the folder of a package: it has no Cargo.toml",
                    path.display()
                );
            }
            Runtime::Path(seen_from(&options.out, &path)?)
        }
        None => Runtime::Path(seen_from(&options.out, &workspace.sdk().join("runtime"))?),
    };
    let package = Package {
        name: options.name,
        runtime,
    };
    let target = Target::stand_alone(options.client, package);
    let (schema, root) = documents::read(&options.schema)?;
    let started = Instant::now();
    let folder = options.schema.parent().unwrap_or_else(|| Path::new(""));
    let output = workspace::generate(schema, &folder.to_string_lossy(), &root, &target)?;
    let generated = started.elapsed();
    if options.deny_warnings && !output.warnings.diagnostics.is_empty() {
        bail!("there are warnings, and nothing was written (`--deny-warnings`)");
    }
    if options.check {
        files::check(&options.out, &output.files)?;
        return Ok(ExitCode::SUCCESS);
    }
    let update = Update::of(&options.out, &output.files, &target.client)?;
    let state = State::of(workspace);
    files::refuse_obstacles(std::slice::from_ref(&update), &state.written(), options.force)?;
    state.add_written(update.texts())?;
    print!("{}", update.write()?);
    codegen::report(&output, generated, started.elapsed().saturating_sub(generated));
    Ok(ExitCode::SUCCESS)
}

/// The path from the folder `from` to the folder `to`, with `/` between folders: a manifest in `from` can use it.
fn seen_from(from: &Path, to: &Path) -> Result<String> {
    let (from, to) = (plain(&behind_links(from)?), plain(&behind_links(to)?));
    let common = from.iter().zip(&to).take_while(|(a, b)| a == b).count();
    // Paths without a common beginning are on different drives of Windows.
    if common == 0 {
        return Ok(to.join("/"));
    }
    let up = from[common..].iter().map(|_| String::from(".."));
    let steps: Vec<String> = up.chain(to[common..].iter().cloned()).collect();
    Ok(if steps.is_empty() {
        String::from(".")
    } else {
        steps.join("/")
    })
}

/// Where a path leads. Cargo counts `..` from there, not from the names of links.
fn behind_links(path: &Path) -> Result<PathBuf> {
    let path = absolute(path)?;
    for there in path.ancestors() {
        if let Ok(real) = there.canonicalize() {
            return Ok(real.join(path.strip_prefix(there)?));
        }
    }
    Ok(path)
}

/// The components of a path, with `.` and `..` resolved.
fn plain(path: &Path) -> Vec<String> {
    let mut steps = Vec::new();
    for step in path.components() {
        match step {
            Component::CurDir => {}
            Component::ParentDir => drop(steps.pop()),
            other => steps.push(other.as_os_str().to_string_lossy().into_owned()),
        }
    }
    steps
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::*;

    #[test]
    fn folders_in_a_manifest_are_relative_to_it() -> Result<()> {
        let cases = [
            ("/a/b/crate", "/a/runtime", "../../runtime"),
            ("/a/crate", "/a/crate/runtime", "runtime"),
            ("/a/./x/../crate", "/a/crate", "."),
        ];
        for (from, to, expected) in cases {
            assert_eq!(seen_from(Path::new(from), Path::new(to))?, expected);
        }
        Ok(())
    }

    #[cfg(unix)]
    #[test]
    fn a_manifest_names_folders_from_where_links_lead() -> Result<()> {
        let folder = tempfile::tempdir()?;
        let folder = folder.path();
        fs::create_dir_all(folder.join("deep/er"))?;
        std::os::unix::fs::symlink(folder.join("deep/er"), folder.join("link"))?;
        let path = seen_from(&folder.join("link/crate"), &folder.join("runtime"))?;
        assert_eq!(path, "../../../runtime");
        Ok(())
    }

    const SCHEMA: &str = "\
openapi: 3.0.3
info: {title: T, version: '1'}
paths:
  /things:
    get:
      operationId: listThings
      responses: {'200': {description: Them.}}
";

    fn options(folder: &Path, check: bool) -> Options {
        Options {
            schema: folder.join("api.yaml"),
            out: folder.join("crate"),
            name: String::from("things"),
            client: String::from("Client"),
            runtime: Some(RuntimeSource::Version(String::from("0.1"))),
            check,
            force: false,
            deny_warnings: false,
        }
    }

    #[test]
    fn a_second_run_changes_nothing_and_leaves_the_files_of_others_alone() -> Result<()> {
        let folder = tempfile::tempdir()?;
        let folder = folder.path();
        let workspace = Workspace::at(folder);
        fs::write(folder.join("api.yaml"), SCHEMA)?;
        run(&workspace, options(folder, false))?;
        run(&workspace, options(folder, true))?;
        let path = |path: &str| folder.join("crate").join(path);
        let manifest = fs::read_to_string(path("Cargo.toml"))?;
        assert!(manifest.contains("name = \"things\""), "{manifest}");

        fs::write(path("README.md"), "mine")?;
        fs::write(path("src/more.rs"), "// mine")?;
        fs::write(path("Cargo.toml"), manifest.replace("0.1.0", "0.2.0"))?;
        assert!(
            run(&workspace, options(folder, true)).is_err(),
            "the manifest differs"
        );
        assert!(
            run(&workspace, options(folder, false)).is_err(),
            "the manifest was edited by hand"
        );
        let forced = Options {
            force: true,
            ..options(folder, false)
        };
        run(&workspace, forced)?;
        run(&workspace, options(folder, true))?;
        assert_eq!(fs::read_to_string(path("Cargo.toml"))?, manifest);
        assert_eq!(fs::read_to_string(path("README.md"))?, "mine");
        assert_eq!(fs::read_to_string(path("src/more.rs"))?, "// mine");

        fs::write(path("src/generated/mine.rs"), "// mine")?;
        assert!(run(&workspace, options(folder, false)).is_err());
        assert_eq!(fs::read_to_string(path("src/generated/mine.rs"))?, "// mine");
        Ok(())
    }

    #[test]
    fn a_crate_leaves_the_crates_in_its_folder_alone() -> Result<()> {
        let folder = tempfile::tempdir()?;
        let folder = folder.path();
        let workspace = Workspace::at(folder);
        fs::write(folder.join("api.yaml"), SCHEMA)?;
        let inner = Options {
            out: folder.join("crate/clients/inner"),
            ..options(folder, false)
        };
        run(&workspace, inner)?;
        run(&workspace, options(folder, false))?;
        run(&workspace, options(folder, true))?;
        let manifest = folder.join("crate/clients/inner/Cargo.toml");
        assert!(manifest.exists() && manifest.with_file_name("src/lib.rs").exists());
        Ok(())
    }
}
