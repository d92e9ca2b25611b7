package dev.squall.examples.conversion.access;

/// Whose an API key is; its components are the claims of the session.
public record IdentifiedKey(String apiKeyId, String organizationId) {}
