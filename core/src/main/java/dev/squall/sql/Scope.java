package dev.squall.sql;

import dev.squall.error.InvalidQuery;
import dev.squall.error.Report;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The items of FROM that can be named from where a statement is being written: the innermost last.
final class Scope {

    private static final byte OUTER = 1; // a join can leave it without a row
    private static final byte HIDDEN = 2; // not to be named from where is being written
    private static final byte DECLARED = 4 | HIDDEN; // by WITH

    private FromItem[] items = new FromItem[8];
    private byte[] states = new byte[8];
    private @Nullable Identifier[] names = new Identifier[8]; // where it is not the qualifier
    private int depth;
    private boolean one; // only one item is to be seen: see [#only]

    /// How many have been entered.
    int depth() {
        return depth;
    }

    /// Enters an item.
    void enter(FromItem item, boolean nullable) {
        FromItem named = item.origin();
        Identifier name = named == item || !isTaken(named.qualifier()) ? null : free(named);
        enter(named, nullable ? OUTER : 0, name);
    }

    /// Enters an item that WITH declares: FROM can name it.
    void declare(FromItem item) {
        enter(item, DECLARED, null);
    }

    private void enter(FromItem item, byte state, @Nullable Identifier name) {
        if (depth == items.length) {
            items = Arrays.copyOf(items, depth * 2);
            states = Arrays.copyOf(states, depth * 2);
            names = Arrays.copyOf(names, depth * 2);
        }
        items[depth] = item;
        names[depth] = name;
        states[depth++] = state;
    }

    /// Whether an item around has that name.
    private boolean isTaken(String name) {
        for (int i = depth - 1; i >= 0; i--) {
            if (states[i] != DECLARED && name.equals(nameOf(i))) {
                return true;
            }
        }
        return false;
    }

    private String nameOf(int at) {
        Identifier name = names[at];
        return name == null ? items[at].qualifier() : name.name();
    }

    /// `people_reports_2`, where `people_reports` is taken.
    private Identifier free(FromItem item) {
        String start = item.qualifier();
        if (start.getBytes(StandardCharsets.UTF_8).length > Identifier.MAX_BYTES - 4) {
            start = "r_" + Integer.toHexString(start.hashCode());
        }
        int number = 2;
        while (isTaken(start + '_' + number)) {
            number++;
        }
        return Identifier.of(start + '_' + number);
    }

    /// The name that an item has in the statement, where it is not its own; null: it is.
    @Nullable Identifier name(int at) {
        return names[at];
    }

    /// Leaves one item visible, which a handle now stands for as well.
    ///
    /// @return what was visible before, for [#show]
    byte[] only(int at, FromItem handle) {
        byte[] before = states.clone();
        hidden(0, depth, true);
        states[at] = before[at];
        Identifier name = names[at];
        enter(handle, before[at], name == null ? Identifier.of(items[at].qualifier()) : name);
        one = true;
        return before;
    }

    /// Ends what [#only] began.
    void show(byte[] before, int remaining) {
        leave(remaining);
        System.arraycopy(before, 0, states, 0, remaining);
        one = false;
    }

    /// Leaves all items but the first ones.
    void leave(int remaining) {
        Arrays.fill(items, remaining, depth, null);
        Arrays.fill(names, remaining, depth, null);
        depth = remaining;
        one &= remaining > 0;
    }

    /// Whether WITH has declared an item of that name.
    boolean isDeclared(String name) {
        for (int i = depth - 1; i >= 0; i--) {
            if (states[i] == DECLARED && items[i].qualifier().equals(name)) {
                return true;
            }
        }
        return false;
    }

    /// Says of an item whether a join can leave it without a row.
    void outer(int at, boolean nullable) {
        states[at] = (byte) (nullable ? states[at] | OUTER : states[at] & ~OUTER);
    }

    /// Whether a join can leave an item without a row.
    boolean isOuter(int at) {
        return (states[at] & OUTER) != 0;
    }

    /// Hides items, or shows them again.
    void hidden(int from, int to, boolean hidden) {
        for (int i = from; i < to; i++) {
            states[i] = (byte) (hidden ? states[i] | HIDDEN : states[i] & ~HIDDEN);
        }
    }

    private boolean isHidden(int at) {
        return (states[at] & HIDDEN) != 0;
    }

    /// Where an item stands that was entered; negative: nowhere.
    int entered(FromItem item) {
        for (int i = depth - 1; i >= 0; i--) {
            if (items[i] == item) {
                return i;
            }
        }
        return -1;
    }

    /// Where an item stands, or one that means the same; negative: it cannot be seen.
    int find(FromItem item) {
        for (int i = depth - 1; i >= 0; i--) {
            if (items[i] == item && !isHidden(i)) {
                return i;
            }
        }
        for (int i = depth - 1; i >= 0; i--) {
            if (!isHidden(i) && items[i].is(item)) {
                return i;
            }
        }
        return -1;
    }

    /// The error of naming what cannot be seen.
    ///
    /// @param part what was named of it
    InvalidQuery unseen(FromItem item, String part, String text) {
        for (int i = depth - 1; i >= 0; i--) {
            if (states[i] != DECLARED && isHidden(i) && (items[i] == item || items[i].is(item))) {
                return new InvalidQuery(
                        Report.of(item.qualifier() + " cannot be seen from here")
                                .line(part, text)
                                .line("in scope", names())
                                .hint(
                                        one
                                                ? "what fetch(…) says of a level sees that level"
                                                        + " alone, and its relations: .any(…)"
                                                : "a query in FROM sees what stands before it only"
                                                        + " in a lateral join, and `on` sees no"
                                                        + " later item"));
            }
        }
        return new InvalidQuery(
                Report.of(item.qualifier() + " is not in this query's FROM")
                        .line(part, text)
                        .line("in scope", names())
                        .hint("add it with .from(…) or a join"));
    }

    private String names() {
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < depth; i++) {
            if (!isHidden(i)) {
                names.append(names.isEmpty() ? "" : ", ").append(items[i].qualifier());
            }
        }
        return names.isEmpty() ? "nothing" : names.toString();
    }
}
