package dev.squall.expr;

import dev.squall.type.Types;
import org.jspecify.annotations.Nullable;

/// What asks whether a text matches
/// ([manual](https://www.postgresql.org/docs/current/functions-matching.html)). Regular expressions
/// are PostgreSQL's, not Java's.
///
/// @param <T> the Java type of its values
public interface TextMatches<T extends @Nullable Object> extends Expr<T> {

    /// `this like pattern`: `%` is any text, `_` any character, `\` escapes them.
    default Condition like(String pattern) {
        return Match.like(this, Operators.LIKE, Bind.of(Types.TEXT, pattern));
    }

    /// The same with an expression.
    default Condition like(TextExpr<?> pattern) {
        return Match.like(this, Operators.LIKE, pattern);
    }

    /// `this not like pattern`
    default Condition notLike(String pattern) {
        return Match.like(this, Operators.NOT_LIKE, Bind.of(Types.TEXT, pattern));
    }

    /// The same with an expression.
    default Condition notLike(TextExpr<?> pattern) {
        return Match.like(this, Operators.NOT_LIKE, pattern);
    }

    /// `this ilike pattern`: like, without regard to case.
    default Condition ilike(String pattern) {
        return Match.like(this, Operators.ILIKE, Bind.of(Types.TEXT, pattern));
    }

    /// The same with an expression.
    default Condition ilike(TextExpr<?> pattern) {
        return Match.like(this, Operators.ILIKE, pattern);
    }

    /// `this not ilike pattern`
    default Condition notIlike(String pattern) {
        return Match.like(this, Operators.NOT_ILIKE, Bind.of(Types.TEXT, pattern));
    }

    /// The same with an expression.
    default Condition notIlike(TextExpr<?> pattern) {
        return Match.like(this, Operators.NOT_ILIKE, pattern);
    }

    /// `this similar to pattern`: of the whole text.
    default Condition similarTo(String pattern) {
        return Match.like(this, Operators.SIMILAR_TO, Bind.of(Types.TEXT, pattern));
    }

    /// The same with an expression.
    default Condition similarTo(TextExpr<?> pattern) {
        return Match.like(this, Operators.SIMILAR_TO, pattern);
    }

    /// `this not similar to pattern`
    default Condition notSimilarTo(String pattern) {
        return Match.like(this, Operators.NOT_SIMILAR_TO, Bind.of(Types.TEXT, pattern));
    }

    /// The same with an expression.
    default Condition notSimilarTo(TextExpr<?> pattern) {
        return Match.like(this, Operators.NOT_SIMILAR_TO, pattern);
    }

    /// `this ~ pattern`: whether a part of it matches the regular expression.
    default Condition matches(String pattern) {
        return Match.of(this, Operators.MATCHES, Bind.of(Types.TEXT, pattern));
    }

    /// The same with an expression.
    default Condition matches(TextExpr<?> pattern) {
        return Match.of(this, Operators.MATCHES, pattern);
    }

    /// `this !~ pattern`
    default Condition notMatches(String pattern) {
        return Match.of(this, Operators.NOT_MATCHES, Bind.of(Types.TEXT, pattern));
    }

    /// The same with an expression.
    default Condition notMatches(TextExpr<?> pattern) {
        return Match.of(this, Operators.NOT_MATCHES, pattern);
    }

    /// `this ~* pattern`: matches, without regard to case.
    default Condition matchesIgnoreCase(String pattern) {
        return Match.of(this, Operators.MATCHES_ANY_CASE, Bind.of(Types.TEXT, pattern));
    }

    /// The same with an expression.
    default Condition matchesIgnoreCase(TextExpr<?> pattern) {
        return Match.of(this, Operators.MATCHES_ANY_CASE, pattern);
    }

    /// `this !~* pattern`
    default Condition notMatchesIgnoreCase(String pattern) {
        return Match.of(this, Operators.NOT_MATCHES_ANY_CASE, Bind.of(Types.TEXT, pattern));
    }

    /// The same with an expression.
    default Condition notMatchesIgnoreCase(TextExpr<?> pattern) {
        return Match.of(this, Operators.NOT_MATCHES_ANY_CASE, pattern);
    }

    /// `this like 'prefix%'`, with `%`, `_` and `\` in the prefix standing for themselves.
    default Condition startsWith(String prefix) {
        return like(LikePattern.escape(prefix) + '%');
    }

    /// `starts_with(this, prefix)`
    default Condition startsWith(TextExpr<?> prefix) {
        return new BooleanNode(Call.of(TextFunctions.STARTS_WITH, Types.BOOLEAN, this, prefix));
    }

    /// `this like '%suffix'`, escaped.
    default Condition endsWith(String suffix) {
        return like('%' + LikePattern.escape(suffix));
    }

    /// `this like '%part%'`, escaped.
    default Condition contains(String part) {
        return like('%' + LikePattern.escape(part) + '%');
    }

    /// `this ilike '%part%'`, escaped: contains, without regard to case.
    default Condition containsIgnoreCase(String part) {
        return ilike('%' + LikePattern.escape(part) + '%');
    }
}
