//! Guides: one page for each thing that a program does with this client.
//!
#![doc = include_str!("all.md")]
//!
//! Whole programs are in the folder `generated-sdk/examples` of the project.

// What the pages link to.
#![allow(unused_imports)]

macro_rules! pages {
    ($($name:ident)*) => {$(
        pub mod $name {
            #![doc = include_str!(concat!(stringify!($name), ".md"))]
            use crate::*;
        }
    )*};
}

pages! {
    getting_started concepts authentication errors paging batches retries values events testing observability coming_from
}
