package dev.squall.declare;

import dev.squall.error.InvalidDeclaration;
import dev.squall.error.Report;
import dev.squall.sql.Identifier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Refuses a policy that would refuse the update by which a row is marked as deleted: PostgreSQL
/// holds the marked row against what select may see and what update may make.
final class SoftDeletePolicy {

    private final TableRef table;
    private final String column;
    private final Pattern mention;

    SoftDeletePolicy(TableRef table, Identifier column) {
        this.table = table;
        this.column = column.name();
        String quoted = "\"?" + Pattern.quote(column.name()) + "\"?";
        String owner = "(?:\"?" + Pattern.quote(table.name()) + "\"?\\.)?";
        this.mention = Pattern.compile("(?<![\\w$.\"])" + owner + quoted + "(?![\\w$\"(.])");
    }

    void check(PolicyDeclaration policy) {
        boolean refuses =
                switch (policy.command()) {
                    case SELECT -> mentions(policy.using());
                    case UPDATE -> mentions(made(policy));
                    case ALL -> mentions(policy.using()) || mentions(policy.withCheck());
                    case INSERT, DELETE -> false;
                };
        if (refuses) {
            throw new InvalidDeclaration(
                    Report.of(
                                    "policy "
                                            + policy.name()
                                            + " asks for "
                                            + column
                                            + ", so that no row could be marked as deleted")
                            .line("in", table.toString())
                            .line("declared at", policy.declaredAt())
                            .line(
                                    "detail",
                                    "PostgreSQL refuses an update whose new row the policies of"
                                            + " select or update do not allow")
                            .hint("leave " + column + " out: queries skip deleted rows anyway"));
        }
    }

    private static @Nullable Expression made(PolicyDeclaration policy) {
        return policy.withCheck() == null ? policy.using() : policy.withCheck();
    }

    private boolean mentions(@Nullable Expression expression) {
        return expression != null && mention.matcher(expression.sql()).find();
    }
}
