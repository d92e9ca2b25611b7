package dev.squall.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// When the row was deleted; null while it was not: `@SoftDelete @Nullable Instant deletedAt`.
///
/// Reads, updates and deletes skip deleted rows wherever the table stands, `delete` marks rows.
///
/// ```sql
/// select lessons.id, … from lessons where lessons.deleted_at is null
/// update lessons set deleted_at = now() where lessons.id = ? and lessons.deleted_at is null
/// ```
///
/// `.withDeleted()` on a query or an update includes them, `db.purge(lessons)` really deletes.
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.RECORD_COMPONENT)
public @interface SoftDelete {}
