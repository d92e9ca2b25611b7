package dev.squall.run;

/// Hears of every statement when it is over: for metrics and traces.
///
/// ```java
/// ConnectionSettings.defaults().onExecution(e -> timer(e.tags(), e.outcome()).record(e.duration()));
/// ```
///
/// It is called by the thread that ran the statement. What it throws is logged, and does not reach
/// that thread's caller.
@FunctionalInterface
public interface ExecutionListener {

    /// Hears nothing.
    ExecutionListener NONE = execution -> {};

    /// A statement has run, or failed. A stream is over when it is closed.
    void ended(Execution execution);
}
