package dev.squall.processor.model;

import java.util.List;

/// A way from the rows of a table to those of another, along a foreign key.
///
/// @param name the name of the field
/// @param many whether it leads to any number of rows
/// @param nullable whether it may lead to none, where it leads to one
/// @param target the table at the other end
/// @param here columns of this table
/// @param there columns of the other, equal to those at the same place
public record RelationModel(
        String name,
        boolean many,
        boolean nullable,
        TableModel target,
        List<Column> here,
        List<Column> there) {}
