// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Posts: the positions of an organization, such as "sales manager", that users hold.
//!
//! A post has a code, a name and an ID. The code names it in
//! [`get_post`](crate::ManagementClient::get_post),
//! [`update_post`](crate::ManagementClient::update_post) and
//! [`remove_post`](crate::ManagementClient::remove_post), the ID in
//! [`get_post_by_id`](crate::ManagementClient::get_post_by_id) and wherever users are given posts. A
//! post can belong to departments, and a user can hold several posts.
//!
//! The usual order is to create posts with [`create_post`](crate::ManagementClient::create_post), to
//! give them to users with [`set_user_posts`](crate::ManagementClient::set_user_posts), and to read
//! them back with [`get_user_posts`](crate::ManagementClient::get_user_posts).
//! [`post_list`](crate::ManagementClient::post_list) shows all posts of the user pool,
//! [`post_list_batch`](crate::ManagementClient::post_list_batch) those with given codes. Public
//! accounts hold posts too: see
//! [`set_public_account_ofn_post`](crate::ManagementClient::set_public_account_ofn_post) and
//! [`get_public_accounts_of_post`](crate::ManagementClient::get_public_accounts_of_post).
//!
//! # Operations
//!
//! | operation | what it does |
//! |---|---|
//! | [`create_post`](crate::ManagementClient::create_post) | Create a post |
//! | [`get_post`](crate::ManagementClient::get_post) | Get a post by its code |
//! | [`get_post_by_id`](crate::ManagementClient::get_post_by_id) | Get a post by its ID |
//! | [`get_user_post`](crate::ManagementClient::get_user_post) | *Deprecated.* Get one post of a user |
//! | [`get_user_posts`](crate::ManagementClient::get_user_posts) | List the posts of a user |
//! | [`post_list`](crate::ManagementClient::post_list) | List or search posts |
//! | [`post_list_batch`](crate::ManagementClient::post_list_batch) | List posts by their codes or other conditions |
//! | [`remove_post`](crate::ManagementClient::remove_post) | Delete a post |
//! | [`set_user_posts`](crate::ManagementClient::set_user_posts) | Replace the posts of a user |
//! | [`update_post`](crate::ManagementClient::update_post) | Change a post |
//! | [`user_connection_post`](crate::ManagementClient::user_connection_post) | Give a user a post |

mod client;
#[cfg(feature = "test-util")]
pub(crate) mod examples;
pub(crate) mod operations;
mod models;

pub use models::*;

mod params;

pub use params::*;
