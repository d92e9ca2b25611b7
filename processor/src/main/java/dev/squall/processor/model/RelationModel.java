package dev.squall.processor.model;

import java.util.List;

/// A way from the rows of a table to those of another, along a foreign key.
///
/// @param name the name of the field
/// @param many whether it leads to any number of rows
/// @param nullable whether it may lead to none, where it leads to one
/// @param own whether the foreign key is of the table it starts from
/// @param target the table at the other end
/// @param here columns of this table
/// @param there columns of the other, equal to those at the same place
public record RelationModel(
        String name,
        boolean many,
        boolean nullable,
        boolean own,
        TableModel target,
        List<Column> here,
        List<Column> there) {

    /// The components of the foreign key: `Intervention.createdBy`.
    public String key() {
        return String.join(
                " and ", (own ? here : there).stream().map(c -> c.place().toString()).toList());
    }
}
