//! Tests what is compared, and the exit status.
