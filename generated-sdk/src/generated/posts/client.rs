// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! The client's methods of this module.

use crate::generated::common::{CreatePostDto, UserConnectionPostDto};
use crate::generated::posts::{
    GetPostByIdListDto, GetPostParams, GetUserPostParams, GetUserPostsParams,
    ListPostBatchDto, PostDto, PostInfoDto, PostListParams, PostPagingDto, RemovePostDto,
    SetUserPostsDto,
};
use super::operations;
use crate::{Call, ManagementClient};

/// # posts
///
/// See [the module](crate::posts).
impl ManagementClient {
    /// Sends `POST /api/v3/create-post`.
    ///
    /// - Request: `POST /api/v3/create-post`
    /// - Safe to repeat: no, so it is not retried once it may have reached the server
    pub fn create_post(&self, request: CreatePostDto) -> Call<PostInfoDto> {
        Call::new(self, &operations::CREATE_POST, Box::new(request))
    }
    /// Sends `GET /api/v3/get-post`.
    ///
    /// - Request: `GET /api/v3/get-post`
    /// - Safe to repeat: yes
    pub fn get_post(&self, request: GetPostParams) -> Call<CreatePostDto> {
        Call::new(self, &operations::GET_POST, Box::new(request))
    }
    /// Sends `POST /api/v3/get-post-by-id`.
    ///
    /// - Request: `POST /api/v3/get-post-by-id`
    /// - Safe to repeat: yes
    pub fn get_post_by_id(&self, request: GetPostByIdListDto) -> Call<PostDto> {
        Call::new(self, &operations::GET_POST_BY_ID, Box::new(request))
    }
    /// Sends `GET /api/v3/get-user-post`.
    ///
    /// - Request: `GET /api/v3/get-user-post`
    /// - Safe to repeat: yes
    pub fn get_user_post(&self, request: GetUserPostParams) -> Call<CreatePostDto> {
        Call::new(self, &operations::GET_USER_POST, Box::new(request))
    }
    /// Sends `GET /api/v3/get-user-posts`.
    ///
    /// - Request: `GET /api/v3/get-user-posts`
    /// - Safe to repeat: yes
    pub fn get_user_posts(&self, request: GetUserPostsParams) -> Call<Vec<PostDto>> {
        Call::new(self, &operations::GET_USER_POSTS, Box::new(request))
    }
    /// Sends `GET /api/v3/list-post`.
    ///
    /// - Request: `GET /api/v3/list-post`
    /// - Safe to repeat: yes
    /// - Answers in pages
    pub fn post_list(&self, request: PostListParams) -> Call<PostPagingDto> {
        Call::new(self, &operations::POST_LIST, Box::new(request))
    }
    /// Sends `POST /api/v3/list-post`.
    ///
    /// - Request: `POST /api/v3/list-post`
    /// - Safe to repeat: yes
    /// - Answers in pages
    pub fn post_list_batch(&self, request: ListPostBatchDto) -> Call<PostPagingDto> {
        Call::new(self, &operations::POST_LIST_BATCH, Box::new(request))
    }
    /// Sends `POST /api/v3/remove-post`.
    ///
    /// - Request: `POST /api/v3/remove-post`
    /// - Safe to repeat: yes
    pub fn remove_post(&self, request: RemovePostDto) -> Call<()> {
        Call::new(self, &operations::REMOVE_POST, Box::new(request))
    }
    /// Sends `POST /api/v3/set-user-posts`.
    ///
    /// - Request: `POST /api/v3/set-user-posts`
    /// - Safe to repeat: yes
    pub fn set_user_posts(&self, request: SetUserPostsDto) -> Call<()> {
        Call::new(self, &operations::SET_USER_POSTS, Box::new(request))
    }
    /// Sends `POST /api/v3/update-post`.
    ///
    /// - Request: `POST /api/v3/update-post`
    /// - Safe to repeat: yes
    pub fn update_post(&self, request: CreatePostDto) -> Call<PostInfoDto> {
        Call::new(self, &operations::UPDATE_POST, Box::new(request))
    }
    /// Sends `POST /api/v3/user-connection-post`.
    ///
    /// - Request: `POST /api/v3/user-connection-post`
    /// - Safe to repeat: no, so it is not retried once it may have reached the server
    pub fn user_connection_post(&self, request: UserConnectionPostDto) -> Call<()> {
        Call::new(self, &operations::USER_CONNECTION_POST, Box::new(request))
    }
}
