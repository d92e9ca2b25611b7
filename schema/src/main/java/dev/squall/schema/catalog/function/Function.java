package dev.squall.schema.catalog.function;

import dev.squall.schema.catalog.CatalogObject;
import dev.squall.schema.catalog.Change;
import dev.squall.schema.catalog.Sides;
import dev.squall.schema.object.Ddl;
import dev.squall.schema.object.ObjectId;
import dev.squall.schema.object.Step;
import java.util.List;
import java.util.Set;

/// A function, a window function or a procedure. Its name carries the types of its arguments.
///
/// @param phrase `function public.f(integer)`
/// @param definition the statement that the server prints for it
/// @param arguments names, modes and types, without defaults
/// @param result its type, or empty for a procedure
/// @param defaults how many of its arguments have one
/// @param window whether it is a window function
/// @param body the text of it, if the server does not know what it needs
public record Function(
        ObjectId id,
        String phrase,
        String definition,
        String arguments,
        String result,
        int defaults,
        boolean window,
        String body)
        implements CatalogObject {

    private static final String REPLACE = "CREATE OR REPLACE ";

    @Override
    public Set<String> occupies() {
        return Set.of("function " + id.qualified());
    }

    @Override
    public List<Step> added(Sides sides) {
        String rest = definition.substring(REPLACE.length());
        return List.of(Step.of(id, Ddl.of("CREATE ").declared(rest)));
    }

    @Override
    public Change changed(CatalogObject before, Sides sides) {
        return canReplace((Function) before)
                ? Change.altered(List.of(new Step(id, definition, true)))
                : Change.recreated();
    }

    /// PostgreSQL lets nothing change that a caller could have built on.
    private boolean canReplace(Function old) {
        return phrase.equals(old.phrase)
                && arguments.equals(old.arguments)
                && result.equals(old.result)
                && window == old.window
                && defaults >= old.defaults;
    }
}
