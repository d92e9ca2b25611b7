package dev.squall.kit.error;

import java.util.Collection;
import java.util.Optional;

/// Turns what somebody probably meant into a hint.
public final class Words {

    private Words() {}

    /// "did you mean …", if one of the known words is close enough.
    public static Optional<String> didYouMean(String word, Collection<String> known) {
        return Nearest.to(word, known).map(name -> "did you mean \"" + name + "\"?");
    }
}
