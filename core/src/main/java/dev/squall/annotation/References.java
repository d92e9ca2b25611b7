package dev.squall.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A foreign key to the primary key of another table (or to the column named in [#column()]).
///
/// SQL: `references users (id) on delete cascade`
///
/// It gives both tables a relation, by which shapes are read. On the row of a view it gives the
/// relations alone.
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.RECORD_COMPONENT)
public @interface References {

    /// The record of the referenced table.
    Class<?> value();

    /// The referenced component; empty: the primary key of the referenced table.
    String column() default "";

    /// What happens to this row when the referenced row is deleted.
    ReferentialAction onDelete() default ReferentialAction.NO_ACTION;

    /// What happens to this row when the referenced key changes.
    ReferentialAction onUpdate() default ReferentialAction.NO_ACTION;

    /// Whether the check can wait for the end of the transaction.
    Deferrable deferrable() default Deferrable.NOT_DEFERRABLE;

    /// The constraint's name; empty: PostgreSQL's own, `<table>_<column>_fkey`.
    String name() default "";

    /// The relation's name on this side; empty: the component's name without `Id`.
    String one() default "";

    /// The relation's name on the other side; empty: derived from this table's name.
    String many() default "";
}
