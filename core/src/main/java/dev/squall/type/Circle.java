package dev.squall.type;

/// PostgreSQL's `circle`
/// ([manual](https://www.postgresql.org/docs/current/datatype-geometric.html#DATATYPE-CIRCLE)).
public record Circle(Point center, double radius) {

    /// @throws IllegalArgumentException if the radius is negative
    public Circle {
        if (radius < 0) {
            throw new Unrepresentable("the radius of a circle is negative");
        }
    }

    static Circle parse(String text) {
        GeometryText numbers = new GeometryText(text, 3);
        return new Circle(numbers.point(0), numbers.at(2));
    }

    /// As PostgreSQL writes it: `<(0.0,0.0),2.5>`.
    @Override
    public String toString() {
        return "<" + center + "," + radius + ">";
    }
}
