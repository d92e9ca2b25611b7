package dev.squall.processor.door;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import org.jspecify.annotations.Nullable;

/// Looks at each class once javac knows what its names mean.
final class Doors implements TaskListener {

    private final Trees trees;
    private final RequestPackages packages;
    private final ConstantArguments constants;
    private final BannedNames banned;
    private @Nullable CompilationUnitTree unit;
    private boolean shut;

    Doors(JavacTask task, RequestPackages packages) {
        this.trees = Trees.instance(task);
        this.packages = packages;
        this.constants = new ConstantArguments(trees);
        this.banned = new BannedNames(trees, task.getElements());
    }

    @Override
    public void finished(TaskEvent event) {
        if (event.getKind() != TaskEvent.Kind.ANALYZE || event.getTypeElement() == null) {
            return;
        }
        TreePath path = trees.getPath(event.getTypeElement());
        if (path == null) {
            return;
        }
        constants.scan(path, null);
        if (path.getCompilationUnit() != unit) {
            enter(path.getCompilationUnit());
        }
        if (shut) {
            banned.scan(path, null);
        }
    }

    /// A forbidden import is one mistake: what it brings is not reported again.
    private void enter(CompilationUnitTree next) {
        unit = next;
        String name = next.getPackageName() == null ? "" : next.getPackageName().toString();
        shut = packages.contains(name) && !banned.imports(next);
    }
}
