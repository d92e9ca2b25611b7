package dev.squall.schema;

import dev.squall.schema.catalog.CatalogKind;
import dev.squall.schema.catalog.accessmethod.AccessMethodKind;
import dev.squall.schema.catalog.cast.CastKind;
import dev.squall.schema.catalog.collation.CollationKind;
import dev.squall.schema.catalog.comment.CommentKind;
import dev.squall.schema.catalog.composite.CompositeKind;
import dev.squall.schema.catalog.constraint.CheckKind;
import dev.squall.schema.catalog.constraint.ForeignKeyKind;
import dev.squall.schema.catalog.constraint.KeyKind;
import dev.squall.schema.catalog.conversion.ConversionKind;
import dev.squall.schema.catalog.domain.DomainKind;
import dev.squall.schema.catalog.enumtype.EnumKind;
import dev.squall.schema.catalog.extension.ExtensionKind;
import dev.squall.schema.catalog.extension.ExtensionMembershipKind;
import dev.squall.schema.catalog.foreign.ColumnOptionsKind;
import dev.squall.schema.catalog.foreign.ForeignDataWrapperKind;
import dev.squall.schema.catalog.foreign.ServerKind;
import dev.squall.schema.catalog.foreign.UserMappingKind;
import dev.squall.schema.catalog.function.AggregateKind;
import dev.squall.schema.catalog.function.FunctionKind;
import dev.squall.schema.catalog.grant.DefaultPrivilegesKind;
import dev.squall.schema.catalog.grant.GrantKind;
import dev.squall.schema.catalog.index.IndexKind;
import dev.squall.schema.catalog.language.LanguageKind;
import dev.squall.schema.catalog.language.TransformKind;
import dev.squall.schema.catalog.namespace.SchemaKind;
import dev.squall.schema.catalog.operator.OperatorClassKind;
import dev.squall.schema.catalog.operator.OperatorFamilyKind;
import dev.squall.schema.catalog.operator.OperatorKind;
import dev.squall.schema.catalog.policy.PolicyKind;
import dev.squall.schema.catalog.policy.RowSecurityKind;
import dev.squall.schema.catalog.publication.PublicationKind;
import dev.squall.schema.catalog.publication.PublicationMemberKind;
import dev.squall.schema.catalog.range.RangeKind;
import dev.squall.schema.catalog.role.MembershipKind;
import dev.squall.schema.catalog.role.RoleKind;
import dev.squall.schema.catalog.rule.RuleKind;
import dev.squall.schema.catalog.sequence.SequenceKind;
import dev.squall.schema.catalog.sequence.SequenceOwnerKind;
import dev.squall.schema.catalog.statistics.StatisticsKind;
import dev.squall.schema.catalog.table.ColumnKind;
import dev.squall.schema.catalog.table.TableKind;
import dev.squall.schema.catalog.textsearch.ConfigurationKind;
import dev.squall.schema.catalog.textsearch.DictionaryKind;
import dev.squall.schema.catalog.textsearch.FunctionSetKind;
import dev.squall.schema.catalog.trigger.EventTriggerKind;
import dev.squall.schema.catalog.trigger.TriggerKind;
import dev.squall.schema.catalog.view.MaterializedViewKind;
import dev.squall.schema.catalog.view.ViewKind;
import java.util.List;

/// All kinds of objects that are read: the only list of them. Comments come last: they name the
/// others.
final class CatalogKinds {

    static final List<CatalogKind> ALL =
            List.of(
                    new RoleKind(),
                    new MembershipKind(),
                    new SchemaKind(),
                    new ExtensionKind(),
                    new CollationKind(),
                    new EnumKind(),
                    new DomainKind(),
                    new CompositeKind(),
                    new RangeKind(),
                    new SequenceKind(),
                    new FunctionKind(),
                    new AggregateKind(),
                    new LanguageKind(),
                    new AccessMethodKind(),
                    new CastKind(),
                    new OperatorKind(),
                    new OperatorFamilyKind(),
                    new OperatorClassKind(),
                    new ConversionKind(),
                    new TransformKind(),
                    FunctionSetKind.parsers(),
                    FunctionSetKind.templates(),
                    new DictionaryKind(),
                    new ConfigurationKind(),
                    new ForeignDataWrapperKind(),
                    new ServerKind(),
                    new UserMappingKind(),
                    new TableKind(),
                    new ColumnKind(),
                    new ColumnOptionsKind(),
                    new SequenceOwnerKind(),
                    KeyKind.primary(),
                    KeyKind.unique(),
                    KeyKind.exclusion(),
                    new CheckKind(),
                    new ViewKind(),
                    new MaterializedViewKind(),
                    new IndexKind(),
                    new ForeignKeyKind(),
                    new StatisticsKind(),
                    new RuleKind(),
                    new TriggerKind(),
                    new RowSecurityKind(),
                    new PolicyKind(),
                    new ExtensionMembershipKind(),
                    new GrantKind(),
                    new DefaultPrivilegesKind(),
                    new EventTriggerKind(),
                    new PublicationKind(),
                    new PublicationMemberKind(),
                    new CommentKind());

    private CatalogKinds() {}
}
