package dev.squall.processor.model;

import java.util.List;
import java.util.Map;

/// The records that are stored as json.
///
/// @param known all that were seen so far
/// @param written what is written for which of them, in this round
public record JsonModels(Map<ClassName, JsonModel> known, List<Written> written) {

    /// A class for what is in a record.
    ///
    /// @param column whether a column holds it, and not another record
    public record Written(JsonModel model, boolean column) {}
}
