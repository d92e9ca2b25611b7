package com.example;

import dev.squall.type.PgType;

/// A point as PostgreSQL's `point`.
public final class PointType extends PgType<Point> {

    /// The type.
    public PointType() {
        super("point", "point", Point.class);
    }

    @Override
    public Point parse(String text) {
        String[] parts = text.substring(1, text.length() - 1).split(",");
        return new Point(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
    }

    @Override
    public String format(Point value) {
        return "(" + value.x() + "," + value.y() + ")";
    }
}
