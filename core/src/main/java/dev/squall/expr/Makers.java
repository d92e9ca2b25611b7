package dev.squall.expr;

import dev.squall.sql.KnownSql;
import dev.squall.type.ArrayType;
import dev.squall.type.Interval;
import dev.squall.type.JsonType;
import dev.squall.type.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
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
    private static final KnownSql CURRENT_TIME = KnownSql.constant("current_time");
    private static final KnownSql CURRENT_ROLE = KnownSql.constant("current_role");
    private static final KnownSql SESSION_USER = KnownSql.constant("session_user");
    private static final KnownSql CURRENT_SETTING = KnownSql.constant("current_setting");
    private static final KnownSql GEN_RANDOM_UUID = KnownSql.constant("gen_random_uuid");
    private static final KnownSql UUIDV7 = KnownSql.constant("uuidv7");
    private static final KnownSql FORMAT = KnownSql.constant("format");
    private static final KnownSql NUM_NULLS = KnownSql.constant("num_nulls");
    private static final KnownSql NUM_NONNULLS = KnownSql.constant("num_nonnulls");
    private static final KnownSql PI = KnownSql.constant("pi");
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
        return new NumberNode<>(new Unstable<>(Call.of(RANDOM, Types.DOUBLE)), Types.DOUBLE);
    }

    /// `now()`: when the transaction began.
    public static TemporalExpr<Instant> now() {
        return new TemporalNode<>(Call.of(TimeFunctions.NOW, Types.TIMESTAMPTZ));
    }

    /// `statement_timestamp()`: when the statement began.
    public static TemporalExpr<Instant> statementTimestamp() {
        return new TemporalNode<>(
                new Unstable<>(Call.of(TimeFunctions.STATEMENT_TIMESTAMP, Types.TIMESTAMPTZ)));
    }

    /// `clock_timestamp()`: this very moment; it changes within a statement.
    public static TemporalExpr<Instant> clockTimestamp() {
        return new TemporalNode<>(
                new Unstable<>(Call.of(TimeFunctions.CLOCK_TIMESTAMP, Types.TIMESTAMPTZ)));
    }

    /// `current_date`: today, in the time zone of the session, which is UTC if nothing else was
    /// set.
    public static TemporalExpr<LocalDate> currentDate() {
        return new TemporalNode<>(new Keyword<>(CURRENT_DATE, Types.DATE));
    }

    /// `current_time`: the time of day with the offset of the session's time zone.
    public static TemporalExpr<OffsetTime> currentTime() {
        return new TemporalNode<>(new Keyword<>(CURRENT_TIME, Types.TIMETZ));
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

    /// `make_timestamptz(year, month, day, hour, minute, second, zone)`
    ///
    /// @param zone a time zone, as `localAtTimeZone` takes it: `Europe/Berlin`
    public static TemporalExpr<Instant> makeTimestamptz(
            IntegerExpr<?, ?> year,
            IntegerExpr<?, ?> month,
            IntegerExpr<?, ?> day,
            IntegerExpr<?, ?> hour,
            IntegerExpr<?, ?> minute,
            NumberExpr<Double, Double> second,
            String zone) {
        return new TemporalNode<>(
                Call.of(
                        TimeFunctions.MAKE_TIMESTAMPTZ,
                        Types.TIMESTAMPTZ,
                        year,
                        month,
                        day,
                        hour,
                        minute,
                        second,
                        Bind.of(Types.TEXT, zone)));
    }

    /// `make_interval(days => days)`: of `years`, `months`, `weeks`, `days`, `hours`, `mins` and
    /// `secs`, each an argument by its name.
    ///
    /// `users.createdAt.plus(makeInterval(argument("days", plans.trialDays)))`
    public static IntervalExpr<Interval> makeInterval(Argument... parts) {
        return new IntervalNode<>(Call.of(TimeFunctions.MAKE_INTERVAL, Types.INTERVAL, parts));
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

    /// `format(format, values)`: `%s` is a value as it is, `%L` one as a literal, `%I` one as an
    /// identifier. A null is empty, and it is never null itself.
    public static TextExpr<String> format(String format, Expr<?>... values) {
        List<Expr<?>> all = new ArrayList<>(values.length + 1);
        all.add(Bind.of(Types.TEXT, format));
        all.addAll(List.of(values));
        return new TextNode<>(NeverNull.of(FORMAT, Types.TEXT, all.toArray(Expr<?>[]::new)));
    }

    /// `pi()`
    public static NumberExpr<Double, Double> pi() {
        return new NumberNode<>(Call.of(PI, Types.DOUBLE), Types.DOUBLE);
    }

    /// `num_nulls(values)`: how many of them are null.
    public static IntegerExpr<Integer, Long> numNulls(Expr<?>... values) {
        return new IntegerNode<>(NeverNull.of(NUM_NULLS, Types.INTEGER, values), Types.INTEGER);
    }

    /// `num_nonnulls(values)`: how many of them are not null.
    ///
    /// `d.check("one_owner", numNonnulls(t.userId, t.teamId).eq(1))`
    public static IntegerExpr<Integer, Long> numNonnulls(Expr<?>... values) {
        return new IntegerNode<>(NeverNull.of(NUM_NONNULLS, Types.INTEGER, values), Types.INTEGER);
    }

    /// `gen_random_uuid()`: a random UUID, of version 4.
    public static Expr<UUID> genRandomUuid() {
        return new Unstable<>(Call.of(GEN_RANDOM_UUID, Types.UUID));
    }

    /// `uuidv7()`: a UUID that begins with the time; PostgreSQL 18 and later.
    public static Expr<UUID> uuidv7() {
        return new Unstable<>(Call.of(UUIDV7, Types.UUID));
    }

    /// `current_role`: whose rights the statement has, that of the session for example.
    public static TextExpr<String> currentRole() {
        return new TextNode<>(new Keyword<>(CURRENT_ROLE, Types.TEXT));
    }

    /// `session_user`: who has logged in.
    public static TextExpr<String> sessionUser() {
        return new TextNode<>(new Keyword<>(SESSION_USER, Types.TEXT));
    }

    /// `current_setting(name, true)`: null where there is no such setting.
    public static TextExpr<@Nullable String> currentSetting(String name) {
        return new TextNode<>(
                Call.orNull(
                        CURRENT_SETTING,
                        Types.TEXT,
                        Bind.of(Types.TEXT, name),
                        new Keyword<>(KnownSql.constant("true"), Types.BOOLEAN)));
    }

    /// `json_object(key: value, …)`, read as the type says; PostgreSQL 16 and later. A null becomes
    /// json's null, unless it is `absentOnNull()`.
    ///
    /// `jsonObject(jsonb(Ticket.class), member("id", tickets.id), member("note", tickets.note))`
    public static <U> JsonObject<U> jsonObject(JsonType<U> type, JsonMember... members) {
        return new JsonObject<>(type, List.of(members), false, false);
    }

    /// `key: value` of [#jsonObject].
    public static JsonMember member(String key, Expr<?> value) {
        return new JsonMember(Bind.of(Types.TEXT, key), value);
    }

    /// `json_array(value, …)`, read as the type says; PostgreSQL 16 and later. Nulls are left out,
    /// unless it is `nullOnNull()`.
    public static <U> JsonArray<U> jsonArray(JsonType<U> type, Expr<?>... values) {
        return new JsonArray<>(type, List.of(values), false);
    }
}
