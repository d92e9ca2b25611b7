package dev.squall.processor.door;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.util.HashSet;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/// Request code must not name the service client, nor what runs texts made at run time: not by
/// import, not in full, not by a method that gives one, not by a variable that holds one.
final class BannedNames extends TreePathScanner<@Nullable Void, @Nullable Void> {

    private static final Set<String> BANNED = Set.of("dev.squall.service", "dev.squall.unsafe");

    private final Trees trees;
    private final Elements elements;
    private final Set<Long> lines = new HashSet<>();

    BannedNames(Trees trees, Elements elements) {
        this.trees = trees;
        this.elements = elements;
    }

    /// Reports the forbidden imports of a file; whether there are any.
    boolean imports(CompilationUnitTree unit) {
        lines.clear();
        boolean found = false;
        for (ImportTree tree : unit.getImports()) {
            String name = tree.getQualifiedIdentifier().toString();
            for (String banned : BANNED) {
                if (name.startsWith(banned + '.')) {
                    report(unit, tree, name);
                    found = true;
                }
            }
        }
        return found;
    }

    @Override
    public @Nullable Void visitIdentifier(IdentifierTree tree, @Nullable Void none) {
        checkElement(tree);
        return super.visitIdentifier(tree, null);
    }

    @Override
    public @Nullable Void visitMemberSelect(MemberSelectTree tree, @Nullable Void none) {
        checkElement(tree);
        return super.visitMemberSelect(tree, null);
    }

    @Override
    public @Nullable Void visitMemberReference(MemberReferenceTree tree, @Nullable Void none) {
        checkElement(tree);
        return super.visitMemberReference(tree, null);
    }

    @Override
    public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, @Nullable Void none) {
        String banned = banned(trees.getTypeMirror(getCurrentPath()));
        if (banned != null) {
            report(getCurrentPath().getCompilationUnit(), tree, banned);
        }
        return super.visitMethodInvocation(tree, null);
    }

    private void checkElement(Tree tree) {
        Element element = trees.getElement(getCurrentPath());
        String banned = element == null ? null : banned(element);
        if (banned != null) {
            report(getCurrentPath().getCompilationUnit(), tree, banned);
        }
    }

    /// The forbidden name behind an element: its own, or that of the type it has or gives.
    private @Nullable String banned(Element element) {
        PackageElement pkg = elements.getPackageOf(element);
        if (pkg != null && isBanned(pkg.getQualifiedName().toString())) {
            Element type = element;
            while (type.getEnclosingElement() != null
                    && !(type.getEnclosingElement() instanceof PackageElement)) {
                type = type.getEnclosingElement();
            }
            return type.toString();
        }
        return switch (element) {
            case VariableElement variable -> banned(variable.asType());
            case ExecutableElement method -> banned(method);
            default -> null;
        };
    }

    /// What a method gives, or takes: also a consumer of it.
    private @Nullable String banned(ExecutableElement method) {
        String given = banned(method.getReturnType());
        for (VariableElement parameter : method.getParameters()) {
            given = given == null ? banned(parameter.asType()) : given;
        }
        return given;
    }

    private @Nullable String banned(@Nullable TypeMirror type) {
        if (type == null) {
            return null;
        }
        if (type.getKind() == TypeKind.ARRAY) {
            return banned(((ArrayType) type).getComponentType());
        }
        if (type.getKind() != TypeKind.DECLARED) {
            return null;
        }
        DeclaredType declared = (DeclaredType) type;
        PackageElement pkg = elements.getPackageOf(declared.asElement());
        if (pkg != null && isBanned(pkg.getQualifiedName().toString())) {
            return declared.asElement().toString();
        }
        for (TypeMirror argument : declared.getTypeArguments()) {
            String inside = banned(argument);
            if (inside != null) {
                return inside;
            }
        }
        return null;
    }

    private static boolean isBanned(String pkg) {
        return BANNED.stream().anyMatch(b -> pkg.equals(b) || pkg.startsWith(b + '.'));
    }

    /// One error for each line.
    private void report(CompilationUnitTree unit, Tree tree, String name) {
        long start = trees.getSourcePositions().getStartPosition(unit, tree);
        if (start < 0 || lines.add(unit.getLineMap().getLineNumber(start))) {
            trees.printMessage(
                    Diagnostic.Kind.ERROR,
                    "[SQ251] "
                            + name
                            + " cannot be used in "
                            + unit.getPackageName()
                            + ", which handles requests"
                            + "\n  hint: use the session's client, database.current(); work that"
                            + " needs more belongs in a package that handles no requests",
                    tree,
                    unit);
        }
    }
}
