package dev.squall.examples.interventions.schema;

import static dev.squall.declare.GrantTarget.allTables;
import static dev.squall.declare.Privilege.DELETE;
import static dev.squall.declare.Privilege.INSERT;
import static dev.squall.declare.Privilege.SELECT;
import static dev.squall.declare.Privilege.UPDATE;
import static dev.squall.declare.Role.AUTHENTICATED;
import static dev.squall.examples.interventions.schema.InterventionsSchema.REQUEST_LOGIN;
import static dev.squall.examples.interventions.schema.InterventionsSchema.SERVICE_LOGIN;
import static dev.squall.examples.interventions.schema.Tables.interventionSessions;
import static dev.squall.examples.interventions.schema.Tables.interventions;
import static dev.squall.examples.interventions.schema.Tables.roleTools;
import static dev.squall.examples.interventions.schema.Tables.roles;
import static dev.squall.examples.interventions.schema.Tables.schools;
import static dev.squall.examples.interventions.schema.Tables.students;
import static dev.squall.examples.interventions.schema.Tables.tools;
import static dev.squall.examples.interventions.schema.Tables.userRoles;
import static dev.squall.examples.interventions.schema.Tables.users;

import dev.squall.declare.Definition;
import dev.squall.declare.RoleBuilder;

/// What people may do at all, column by column where it matters. Policies then say with which rows.
final class Grants {

    private Grants() {}

    static void define(Definition d) {
        RoleBuilder people = d.role(AUTHENTICATED).grant(SELECT).on(allTables());
        work(people);
        management(people);
        d.requestLogin(REQUEST_LOGIN);
        d.serviceLogin(SERVICE_LOGIN).grant(SELECT, INSERT, UPDATE, DELETE).on(allTables());
    }

    /// Nobody says who has begun an intervention or recorded a session: their session does.
    private static void work(RoleBuilder people) {
        people.grant(UPDATE)
                .on(users.firstName, users.lastName)
                .grant(INSERT, UPDATE)
                .on(
                        students.sisId,
                        students.firstName,
                        students.lastName,
                        students.gradeLevel,
                        students.status,
                        students.schoolId)
                .grant(INSERT)
                .on(interventions.studentId)
                .grant(INSERT, UPDATE)
                .on(
                        interventions.title,
                        interventions.type,
                        interventions.status,
                        interventions.startDate,
                        interventions.endDate)
                .grant(DELETE)
                .on(interventions, interventionSessions)
                .grant(INSERT)
                .on(interventionSessions.interventionId)
                .grant(INSERT, UPDATE)
                .on(
                        interventionSessions.sessionDate,
                        interventionSessions.durationMinutes,
                        interventionSessions.progressNotes);
    }

    /// Policies leave this to administrators.
    private static void management(RoleBuilder people) {
        people.grant(INSERT)
                .on(roles.name, roles.description)
                .grant(UPDATE)
                .on(tools.isActive)
                .grant(INSERT)
                .on(userRoles.userId, userRoles.roleId)
                .grant(INSERT, DELETE)
                .on(roleTools, schools)
                .grant(DELETE)
                .on(roles, userRoles, users, students);
    }
}
