//! Guides: one page for each thing that a program does with this client.
//!
//! | guide | read it to |
//! |---|---|
//! | [Getting started](getting_started) | add the crate, make a client, find the operation, and call it |
//! | [Concepts](concepts) | know what the words of GenAuth mean, and which module has the operations |
//! | [Authentication](authentication) | use an access key, sign requests, bring your own tokens, act for a tenant, call a private deployment |
//! | [Errors and codes](errors) | tell failures apart, react to the documented codes, report a problem to support |
//! | [Paging](paging) | walk through long lists |
//! | [Batches](batches) | send long lists, and many calls at the same time |
//! | [Retries and timeouts](retries) | bound the time of a call, and know what is sent again |
//! | [Values](values) | read dates, enums and JSON, and responses that differ from the documentation |
//! | [Events](events) | react to what happens in the user pool |
//! | [Testing](testing) | test your program without a network |
//! | [Observability](observability) | see what the client does: traces, logs, middleware |
//! | [Coming from another client](coming_from) | translate programs that use the client for Python, Node.js or Java |
//!
//! Whole programs are in the folder `generated-sdk/examples` of the
//! project.

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
