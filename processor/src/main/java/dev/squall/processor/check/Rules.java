package dev.squall.processor.check;

import dev.squall.processor.model.Model;
import dev.squall.processor.model.TableModel;
import java.util.List;
import java.util.stream.Stream;

/// All rules, in the order of their codes.
public final class Rules {

    private static final List<TableRule> TABLE =
            List.of(
                    new ComponentTypeUnsupported(),
                    new PrimitiveNullable(),
                    new PrimaryKeyMissing(),
                    new PrimaryKeyTwice(),
                    new KeyComponentUnknown(),
                    new ForeignKeyComponentUnknown(),
                    new ReferenceTargetNotATable(),
                    new ReferencedKeyMismatch(),
                    new ReferencedComponentUnknown(),
                    new ReferenceTypeMismatch(),
                    new ColumnNameTwice(),
                    new NameTooLong(),
                    new TextLengthMisplaced(),
                    new NumericMisplaced(),
                    new JsonOfScalar(),
                    new NumberingMisplaced(),
                    new UpdatedAtMisplaced(),
                    new EnumTextMisplaced(),
                    new ValueFromTwoSources(),
                    new ActionImpossible(),
                    new KeyNullable(),
                    new TableMethodMisshaped(),
                    new TooManyColumns(),
                    new RecordHidden(),
                    new RecordGeneric(),
                    new TableNotARecord(),
                    new GeneratorMisfit(),
                    new CustomTypeMisfit(),
                    new EmbeddedCycle(),
                    new EnumLabelTwice(),
                    new ColumnNameInCamelCase(),
                    new ComponentTypeHidden(),
                    new WrapperOfNullable(),
                    new AnnotationOnEmbedded(),
                    new GeneratedClassTwice(),
                    new SizeOutOfRange(),
                    new OldNameMissing(),
                    new OldNameTaken(),
                    new RenamedText(),
                    new SoftDeleteMisplaced(),
                    new SoftDeleteTwice(),
                    new VersionMisplaced(),
                    new VersionTwice(),
                    new DomainRetyped(),
                    new TypeAnnotationMisplaced());

    private static final List<TableRule> VIEW =
            List.of(
                    new ComponentTypeUnsupported(),
                    new PrimitiveNullable(),
                    new ColumnNameTwice(),
                    new NameTooLong(),
                    new TextLengthMisplaced(),
                    new NumericMisplaced(),
                    new JsonOfScalar(),
                    new EnumTextMisplaced(),
                    new TooManyColumns(),
                    new RecordHidden(),
                    new RecordGeneric(),
                    new CustomTypeMisfit(),
                    new EmbeddedCycle(),
                    new EnumLabelTwice(),
                    new ColumnNameInCamelCase(),
                    new ComponentTypeHidden(),
                    new WrapperOfNullable(),
                    new AnnotationOnEmbedded(),
                    new GeneratedClassTwice(),
                    new SizeOutOfRange(),
                    new ReferenceTargetNotATable(),
                    new ReferencedKeyMismatch(),
                    new ReferencedComponentUnknown(),
                    new ReferenceTypeMismatch(),
                    new ViewQueryMisshaped(),
                    new ViewMethodMisshaped(),
                    new ViewRowIsATable(),
                    new ViewColumnAnnotated(),
                    new TypeAnnotationMisplaced());

    private static final List<RootRule> ROOT =
            List.of(
                    new ReferenceOutsideSchema(),
                    new TableNameTwice(),
                    new SchemaListsNonTable(),
                    new DefineMethodMisshaped(),
                    new SchemaTwice(),
                    new EnumTypeTwice(),
                    new TableOutOfSight(),
                    new TypeNameTwice());

    private Rules() {}

    /// The problems of a round.
    public static Stream<Problem> check(Model model) {
        return Stream.of(
                        model.tables().stream().flatMap(table -> check(TABLE, table, model)),
                        model.views().stream().flatMap(view -> check(VIEW, view, model)),
                        model.graphs().stream().flatMap(GraphRules::check),
                        model.inserts().stream().flatMap(InsertRules::check),
                        model.roots().stream()
                                .flatMap(
                                        root ->
                                                ROOT.stream()
                                                        .flatMap(rule -> rule.check(root, model))))
                .flatMap(problems -> problems);
    }

    private static Stream<Problem> check(List<TableRule> rules, TableModel table, Model model) {
        return rules.stream().flatMap(rule -> rule.check(table, model));
    }
}
