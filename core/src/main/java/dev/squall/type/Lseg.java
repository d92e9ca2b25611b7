package dev.squall.type;

/// PostgreSQL's `lseg`: a line between two points
/// ([manual](https://www.postgresql.org/docs/current/datatype-geometric.html#DATATYPE-LSEG)).
public record Lseg(Point start, Point end) {

    static Lseg parse(String text) {
        GeometryText numbers = new GeometryText(text, 4);
        return new Lseg(numbers.point(0), numbers.point(1));
    }

    /// As PostgreSQL writes it: `[(0.0,0.0),(1.0,2.5)]`.
    @Override
    public String toString() {
        return "[" + start + "," + end + "]";
    }
}
