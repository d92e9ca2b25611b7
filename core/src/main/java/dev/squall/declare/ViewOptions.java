package dev.squall.declare;

/// How a view behaves.
///
/// @param materialized whether its rows are stored
/// @param securityInvoker whether its tables are read with the rights of the reader
/// @param securityBarrier whether conditions of a reader are kept from rows it leaves out
/// @param withNoData whether a materialized one starts empty
public record ViewOptions(
        boolean materialized,
        boolean securityInvoker,
        boolean securityBarrier,
        boolean withNoData) {}
