package dev.squall.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// In a shape: the least value of a column of the rows at the other end of a relation; null where
/// there is none.
///
/// `@Min("orders.placed") @Nullable LocalDate first` becomes `(select min(orders.placed) from
/// orders as … where …)`
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.RECORD_COMPONENT)
public @interface Min {

    /// Relations, and a component of the table they lead to: `"orders.total"`.
    String value();
}
