use proptest::prelude::*;

use super::*;

/// The names of a hand-written part.
fn reserved() -> Reserved {
    let names = |names: &[&str]| names.iter().map(ToString::to_string).collect();
    Reserved {
        methods: names(&["builder", "clone"]),
        modules: names(&["generated", "transport"]),
    }
}

fn method_name(operation_id: &str) -> String {
    super::method_name(operation_id, &reserved())
}

fn module_name(tag: &str) -> String {
    super::module_name(tag, &reserved())
}

/// Every keyword of the 2024 edition that can be written raw.
const KEYWORDS: [&str; 48] = [
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn", "else",
    "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let", "loop", "macro",
    "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return", "static", "struct", "trait",
    "true", "try", "type", "typeof", "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];

/// Checks a function against `(wire, identifier)` pairs, all of which must be identifiers.
fn check(function: fn(&str) -> String, pairs: &[(&str, &str)]) {
    for (wire, expected) in pairs {
        assert_eq!(function(wire), *expected, "for {wire:?}");
        assert_identifier(expected);
    }
}

fn assert_identifier(name: &str) {
    assert!(
        syn::parse_str::<syn::Ident>(name).is_ok(),
        "{name:?} is no identifier"
    );
}

#[test]
fn types_keep_their_documented_names() {
    for name in [
        "UserDto",
        "ISsoPageCustomizationSettingsDto",
        "GeoIp",
        "ApprovalProcessReq",
        "OIDCConfig",
        "CustomFieldI18n",
        "A",
        "URL",
        "V1_5",
        "OptionDto",
        "Any",
        "Node",
    ] {
        assert_eq!(type_name(name), name);
        assert_identifier(name);
    }
}

#[test]
fn types_without_valid_rust_names_become_camel_case() {
    check(
        type_name,
        &[
            ("errorEmailMsg", "ErrorEmailMsg"),
            ("user_dto", "UserDto"),
            ("user-dto", "UserDto"),
            ("User_Dto", "UserDto"),
            ("User Dto", "UserDto"),
            ("com.example.User", "ComExampleUser"),
            ("Page<User>", "PageUser"),
            ("3DModel", "N3dModel"),
            ("2", "N2"),
            ("1.5", "N1_5"),
            ("用户", "U7528U6237"),
            ("用户Dto", "U7528U6237Dto"),
            ("Café", "CafU00E9"),
            ("", "Empty"),
            ("_", "Underscore"),
            ("__Foo__", "Foo"),
            ("type", "Type"),
            ("fn x(){} //", "FnX"),
            ("\"#]\n#![x]", "X"),
        ],
    );
}

#[test]
fn types_may_have_the_names_of_types_of_rust_and_of_the_client() {
    for name in [
        "Option",
        "String",
        "Vec",
        "Result",
        "Box",
        "Client",
        "Page",
        "Fields",
        "Envelope",
        "Operation",
    ] {
        assert_eq!(type_name(name), name);
    }
    check(
        type_name,
        &[("option", "Option"), ("Self", "SelfDto"), ("self", "SelfDto")],
    );
}

#[test]
fn inner_types_are_named_after_their_place() {
    assert_eq!(inline_type_name("UserDto", "customData"), "UserDtoCustomData");
    assert_eq!(inline_type_name("UserDto", "2fa"), "UserDto2fa");
    assert_eq!(inline_type_name("Level2", "3"), "Level2_3");
    assert_eq!(inline_type_name("UserDto", ""), "UserDtoEmpty");
    assert_eq!(inline_type_name("UserDto", "名"), "UserDtoU540D");
    assert_eq!(inline_type_name("Raw", "json"), "RawJson");
    assert_eq!(required_name("UserDto"), "UserDtoRequired");
    check(
        params_name,
        &[
            ("listGroups", "ListGroupsParams"),
            ("list-groups", "ListGroupsParams"),
            ("2fa", "N2faParams"),
            ("", "EmptyParams"),
        ],
    );
}

#[test]
fn fields() {
    check(
        field_name,
        &[
            ("userIdType", "user_id_type"),
            ("accessKeyID", "access_key_id"),
            ("x5c", "x5c"),
            ("country_code2", "country_code2"),
            ("apiCode_department", "api_code_department"),
            ("zh-CN", "zh_cn"),
            ("X-Request-Id", "x_request_id"),
            ("HTTPServer", "http_server"),
            ("options.pagination.page", "options_pagination_page"),
            ("filter[name]", "filter_name"),
            ("$ref", "r#ref"),
            ("@odata.type", "odata_type"),
            ("_id", "id"),
            ("+1", "plus1"),
            ("-1", "minus1"),
            ("2fa", "n2fa"),
            ("", "empty"),
            ("_", "underscore"),
            ("-", "minus"),
            ("名称", "u540d_u79f0"),
            ("名称2", "u540d_u79f0_2"),
            ("👍", "u1f44d"),
            ("Self", "self_"),
            ("self", "self_"),
            ("crate", "crate_"),
            ("super", "super_"),
            ("rawFields", "raw_fields_"),
            ("union", "union"),
            ("a\0b\u{202e}c", "a_b_u202e_c"),
        ],
    );
}

#[test]
fn keywords_become_raw_identifiers() {
    for keyword in KEYWORDS {
        assert_eq!(field_name(keyword), format!("r#{keyword}"));
        assert_eq!(method_name(keyword), format!("r#{keyword}"));
        assert_eq!(module_name(keyword), format!("{keyword}_"));
        assert_eq!(setter_name(&field_name(keyword)), format!("with_{keyword}"));
        assert_identifier(&field_name(keyword));
        assert_identifier(&module_name(keyword));
        assert_identifier(&variant_name(keyword));
        assert_identifier(&type_name(keyword));
    }
}

#[test]
fn setters_are_named_after_their_fields() {
    for (wire, setter) in [
        ("userId", "with_user_id"),
        ("type", "with_type"),
        ("self", "with_self"),
        ("rawFields", "with_raw_fields"),
        ("2fa", "with_n2fa"),
        ("", "with_empty"),
    ] {
        assert_eq!(setter_name(&field_name(wire)), setter);
        assert_identifier(setter);
    }
}

#[test]
fn methods_and_constants() {
    check(
        method_name,
        &[
            ("deleteUsersBatch", "delete_users_batch"),
            ("delete_users_batch", "delete_users_batch"),
            ("groups.list", "groups_list"),
            ("GET /users", "get_users"),
            ("import", "import"),
            ("yield", "r#yield"),
            ("self", "self_"),
            ("builder", "builder_operation"),
            ("call", "call"),
            ("clone", "clone_operation"),
            ("2fa", "n2fa"),
            ("", "empty"),
        ],
    );
    check(
        const_name,
        &[
            ("deleteUsersBatch", "DELETE_USERS_BATCH"),
            ("self", "SELF"),
            ("2fa", "N2FA"),
            ("用", "U7528"),
            ("", "EMPTY"),
        ],
    );
}

#[test]
fn variants() {
    check(
        variant_name,
        &[
            ("user_id", "UserId"),
            ("USER_ID", "UserId"),
            ("azure-ad", "AzureAd"),
            ("zh-CN", "ZhCn"),
            ("application/json", "ApplicationJson"),
            ("wechat:miniprogram:app-launch", "WechatMiniprogramAppLaunch"),
            ("1", "N1"),
            ("-1", "Minus1"),
            ("+08:00", "Plus08_00"),
            ("-1.5", "Minus1_5"),
            ("1.5", "N1_5"),
            ("15", "N15"),
            ("2024-01-31", "N2024_01_31"),
            ("v1", "V1"),
            ("true", "True"),
            ("null", "Null"),
            ("", "Empty"),
            (" ", "Space"),
            ("+", "Plus"),
            ("-", "Minus"),
            ("*", "Star"),
            ("<=", "LessEquals"),
            ("!=", "ExclamationEquals"),
            ("(", "OpenParenthesis"),
            ("\u{0}", "U0000"),
            ("中", "U4E2D"),
            ("中文1", "U4E2DU6587_1"),
            ("丐1", "U4E10_1"),
            ("🚀", "U1F680"),
            ("self", "SelfValue"),
            ("Self", "SelfValue"),
            ("unknownValue", "UnknownValueValue"),
            ("UNKNOWN", "Unknown"),
            ("None", "None"),
        ],
    );
}

#[test]
fn modules() {
    check(
        module_name,
        &[
            ("access-lists", "access_lists"),
            ("Users & Groups", "users_groups"),
            ("common", "common"),
            ("mod", "mod_"),
            ("lib", "lib"),
            ("std", "std"),
            ("models", "models_"),
            ("catalogue", "catalogue_"),
            ("codes", "codes_"),
            ("transport", "transport_"),
            ("crate", "crate_"),
            ("self", "self_"),
            ("super", "super_"),
            ("CON", "con_"),
            ("nul", "nul_"),
            ("AUX", "aux_"),
            ("COM1", "com1_"),
            ("lpt9", "lpt9_"),
            ("con.txt", "con_txt"),
            ("../../x", "x"),
            ("/etc/passwd", "etc_passwd"),
            ("C:\\Windows", "c_windows"),
            ("..", "dot_dot"),
            ("", "empty"),
            ("2fa", "n2fa"),
            ("用户", "u7528_u6237"),
        ],
    );
}

#[test]
fn names_of_long_modules_are_shortened_and_stay_different() {
    let long = "x".repeat(300);
    let name = module_name(&long);
    assert_eq!(name, format!("{}_e78ddf9f1ba85555", "x".repeat(47)));
    assert_eq!(name.len(), 64);
    assert_ne!(name, module_name(&format!("{long}y")));
    assert_eq!(module_name(&"x".repeat(64)), "x".repeat(64));
}

#[test]
fn a_collision_has_both_names_and_origins() {
    let mut scope = Scope::new();
    for (line, wire) in ["user-id", "other"].into_iter().enumerate() {
        assert_eq!(scope.claim(&field_name(wire), wire, line), Ok(()));
    }
    let collision = scope.claim(&field_name("userId"), "userId", 7);
    assert_eq!(
        collision,
        Err(Collision {
            identifier: String::from("user_id"),
            first: Claim {
                wire: String::from("user-id"),
                origin: 0
            },
            second: Claim {
                wire: String::from("userId"),
                origin: 7
            },
        })
    );
    // The first name keeps the identifier.
    let text = scope
        .claim("user_id", "user_id", 9)
        .map_err(|collision| collision.to_string());
    assert_eq!(
        text,
        Err(String::from(
            "\"user-id\" and \"user_id\" would both be called `user_id`"
        ))
    );
}

/// Strings of all kinds. Those that look like names are more frequent.
fn wire() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        "[a-zA-Z0-9_$.:/+ -]{0,12}",
        proptest::sample::select(KEYWORDS.to_vec()).prop_map(str::to_owned),
        proptest::sample::select(vec!["Self", "self", "super", "crate", "Option"]).prop_map(str::to_owned),
        Just(String::from("self")),
        any::<String>(),
    ];
    proptest::collection::vec(piece, 0..4).prop_map(|pieces| pieces.concat())
}

proptest! {
    #[test]
    fn every_text_gives_an_identifier(wire in wire()) {
        for function in [type_name, field_name, method_name, module_name, params_name, const_name, variant_name] {
            let name = function(&wire);
            prop_assert!(syn::parse_str::<syn::Ident>(&name).is_ok(), "{:?} for {:?}", name, wire);
            prop_assert!(name.is_ascii());
            prop_assert_eq!(&name, &function(&wire));
        }
        for name in [
            inline_type_name("UserDto", &wire),
            required_name(&type_name(&wire)),
            setter_name(&field_name(&wire)),
        ] {
            prop_assert!(syn::parse_str::<syn::Ident>(&name).is_ok(), "{:?} for {:?}", name, wire);
        }
    }

    #[test]
    fn names_of_types_and_variants_are_final(wire in wire()) {
        let name = type_name(&wire);
        prop_assert_eq!(type_name(&name), name.clone());
        prop_assert!(is_camel_case(&name), "{}", name);
        prop_assert!(is_camel_case(&variant_name(&wire)));
    }

    #[test]
    fn modules_are_safe_as_folders(wire in wire()) {
        let name = module_name(&wire);
        prop_assert!((1..=64).contains(&name.len()), "{}", name);
        prop_assert!(name.bytes().all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'_')), "{}", name);
        prop_assert!(!is_device(&name));
        prop_assert_eq!(module_name(&name), name);
    }

    #[test]
    fn snake_case_is_well_formed(wire in wire()) {
        let name = field_name(&wire);
        prop_assert!(!name.contains("__") && !name.starts_with('_'), "{}", name);
        prop_assert!(!name.contains(|character: char| character.is_ascii_uppercase()), "{}", name);
    }
}
