package dev.squall.shape;

import dev.squall.error.InvalidQuery;
import dev.squall.error.Report;
import org.jspecify.annotations.Nullable;

/// Finds what the processor has written for a record, once for each class.
final class Shapes extends ClassValue<Shape<?, ?>> {

    private static final Shapes KNOWN = new Shapes();

    private Shapes() {}

    /// @throws InvalidQuery if there is none
    @SuppressWarnings("unchecked") // the processor writes a shape of the record it is named after
    static <R, S extends ShapeOf<R>> Shape<R, S> of(Class<S> record) {
        return (Shape<R, S>) KNOWN.get(record);
    }

    /// @throws InvalidQuery if there is none
    static Shape<?, ?> known(Class<?> record) {
        return KNOWN.get(record);
    }

    @Override
    protected Shape<?, ?> computeValue(Class<?> record) {
        String name = name(record);
        try {
            Object found =
                    Class.forName(name, true, record.getClassLoader())
                            .getField("INSTANCE")
                            .get(null);
            if (found instanceof Shape<?, ?> shape) {
                return shape;
            }
            throw missing(record, name, null);
        } catch (ReflectiveOperationException e) {
            throw missing(record, name, e);
        }
    }

    private static InvalidQuery missing(
            Class<?> record, String name, @Nullable ReflectiveOperationException cause) {
        InvalidQuery error =
                new InvalidQuery(
                        Report.of("there is no " + name)
                                .line("shape", record.getName())
                                .hint(
                                        "Squall's annotation processor writes it when the record is"
                                            + " compiled: is it among annotationProcessorPaths?"));
        if (cause != null) {
            error.initCause(cause);
        }
        return error;
    }

    /// `com.example.Screens_StudentFileShape`
    private static String name(Class<?> record) {
        String pkg = record.getPackageName();
        String inside =
                pkg.isEmpty() ? record.getName() : record.getName().substring(pkg.length() + 1);
        return (pkg.isEmpty() ? "" : pkg + ".") + inside.replace('$', '_') + "Shape";
    }
}
