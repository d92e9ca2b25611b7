package dev.squall.type;

/// PostgreSQL's `line`: the points with `a·x + b·y + c = 0`
/// ([manual](https://www.postgresql.org/docs/current/datatype-geometric.html#DATATYPE-LINE)).
public record Line(double a, double b, double c) {

    static Line parse(String text) {
        GeometryText numbers = new GeometryText(text, 3);
        return new Line(numbers.at(0), numbers.at(1), numbers.at(2));
    }

    /// As PostgreSQL writes it: `{1.0,-1.0,0.0}`.
    @Override
    public String toString() {
        return "{" + a + "," + b + "," + c + "}";
    }
}
