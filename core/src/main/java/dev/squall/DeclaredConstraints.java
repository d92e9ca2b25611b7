package dev.squall;

import dev.squall.declare.ColumnDeclaration;
import dev.squall.declare.Declaration;
import dev.squall.declare.Definition;
import dev.squall.declare.ForeignKeyDeclaration;
import dev.squall.declare.Namespace;
import dev.squall.declare.PrimaryKeyDeclaration;
import dev.squall.declare.RowLimitDeclaration;
import dev.squall.declare.TableRef;
import dev.squall.declare.UniqueDeclaration;
import dev.squall.run.ConstraintCatalog;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Finds constraints in the declarations of the tables that statements have touched so far.
public final class DeclaredConstraints implements ConstraintCatalog {

    /// There is no more than one set of declarations in a program.
    public DeclaredConstraints() {}

    @Override
    public @Nullable Declared find(String schema, String table, String constraint) {
        Declared named = find(new TableRef(schema, table), constraint);
        return named == null ? find(new TableRef("", table), constraint) : named;
    }

    private static @Nullable Declared find(TableRef table, String constraint) {
        List<Declared> found =
                Definition.named(table).stream()
                        .map(definition -> find(definition, constraint))
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList();
        return found.size() == 1 ? found.getFirst() : null;
    }

    private static @Nullable Declared find(Definition definition, String constraint) {
        Optional<Declaration> declared = definition.find(Namespace.CONSTRAINT, constraint);
        if (declared.isPresent()) {
            return of(declared.get());
        }
        for (ColumnDeclaration column : definition.columns()) {
            if (column.name().equals(constraint)) {
                return new Declared(List.of(constraint), column.declaredAt(), false);
            }
        }
        return null;
    }

    private static Declared of(Declaration declaration) {
        List<String> columns =
                switch (declaration) {
                    case PrimaryKeyDeclaration key -> key.columns();
                    case UniqueDeclaration unique -> unique.columns();
                    case ForeignKeyDeclaration key -> key.columns();
                    case RowLimitDeclaration limit -> List.of(limit.column());
                    default -> List.of();
                };
        return new Declared(
                columns, declaration.declaredAt(), declaration instanceof RowLimitDeclaration);
    }
}
