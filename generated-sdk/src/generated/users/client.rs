// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! The client's methods of this module.

use crate::generated::common::IsSuccessDto;
use crate::generated::users::DeleteUsersBatchDto;
use super::operations;
use crate::{Call, ManagementClient};

/// # users
///
/// The user accounts of a user pool.
///
/// See [the module](crate::users).
impl ManagementClient {
    /// Delete several users at once
    ///
    /// Deletes up to 50 user accounts, named by their IDs. An account is removed, not merely disabled.
    ///
    /// The IDs are GenAuth user IDs unless `options.userIdType` selects another kind, such as e-mail
    /// addresses; all IDs of one request are of the same kind. Whether a request that names an unknown user
    /// still deletes the others is not documented.
    ///
    /// - Request: `POST /api/v3/delete-users-batch`
    /// - Safe to repeat: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E7%94%A8%E6%88%B7/delete-users-batch.html>)
    pub fn delete_users_batch(
        &self,
        request: DeleteUsersBatchDto,
    ) -> Call<IsSuccessDto> {
        Call::new(self, &operations::DELETE_USERS_BATCH, Box::new(request))
    }
}
