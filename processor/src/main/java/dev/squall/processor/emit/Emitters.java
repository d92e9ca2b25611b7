package dev.squall.processor.emit;

import dev.squall.processor.model.ClassName;
import dev.squall.processor.model.Model;
import dev.squall.processor.model.TableModel;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

/// All files of a round.
public final class Emitters {

    private Emitters() {}

    /// The files, each name once: two that want one name are a problem of their own.
    public static Stream<SourceFile> emit(Model model) {
        Set<ClassName> names = new HashSet<>();
        model.inserts().forEach(insert -> names.add(insert.record())); // a rule says it
        return Stream.of(
                        model.relations()
                                .filter(TableModel::canBeNamed)
                                .flatMap(table -> files(table, model)),
                        model.json().written().stream()
                                .map(written -> JsonEmitter.emit(written, model.json())),
                        model.composites().stream().map(CompositeEmitter::emit),
                        model.graphs().stream()
                                .flatMap(
                                        graph ->
                                                Stream.ofNullable(graph.level())
                                                        .map(l -> ShapeEmitter.emit(graph, l))),
                        model.inserts().stream()
                                .filter(insert -> !insert.levels().isEmpty())
                                .map(InsertGraphEmitter::emit),
                        model.roots().stream()
                                .filter(root -> !root.hidden())
                                .map(root -> TablesEmitter.emit(root, model)))
                .flatMap(files -> files)
                .filter(file -> names.add(file.name()));
    }

    private static Stream<SourceFile> files(TableModel table, Model model) {
        if (table.view() != null) {
            return Stream.of(TableEmitter.emit(table, model), ReaderEmitter.emit(table));
        }
        return Stream.of(
                TableEmitter.emit(table, model),
                ReaderEmitter.emit(table),
                NewRowEmitter.emit(table),
                PatchEmitter.emit(table));
    }
}
