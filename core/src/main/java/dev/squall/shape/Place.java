package dev.squall.shape;

import dev.squall.error.InvalidQuery;
import dev.squall.error.Report;
import dev.squall.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// A level of a shape, where calls find it: by relations.
final class Place {

    private final Table<?> table;
    private final List<Inside> inside = new ArrayList<>();

    Place(Table<?> table) {
        this.table = table;
    }

    /// What a relation leads to from a level.
    ///
    /// @param list the number of its list; negative: it is one row
    /// @param place the level there
    private record Inside(Relation<?, ?, ?> relation, int list, Place place) {}

    /// Adds what a relation leads to.
    ///
    /// @param list the number of its list; negative: it is one row
    /// @param other the table there
    Place add(Relation<?, ?, ?> relation, int list, Table<?> other) {
        Place place = new Place(other);
        inside.add(new Inside(relation, list, place));
        return place;
    }

    /// What is asked of a shape, with something more about one of its levels.
    ///
    /// @throws InvalidQuery if the relation is none of this level
    Asked change(Asked asked, Shape<?, ?> shape, Wish wish) {
        List<Inside> found = found(wish);
        if (found.isEmpty()) {
            throw missing(wish);
        }
        Asked changed = asked;
        for (Inside each : found) {
            Fetch said = wish.said().apply(each.place.table);
            if (each.list >= 0) {
                Options options = changed.of(shape.branches().get(each.list));
                changed = changed.with(each.list, said.of(options, each.place.table));
            } else if (said.saysWhich() && found.stream().allMatch(i -> i.list < 0)) {
                throw passed(wish);
            }
            for (Wish further : said.inside()) {
                if (!each.place.found(further).isEmpty()) {
                    changed = each.place.change(changed, shape, further);
                } else if (found.stream().allMatch(i -> i.place.found(further).isEmpty())) {
                    throw each.place.missing(further);
                }
            }
        }
        return changed;
    }

    private List<Inside> found(Wish wish) {
        return inside.stream().filter(i -> i.relation.is(wish.relation())).toList();
    }

    private static InvalidQuery passed(Wish wish) {
        return new InvalidQuery(
                Report.of("the shape reads past " + wish.relation() + ", and none of its rows")
                        .hint("say it of what is behind it: fetch(…) inside of this one"));
    }

    private InvalidQuery missing(Wish wish) {
        String names =
                inside.stream().map(i -> i.relation.name()).collect(Collectors.joining(", "));
        return new InvalidQuery(
                Report.of("the shape does not read " + wish.relation())
                        .line("it reads", names.isEmpty() ? "no relation of that table" : names)
                        .hint("make it a component of the record: fetch(…) says which rows"));
    }
}
