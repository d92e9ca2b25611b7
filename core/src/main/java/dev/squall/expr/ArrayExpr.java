package dev.squall.expr;

import dev.squall.sql.Precedence;
import dev.squall.type.Types;
import java.util.List;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.Nullable;

/// An expression of an array type. Positions count from 1
/// ([manual](https://www.postgresql.org/docs/current/functions-array.html)).
///
/// @param <T> the Java type of its values: a list
/// @param <E> the Java type of an element
public interface ArrayExpr<T extends @Nullable Object, E> extends Expr<T> {

    @Override
    default ArrayExpr<@Nullable T, E> orNull() {
        return new ArrayNode<>(new OrNull<>(this));
    }

    /// `this @> values`: whether every one of the values is in it.
    default Condition contains(@NonNull T values) {
        return Match.of(this, Operators.CONTAINS, Bind.of(this, values));
    }

    /// `this @> other`
    default Condition contains(ArrayExpr<?, E> other) {
        return Match.of(this, Operators.CONTAINS, other);
    }

    /// `this <@ values`: whether it has nothing but these values.
    default Condition containedIn(@NonNull T values) {
        return Match.of(this, Operators.CONTAINED_IN, Bind.of(this, values));
    }

    /// `this <@ other`
    default Condition containedIn(ArrayExpr<?, E> other) {
        return Match.of(this, Operators.CONTAINED_IN, other);
    }

    /// `this && values`: whether they have one in common.
    default Condition overlaps(@NonNull T values) {
        return Match.of(this, Operators.OVERLAPS, Bind.of(this, values));
    }

    /// `this && other`
    default Condition overlaps(ArrayExpr<?, E> other) {
        return Match.of(this, Operators.OVERLAPS, other);
    }

    /// `value = any(this)`: whether the value is in it.
    default Condition has(E value) {
        return has(Elements.bind(this, value));
    }

    /// `value = any(this)`
    default Condition has(Expr<? extends E> value) {
        return new Quantified(value, Comparator.EQUAL, Operators.ANY, this);
    }

    /// `(this)[position]`: null if there is none. Its family is that of its type:
    /// `tags.get(1).cast(TEXT)`
    default Expr<@Nullable E> get(int position) {
        return Elements.at(this, new Whole(position));
    }

    /// `(this)[position]`
    default Expr<@Nullable E> get(IntegerExpr<?, ?> position) {
        return Elements.at(this, position);
    }

    /// `(this)[from:to]`: both belong to it.
    default ArrayExpr<T, E> slice(int from, int to) {
        return new ArrayNode<>(new Slice<>(this, new Whole(from), new Whole(to)));
    }

    /// `cardinality(this)`: how many elements it has, of all dimensions. Null where this is: see
    /// `orNull()`.
    default IntegerExpr<Integer, Long> cardinality() {
        return new IntegerNode<>(
                Call.of(ArrayFunctions.CARDINALITY, Types.INTEGER, this), Types.INTEGER);
    }

    /// `array_length(this, dimension)`: null if it is empty.
    default IntegerExpr<@Nullable Integer, Long> length(int dimension) {
        return new IntegerNode<>(
                Call.orNull(ArrayFunctions.ARRAY_LENGTH, Types.INTEGER, this, new Whole(dimension)),
                Types.INTEGER);
    }

    /// `array_append(this, value)`: a null becomes an array of one.
    default ArrayExpr<T, E> append(E value) {
        return append(Elements.bind(this, value));
    }

    /// `array_append(this, value)`
    default ArrayExpr<T, E> append(Expr<? extends @Nullable E> value) {
        return new ArrayNode<>(Elements.same(ArrayFunctions.ARRAY_APPEND, this, this, value));
    }

    /// `array_prepend(value, this)`: a null becomes an array of one.
    default ArrayExpr<T, E> prepend(E value) {
        return prepend(Elements.bind(this, value));
    }

    /// `array_prepend(value, this)`
    default ArrayExpr<T, E> prepend(Expr<? extends @Nullable E> value) {
        return new ArrayNode<>(Elements.same(ArrayFunctions.ARRAY_PREPEND, this, value, this));
    }

    /// `this || values`
    default ArrayExpr<T, E> concat(@NonNull T values) {
        return new ArrayNode<>(
                Infix.same(this, Operators.CONCAT, Bind.of(this, values), Precedence.OTHER));
    }

    /// `this || other`: a null is like an empty one, unless both are null.
    default ArrayExpr<T, E> concat(ArrayExpr<?, E> other) {
        return new ArrayNode<>(Elements.concat(this, other));
    }

    /// `array_remove(this, value)`: without each element that is the value.
    default ArrayExpr<T, E> remove(E value) {
        return new ArrayNode<>(
                Call.same(ArrayFunctions.ARRAY_REMOVE, this, Elements.bind(this, value)));
    }

    /// `array_replace(this, from, to)`
    default ArrayExpr<T, E> replace(E from, E to) {
        return new ArrayNode<>(
                Call.same(
                        ArrayFunctions.ARRAY_REPLACE,
                        this,
                        Elements.bind(this, from),
                        Elements.bind(this, to)));
    }

    /// `trim_array(this, count)`: without so many at the end.
    default ArrayExpr<T, E> trim(int count) {
        return new ArrayNode<>(Call.same(ArrayFunctions.TRIM_ARRAY, this, new Whole(count)));
    }

    /// `array_position(this, value)`: of the first that is the value; null if there is none.
    default IntegerExpr<@Nullable Integer, Long> position(E value) {
        return new IntegerNode<>(
                Call.orNull(
                        ArrayFunctions.ARRAY_POSITION,
                        Types.INTEGER,
                        this,
                        Elements.bind(this, value)),
                Types.INTEGER);
    }

    /// `array_positions(this, value)`: of all that are the value. Null where this is: see
    /// `orNull()`.
    default ArrayExpr<List<Integer>, Integer> positions(E value) {
        return new ArrayNode<>(
                Call.of(
                        ArrayFunctions.ARRAY_POSITIONS,
                        Types.INTEGER.array(),
                        this,
                        Elements.bind(this, value)));
    }

    /// `array_to_string(this, delimiter)`: nulls are left out. Null where this is: see `orNull()`.
    default TextExpr<String> join(String delimiter) {
        return new TextNode<>(
                Call.of(
                        ArrayFunctions.ARRAY_TO_STRING,
                        Types.TEXT,
                        this,
                        Bind.of(Types.TEXT, delimiter)));
    }

    /// An expression of any kind, with the methods of this family.
    static <T extends @Nullable Object, E> ArrayExpr<T, E> of(Expr<T> value) {
        return new ArrayNode<>(value);
    }

    @Override
    default Named<T, ArrayExpr<T, E>> as(String name) {
        return new Named<>(this, name, ArrayExpr::of);
    }
}
