//! The changelog as text: what is under "Unreleased", and the section of a release that it becomes.

use anyhow::{Context, Result};

use generator::api::Bump;

use super::entries::{Entry, PARTS};

const UNRELEASED: &str = "## Unreleased";

/// The line before the changes that the command adds.
const BY_DIFF: &str = "By the difference of the schema:";

/// A changelog, split at the section "Unreleased".
pub(super) struct Changelog<'t> {
    before: &'t str,
    unreleased: &'t str,
    after: &'t str,
}

/// A changelog with a new section.
pub(super) struct Released {
    /// The whole text.
    pub(super) text: String,
    /// The new section alone.
    pub(super) section: String,
}

impl<'t> Changelog<'t> {
    pub(super) fn read(text: &'t str) -> Result<Self> {
        let start = text
            .find(&format!("{UNRELEASED}\n"))
            .with_context(|| format!("CHANGELOG.md has no section `{UNRELEASED}`"))?;
        let (before, rest) = text.split_at(start);
        let rest = rest.strip_prefix(UNRELEASED).unwrap_or(rest);
        let end = rest.find("\n## ").map_or(rest.len(), |end| end + 1);
        let (unreleased, after) = rest.split_at(end);
        Ok(Self {
            before,
            unreleased,
            after,
        })
    }

    /// Whether nobody wrote anything down.
    pub(super) fn is_empty(&self) -> bool {
        let mut lines = self.unreleased.lines();
        lines.all(|line| line.trim().is_empty() || line.starts_with('#'))
    }

    /// Whether a version has a section already.
    pub(super) fn has_release(&self, version: &str) -> bool {
        let titles = self.after.lines().filter_map(|line| line.strip_prefix("## "));
        let mut versions = titles.filter_map(|title| title.split_whitespace().next());
        versions.any(|known| known.trim_matches(['[', ']']) == version)
    }

    /// How the version has to change by what people wrote: as for a breaking change if an entry says that it is one, as for
    /// a correction if there are only corrections, and as for something new otherwise.
    pub(super) fn bump(&self) -> Bump {
        let is_new =
            |(title, text): &(&str, &str)| !["Fixed", "Security"].contains(title) && !text.trim().is_empty();
        if self.unreleased.contains("**Breaking") {
            Bump::Breaking
        } else if self.parts().iter().any(is_new) {
            Bump::Feature
        } else {
            Bump::Fix
        }
    }

    /// The changes that no entry tells, and the number of the others. An entry tells a change if it has the name of what
    /// changed in backticks, and that of the field or value.
    pub(super) fn untold(&self, entries: Vec<Entry>) -> (Vec<Entry>, usize) {
        let all = entries.len();
        let items = self.items();
        let has = |item: &str, name: &str| names(item).any(|known| known == name || snake(known) == name);
        let tells = |item: &String, entry: &Entry| {
            has(item, &entry.name) && entry.detail.as_deref().is_none_or(|detail| has(item, detail))
        };
        let untold: Vec<Entry> = entries
            .into_iter()
            .filter(|entry| !items.iter().any(|item| tells(item, entry)))
            .collect();
        let told = all - untold.len();
        (untold, told)
    }

    /// The items of the section's lists, each in one line.
    fn items(&self) -> Vec<String> {
        let mut items: Vec<String> = Vec::new();
        for line in self.unreleased.lines() {
            if let Some(start) = line.strip_prefix("- ") {
                items.push(start.to_owned());
            } else if let (Some(item), Some(more)) = (items.last_mut(), line.strip_prefix("  ")) {
                item.push(' ');
                item.push_str(more);
            }
        }
        items
    }

    /// The changelog in which "Unreleased" is empty, and its entries and the new ones are under the version.
    pub(super) fn released(&self, version: &str, date: &str, entries: &[Entry]) -> Released {
        let parts = self.parts();
        let new = PARTS
            .into_iter()
            .filter(|part| !parts.iter().any(|(title, _)| title == part));
        let mut titles: Vec<&str> = parts.iter().map(|(title, _)| *title).chain(new).collect();
        titles.sort_by_key(|title| PARTS.iter().position(|part| part == title));
        let mut section = format!("## {version} - {date}\n");
        for title in titles {
            let written = parts.iter().find(|(known, _)| *known == title);
            let written = written.map_or("", |(_, text)| text.trim());
            let added: Vec<&str> = entries
                .iter()
                .filter(|entry| entry.part == title)
                .map(|entry| entry.text.as_str())
                .collect();
            let mut blocks = Vec::new();
            if !written.is_empty() {
                blocks.push(written.to_owned());
            }
            if !added.is_empty() {
                blocks.push(format!("{BY_DIFF}\n\n- {}", added.join("\n- ")));
            }
            if !blocks.is_empty() && !title.is_empty() {
                blocks.insert(0, format!("### {title}"));
            }
            for block in blocks {
                section.extend(["\n", &block, "\n"]);
            }
        }
        let after = if self.after.is_empty() { "" } else { "\n" };
        Released {
            text: format!("{}{UNRELEASED}\n\n{section}{after}{}", self.before, self.after),
            section,
        }
    }

    /// The parts of the section: their titles, and their texts. What is before the first title has none.
    fn parts(&self) -> Vec<(&'t str, &'t str)> {
        let mut parts = self.unreleased.split("\n### ");
        let mut found = vec![("", parts.next().unwrap_or_default())];
        found.extend(parts.map(|part| part.split_once('\n').unwrap_or((part, ""))));
        found
    }
}

/// What is in backticks, cut at everything that is not part of a name.
fn names(text: &str) -> impl Iterator<Item = &str> {
    let is_part = |character: char| character.is_alphanumeric() || character == '_';
    let code = text.split('`').skip(1).step_by(2);
    code.flat_map(move |code| code.split(move |character: char| !is_part(character)))
}

/// The name of an operation in Rust: `get_user` of `getUser`.
fn snake(name: &str) -> String {
    let mut snake = String::new();
    for character in name.chars() {
        if character.is_uppercase() && !snake.is_empty() {
            snake.push('_');
        }
        snake.extend(character.to_lowercase());
    }
    snake
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "# Changelog\n\n## Unreleased\n\n### Added\n\n- `User::email`, and\n  `getUser`.\n\n### Fixed\n\n\
        - A fault.\n\n## 0.1.0 - 2026-01-01\n\nFirst.\n";

    fn entry(part: &'static str, name: &str, detail: Option<&str>) -> Entry {
        Entry {
            part,
            name: name.to_owned(),
            detail: detail.map(str::to_owned),
            text: format!("`{name}`."),
        }
    }

    #[test]
    fn unreleased_moves_under_the_version_and_the_diff_adds_to_its_parts() -> Result<()> {
        let entries = [entry("Removed", "old", None), entry("Added", "new", None)];
        let released = Changelog::read(TEXT)?.released("0.2.0", "2026-02-03", &entries);
        let expected = "# Changelog\n\n## Unreleased\n\n## 0.2.0 - 2026-02-03\n\n### Added\n\n- `User::email`, and\n  \
            `getUser`.\n\nBy the difference of the schema:\n\n- `new`.\n\n### Removed\n\nBy the difference of the \
            schema:\n\n- `old`.\n\n### Fixed\n\n- A fault.\n\n## 0.1.0 - 2026-01-01\n\nFirst.\n";
        assert_eq!(released.text, expected);
        assert!(expected.contains(&released.section));
        // The next release begins with nothing.
        assert!(Changelog::read(&released.text)?.is_empty());
        Ok(())
    }

    #[test]
    fn what_people_wrote_keeps_its_place() -> Result<()> {
        let text = "## Unreleased\n\nTwo words before.\n\n### Security\n\n- A hole.\n\n### Changed\n\nNames:\n\n\
            - `a` is `b`.\n";
        let released =
            Changelog::read(text)?.released("1.0.0", "2026-02-03", &[entry("Removed", "old", None)]);
        let expected = "## Unreleased\n\n## 1.0.0 - 2026-02-03\n\nTwo words before.\n\n### Changed\n\nNames:\n\n\
            - `a` is `b`.\n\n### Removed\n\nBy the difference of the schema:\n\n- `old`.\n\n### Security\n\n\
            - A hole.\n";
        assert_eq!(released.text, expected);
        Ok(())
    }

    #[test]
    fn a_change_that_an_entry_names_is_told() -> Result<()> {
        let entries = vec![
            entry("Added", "User", Some("email")),
            entry("Added", "User", Some("phone")),
            entry("Added", "get_user", None),
            entry("Added", "get_users", None),
        ];
        let (untold, told) = Changelog::read(TEXT)?.untold(entries.clone());
        assert_eq!(untold, [entries[1].clone(), entries[3].clone()]);
        assert_eq!(told, 2);
        Ok(())
    }

    #[test]
    fn the_parts_and_the_mark_of_breaking_changes_say_how_the_version_changes() -> Result<()> {
        assert_eq!(Changelog::read(TEXT)?.bump(), Bump::Feature);
        let text = TEXT.replace("A fault.", "**Breaking:** a name.");
        assert_eq!(Changelog::read(&text)?.bump(), Bump::Breaking);
        let text = "## Unreleased\n\n### Added\n\n### Fixed\n\n- A fault.\n";
        assert_eq!(Changelog::read(text)?.bump(), Bump::Fix);
        Ok(())
    }

    #[test]
    fn a_version_has_a_section_or_not() -> Result<()> {
        let changelog = Changelog::read(TEXT)?;
        assert!(changelog.has_release("0.1.0"));
        assert!(!changelog.has_release("0.1"));
        assert!(!changelog.has_release("0.1.1"));
        assert!(Changelog::read("## Unreleased\n\n## [1.0.0]\n")?.has_release("1.0.0"));
        Ok(())
    }

    #[test]
    fn a_changelog_without_the_section_is_an_error() {
        assert!(Changelog::read("# Changelog\n\n## 0.1.0\n").is_err());
    }
}
