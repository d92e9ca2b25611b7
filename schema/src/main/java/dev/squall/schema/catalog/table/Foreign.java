package dev.squall.schema.catalog.table;

import java.util.List;

/// Where the rows of a foreign table are.
///
/// @param server the foreign server
/// @param options `table_name=users` and so on
record Foreign(String server, List<String> options) {}
