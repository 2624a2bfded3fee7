// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Structs and unions of this module.

#[cfg(feature = "test-util")]
mod constructors;

/// A value, called `CreatePostRespDto` by the API.
pub type CreatePostRespDto = crate::generated::Envelope<PostInfoDto>;

/// A value, called `PostListRespDto` by the API.
pub type PostListRespDto = crate::generated::Envelope<Vec<PostDto>>;

/// A value, called `PostPaginatedRespDto` by the API.
pub type PostPaginatedRespDto = crate::generated::Envelope<PostPagingDto>;

/// A value, called `PostRespDto` by the API.
pub type PostRespDto = crate::generated::Envelope<PostDto>;

/// Names the post that [`get_post_by_id`](crate::ManagementClient::get_post_by_id) returns. Despite the
/// name of the type it takes a single ID.
#[non_exhaustive]
pub struct GetPostByIdListDto {
    /// ID of the post, as [`post_list`](crate::ManagementClient::post_list) returns it. It is one string,
    /// although the name speaks of a list. How several IDs would be written is not documented.
    ///
    /// Optional `idList`: not sent if `None`. Example: `60b49eb83fd80adb96f26e68`.
    pub id_list: Option<String>,
    /// Whether the result has the values of custom fields.
    ///
    /// Optional `withCustomData`: not sent if `None`.
    pub with_custom_data: Option<bool>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl GetPostByIdListDto {
    /// A value with every field absent.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `id_list`.
    #[must_use]
    pub fn with_id_list(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.id_list, value);
        self
    }
    /// Sets `with_custom_data`.
    #[must_use]
    #[inline]
    pub fn with_with_custom_data(mut self, value: bool) -> Self {
        self.with_custom_data = Some(value);
        self
    }
}

impl Default for GetPostByIdListDto {
    #[inline]
    fn default() -> Self {
        Self {
            id_list: None,
            with_custom_data: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for GetPostByIdListDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "GetPostByIdListDto",
        names: &["idList", "withCustomData"],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.id_list,
            1 => &self.with_custom_data,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.id_list,
            1 => &mut self.with_custom_data,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(GetPostByIdListDto);

/// The page of posts to return, and what the posts have to match. Sent to
/// [`post_list_batch`](crate::ManagementClient::post_list_batch).
#[non_exhaustive]
pub struct ListPostBatchDto {
    /// Time after which the posts were created. Older ones are left out. The unit is not documented.
    ///
    /// Optional `createdAfter`: not sent if `None`.
    pub created_after: Option<i64>,
    /// Time before which the posts were created. Newer ones are left out. The unit is not documented.
    ///
    /// Optional `createdBefore`: not sent if `None`.
    pub created_before: Option<i64>,
    /// Whether custom fields stand beside the built-in fields of the result instead of in an object of
    /// their own.
    ///
    /// Optional `flatCustomData`: not sent if `None`.
    pub flat_custom_data: Option<bool>,
    /// Text to search for in the code and the name of posts. Left out, all posts are returned.
    ///
    /// Optional `keywords`: not sent if `None`. Example: `manager`.
    pub keywords: Option<String>,
    /// How many items a page has at most. The server takes 10 if it is left out.
    ///
    /// Optional `limit`: not sent if `None`. From 1 to 50. Example: `10`.
    pub limit: Option<i64>,
    /// Whether the metadata in the result comes without the IDs of its fields.
    ///
    /// Optional `metadataNoFieldId`: not sent if `None`.
    pub metadata_no_field_id: Option<bool>,
    /// Number of the page to return, counted from 1.
    ///
    /// Optional `page`: not sent if `None`. At least 1. Example: `1`.
    pub page: Option<i64>,
    /// Codes of the posts to return.
    ///
    /// Optional `postCodes`: not sent if `None`. Example: `["developer"]`.
    pub post_codes: Option<Vec<String>>,
    /// Whether to leave the counts out of the result.
    ///
    /// If it is true, the posts come without
    /// [`PostItemDto::department_count`](crate::generated::models::PostItemDto::department_count) and
    /// [`PostItemDto::user_count`](crate::generated::models::PostItemDto::user_count).
    ///
    /// Optional `skipCount`: not sent if `None`.
    pub skip_count: Option<bool>,
    /// Time after which the posts last changed. Posts without a later change are left out. The unit is not
    /// documented.
    ///
    /// Optional `updatedAfter`: not sent if `None`.
    pub updated_after: Option<i64>,
    /// Time before which the posts last changed. Posts with a later change are left out. The unit is not
    /// documented.
    ///
    /// Optional `updatedBefore`: not sent if `None`.
    pub updated_before: Option<i64>,
    /// Whether the result has the values of custom fields.
    ///
    /// Optional `withCustomData`: not sent if `None`.
    pub with_custom_data: Option<bool>,
    /// Whether the result has the values that the metadata adds to posts, in
    /// [`PostItemDto::metadata_source`](crate::generated::models::PostItemDto::metadata_source).
    ///
    /// Optional `withMetadata`: not sent if `None`.
    pub with_metadata: Option<bool>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl ListPostBatchDto {
    /// A value with every field absent.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `created_after`.
    #[must_use]
    #[inline]
    pub fn with_created_after(mut self, value: i64) -> Self {
        self.created_after = Some(value);
        self
    }
    /// Sets `created_before`.
    #[must_use]
    #[inline]
    pub fn with_created_before(mut self, value: i64) -> Self {
        self.created_before = Some(value);
        self
    }
    /// Sets `flat_custom_data`.
    #[must_use]
    #[inline]
    pub fn with_flat_custom_data(mut self, value: bool) -> Self {
        self.flat_custom_data = Some(value);
        self
    }
    /// Sets `keywords`.
    #[must_use]
    pub fn with_keywords(mut self, value: impl Into<String>) -> Self {
        ::sdk_runtime::record::argument::set(&mut self.keywords, value);
        self
    }
    /// Sets `limit`.
    #[must_use]
    #[inline]
    pub fn with_limit(mut self, value: i64) -> Self {
        self.limit = Some(value);
        self
    }
    /// Sets `metadata_no_field_id`.
    #[must_use]
    #[inline]
    pub fn with_metadata_no_field_id(mut self, value: bool) -> Self {
        self.metadata_no_field_id = Some(value);
        self
    }
    /// Sets `page`.
    #[must_use]
    #[inline]
    pub fn with_page(mut self, value: i64) -> Self {
        self.page = Some(value);
        self
    }
    /// Sets `post_codes`.
    #[must_use]
    pub fn with_post_codes(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.post_codes = Some(::sdk_runtime::record::argument::list(value));
        self
    }
    /// Sets `skip_count`.
    #[must_use]
    #[inline]
    pub fn with_skip_count(mut self, value: bool) -> Self {
        self.skip_count = Some(value);
        self
    }
    /// Sets `updated_after`.
    #[must_use]
    #[inline]
    pub fn with_updated_after(mut self, value: i64) -> Self {
        self.updated_after = Some(value);
        self
    }
    /// Sets `updated_before`.
    #[must_use]
    #[inline]
    pub fn with_updated_before(mut self, value: i64) -> Self {
        self.updated_before = Some(value);
        self
    }
    /// Sets `with_custom_data`.
    #[must_use]
    #[inline]
    pub fn with_with_custom_data(mut self, value: bool) -> Self {
        self.with_custom_data = Some(value);
        self
    }
    /// Sets `with_metadata`.
    #[must_use]
    #[inline]
    pub fn with_with_metadata(mut self, value: bool) -> Self {
        self.with_metadata = Some(value);
        self
    }
}

impl Default for ListPostBatchDto {
    #[inline]
    fn default() -> Self {
        Self {
            created_after: None,
            created_before: None,
            flat_custom_data: None,
            keywords: None,
            limit: None,
            metadata_no_field_id: None,
            page: None,
            post_codes: None,
            skip_count: None,
            updated_after: None,
            updated_before: None,
            with_custom_data: None,
            with_metadata: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for ListPostBatchDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "ListPostBatchDto",
        names: &[
            "createdAfter",
            "createdBefore",
            "flatCustomData",
            "keywords",
            "limit",
            "metadataNoFieldId",
            "page",
            "postCodes",
            "skipCount",
            "updatedAfter",
            "updatedBefore",
            "withCustomData",
            "withMetadata",
        ],
        limits: &[
            (
                4,
                ::sdk_runtime::record::Limits {
                    minimum: Some(1.0),
                    maximum: Some(50.0),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
            (
                6,
                ::sdk_runtime::record::Limits {
                    minimum: Some(1.0),
                    ..::sdk_runtime::record::Limits::NONE
                },
            ),
        ],
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.created_after,
            1 => &self.created_before,
            2 => &self.flat_custom_data,
            3 => &self.keywords,
            4 => &self.limit,
            5 => &self.metadata_no_field_id,
            6 => &self.page,
            7 => &self.post_codes,
            8 => &self.skip_count,
            9 => &self.updated_after,
            10 => &self.updated_before,
            11 => &self.with_custom_data,
            12 => &self.with_metadata,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.created_after,
            1 => &mut self.created_before,
            2 => &mut self.flat_custom_data,
            3 => &mut self.keywords,
            4 => &mut self.limit,
            5 => &mut self.metadata_no_field_id,
            6 => &mut self.page,
            7 => &mut self.post_codes,
            8 => &mut self.skip_count,
            9 => &mut self.updated_after,
            10 => &mut self.updated_before,
            11 => &mut self.with_custom_data,
            12 => &mut self.with_metadata,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(ListPostBatchDto);

/// A post, as [`get_post_by_id`](crate::ManagementClient::get_post_by_id) and
/// [`get_user_posts`](crate::ManagementClient::get_user_posts) return it.
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct PostDto {
    /// Code that names the post in other requests.
    ///
    /// Example: `developer`.
    pub code: String,
    /// Name of the post, for people.
    ///
    /// Example: `Developer`.
    pub name: String,
    /// What the post is, in free text.
    pub description: Option<String>,
    /// ID that the server gave the post.
    ///
    /// Example: `60b49eb83fd80adb96f26e68`.
    pub id: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for PostDto {
    #[inline]
    fn default() -> Self {
        Self {
            code: String::new(),
            name: String::new(),
            description: None,
            id: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for PostDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "PostDto",
        names: &["code", "name", "description", "id"],
        required: 2,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.code,
            1 => &self.name,
            2 => &self.description,
            3 => &self.id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.code,
            1 => &mut self.name,
            2 => &mut self.description,
            3 => &mut self.id,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(PostDto);

/// A post with the departments that it belongs to, as
/// [`create_post`](crate::ManagementClient::create_post) and
/// [`update_post`](crate::ManagementClient::update_post) return it.
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct PostInfoDto {
    /// Code that names the post in other requests.
    ///
    /// Example: `developer`.
    pub code: String,
    /// Name of the post, for people.
    ///
    /// Example: `Developer`.
    pub name: String,
    /// IDs of the departments that the post belongs to.
    ///
    /// On the wire: `departmentIdList`. Example: `["6229c3ae66xxxx4feb740d93"]`.
    pub department_id_list: Vec<String>,
    /// What the post is, in free text.
    pub description: Option<String>,
    /// ID that the server gave the post.
    ///
    /// Example: `60b49eb83fd80adb96f26e68`.
    pub id: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for PostInfoDto {
    #[inline]
    fn default() -> Self {
        Self {
            code: String::new(),
            name: String::new(),
            department_id_list: Vec::new(),
            description: None,
            id: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for PostInfoDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "PostInfoDto",
        names: &["code", "name", "departmentIdList", "description", "id"],
        required: 3,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.code,
            1 => &self.name,
            2 => &self.department_id_list,
            3 => &self.description,
            4 => &self.id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.code,
            1 => &mut self.name,
            2 => &mut self.department_id_list,
            3 => &mut self.description,
            4 => &mut self.id,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(PostInfoDto);

/// A post in the lists of [`post_list`](crate::ManagementClient::post_list) and
/// [`post_list_batch`](crate::ManagementClient::post_list_batch), with the numbers of its departments
/// and users.
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct PostItemDto {
    /// Code that names the post in other requests.
    ///
    /// Example: `developer`.
    pub code: String,
    /// Name of the post, for people.
    ///
    /// Example: `Developer`.
    pub name: String,
    /// How many users hold the post. It is absent if the request set
    /// [`ListPostBatchDto::skip_count`](crate::generated::models::ListPostBatchDto::skip_count) or the
    /// parameter of that name.
    ///
    /// On the wire: `userCount`. Example: `1`.
    pub user_count: i64,
    /// How many departments the post belongs to. It is absent if the request set
    /// [`ListPostBatchDto::skip_count`](crate::generated::models::ListPostBatchDto::skip_count) or the
    /// parameter of that name.
    ///
    /// On the wire: `departmentCount`. Example: `1`.
    pub department_count: i64,
    /// Values that the metadata adds to the post, as a list of strings of undocumented form.
    ///
    /// On the wire: `metadataSource`.
    pub metadata_source: Vec<String>,
    /// What the post is, in free text.
    pub description: Option<String>,
    /// ID that the server gave the post.
    ///
    /// Example: `60b49eb83fd80adb96f26e68`.
    pub id: Option<String>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for PostItemDto {
    #[inline]
    fn default() -> Self {
        Self {
            code: String::new(),
            name: String::new(),
            user_count: 0,
            department_count: 0,
            metadata_source: Vec::new(),
            description: None,
            id: None,
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for PostItemDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "PostItemDto",
        names: &[
            "code",
            "name",
            "userCount",
            "departmentCount",
            "metadataSource",
            "description",
            "id",
        ],
        required: 5,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.code,
            1 => &self.name,
            2 => &self.user_count,
            3 => &self.department_count,
            4 => &self.metadata_source,
            5 => &self.description,
            6 => &self.id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.code,
            1 => &mut self.name,
            2 => &mut self.user_count,
            3 => &mut self.department_count,
            4 => &mut self.metadata_source,
            5 => &mut self.description,
            6 => &mut self.id,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(PostItemDto);

/// Posts, as a page.
///
/// Returned by [`post_list`](crate::ManagementClient::post_list) and [`post_list_batch`](crate::ManagementClient::post_list_batch).
///
/// Part of responses only. Tests make a value with `default()` and setters, which come with the feature `test-util`.
#[non_exhaustive]
pub struct PostPagingDto {
    /// How many items there are on all pages together.
    ///
    /// On the wire: `totalCount`. Example: `1`.
    pub total_count: i64,
    /// The items of this page.
    pub list: Vec<PostItemDto>,
    raw_fields: ::sdk_runtime::RawFields,
}

impl Default for PostPagingDto {
    #[inline]
    fn default() -> Self {
        Self {
            total_count: 0,
            list: Vec::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for PostPagingDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "PostPagingDto",
        names: &["totalCount", "list"],
        required: 2,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.total_count,
            1 => &self.list,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.total_count,
            1 => &mut self.list,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(PostPagingDto);

/// Names the post that [`remove_post`](crate::ManagementClient::remove_post) deletes.
#[non_exhaustive]
pub struct RemovePostDto {
    /// Code of the post to delete.
    ///
    /// Required `code`. Example: `developer`.
    pub code: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl RemovePostDto {
    /// A value of the required fields; the others are absent.
    pub fn new(code: impl Into<String>) -> Self {
        Self {
            code: code.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for RemovePostDto {
    #[inline]
    fn default() -> Self {
        Self {
            code: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for RemovePostDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "RemovePostDto",
        names: &["code"],
        required: 1,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.code,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.code,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(RemovePostDto);

/// A user and all posts that the user is to hold, for
/// [`set_user_posts`](crate::ManagementClient::set_user_posts).
#[non_exhaustive]
pub struct SetUserPostsDto {
    /// IDs of the posts, found by [`post_list`](crate::ManagementClient::post_list). A post that the user
    /// holds now and that is not listed here is taken away.
    ///
    /// Required `postIds`. Example: `["60b49eb83fd80adb96f26e68"]`.
    pub post_ids: Vec<String>,
    /// ID that GenAuth gave the user, as in
    /// [`UserDto::user_id`](crate::generated::models::UserDto::user_id).
    ///
    /// Required `userId`. Example: `6343b98b7cfxxx9366e9b7c`.
    pub user_id: String,
    raw_fields: ::sdk_runtime::RawFields,
}

impl SetUserPostsDto {
    /// A value of the required fields; the others are absent.
    pub fn new(
        post_ids: impl IntoIterator<Item = impl Into<String>>,
        user_id: impl Into<String>,
    ) -> Self {
        Self {
            post_ids: ::sdk_runtime::record::argument::list(post_ids),
            user_id: user_id.into(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl Default for SetUserPostsDto {
    #[inline]
    fn default() -> Self {
        Self {
            post_ids: Vec::new(),
            user_id: String::new(),
            raw_fields: ::sdk_runtime::RawFields::NONE,
        }
    }
}

impl ::sdk_runtime::record::Fields for SetUserPostsDto {
    const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
        name: "SetUserPostsDto",
        names: &["postIds", "userId"],
        required: 2,
        ..::sdk_runtime::record::Schema::PLAIN
    };
    #[inline]
    fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &self.post_ids,
            1 => &self.user_id,
            _ => &self.raw_fields,
        }
    }
    #[inline]
    fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
        match index {
            0 => &mut self.post_ids,
            1 => &mut self.user_id,
            _ => &mut self.raw_fields,
        }
    }
}

::sdk_runtime::record::record!(SetUserPostsDto);

impl ::sdk_runtime::Page for PostPagingDto {
    type Item = PostItemDto;
    #[inline]
    fn into_items(self) -> Vec<PostItemDto> {
        self.list
    }
}
