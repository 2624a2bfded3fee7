// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Types that several modules share.

mod enums;

pub use enums::*;

mod models;

pub use models::*;
