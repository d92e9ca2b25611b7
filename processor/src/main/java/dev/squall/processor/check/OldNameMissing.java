package dev.squall.processor.check;

import dev.squall.processor.model.Column;
import dev.squall.processor.model.Model;
import dev.squall.processor.model.Place;
import dev.squall.processor.model.TableModel;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// `@RenamedFrom` gives no name, or the one that the thing has.
final class OldNameMissing implements TableRule {

    @Override
    public Stream<Problem> check(TableModel table, Model model) {
        Stream<Problem> own = check(table.place(), "", table.name(), table.renamedFrom());
        return Stream.concat(own, table.columns().stream().flatMap(OldNameMissing::check));
    }

    private static Stream<Problem> check(Column column) {
        Place place = column.place();
        Stream<Problem> own = check(place, "", column.name(), column.marks().renamedFrom());
        Stream<Problem> types =
                RenamedType.of(column.shape())
                        .flatMap(type -> check(place, type.says(), type.name(), type.oldName()));
        return Stream.concat(own, types);
    }

    private static Stream<Problem> check(
            Place place, String says, String name, @Nullable String oldName) {
        if (oldName == null || !(oldName.isEmpty() || oldName.equals(name))) {
            return Stream.empty();
        }
        String what = says.isEmpty() ? place.toString() : place + ": " + says;
        return Stream.of(
                Problem.error(
                        "SQ244",
                        place,
                        oldName.isEmpty()
                                ? what + ": @RenamedFrom gives no name"
                                : what + " is called \"" + name + "\", and was called so",
                        "say the name that it had before, or take @RenamedFrom away"));
    }
}
