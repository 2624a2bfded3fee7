//! Writes several files, all or none.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

/// Files to write, and files to remove.
#[derive(Default)]
pub(super) struct Batch {
    write: BTreeMap<PathBuf, String>,
    remove: Vec<PathBuf>,
}

impl Batch {
    pub(super) fn write(&mut self, path: PathBuf, text: String) {
        self.write.insert(path, text);
    }

    pub(super) fn remove(&mut self, path: PathBuf) {
        self.remove.push(path);
    }

    /// Writes everything beside its place first, and then puts it there. If that fails, what was put there is taken
    /// back.
    pub(super) fn commit(self) -> Result<()> {
        let mut unfinished = Vec::new();
        let mut done = Vec::new();
        let result = self
            .stage(&mut unfinished)
            .and_then(|()| self.place(&unfinished, &mut done));
        if result.is_err() {
            for (path, old) in done.into_iter().rev() {
                // The first error is the one to report.
                let _ = match old {
                    Some(old) => fs::write(path, old),
                    None => fs::remove_file(path),
                };
            }
            for (beside, _) in unfinished {
                let _ = fs::remove_file(beside);
            }
        }
        result
    }

    fn stage(&self, unfinished: &mut Vec<(PathBuf, PathBuf)>) -> Result<()> {
        for (path, text) in &self.write {
            let say = || format!("cannot write {}", path.display());
            if let Some(folder) = path.parent() {
                fs::create_dir_all(folder).with_context(say)?;
            }
            let mut beside = path.as_os_str().to_owned();
            beside.push(".new");
            let beside = PathBuf::from(beside);
            unfinished.push((beside.clone(), path.clone()));
            fs::write(&beside, text).with_context(say)?;
        }
        Ok(())
    }

    fn place(
        &self,
        unfinished: &[(PathBuf, PathBuf)],
        done: &mut Vec<(PathBuf, Option<Vec<u8>>)>,
    ) -> Result<()> {
        for (beside, path) in unfinished {
            let old = existing(path)?;
            fs::rename(beside, path).with_context(|| format!("cannot write {}", path.display()))?;
            done.push((path.clone(), old));
        }
        for path in &self.remove {
            let old = existing(path)?;
            fs::remove_file(path).with_context(|| format!("cannot remove {}", path.display()))?;
            done.push((path.clone(), old));
        }
        Ok(())
    }
}

fn existing(path: &Path) -> Result<Option<Vec<u8>>> {
    if !path.exists() {
        return Ok(None);
    }
    let old = fs::read(path).with_context(|| format!("cannot read {}", path.display()))?;
    Ok(Some(old))
}
