package dev.squall.schema;

import dev.squall.schema.object.Kind;
import dev.squall.schema.object.check.CheckKind;
import dev.squall.schema.object.comment.CommentKind;
import dev.squall.schema.object.enumtype.EnumKind;
import dev.squall.schema.object.exclusion.ExclusionKind;
import dev.squall.schema.object.extension.ExtensionKind;
import dev.squall.schema.object.foreignkey.ForeignKeyKind;
import dev.squall.schema.object.function.FunctionKind;
import dev.squall.schema.object.grant.GrantKind;
import dev.squall.schema.object.index.IndexKind;
import dev.squall.schema.object.key.KeyKind;
import dev.squall.schema.object.namespace.SchemaKind;
import dev.squall.schema.object.policy.PolicyKind;
import dev.squall.schema.object.role.MembershipKind;
import dev.squall.schema.object.role.RoleKind;
import dev.squall.schema.object.rowlimit.RowLimitKind;
import dev.squall.schema.object.table.TableKind;
import dev.squall.schema.object.trigger.TriggerKind;
import java.util.List;

/// All kinds of objects: the only list of them.
final class Kinds {

    static final List<Kind> ALL =
            List.of(
                    new RoleKind(),
                    new MembershipKind(),
                    new SchemaKind(),
                    new ExtensionKind(),
                    new EnumKind(),
                    new FunctionKind(),
                    new TableKind(),
                    new KeyKind(),
                    new CheckKind(),
                    new ExclusionKind(),
                    new IndexKind(),
                    new ForeignKeyKind(),
                    new TriggerKind(),
                    new RowLimitKind(),
                    new PolicyKind(),
                    new GrantKind(),
                    new CommentKind());

    private Kinds() {}
}
