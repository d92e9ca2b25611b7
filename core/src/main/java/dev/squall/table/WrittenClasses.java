package dev.squall.table;

import dev.squall.error.InvalidQuery;
import dev.squall.error.Report;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Finds what the processor has written beside a record, once for each record: the `INSTANCE` of
/// the class that is named after it.
///
/// @param <T> what it has written
public final class WrittenClasses<T> extends ClassValue<T> {

    private final String suffix;
    private final Function<Object, @Nullable T> cast;

    /// @param suffix what the name of the class ends in: `Shape`
    /// @param cast null: it is something else
    public WrittenClasses(String suffix, Function<Object, @Nullable T> cast) {
        this.suffix = suffix;
        this.cast = cast;
    }

    /// @throws InvalidQuery if there is none
    @Override
    protected T computeValue(Class<?> record) {
        String name = name(record);
        try {
            Object found =
                    Class.forName(name, true, record.getClassLoader())
                            .getField("INSTANCE")
                            .get(null);
            T written = found == null ? null : cast.apply(found);
            if (written != null) {
                return written;
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
                                .line("record", record.getName())
                                .hint(hint(record)));
        if (cause != null) {
            error.addSuppressed(cause);
        }
        return error;
    }

    private static String hint(Class<?> record) {
        if (!record.isRecord()) {
            return "make it a record";
        }
        return record.isLocalClass()
                ? "move it out of the method: annotation processors do not see what is in one"
                : "Squall's annotation processor writes it when the record is compiled: is it among"
                        + " annotationProcessorPaths?";
    }

    /// `com.example.Screens_StudentFileShape`
    private String name(Class<?> record) {
        String pkg = record.getPackageName();
        String inside =
                pkg.isEmpty() ? record.getName() : record.getName().substring(pkg.length() + 1);
        return (pkg.isEmpty() ? "" : pkg + ".") + inside.replace('$', '_') + suffix;
    }
}
