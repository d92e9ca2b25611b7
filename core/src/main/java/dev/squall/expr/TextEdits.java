package dev.squall.expr;

import dev.squall.type.Types;
import org.jspecify.annotations.Nullable;

/// What makes a text of a text
/// ([manual](https://www.postgresql.org/docs/current/functions-string.html)). Each keeps the type,
/// so what no longer fits an enum or a wrapper record is cast first: `status.cast(TEXT).left(1)`.
///
/// @param <T> the Java type of its values
public interface TextEdits<T extends @Nullable Object> extends Expr<T> {

    /// `upper(this)`
    default TextExpr<T> upper() {
        return new TextNode<>(Call.same(TextFunctions.UPPER, this));
    }

    /// `lower(this)`
    default TextExpr<T> lower() {
        return new TextNode<>(Call.same(TextFunctions.LOWER, this));
    }

    /// `initcap(this)`: each word with a capital.
    default TextExpr<T> initcap() {
        return new TextNode<>(Call.same(TextFunctions.INITCAP, this));
    }

    /// `trim(this)`: without spaces at both ends.
    default TextExpr<T> trim() {
        return new TextNode<>(Call.same(TextFunctions.TRIM, this));
    }

    /// `trim(this, characters)`: without any of these characters at both ends.
    default TextExpr<T> trim(String characters) {
        return new TextNode<>(Call.same(TextFunctions.TRIM, this, Bind.of(Types.TEXT, characters)));
    }

    /// `ltrim(this)`: without spaces at the start.
    default TextExpr<T> ltrim() {
        return new TextNode<>(Call.same(TextFunctions.LTRIM, this));
    }

    /// `ltrim(this, characters)`
    default TextExpr<T> ltrim(String characters) {
        return new TextNode<>(
                Call.same(TextFunctions.LTRIM, this, Bind.of(Types.TEXT, characters)));
    }

    /// `rtrim(this)`: without spaces at the end.
    default TextExpr<T> rtrim() {
        return new TextNode<>(Call.same(TextFunctions.RTRIM, this));
    }

    /// `rtrim(this, characters)`
    default TextExpr<T> rtrim(String characters) {
        return new TextNode<>(
                Call.same(TextFunctions.RTRIM, this, Bind.of(Types.TEXT, characters)));
    }

    /// `lpad(this, length)`: filled up with spaces at the start, or cut.
    default TextExpr<T> lpad(int length) {
        return new TextNode<>(Call.same(TextFunctions.LPAD, this, new Whole(length)));
    }

    /// `lpad(this, length, fill)`
    default TextExpr<T> lpad(int length, String fill) {
        return new TextNode<>(
                Call.same(TextFunctions.LPAD, this, new Whole(length), Bind.of(Types.TEXT, fill)));
    }

    /// `rpad(this, length)`: filled up with spaces at the end, or cut.
    default TextExpr<T> rpad(int length) {
        return new TextNode<>(Call.same(TextFunctions.RPAD, this, new Whole(length)));
    }

    /// `rpad(this, length, fill)`
    default TextExpr<T> rpad(int length, String fill) {
        return new TextNode<>(
                Call.same(TextFunctions.RPAD, this, new Whole(length), Bind.of(Types.TEXT, fill)));
    }

    /// `left(this, characters)`: the first ones; of a negative number all but the last ones.
    default TextExpr<T> left(int characters) {
        return new TextNode<>(Call.same(TextFunctions.LEFT, this, new Whole(characters)));
    }

    /// `right(this, characters)`: the last ones; of a negative number all but the first ones.
    default TextExpr<T> right(int characters) {
        return new TextNode<>(Call.same(TextFunctions.RIGHT, this, new Whole(characters)));
    }

    /// `substring(this, from)`: from a character on, counted from 1.
    default TextExpr<T> substring(int from) {
        return new TextNode<>(Call.same(TextFunctions.SUBSTRING, this, new Whole(from)));
    }

    /// `substring(this, from, count)`
    default TextExpr<T> substring(int from, int count) {
        return new TextNode<>(
                Call.same(TextFunctions.SUBSTRING, this, new Whole(from), new Whole(count)));
    }

    /// `replace(this, from, to)`: every occurrence.
    default TextExpr<T> replace(String from, String to) {
        return new TextNode<>(
                Call.same(
                        TextFunctions.REPLACE,
                        this,
                        Bind.of(Types.TEXT, from),
                        Bind.of(Types.TEXT, to)));
    }

    /// `replace(this, from, to)`
    default TextExpr<T> replace(TextExpr<?> from, TextExpr<?> to) {
        return new TextNode<>(Call.same(TextFunctions.REPLACE, this, from, to));
    }

    /// `translate(this, from, to)`: character by character.
    default TextExpr<T> translate(String from, String to) {
        return new TextNode<>(
                Call.same(
                        TextFunctions.TRANSLATE,
                        this,
                        Bind.of(Types.TEXT, from),
                        Bind.of(Types.TEXT, to)));
    }

    /// `split_part(this, delimiter, field)`: counted from 1, from the end if negative; empty if
    /// there is none.
    default TextExpr<T> splitPart(String delimiter, int field) {
        return new TextNode<>(
                Call.same(
                        TextFunctions.SPLIT_PART,
                        this,
                        Bind.of(Types.TEXT, delimiter),
                        new Whole(field)));
    }

    /// `reverse(this)`
    default TextExpr<T> reverse() {
        return new TextNode<>(Call.same(TextFunctions.REVERSE, this));
    }

    /// `repeat(this, times)`
    default TextExpr<T> repeat(int times) {
        return new TextNode<>(Call.same(TextFunctions.REPEAT, this, new Whole(times)));
    }

    /// `md5(this)`, in hexadecimal digits.
    default TextExpr<T> md5() {
        return new TextNode<>(Call.same(TextFunctions.MD5, this));
    }

    /// `regexp_replace(this, pattern, replacement)`: the first match; `\1` is its first group.
    default TextExpr<T> regexpReplace(String pattern, String replacement) {
        return new TextNode<>(
                Call.same(
                        TextFunctions.REGEXP_REPLACE,
                        this,
                        Bind.of(Types.TEXT, pattern),
                        Bind.of(Types.TEXT, replacement)));
    }

    /// `regexp_replace(this, pattern, replacement, flags)`: `g` is every match, `i` without regard
    /// to case.
    default TextExpr<T> regexpReplace(String pattern, String replacement, String flags) {
        return new TextNode<>(
                Call.same(
                        TextFunctions.REGEXP_REPLACE,
                        this,
                        Bind.of(Types.TEXT, pattern),
                        Bind.of(Types.TEXT, replacement),
                        Bind.of(Types.TEXT, flags)));
    }

    /// `overlay(this, part, from, count)`: with a part in place of so many characters, counted from
    /// 1.
    default TextExpr<T> overlay(String part, int from, int count) {
        return new TextNode<>(
                Call.same(
                        TextFunctions.OVERLAY,
                        this,
                        Bind.of(Types.TEXT, part),
                        new Whole(from),
                        new Whole(count)));
    }
}
