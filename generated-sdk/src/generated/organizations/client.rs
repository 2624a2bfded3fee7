// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! The client's methods of this module.

use crate::generated::common::IsSuccessDto;
use crate::generated::organizations::RemoveDepartmentMembersReqDto;
use super::operations;
use crate::{Call, ManagementClient};

/// # organizations
///
/// Organizations, the tree of departments below each of them, and the members of departments.
///
/// See [the module](crate::organizations).
impl ManagementClient {
    /// Remove users from a department
    ///
    /// Ends the membership of users in one department of an organization. The users themselves and their
    /// other departments are left as they are.
    ///
    /// The department is named by the code of its organization together with an ID, whose kind
    /// `departmentIdType` selects.
    ///
    /// - Request: `POST /api/v3/remove-department-members`
    /// - Safe to repeat: yes
    /// - [Documentation of the API](<https://docs.genauth.ai/reference/sdk/python/management/%E7%AE%A1%E7%90%86%E7%BB%84%E7%BB%87%E6%9C%BA%E6%9E%84/remove-department-members.html>)
    pub fn remove_department_members(
        &self,
        request: RemoveDepartmentMembersReqDto,
    ) -> Call<IsSuccessDto> {
        Call::new(self, &operations::REMOVE_DEPARTMENT_MEMBERS, Box::new(request))
    }
}
