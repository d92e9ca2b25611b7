package dev.squall.examples.product.schema;

import static dev.squall.declare.Privilege.DELETE;
import static dev.squall.declare.Privilege.INSERT;
import static dev.squall.declare.Privilege.SELECT;
import static dev.squall.declare.Privilege.UPDATE;
import static dev.squall.examples.product.schema.Tables.activityLog;
import static dev.squall.examples.product.schema.Tables.artifacts;
import static dev.squall.examples.product.schema.Tables.conversations;
import static dev.squall.examples.product.schema.Tables.messages;
import static dev.squall.examples.product.schema.Tables.projects;
import static dev.squall.examples.product.schema.Tables.users;

import dev.squall.annotation.Schema;
import dev.squall.declare.Definition;
import dev.squall.declare.Role;

/// The schema: its tables, and what the application may do with them.
@Schema({
    User.class,
    Project.class,
    Conversation.class,
    Message.class,
    Artifact.class,
    Activity.class
})
public final class ProductSchema {

    /// The login of the application. It owns nothing: it can neither change a table nor empty one,
    /// nor the past.
    public static final Role APPLICATION = new Role("product_helper");

    private ProductSchema() {}

    static void define(Definition d) {
        d.role(APPLICATION)
                .login()
                .grant(SELECT, INSERT, DELETE)
                .on(users, projects, conversations, messages, artifacts)
                .grant(UPDATE)
                .on(users.email, users.name)
                .grant(UPDATE)
                .on(
                        projects.name,
                        projects.description,
                        projects.status,
                        projects.validationScore,
                        projects.collectedData,
                        projects.userId)
                .grant(SELECT, INSERT)
                .on(activityLog);
    }
}
