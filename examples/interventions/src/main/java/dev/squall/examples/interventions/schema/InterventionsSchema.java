package dev.squall.examples.interventions.schema;

import dev.squall.annotation.Schema;
import dev.squall.declare.Definition;

/// The schema: nine tables. What people may do at all stands in [Grants], with which rows in the
/// policies of each table.
@Schema({
    // users and authentication
    User.class,
    // roles and permissions
    Role.class,
    UserRole.class,
    Tool.class,
    RoleTool.class,
    // students
    School.class,
    Student.class,
    // interventions
    Intervention.class,
    InterventionSession.class
})
public final class InterventionsSchema {

    /// The login of the web server. It can become `authenticated`, and is nothing by itself.
    public static final String REQUEST_LOGIN = "interventions_request";

    /// The login of sign-in, which no policy holds back.
    public static final String SERVICE_LOGIN = "interventions_service";

    private InterventionsSchema() {}

    static void define(Definition d) {
        Permissions.define(d);
        Grants.define(d);
    }
}
