package dev.squall.type;

/// PostgreSQL's `xml`: a document or a fragment of one
/// ([manual](https://www.postgresql.org/docs/current/datatype-xml.html)).
///
/// The server refuses what is not well-formed, and keeps the rest as it is. It cannot compare: two
/// values are equal in Java if their texts are.
///
/// @param text the text
public record Xml(String text) {

    @Override
    public String toString() {
        return text;
    }
}
