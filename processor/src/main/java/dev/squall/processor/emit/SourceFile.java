package dev.squall.processor.emit;

import dev.squall.processor.model.ClassName;
import dev.squall.processor.model.Place;
import java.util.List;

/// A file to write.
///
/// @param origins the classes it is made from
public record SourceFile(ClassName name, String text, List<Place> origins) {}
