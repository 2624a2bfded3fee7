// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Posts: the positions of an organization, such as "sales manager", that users hold.
//!
//! A post has a code, a name and an ID. The code names it in `getPost`, `updatePost` and `removePost`,
//! the ID in `getPostById` and wherever users are given posts. A post can belong to departments, and a
//! user can hold several posts.
//!
//! The usual order is to create posts with `createPost`, to give them to users with `setUserPosts`, and
//! to read them back with `getUserPosts`. `postList` shows all posts of the user pool, `postListBatch`
//! those with given codes. Public accounts hold posts too: see `setPublicAccountOfnPost` and
//! `getPublicAccountsOfPost`.
//!
//! | operation | request | what it does |
//! |---|---|---|
//! | [`create_post`](crate::ManagementClient::create_post) | `POST /api/v3/create-post` | Create a post |
//! | [`get_post`](crate::ManagementClient::get_post) | `GET /api/v3/get-post` | Get a post by its code |
//! | [`get_post_by_id`](crate::ManagementClient::get_post_by_id) | `POST /api/v3/get-post-by-id` | Get a post by its ID |
//! | [`get_user_post`](crate::ManagementClient::get_user_post) | `GET /api/v3/get-user-post` | Get one post of a user |
//! | [`get_user_posts`](crate::ManagementClient::get_user_posts) | `GET /api/v3/get-user-posts` | List the posts of a user |
//! | [`post_list`](crate::ManagementClient::post_list) | `GET /api/v3/list-post` | List or search posts |
//! | [`post_list_batch`](crate::ManagementClient::post_list_batch) | `POST /api/v3/list-post` | List posts by their codes or other conditions |
//! | [`remove_post`](crate::ManagementClient::remove_post) | `POST /api/v3/remove-post` | Delete a post |
//! | [`set_user_posts`](crate::ManagementClient::set_user_posts) | `POST /api/v3/set-user-posts` | Replace the posts of a user |
//! | [`update_post`](crate::ManagementClient::update_post) | `POST /api/v3/update-post` | Change a post |
//! | [`user_connection_post`](crate::ManagementClient::user_connection_post) | `POST /api/v3/user-connection-post` | Give a user a post |

mod client;
#[cfg(feature = "test-util")]
pub(crate) mod examples;
pub(crate) mod operations;
mod models;

pub use models::*;

mod params;

pub use params::*;
