package dev.squall.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// In a shape, on a list: the first rows of each.
///
/// `@OrderBy("createdAt desc") @Limit(5) List<Message> messages` becomes `cross join lateral
/// (select … from messages where … order by messages.created_at desc, messages.id limit 5) as
/// messages`
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.RECORD_COMPONENT)
public @interface Limit {

    /// How many rows at most.
    int value();
}
