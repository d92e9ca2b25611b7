package dev.squall.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// In a shape: the average of a column of the rows at the other end of a relation; null where there
/// is none.
///
/// `@Avg("orders.total") @Nullable BigDecimal average` becomes `(select avg(orders.total) from
/// orders as … where …)`
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.RECORD_COMPONENT)
public @interface Avg {

    /// Relations, and a component of the table they lead to: `"orders.total"`.
    String value();
}
