package dev.squall.declare;

import java.util.ArrayList;
import java.util.List;

/// A trigger as text, and what it needs.
public final class TriggerBuilder implements Pending {

    private final Site site;
    private final String text;
    private final List<String> dependsOn = new ArrayList<>();

    TriggerBuilder(Site site, String text) {
        this.site = site;
        this.text = text;
    }

    /// The functions and other objects it needs, by name: they are created before it.
    public TriggerBuilder dependsOn(String... names) {
        dependsOn.addAll(List.of(names));
        return this;
    }

    @Override
    public TriggerDeclaration build() {
        if (text.isBlank()) {
            throw site.invalid("has no text", "say what follows its name in create trigger");
        }
        return new TriggerDeclaration(
                site.name(), text.strip(), List.copyOf(dependsOn), site.at(List.of()));
    }
}
