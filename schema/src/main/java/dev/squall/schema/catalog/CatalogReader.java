package dev.squall.schema.catalog;

import dev.squall.schema.object.ObjectId;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Collects the objects of a database, and where the server keeps each.
public final class CatalogReader {

    /// Makes an object of a row.
    @FunctionalInterface
    public interface Reading {
        /// The object, or null if the row is none of them.
        @Nullable CatalogObject object(Row row) throws SQLException;
    }

    private final Connection connection;
    private final Scope scope;
    private final int major;
    private final SortedMap<ObjectId, CatalogObject> objects = new TreeMap<>();
    private final Map<Address, ObjectId> addresses = new HashMap<>();

    CatalogReader(Connection connection, Scope scope) throws SQLException {
        this.connection = connection;
        this.scope = scope;
        this.major = connection.getMetaData().getDatabaseMajorVersion();
    }

    /// The major version of the server.
    public int major() {
        return major;
    }

    /// Which part is read.
    public Scope scope() {
        return scope;
    }

    /// Reads objects that are rows of a system catalog. The query has a column `oid`, and one `sub`
    /// if they are columns.
    ///
    /// @param catalog the system catalog: `pg_class`
    /// @param values the values of the query's parameters
    public void read(String catalog, String query, Reading reading, String... values)
            throws SQLException {
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

    /// Runs a query.
    public void rows(String query, RowAction action, String... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            try (ResultSet results = statement.executeQuery()) {
                Row row = new Row(results);
                while (results.next()) {
                    action.run(row);
                }
            }
        }
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

    /// What has been read at an address.
    public @Nullable CatalogObject at(Address address) {
        ObjectId id = addresses.get(address);
        return id == null ? null : objects.get(id);
    }

    /// What has been read so far.
    public @Nullable CatalogObject get(ObjectId id) {
        return objects.get(id);
    }

    Snapshot snapshot() throws SQLException {
        Addresses all = new Addresses(addresses);
        rows(Addresses.QUERY, all::alias);
        rows(Addresses.PARENTS, all::parent);
        Links links = new Links(objects, all);
        rows(Links.QUERY, links::row);
        return links.snapshot(ServerFacts.read(this));
    }
}
