package dev.squall.sql;

/// A fragment that may stand beside an operator, and is put in parentheses where it must be.
public interface Operand extends Fragment {

    /// How tightly the outermost operator of this fragment binds.
    Precedence precedence();
}
