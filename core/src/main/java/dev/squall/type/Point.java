package dev.squall.type;

/// PostgreSQL's `point`
/// ([manual](https://www.postgresql.org/docs/current/datatype-geometric.html)).
///
/// It has no `=` in PostgreSQL, but `~=`, which calls points the same that are a hair apart.
public record Point(double x, double y) {

    static Point parse(String text) {
        GeometryText numbers = new GeometryText(text, 2);
        return numbers.point(0);
    }

    /// As PostgreSQL writes it: `(1.0,2.5)`.
    @Override
    public String toString() {
        return "(" + x + "," + y + ")";
    }
}
