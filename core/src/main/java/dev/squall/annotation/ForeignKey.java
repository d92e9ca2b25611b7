package dev.squall.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A foreign key of several components.
///
/// SQL: `foreign key (tenant_id, plan_id) references plans (tenant_id, id)`
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
@Repeatable(ForeignKey.Several.class)
public @interface ForeignKey {

    /// The referencing components of this record, in order.
    String[] columns();

    /// The record of the referenced table.
    Class<?> target();

    /// The referenced components; empty: the primary key of the referenced table.
    String[] references() default {};

    /// What happens to this row when the referenced row is deleted.
    ReferentialAction onDelete() default ReferentialAction.NO_ACTION;

    /// What happens to this row when the referenced key changes.
    ReferentialAction onUpdate() default ReferentialAction.NO_ACTION;

    /// Whether the check can wait for the end of the transaction.
    Deferrable deferrable() default Deferrable.NOT_DEFERRABLE;

    /// The constraint's name; empty: PostgreSQL's own.
    String name() default "";

    /// The relation's name on this side.
    String one() default "";

    /// The relation's name on the other side.
    String many() default "";

    /// Several foreign keys on one record.
    @Documented
    @Retention(RetentionPolicy.CLASS)
    @Target(ElementType.TYPE)
    @interface Several {

        /// The foreign keys.
        ForeignKey[] value();
    }
}
