package dev.squall.shape;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/// All of a shape: the names of its tables, and its lists.
final class Tree {

    private final Aliases aliases = new Aliases();
    private final SortedMap<Integer, Branch> branches = new TreeMap<>();
    private final List<Said> said = new ArrayList<>();
    private int count;

    Aliases aliases() {
        return aliases;
    }

    /// A number for a list: those of the lists inside of it come after it.
    int number() {
        return count++;
    }

    void add(Branch branch) {
        branches.put(branch.number(), branch);
    }

    /// Adds what a component says, where it is not the same at another level.
    void add(Said text) {
        if (said.stream().noneMatch(text::isThatOf)) {
            said.add(text);
        }
    }

    /// What its components say in SQL.
    List<Said> said() {
        return List.copyOf(said);
    }

    /// Its lists, those inside of others behind them.
    List<Branch> branches() {
        return new ArrayList<>(branches.values());
    }
}
