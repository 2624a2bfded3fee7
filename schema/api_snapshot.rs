//! Compares the public API of the client with its snapshot, `api.snap`.
//!
//! The snapshot has a line for each operation, type, field and value, without descriptions. It changes when a change of
//! the schema changes the API, and a person accepts it: `cargo insta review`, or
//! `INSTA_UPDATE=always cargo test -p xtask --test api_snapshot`. `cargo xtask diff` says what the change means for
//! programs.

use std::path::Path;

use xtask::workspace::Workspace;

#[test]
fn api_snapshot() -> anyhow::Result<()> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let api = Workspace::at(&root).api()?;
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path(root.join("schema"));
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    settings.bind(|| insta::assert_snapshot!("api", generator::api::snapshot(&api)));
    Ok(())
}
