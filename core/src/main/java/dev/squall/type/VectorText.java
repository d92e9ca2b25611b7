package dev.squall.type;

import java.util.SortedMap;
import java.util.TreeMap;

/// The text forms of pgvector's types, and what their values must be.
final class VectorText {

    /// How many elements a vector can have.
    static final int MOST = 16_000;

    private VectorText() {}

    static float[] checked(float[] values) {
        if (values.length == 0 || values.length > MOST) {
            throw new Unrepresentable("a vector has 1 to 16000 elements");
        }
        for (float value : values) {
            checkFinite(value);
        }
        return values;
    }

    static float[] halved(float[] values) {
        for (int i = 0; i < values.length; i++) {
            values[i] = Float.float16ToFloat(Float.floatToFloat16(values[i]));
        }
        return checked(values);
    }

    static void checkFinite(float value) {
        if (!Float.isFinite(value)) {
            throw new Unrepresentable("an element of a vector is NaN, infinite or out of range");
        }
    }

    static String write(float[] values) {
        StringBuilder out = new StringBuilder(10 * values.length);
        char before = '[';
        for (float value : values) {
            out.append(before).append(value);
            before = ',';
        }
        return out.append(']').toString();
    }

    /// `[1,0.5]`
    static float[] parse(String text) {
        if (text.length() < 3 || text.charAt(0) != '[' || !text.endsWith("]")) {
            throw malformed();
        }
        String[] parts = text.substring(1, text.length() - 1).split(",", -1);
        float[] values = new float[parts.length];
        for (int i = 0; i < parts.length; i++) {
            values[i] = number(parts[i]);
        }
        return values;
    }

    /// `{1:0.5,3:2}/5`
    static SparseVector parseSparse(String text) {
        int end = text.indexOf("}/");
        if (end < 0 || text.charAt(0) != '{') {
            throw malformed();
        }
        SortedMap<Integer, Float> elements = new TreeMap<>();
        if (end > 1) {
            for (String part : text.substring(1, end).split(",", -1)) {
                int colon = part.indexOf(':');
                if (colon < 0) {
                    throw malformed();
                }
                elements.put(position(part.substring(0, colon)), number(part.substring(colon + 1)));
            }
        }
        return new SparseVector(position(text.substring(end + 2)), elements);
    }

    private static int position(String text) {
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException e) {
            throw malformed();
        }
    }

    private static float number(String text) {
        try {
            return Float.parseFloat(text);
        } catch (NumberFormatException e) {
            throw malformed();
        }
    }

    static Unrepresentable malformed() {
        return new Unrepresentable("not a value of one of pgvector's types");
    }
}
