package app;

import dev.squall.annotation.Schema;

/// The tables of this application. The annotation processor writes `Tables` beside it.
@Schema({Note.class})
public final class AppSchema {

    private AppSchema() {}
}
