package dev.squall.expr;

import dev.squall.annotation.CompileTimeConstant;
import dev.squall.sql.KnownSql;

/// A configuration of full-text search: how a text becomes lexemes
/// ([manual](https://www.postgresql.org/docs/current/textsearch-configuration.html)).
///
/// It is written as a literal, never as a bind: only then is an index on `to_tsvector('english',
/// body)` found.
public final class TextSearchConfig {

    /// `simple`
    public static final TextSearchConfig SIMPLE =
            new TextSearchConfig(KnownSql.constant("'simple'"));

    /// `arabic`
    public static final TextSearchConfig ARABIC =
            new TextSearchConfig(KnownSql.constant("'arabic'"));

    /// `armenian`
    public static final TextSearchConfig ARMENIAN =
            new TextSearchConfig(KnownSql.constant("'armenian'"));

    /// `basque`
    public static final TextSearchConfig BASQUE =
            new TextSearchConfig(KnownSql.constant("'basque'"));

    /// `catalan`
    public static final TextSearchConfig CATALAN =
            new TextSearchConfig(KnownSql.constant("'catalan'"));

    /// `danish`
    public static final TextSearchConfig DANISH =
            new TextSearchConfig(KnownSql.constant("'danish'"));

    /// `dutch`
    public static final TextSearchConfig DUTCH = new TextSearchConfig(KnownSql.constant("'dutch'"));

    /// `english`
    public static final TextSearchConfig ENGLISH =
            new TextSearchConfig(KnownSql.constant("'english'"));

    /// `finnish`
    public static final TextSearchConfig FINNISH =
            new TextSearchConfig(KnownSql.constant("'finnish'"));

    /// `french`
    public static final TextSearchConfig FRENCH =
            new TextSearchConfig(KnownSql.constant("'french'"));

    /// `german`
    public static final TextSearchConfig GERMAN =
            new TextSearchConfig(KnownSql.constant("'german'"));

    /// `greek`
    public static final TextSearchConfig GREEK = new TextSearchConfig(KnownSql.constant("'greek'"));

    /// `hindi`
    public static final TextSearchConfig HINDI = new TextSearchConfig(KnownSql.constant("'hindi'"));

    /// `hungarian`
    public static final TextSearchConfig HUNGARIAN =
            new TextSearchConfig(KnownSql.constant("'hungarian'"));

    /// `indonesian`
    public static final TextSearchConfig INDONESIAN =
            new TextSearchConfig(KnownSql.constant("'indonesian'"));

    /// `irish`
    public static final TextSearchConfig IRISH = new TextSearchConfig(KnownSql.constant("'irish'"));

    /// `italian`
    public static final TextSearchConfig ITALIAN =
            new TextSearchConfig(KnownSql.constant("'italian'"));

    /// `lithuanian`
    public static final TextSearchConfig LITHUANIAN =
            new TextSearchConfig(KnownSql.constant("'lithuanian'"));

    /// `nepali`
    public static final TextSearchConfig NEPALI =
            new TextSearchConfig(KnownSql.constant("'nepali'"));

    /// `norwegian`
    public static final TextSearchConfig NORWEGIAN =
            new TextSearchConfig(KnownSql.constant("'norwegian'"));

    /// `portuguese`
    public static final TextSearchConfig PORTUGUESE =
            new TextSearchConfig(KnownSql.constant("'portuguese'"));

    /// `romanian`
    public static final TextSearchConfig ROMANIAN =
            new TextSearchConfig(KnownSql.constant("'romanian'"));

    /// `russian`
    public static final TextSearchConfig RUSSIAN =
            new TextSearchConfig(KnownSql.constant("'russian'"));

    /// `serbian`
    public static final TextSearchConfig SERBIAN =
            new TextSearchConfig(KnownSql.constant("'serbian'"));

    /// `spanish`
    public static final TextSearchConfig SPANISH =
            new TextSearchConfig(KnownSql.constant("'spanish'"));

    /// `swedish`
    public static final TextSearchConfig SWEDISH =
            new TextSearchConfig(KnownSql.constant("'swedish'"));

    /// `tamil`
    public static final TextSearchConfig TAMIL = new TextSearchConfig(KnownSql.constant("'tamil'"));

    /// `turkish`
    public static final TextSearchConfig TURKISH =
            new TextSearchConfig(KnownSql.constant("'turkish'"));

    /// `yiddish`
    public static final TextSearchConfig YIDDISH =
            new TextSearchConfig(KnownSql.constant("'yiddish'"));

    private final KnownSql sql;

    private TextSearchConfig(KnownSql sql) {
        this.sql = sql;
    }

    /// A configuration of your own: `named("polish")`, `named("search.polish")`. A name with other
    /// characters than lower-case letters, digits and `_` is written in quotes: `"My config"`.
    ///
    /// @param name a compile-time constant
    public static TextSearchConfig named(@CompileTimeConstant String name) {
        return new TextSearchConfig(KnownSql.constant("'" + name + "'"));
    }

    Expr<?> expression() {
        return new Constant(sql);
    }
}
