package dev.squall.unsafe;

import dev.squall.Db;
import dev.squall.expr.Template;
import dev.squall.query.SqlQuery;
import org.jspecify.annotations.Nullable;

/// Statements whose text is made at run time.
///
/// ```java
/// UnsafeSql.query(db, reportText, year).list(Line::new);
/// ```
///
/// Nothing here stops SQL injection: the text must never contain what a visitor wrote. Nor does
/// Squall know which tables it touches, so that a forgotten session is noticed by the server alone.
/// [Db#sql] takes constants and is safe.
public final class UnsafeSql {

    private UnsafeSql() {}

    /// A statement of run-time text; `{}` takes values, which are bound.
    ///
    /// `query(db, "select count(*) from t where a = {}", 7)` becomes `select count(*) from t where
    /// a = ?`
    public static SqlQuery query(Db db, String text, @Nullable Object... parameters) {
        return new SqlQuery(Template.of(text, parameters), db.executor());
    }
}
