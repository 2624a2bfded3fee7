//! The types of the API: what they show, and what they keep of values that the schema does not have.
#![allow(clippy::unwrap_used, missing_docs)]

use genauth::json;
use genauth::models::{ApprovalDetailDto, ApprovalDetailDtoApprovalObjectList, Gender, UserDto};

#[test]
fn enums_are_read_from_texts_and_show_their_type_and_value() {
    assert_eq!("M".parse(), Ok(Gender::M));
    assert_eq!(format!("{:?} {}", Gender::M, Gender::M), "Gender::M M");
    let unknown: Gender = "X".parse().unwrap();
    assert_eq!(format!("{unknown:?}"), r#"Gender::UnknownValue("X")"#);
    assert_eq!(AsRef::<str>::as_ref(&unknown), "X");
}

#[test]
fn structs_show_the_names_of_their_fields_in_rust() {
    let user = UserDto::default().with_user_id("u1").with_gender(Gender::F);
    let printed = format!("{user:?}");
    assert!(printed.contains(r#"user_id: "u1""#), "{printed}");
    assert!(printed.contains("gender: Gender::F"), "{printed}");
    assert!(!printed.contains("userId"), "{printed}");
}

#[test]
fn an_object_of_no_documented_type_is_kept_as_it_came() {
    for object in [r#"{"samlId":"s1"}"#, r#"{ "z": 1.50, "a": [] }"#, "{}"] {
        let text = format!(r#"{{"approvalObjectList":{object}}}"#);
        let mut detail = ApprovalDetailDto::default();
        let warnings = json::decode(text.as_bytes(), &mut detail).unwrap();
        assert_eq!(warnings.len(), 1);
        assert_eq!(
            warnings[0].to_string(),
            "approvalObjectList: expected a value of one of the documented types, found an object"
        );
        let kept = &detail.approval_object_list;
        assert!(
            matches!(kept, ApprovalDetailDtoApprovalObjectList::UnknownValue(raw) if raw.as_str() == object),
            "{kept:?}"
        );
        assert_eq!(String::from_utf8(json::to_vec(kept)).unwrap(), object);
        assert!(String::from_utf8(json::to_vec(&detail)).unwrap().contains(object));
    }
}
