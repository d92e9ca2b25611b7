package dev.squall.examples.conversion.schema;

import dev.squall.annotation.EnumText;

/// Who asked for a conversion: a person, or a program with an API key.
@EnumText
public enum JobSource {
    WEB,
    API
}
