package dev.squall.declare;

import java.util.List;

/// A trigger: what follows `create trigger <name>`, and what it needs.
public record TriggerDeclaration(
        String name, String text, List<String> dependsOn, String declaredAt)
        implements Declaration {

    @Override
    public Namespace namespace() {
        return Namespace.TRIGGER;
    }
}
