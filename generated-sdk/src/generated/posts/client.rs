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
/// Posts, the positions that users hold.
///
/// See [the module](crate::posts).
impl ManagementClient {
    /// Sends `POST /api/v3/create-post`.
    ///
    /// - Request: `POST /api/v3/create-post`
    /// - Parameters: `code` (required), `name` (required), `departmentIdList`, `description`, `id`
    /// - Answers: [`PostInfoDto`]
    /// - Safe to repeat: no, so it is not retried once it may have reached the server
    #[inline]
    pub fn create_post(&self, request: CreatePostDto) -> Call<PostInfoDto> {
        self.call(&operations::CREATE_POST, request)
    }
    /// Sends `GET /api/v3/get-post`.
    ///
    /// - Request: `GET /api/v3/get-post`
    /// - Parameters: `code` (required), `withCustomData`
    /// - Answers: [`CreatePostDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn get_post(&self, request: GetPostParams) -> Call<CreatePostDto> {
        self.call(&operations::GET_POST, request)
    }
    /// Sends `POST /api/v3/get-post-by-id`.
    ///
    /// - Request: `POST /api/v3/get-post-by-id`
    /// - Parameters: `idList`, `withCustomData`
    /// - Answers: [`PostDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn get_post_by_id(&self, request: GetPostByIdListDto) -> Call<PostDto> {
        self.call(&operations::GET_POST_BY_ID, request)
    }
    /// Sends `GET /api/v3/get-user-post`.
    ///
    /// - Request: `GET /api/v3/get-user-post`
    /// - Parameters: `userId` (required), `withCustomData`
    /// - Answers: [`CreatePostDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn get_user_post(&self, request: GetUserPostParams) -> Call<CreatePostDto> {
        self.call(&operations::GET_USER_POST, request)
    }
    /// Sends `GET /api/v3/get-user-posts`.
    ///
    /// - Request: `GET /api/v3/get-user-posts`
    /// - Parameters: `userId` (required), `withCustomData`
    /// - Answers: a list, each of its elements [`PostDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn get_user_posts(&self, request: GetUserPostsParams) -> Call<Vec<PostDto>> {
        self.call(&operations::GET_USER_POSTS, request)
    }
    /// Sends `GET /api/v3/list-post`.
    ///
    /// - Request: `GET /api/v3/list-post`
    /// - Parameters: `createdAfter`, `createdBefore`, `flatCustomData`, `keywords`, `limit` (from 1 to 50), `metadataNoFieldId`, `page` (at least 1), `skipCount`, `updatedAfter`, `updatedBefore`, `withCustomData`, `withMetadata`
    /// - Answers: [`PostPagingDto`]
    /// - Safe to repeat: yes
    /// - Answers in pages
    #[inline]
    pub fn post_list(&self, request: PostListParams) -> Call<PostPagingDto> {
        self.call(&operations::POST_LIST, request)
    }
    /// Sends `POST /api/v3/list-post`.
    ///
    /// - Request: `POST /api/v3/list-post`
    /// - Parameters: `createdAfter`, `createdBefore`, `flatCustomData`, `keywords`, `limit` (from 1 to 50), `metadataNoFieldId`, `page` (at least 1), `postCodes`, `skipCount`, `updatedAfter`, `updatedBefore`, `withCustomData`, `withMetadata`
    /// - Answers: [`PostPagingDto`]
    /// - Safe to repeat: yes
    /// - Answers in pages
    #[inline]
    pub fn post_list_batch(&self, request: ListPostBatchDto) -> Call<PostPagingDto> {
        self.call(&operations::POST_LIST_BATCH, request)
    }
    /// Sends `POST /api/v3/remove-post`.
    ///
    /// - Request: `POST /api/v3/remove-post`
    /// - Parameters: `code` (required)
    /// - Answers: nothing but success
    /// - Safe to repeat: yes
    #[inline]
    pub fn remove_post(&self, request: RemovePostDto) -> Call<()> {
        self.call(&operations::REMOVE_POST, request)
    }
    /// Sends `POST /api/v3/set-user-posts`.
    ///
    /// - Request: `POST /api/v3/set-user-posts`
    /// - Parameters: `postIds` (required), `userId` (required)
    /// - Answers: nothing but success
    /// - Safe to repeat: yes
    #[inline]
    pub fn set_user_posts(&self, request: SetUserPostsDto) -> Call<()> {
        self.call(&operations::SET_USER_POSTS, request)
    }
    /// Sends `POST /api/v3/update-post`.
    ///
    /// - Request: `POST /api/v3/update-post`
    /// - Parameters: `code` (required), `name` (required), `departmentIdList`, `description`, `id`
    /// - Answers: [`PostInfoDto`]
    /// - Safe to repeat: yes
    #[inline]
    pub fn update_post(&self, request: CreatePostDto) -> Call<PostInfoDto> {
        self.call(&operations::UPDATE_POST, request)
    }
    /// Sends `POST /api/v3/user-connection-post`.
    ///
    /// - Request: `POST /api/v3/user-connection-post`
    /// - Parameters: `userId` (required), `postId` (required)
    /// - Answers: nothing but success
    /// - Safe to repeat: no, so it is not retried once it may have reached the server
    #[inline]
    pub fn user_connection_post(&self, request: UserConnectionPostDto) -> Call<()> {
        self.call(&operations::USER_CONNECTION_POST, request)
    }
}
