package dev.squall.type;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The numbers in the text form of a geometric type, whatever brackets are around them.
final class GeometryText {

    private final double[] numbers;

    /// @param count how many there must be; 0: some pairs
    GeometryText(String text, int count) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (int i = 0; i <= text.length(); i++) {
            char c = i == text.length() ? ',' : text.charAt(i);
            if (c == ',') {
                parts.add(part.toString());
                part.setLength(0);
            } else if ("()[]{}<>".indexOf(c) < 0) {
                part.append(c);
            }
        }
        if (count == 0 ? parts.size() % 2 != 0 : parts.size() != count) {
            throw malformed();
        }
        numbers = parts.stream().mapToDouble(GeometryText::number).toArray();
    }

    private static double number(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            throw malformed();
        }
    }

    double at(int index) {
        return numbers[index];
    }

    Point point(int index) {
        return new Point(numbers[2 * index], numbers[2 * index + 1]);
    }

    List<Point> points() {
        List<Point> points = new ArrayList<>(numbers.length / 2);
        for (int i = 0; i < numbers.length / 2; i++) {
            points.add(point(i));
        }
        return points;
    }

    static List<Point> notEmpty(List<Point> points) {
        if (points.isEmpty()) {
            throw new Unrepresentable("it has no point");
        }
        return List.copyOf(points);
    }

    static String join(List<Point> points) {
        return points.stream().map(Point::toString).collect(Collectors.joining(","));
    }

    private static Unrepresentable malformed() {
        return new Unrepresentable("not the text form of a geometric type");
    }
}
