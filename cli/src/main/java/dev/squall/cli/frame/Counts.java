package dev.squall.cli.frame;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// Whole numbers that count something: 0, 1, 2, …
public final class Counts implements ITypeConverter<Integer> {

    @Override
    public Integer convert(String text) {
        return number(text, 0);
    }

    private static int number(String text, int least) {
        boolean digits = text.matches("[0-9]{1,9}");
        if (!digits || Integer.parseInt(text) < least) {
            throw new TypeConversionException(
                    "\"" + text + "\" is no number from " + least + " to 999999999");
        }
        return Integer.parseInt(text);
    }

    /// Whole numbers from 1 on.
    public static final class Positive implements ITypeConverter<Integer> {

        @Override
        public Integer convert(String text) {
            return number(text, 1);
        }
    }
}
