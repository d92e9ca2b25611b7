package dev.squall.schema.catalog.grant;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// The privileges that somebody has on something.
///
/// @param plain those that he has, in the order of their letters
/// @param grantable those that he may give to others as well
public record Rights(List<String> plain, List<String> grantable) {

    static final Rights NONE = new Rights(List.of(), List.of());

    static Rights of(List<String> plain) {
        return new Rights(plain, List.of());
    }

    /// All of them, whether they can be given on or not.
    Set<String> held() {
        Set<String> held = new TreeSet<>(plain);
        held.addAll(grantable);
        return held;
    }

    /// What is here and not there.
    List<String> without(Rights others) {
        Set<String> rest = held();
        rest.removeAll(others.held());
        return List.copyOf(rest);
    }

    /// Those that are not among some others.
    Rights not(Set<String> privileges) {
        return new Rights(
                plain.stream().filter(p -> !privileges.contains(p)).toList(),
                grantable.stream().filter(p -> !privileges.contains(p)).toList());
    }

    /// Those that are among some others.
    Rights shared(Set<String> privileges) {
        return new Rights(
                plain.stream().filter(privileges::contains).toList(),
                grantable.stream().filter(privileges::contains).toList());
    }
}
