package dev.squall.declare;

import dev.squall.error.InvalidDeclaration;
import dev.squall.error.Report;

/// A view of a schema, with its declaration.
///
/// @param name its name
/// @param definition its columns and all that is declared of it
/// @param view its query
public record DeclaredView(TableRef name, Definition definition, ViewDeclaration view) {

    static DeclaredView of(TableRef name, Definition definition) {
        return new DeclaredView(
                name,
                definition,
                definition.all(ViewDeclaration.class).stream()
                        .findFirst()
                        .orElseThrow(
                                () ->
                                        new InvalidDeclaration(
                                                Report.of("view " + name + " has no query")
                                                        .hint("say d.view(…)"))));
    }

    /// Whether it shows rows that a policy would hide from its reader.
    public boolean pastPolicies() {
        return new Exposure().pastPolicies(definition);
    }
}
