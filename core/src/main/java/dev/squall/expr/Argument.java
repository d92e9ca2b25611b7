package dev.squall.expr;

import dev.squall.sql.Fragment;

/// What a function or a procedure is called with: an expression, or one that names its parameter
/// ([manual](https://www.postgresql.org/docs/current/sql-syntax-calling-funcs.html)).
public interface Argument extends Fragment {

    /// Whether its value can be null.
    boolean canBeNull();
}
