//! Finds operations: by name, by the start of a name, by a name that is nearly right, and by words.

use generated_sdk::catalogue::types::Entry;

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

/// The operations whose name, path or summary has the word, in any case.
pub(crate) fn search<'a, C>(entries: &'a [Entry<C>], word: &str) -> impl Iterator<Item = &'a Entry<C>> {
    let word = word.to_lowercase();
    entries.iter().filter(move |entry| {
        let operation = entry.operation;
        let texts = [operation.id, operation.name, operation.path, entry.about.summary];
        texts.iter().any(|text| text.to_lowercase().contains(&word))
    })
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
    use generated_sdk::catalogue::ENTRIES;

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

    #[test]
    fn a_word_is_looked_for_in_names_paths_and_summaries() {
        let names = |word| -> Vec<&str> { search(ENTRIES, word).map(|entry| entry.operation.id).collect() };
        assert!(names("group-MEMBERS").contains(&"addGroupMembers"));
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
