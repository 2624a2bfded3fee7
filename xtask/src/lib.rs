//! What the commands of the project have in common: where things are, and the schema as the generator takes it.
//!
//! `cargo xtask` itself is the program beside this library. What it does not need to generate is in packages of its own
//! below this one, which start with this library as well.

mod folders;
pub mod hand_written;
pub mod workspace;
