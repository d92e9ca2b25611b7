package c0;

import static dev.squall.annotation.ReferentialAction.RESTRICT;

import dev.squall.annotation.Comment;
import dev.squall.annotation.Id;
import dev.squall.annotation.References;
import dev.squall.annotation.Unique;
import org.jspecify.annotations.Nullable;

/// See {&#64;link x}, <b>, \\u0041 & """ and &#64;deprecated.
/// &#64;param none
///
/// @param id two
///   lines
@dev.squall.annotation.Table
@Comment("""
        See {@link x}, <b>, \\u0041 & \""" and @deprecated.
        @param none""")
public record Tree(
        @Id @Comment("""
                two
                lines""")
                int id,
        @References(value = Tree.class, onDelete = RESTRICT, many = "parentTree")
                @Nullable Integer parentId,
        @Unique @References(value = Tree.class, many = "twinTree") @Nullable Integer twinId) {}
