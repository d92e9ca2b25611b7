package dev.squall.parts;

import dev.squall.annotation.Schema;

/// Tables whose columns have parts.
@Schema({Plan.class, House.class, Naming.class})
public final class PartsSchema {

    private PartsSchema() {}
}
