//! A few operations of the vendor's API on four days: the schema follows them, from nothing to the last day.

use std::fs;
use std::path::Path;

use anyhow::Result;
use generator::Target;
use generator::source::Documents;
use serde_json::Value;

use super::super::documents::load;
use super::super::store::Batch;
use super::super::{Update, lock, vendor};
use super::equal;
use crate::import::ours::Ours;
use crate::workspace;

fn days() -> [(&'static str, &'static str); 4] {
    [
        ("2022-12-10", include_str!("history/2022-12-10.json")),
        ("2023-05-09", include_str!("history/2023-05-09.json")),
        ("2023-10-30", include_str!("history/2023-10-30.json")),
        ("latest", include_str!("history/latest.json")),
    ]
}

/// Imports a day, and returns whether that changed anything.
fn import(folder: &Path, day: &Path) -> Result<bool> {
    let mut update = Update::prepare(day, folder, true)?;
    assert_eq!(super::texts(&update.merged.by_hand), Vec::<String>::new());
    // The generator reads the result before it is written.
    update.fit(&Target::in_place("Client"))?;
    assert_eq!(update.refusal, None);
    let batch = update.batch(folder);
    let changes = batch.is_some();
    batch.map_or(Ok(()), Batch::commit)?;
    Ok(changes)
}

fn documents(folder: &Path) -> Result<Documents> {
    load(workspace::schema_below(folder)?)
}

#[test]
fn the_schema_follows_the_vendor_from_nothing_to_the_last_day() -> Result<()> {
    let folder = tempfile::tempdir()?;
    let schema = folder.path().join("schema");
    let mut all = days().to_vec();
    // Back in time too: then much is gone, and names are taken again.
    all.extend(days().into_iter().rev());
    for (name, text) in all {
        let file = folder.path().join(format!("{name}.json"));
        fs::write(&file, text)?;
        import(&schema, &file)?;
        let theirs = vendor::facts(&serde_json::from_str::<Value>(text)?)?;
        let documents = documents(&schema)?;
        let is_theirs = |name: &str| theirs.schemas.contains_key(name);
        equal(&Ours::new(&documents, &is_theirs).facts()?, &theirs);
        assert!(!import(&schema, &file)?, "{name} twice changes something");
        assert_eq!(fs::read_to_string(schema.join(lock::FILE))?, lock::text(&theirs));
    }
    Ok(())
}

#[test]
fn what_people_wrote_stays_while_the_vendor_changes_everything_around_it() -> Result<()> {
    let folder = tempfile::tempdir()?;
    let schema = folder.path().join("schema");
    let module = schema.join("modules/sync-tasks.yaml");
    let described = "Lists the resources that the caller may use.";
    for (name, text) in days() {
        let file = folder.path().join(format!("{name}.json"));
        fs::write(&file, text)?;
        import(&schema, &file)?;
        if name == "2022-12-10" {
            let module = schema.join("modules/resources.yaml");
            let text = fs::read_to_string(&module)?;
            let own = text.replacen(
                "description: TODO",
                &format!("description: {described} # ours"),
                1,
            );
            assert_ne!(text, own);
            fs::write(module, own)?;
        }
    }
    let text = fs::read_to_string(schema.join("modules/resources.yaml"))?;
    assert!(text.contains(described), "{text}");
    assert!(!module.exists(), "a module without anything in it is gone");
    Ok(())
}
