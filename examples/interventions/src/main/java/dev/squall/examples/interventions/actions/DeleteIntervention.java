package dev.squall.examples.interventions.actions;

import static dev.squall.examples.interventions.actions.Refused.Reason.INSUFFICIENT_PERMISSIONS;
import static dev.squall.examples.interventions.actions.Refused.Reason.NOT_FOUND;
import static dev.squall.examples.interventions.actions.Refused.Reason.NOT_THE_OWNER;
import static dev.squall.examples.interventions.actions.Refused.Reason.NO_SESSION;

import dev.squall.Db;
import dev.squall.examples.interventions.access.SignedIn;
import dev.squall.examples.interventions.queries.InterventionQueries;
import dev.squall.examples.interventions.queries.PermissionQueries;
import dev.squall.examples.interventions.schema.Intervention;
import dev.squall.examples.interventions.schema.Tool;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Deletes an intervention, for whoever began it and for administrators.
///
/// The checks are for the person who asks: each has a word of its own. What holds, whatever is
/// forgotten here, are the policies of `interventions`: in somebody's session another's row is not
/// deleted.
public final class DeleteIntervention {

    private static final Logger LOG = LoggerFactory.getLogger(DeleteIntervention.class);

    private final Function<SignedIn, Db> clients;

    /// @param clients somebody's client: `caller -> database.as(caller.session())`
    public DeleteIntervention(Function<SignedIn, Db> clients) {
        this.clients = clients;
    }

    /// Deletes it, and says what it was.
    ///
    /// Asking and deleting are one transaction, and the row is locked in between: what was true
    /// when it was asked is true when it is done.
    ///
    /// @throws Refused if that may not be
    public Intervention delete(@Nullable SignedIn caller, int id) {
        if (caller == null) {
            throw Refused.because(NO_SESSION);
        }
        Intervention deleted =
                clients.apply(caller).transaction(tx -> deleteIfAllowed(tx, caller, id));
        LOG.info("{} deleted {}", caller, deleted);
        return deleted;
    }

    private static Intervention deleteIfAllowed(Db tx, SignedIn caller, int id) {
        PermissionQueries permissions = new PermissionQueries(tx);
        if (!permissions.hasToolAccess(caller.cognitoSub(), Tool.INTERVENTIONS)) {
            throw Refused.because(INSUFFICIENT_PERMISSIONS);
        }
        InterventionQueries interventions = new InterventionQueries(tx);
        Intervention intervention =
                interventions.locked(id).orElseThrow(() -> Refused.because(NOT_FOUND));
        if (intervention.createdBy() != caller.userId() && !permissions.isAdministrator()) {
            throw Refused.because(NOT_THE_OWNER);
        }
        return interventions.delete(id).orElseThrow(() -> Refused.because(NOT_FOUND));
    }
}
