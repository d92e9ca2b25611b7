package dev.squall.expr;

import dev.squall.sql.KnownSql;
import dev.squall.type.ArrayType;
import dev.squall.type.JsonType;
import dev.squall.type.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Arrays, json, texts and dates made of values, and the server's clock.
public class Makers extends Choices {

    private static final KnownSql CONCAT = KnownSql.constant("concat");
    private static final KnownSql CONCAT_WS = KnownSql.constant("concat_ws");
    private static final KnownSql CHR = KnownSql.constant("chr");
    private static final KnownSql ENCODE = KnownSql.constant("encode");
    private static final KnownSql DECODE = KnownSql.constant("decode");
    private static final KnownSql SHA256 = KnownSql.constant("sha256");
    private static final KnownSql RANDOM = KnownSql.constant("random");
    private static final KnownSql CURRENT_DATE = KnownSql.constant("current_date");
    private static final KnownSql LOCALTIME = KnownSql.constant("localtime");
    private static final KnownSql LOCALTIMESTAMP = KnownSql.constant("localtimestamp");

    /// For [dev.squall.Sql] alone.
    protected Makers() {}

    /// `array[first, more]::text[]`, with the array type of the first one.
    @SafeVarargs
    @SuppressWarnings({"varargs", "unchecked"}) // they are only read; the array of their own type
    public static <E> ArrayExpr<List<E>, E> array(Expr<E> first, Expr<? extends E>... more) {
        List<Expr<?>> all = new ArrayList<>(more.length + 1);
        all.add(first);
        all.addAll(List.of(more));
        ArrayType<E> type = (ArrayType<E>) first.type().array();
        return new ArrayNode<>(new ArrayOf<>(all, type, KnownSql.cast(type)));
    }

    /// `to_jsonb(value)`, read as the type says.
    public static <U> JsonExpr<U> toJsonb(Expr<?> value, JsonType<U> type) {
        return new JsonNode<>(Call.of(JsonFunctions.TO_JSONB, type, value));
    }

    /// `jsonb_build_object(key, value, …)`, read as the type says; a null becomes json's null.
    public static <U> JsonExpr<U> jsonbBuildObject(JsonType<U> type, Expr<?>... keysAndValues) {
        return new JsonNode<>(NeverNull.of(JsonFunctions.JSONB_BUILD_OBJECT, type, keysAndValues));
    }

    /// `jsonb_build_array(value, …)`, read as the type says; a null becomes json's null.
    public static <U> JsonExpr<U> jsonbBuildArray(JsonType<U> type, Expr<?>... values) {
        return new JsonNode<>(NeverNull.of(JsonFunctions.JSONB_BUILD_ARRAY, type, values));
    }

    /// `concat(value, …)`: nulls are left out, and it is never null itself.
    public static TextExpr<String> concat(Expr<?>... values) {
        return new TextNode<>(NeverNull.of(CONCAT, Types.TEXT, values));
    }

    /// `concat_ws(separator, value, …)`: nulls are left out, and it is never null itself.
    public static TextExpr<String> concatWs(String separator, Expr<?>... values) {
        List<Expr<?>> all = new ArrayList<>(values.length + 1);
        all.add(Bind.of(Types.TEXT, separator));
        all.addAll(List.of(values));
        return new TextNode<>(NeverNull.of(CONCAT_WS, Types.TEXT, all.toArray(Expr<?>[]::new)));
    }

    /// `chr(code)`: the character of a code.
    public static TextExpr<String> chr(IntegerExpr<Integer, Long> code) {
        return new TextNode<>(Call.of(CHR, Types.TEXT, code));
    }

    /// `encode(bytes, 'hex')`
    public static TextExpr<String> encode(
            Expr<? extends byte @Nullable []> bytes, Encoding encoding) {
        return new TextNode<>(Call.of(ENCODE, Types.TEXT, bytes, encoding.expression()));
    }

    /// `decode(text, 'hex')`
    public static Expr<byte[]> decode(TextExpr<?> text, Encoding encoding) {
        return Call.of(DECODE, Types.BYTEA, text, encoding.expression());
    }

    /// `sha256(bytes)`
    public static Expr<byte[]> sha256(Expr<? extends byte @Nullable []> bytes) {
        return Call.of(SHA256, Types.BYTEA, bytes);
    }

    /// `random()`: from 0 to less than 1.
    public static NumberExpr<Double, Double> random() {
        return new NumberNode<>(Call.of(RANDOM, Types.DOUBLE), Types.DOUBLE);
    }

    /// `now()`: when the transaction began.
    public static TemporalExpr<Instant> now() {
        return new TemporalNode<>(Call.of(TimeFunctions.NOW, Types.TIMESTAMPTZ));
    }

    /// `statement_timestamp()`: when the statement began.
    public static TemporalExpr<Instant> statementTimestamp() {
        return new TemporalNode<>(Call.of(TimeFunctions.STATEMENT_TIMESTAMP, Types.TIMESTAMPTZ));
    }

    /// `clock_timestamp()`: this very moment; it changes within a statement.
    public static TemporalExpr<Instant> clockTimestamp() {
        return new TemporalNode<>(Call.of(TimeFunctions.CLOCK_TIMESTAMP, Types.TIMESTAMPTZ));
    }

    /// `current_date`: today, in the time zone of the session, which is UTC if nothing else was
    /// set.
    public static TemporalExpr<LocalDate> currentDate() {
        return new TemporalNode<>(new Keyword<>(CURRENT_DATE, Types.DATE));
    }

    /// `localtime`: the time of day in the time zone of the session.
    public static TemporalExpr<LocalTime> localTime() {
        return new TemporalNode<>(new Keyword<>(LOCALTIME, Types.TIME));
    }

    /// `localtimestamp`: `now()` in the time zone of the session.
    public static TemporalExpr<LocalDateTime> localTimestamp() {
        return new TemporalNode<>(new Keyword<>(LOCALTIMESTAMP, Types.TIMESTAMP));
    }

    /// `make_date(year, month, day)`
    public static TemporalExpr<LocalDate> makeDate(
            IntegerExpr<?, ?> year, IntegerExpr<?, ?> month, IntegerExpr<?, ?> day) {
        return new TemporalNode<>(Call.of(TimeFunctions.MAKE_DATE, Types.DATE, year, month, day));
    }

    /// `make_time(hour, minute, second)`
    public static TemporalExpr<LocalTime> makeTime(
            IntegerExpr<?, ?> hour, IntegerExpr<?, ?> minute, NumberExpr<Double, Double> second) {
        return new TemporalNode<>(
                Call.of(TimeFunctions.MAKE_TIME, Types.TIME, hour, minute, second));
    }

    /// `make_timestamp(year, month, day, hour, minute, second)`
    public static TemporalExpr<LocalDateTime> makeTimestamp(
            IntegerExpr<?, ?> year,
            IntegerExpr<?, ?> month,
            IntegerExpr<?, ?> day,
            IntegerExpr<?, ?> hour,
            IntegerExpr<?, ?> minute,
            NumberExpr<Double, Double> second) {
        return new TemporalNode<>(
                Call.of(
                        TimeFunctions.MAKE_TIMESTAMP,
                        Types.TIMESTAMP,
                        year,
                        month,
                        day,
                        hour,
                        minute,
                        second));
    }

    /// `to_timestamp(seconds)`: of the seconds since 1970.
    public static TemporalExpr<Instant> toTimestamp(NumberExpr<?, ?> seconds) {
        return new TemporalNode<>(Call.of(TimeFunctions.TO_TIMESTAMP, Types.TIMESTAMPTZ, seconds));
    }

    /// `(start1, end1) overlaps (start2, end2)`: whether two periods of time have a moment in
    /// common.
    public static <T extends @Nullable Object> Condition overlaps(
            TemporalExpr<T> start1,
            TemporalExpr<? extends T> end1,
            Expr<? extends T> start2,
            Expr<? extends T> end2) {
        return new Overlaps(start1, end1, start2, end2);
    }
}
