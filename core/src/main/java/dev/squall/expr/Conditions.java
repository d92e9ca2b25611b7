package dev.squall.expr;

import java.util.Arrays;
import java.util.function.Supplier;

/// Conditions made of conditions.
public class Conditions extends TextSearchFunctions {

    /// For [dev.squall.Sql] alone.
    protected Conditions() {}

    /// `a and b and …`; none: no condition at all.
    public static Condition and(Condition... conditions) {
        return Arrays.stream(conditions).reduce(Always.INSTANCE, Condition::and);
    }

    /// `a or b or …`; none: no condition at all.
    public static Condition or(Condition... conditions) {
        return Arrays.stream(conditions).reduce(Always.INSTANCE, Condition::or);
    }

    /// `not condition`
    public static Condition not(Condition condition) {
        return condition.not();
    }

    /// The condition if `flag` is set; otherwise it vanishes from the query.
    ///
    /// `where(users.active, when(name != null, () -> users.name.eq(name)))`
    public static Condition when(boolean flag, Supplier<Condition> condition) {
        return flag ? condition.get() : Always.INSTANCE;
    }
}
