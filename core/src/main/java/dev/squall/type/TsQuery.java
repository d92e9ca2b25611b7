package dev.squall.type;

/// PostgreSQL's `tsquery`: what is searched in a `tsvector`
/// ([manual](https://www.postgresql.org/docs/current/datatype-textsearch.html#DATATYPE-TSQUERY)).
///
/// The text is taken as it is, with its operators, and the server refuses one that it cannot read.
/// What people type goes through `websearchToTsquery`, which refuses nothing.
///
/// @param text its text form: `'fat' & ( 'cat' | 'rat' )`
public record TsQuery(String text) {

    @Override
    public String toString() {
        return text;
    }
}
