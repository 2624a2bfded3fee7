//! What the release has to know of git.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{SystemTime, UNIX_EPOCH};

use anyhow::{Context, Result, bail};

/// The tags of releases.
const RELEASES: &str = "v[0-9]*";

/// The repository around a folder.
pub(super) struct Git {
    root: PathBuf,
}

impl Git {
    pub(super) fn of(root: &Path) -> Self {
        Self {
            root: root.to_owned(),
        }
    }

    /// The files with changes that are not committed.
    pub(super) fn dirty(&self) -> Result<Vec<String>> {
        let Some(status) = self.says(&["status", "--porcelain"])? else {
            bail!("{} is not in a git repository", self.root.display());
        };
        let files = status.lines().filter_map(|line| line.get(3..));
        Ok(files.map(str::to_owned).collect())
    }

    /// The tag of the last release before this commit, if there is one.
    pub(super) fn last_release(&self) -> Result<Option<String>> {
        self.says(&["describe", "--tags", "--abbrev=0", "--match", RELEASES])
    }

    /// The address of the remote `origin`. A folder on this machine is no address.
    pub(super) fn origin(&self) -> Result<Option<String>> {
        let origin = self.says(&["remote", "get-url", "origin"])?;
        Ok(origin.filter(|origin| origin.contains("://") || origin.contains('@')))
    }

    /// The date of today, in UTC.
    pub(super) fn today() -> Result<String> {
        let now = SystemTime::now().duration_since(UNIX_EPOCH);
        Ok(date(i64::try_from(
            now.context("the clock is before 1970")?.as_secs(),
        )?))
    }

    /// What git prints, without line breaks at the end. `None` if it fails.
    fn says(&self, arguments: &[&str]) -> Result<Option<String>> {
        let output = Command::new("git")
            .args(arguments)
            .current_dir(&self.root)
            .output()
            .context("cannot run git")?;
        let text = String::from_utf8_lossy(&output.stdout).trim_end().to_owned();
        Ok(output.status.success().then_some(text))
    }
}

/// Whether two addresses are of one repository: `git@host:owner/name.git` and `https://host/owner/name`.
pub(super) fn is_same(one: &str, other: &str) -> bool {
    let plain = |address: &str| {
        let address = address.trim_end_matches('/').trim_end_matches(".git");
        let address = address.split_once("://").map_or(address, |(_, rest)| rest);
        let address = address.split_once('@').map_or(address, |(_, rest)| rest);
        address.replace(':', "/").to_lowercase()
    };
    plain(one) == plain(other)
}

/// The date of a time in seconds since 1970.
fn date(seconds: i64) -> String {
    // Days since the 1st of March of the year 0, in eras of 400 years. So a leap day is the last of its year.
    let days = seconds.div_euclid(86_400) + 719_468;
    let (era, day) = (days.div_euclid(146_097), days.rem_euclid(146_097));
    let year = (day - day / 1460 + day / 36_524 - day / 146_096) / 365;
    let of_year = day - (365 * year + year / 4 - year / 100);
    let month = (5 * of_year + 2) / 153;
    let of_month = of_year - (153 * month + 2) / 5 + 1;
    let (month, carry) = if month < 10 {
        (month + 3, 0)
    } else {
        (month - 9, 1)
    };
    format!("{:04}-{month:02}-{of_month:02}", era * 400 + year + carry)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_those_of_the_calendar() {
        let cases = [
            (0, "1970-01-01"),
            (951_782_400, "2000-02-29"),
            (1_709_164_800, "2024-02-29"),
            (1_709_251_200, "2024-03-01"),
            (4_102_444_799, "2099-12-31"),
        ];
        for (seconds, expected) in cases {
            assert_eq!(date(seconds), expected);
        }
    }

    #[test]
    fn one_repository_has_several_addresses() {
        let https = "https://github.com/Owner/name";
        for same in [
            "git@github.com:owner/name.git",
            "ssh://git@github.com/owner/name",
            "https://github.com/owner/name/",
        ] {
            assert!(is_same(same, https), "{same}");
        }
        assert!(!is_same("https://github.com/other/name", https));
    }
}
