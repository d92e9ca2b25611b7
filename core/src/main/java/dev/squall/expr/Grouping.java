package dev.squall.expr;

import dev.squall.sql.Fragment;

/// What `group by` can hold: an expression, a name of the select list, grouping sets.
public interface Grouping extends Fragment {}
