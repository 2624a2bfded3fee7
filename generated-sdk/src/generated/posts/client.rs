// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! The client's methods of this module.

use crate::generated::common::{CreatePostDto, UserConnectionPostDto};
use crate::generated::posts::{
    GetPostByIdListDto, GetPostParams, GetUserPostParams, GetUserPostsParams,
    ListPostBatchDto, PostDto, PostInfoDto, PostListParams, PostPagingDto, RemovePostDto,
    SetUserPostsDto,
};
use super::operations;

/// # posts
///
/// Posts, the positions that users hold.
///
/// [The module](super) has its concepts, its types, and a table of these operations.
impl crate::ManagementClient {
    /// Sends `POST /api/v3/create-post`.
    ///
    /// - Request: `POST /api/v3/create-post`
    /// - Returns: [`PostInfoDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`code`](CreatePostDto::code) | Required. |
    /// | [`name`](CreatePostDto::name) | Required. |
    /// | [`department_id_list`](CreatePostDto::department_id_list) |  |
    /// | [`description`](CreatePostDto::description) |  |
    /// | [`id`](CreatePostDto::id) |  |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::CreatePostDto;
    ///
    /// let post_info = client.create_post(CreatePostDto::new("code", "name")).await?;
    /// println!("{}", post_info.name);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_post(
        &self,
        request: CreatePostDto,
    ) -> ::sdk_runtime::Call<PostInfoDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::CREATE_POST, request)
    }
    /// Sends `GET /api/v3/get-post`.
    ///
    /// - Request: `GET /api/v3/get-post`
    /// - Returns: [`CreatePostDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`code`](GetPostParams::code) | Required. |
    /// | [`with_custom_data`](GetPostParams::with_custom_data) |  |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::GetPostParams;
    ///
    /// let create_post = client.get_post(GetPostParams::new("code")).await?;
    /// println!("{}", create_post.name);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_post(
        &self,
        request: GetPostParams,
    ) -> ::sdk_runtime::Call<CreatePostDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_POST, request)
    }
    /// Sends `POST /api/v3/get-post-by-id`.
    ///
    /// - Request: `POST /api/v3/get-post-by-id`
    /// - Returns: [`PostDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// [`id_list`](GetPostByIdListDto::id_list), [`with_custom_data`](GetPostByIdListDto::with_custom_data).
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::GetPostByIdListDto;
    ///
    /// let post = client.get_post_by_id(GetPostByIdListDto::new()).await?;
    /// println!("{}", post.name);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_post_by_id(
        &self,
        request: GetPostByIdListDto,
    ) -> ::sdk_runtime::Call<PostDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_POST_BY_ID, request)
    }
    /// Sends `GET /api/v3/get-user-post`.
    ///
    /// - Request: `GET /api/v3/get-user-post`
    /// - Returns: [`CreatePostDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`user_id`](GetUserPostParams::user_id) | Required. |
    /// | [`with_custom_data`](GetUserPostParams::with_custom_data) |  |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::GetUserPostParams;
    ///
    /// let create_post = client.get_user_post(GetUserPostParams::new("user id")).await?;
    /// println!("{}", create_post.name);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_user_post(
        &self,
        request: GetUserPostParams,
    ) -> ::sdk_runtime::Call<CreatePostDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_USER_POST, request)
    }
    /// Sends `GET /api/v3/get-user-posts`.
    ///
    /// - Request: `GET /api/v3/get-user-posts`
    /// - Returns: a list of [`PostDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`user_id`](GetUserPostsParams::user_id) | Required. |
    /// | [`with_custom_data`](GetUserPostsParams::with_custom_data) |  |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::GetUserPostsParams;
    ///
    /// let list = client.get_user_posts(GetUserPostsParams::new("user id")).await?;
    /// for post in list {
    ///     println!("{}", post.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_user_posts(
        &self,
        request: GetUserPostsParams,
    ) -> ::sdk_runtime::Call<Vec<PostDto>> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_USER_POSTS, request)
    }
    /// Sends `GET /api/v3/list-post`.
    ///
    /// - Request: `GET /api/v3/list-post`
    /// - Returns: [`PostPagingDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page: [`items`](::sdk_runtime::Call::items) is the stream of all items
    ///
    /// # Parameters
    ///
    /// 12 optional fields: see [`PostListParams`].
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::PostListParams;
    ///
    /// let mut items = client.post_list(PostListParams::new()).items();
    /// while let Some(post_item) = items.try_next().await? {
    ///     println!("{}", post_item.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "list-post")]
    #[inline]
    pub fn post_list(
        &self,
        request: PostListParams,
    ) -> ::sdk_runtime::Call<PostPagingDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::POST_LIST, request)
    }
    /// Sends `POST /api/v3/list-post`.
    ///
    /// - Request: `POST /api/v3/list-post`
    /// - Returns: [`PostPagingDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page: [`items`](::sdk_runtime::Call::items) is the stream of all items
    ///
    /// # Parameters
    ///
    /// 13 optional fields: see [`ListPostBatchDto`].
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::ListPostBatchDto;
    ///
    /// let mut items = client.post_list_batch(ListPostBatchDto::new()).items();
    /// while let Some(post_item) = items.try_next().await? {
    ///     println!("{}", post_item.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "list-post")]
    #[inline]
    pub fn post_list_batch(
        &self,
        request: ListPostBatchDto,
    ) -> ::sdk_runtime::Call<PostPagingDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::POST_LIST_BATCH, request)
    }
    /// Sends `POST /api/v3/remove-post`.
    ///
    /// - Request: `POST /api/v3/remove-post`
    /// - Returns: nothing
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`code`](RemovePostDto::code) | Required. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::RemovePostDto;
    ///
    /// client.remove_post(RemovePostDto::new("code")).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn remove_post(&self, request: RemovePostDto) -> ::sdk_runtime::Call<()> {
        ::sdk_runtime::Call::new(&self.core, &operations::REMOVE_POST, request)
    }
    /// Sends `POST /api/v3/set-user-posts`.
    ///
    /// - Request: `POST /api/v3/set-user-posts`
    /// - Returns: nothing
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`post_ids`](SetUserPostsDto::post_ids) | Required. |
    /// | [`user_id`](SetUserPostsDto::user_id) | Required. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::SetUserPostsDto;
    ///
    /// client.set_user_posts(SetUserPostsDto::new(["post ids"], "user id")).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn set_user_posts(&self, request: SetUserPostsDto) -> ::sdk_runtime::Call<()> {
        ::sdk_runtime::Call::new(&self.core, &operations::SET_USER_POSTS, request)
    }
    /// Sends `POST /api/v3/update-post`.
    ///
    /// - Request: `POST /api/v3/update-post`
    /// - Returns: [`PostInfoDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`code`](CreatePostDto::code) | Required. |
    /// | [`name`](CreatePostDto::name) | Required. |
    /// | [`department_id_list`](CreatePostDto::department_id_list) |  |
    /// | [`description`](CreatePostDto::description) |  |
    /// | [`id`](CreatePostDto::id) |  |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::CreatePostDto;
    ///
    /// let post_info = client.update_post(CreatePostDto::new("code", "name")).await?;
    /// println!("{}", post_info.name);
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn update_post(
        &self,
        request: CreatePostDto,
    ) -> ::sdk_runtime::Call<PostInfoDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::UPDATE_POST, request)
    }
    /// Sends `POST /api/v3/user-connection-post`.
    ///
    /// - Request: `POST /api/v3/user-connection-post`
    /// - Returns: nothing
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`user_id`](UserConnectionPostDto::user_id) | Required. |
    /// | [`post_id`](UserConnectionPostDto::post_id) | Required. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: generated_sdk::ManagementClient) -> Result<(), generated_sdk::Error> {
    /// use generated_sdk::models::UserConnectionPostDto;
    ///
    /// client.user_connection_post(UserConnectionPostDto::new("user id", "post id")).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn user_connection_post(
        &self,
        request: UserConnectionPostDto,
    ) -> ::sdk_runtime::Call<()> {
        ::sdk_runtime::Call::new(&self.core, &operations::USER_CONNECTION_POST, request)
    }
}
