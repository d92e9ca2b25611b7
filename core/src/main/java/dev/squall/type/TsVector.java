package dev.squall.type;

/// PostgreSQL's `tsvector`: the lexemes of a document, with their positions and weights
/// ([manual](https://www.postgresql.org/docs/current/datatype-textsearch.html#DATATYPE-TSVECTOR)).
///
/// @param text its text form: `'cat':3 'fat':2A`; what is read is in the order and the form that
///   the server gives it
public record TsVector(String text) {

    @Override
    public String toString() {
        return text;
    }
}
