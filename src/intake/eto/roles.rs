//! The five tables and their columns.

use crate::intake::roles::Role;

/// The tables. The first two must be there; without the others there are no stages and no
/// figures, but still a map.
pub const ROLES: [Role; 5] = [
    Role {
        name: "inputs",
        is_required: true,
        demanded: &["input_id", "input_name", "type"],
        signature: &["input_id", "input_name", "type"],
        columns: &[
            "input_name",
            "input_id",
            "type",
            "stage_name",
            "stage_id",
            "description",
            "market_share_chart_global_market_size_info",
            "market_share_chart_caption",
            "market_share_chart_source",
        ],
    },
    Role {
        name: "sequence",
        is_required: true,
        demanded: &["input_id", "goes_into_id", "is_type_of_id"],
        signature: &["input_id", "goes_into_id"],
        columns: &[
            "input_name",
            "input_id",
            "goes_into_name",
            "goes_into_id",
            "is_type_of_name",
            "is_type_of_id",
        ],
    },
    Role {
        name: "stages",
        is_required: false,
        demanded: &["stage_id", "stage_name"],
        signature: &["stage_id", "stage_name", "description"],
        columns: &[
            "stage_id",
            "stage_name",
            "description",
            "market_share_chart_global_market_size_info",
            "market_share_chart_caption",
            "market_share_chart_source",
        ],
    },
    Role {
        name: "providers",
        is_required: false,
        demanded: &["provider_id", "provider_name", "provider_type"],
        signature: &["provider_id", "provider_type"],
        columns: &["provider_name", "provider_id", "provider_type", "country"],
    },
    Role {
        name: "provision",
        is_required: false,
        demanded: &["provider_id", "provided_id", "share_provided"],
        signature: &["provider_id", "provided_id"],
        columns: &[
            "provider_name",
            "provider_id",
            "provided_name",
            "provided_id",
            "share_provided",
            "negligible_market_share",
        ],
    },
];

/// The layout's names for columns of the format.
pub const NAMING: &[(&str, &str)] = &[
    ("nodes.node_id", "input_id"),
    ("nodes.label_en", "input_name"),
    ("nodes.stage", "stage_id"),
    ("edges.from_id", "input_id"),
    ("edges.to_id", "goes_into_id"),
    ("suppliers.supplier_id", "provider_name"),
    ("suppliers.label_en", "provider_name"),
    ("suppliers.iso3", "country"),
    ("shares.node_id", "provided_id"),
    ("shares.supplier_id", "provider_id"),
    ("shares.share", "share_provided"),
    ("shares.rank_class", "negligible_market_share"),
];
