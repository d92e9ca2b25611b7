package dev.squall.expr;

import dev.squall.type.ArrayType;
import dev.squall.type.BooleanType;
import dev.squall.type.IntegerType;
import dev.squall.type.JsonType;
import dev.squall.type.NumberType;
import dev.squall.type.PgType;
import dev.squall.type.TemporalType;
import dev.squall.type.TextType;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Values that are given when a prepared query runs.
///
/// ```java
/// static final TextParam<String> EMAIL = param("email", TEXT);
/// var byEmail = db.from(users).where(users.email.eq(EMAIL)).prepare();
/// byEmail.with(EMAIL, "a@b.example").first();
/// ```
public class Parameters extends Conditions {

    /// For [dev.squall.Sql] alone.
    protected Parameters() {}

    /// A parameter of a type: `?`.
    public static <T> Param<T> param(String name, PgType<T> type) {
        return new AnyParam<>(name, type, false);
    }

    /// A parameter of the text family.
    public static <T> TextParam<T> param(String name, TextType<T> type) {
        return new TextParam<>(name, type, false);
    }

    /// A parameter of the date and time family.
    public static <T> TemporalParam<T> param(String name, TemporalType<T> type) {
        return new TemporalParam<>(name, type, false);
    }

    /// A parameter of the json family.
    public static <T> JsonParam<T> param(String name, JsonType<T> type) {
        return new JsonParam<>(name, type, false);
    }

    /// A parameter of the array family.
    public static <E> ArrayParam<List<E>, E> param(String name, ArrayType<E> type) {
        return new ArrayParam<>(name, type, false);
    }

    /// A parameter of the number family.
    public static <T, S> NumberParam<T, S> param(String name, NumberType<T, S> type) {
        return new NumberParam<>(name, type, false);
    }

    /// A parameter of an integer type.
    public static <T, S> IntegerParam<T, S> param(String name, IntegerType<T, S> type) {
        return new IntegerParam<>(name, type, false);
    }

    /// A parameter that is a condition.
    public static BooleanParam param(String name, BooleanType type) {
        return new BooleanParam(name, type);
    }

    /// A parameter of a type that may be given a null: `?`. In SQL nothing equals null: compare it
    /// with `isNotDistinctFrom`.
    ///
    /// `db.update(users).set(users.name, nullableParam("name", TEXT))…`
    public static <T> Param<@Nullable T> nullableParam(String name, PgType<T> type) {
        return new AnyParam<>(name, type, true);
    }

    /// The same, of the text family.
    public static <T> TextParam<@Nullable T> nullableParam(String name, TextType<T> type) {
        return new TextParam<>(name, type, true);
    }

    /// The same, of the date and time family.
    public static <T> TemporalParam<@Nullable T> nullableParam(String name, TemporalType<T> type) {
        return new TemporalParam<>(name, type, true);
    }

    /// The same, of the json family.
    public static <T> JsonParam<@Nullable T> nullableParam(String name, JsonType<T> type) {
        return new JsonParam<>(name, type, true);
    }

    /// The same, of the array family.
    public static <E> ArrayParam<@Nullable List<E>, E> nullableParam(
            String name, ArrayType<E> type) {
        return new ArrayParam<>(name, type, true);
    }

    /// The same, of the number family.
    public static <T, S> NumberParam<@Nullable T, S> nullableParam(
            String name, NumberType<T, S> type) {
        return new NumberParam<>(name, type, true);
    }

    /// The same, of an integer type.
    public static <T, S> IntegerParam<@Nullable T, S> nullableParam(
            String name, IntegerType<T, S> type) {
        return new IntegerParam<>(name, type, true);
    }

    /// The same, of a boolean.
    public static NullableBooleanParam nullableParam(String name, BooleanType type) {
        return new NullableBooleanParam(name, type);
    }
}
