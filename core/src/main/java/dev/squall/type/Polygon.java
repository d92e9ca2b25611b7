package dev.squall.type;

import java.util.List;

/// PostgreSQL's `polygon`
/// ([manual](https://www.postgresql.org/docs/current/datatype-geometric.html#DATATYPE-POLYGON)).
///
/// @param points its corners
public record Polygon(List<Point> points) {

    /// @throws IllegalArgumentException if there is no point
    public Polygon {
        points = GeometryText.notEmpty(points);
    }

    static Polygon parse(String text) {
        return new Polygon(new GeometryText(text, 0).points());
    }

    /// As PostgreSQL writes it: `((0.0,0.0),(1.0,2.5),(1.0,0.0))`.
    @Override
    public String toString() {
        return "(" + GeometryText.join(points) + ")";
    }
}
