package dev.squall.sql;

import dev.squall.error.InvalidQuery;
import dev.squall.error.Report;
import java.util.Arrays;

/// The items of FROM that can be named from where a statement is being written: the innermost last.
final class Scope {

    private static final byte OUTER = 1; // a join can leave it without a row
    private static final byte HIDDEN = 2; // not to be named from where is being written
    private static final byte DECLARED = 4 | HIDDEN; // by WITH

    private FromItem[] items = new FromItem[8];
    private byte[] states = new byte[8];
    private int depth;

    /// How many have been entered.
    int depth() {
        return depth;
    }

    /// Enters an item.
    void enter(FromItem item, boolean nullable) {
        enter(item, nullable ? OUTER : 0);
    }

    /// Enters an item that WITH declares: FROM can name it.
    void declare(FromItem item) {
        enter(item, DECLARED);
    }

    private void enter(FromItem item, byte state) {
        if (depth == items.length) {
            items = Arrays.copyOf(items, depth * 2);
            states = Arrays.copyOf(states, depth * 2);
        }
        items[depth] = item;
        states[depth++] = state;
    }

    /// Leaves all items but the first ones.
    void leave(int remaining) {
        Arrays.fill(items, remaining, depth, null);
        depth = remaining;
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
                                        "a query in FROM sees what stands before it only in a"
                                                + " lateral join, and `on` sees no later item"));
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
