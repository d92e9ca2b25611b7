package dev.squall.examples.conversion.worker;

import dev.squall.examples.conversion.schema.ConversionDefinition;
import dev.squall.examples.conversion.schema.TransformationJob;

/// Converts files. In production it streams them from and to the object store.
@FunctionalInterface
public interface Converter {

    /// Converts the file of a job.
    ///
    /// @throws ConversionFailed if the file is not what the definition says
    Converted convert(TransformationJob job, ConversionDefinition definition)
            throws ConversionFailed;

    /// What came of it.
    ///
    /// @param outputKey where the result lies in the object store
    record Converted(String outputKey, long rows) {}
}
