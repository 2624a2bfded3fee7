//! Text for a terminal: descriptions in Markdown, wrapped to its width.

/// The most columns of a line, if no single word is longer.
pub(crate) const WIDTH: usize = 100;

/// Adds words to `out`, in lines that begin with `indent` spaces. The first line begins with `first` instead.
pub(crate) fn wrap(out: &mut String, first: &str, indent: usize, text: &str) {
    let mut line = String::from(first);
    let mut columns = first.chars().count();
    let mut is_empty = true;
    for word in text.split_whitespace() {
        let length = word.chars().count();
        if !is_empty && columns + 1 + length > WIDTH {
            out.push_str(&line);
            out.push('\n');
            line = " ".repeat(indent);
            columns = indent;
            is_empty = true;
        }
        if !is_empty {
            line.push(' ');
            columns += 1;
        }
        line.push_str(word);
        columns += length;
        is_empty = false;
    }
    out.push_str(line.trim_end());
    out.push('\n');
}

/// Adds a description: paragraphs and items of lists are wrapped, and code stays as it is. Code spans keep their marks,
/// which tell names from words.
pub(crate) fn describe(out: &mut String, indent: usize, markdown: &str) {
    let margin = " ".repeat(indent);
    let mut paragraph = Paragraph::default();
    let mut is_code = false;
    for line in markdown.lines() {
        let text = line.trim();
        if text.starts_with("```") {
            paragraph.end(out, indent);
            is_code = !is_code;
        } else if is_code {
            out.push_str(format!("{margin}  {line}").trim_end());
            out.push('\n');
        } else if text.is_empty() {
            paragraph.end(out, indent);
            out.push('\n');
        } else if let Some((mark, rest)) = item(text) {
            paragraph.end(out, indent);
            paragraph.mark = mark;
            paragraph.text.push_str(rest);
        } else if text.starts_with('|') {
            // A row of a table.
            paragraph.end(out, indent);
            paragraph.text.push_str(text);
            paragraph.end(out, indent);
        } else {
            paragraph.text.push(' ');
            paragraph.text.push_str(text.trim_start_matches('#'));
        }
    }
    paragraph.end(out, indent);
}

/// A paragraph, or an item of a list with its mark.
#[derive(Default)]
struct Paragraph<'a> {
    mark: &'a str,
    text: String,
}

impl Paragraph<'_> {
    fn end(&mut self, out: &mut String, indent: usize) {
        let Self { mark, text } = std::mem::take(self);
        if !text.trim().is_empty() {
            let first = format!("{}{mark}", " ".repeat(indent));
            wrap(out, &first, first.chars().count(), &links(&text));
        }
    }
}

/// The mark of an item of a list with the space after it, and its text.
fn item(line: &str) -> Option<(&str, &str)> {
    let digits = line.bytes().take_while(u8::is_ascii_digit).count();
    let rest = line.get(digits..)?;
    let is_mark = match digits {
        0 => rest.starts_with("- ") || rest.starts_with("* "),
        _ => rest.starts_with(". "),
    };
    // One character of the mark and a space, after the digits.
    is_mark.then(|| line.split_at(digits + 2))
}

/// How sentences begin that a caller needs beside the first one.
const NEEDED: [&str; 4] = ["Required", "Left out", "Without it", "The unit"];

/// The first sentence of a description, and those of its paragraph that say when a value is needed, what it means to
/// leave it out, and what it counts. They are one line.
pub(crate) fn first_sentences(markdown: &str) -> String {
    let paragraph = markdown.trim().split("\n\n").next().unwrap_or_default();
    let mut sentences: Vec<String> = Vec::new();
    for word in paragraph.split_whitespace() {
        // No sentence begins with a small letter.
        let starts = word.starts_with(|first: char| !first.is_lowercase());
        match sentences.last_mut() {
            Some(sentence) if !starts || !is_end(sentence) => {
                sentence.push(' ');
                sentence.push_str(word);
            }
            _ => sentences.push(word.to_owned()),
        }
    }
    let mut number = 0;
    sentences.retain(|sentence| {
        number += 1;
        number == 1 || NEEDED.iter().any(|start| sentence.starts_with(start))
    });
    links(&sentences.join(" "))
}

fn is_end(words: &str) -> bool {
    let is_short_form = words.ends_with("e.g.") || words.ends_with("i.e.");
    // A full stop within a code span is none.
    words.ends_with(['.', '!', '?']) && !is_short_form && words.matches('`').count().is_multiple_of(2)
}

/// The text with its links as `text (address)`.
fn links(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, link)) = rest.split_once('[') {
        out.push_str(before);
        let found = link
            .split_once("](")
            .and_then(|(name, rest)| Some((name, rest.split_once(')')?)))
            .filter(|(name, (address, _))| !name.contains('[') && address.starts_with("http"));
        if let Some((name, (address, after))) = found {
            out.extend([name, " (", address, ")"]);
            rest = after;
        } else {
            out.push('[');
            rest = link;
        }
    }
    out.push_str(rest);
    out
}

#[cfg(test)]
mod tests {
    use super::{WIDTH, describe, first_sentences, wrap};

    #[test]
    fn words_are_wrapped_and_long_ones_are_kept() {
        let mut out = String::new();
        let address = "x".repeat(WIDTH + 10);
        wrap(
            &mut out,
            "- ",
            2,
            &format!("{} {address} end", "word ".repeat(25)),
        );
        let lines: Vec<&str> = out.lines().collect();
        assert_eq!(lines[0].len(), 96);
        assert_eq!(
            lines[1..],
            [
                format!("  {}", "word ".repeat(6)).trim_end(),
                &*format!("  {address}"),
                "  end"
            ]
        );
    }

    #[test]
    fn a_description_keeps_its_paragraphs_lists_and_code() {
        let mut out = String::new();
        describe(
            &mut out,
            2,
            "One [page](https://a.b/c), and [x].\nStill one.\n\n- first\n  goes on\n- second\n\n12. twelfth\n\n```json\n{\n  \"a\": 1\n}\n```",
        );
        assert_eq!(
            out,
            "  One page (https://a.b/c), and [x]. Still one.\n\n  - first goes on\n  - second\n\n  12. twelfth\n\n    \
             {\n      \"a\": 1\n    }\n"
        );
    }

    #[test]
    fn the_first_sentence_ends_at_a_full_stop_before_a_new_one() {
        for (text, first) in [
            ("ID of the user. More of it.", "ID of the user."),
            ("A code, e.g. `a. B`. Then", "A code, e.g. `a. B`."),
            ("Without an end\n\nNext paragraph.", "Without an end"),
            ("Is it on? `true` by default.", "Is it on?"),
            ("", ""),
        ] {
            assert_eq!(first_sentences(text), first);
        }
    }

    #[test]
    fn sentences_that_a_caller_needs_stand_beside_the_first() {
        for (text, kept) in [
            (
                "How long. Left out, it is 10. More. The unit is not documented.",
                "How long. Left out, it is 10. The unit is not documented.",
            ),
            (
                "A code. Required for `a. B`. Then.\n\nWithout it, nothing.",
                "A code. Required for `a. B`.",
            ),
            (
                "Which ones. Without it, all\nare. Never.",
                "Which ones. Without it, all are.",
            ),
        ] {
            assert_eq!(first_sentences(text), kept);
        }
    }
}
