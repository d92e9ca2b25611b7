package dev.squall.graph;

/// Implemented by a record that is a row to insert, with the rows that belong to it: its components
/// are columns and relations of a table.
///
/// ```java
/// record OrderDraft(int customerId, List<Line> details) implements InsertOf<Order> {
///     record Line(int productId, int quantity) {}
/// }
///
/// Order order = db.insertGraph(new OrderDraft(7, List.of(new Line(1, 2)))).returning().one();
/// ```
///
/// @param <R> the record of the table
public interface InsertOf<R> {}
