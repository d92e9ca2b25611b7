package dev.squall.examples.conversion.queries;

import static dev.squall.examples.conversion.schema.Tables.organization;

import dev.squall.Database;
import dev.squall.Db;
import dev.squall.examples.conversion.schema.Organization;
import dev.squall.table.Patch;
import dev.squall.table.Ulid;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Organisations.
public final class OrganizationQueries {

    private final Supplier<Db> db;

    /// With the client of the current session, whichever it is at each call.
    public OrganizationQueries(Database database) {
        this.db = database::current;
    }

    /// With this client.
    public OrganizationQueries(Db db) {
        this.db = () -> db;
    }

    private final Ulid ids = new Ulid();

    /// Founds an organisation with whoever asks as its owner, in one statement; its id.
    ///
    /// @throws dev.squall.error.UniqueViolation if another has this slug
    public String found(String name, String slug) {
        return found(ids.next(), name, slug);
    }

    /// The same with an id of the caller's.
    public String found(String id, String name, String slug) {
        return db.get()
                .sql("select found_organization({}, {}, {}, {})", id, ids.next(), name, slug)
                .list((String made) -> made)
                .getFirst();
    }

    /// The organisations that whoever asks belongs to.
    public List<Organization> list() {
        return db.get().from(organization).orderBy(organization.name).list();
    }

    /// An organisation.
    public Optional<Organization> byId(String id) {
        return db.get().from(organization).where(organization.id.eq(id)).first();
    }

    /// An organisation with what it has bought and who works in it, in one round trip.
    public Optional<OrganizationFile> file(String id) {
        return db.get().find(OrganizationFile.class).where(organization.id.eq(id)).first();
    }

    /// Changes an organisation.
    public Optional<Organization> update(String id, Patch<Organization> changes) {
        return db.get()
                .update(organization)
                .set(changes)
                .where(organization.id.eq(id))
                .returning()
                .first();
    }

    /// Ends an organisation, with all that it has; the books stay.
    public boolean delete(String id) {
        return db.get().delete(organization).where(organization.id.eq(id)).execute() == 1;
    }
}
