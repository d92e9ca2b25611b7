package dev.squall.expr;

import dev.squall.annotation.CompileTimeConstant;
import dev.squall.error.InvalidQuery;
import dev.squall.error.Report;
import dev.squall.sql.Fragment;
import dev.squall.sql.FromItem;
import dev.squall.sql.SqlWriter;
import dev.squall.type.QuestionMarks;
import dev.squall.type.ValueTypes;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// SQL of the user's own, with `{}` for columns, expressions and values.
///
/// `{}` in a literal, a quoted name or a comment is text: `coalesce({}, '{}')` takes one argument.
///
/// The text is a compile-time constant: that is checked by the compiler.
public final class Template implements Fragment {

    private final String[] pieces;
    private final String[] forDriver;
    private final List<? extends Fragment> arguments;

    private Template(String[] pieces, String[] forDriver, List<? extends Fragment> arguments) {
        this.pieces = pieces;
        this.forDriver = forDriver;
        this.arguments = arguments;
    }

    /// The template of a text and its arguments.
    ///
    /// @throws InvalidQuery if there are more or fewer arguments than `{}`
    public static Template of(@CompileTimeConstant String sql, @Nullable Object... arguments) {
        String[] pieces = pieces(sql);
        if (pieces.length - 1 != arguments.length) {
            throw new InvalidQuery(
                    Report.of(
                                    "the text has "
                                            + (pieces.length - 1)
                                            + " {} for "
                                            + arguments.length
                                            + " arguments")
                            .line("text", sql)
                            .hint("write one {} for each column, expression or value"));
        }
        return new Template(
                pieces,
                pieces(QuestionMarks.doubled(sql)),
                Arrays.stream(arguments).map(Template::argument).toList());
    }

    /// What stands around each `{}`. In a literal, a quoted name or a comment it is text.
    private static String[] pieces(String sql) {
        char[] chars = sql.toCharArray();
        List<String> pieces = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < chars.length; i++) {
            int end = QuestionMarks.quoted(chars, i);
            if (end == i && chars[i] == '{' && i + 1 < chars.length && chars[i + 1] == '}') {
                pieces.add(sql.substring(from, i));
                from = i + 2;
            }
            i = end;
        }
        pieces.add(sql.substring(from));
        return pieces.toArray(new String[0]);
    }

    private static Fragment argument(@Nullable Object argument) {
        return switch (argument) {
            case Fragment fragment -> fragment;
            case null ->
                    throw new InvalidQuery(
                            Report.of("an argument is null, and a null has no type by itself")
                                    .hint("write null into the text, or give a typed value"));
            default -> new Bind<>(ValueTypes.of(argument), argument);
        };
    }

    @Override
    public void render(SqlWriter out) {
        out.unstable(true);
        out.alone(this::renderPieces);
    }

    private void renderPieces(SqlWriter out) {
        String[] texts = out.writesLiterals() ? pieces : forDriver;
        for (int i = 0; i < texts.length; i++) {
            if (i > 0) {
                out.add(arguments.get(i - 1));
            }
            out.sql(texts[i]);
        }
    }

    /// The tables among the arguments come into scope for the columns among them.
    public void enter(SqlWriter out) {
        for (Fragment argument : arguments) {
            if (argument instanceof FromItem item) {
                out.enter(item, false);
            }
        }
    }
}
