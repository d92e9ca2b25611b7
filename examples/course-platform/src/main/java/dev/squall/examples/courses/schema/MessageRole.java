package dev.squall.examples.courses.schema;

/// Who said something in a chat.
public enum MessageRole {
    USER,
    ASSISTANT
}
