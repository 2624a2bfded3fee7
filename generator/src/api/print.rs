//! Writes a difference: as text for a terminal, as Markdown for a pull request, and as JSON for tools.

use std::fmt::Write as _;

use serde_json::{Value, json};

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
    /// Around names and types.
    mark: &'static str,
    /// Around a class.
    strong: &'static str,
}

const TEXT: Style = Style {
    heading: "",
    indent: ["  ", "    "],
    mark: "",
    strong: "",
};

const MARKDOWN: Style = Style {
    heading: "### ",
    indent: ["- ", "  "],
    mark: "`",
    strong: "**",
};

impl Diff {
    /// The difference as text, with the version that follows `version`.
    ///
    /// Groups with breaking changes come first. What was only added is listed at the end.
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
        let mut groups: Vec<&Group> = self
            .groups
            .iter()
            .filter(|group| addition(group).is_none())
            .collect();
        groups.sort_by_key(|group| std::cmp::Reverse(group.class()));
        for group in groups {
            write_group(&mut text, style, group);
        }
        for rule in [&rules::OPERATION_ADDED, &rules::TYPE_ADDED] {
            self.write_additions(&mut text, style, rule);
        }
        let _ = writeln!(text, "{}", self.summary());
        if style.mark == MARKDOWN.mark {
            text.push('\n');
        }
        let bump = self.bump();
        let (part, rule) = (bump.part(version), bump.rule(version));
        let next = bump.next(version).unwrap_or_else(|| String::from("?"));
        let _ = writeln!(text, "version: {version} → {next} ({part}): {rule}");
        text
    }

    /// A list of what was only added.
    fn write_additions(&self, text: &mut String, style: &Style, rule: &rules::Rule) {
        let additions: Vec<(&Group, &Change)> = self
            .groups
            .iter()
            .filter_map(|group| Some((group, addition(group)?)))
            .filter(|(_, change)| change.rule == rule.id)
            .collect();
        let Some((group, change)) = additions.first() else {
            return;
        };
        let _ = writeln!(
            text,
            "{}{}s added: {}",
            style.heading,
            group.subject.kind(),
            additions.len()
        );
        let Style { mark, indent, .. } = style;
        if *mark == MARKDOWN.mark {
            text.push('\n');
        }
        let _ = writeln!(
            text,
            "{}{}",
            if mark.is_empty() { indent[0] } else { "" },
            verdict(style, change)
        );
        if *mark == MARKDOWN.mark {
            text.push('\n');
        }
        for (group, change) in &additions {
            let _ = writeln!(
                text,
                "{}{mark}{}{mark}: {mark}{}{mark}",
                indent[0],
                group.subject.path(),
                change.what
            );
        }
        text.push('\n');
    }
}

/// The one change of a group, if it is that something is new.
fn addition(group: &Group) -> Option<&Change> {
    let [change] = &group.changes[..] else {
        return None;
    };
    let is_new = [rules::OPERATION_ADDED.id, rules::TYPE_ADDED.id].contains(&change.rule);
    is_new.then_some(change)
}

fn write_group(text: &mut String, style: &Style, group: &Group) {
    let Style {
        heading,
        indent,
        mark,
        ..
    } = style;
    match &group.subject {
        Subject::Api => {
            let _ = write!(text, "{heading}the API");
        }
        subject => {
            let _ = write!(text, "{heading}{} {mark}{}{mark}", subject.kind(), subject.path());
        }
    }
    if !group.used_by.is_empty() {
        let shown: Vec<String> = group
            .used_by
            .iter()
            .take(MOST_USERS)
            .map(|name| format!("{mark}{name}{mark}"))
            .collect();
        let _ = write!(text, ", used by {}", shown.join(", "));
        let rest = group.used_by.len() - shown.len();
        if rest > 0 {
            let _ = write!(text, " and {rest} more");
        }
    }
    text.push('\n');
    if *mark == MARKDOWN.mark {
        text.push('\n');
    }
    let [first, second] = indent;
    for change in &group.changes {
        let verdict = verdict(style, change);
        if mark.is_empty() {
            let _ = writeln!(text, "{first}{}\n{second}{verdict}", change.what);
        } else {
            let _ = writeln!(text, "{first}{mark}{}{mark}. {verdict}", change.what);
        }
        if let Some(hint) = &change.hint {
            let _ = writeln!(text, "{second}Hint: {hint}.");
        }
    }
    text.push('\n');
}

/// The classes of a change, and the reason.
fn verdict(style: &Style, change: &Change) -> String {
    let mark = |class: Class| {
        let strong = if class == Class::Breaking {
            style.strong
        } else {
            ""
        };
        format!("{strong}{}{strong}", class.name())
    };
    format!(
        "Rust: {}, wire: {}. {}",
        mark(change.rust),
        mark(change.wire),
        change.reason
    )
}
