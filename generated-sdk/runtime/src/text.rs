//! Foreign text in logs and errors.

/// Makes foreign text fit for one line of a log: without control characters and line breaks, and with at most 300
/// characters.
pub fn one_line(text: &str) -> String {
    const MOST: usize = 300;
    let mut line = String::new();
    let (mut length, mut gap) = (0, false);
    for c in text.chars().filter(|c| !is_invisible(*c)) {
        if c.is_whitespace() || c.is_control() {
            gap = length > 0;
            continue;
        }
        length += 1 + usize::from(gap);
        if length > MOST {
            line.push('…');
            break;
        }
        if std::mem::take(&mut gap) {
            line.push(' ');
        }
        line.push(c);
    }
    line
}

/// Characters that reorder or hide the text around them.
fn is_invisible(c: char) -> bool {
    matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}
