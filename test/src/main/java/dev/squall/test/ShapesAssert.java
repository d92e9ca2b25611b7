package dev.squall.test;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.squall.error.SquallException;
import dev.squall.harness.TestDatabase;
import dev.squall.run.ConnectionSettings;
import dev.squall.run.DirectConnection;
import dev.squall.shape.ShapeOf;
import dev.squall.shape.ShapeStatement;
import dev.squall.shape.ShapeStatement.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Asserts that the server understands what the shapes of a project say: the texts of `@Sql` and
/// `@Where`, and the statements that read all rows of each.
///
/// ```java
/// @SquallTest
/// class ShapesTest {
///     @Test
///     void theServerUnderstandsThem(TestDatabase database) {
///         ShapesAssert.inPackageOf(AppSchema.class, database).canBePrepared();
///     }
/// }
/// ```
///
/// Nothing runs: each statement is parsed and described. Whatever is not understood is an
/// [AssertionError] that names all of it.
public final class ShapesAssert {

    private static final Set<String> TEXTS = Set.of("text", "varchar", "bpchar", "name");

    private final List<Class<? extends ShapeOf<?>>> shapes;
    private final TestDatabase database;

    private ShapesAssert(List<Class<? extends ShapeOf<?>>> shapes, TestDatabase database) {
        this.shapes = shapes;
        this.database = database;
    }

    /// All shapes in the package of a class, and in those below it.
    ///
    /// @throws AssertionError if there is none
    public static ShapesAssert inPackageOf(Class<?> type, TestDatabase database) {
        String name = type.getPackageName();
        List<Class<? extends ShapeOf<?>>> found = new ArrayList<>();
        new ClassFileImporter()
                .importPackages(name).stream()
                        .filter(ShapesAssert::isShape)
                        .sorted(Comparator.comparing(JavaClass::getName))
                        .forEach(shape -> found.add(shape(shape.reflect())));
        if (found.isEmpty()) {
            throw new AssertionError("there is no shape in " + name + ", nor in a package below");
        }
        return new ShapesAssert(List.copyOf(found), database);
    }

    /// One shape.
    public static ShapesAssert of(Class<? extends ShapeOf<?>> shape, TestDatabase database) {
        return new ShapesAssert(List.of(shape), database);
    }

    private static boolean isShape(JavaClass type) {
        return type.getRawInterfaces().stream().anyMatch(i -> i.isEquivalentTo(ShapeOf.class));
    }

    @SuppressWarnings("unchecked") // only those come here that implement it
    private static Class<? extends ShapeOf<?>> shape(Class<?> type) {
        return (Class<? extends ShapeOf<?>>) type.asSubclass(ShapeOf.class);
    }

    /// The server can prepare all their statements, and what `@Sql` computes is of the type that
    /// its component is read as.
    public ShapesAssert canBePrepared() {
        List<String> problems = new ArrayList<>();
        try (DirectConnection connection =
                DirectConnection.open(database.url(), ConnectionSettings.defaults())) {
            for (Class<? extends ShapeOf<?>> shape : shapes) {
                problems.addAll(problems(shape, connection));
            }
        }
        if (!problems.isEmpty()) {
            throw new AssertionError(
                    "the server does not understand what shapes say:\n"
                            + String.join("\n", problems).indent(2).stripTrailing());
        }
        return this;
    }

    /// What is wrong with the texts of a shape; if nothing is, with its statements.
    private static List<String> problems(
            Class<? extends ShapeOf<?>> shape, DirectConnection connection) {
        List<String> problems = new ArrayList<>();
        for (ShapeStatement statement : ShapeStatement.of(shape)) {
            if (problems.isEmpty() || statement.kind() != Kind.WHOLE) {
                problem(statement, connection).ifPresent(problems::add);
            }
        }
        return problems;
    }

    private static Optional<String> problem(ShapeStatement statement, DirectConnection connection) {
        try {
            List<String> types = connection.describe(statement.statement());
            return statement.kind() != Kind.VALUE || isSame(types.getFirst(), types.getLast())
                    ? Optional.empty()
                    : Optional.of(
                            statement.of()
                                    + ": it is read as "
                                    + types.getLast()
                                    + ", but the server gives "
                                    + types.getFirst()
                                    + "; cast it, or change the component's type");
        } catch (SquallException e) {
            return Optional.of(statement.of() + ": " + e.getMessage());
        }
    }

    private static boolean isSame(String found, String wanted) {
        return found.equals(wanted) || (TEXTS.contains(found) && TEXTS.contains(wanted));
    }

    /// The shapes.
    @Override
    public String toString() {
        return "shapes " + shapes.stream().map(Class::getSimpleName).toList();
    }
}
