package dev.squall.processor.read;

import dev.squall.processor.model.ClassName;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.JavaFileObject;
import org.jspecify.annotations.Nullable;

/// Classes that are written for records which are no tables: what a column holds in json, or as a
/// composite.
final class WrittenClasses {

    private final Elements elements;
    private final Set<ModuleElement> modules = new HashSet<>();
    private final Map<ClassName, Standing> known = new HashMap<>();
    private final Map<ClassName, TypeElement> records = new HashMap<>();

    WrittenClasses(Elements elements) {
        this.elements = elements;
    }

    /// What there is to be done for a class.
    enum Standing {
        /// It is to be written.
        WRITTEN,
        /// Another module has it.
        THERE,
        /// It cannot be: another module has the record, or this one a class of that name.
        IMPOSSIBLE
    }

    /// Notes a table: its module is one that is compiled.
    void compiles(TypeElement table) {
        @Nullable ModuleElement module = elements.getModuleOf(table);
        if (module != null && isSource(table)) {
            modules.add(module);
        }
    }

    /// What is to be done for a class of a record; the same in all rounds.
    Standing standing(TypeElement record, ClassName name) {
        return record.equals(records.computeIfAbsent(name, _ -> record))
                ? known.computeIfAbsent(name, _ -> standing(record, name.qualified()))
                : Standing.IMPOSSIBLE;
    }

    private Standing standing(TypeElement record, String name) {
        @Nullable TypeElement there = elements.getTypeElement(name);
        if (there != null && isSource(there)) {
            return Standing.IMPOSSIBLE;
        }
        if (isSource(record)) {
            return Standing.WRITTEN;
        }
        if (there != null) {
            return Standing.THERE;
        }
        @Nullable ModuleElement module = elements.getModuleOf(record);
        return module == null || module.isUnnamed() || modules.contains(module)
                ? Standing.WRITTEN
                : Standing.IMPOSSIBLE;
    }

    /// Whether it is compiled now; what cannot say so is taken for it.
    private boolean isSource(TypeElement type) {
        try {
            @Nullable JavaFileObject file = elements.getFileObjectOf(type);
            return file == null || file.getKind() == JavaFileObject.Kind.SOURCE;
        } catch (UnsupportedOperationException otherCompiler) {
            return true;
        }
    }
}
