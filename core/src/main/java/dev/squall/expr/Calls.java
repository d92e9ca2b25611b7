package dev.squall.expr;

import dev.squall.sql.Identifier;
import dev.squall.sql.KnownSql;
import dev.squall.type.ArrayType;
import dev.squall.type.BooleanType;
import dev.squall.type.IntegerType;
import dev.squall.type.Interval;
import dev.squall.type.IntervalType;
import dev.squall.type.JsonType;
import dev.squall.type.NumberType;
import dev.squall.type.PgType;
import dev.squall.type.TemporalType;
import dev.squall.type.TextType;
import dev.squall.type.Types;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Values as expressions, any function by its name, and advisory locks: they lock a number that the
/// application gives a meaning
/// ([manual](https://www.postgresql.org/docs/current/explicit-locking.html#ADVISORY-LOCKS)).
///
/// Advisory locks end with their transaction. There are none of a session here: behind a pool a
/// session is nobody's own.
public class Calls extends Parameters {

    private static final KnownSql LOCK = KnownSql.constant("pg_advisory_xact_lock");
    private static final KnownSql LOCK_SHARED = KnownSql.constant("pg_advisory_xact_lock_shared");
    private static final KnownSql TRY = KnownSql.constant("pg_try_advisory_xact_lock");
    private static final KnownSql TRY_SHARED =
            KnownSql.constant("pg_try_advisory_xact_lock_shared");

    /// For [dev.squall.Sql] alone.
    protected Calls() {}

    /// A value as an expression: `?`
    public static <T> Expr<T> value(PgType<T> type, T value) {
        return Bind.of(type, value);
    }

    /// The same, of the text family.
    public static <T> TextExpr<T> value(TextType<T> type, T value) {
        return new TextNode<>(Bind.of(type, value));
    }

    /// The same, of the number family.
    public static <T, S> NumberExpr<T, S> value(NumberType<T, S> type, T value) {
        return new NumberNode<>(Bind.of(type, value), type);
    }

    /// The same, of the integer family.
    public static <T, S> IntegerExpr<T, S> value(IntegerType<T, S> type, T value) {
        return new IntegerNode<>(Bind.of(type, value), type);
    }

    /// The same, of the date and time family.
    public static <T> TemporalExpr<T> value(TemporalType<T> type, T value) {
        return new TemporalNode<>(Bind.of(type, value));
    }

    /// The same, of the interval family.
    public static IntervalExpr<Interval> value(IntervalType type, Interval value) {
        return new IntervalNode<>(Bind.of(type, value));
    }

    /// The same, of the json family.
    public static <T> JsonExpr<T> value(JsonType<T> type, T value) {
        return new JsonNode<>(Bind.of(type, value));
    }

    /// The same, of the array family.
    public static <E> ArrayExpr<List<E>, E> value(ArrayType<E> type, List<E> value) {
        return new ArrayNode<>(Bind.of(type, value));
    }

    /// The same, as a condition.
    public static Condition value(BooleanType type, Boolean value) {
        return new BooleanNode(Bind.of(type, value));
    }

    /// A null of a type, for an argument of a function for example: `null::integer`
    public static <T> Expr<@Nullable T> nullOf(PgType<T> type) {
        return new NullValue<>(type);
    }

    /// `name => value`: an argument of a function or a procedure, given to a parameter by its name.
    /// Those that are given by position stand before it; what is left out has its default.
    ///
    /// `call("make_interval", INTERVAL, argument("days", value(INTEGER, 3)))` becomes
    /// `make_interval(days => ?)`
    public static Argument argument(String name, Expr<?> value) {
        return new NamedArgument(Identifier.of(name), value);
    }

    /// A function by its name, which is an identifier, with its schema where it has one:
    /// `call("audit.checksum", TEXT, users.email)` is `audit.checksum(users.email)`. The type is
    /// what it returns; that is for you to know. Select it with `orNull()` if it can be null.
    ///
    /// @throws dev.squall.error.InvalidIdentifier if the name is none
    public static <T> Expr<T> call(String name, PgType<T> type, Argument... arguments) {
        return Called.<T>of(name, type, arguments);
    }

    /// The same, of the text family.
    public static <T> TextExpr<T> call(String name, TextType<T> type, Argument... arguments) {
        return new TextNode<>(Called.<T>of(name, type, arguments));
    }

    /// The same, of the number family.
    public static <T, S> NumberExpr<T, S> call(
            String name, NumberType<T, S> type, Argument... arguments) {
        return new NumberNode<>(Called.<T>of(name, type, arguments), type);
    }

    /// The same, of the integer family.
    public static <T, S> IntegerExpr<T, S> call(
            String name, IntegerType<T, S> type, Argument... arguments) {
        return new IntegerNode<>(Called.<T>of(name, type, arguments), type);
    }

    /// The same, of the date and time family.
    public static <T> TemporalExpr<T> call(
            String name, TemporalType<T> type, Argument... arguments) {
        return new TemporalNode<>(Called.<T>of(name, type, arguments));
    }

    /// The same, of the interval family.
    public static IntervalExpr<Interval> call(
            String name, IntervalType type, Argument... arguments) {
        return new IntervalNode<>(Called.<Interval>of(name, type, arguments));
    }

    /// The same, of the json family.
    public static <T> JsonExpr<T> call(String name, JsonType<T> type, Argument... arguments) {
        return new JsonNode<>(Called.<T>of(name, type, arguments));
    }

    /// The same, of the array family.
    public static <E> ArrayExpr<List<E>, E> call(
            String name, ArrayType<E> type, Argument... arguments) {
        return new ArrayNode<>(Called.<List<E>>of(name, type, arguments));
    }

    /// The same, as a condition.
    public static Condition call(String name, BooleanType type, Argument... arguments) {
        return new BooleanNode(Called.<Boolean>of(name, type, arguments));
    }

    /// `pg_advisory_xact_lock(key)`: waits until the lock is free. Its value means nothing.
    ///
    /// `tx.select(advisoryLock(42)).withoutFrom().one()`
    public static TextExpr<String> advisoryLock(long key) {
        return new TextNode<>(
                new Cast<>(Call.of(LOCK, Types.TEXT, Bind.of(Types.BIGINT, key)), Types.TEXT));
    }

    /// `pg_advisory_xact_lock(space, key)`: of two numbers.
    public static TextExpr<String> advisoryLock(int space, int key) {
        return new TextNode<>(
                new Cast<>(
                        Call.of(
                                LOCK,
                                Types.TEXT,
                                Bind.of(Types.INTEGER, space),
                                Bind.of(Types.INTEGER, key)),
                        Types.TEXT));
    }

    /// `pg_advisory_xact_lock_shared(key)`: waits until nobody has the lock alone. Its value means
    /// nothing.
    ///
    /// `tx.select(advisoryLock(42)).withoutFrom().one()`
    public static TextExpr<String> advisoryLockShared(long key) {
        return new TextNode<>(
                new Cast<>(
                        Call.of(LOCK_SHARED, Types.TEXT, Bind.of(Types.BIGINT, key)), Types.TEXT));
    }

    /// `pg_advisory_xact_lock_shared(space, key)`: of two numbers.
    public static TextExpr<String> advisoryLockShared(int space, int key) {
        return new TextNode<>(
                new Cast<>(
                        Call.of(
                                LOCK_SHARED,
                                Types.TEXT,
                                Bind.of(Types.INTEGER, space),
                                Bind.of(Types.INTEGER, key)),
                        Types.TEXT));
    }

    /// `pg_try_advisory_xact_lock(key)`: whether it got the lock; it does not wait.
    public static Condition tryAdvisoryLock(long key) {
        return Condition.of(Call.of(TRY, Types.BOOLEAN, Bind.of(Types.BIGINT, key)));
    }

    /// `pg_try_advisory_xact_lock(space, key)`: of two numbers.
    public static Condition tryAdvisoryLock(int space, int key) {
        return Condition.of(
                Call.of(
                        TRY,
                        Types.BOOLEAN,
                        Bind.of(Types.INTEGER, space),
                        Bind.of(Types.INTEGER, key)));
    }

    /// `pg_try_advisory_xact_lock_shared(key)`: whether it got the lock; it does not wait.
    public static Condition tryAdvisoryLockShared(long key) {
        return Condition.of(Call.of(TRY_SHARED, Types.BOOLEAN, Bind.of(Types.BIGINT, key)));
    }

    /// `pg_try_advisory_xact_lock_shared(space, key)`: of two numbers.
    public static Condition tryAdvisoryLockShared(int space, int key) {
        return Condition.of(
                Call.of(
                        TRY_SHARED,
                        Types.BOOLEAN,
                        Bind.of(Types.INTEGER, space),
                        Bind.of(Types.INTEGER, key)));
    }
}
