package dev.squall.kit.run;

/// Hears what a migrator does, while it does it.
///
/// ```java
/// MigratorOptions.defaults().listener(event -> log.info("{}", event));
/// ```
@FunctionalInterface
public interface MigrationListener {

    /// Hears nothing.
    MigrationListener NONE = event -> {};

    /// Something happened; [Object#toString] of it is a line for a person. What this throws ends
    /// the migrator.
    void on(MigrationEvent event);
}
