// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Invitations to join a user pool, the policies behind them, and the people invited.
//!
//! # Operations
//!
//! | operation | what it does |
//! |---|---|
//! | [`add_policy_user_attribution`](crate::ManagementClient::add_policy_user_attribution) | `POST /api/v3/add-invitation-policy-user-attribution` |
//! | [`add_policy_user_attributions_batch`](crate::ManagementClient::add_policy_user_attributions_batch) | `POST /api/v3/add-invitation-policy-user-attributions-batch` |
//! | [`approval`](crate::ManagementClient::approval) | `POST /api/v3/batch-approval-universal-invitation-applicants` |
//! | [`batch_bind_policy`](crate::ManagementClient::batch_bind_policy) | `POST /api/v3/update-invitation-roster-batch-bind-policy` |
//! | [`batch_delete_invitation_policies`](crate::ManagementClient::batch_delete_invitation_policies) | `POST /api/v3/delete-invitation-policies-batch` |
//! | [`batch_unbind_policy`](crate::ManagementClient::batch_unbind_policy) | `POST /api/v3/update-invitation-roster-batch-unbind-policy` |
//! | [`copy_invitation_policy_by_id`](crate::ManagementClient::copy_invitation_policy_by_id) | `POST /api/v3/copy-invitation-policy-by-id` |
//! | [`create_invitation_policy`](crate::ManagementClient::create_invitation_policy) | `POST /api/v3/create-invitation-policy` |
//! | [`create_invitation_roster`](crate::ManagementClient::create_invitation_roster) | `POST /api/v3/create-invitation-roster` |
//! | [`delete_invitation_roster`](crate::ManagementClient::delete_invitation_roster) | `POST /api/v3/delete-invitation-roster` |
//! | [`delete_invitation_roster_batch`](crate::ManagementClient::delete_invitation_roster_batch) | `POST /api/v3/delete-invitation-rosters-batch` |
//! | [`delete_invitees`](crate::ManagementClient::delete_invitees) | `POST /api/v3/batch-delete-invitation-invitees` |
//! | [`export_users`](crate::ManagementClient::export_users) | `POST /api/v3/invitation-invitee/export` |
//! | [`filter`](crate::ManagementClient::filter) | `POST /api/v3/filter-universal-invitation-applicants` |
//! | [`filter_users`](crate::ManagementClient::filter_users) | `POST /api/v3/list-invitation-invitees` |
//! | [`generate_universal_invitation`](crate::ManagementClient::generate_universal_invitation) | `POST /api/v3/generate-universal-invitation-link` |
//! | [`get_invitation_roster`](crate::ManagementClient::get_invitation_roster) | `GET /api/v3/get-invitation-roster` |
//! | [`get_invite_email_template`](crate::ManagementClient::get_invite_email_template) | `POST /api/v3/get-invitation-policy-email-template` |
//! | [`get_policy_detail_by_id`](crate::ManagementClient::get_policy_detail_by_id) | `GET /api/v3/get-invitation-policy` |
//! | [`get_policy_user_attribution_detail`](crate::ManagementClient::get_policy_user_attribution_detail) | `GET /api/v3/get-invitation-policy-user-attribution` |
//! | [`get_universal_invitation`](crate::ManagementClient::get_universal_invitation) | `GET /api/v3/get-universal-invitation-settings` |
//! | [`get_user_attribution_main_department`](crate::ManagementClient::get_user_attribution_main_department) | `GET /api/v3/get-invitation-policy-user-attribution-main-department` |
//! | [`import_template`](crate::ManagementClient::import_template) | `GET /api/v3/invitation-invitee/template` |
//! | [`import_users`](crate::ManagementClient::import_users) | `POST /api/v3/invitation-invitee/import` |
//! | [`list_invitation_policies`](crate::ManagementClient::list_invitation_policies) | `POST /api/v3/list-invitation-policies` |
//! | [`list_invitation_roster`](crate::ManagementClient::list_invitation_roster) | `POST /api/v3/list-invitation-rosters` |
//! | [`list_invitation_rosters_by_non_policy_id`](crate::ManagementClient::list_invitation_rosters_by_non_policy_id) | `POST /api/v3/list-invitation-rosters-by-no-policy-id` |
//! | [`list_invitation_rosters_by_policy_id`](crate::ManagementClient::list_invitation_rosters_by_policy_id) | `POST /api/v3/list-invitation-rosters-by-policy-id` |
//! | [`list_policy_user_attribution_detail`](crate::ManagementClient::list_policy_user_attribution_detail) | `GET /api/v3/list-invitation-policy-user-attributions` |
//! | [`list_register_extends_fields`](crate::ManagementClient::list_register_extends_fields) | `GET /api/v3/list-invitation-policy-extends-fields` |
//! | [`quick_filter_invitee_list`](crate::ManagementClient::quick_filter_invitee_list) | `POST /api/v3/quick-filter-invitees` |
//! | [`reject`](crate::ManagementClient::reject) | `POST /api/v3/batch-reject-universal-invitation-applicant` |
//! | [`remove_policy_user_attribution`](crate::ManagementClient::remove_policy_user_attribution) | `POST /api/v3/remove-invitation-policy-user-attribution` |
//! | [`remove_policy_user_attributions_batch`](crate::ManagementClient::remove_policy_user_attributions_batch) | `POST /api/v3/remove-invitation-policy-user-attributions-batch` |
//! | [`remove_user_attribution_main_department`](crate::ManagementClient::remove_user_attribution_main_department) | `POST /api/v3/remove-invitation-policy-user-attribution-main-department` |
//! | [`revert_roster_invitation`](crate::ManagementClient::revert_roster_invitation) | `POST /api/v3/revert-roster-invitation` |
//! | [`revert_roster_invitation_batch`](crate::ManagementClient::revert_roster_invitation_batch) | `POST /api/v3/revert-roster-invitation-batch` |
//! | [`send_roster_invitation`](crate::ManagementClient::send_roster_invitation) | `POST /api/v3/send-roster-invitation` |
//! | [`send_roster_invitation_batch`](crate::ManagementClient::send_roster_invitation_batch) | `POST /api/v3/send-roster-invitation-batch` |
//! | [`set_user_attribution_main_department`](crate::ManagementClient::set_user_attribution_main_department) | `POST /api/v3/set-invitation-policy-user-attribution-main-department` |
//! | [`update_invitation_policy`](crate::ManagementClient::update_invitation_policy) | `POST /api/v3/update-invitation-policy` |
//! | [`update_invitation_roster`](crate::ManagementClient::update_invitation_roster) | `POST /api/v3/update-invitation-roster` |
//! | [`update_invite_email_template`](crate::ManagementClient::update_invite_email_template) | `POST /api/v3/update-invitation-policy-email-template` |
//! | [`update_register_extends_fields`](crate::ManagementClient::update_register_extends_fields) | `POST /api/v3/update-invitation-policy-extends-fields` |
//! | [`update_universal_invitation`](crate::ManagementClient::update_universal_invitation) | `POST /api/v3/update-universal-invitation-settings` |
//! | [`upload`](crate::ManagementClient::upload) | `POST /api/v3/invitation-invitee/upload` |

mod client;
#[cfg(feature = "test-util")]
pub(crate) mod examples;
pub(crate) mod operations;
mod enums;

pub use enums::*;

mod models;

pub use models::*;

mod params;

pub use params::*;
