package dev.squall.expr;

import dev.squall.sql.Precedence;
import dev.squall.type.Types;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An expression of the text family: `text`, `varchar`, `char`, text enums, wrappers over them.
///
/// @param <T> the Java type of its values
public interface TextExpr<T extends @Nullable Object> extends Expr<T> {

    /// `this like pattern`: `%` is any text, `_` any character, `\` escapes them.
    default Condition like(String pattern) {
        return new Match(this, Operators.LIKE, Bind.of(Types.TEXT, pattern));
    }

    /// `this ilike pattern`: like, without regard to case.
    default Condition ilike(String pattern) {
        return new Match(this, Operators.ILIKE, Bind.of(Types.TEXT, pattern));
    }

    /// `this like 'prefix%'`, with `%`, `_` and `\` in the prefix standing for themselves.
    default Condition startsWith(String prefix) {
        return like(LikePattern.escape(prefix) + '%');
    }

    /// `this like '%suffix'`, escaped.
    default Condition endsWith(String suffix) {
        return like('%' + LikePattern.escape(suffix));
    }

    /// `this like '%part%'`, escaped.
    default Condition contains(String part) {
        return like('%' + LikePattern.escape(part) + '%');
    }

    /// `this || text`
    default TextExpr<T> concat(String text) {
        return concat(new TextNode<>(Bind.of(Types.TEXT, text)));
    }

    /// `this || other`
    default TextExpr<T> concat(TextExpr<?> other) {
        return new TextNode<>(new Infix<>(this, Operators.CONCAT, other, Precedence.OTHER, type()));
    }

    /// `lower(this)`
    default TextExpr<T> lower() {
        return new TextNode<>(new Call<>(Operators.LOWER, List.of(this), type()));
    }

    /// `upper(this)`
    default TextExpr<T> upper() {
        return new TextNode<>(new Call<>(Operators.UPPER, List.of(this), type()));
    }

    /// `length(this)`, in characters.
    default IntegerExpr<Integer, Long> length() {
        return new IntegerNode<>(
                new Call<>(Operators.LENGTH, List.of(this), Types.INTEGER), Types.INTEGER);
    }

    /// An expression of any kind, with the methods of this family.
    static <T extends @Nullable Object> TextExpr<T> of(Expr<T> value) {
        return new TextNode<>(value);
    }

    @Override
    default Named<T, ? extends TextExpr<T>> as(String name) {
        return new Named<>(this, name, TextExpr::of);
    }
}
