// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Posts, the positions that users hold.
//!
//! # Operations
//!
//! | operation | what it does |
//! |---|---|
//! | [`create_post`](crate::ManagementClient::create_post) | `POST /api/v3/create-post` |
//! | [`get_post`](crate::ManagementClient::get_post) | `GET /api/v3/get-post` |
//! | [`get_post_by_id`](crate::ManagementClient::get_post_by_id) | `POST /api/v3/get-post-by-id` |
//! | [`get_user_post`](crate::ManagementClient::get_user_post) | `GET /api/v3/get-user-post` |
//! | [`get_user_posts`](crate::ManagementClient::get_user_posts) | `GET /api/v3/get-user-posts` |
//! | [`post_list`](crate::ManagementClient::post_list) | `GET /api/v3/list-post` |
//! | [`post_list_batch`](crate::ManagementClient::post_list_batch) | `POST /api/v3/list-post` |
//! | [`remove_post`](crate::ManagementClient::remove_post) | `POST /api/v3/remove-post` |
//! | [`set_user_posts`](crate::ManagementClient::set_user_posts) | `POST /api/v3/set-user-posts` |
//! | [`update_post`](crate::ManagementClient::update_post) | `POST /api/v3/update-post` |
//! | [`user_connection_post`](crate::ManagementClient::user_connection_post) | `POST /api/v3/user-connection-post` |

mod client;
#[cfg(feature = "test-util")]
pub(crate) mod examples;
pub(crate) mod operations;
mod models;

pub use models::*;

mod params;

pub use params::*;
