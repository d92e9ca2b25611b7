package dev.squall.examples.product.schema;

import dev.squall.annotation.EnumText;

/// Who says something in a conversation.
@EnumText(check = true)
public enum MessageRole {
    SYSTEM,
    USER,
    ASSISTANT
}
