package dev.squall.schema.catalog;

import dev.squall.schema.object.ObjectId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Collects the objects of a database, and where the server keeps each. Kinds ask for rows; all
/// their queries are sent at once, and the rows are taken in the order in which they were asked
/// for.
public final class CatalogReader {

    /// Makes an object of a row.
    @FunctionalInterface
    public interface Reading {
        /// The object, or null if the row is none of them.
        @Nullable CatalogObject object(Row row) throws SQLException;
    }

    private record Asked(String query, RowAction action, List<String> values) {}

    private final Scope scope;
    private final int major;
    private final List<Asked> asked = new ArrayList<>();
    private final SortedMap<ObjectId, CatalogObject> objects = new TreeMap<>();
    private final Map<Address, ObjectId> addresses = new HashMap<>();
    private final VaryingArray.Spelling spelling = new VaryingArray.Spelling();

    CatalogReader(int major, Scope scope) {
        this.major = major;
        this.scope = scope;
    }

    /// The major version of the server.
    public int major() {
        return major;
    }

    /// Which part is read.
    public Scope scope() {
        return scope;
    }

    /// Asks for objects that are rows of a system catalog. The query has a column `oid`, and one
    /// `sub` if they are columns.
    ///
    /// @param catalog the system catalog: `pg_class`
    /// @param values the values of the query's parameters
    public void read(String catalog, String query, Reading reading, String... values) {
        rows(
                query,
                row -> {
                    CatalogObject object = reading.object(row);
                    if (object != null) {
                        add(new Address(catalog, row.big("oid"), row.sub()), object);
                    }
                },
                values);
    }

    /// Asks for the rows of a query.
    ///
    /// @param values the values of its parameters
    public void rows(String query, RowAction action, String... values) {
        asked.add(new Asked(query, action, List.of(values)));
    }

    /// What is done with a row.
    @FunctionalInterface
    public interface RowAction {
        /// Takes the row.
        void run(Row row) throws SQLException;
    }

    /// Adds an object that has an address of its own.
    public void add(Address address, CatalogObject object) {
        if (add(object)) {
            addresses.put(address, object.id());
        }
    }

    /// Adds an object that the server keeps as a property of another one.
    ///
    /// @return whether it is in the scope
    public boolean add(CatalogObject object) {
        if (!scope.includes(object.id())) {
            return false;
        }
        CatalogObject other = objects.putIfAbsent(object.id(), object);
        if (other != null) {
            throw new IllegalStateException("two objects are called " + object.id());
        }
        return true;
    }

    /// Says where else the server keeps something: a composite type is a relation as well.
    public void also(Address address, ObjectId id) {
        addresses.put(address, id);
    }

    /// What has been read at an address so far.
    public @Nullable CatalogObject at(Address address) {
        ObjectId id = addresses.get(address);
        return id == null ? null : objects.get(id);
    }

    /// What has been read so far.
    public @Nullable CatalogObject get(ObjectId id) {
        return objects.get(id);
    }

    /// Reads what was asked for, and how it hangs together.
    ///
    /// @throws SQLException if the server refuses a query
    Snapshot snapshot(Connection connection) throws SQLException {
        Addresses all = new Addresses(addresses);
        rows(Addresses.QUERY, all::alias);
        rows(Addresses.PARENTS, all::parent);
        Links links = new Links(objects, all);
        rows(Links.QUERY, links::row);
        FactsReader facts = new FactsReader(this);
        send(connection);
        return links.snapshot(facts.facts()).spelled(spelling);
    }

    private void send(Connection connection) throws SQLException {
        String all = asked.stream().map(Asked::query).collect(Collectors.joining(";\n"));
        try (PreparedStatement statement = connection.prepareStatement(all)) {
            int parameter = 0;
            for (Asked one : asked) {
                for (String value : one.values) {
                    statement.setString(++parameter, value);
                }
            }
            statement.execute();
            for (Asked one : asked) {
                take(statement, one.action);
                statement.getMoreResults();
            }
        }
    }

    private void take(PreparedStatement statement, RowAction action) throws SQLException {
        try (ResultSet results = Objects.requireNonNull(statement.getResultSet())) {
            Row row = new Row(results, spelling);
            while (results.next()) {
                action.run(row);
            }
        }
    }
}
