//! Finds the JSON path of a byte offset.
//!
//! Decoding does not keep track of paths, since most texts have no error and no warning. The path of an error or a
//! warning is found by reading the text once more, up to the offset.

use std::fmt::Write as _;

use super::reader::Reader;

enum Level {
    Object { key: String },
    Array { index: usize },
}

/// The path of the value at this offset of a JSON text: `data.items[3].id`; empty for the root.
pub(crate) fn at(json: &[u8], offset: usize) -> String {
    let mut levels = Vec::new();
    let mut position = 0;
    // In an object, the first string after `{` or `,` is a key.
    let mut key_next = false;
    while let Some(&byte) = json.get(position).filter(|_| position < offset) {
        match byte {
            b'{' => {
                levels.push(Level::Object { key: String::new() });
                key_next = true;
            }
            b'[' => {
                levels.push(Level::Array { index: 0 });
                key_next = false;
            }
            b'}' | b']' => {
                levels.pop();
                key_next = false;
            }
            b',' => match levels.last_mut() {
                Some(Level::Array { index }) => *index += 1,
                Some(Level::Object { .. }) => key_next = true,
                None => {}
            },
            b'"' => {
                let end = end_of_string(json, position);
                if key_next && let Some(Level::Object { key }) = levels.last_mut() {
                    let quoted = json.get(position..end).unwrap_or_default();
                    let quoted = String::from_utf8_lossy(quoted);
                    *key = match Reader::new(quoted.as_bytes()).string() {
                        Ok(key) => key.into_owned(),
                        Err(_) => quoted.clone().into_owned(),
                    };
                    key_next = false;
                }
                position = end;
                continue;
            }
            _ => {}
        }
        position += 1;
    }
    render(&levels)
}

/// The nesting depth of the objects and lists of a JSON text.
pub(super) fn nesting(json: &[u8]) -> usize {
    let (mut depth, mut deepest) = (0_usize, 0);
    let mut position = 0;
    while let Some(&byte) = json.get(position) {
        match byte {
            b'{' | b'[' => {
                depth += 1;
                deepest = deepest.max(depth);
            }
            b'}' | b']' => depth = depth.saturating_sub(1),
            b'"' => {
                position = end_of_string(json, position);
                continue;
            }
            _ => {}
        }
        position += 1;
    }
    deepest
}

/// The offset after the closing quote of the string that starts at `start`.
fn end_of_string(json: &[u8], start: usize) -> usize {
    let mut position = start + 1;
    while let Some(&byte) = json.get(position) {
        match byte {
            b'"' => return position + 1,
            b'\\' => position += 2,
            _ => position += 1,
        }
    }
    json.len()
}

fn render(levels: &[Level]) -> String {
    let mut path = String::new();
    for level in levels {
        match level {
            Level::Array { index } => {
                // Writing to a string cannot fail.
                let _ = write!(path, "[{index}]");
            }
            Level::Object { key } if key.is_empty() => {}
            Level::Object { key } => {
                if !path.is_empty() {
                    path.push('.');
                }
                path.push_str(key);
            }
        }
    }
    path
}

#[cfg(test)]
mod tests {
    use super::at;

    fn path_of(json: &str, marker: &str) -> String {
        at(json.as_bytes(), json.find(marker).unwrap_or_default())
    }

    #[test]
    fn names_fields_and_elements() {
        let json = r#"{"a": 1, "data": {"list": [{"id": "x"}, {"id": "here", "n": 7}]}}"#;
        assert_eq!(path_of(json, "1"), "a");
        assert_eq!(path_of(json, r#""here""#), "data.list[1].id");
        assert_eq!(path_of(json, "7"), "data.list[1].n");
        assert_eq!(at(json.as_bytes(), 0), "");
    }

    #[test]
    fn is_not_fooled_by_what_stands_in_strings() {
        let json = r#"{"a\"b": "}],{\"x\":", "c": [[1, 2], [3, 44]]}"#;
        assert_eq!(path_of(json, "44"), "c[1][1]");
        assert_eq!(path_of(json, r#""}],"#), "a\"b");
    }

    #[test]
    fn survives_broken_text() {
        for json in ["", "\"", "{\"a", "]]]]", "{\"a\":\"\\", ",,,{,\"k\":["] {
            for offset in 0..json.len() + 2 {
                let _ = at(json.as_bytes(), offset);
            }
        }
    }
}
