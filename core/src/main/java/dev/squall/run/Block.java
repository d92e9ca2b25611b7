package dev.squall.run;

/// One block of a transaction: the outermost, or one that is nested in it.
final class Block {

    final int level;
    boolean ended;

    /// @param level 0: the outermost
    Block(int level) {
        this.level = level;
    }
}
