package dev.squall.type;

import java.util.List;

/// The binary forms of geometric types, in network order, as `point_recv` and its like read them.
final class GeometryBytes {

    private GeometryBytes() {}

    static void point(CopyBuffer out, Point value) {
        out.float8(value.x()).float8(value.y());
    }

    static void line(CopyBuffer out, Line value) {
        out.float8(value.a()).float8(value.b()).float8(value.c());
    }

    static void lseg(CopyBuffer out, Lseg value) {
        point(out, value.start());
        point(out, value.end());
    }

    static void path(CopyBuffer out, Path value) {
        out.int1(value.closed() ? 1 : 0);
        points(out, value.points());
    }

    static void polygon(CopyBuffer out, Polygon value) {
        points(out, value.points());
    }

    static void circle(CopyBuffer out, Circle value) {
        point(out, value.center());
        out.float8(value.radius());
    }

    private static void points(CopyBuffer out, List<Point> points) {
        out.int4(points.size());
        points.forEach(point -> point(out, point));
    }
}
