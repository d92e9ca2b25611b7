package dev.squall.processor.door;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;
import javax.tools.Diagnostic;
import org.jspecify.annotations.Nullable;

/// An argument for a parameter with `@CompileTimeConstant` must be one.
final class ConstantArguments extends TreeScanner<@Nullable Void, @Nullable Void> {

    static final String ANNOTATION = "dev.squall.annotation.CompileTimeConstant";

    private final Trees trees;
    private final Constants constants;
    private final TreePath type;
    private final Map<ExecutableElement, BitSet> known;

    /// @param type the class to look at
    ConstantArguments(Trees trees, Map<ExecutableElement, BitSet> known, TreePath type) {
        this.trees = trees;
        this.known = known;
        this.type = type;
        this.constants = new Constants(trees);
    }

    void check() {
        scan(type.getLeaf(), null);
    }

    /// What a name or a call means: the trees know it themselves, whatever path leads to them.
    private @Nullable Element element(Tree tree) {
        return trees.getElement(new TreePath(type, tree));
    }

    @Override
    public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, @Nullable Void none) {
        if (!tree.getArguments().isEmpty()) {
            Element method = element(tree.getMethodSelect());
            check(method, tree.getArguments());
        }
        return super.visitMethodInvocation(tree, null);
    }

    @Override
    public @Nullable Void visitNewClass(NewClassTree tree, @Nullable Void none) {
        if (!tree.getArguments().isEmpty()) {
            Element constructor = element(tree);
            check(
                    tree.getClassBody() == null ? constructor : behind(constructor),
                    tree.getArguments());
        }
        return super.visitNewClass(tree, null);
    }

    /// The constructor that javac writes for an anonymous class hands on what was checked before.
    @Override
    public @Nullable Void visitClass(ClassTree tree, @Nullable Void none) {
        if (!tree.getSimpleName().isEmpty()) {
            return super.visitClass(tree, null);
        }
        for (Tree member : tree.getMembers()) {
            if (!(member instanceof MethodTree method) || method.getReturnType() != null) {
                scan(member, null);
            }
        }
        return null;
    }

    /// A reference hides its arguments: whoever calls it may pass anything.
    @Override
    public @Nullable Void visitMemberReference(MemberReferenceTree tree, @Nullable Void none) {
        if (element(tree) instanceof ExecutableElement method && !annotated(method).isEmpty()) {
            report(
                    tree,
                    name(method)
                            + " takes a compile-time constant, which a method reference cannot"
                            + " promise",
                    "call it, in a lambda, with the text written there");
        }
        return super.visitMemberReference(tree, null);
    }

    private void check(@Nullable Element element, List<? extends ExpressionTree> arguments) {
        if (!(element instanceof ExecutableElement method)) {
            return;
        }
        BitSet annotated = annotated(method);
        if (annotated.isEmpty()) {
            return;
        }
        int last = method.getParameters().size() - 1;
        for (int i = 0; i < arguments.size(); i++) {
            int parameter = Math.min(i, last);
            if (annotated.get(parameter)) {
                checkArgument(method, i + 1, arguments.get(i));
            }
        }
    }

    private void checkArgument(ExecutableElement method, int position, ExpressionTree argument) {
        if (argument instanceof NewArrayTree array && array.getInitializers() != null) {
            array.getInitializers().forEach(item -> checkArgument(method, position, item));
        } else if (!constants.isConstant(new TreePath(type, argument))) {
            report(
                    argument,
                    "argument "
                            + position
                            + " of "
                            + name(method)
                            + " must be a compile-time constant",
                    "write the text here or in a static final field; values go in as parameters,"
                            + " and are bound");
        }
    }

    /// Which parameters must be constants.
    private BitSet annotated(ExecutableElement method) {
        return known.computeIfAbsent(
                method,
                _ -> {
                    BitSet set = new BitSet();
                    List<? extends VariableElement> parameters = method.getParameters();
                    for (int i = 0; i < parameters.size(); i++) {
                        set.set(i, isAnnotated(parameters.get(i)));
                    }
                    return set;
                });
    }

    static boolean isAnnotated(Element parameter) {
        return parameter.getAnnotationMirrors().stream()
                .anyMatch(
                        mirror ->
                                ((TypeElement) mirror.getAnnotationType().asElement())
                                        .getQualifiedName()
                                        .contentEquals(ANNOTATION));
    }

    /// The constructor that an anonymous class's own one passes its arguments to: with as many
    /// parameters, and annotations if there is one with them.
    private @Nullable Element behind(@Nullable Element constructor) {
        if (!(constructor instanceof ExecutableElement own)
                || !(own.getEnclosingElement() instanceof TypeElement anonymous)
                || !(anonymous.getSuperclass() instanceof DeclaredType parent)) {
            return constructor;
        }
        return ElementFilter.constructorsIn(parent.asElement().getEnclosedElements()).stream()
                .filter(c -> c.getParameters().size() == own.getParameters().size())
                .filter(c -> !annotated(c).isEmpty())
                .findFirst()
                .orElse(own);
    }

    private static String name(ExecutableElement method) {
        Element owner = method.getEnclosingElement();
        String in = owner == null ? "" : owner.getSimpleName().toString();
        return method.getKind() == ElementKind.CONSTRUCTOR
                ? "new " + in
                : in + '.' + method.getSimpleName();
    }

    private void report(Tree tree, String message, String hint) {
        trees.printMessage(
                Diagnostic.Kind.ERROR,
                "[SQ250] " + message + "\n  hint: " + hint,
                tree,
                type.getCompilationUnit());
    }
}
