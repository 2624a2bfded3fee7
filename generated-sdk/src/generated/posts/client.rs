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
/// A post has a code, a name and an ID. The code names it in `getPost`, `updatePost` and `removePost`,
/// the ID in `getPostById` and wherever users are given posts. A post can belong to departments, and a
/// user can hold several posts.
///
/// The usual order is to create posts with `createPost`, to give them to users with `setUserPosts`, and
/// to read them back with `getUserPosts`. `postList` shows all posts of the user pool, `postListBatch`
/// those with given codes. Public accounts hold posts too: see `setPublicAccountOfnPost` and
/// `getPublicAccountsOfPost`.
///
/// See [the module](super).
impl crate::ManagementClient {
    /// Create a post
    ///
    /// Makes a post and returns it. A code and a name are needed. The post can be tied to departments from
    /// the start.
    ///
    /// Not safe to send twice: the second request fails on the code, or makes another post. If a response
    /// is lost, look for the code with `getPost` before another attempt.
    ///
    /// - Request: `POST /api/v3/create-post`
    /// - Parameters: `code` (required), `name` (required), `departmentIdList`, `description`, `id`
    /// - Returns: [`PostInfoDto`]
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    #[inline]
    pub fn create_post(
        &self,
        request: CreatePostDto,
    ) -> ::sdk_runtime::Call<PostInfoDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::CREATE_POST, request)
    }
    /// Get a post by its code
    ///
    /// Returns the post that has the given code. `getPostById` finds posts by ID instead, and `postList`
    /// searches them by parts of the code or the name.
    ///
    /// - Request: `GET /api/v3/get-post`
    /// - Parameters: `code` (required), `withCustomData`
    /// - Returns: [`CreatePostDto`]
    /// - Safe to retry: yes
    #[inline]
    pub fn get_post(
        &self,
        request: GetPostParams,
    ) -> ::sdk_runtime::Call<CreatePostDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_POST, request)
    }
    /// Get a post by its ID
    ///
    /// Returns the code, the name and the description of the post that has the given ID. IDs of posts are
    /// found by `postList` and `getUserPosts`.
    ///
    /// - Request: `POST /api/v3/get-post-by-id`
    /// - Parameters: `idList`, `withCustomData`
    /// - Returns: [`PostDto`]
    /// - Safe to retry: yes
    #[inline]
    pub fn get_post_by_id(
        &self,
        request: GetPostByIdListDto,
    ) -> ::sdk_runtime::Call<PostDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_POST_BY_ID, request)
    }
    /// Get one post of a user
    ///
    /// Returns a single post of a user, even if the user holds several. It is deprecated. Use
    /// `getUserPosts`, which returns all of them.
    ///
    /// - Request: `GET /api/v3/get-user-post`
    /// - Parameters: `userId` (required), `withCustomData`
    /// - Returns: [`CreatePostDto`]
    /// - Safe to retry: yes
    #[deprecated]
    #[inline]
    pub fn get_user_post(
        &self,
        request: GetUserPostParams,
    ) -> ::sdk_runtime::Call<CreatePostDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_USER_POST, request)
    }
    /// List the posts of a user
    ///
    /// Returns all posts that a user holds, in one list. It replaces `getUserPost`. One of the vendor's
    /// clients marks this operation as deprecated as well, but names no other one.
    ///
    /// - Request: `GET /api/v3/get-user-posts`
    /// - Parameters: `userId` (required), `withCustomData`
    /// - Returns: a list, each of its elements [`PostDto`]
    /// - Safe to retry: yes
    #[inline]
    pub fn get_user_posts(
        &self,
        request: GetUserPostsParams,
    ) -> ::sdk_runtime::Call<Vec<PostDto>> {
        ::sdk_runtime::Call::new(&self.core, &operations::GET_USER_POSTS, request)
    }
    /// List or search posts
    ///
    /// Returns the posts of the user pool by pages of at most 50. The list can be narrowed by a text and by
    /// the times of creation and of the last change.
    ///
    /// `postListBatch` takes the same conditions in a body and can also be limited to given codes.
    ///
    /// - Request: `GET /api/v3/list-post`
    /// - Parameters: `createdAfter`, `createdBefore`, `flatCustomData`, `keywords`, `limit` (from 1 to 50), `metadataNoFieldId`, `page` (at least 1), `skipCount`, `updatedAfter`, `updatedBefore`, `withCustomData`, `withMetadata`
    /// - Returns: [`PostPagingDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page
    #[inline]
    pub fn post_list(
        &self,
        request: PostListParams,
    ) -> ::sdk_runtime::Call<PostPagingDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::POST_LIST, request)
    }
    /// List posts by their codes or other conditions
    ///
    /// Returns posts by pages of at most 50, like `postList`. In addition it takes `postCodes`, a list of
    /// the codes to look for. All conditions are optional.
    ///
    /// - Request: `POST /api/v3/list-post`
    /// - Parameters: `createdAfter`, `createdBefore`, `flatCustomData`, `keywords`, `limit` (from 1 to 50), `metadataNoFieldId`, `page` (at least 1), `postCodes`, `skipCount`, `updatedAfter`, `updatedBefore`, `withCustomData`, `withMetadata`
    /// - Returns: [`PostPagingDto`]
    /// - Safe to retry: yes
    /// - Paged, with at most 50 items a page
    #[inline]
    pub fn post_list_batch(
        &self,
        request: ListPostBatchDto,
    ) -> ::sdk_runtime::Call<PostPagingDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::POST_LIST_BATCH, request)
    }
    /// Delete a post
    ///
    /// Deletes the post that has the given code. What becomes of the users who hold it is not documented.
    /// To take a post from one user only, use `setUserPosts`.
    ///
    /// - Request: `POST /api/v3/remove-post`
    /// - Parameters: `code` (required)
    /// - Returns: nothing
    /// - Safe to retry: yes
    #[inline]
    pub fn remove_post(&self, request: RemovePostDto) -> ::sdk_runtime::Call<()> {
        ::sdk_runtime::Call::new(&self.core, &operations::REMOVE_POST, request)
    }
    /// Replace the posts of a user
    ///
    /// Makes the given list the posts of the user.
    ///
    /// Posts that are not in the list are taken away, new ones are added, and the others stay as they are.
    /// To add a post and keep the others, read the present ones with `getUserPosts` and send them along, or
    /// use `userConnectionPost`.
    ///
    /// - Request: `POST /api/v3/set-user-posts`
    /// - Parameters: `postIds` (required), `userId` (required)
    /// - Returns: nothing
    /// - Safe to retry: yes
    #[inline]
    pub fn set_user_posts(&self, request: SetUserPostsDto) -> ::sdk_runtime::Call<()> {
        ::sdk_runtime::Call::new(&self.core, &operations::SET_USER_POSTS, request)
    }
    /// Change a post
    ///
    /// Sets the name, the description and the departments of a post. The post is named by its code. The
    /// body is the same as for `createPost`, so the name has to be sent even if it stays the same.
    ///
    /// - Request: `POST /api/v3/update-post`
    /// - Parameters: `code` (required), `name` (required), `departmentIdList`, `description`, `id`
    /// - Returns: [`PostInfoDto`]
    /// - Safe to retry: yes
    #[inline]
    pub fn update_post(
        &self,
        request: CreatePostDto,
    ) -> ::sdk_runtime::Call<PostInfoDto> {
        ::sdk_runtime::Call::new(&self.core, &operations::UPDATE_POST, request)
    }
    /// Give a user a post
    ///
    /// Ties one user to one post.
    ///
    /// The user is named by `userId`, the post by its ID, which `postList` finds. Whether the user keeps
    /// the posts held before is not documented. Use `setUserPosts` where the outcome has to be certain.
    ///
    /// - Request: `POST /api/v3/user-connection-post`
    /// - Parameters: `userId` (required), `postId` (required)
    /// - Returns: nothing
    /// - Safe to retry: no, so it is not sent again once it may have reached the server
    #[inline]
    pub fn user_connection_post(
        &self,
        request: UserConnectionPostDto,
    ) -> ::sdk_runtime::Call<()> {
        ::sdk_runtime::Call::new(&self.core, &operations::USER_CONNECTION_POST, request)
    }
}
