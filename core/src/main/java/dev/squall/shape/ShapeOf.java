package dev.squall.shape;

/// Implemented by a record that is a nested query: its components are columns and relations of a
/// table.
///
/// ```java
/// record StudentFile(String firstName, @Nullable School school, List<Case> interventions)
///         implements ShapeOf<Student> {
///     record Case(InterventionType type, InterventionStatus status) {}
/// }
///
/// Optional<StudentFile> file = db.find(StudentFile.class).where(students.id.eq(id)).first();
/// ```
///
/// @param <R> the record of the table
public interface ShapeOf<R> {}
