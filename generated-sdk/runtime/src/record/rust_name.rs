//! The name in Rust of a field, from its wire name.

/// The name in Rust of a field with this wire name, in `snake_case`: `userIdType` → `user_id_type`.
///
/// A word begins at a capital letter after a small one, at the last one of several capital letters if a small one
/// follows (`HTTPServer` → `http_server`), and after a character that is neither a letter nor a digit. Digits belong to
/// the word before them. Only ASCII letters have a case here. The generator lists the fields whose names do not
/// follow from this rule in [`Schema::rust_names`](super::Schema::rust_names).
pub(super) fn rust_name(wire: &str) -> String {
    let bytes = wire.as_bytes();
    let mut name = String::with_capacity(wire.len() + 4);
    // The case of the last letter of the word so far; `None` at its beginning.
    let mut last = None;
    for (at, character) in wire.char_indices() {
        if !character.is_ascii_alphanumeric() {
            last = None;
            continue;
        }
        let is_small_next = bytes.get(at + 1).is_some_and(u8::is_ascii_lowercase);
        let begins_word = match last {
            Some(Case::Small) => character.is_ascii_uppercase(),
            Some(Case::Capital) => character.is_ascii_uppercase() && is_small_next,
            None => false,
        };
        let follows_gap = at > 0 && !bytes.get(at - 1).is_some_and(u8::is_ascii_alphanumeric);
        if (begins_word || follows_gap) && !name.is_empty() {
            name.push('_');
        }
        if character.is_ascii_lowercase() {
            last = Some(Case::Small);
        } else if character.is_ascii_uppercase() {
            last = Some(Case::Capital);
        }
        name.push(character.to_ascii_lowercase());
    }
    name
}

#[derive(Clone, Copy)]
enum Case {
    Small,
    Capital,
}

#[cfg(test)]
mod tests {
    use heck::ToSnakeCase as _;
    use proptest::{prop_assert_eq, proptest};

    use super::rust_name;

    #[test]
    fn names_follow_the_case_of_letters() {
        let names = [
            ("id", "id"),
            ("userIdType", "user_id_type"),
            ("accessKeyID", "access_key_id"),
            ("HTTPServer", "http_server"),
            ("oauth2Url", "oauth2_url"),
            ("x-authing-userpool-id", "x_authing_userpool_id"),
            ("__a..b ", "a_b"),
            ("", ""),
        ];
        for (wire, name) in names {
            assert_eq!(rust_name(wire), name);
        }
    }

    proptest! {
        /// The generator names fields with heck, and lists only the names that heck does not give.
        #[test]
        fn ascii_names_are_those_of_heck(wire in "[a-cA-C0-2_. -]{0,12}") {
            prop_assert_eq!(rust_name(&wire), wire.to_snake_case());
        }
    }
}
