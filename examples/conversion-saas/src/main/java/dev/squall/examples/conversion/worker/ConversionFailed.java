package dev.squall.examples.conversion.worker;

/// A file could not be converted.
public final class ConversionFailed extends Exception {

    private static final long serialVersionUID = 1L;

    /// @param why what the customer is told
    public ConversionFailed(String why) {
        super(why);
    }
}
