//! Prints texts that a reader may have enough of before the end, as in `cargo xtask diff HEAD | head`.

use std::io::{self, Write};

/// Prints a text, or as much of it as the reader wants. `print!` would end this program when `head` closes the pipe.
pub(crate) fn print(text: &str) -> io::Result<()> {
    put(&mut io::stdout().lock(), text)
}

fn put(output: &mut dyn Write, text: &str) -> io::Result<()> {
    match output.write_all(text.as_bytes()).and_then(|()| output.flush()) {
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        result => result,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    struct Closed(io::ErrorKind);

    impl Write for Closed {
        fn write(&mut self, _: &[u8]) -> io::Result<usize> {
            Err(self.0.into())
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    #[test]
    fn a_reader_may_stop_reading() -> io::Result<()> {
        put(&mut Closed(io::ErrorKind::BrokenPipe), "changes")?;
        assert!(put(&mut Closed(io::ErrorKind::StorageFull), "changes").is_err());
        let mut all = Vec::new();
        put(&mut all, "changes")?;
        assert_eq!(all, b"changes");
        Ok(())
    }
}
