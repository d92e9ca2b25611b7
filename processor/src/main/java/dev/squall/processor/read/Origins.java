package dev.squall.processor.read;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.HashMap;
import java.util.Map;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/// Where components are declared: `User.java:12`. Without javac's trees it is the file alone.
final class Origins {

    private final @Nullable Trees trees;
    private final Map<String, Map<String, Long>> lines = new HashMap<>();

    Origins(ProcessingEnvironment environment) {
        this.trees = trees(environment);
    }

    private static @Nullable Trees trees(ProcessingEnvironment environment) {
        try {
            return Trees.instance(environment);
        } catch (IllegalArgumentException | LinkageError otherCompiler) {
            return null;
        }
    }

    /// The file of a record.
    static String file(TypeElement record) {
        return JavaTypes.name(record).outermost() + ".java";
    }

    /// The file and line of a component of a record.
    String at(TypeElement record, String component) {
        Long line =
                lines.computeIfAbsent(record.getQualifiedName().toString(), _ -> linesOf(record))
                        .get(component);
        return line == null ? file(record) : file(record) + ':' + line;
    }

    private Map<String, Long> linesOf(TypeElement record) {
        TreePath path = trees == null ? null : trees.getPath(record);
        if (trees == null || path == null || !(path.getLeaf() instanceof ClassTree tree)) {
            return Map.of();
        }
        Map<String, Long> result = new HashMap<>();
        CompilationUnitTree unit = path.getCompilationUnit();
        SourcePositions positions = trees.getSourcePositions();
        for (Tree member : tree.getMembers()) {
            if (member instanceof VariableTree field) {
                long start = positions.getStartPosition(unit, field.getType());
                if (start >= 0) {
                    result.putIfAbsent(
                            field.getName().toString(), unit.getLineMap().getLineNumber(start));
                }
            }
        }
        return result;
    }
}
