package dev.squall.view;

import java.util.UUID;

/// A note with its owner's name.
public record NoteLine(UUID noteId, String owner, String title) {}
