package dev.squall.processor.model;

import java.util.List;

/// A component of a record in json.
///
/// @param field its name in Java
/// @param name its name in json
/// @param doc its documentation
public record JsonComponent(String field, String name, JsonShape shape, List<String> doc) {}
