package dev.squall.processor.door;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TypeCastTree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.Trees;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;

/// Which expressions are compile-time constants ([JLS
/// 15.29](https://docs.oracle.com/javase/specs/jls/se25/html/jls-15.html#jls-15.29)).
///
/// A final parameter that is annotated itself counts too: its callers were checked.
final class Constants {

    private final Trees trees;

    Constants(Trees trees) {
        this.trees = trees;
    }

    boolean isConstant(TreePath path) {
        return switch (path.getLeaf()) {
            case LiteralTree literal -> literal.getKind() != Tree.Kind.NULL_LITERAL;
            case ParenthesizedTree tree -> part(path, tree.getExpression());
            case TypeCastTree tree -> part(path, tree.getExpression());
            case UnaryTree tree -> part(path, tree.getExpression());
            case BinaryTree tree ->
                    part(path, tree.getLeftOperand()) && part(path, tree.getRightOperand());
            case ConditionalExpressionTree tree ->
                    part(path, tree.getCondition())
                            && part(path, tree.getTrueExpression())
                            && part(path, tree.getFalseExpression());
            case IdentifierTree _, MemberSelectTree _ -> isConstantVariable(path);
            default -> false;
        };
    }

    private boolean part(TreePath path, Tree part) {
        return isConstant(new TreePath(path, part));
    }

    private boolean isConstantVariable(TreePath path) {
        return trees.getElement(path) instanceof VariableElement variable
                && (variable.getConstantValue() != null
                        || (variable.getKind() == ElementKind.PARAMETER
                                && variable.getModifiers().contains(Modifier.FINAL)
                                && ConstantArguments.isAnnotated(variable)));
    }
}
