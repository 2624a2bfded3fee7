//! Writes a difference: as text for a terminal, as Markdown for a pull request, and as JSON for tools.

use std::fmt::Write as _;

use serde_json::{Value, json};

use super::escape;
use super::rules;
use super::{Change, Class, Diff, Group, Subject};

/// The most names of operations that are listed after a type.
const MOST_USERS: usize = 3;

/// How a difference is written for people.
struct Style {
    /// Before a group, its heading.
    heading: &'static str,
    /// Before a change, and before its reason.
    indent: [&'static str; 2],
    /// Whether it is Markdown.
    is_markdown: bool,
}

const TEXT: Style = Style {
    heading: "",
    indent: ["  ", "    "],
    is_markdown: false,
};

const MARKDOWN: Style = Style {
    heading: "### ",
    indent: ["- ", "  "],
    is_markdown: true,
};

impl Style {
    /// A name or a type.
    fn code(&self, text: &str) -> String {
        if self.is_markdown {
            escape::code_span(text)
        } else {
            text.to_owned()
        }
    }

    /// The empty line after a heading and between paragraphs.
    fn gap(&self) -> &'static str {
        if self.is_markdown { "\n" } else { "" }
    }
}

impl Diff {
    /// The difference as text, with the version that follows `version`.
    ///
    /// What was removed is listed first, and what was added last. Between them, groups with breaking changes come first. The
    /// same changes of several operations or types are written once.
    #[must_use]
    pub fn text(&self, version: &str) -> String {
        self.written(&TEXT, version)
    }

    /// The difference as Markdown, for a pull request.
    #[must_use]
    pub fn markdown(&self, version: &str) -> String {
        self.written(&MARKDOWN, version)
    }

    /// The difference as JSON.
    ///
    /// | field | holds |
    /// |---|---|
    /// | `rust`, `wire` | the worst class: `breaking`, `compatible` or `invisible` |
    /// | `counts.rust`, `counts.wire` | the number of changes of each class |
    /// | `version` | `current`; `next`, or `null` if `current` is no version; `part` (`major`, `minor`, `patch`, `none`); `rule`, a sentence |
    /// | `groups` | a list of groups: `kind` (`api`, `operation`, `type`), `path`, `usedBy` (methods), `changes` |
    /// | `groups[].changes` | a list of changes: `rule`, `what`, `rust`, `wire`, `reason`, and `hint` or `null` |
    #[must_use]
    pub fn json(&self, version: &str) -> Value {
        let counts = |class: &dyn Fn(&Change) -> Class| {
            let counted = Class::ALL.map(|wanted| {
                let count = self.changes().filter(|change| class(change) == wanted).count();
                (wanted.name().to_owned(), Value::from(count))
            });
            Value::Object(counted.into_iter().collect())
        };
        let change = |change: &Change| {
            json!({
                "rule": change.rule,
                "what": change.what,
                "rust": change.rust.name(),
                "wire": change.wire.name(),
                "reason": change.reason,
                "hint": change.hint,
            })
        };
        let group = |group: &Group| {
            json!({
                "kind": group.subject.kind(),
                "path": group.subject.path(),
                "usedBy": group.used_by,
                "changes": group.changes.iter().map(change).collect::<Vec<_>>(),
            })
        };
        let bump = self.bump();
        json!({
            "rust": self.rust().name(),
            "wire": self.wire().name(),
            "counts": {
                "rust": counts(&|change| change.rust),
                "wire": counts(&|change| change.wire),
            },
            "version": {
                "current": version,
                "next": bump.next(version),
                "part": bump.part(version),
                "rule": bump.rule(version),
            },
            "groups": self.groups.iter().map(group).collect::<Vec<_>>(),
        })
    }

    /// The number of changes of each class, in a line.
    #[must_use]
    pub fn summary(&self) -> String {
        let count = |class: &dyn Fn(&Change) -> Class| {
            let counts = Class::ALL.map(|wanted| {
                let count = self.changes().filter(|change| class(change) == wanted).count();
                format!("{count} {}", wanted.name())
            });
            counts.join(", ")
        };
        format!(
            "changes: {} (Rust: {}; wire: {})",
            self.changes().count(),
            count(&|change| change.rust),
            count(&|change| change.wire),
        )
    }

    fn written(&self, style: &Style, version: &str) -> String {
        if self.is_empty() {
            return String::from("The API is the same.\n");
        }
        let mut text = String::new();
        self.write_list(&mut text, style, "removed", &rules::OPERATION_REMOVED);
        self.write_list(&mut text, style, "removed", &rules::TYPE_REMOVED);
        let mut groups: Vec<&Group> = self
            .groups
            .iter()
            .filter(|group| listed(group).is_none())
            .collect();
        groups.sort_by_key(|group| std::cmp::Reverse(group.class()));
        while let Some(first) = groups.first().copied() {
            let is_like_it = |group: &Group| {
                group.subject.kind() == first.subject.kind() && group.changes == first.changes
            };
            let (alike, rest): (Vec<&Group>, Vec<&Group>) =
                groups.into_iter().partition(|group| is_like_it(group));
            write_groups(&mut text, style, &alike, &first.changes);
            groups = rest;
        }
        self.write_list(&mut text, style, "added", &rules::OPERATION_ADDED);
        self.write_list(&mut text, style, "added", &rules::TYPE_ADDED);
        let _ = writeln!(text, "{}", self.summary());
        text.push_str(style.gap());
        let bump = self.bump();
        let (part, rule) = (bump.part(version), bump.rule(version));
        let next = bump.next(version).unwrap_or_else(|| String::from("?"));
        let _ = writeln!(text, "version: {version} → {next} ({part}): {rule}");
        text
    }

    /// A list of what only one side has.
    fn write_list(&self, text: &mut String, style: &Style, verb: &str, rule: &rules::Rule) {
        let items: Vec<(&Group, &Change)> = self
            .groups
            .iter()
            .filter_map(|group| Some((group, listed(group)?)))
            .filter(|(_, change)| change.rule == rule.id)
            .collect();
        let Some((group, change)) = items.first() else {
            return;
        };
        let (heading, kind, count) = (style.heading, group.subject.kind(), items.len());
        let indent = style.indent[0];
        let before = if style.is_markdown { "" } else { indent };
        let (gap, verdict) = (style.gap(), verdict(style, change));
        let _ = writeln!(
            text,
            "{heading}{kind}s {verb}: {count}\n{gap}{before}{verdict}{gap}"
        );
        for (group, change) in &items {
            let (path, what) = (style.code(group.subject.path()), style.code(&change.what));
            let _ = writeln!(text, "{indent}{path}: {what}");
        }
        text.push('\n');
    }
}

/// The one change of a group, if it is that only one side has it.
fn listed(group: &Group) -> Option<&Change> {
    let [change] = &group.changes[..] else {
        return None;
    };
    let rules = [
        rules::OPERATION_REMOVED.id,
        rules::TYPE_REMOVED.id,
        rules::OPERATION_ADDED.id,
        rules::TYPE_ADDED.id,
    ];
    rules.contains(&change.rule).then_some(change)
}

/// Writes the changes that these groups have in common, below the names of all.
fn write_groups(text: &mut String, style: &Style, groups: &[&Group], changes: &[Change]) {
    let names: Vec<String> = groups.iter().map(|group| name(style, group)).collect();
    if !style.is_markdown {
        let _ = writeln!(text, "{}", names.join("\n"));
    } else if let [name] = &names[..] {
        let _ = writeln!(text, "{}{name}\n", style.heading);
    } else {
        let kind = groups.first().map_or("", |group| group.subject.kind());
        let (heading, count) = (style.heading, names.len());
        let _ = writeln!(
            text,
            "{heading}{count} {kind}s\n\n- {}\n\nEach of them:\n",
            names.join("\n- ")
        );
    }
    let [first, second] = style.indent;
    for change in changes {
        let (what, verdict) = (style.code(&change.what), verdict(style, change));
        if style.is_markdown {
            let _ = writeln!(text, "{first}{what}. {verdict}");
        } else {
            let _ = writeln!(text, "{first}{what}\n{second}{verdict}");
        }
        if let Some(hint) = &change.hint {
            let _ = writeln!(text, "{second}Hint: {hint}.");
        }
    }
    text.push('\n');
}

/// What a group is about, and who uses it: `type users::UserDto, used by get_user`.
fn name(style: &Style, group: &Group) -> String {
    let mut name = match &group.subject {
        Subject::Api => String::from("the API"),
        subject => format!("{} {}", subject.kind(), style.code(subject.path())),
    };
    if !group.used_by.is_empty() {
        let shown = group.used_by.iter().take(MOST_USERS);
        let shown: Vec<String> = shown.map(|user| style.code(user)).collect();
        let _ = write!(name, ", used by {}", shown.join(", "));
        let rest = group.used_by.len() - shown.len();
        if rest > 0 {
            let _ = write!(name, " and {rest} more");
        }
    }
    name
}

/// The classes of a change, and the reason.
fn verdict(style: &Style, change: &Change) -> String {
    let mark = |class: Class| match class {
        Class::Breaking if style.is_markdown => format!("**{}**", class.name()),
        _ => class.name().to_owned(),
    };
    format!(
        "Rust: {}, wire: {}. {}",
        mark(change.rust),
        mark(change.wire),
        change.reason
    )
}
