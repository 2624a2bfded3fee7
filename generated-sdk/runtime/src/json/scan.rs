//! Reads what is rare in a JSON text, byte by byte: strings with escapes, and values that are skipped.

use super::reader::{Peek, Reader, Result};

/// The containers around a value that is skipped: one bit each, set for an object. The innermost is the lowest.
#[derive(Default)]
struct Open {
    objects: u128,
    depth: u32,
}

impl Open {
    /// Adds a container. Returns whether there is room for it.
    fn push(&mut self, is_object: bool) -> bool {
        self.objects = self.objects << 1 | u128::from(is_object);
        self.depth += 1;
        self.depth < u128::BITS
    }

    fn pop(&mut self) {
        self.objects >>= 1;
        self.depth -= 1;
    }

    /// Whether the innermost container is an object; `None` if there is no container.
    fn innermost(&self) -> Option<bool> {
        (self.depth > 0).then_some(self.objects & 1 == 1)
    }
}

impl Reader<'_> {
    /// Skips a value; its first byte has been seen.
    pub(super) fn skip(&mut self, mut peek: Peek) -> Result<()> {
        let mut open = Open::default();
        loop {
            match peek {
                Peek::Array | Peek::Object if !open.push(peek == Peek::Object) => return self.too_deep(),
                Peek::Array => {
                    if let Some(element) = self.first_element()? {
                        peek = element;
                        continue;
                    }
                    open.pop();
                }
                Peek::Object => {
                    if self.first_field()? {
                        peek = self.skip_name()?;
                        continue;
                    }
                    open.pop();
                }
                _ => self.skip_scalar(peek)?,
            }
            // A value has ended, and with it maybe its containers.
            peek = loop {
                match open.innermost() {
                    None => return Ok(()),
                    Some(true) => {
                        if self.next_field()? {
                            break self.skip_name()?;
                        }
                    }
                    Some(false) => {
                        if let Some(element) = self.next_element()? {
                            break element;
                        }
                    }
                }
                open.pop();
            };
        }
    }

    /// Skips the name of a field and its colon, and gives the kind of its value.
    fn skip_name(&mut self) -> Result<Peek> {
        self.skip_string()?;
        self.colon()?;
        self.peek()
    }

    fn skip_scalar(&mut self, peek: Peek) -> Result<()> {
        match peek {
            Peek::String => self.skip_string(),
            Peek::Null => self.word(b"null"),
            Peek::True => self.word(b"true"),
            Peek::False => self.word(b"false"),
            _ if peek.is_num() => self.number(),
            _ => self.fail("expected value"),
        }
    }

    fn word(&mut self, word: &[u8]) -> Result<()> {
        if self.take(word) {
            return Ok(());
        }
        let is_cut = word.starts_with(self.rest());
        self.fail(if is_cut {
            "EOF while parsing a value"
        } else {
            "expected ident"
        })
    }

    fn number(&mut self) -> Result<()> {
        self.take(b"-");
        if self.take(b"0") {
            // No other digit may follow.
            if self.rest().first().is_some_and(u8::is_ascii_digit) {
                return self.fail("invalid number");
            }
        } else if self.digits() == 0 {
            return self.bad_number();
        }
        if self.take(b".") && self.digits() == 0 {
            return self.bad_number();
        }
        if self.take(b"e") || self.take(b"E") {
            let _ = self.take(b"+") || self.take(b"-");
            if self.digits() == 0 {
                return self.bad_number();
            }
        }
        Ok(())
    }

    fn bad_number<T>(&self) -> Result<T> {
        self.fail(if self.rest().is_empty() {
            "EOF while parsing a value"
        } else {
            "invalid number"
        })
    }

    /// Skips digits, and gives their number.
    fn digits(&mut self) -> usize {
        let digits = self
            .rest()
            .iter()
            .take_while(|byte| byte.is_ascii_digit())
            .count();
        self.advance(digits);
        digits
    }

    fn skip_string(&mut self) -> Result<()> {
        if self.plain_string().is_some() {
            return Ok(());
        }
        self.each_part(&mut |_| {})
    }

    /// Reads a string with escapes; its quote has been seen.
    pub(super) fn escaped_string(&mut self) -> Result<String> {
        let mut text = String::new();
        self.each_part(&mut |part| text.push_str(part))?;
        Ok(text)
    }

    /// Hands out the parts of a string: what stands between escapes, and the characters that they mean.
    fn each_part(&mut self, part: &mut dyn FnMut(&str)) -> Result<()> {
        self.advance(1);
        loop {
            let rest = self.text_rest();
            let is_plain = |byte: &u8| !matches!(byte, ..b' ' | b'"' | b'\\');
            // All of these are ASCII, so they stand between characters.
            let length = rest.bytes().take_while(|byte| is_plain(byte)).count();
            part(rest.get(..length).unwrap_or_default());
            self.advance(length);
            match rest.as_bytes().get(length) {
                Some(b'"') => {
                    self.advance(1);
                    return Ok(());
                }
                Some(b'\\') => {
                    let character = self.escape()?;
                    part(character.encode_utf8(&mut [0; 4]));
                }
                Some(_) => {
                    return self.fail("control character (\\u0000-\\u001F) found while parsing a string");
                }
                None if self.rest().is_empty() => return self.fail("EOF while parsing a string"),
                None => return self.fail("invalid UTF-8"),
            }
        }
    }

    /// Reads an escape, and gives the character that it means.
    fn escape(&mut self) -> Result<char> {
        let character = match self.rest().get(1) {
            Some(b'"') => '"',
            Some(b'\\') => '\\',
            Some(b'/') => '/',
            Some(b'b') => '\u{8}',
            Some(b'f') => '\u{c}',
            Some(b'n') => '\n',
            Some(b'r') => '\r',
            Some(b't') => '\t',
            Some(b'u') => return self.unicode(),
            Some(_) => return self.fail("invalid escape"),
            None => return self.fail("EOF while parsing a string"),
        };
        self.advance(2);
        Ok(character)
    }

    /// Reads `\uXXXX`. A character beyond the first 65,536 is two of them.
    fn unicode(&mut self) -> Result<char> {
        const LONE: &str = "lone leading surrogate in hex escape";
        let unit = self.unit()?;
        let code = match unit {
            0xd800..=0xdbff if self.rest().starts_with(br"\u") => match self.unit()? {
                low @ 0xdc00..=0xdfff => 0x1_0000 + ((unit - 0xd800) << 10) + (low - 0xdc00),
                _ => return self.fail(LONE),
            },
            _ => unit,
        };
        match char::from_u32(code) {
            Some(character) => Ok(character),
            None => self.fail(LONE),
        }
    }

    /// Reads one `\uXXXX`.
    fn unit(&mut self) -> Result<u32> {
        let Some(digits) = self.rest().get(2..6) else {
            return self.fail("EOF while parsing a string");
        };
        let mut unit = 0;
        for digit in digits {
            match char::from(*digit).to_digit(16) {
                Some(digit) => unit = unit * 16 + digit,
                None => return self.fail("invalid escape"),
            }
        }
        self.advance(6);
        Ok(unit)
    }
}
