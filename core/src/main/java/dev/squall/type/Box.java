package dev.squall.type;

/// PostgreSQL's `box`
/// ([manual](https://www.postgresql.org/docs/current/datatype-geometric.html#DATATYPE-GEOMETRIC-BOXES)).
///
/// @param upperRight the corner with the greater coordinates
/// @param lowerLeft the corner with the lesser ones
public record Box(Point upperRight, Point lowerLeft) {

    /// Takes any two opposite corners, as PostgreSQL does.
    public Box {
        Point one = upperRight;
        Point other = lowerLeft;
        upperRight = new Point(Math.max(one.x(), other.x()), Math.max(one.y(), other.y()));
        lowerLeft = new Point(Math.min(one.x(), other.x()), Math.min(one.y(), other.y()));
    }

    static Box parse(String text) {
        GeometryText numbers = new GeometryText(text, 4);
        return new Box(numbers.point(0), numbers.point(1));
    }

    /// As PostgreSQL writes it: `(1.0,2.5),(0.0,0.0)`.
    @Override
    public String toString() {
        return upperRight + "," + lowerLeft;
    }
}
