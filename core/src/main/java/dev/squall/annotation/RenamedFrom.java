package dev.squall.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// The name that something had in PostgreSQL before: answers "was this renamed?" when a migration
/// is made, so that nothing is dropped and added again.
///
/// ```java
/// @Table("members") @RenamedFrom("users")
/// public record Member(@Id UUID id, @RenamedFrom("mail") String email) {}
/// ```
///
/// SQL, in the next migration: `alter table users rename to members; alter table members rename
/// column mail to email`
///
/// It stands on a record (its table, domain or composite type), on a component (its column), on an
/// enum (its type) and on a constant (its label). Where nothing has the old name any more it says
/// nothing: it can stay as long as some database has not been migrated.
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.RECORD_COMPONENT, ElementType.FIELD})
public @interface RenamedFrom {

    /// The old name, as PostgreSQL has it.
    String value();
}
