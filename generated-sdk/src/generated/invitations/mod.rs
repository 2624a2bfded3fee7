// Made from the schema by `cargo xtask codegen`. Do not edit: change the schema and run the command.

//! Invitations to join a user pool: the policies behind them, the rosters of invitees, and links that
//! anybody can use.
//!
//! An invitation policy lays down how an invited person registers, for example how long the link is
//! valid, which data has to be filled in, and which password the new user has. Its user attributions
//! tell which departments, posts, roles and groups the new user is put into. A roster is a list of
//! invitees, that is, of persons to invite. It is bound to a policy, which then applies to its
//! invitations.
//!
//! The usual order is [`create_invitation_policy`](crate::ManagementClient::create_invitation_policy),
//! [`add_policy_user_attribution`](crate::ManagementClient::add_policy_user_attribution),
//! [`create_invitation_roster`](crate::ManagementClient::create_invitation_roster), then
//! [`import_template`](crate::ManagementClient::import_template),
//! [`upload`](crate::ManagementClient::upload) and
//! [`import_users`](crate::ManagementClient::import_users) to fill the roster from a file,
//! [`batch_bind_policy`](crate::ManagementClient::batch_bind_policy) to bind it to the policy, and
//! [`send_roster_invitation`](crate::ManagementClient::send_roster_invitation). When a roster is sent,
//! a copy of the policy as it is at that moment is kept for it.
//! [`filter_users`](crate::ManagementClient::filter_users) tells how far each invitee is, and
//! [`revert_roster_invitation`](crate::ManagementClient::revert_roster_invitation) takes an invitation
//! back.
//!
//! A universal invitation needs no roster.
//! [`generate_universal_invitation`](crate::ManagementClient::generate_universal_invitation) makes a
//! link with which anybody can apply to join,
//! [`filter`](crate::generated::models::PaginationUniversalInvitationApplicantQueryDto::filter) lists
//! the applications, and [`approval`](crate::ManagementClient::approval) and
//! [`reject`](crate::ManagementClient::reject) decide on them.
//! [`update_universal_invitation`](crate::ManagementClient::update_universal_invitation) sets the rules
//! for such links.
//!
//! # Operations
//!
//! | operation | what it does |
//! |---|---|
//! | [`add_policy_user_attribution`](crate::ManagementClient::add_policy_user_attribution) | Add a user attribution to an invitation policy |
//! | [`add_policy_user_attributions_batch`](crate::ManagementClient::add_policy_user_attributions_batch) | Add several user attributions to an invitation policy |
//! | [`approval`](crate::ManagementClient::approval) | Accept applicants of a universal invitation |
//! | [`batch_bind_policy`](crate::ManagementClient::batch_bind_policy) | Bind rosters to an invitation policy |
//! | [`batch_delete_invitation_policies`](crate::ManagementClient::batch_delete_invitation_policies) | Delete invitation policies |
//! | [`batch_unbind_policy`](crate::ManagementClient::batch_unbind_policy) | Release rosters from an invitation policy |
//! | [`copy_invitation_policy_by_id`](crate::ManagementClient::copy_invitation_policy_by_id) | Copy an invitation policy |
//! | [`create_invitation_policy`](crate::ManagementClient::create_invitation_policy) | Create an invitation policy |
//! | [`create_invitation_roster`](crate::ManagementClient::create_invitation_roster) | Create a roster |
//! | [`delete_invitation_roster`](crate::ManagementClient::delete_invitation_roster) | Delete one roster |
//! | [`delete_invitation_roster_batch`](crate::ManagementClient::delete_invitation_roster_batch) | Delete several rosters at once |
//! | [`delete_invitees`](crate::ManagementClient::delete_invitees) | Delete invitees from a roster |
//! | [`export_users`](crate::ManagementClient::export_users) | Export the invitees of a roster |
//! | [`filter`](crate::ManagementClient::filter) | List applicants of universal invitations |
//! | [`filter_users`](crate::ManagementClient::filter_users) | List the invitees of a roster |
//! | [`generate_universal_invitation`](crate::ManagementClient::generate_universal_invitation) | Make a universal invitation link |
//! | [`get_invitation_roster`](crate::ManagementClient::get_invitation_roster) | Get one roster |
//! | [`get_invite_email_template`](crate::ManagementClient::get_invite_email_template) | Get an e-mail template of an invitation policy |
//! | [`get_policy_detail_by_id`](crate::ManagementClient::get_policy_detail_by_id) | Get one invitation policy |
//! | [`get_policy_user_attribution_detail`](crate::ManagementClient::get_policy_user_attribution_detail) | Get one user attribution of an invitation policy |
//! | [`get_universal_invitation`](crate::ManagementClient::get_universal_invitation) | Get the settings of universal invitations |
//! | [`get_user_attribution_main_department`](crate::ManagementClient::get_user_attribution_main_department) | Get the main department of an invitation policy |
//! | [`import_template`](crate::ManagementClient::import_template) | Get the template of a file of invitees |
//! | [`import_users`](crate::ManagementClient::import_users) | Import invitees into a roster |
//! | [`list_invitation_policies`](crate::ManagementClient::list_invitation_policies) | List invitation policies |
//! | [`list_invitation_roster`](crate::ManagementClient::list_invitation_roster) | List rosters |
//! | [`list_invitation_rosters_by_non_policy_id`](crate::ManagementClient::list_invitation_rosters_by_non_policy_id) | List rosters that are bound to no policy |
//! | [`list_invitation_rosters_by_policy_id`](crate::ManagementClient::list_invitation_rosters_by_policy_id) | List rosters that are bound to a policy |
//! | [`list_policy_user_attribution_detail`](crate::ManagementClient::list_policy_user_attribution_detail) | List the user attributions of an invitation policy |
//! | [`list_register_extends_fields`](crate::ManagementClient::list_register_extends_fields) | List the fields that an invitation policy asks for |
//! | [`quick_filter_invitee_list`](crate::ManagementClient::quick_filter_invitee_list) | Search invitees in all rosters |
//! | [`reject`](crate::ManagementClient::reject) | Refuse applicants of a universal invitation |
//! | [`remove_policy_user_attribution`](crate::ManagementClient::remove_policy_user_attribution) | Remove a user attribution from an invitation policy |
//! | [`remove_policy_user_attributions_batch`](crate::ManagementClient::remove_policy_user_attributions_batch) | Remove several user attributions from an invitation policy |
//! | [`remove_user_attribution_main_department`](crate::ManagementClient::remove_user_attribution_main_department) | Remove the main department from an invitation policy |
//! | [`revert_roster_invitation`](crate::ManagementClient::revert_roster_invitation) | Take back the invitation of one invitee |
//! | [`revert_roster_invitation_batch`](crate::ManagementClient::revert_roster_invitation_batch) | Take back the invitations of several invitees |
//! | [`send_roster_invitation`](crate::ManagementClient::send_roster_invitation) | Send the invitations of a roster |
//! | [`send_roster_invitation_batch`](crate::ManagementClient::send_roster_invitation_batch) | Send the invitations of some invitees |
//! | [`set_user_attribution_main_department`](crate::ManagementClient::set_user_attribution_main_department) | Set the main department of an invitation policy |
//! | [`update_invitation_policy`](crate::ManagementClient::update_invitation_policy) | Change an invitation policy |
//! | [`update_invitation_roster`](crate::ManagementClient::update_invitation_roster) | Change a roster |
//! | [`update_invite_email_template`](crate::ManagementClient::update_invite_email_template) | Change an e-mail template of an invitation policy |
//! | [`update_register_extends_fields`](crate::ManagementClient::update_register_extends_fields) | Change the fields that an invitation policy asks for |
//! | [`update_universal_invitation`](crate::ManagementClient::update_universal_invitation) | Change the settings of universal invitations |
//! | [`upload`](crate::ManagementClient::upload) | Upload a file of invitees |

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
