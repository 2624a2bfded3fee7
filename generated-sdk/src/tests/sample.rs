//! A macro for structs like generated ones. The tests of the runtime have the same one: a package can use no file of
//! another.

/// `sample!(Name { 0 field: Type = "wireName" } required: 1)`: the fields with their positions, then the fields of
/// `Schema` that are not plain.
macro_rules! sample {
    (
        $(#[$doc:meta])* $name:ident { $($position:literal $field:ident: $type:ty = $wire:literal),* $(,)? }
        $($aspect:ident: $value:expr),*
    ) => {
        $(#[$doc])*
        #[derive(Default)]
        pub(crate) struct $name {
            $(pub(crate) $field: $type,)*
            pub(crate) raw_fields: ::sdk_runtime::record::RawFields,
        }

        impl ::sdk_runtime::record::Fields for $name {
            const SCHEMA: ::sdk_runtime::record::Schema = ::sdk_runtime::record::Schema {
                name: stringify!($name),
                names: &[$($wire),*],
                $($aspect: $value,)*
                ..::sdk_runtime::record::Schema::PLAIN
            };

            fn field(&self, index: usize) -> &dyn ::sdk_runtime::record::Slot {
                match index {
                    $($position => &self.$field,)*
                    _ => &self.raw_fields,
                }
            }

            fn field_mut(&mut self, index: usize) -> &mut dyn ::sdk_runtime::record::Slot {
                match index {
                    $($position => &mut self.$field,)*
                    _ => &mut self.raw_fields,
                }
            }
        }

        ::sdk_runtime::record::record!($name);
    };
}

pub(crate) use sample;
