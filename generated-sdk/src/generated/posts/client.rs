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
/// Posts: the positions of an organization, such as "sales manager", that users hold.
///
/// [The module](super) has its concepts, its types, and a table of these operations.
impl crate::ManagementClient {
    /// Create a post.
    ///
    /// Makes a post and returns it. A code and a name are needed. The post can be tied to departments from
    /// the start.
    ///
    /// Not safe to send twice: the second request fails on the code, or makes another post. If a response
    /// is lost, look for the code with [`get_post`](crate::ManagementClient::get_post) before another
    /// attempt.
    ///
    /// - Request: `POST /api/v3/create-post`
    /// - Returns: [`PostInfoDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`code`](CreatePostDto::code) | Required. Code that names the post in other requests. |
    /// | [`name`](CreatePostDto::name) | Required. Name of the post, for people. |
    /// | [`department_id_list`](CreatePostDto::department_id_list) | IDs of the departments that the post belongs to, in one string. |
    /// | [`description`](CreatePostDto::description) | What the post is about, in free text. |
    /// | [`id`](CreatePostDto::id) | ID that the server gave the post. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::CreatePostDto;
    ///
    /// let request = CreatePostDto::new("developer", "Developer")
    ///     .with_description("Writes programs");
    /// let post_info = client.create_post(request).await?;
    /// println!("{}", post_info.name);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "create-post")]
    #[inline]
    pub fn create_post(
        &self,
        request: CreatePostDto,
    ) -> ::sdk_runtime::Call<PostInfoDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::CREATE_POST, request)
    }
    /// Get a post by its code.
    ///
    /// Returns the post that has the given code.
    ///
    /// [`get_post_by_id`](crate::ManagementClient::get_post_by_id) finds posts by ID instead, and
    /// [`post_list`](crate::ManagementClient::post_list) searches them by parts of the code or the name.
    ///
    /// - Request: `GET /api/v3/get-post`
    /// - Returns: [`CreatePostDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`code`](GetPostParams::code) | Required. Code of the post, as it was given to [`create_post`](crate::ManagementClient::create_post). |
    /// | [`with_custom_data`](GetPostParams::with_custom_data) | Whether the result has the values of custom fields. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::GetPostParams;
    ///
    /// let create_post = client.get_post(GetPostParams::new("developer")).await?;
    /// println!("{}", create_post.name);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-post")]
    #[inline]
    pub fn get_post(
        &self,
        request: GetPostParams,
    ) -> ::sdk_runtime::Call<CreatePostDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_POST, request)
    }
    /// Get a post by its ID.
    ///
    /// Returns the code, the name and the description of the post that has the given ID. IDs of posts are
    /// found by [`post_list`](crate::ManagementClient::post_list) and
    /// [`get_user_posts`](crate::ManagementClient::get_user_posts).
    ///
    /// - Request: `POST /api/v3/get-post-by-id`
    /// - Returns: [`PostDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`id_list`](GetPostByIdListDto::id_list) | ID of the post, as [`post_list`](crate::ManagementClient::post_list) returns it. |
    /// | [`with_custom_data`](GetPostByIdListDto::with_custom_data) | Whether the result has the values of custom fields. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::GetPostByIdListDto;
    ///
    /// let request = GetPostByIdListDto::new().with_id_list("60b49eb83fd80adb96f26e68");
    /// let post = client.get_post_by_id(request).await?;
    /// println!("{}", post.name);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-post-by-id")]
    #[inline]
    pub fn get_post_by_id(
        &self,
        request: GetPostByIdListDto,
    ) -> ::sdk_runtime::Call<PostDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_POST_BY_ID, request)
    }
    /// Get one post of a user.
    ///
    /// Returns a single post of a user, even if the user holds several. It is deprecated. Use
    /// [`get_user_posts`](crate::ManagementClient::get_user_posts), which returns all of them.
    ///
    /// - Request: `GET /api/v3/get-user-post`
    /// - Returns: [`CreatePostDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`user_id`](GetUserPostParams::user_id) | Required. ID that GenAuth gave the user, as in [`UserDto::user_id`](crate::generated::models::UserDto::user_id). |
    /// | [`with_custom_data`](GetUserPostParams::with_custom_data) | Whether the result has the values of custom fields. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # #[allow(deprecated)]
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::GetUserPostParams;
    ///
    /// let create_post = client
    ///     .get_user_post(GetUserPostParams::new("6343b98b7cfxxx9366e9b7c"))
    ///     .await?;
    /// println!("{}", create_post.name);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-user-post")]
    #[deprecated = "It is deprecated. Use `get_user_posts`, which returns all of them."]
    #[inline]
    pub fn get_user_post(
        &self,
        request: GetUserPostParams,
    ) -> ::sdk_runtime::Call<CreatePostDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_USER_POST, request)
    }
    /// List the posts of a user.
    ///
    /// Returns all posts that a user holds, in one list. It replaces
    /// [`get_user_post`](crate::ManagementClient::get_user_post), which returns only one of them.
    ///
    /// - Request: `GET /api/v3/get-user-posts`
    /// - Returns: a list of [`PostDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`user_id`](GetUserPostsParams::user_id) | Required. ID that GenAuth gave the user, as in [`UserDto::user_id`](crate::generated::models::UserDto::user_id). |
    /// | [`with_custom_data`](GetUserPostsParams::with_custom_data) | Whether the result has the values of custom fields. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::GetUserPostsParams;
    ///
    /// let list = client
    ///     .get_user_posts(GetUserPostsParams::new("6343b98b7cfxxx9366e9b7c"))
    ///     .await?;
    /// for post in list {
    ///     println!("{}", post.name);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "get-user-posts")]
    #[inline]
    pub fn get_user_posts(
        &self,
        request: GetUserPostsParams,
    ) -> ::sdk_runtime::Call<Vec<PostDto>> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_USER_POSTS, request)
    }
    /// List or search posts.
    ///
    /// Returns the posts of the user pool by pages of at most 50. The list can be narrowed by a text and by
    /// the times of creation and of the last change.
    ///
    /// [`post_list_batch`](crate::ManagementClient::post_list_batch) takes the same conditions in a body
    /// and can also be limited to given codes.
    ///
    /// - Request: `GET /api/v3/list-post`
    /// - Returns: [`PostPagingDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page: [`items`](::sdk_runtime::Call::items) is the stream of all items
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`keywords`](PostListParams::keywords) | Text to search for in the code and the name of posts. |
    ///
    /// 11 more optional fields: see [`PostListParams`].
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::PostListParams;
    ///
    /// let request = PostListParams::new().with_keywords("manager");
    /// let mut items = client.post_list(request).items();
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
    /// List posts by their codes or other conditions.
    ///
    /// Returns posts by pages of at most 50, like [`post_list`](crate::ManagementClient::post_list).
    ///
    /// In addition it takes [`post_codes`](crate::generated::models::ListPostBatchDto::post_codes), a list
    /// of the codes to look for. All conditions are optional.
    ///
    /// - Request: `POST /api/v3/list-post`
    /// - Returns: [`PostPagingDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page: [`items`](::sdk_runtime::Call::items) is the stream of all items
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`keywords`](ListPostBatchDto::keywords) | Text to search for in the code and the name of posts. |
    /// | [`post_codes`](ListPostBatchDto::post_codes) | Codes of the posts to return. |
    ///
    /// 11 more optional fields: see [`ListPostBatchDto`].
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::ListPostBatchDto;
    ///
    /// let request = ListPostBatchDto::new()
    ///     .with_keywords("manager")
    ///     .with_post_codes(["developer"]);
    /// let mut items = client.post_list_batch(request).items();
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
    /// Delete a post.
    ///
    /// Deletes the post that has the given code. What becomes of the users who hold it is not documented.
    /// To take a post from one user only, use [`set_user_posts`](crate::ManagementClient::set_user_posts).
    ///
    /// If a retry comes after the first request took effect, the API may call the post unknown. It stays
    /// deleted.
    ///
    /// - Request: `POST /api/v3/remove-post`
    /// - Returns: nothing
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`code`](RemovePostDto::code) | Required. Code of the post to delete. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::RemovePostDto;
    ///
    /// client.remove_post(RemovePostDto::new("developer")).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "remove-post")]
    #[inline]
    pub fn remove_post(&self, request: RemovePostDto) -> ::sdk_runtime::Call<()> {
        ::sdk_runtime::Call::new(&self.core, &operations::REMOVE_POST, request)
    }
    /// Replace the posts of a user.
    ///
    /// Makes the given list the posts of the user.
    ///
    /// Posts that are not in the list are taken away, new ones are added, and the others stay as they are.
    /// To add a post and keep the others, read the present ones with
    /// [`get_user_posts`](crate::ManagementClient::get_user_posts) and send them along, or use
    /// [`user_connection_post`](crate::ManagementClient::user_connection_post).
    ///
    /// - Request: `POST /api/v3/set-user-posts`
    /// - Returns: nothing
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`post_ids`](SetUserPostsDto::post_ids) | Required. IDs of the posts, found by [`post_list`](crate::ManagementClient::post_list). |
    /// | [`user_id`](SetUserPostsDto::user_id) | Required. ID that GenAuth gave the user, as in [`UserDto::user_id`](crate::generated::models::UserDto::user_id). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::SetUserPostsDto;
    ///
    /// let request = SetUserPostsDto::new(
    ///     ["60b49eb83fd80adb96f26e68"],
    ///     "6343b98b7cfxxx9366e9b7c",
    /// );
    /// client.set_user_posts(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "set-user-posts")]
    #[inline]
    pub fn set_user_posts(&self, request: SetUserPostsDto) -> ::sdk_runtime::Call<()> {
        ::sdk_runtime::Call::new(&self.core, &operations::SET_USER_POSTS, request)
    }
    /// Change a post.
    ///
    /// Sets the name, the description and the departments of a post.
    ///
    /// The post is named by its code. The body is the same as for
    /// [`create_post`](crate::ManagementClient::create_post), so the name has to be sent even if it stays
    /// the same.
    ///
    /// - Request: `POST /api/v3/update-post`
    /// - Returns: [`PostInfoDto`]
    /// - Safe to retry: yes
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`code`](CreatePostDto::code) | Required. Code that names the post in other requests. |
    /// | [`name`](CreatePostDto::name) | Required. Name of the post, for people. |
    /// | [`department_id_list`](CreatePostDto::department_id_list) | IDs of the departments that the post belongs to, in one string. |
    /// | [`description`](CreatePostDto::description) | What the post is about, in free text. |
    /// | [`id`](CreatePostDto::id) | ID that the server gave the post. |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::CreatePostDto;
    ///
    /// let request = CreatePostDto::new("developer", "Developer")
    ///     .with_description("Writes programs");
    /// let post_info = client.update_post(request).await?;
    /// println!("{}", post_info.name);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "update-post")]
    #[inline]
    pub fn update_post(
        &self,
        request: CreatePostDto,
    ) -> ::sdk_runtime::Call<PostInfoDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::UPDATE_POST, request)
    }
    /// Give a user a post.
    ///
    /// Ties one user to one post.
    ///
    /// The user is named by [`user_id`](crate::generated::models::UserConnectionPostDto::user_id), the post
    /// by its ID, which [`post_list`](crate::ManagementClient::post_list) finds. Whether the user keeps the
    /// posts held before is not documented. Use [`set_user_posts`](crate::ManagementClient::set_user_posts)
    /// where the outcome has to be certain.
    ///
    /// Not safe to send twice: whether a second request fails or ties the user to the post once more is not
    /// documented. [`get_user_posts`](crate::ManagementClient::get_user_posts) tells which posts the user
    /// holds.
    ///
    /// - Request: `POST /api/v3/user-connection-post`
    /// - Returns: nothing
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    ///
    /// # Parameters
    ///
    /// | field | meaning |
    /// |---|---|
    /// | [`user_id`](UserConnectionPostDto::user_id) | Required. ID that GenAuth gave the user or public account. |
    /// | [`post_id`](UserConnectionPostDto::post_id) | Required. ID of the post, found by [`post_list`](crate::ManagementClient::post_list). |
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn run(client: genauth::ManagementClient) -> Result<(), genauth::Error> {
    /// use genauth::models::UserConnectionPostDto;
    ///
    /// let request = UserConnectionPostDto::new(
    ///     "6343b98b7cfxxx9366e9b7c",
    ///     "60b49eb83fd80adb96f26e68",
    /// );
    /// client.user_connection_post(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "user-connection-post")]
    #[inline]
    pub fn user_connection_post(
        &self,
        request: UserConnectionPostDto,
    ) -> ::sdk_runtime::Call<()> {
        ::sdk_runtime::Call::new(&self.core, &operations::USER_CONNECTION_POST, request)
    }
}
