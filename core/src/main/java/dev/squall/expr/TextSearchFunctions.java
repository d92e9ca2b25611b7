package dev.squall.expr;

import dev.squall.sql.KnownSql;
import dev.squall.type.TsQuery;
import dev.squall.type.TsVector;
import dev.squall.type.Types;

/// Functions of full-text search
/// ([manual](https://www.postgresql.org/docs/current/functions-textsearch.html)).
public class TextSearchFunctions extends RangeFunctions {

    private static final KnownSql HEADLINE = KnownSql.constant("ts_headline");

    /// For [dev.squall.Sql] alone.
    protected TextSearchFunctions() {}

    /// `to_tsvector('english', text)`: the lexemes of a text.
    public static TsVectorExpr<TsVector> toTsvector(TextSearchConfig config, TextExpr<?> text) {
        return TsVectorExpr.of(
                Call.of(
                        KnownSql.constant("to_tsvector"),
                        Types.TSVECTOR,
                        config.expression(),
                        text));
    }

    /// `to_tsvector('english', json)`: the lexemes of all texts in a json value.
    public static TsVectorExpr<TsVector> toTsvector(TextSearchConfig config, JsonExpr<?> json) {
        return TsVectorExpr.of(
                Call.of(
                        KnownSql.constant("to_tsvector"),
                        Types.TSVECTOR,
                        config.expression(),
                        json));
    }

    /// `to_tsquery('english', text)`: a query with operators, `fat & (cat | rat)`; another text is
    /// an error of the server.
    public static TsQueryExpr<TsQuery> toTsquery(TextSearchConfig config, String text) {
        return toTsquery(config, TextExpr.of(Bind.of(Types.TEXT, text)));
    }

    /// `to_tsquery('english', text)`
    public static TsQueryExpr<TsQuery> toTsquery(TextSearchConfig config, TextExpr<?> text) {
        return TsQueryExpr.of(
                Call.of(KnownSql.constant("to_tsquery"), Types.TSQUERY, config.expression(), text));
    }

    /// `plainto_tsquery('english', text)`: what has all the words.
    public static TsQueryExpr<TsQuery> plaintoTsquery(TextSearchConfig config, String text) {
        return plaintoTsquery(config, TextExpr.of(Bind.of(Types.TEXT, text)));
    }

    /// `plainto_tsquery('english', text)`
    public static TsQueryExpr<TsQuery> plaintoTsquery(TextSearchConfig config, TextExpr<?> text) {
        return TsQueryExpr.of(
                Call.of(
                        KnownSql.constant("plainto_tsquery"),
                        Types.TSQUERY,
                        config.expression(),
                        text));
    }

    /// `phraseto_tsquery('english', text)`: what has the words one behind the other.
    public static TsQueryExpr<TsQuery> phrasetoTsquery(TextSearchConfig config, String text) {
        return phrasetoTsquery(config, TextExpr.of(Bind.of(Types.TEXT, text)));
    }

    /// `phraseto_tsquery('english', text)`
    public static TsQueryExpr<TsQuery> phrasetoTsquery(TextSearchConfig config, TextExpr<?> text) {
        return TsQueryExpr.of(
                Call.of(
                        KnownSql.constant("phraseto_tsquery"),
                        Types.TSQUERY,
                        config.expression(),
                        text));
    }

    /// `websearch_to_tsquery('english', text)`: as people type it: quotes, `or`, `-`. No text is an
    /// error.
    public static TsQueryExpr<TsQuery> websearchToTsquery(TextSearchConfig config, String text) {
        return websearchToTsquery(config, TextExpr.of(Bind.of(Types.TEXT, text)));
    }

    /// `websearch_to_tsquery('english', text)`
    public static TsQueryExpr<TsQuery> websearchToTsquery(
            TextSearchConfig config, TextExpr<?> text) {
        return TsQueryExpr.of(
                Call.of(
                        KnownSql.constant("websearch_to_tsquery"),
                        Types.TSQUERY,
                        config.expression(),
                        text));
    }

    /// `ts_headline('english', text, query)`: the parts of a text that match, with `<b>` around the
    /// words.
    public static TextExpr<String> tsHeadline(
            TextSearchConfig config, TextExpr<?> text, TsQueryExpr<?> query) {
        return TextExpr.of(Call.of(HEADLINE, Types.TEXT, config.expression(), text, query));
    }

    /// The same with options: `"StartSel=<mark>, StopSel=</mark>, MaxFragments=2"`.
    public static TextExpr<String> tsHeadline(
            TextSearchConfig config, TextExpr<?> text, TsQueryExpr<?> query, String options) {
        return TextExpr.of(
                Call.of(
                        HEADLINE,
                        Types.TEXT,
                        config.expression(),
                        text,
                        query,
                        Bind.of(Types.TEXT, options)));
    }
}
