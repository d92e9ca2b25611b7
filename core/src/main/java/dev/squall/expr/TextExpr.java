package dev.squall.expr;

import dev.squall.sql.Identifier;
import dev.squall.sql.KnownSql;
import dev.squall.sql.Precedence;
import dev.squall.type.Types;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.Nullable;

/// An expression of the text family: `text`, `varchar`, `char`, text enums, wrappers over them.
///
/// What gives a number or a list of a text is null where the text is: select it with `orNull()`.
///
/// @param <T> the Java type of its values
public interface TextExpr<T extends @Nullable Object> extends TextEdits<T>, TextMatches<T> {

    @Override
    default TextExpr<@Nullable T> orNull() {
        return new TextNode<>(new OrNull<>(this));
    }

    /// `nullif(this, value)`: null where it is this value.
    default TextExpr<@Nullable T> nullIf(@NonNull T value) {
        return new TextNode<>(NullIf.of(this, Bind.of(this, value)));
    }

    /// `this || text`
    default TextExpr<T> concat(String text) {
        return concat(new TextNode<>(Bind.of(Types.TEXT, text)));
    }

    /// `this || other`: null where one of them is.
    default TextExpr<T> concat(TextExpr<?> other) {
        return new TextNode<>(Infix.same(this, Operators.CONCAT, other, Precedence.OTHER));
    }

    /// `this collate "collation"`: how it is compared and ordered.
    default TextExpr<T> collate(String collation) {
        return new TextNode<>(new Collated<>(this, KnownSql.identifier(Identifier.of(collation))));
    }

    /// `length(this)`, in characters.
    default IntegerExpr<Integer, Long> length() {
        return new IntegerNode<>(Call.of(TextFunctions.LENGTH, Types.INTEGER, this), Types.INTEGER);
    }

    /// `octet_length(this)`, in bytes of the database's encoding.
    default IntegerExpr<Integer, Long> octetLength() {
        return new IntegerNode<>(
                Call.of(TextFunctions.OCTET_LENGTH, Types.INTEGER, this), Types.INTEGER);
    }

    /// `strpos(this, part)`: where the part begins, counted from 1; 0 if it is not there.
    default IntegerExpr<Integer, Long> position(String part) {
        return new IntegerNode<>(
                Call.of(TextFunctions.STRPOS, Types.INTEGER, this, Bind.of(Types.TEXT, part)),
                Types.INTEGER);
    }

    /// `strpos(this, part)`
    default IntegerExpr<Integer, Long> position(TextExpr<?> part) {
        return new IntegerNode<>(
                Call.of(TextFunctions.STRPOS, Types.INTEGER, this, part), Types.INTEGER);
    }

    /// `ascii(this)`: the code of its first character.
    default IntegerExpr<Integer, Long> ascii() {
        return new IntegerNode<>(Call.of(TextFunctions.ASCII, Types.INTEGER, this), Types.INTEGER);
    }

    /// `regexp_count(this, pattern)`: how often the regular expression matches.
    default IntegerExpr<Integer, Long> regexpCount(String pattern) {
        return new IntegerNode<>(
                Call.of(
                        TextFunctions.REGEXP_COUNT,
                        Types.INTEGER,
                        this,
                        Bind.of(Types.TEXT, pattern)),
                Types.INTEGER);
    }

    /// `regexp_substr(this, pattern)`: the first match; null if there is none.
    default TextExpr<@Nullable String> regexpSubstr(String pattern) {
        return new TextNode<>(
                Call.orNull(
                        TextFunctions.REGEXP_SUBSTR,
                        Types.TEXT,
                        this,
                        Bind.of(Types.TEXT, pattern)));
    }

    /// `regexp_match(this, pattern)`: the groups of the first match, or the match if it has none;
    /// null if there is no match.
    default ArrayExpr<@Nullable List<String>, String> regexpMatch(String pattern) {
        return new ArrayNode<>(
                Call.orNull(
                        TextFunctions.REGEXP_MATCH,
                        Types.TEXT.array(),
                        this,
                        Bind.of(Types.TEXT, pattern)));
    }

    /// `regexp_split_to_array(this, pattern)`: what is between the matches of the regular
    /// expression. Null where this is: see `orNull()`.
    default ArrayExpr<List<String>, String> regexpSplitToArray(String pattern) {
        return new ArrayNode<>(
                Call.of(
                        TextFunctions.REGEXP_SPLIT_TO_ARRAY,
                        Types.TEXT.array(),
                        this,
                        Bind.of(Types.TEXT, pattern)));
    }

    /// `this is json`: whether it can be read as json; PostgreSQL 16 and later.
    default Condition isJson() {
        return new IsJson(this);
    }

    /// `string_to_array(this, delimiter)`
    default ArrayExpr<List<String>, String> toArray(String delimiter) {
        return new ArrayNode<>(
                Call.of(
                        TextFunctions.STRING_TO_ARRAY,
                        Types.TEXT.array(),
                        this,
                        Bind.of(Types.TEXT, delimiter)));
    }

    /// `to_number(this, format)`
    default NumberExpr<BigDecimal, BigDecimal> toNumber(String format) {
        return new NumberNode<>(
                Call.of(TextFunctions.TO_NUMBER, Types.NUMERIC, this, Bind.of(Types.TEXT, format)),
                Types.NUMERIC);
    }

    /// `to_date(this, format)`
    default TemporalExpr<LocalDate> toDate(String format) {
        return new TemporalNode<>(
                Call.of(TextFunctions.TO_DATE, Types.DATE, this, Bind.of(Types.TEXT, format)));
    }

    /// `to_timestamp(this, format)`
    default TemporalExpr<Instant> toTimestamp(String format) {
        return new TemporalNode<>(
                Call.of(
                        TextFunctions.TO_TIMESTAMP,
                        Types.TIMESTAMPTZ,
                        this,
                        Bind.of(Types.TEXT, format)));
    }

    /// An expression of any kind, with the methods of this family.
    static <T extends @Nullable Object> TextExpr<T> of(Expr<T> value) {
        return new TextNode<>(value);
    }

    @Override
    default Named<T, TextExpr<T>> as(String name) {
        return new Named<>(this, name, TextExpr::of);
    }
}
