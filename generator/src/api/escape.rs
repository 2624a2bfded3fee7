//! Names and values of a schema as a part of a line. A schema can have any text in them.

/// The text without what breaks a line, changes its direction or controls a terminal. Such characters are escaped.
pub(super) fn line(text: &str) -> String {
    let mut line = String::with_capacity(text.len());
    for character in text.chars() {
        if character.is_control() || is_format(character) {
            line.extend(character.escape_default());
        } else {
            line.push(character);
        }
    }
    line
}

/// Characters that break a line, set the direction of writing, or are not seen.
fn is_format(character: char) -> bool {
    let ranges = [
        '\u{200b}'..='\u{200f}',
        '\u{2028}'..='\u{202e}',
        '\u{2060}'..='\u{206f}',
        '\u{feff}'..='\u{feff}',
    ];
    ranges.iter().any(|range| range.contains(&character))
}

/// A code span of Markdown with this text, which is one line.
pub(super) fn code_span(text: &str) -> String {
    let longest = text.split(|character| character != '`').map(str::len).max();
    let fence = "`".repeat(longest.unwrap_or_default() + 1);
    // Markdown takes one space away on each side.
    let is_padded = text.starts_with(['`', ' ']) || text.ends_with(['`', ' ']);
    let space = if is_padded { " " } else { "" };
    format!("{fence}{space}{text}{space}{fence}")
}

/// Whether a name can stand in a sentence as it is.
pub(super) fn is_plain(name: &str) -> bool {
    !name.is_empty()
        && name
            .chars()
            .all(|character| character.is_ascii_alphanumeric() || "_-.".contains(character))
}

#[cfg(test)]
mod tests {
    use super::{code_span, is_plain, line};

    #[test]
    fn a_text_stays_in_its_line() {
        assert_eq!(line("a → ü 名"), "a → ü 名");
        assert_eq!(
            line("a\n\u{1b}[2J\u{202e}b\u{85}"),
            "a\\n\\u{1b}[2J\\u{202e}b\\u{85}"
        );
    }

    #[test]
    fn a_code_span_ends_where_its_text_does() {
        assert_eq!(code_span("a: b"), "`a: b`");
        assert_eq!(code_span("a`b``c"), "```a`b``c```");
        assert_eq!(code_span("`a"), "`` `a ``");
    }

    #[test]
    fn names_that_are_markup_are_not_plain() {
        assert!(is_plain("x-user.id_1"));
        assert!(!is_plain("a`b") && !is_plain("<b>") && !is_plain(""));
    }
}
