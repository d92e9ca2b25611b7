package dev.squall.schema.object;

/// One statement of a plan.
///
/// @param id what it is about
/// @param sql its text
/// @param transactional whether it can run inside of a transaction
public record Step(ObjectId id, String sql, boolean transactional) {

    /// A statement that runs inside of a transaction.
    public static Step of(ObjectId id, Ddl sql) {
        return new Step(id, sql.text(), true);
    }
}
