package dev.squall.type;

/// `tsquery`: what is searched in a `tsvector`
/// ([manual](https://www.postgresql.org/docs/current/datatype-textsearch.html)).
public final class TsQueryType extends PgType<TsQuery> {

    TsQueryType() {
        super("tsquery", TsQuery.class);
    }

    @Override
    public TsQuery parse(String text) {
        return new TsQuery(text);
    }

    @Override
    public String format(TsQuery value) {
        return value.text();
    }
}
