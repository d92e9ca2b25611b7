package dev.squall.type;

import java.util.List;

/// PostgreSQL's `path`: lines from point to point, and back to the first if it is closed
/// ([manual](https://www.postgresql.org/docs/current/datatype-geometric.html#DATATYPE-GEOMETRIC-PATHS)).
public record Path(List<Point> points, boolean closed) {

    /// @throws IllegalArgumentException if there is no point
    public Path {
        points = GeometryText.notEmpty(points);
    }

    static Path parse(String text) {
        return new Path(new GeometryText(text, 0).points(), text.startsWith("("));
    }

    /// As PostgreSQL writes it: `[(0.0,0.0),(1.0,2.5)]`, with `(…)` if it is closed.
    @Override
    public String toString() {
        String text = GeometryText.join(points);
        return closed ? "(" + text + ")" : "[" + text + "]";
    }
}
