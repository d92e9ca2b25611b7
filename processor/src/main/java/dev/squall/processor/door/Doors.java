package dev.squall.processor.door;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/// Looks at each class once javac knows what its names mean.
final class Doors implements TaskListener {

    private final Trees trees;
    private final RequestPackages packages;
    private final Map<ExecutableElement, BitSet> known = new HashMap<>();
    private final BannedNames banned;
    private @Nullable CompilationUnitTree unit;
    private boolean shut;

    Doors(JavacTask task, RequestPackages packages) {
        this.trees = Trees.instance(task);
        this.packages = packages;
        this.banned = new BannedNames(trees, task.getElements());
    }

    @Override
    public void finished(TaskEvent event) {
        TreePath path = event.getKind() == TaskEvent.Kind.ANALYZE ? path(event) : null;
        if (path == null) {
            return;
        }
        new ConstantArguments(trees, known, path).check();
        if (path.getCompilationUnit() != unit) {
            enter(path.getCompilationUnit());
        }
        if (shut) {
            banned.scan(path, null);
        }
    }

    /// The class of the event: one of its file's own, which is found without a search of the file.
    private @Nullable TreePath path(TaskEvent event) {
        TypeElement type = event.getTypeElement();
        CompilationUnitTree file = event.getCompilationUnit();
        if (type == null || file == null) {
            return null;
        }
        TreePath root = new TreePath(file);
        return file.getTypeDecls().stream()
                .map(tree -> new TreePath(root, tree))
                .filter(path -> type.equals(trees.getElement(path)))
                .findFirst()
                .orElse(null);
    }

    /// A forbidden import is one mistake: what it brings is not reported again.
    private void enter(CompilationUnitTree next) {
        unit = next;
        String name = next.getPackageName() == null ? "" : next.getPackageName().toString();
        shut = packages.contains(name) && !banned.imports(next);
    }
}
