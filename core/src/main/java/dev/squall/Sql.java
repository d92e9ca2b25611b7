package dev.squall;

import dev.squall.mutation.Proposals;

/// Everything that stands in a query without an object in front of it, for one static import:
/// `count()`, `and(…)`, `when(…)`, `sql(…)`, `exists(…)`.
///
/// `import static dev.squall.Sql.*;`
public final class Sql extends Proposals {

    private Sql() {}
}
