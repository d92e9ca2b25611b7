package dev.squall.expr;

import dev.squall.type.ArrayType;
import java.util.List;

/// A parameter of the array family.
///
/// @param name its name
public record ArrayParam<E>(String name, ArrayType<E> type)
        implements ArrayExpr<List<E>, E>, Param<List<E>> {}
