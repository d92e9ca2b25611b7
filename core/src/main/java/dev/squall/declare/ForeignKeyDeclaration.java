package dev.squall.declare;

import dev.squall.annotation.Deferrable;
import dev.squall.annotation.ReferentialAction;
import java.util.List;

/// `constraint plans_user_id_fkey foreign key (user_id) references users (id) on delete cascade`
public record ForeignKeyDeclaration(
        String name,
        List<String> columns,
        TableRef target,
        List<String> targetColumns,
        ReferentialAction onDelete,
        ReferentialAction onUpdate,
        Deferrable deferrable,
        String declaredAt)
        implements Declaration {

    @Override
    public Namespace namespace() {
        return Namespace.CONSTRAINT;
    }
}
