package dev.squall.mutation;

import dev.squall.sql.Fragment;

/// The part of an insert that holds the rows: ` (email) values (?)`.
sealed interface InsertRows<R> extends Fragment permits SingleRow, UnnestedRows, ValuesRows {}
