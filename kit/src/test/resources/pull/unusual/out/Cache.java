package c0;

import dev.squall.annotation.Id;
import dev.squall.annotation.Table;
import dev.squall.declare.Definition;
import org.jspecify.annotations.Nullable;

/// A row of `caches`.
@Table("caches")
public record Cache(@Id String key, byte @Nullable [] value) {

    static void table(CacheTable t, Definition d) {
        d.unlogged();
        d.storage("autovacuum_enabled", "false");
    }
}
