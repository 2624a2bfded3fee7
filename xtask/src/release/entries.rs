//! What changed in the API, as entries of a changelog.

use generator::api::{Change, Class, Diff, Group, Subject};

/// The parts of a changelog's section, in the order of Keep a Changelog.
pub(super) const PARTS: [&str; 6] = ["Added", "Changed", "Deprecated", "Removed", "Fixed", "Security"];

/// A change of the API that users notice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Entry {
    /// The part of the section that it belongs to: one of [`PARTS`].
    pub(super) part: &'static str,
    /// The name of the method or type that changed. An entry of the changelog that names it tells the change.
    pub(super) name: String,
    /// The name of the field or value that changed, if it is one.
    pub(super) detail: Option<String>,
    /// The change in one line.
    pub(super) text: String,
}

/// The entries of a difference. What nobody notices is left out.
pub(super) fn of(diff: &Diff) -> Vec<Entry> {
    let mut entries = Vec::new();
    for group in &diff.groups {
        let noticed = |change: &&Change| change.class() != Class::Invisible;
        entries.extend(
            group
                .changes
                .iter()
                .filter(noticed)
                .map(|change| entry(group, change)),
        );
    }
    entries
}

fn entry(group: &Group, change: &Change) -> Entry {
    let path = group.subject.path();
    let name = path.rsplit("::").next().unwrap_or_default().to_owned();
    let part = match change.rule {
        "deprecated" => "Deprecated",
        rule if rule.contains("-added") => "Added",
        rule if rule.contains("-removed") => "Removed",
        _ => "Changed",
    };
    let breaking = if change.class() == Class::Breaking {
        "**Breaking:** "
    } else {
        ""
    };
    let subject = match &group.subject {
        Subject::Api => String::new(),
        Subject::Operation(_) | Subject::Type(_) => format!("`{path}`: "),
    };
    let is_whole = [
        "operation-added",
        "operation-removed",
        "type-added",
        "type-removed",
    ]
    .contains(&change.rule);
    Entry {
        part,
        detail: if is_whole { None } else { first_name(&change.what) },
        // The title of the part says what the sign says.
        text: format!(
            "{breaking}{subject}`{}`. {}",
            change.what.trim_start_matches(['+', '-', ' ']),
            change.reason
        ),
        name,
    }
}

/// The name that a change begins with: `email` of `field email: String → Option<String>`.
fn first_name(what: &str) -> Option<String> {
    let is_part = |character: char| character.is_alphanumeric() || character == '_';
    let mut words = what.split(|character: char| !is_part(character));
    let is_name = |word: &&str| !word.is_empty() && !["field", "value", "variant", "new"].contains(word);
    words.find(is_name).map(str::to_owned)
}
