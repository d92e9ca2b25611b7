package dev.squall.schema;

import dev.squall.schema.declared.DeclaredKind;
import dev.squall.schema.declared.check.CheckKind;
import dev.squall.schema.declared.comment.CommentKind;
import dev.squall.schema.declared.composite.CompositeKind;
import dev.squall.schema.declared.counter.CounterKind;
import dev.squall.schema.declared.domain.DomainKind;
import dev.squall.schema.declared.enumtype.EnumKind;
import dev.squall.schema.declared.exclusion.ExclusionKind;
import dev.squall.schema.declared.extension.ExtensionKind;
import dev.squall.schema.declared.foreignkey.ForeignKeyKind;
import dev.squall.schema.declared.function.FunctionKind;
import dev.squall.schema.declared.grant.GrantKind;
import dev.squall.schema.declared.index.IndexKind;
import dev.squall.schema.declared.key.KeyKind;
import dev.squall.schema.declared.namespace.SchemaKind;
import dev.squall.schema.declared.partition.PartitionKind;
import dev.squall.schema.declared.policy.PolicyKind;
import dev.squall.schema.declared.role.MembershipKind;
import dev.squall.schema.declared.role.RoleKind;
import dev.squall.schema.declared.rowlimit.RowLimitKind;
import dev.squall.schema.declared.table.TableKind;
import dev.squall.schema.declared.text.TextKind;
import dev.squall.schema.declared.trigger.TriggerKind;
import dev.squall.schema.declared.view.ViewKind;
import java.util.List;

/// All kinds of objects: the only list of them.
final class DeclaredKinds {

    static final List<DeclaredKind> ALL =
            List.of(
                    new RoleKind(),
                    new MembershipKind(),
                    new SchemaKind(),
                    new ExtensionKind(),
                    new EnumKind(),
                    new CompositeKind(),
                    new DomainKind(),
                    new FunctionKind(),
                    new TableKind(),
                    new PartitionKind(),
                    new KeyKind(),
                    new CheckKind(),
                    new ExclusionKind(),
                    new IndexKind(),
                    new ForeignKeyKind(),
                    new ViewKind(),
                    new TriggerKind(),
                    new RowLimitKind(),
                    new CounterKind(),
                    new PolicyKind(),
                    new GrantKind(),
                    new CommentKind(),
                    new TextKind());

    private DeclaredKinds() {}
}
