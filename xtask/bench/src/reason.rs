//! Reduces the output of a failed command to one line for a table, without colours and without paths of the machine.

use std::path::Path;

/// The most characters of the line that are kept.
const LENGTH: usize = 160;

/// The first line of the text that is an error, or else the last line.
pub(crate) fn reason(text: &[u8], root: &Path) -> String {
    let text = plain(&String::from_utf8_lossy(text));
    let mut lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    let is_error = |line: &&str| line.to_ascii_lowercase().starts_with("error");
    let line = lines.clone().find(is_error).or_else(|| lines.next_back());
    let Some(line) = line else {
        return String::from("it says nothing");
    };
    let root = root.to_string_lossy();
    let line = line.replace(&format!("{root}/"), "").replace(&*root, ".");
    if line.chars().count() > LENGTH {
        line.chars().take(LENGTH).chain(['…']).collect()
    } else {
        line
    }
}

/// The text without escape sequences for colours.
fn plain(text: &str) -> String {
    let mut pieces = text.split('\u{1b}');
    let mut out = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        out.push_str(piece.split_once('m').map_or(piece, |(_, rest)| rest));
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(text: &str) -> String {
        reason(text.as_bytes(), Path::new("/home/somebody/project"))
    }

    #[test]
    fn the_first_error_is_the_reason_without_colours_and_paths() {
        let text = "warning: odd\n\u{1b}[31merror\u{1b}[0m: cannot read /home/somebody/project/target/a.json\nerror: b\n";
        assert_eq!(said(text), "error: cannot read target/a.json");
    }

    #[test]
    fn without_an_error_the_last_line_is_the_reason() {
        assert_eq!(said("starting\nthread panicked\n\n"), "thread panicked");
        assert_eq!(said(""), "it says nothing");
    }

    #[test]
    fn a_long_line_is_cut() {
        assert_eq!(said(&"é".repeat(500)).chars().count(), LENGTH + 1);
    }
}
