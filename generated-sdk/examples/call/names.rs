//! Finds operations: by name, by the start of a name, by a name that is nearly right, and by words.

use genauth::catalogue::types::Entry;

/// The most suggestions.
const MOST: usize = 8;

/// What a name stands for.
pub(crate) enum Found<'a, C> {
    /// The operation of this name.
    Exact(&'a Entry<C>),
    /// The only operation that the name can mean. It is a guess.
    Meant(&'a Entry<C>),
    /// Operations that the name may mean, the likeliest first. There may be none.
    Unclear(Vec<&'a Entry<C>>),
}

/// Finds the operation with a name: `deleteUsersBatch`, or `delete_users_batch` as the method is called.
pub(crate) fn find<'a, C>(entries: &'a [Entry<C>], name: &str) -> Found<'a, C> {
    let exact = |entry: &&Entry<C>| entry.operation.id == name || entry.operation.name == name;
    if let Some(entry) = entries.iter().find(exact) {
        return Found::Exact(entry);
    }
    let wanted = letters(name);
    if wanted.is_empty() {
        return Found::Unclear(Vec::new());
    }
    let mut near: Vec<(usize, &Entry<C>)> = entries
        .iter()
        .filter_map(|entry| {
            let id = letters(entry.operation.id);
            if id.starts_with(&wanted) {
                // The same letters, or the start: nearer than any typing error.
                return Some((usize::from(id != wanted), entry));
            }
            let distance = distance(&wanted, &id);
            // With more errors, or more of them in a short name, it is another word.
            let most = (wanted.chars().count() / 4).min(2);
            (distance <= most).then_some((distance + 1, entry))
        })
        .collect();
    near.sort_by_key(|(distance, entry)| (*distance, entry.operation.id.len()));
    match near.as_slice() {
        [] => {}
        [(_, only)] => return Found::Meant(only),
        [(first, best), (second, _), ..] if first < second && *first != 1 => return Found::Meant(best),
        _ => return Found::Unclear(near.into_iter().map(|(_, entry)| entry).take(MOST).collect()),
    }
    let with_word = entries
        .iter()
        .filter(|entry| letters(entry.operation.id).contains(&wanted));
    Found::Unclear(with_word.take(MOST).collect())
}

/// The operations whose name, path, summary or description has the words, in any case. Those that have them in their
/// description only come last.
pub(crate) fn search<'a, C>(entries: &'a [Entry<C>], text: &str) -> Vec<&'a Entry<C>> {
    let (wanted, all) = (words(text), letters(text));
    let lower = text.to_lowercase();
    if wanted.is_empty() && !text.trim().is_empty() {
        return Vec::new();
    }
    let has = |text: &str| {
        let words = words(text);
        (0..words.len()).any(|at| begin(&words[at..], &wanted, &all))
    };
    let (mut found, mut others) = (Vec::new(), Vec::new());
    for entry in entries {
        let (operation, about) = (entry.operation, &entry.about);
        let names = [operation.id, operation.name, operation.path];
        if names.iter().any(|name| letters(name).contains(&all))
            || about.summary.to_lowercase().contains(&lower)
            || has(about.summary)
        {
            found.push(entry);
        } else if has(about.description) {
            others.push(entry);
        }
    }
    found.append(&mut others);
    found
}

/// Whether words begin with the wanted ones: each with the start of a word, or together with all letters. So both `sign
/// in` and `signin` find `sign-in`, and `sign in` finds `signed in`.
fn begin(words: &[String], wanted: &[String], all: &str) -> bool {
    let each = || {
        wanted
            .iter()
            .zip(words)
            .all(|(wanted, word)| word.starts_with(wanted))
    };
    if words.len() >= wanted.len() && each() {
        return true;
    }
    let mut left = all;
    for word in words {
        if word.starts_with(left) {
            return true;
        }
        match left.strip_prefix(word.as_str()) {
            Some(rest) => left = rest,
            None => return false,
        }
    }
    false
}

/// The words of a text or of a name such as `signIn` or `sign-in`, in lower case.
fn words(text: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut last = ' ';
    for character in text.chars() {
        let is_hump = character.is_uppercase() && !last.is_uppercase();
        if character.is_alphanumeric() {
            if is_hump || !last.is_alphanumeric() {
                words.push(String::new());
            }
            if let Some(word) = words.last_mut() {
                word.extend(character.to_lowercase());
            }
        }
        last = character;
    }
    words
}

/// A question with the operations that may be meant. It is empty if there are none.
pub(crate) fn did_you_mean<C>(entries: &[&Entry<C>]) -> String {
    match entries {
        [] => String::new(),
        [only] => format!("did you mean `{}`?", only.operation.id),
        entries => {
            let names = entries.iter().map(|entry| format!("\n  {}", entry.operation.id));
            format!("did you mean one of these?{}", names.collect::<String>())
        }
    }
}

/// The letters and digits of a name in lower case. So names in other styles are equal.
fn letters(name: &str) -> String {
    let letters = name.chars().filter(|character| character.is_alphanumeric());
    letters.flat_map(char::to_lowercase).collect()
}

/// The number of letters to insert, remove, change, or swap with the next one.
fn distance(left: &str, right: &str) -> usize {
    let (left, right): (Vec<char>, Vec<char>) = (left.chars().collect(), right.chars().collect());
    let mut before_last: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=right.len()).collect();
    for (row, letter) in left.iter().enumerate() {
        let mut next = vec![row + 1];
        for (column, other) in right.iter().enumerate() {
            let change = last[column] + usize::from(letter != other);
            let mut best = change.min(last[column + 1] + 1).min(next[column] + 1);
            let swapped = row > 0 && column > 0 && left[row - 1] == *other && right[column - 1] == *letter;
            if swapped {
                best = best.min(before_last[column - 1] + 1);
            }
            next.push(best);
        }
        before_last = std::mem::replace(&mut last, next);
    }
    last.last().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use genauth::catalogue::ENTRIES;
    use genauth::catalogue::types::{About, Entry, Type};
    use genauth::json::from_slice;
    use genauth::{Method, Operation};

    use super::{Found, did_you_mean, distance, find, search};

    /// The kind of what is found, and the names.
    fn found(name: &str) -> (&'static str, String) {
        match find(ENTRIES, name) {
            Found::Exact(entry) => ("exact", entry.operation.id.into()),
            Found::Meant(entry) => ("meant", entry.operation.id.into()),
            Found::Unclear(entries) => ("unclear", did_you_mean(&entries)),
        }
    }

    #[test]
    fn a_name_is_found_as_it_is_written_and_as_it_nearly_is() {
        for (name, kind, what) in [
            ("deleteUsersBatch", "exact", "deleteUsersBatch"),
            ("delete_users_batch", "exact", "deleteUsersBatch"),
            ("delete-users-batch", "meant", "deleteUsersBatch"),
            ("DELETEUSERSBATCH", "meant", "deleteUsersBatch"),
            ("deleteUsersBat", "meant", "deleteUsersBatch"),
            ("delteUsersBacth", "meant", "deleteUsersBatch"),
            ("addGroupMember", "meant", "addGroupMembers"),
            ("xyzzy", "unclear", ""),
            ("", "unclear", ""),
            (
                "getUserLogged",
                "unclear",
                "did you mean one of these?\n  getUserLoggedinApps\n  getUserLoggedinIdentities",
            ),
        ] {
            assert_eq!(found(name), (kind, what.to_owned()), "{name}");
        }
    }

    #[test]
    fn a_part_of_a_name_lists_operations_that_have_it() {
        let (kind, names) = found("GroupMembers");
        assert_eq!(kind, "unclear");
        assert_eq!(
            names,
            "did you mean one of these?\n  addGroupMembers\n  listGroupMembers\n  removeGroupMembers"
        );
    }

    /// An operation with a summary and a description.
    fn entry(operation: &'static Operation, summary: &'static str, description: &'static str) -> Entry<()> {
        Entry {
            operation,
            about: About {
                summary,
                description,
                docs_url: "",
                deprecated: false,
                request: Type::Nothing,
                result: Type::Nothing,
                example: "",
            },
            request: || Box::new(()),
            call: |(), json| Err(from_slice::<bool>(json).err().unwrap_or_else(|| unreachable!())),
        }
    }

    static KICK: Operation = Operation::new("kick_users", "kickUsers", Method::Post, "/kick");
    static ENTER: Operation = Operation::new("enter", "enter", Method::Post, "/user/sign-in");
    static ASSIGN: Operation = Operation::new("assign_role", "assignRole", Method::Post, "/roles");

    #[test]
    fn words_are_looked_for_in_names_and_summaries_and_then_in_descriptions() {
        let entries = [
            entry(&KICK, "Throw users out", "Ends what a user is Signed\nin to."),
            entry(&ENTER, "Open a session", ""),
            entry(&ASSIGN, "Give a role", "It can assign in bulk."),
        ];
        let names = |text| -> Vec<&str> {
            search(&entries, text)
                .iter()
                .map(|entry| entry.operation.id)
                .collect()
        };
        for text in ["sign in", "SIGN-IN", "signIn", "sign i"] {
            assert_eq!(names(text), ["enter", "kickUsers"], "{text}");
        }
        for (text, found) in [
            ("signin", &["enter"][..]),
            ("users OUT", &["kickUsers"]),
            ("ickU", &["kickUsers"]),
            ("bulk", &["assignRole"]),
            ("ulk", &[]),
            ("role bulk", &[]),
            ("--", &[]),
            ("", &["kickUsers", "enter", "assignRole"]),
        ] {
            assert_eq!(names(text), found, "{text}");
        }
    }

    #[test]
    fn a_word_finds_operations_of_the_api() {
        let names = |text| -> Vec<&str> {
            let found = search(ENTRIES, text);
            found.iter().map(|entry| entry.operation.id).collect()
        };
        assert_eq!(
            names("group-MEMBERS").get(..3),
            Some(&["addGroupMembers", "listGroupMembers", "removeGroupMembers"][..])
        );
        assert!(names("several groups").contains(&"createGroupsBatch"));
        assert_eq!(names("xyzzy"), [""; 0]);
    }

    #[test]
    fn letters_that_are_swapped_are_one_error() {
        assert_eq!(distance("kitten", "sitting"), 3);
        assert_eq!(distance("batch", "bacth"), 1);
        assert_eq!(distance("", "abc"), 3);
    }
}
