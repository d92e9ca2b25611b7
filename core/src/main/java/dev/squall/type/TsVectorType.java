package dev.squall.type;

/// `tsvector`: documents to search in
/// ([manual](https://www.postgresql.org/docs/current/datatype-textsearch.html)).
public final class TsVectorType extends PgType<TsVector> {

    TsVectorType() {
        super("tsvector", TsVector.class);
    }

    @Override
    public TsVector parse(String text) {
        return new TsVector(text);
    }

    @Override
    public String format(TsVector value) {
        return value.text();
    }
}
