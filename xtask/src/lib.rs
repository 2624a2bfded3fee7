//! The part that all commands of the project share: the folders of the project, and its schema.
//!
//! `cargo xtask` is the program beside this library. `bench` and `conformance` are packages of their own below this
//! one and use this library too. So `cargo xtask codegen` does not compile them.

pub mod cargo;
mod folders;
pub mod hand_written;
pub mod workspace;
