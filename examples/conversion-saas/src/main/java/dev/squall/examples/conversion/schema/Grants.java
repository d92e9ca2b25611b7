package dev.squall.examples.conversion.schema;

import static dev.squall.declare.Privilege.DELETE;
import static dev.squall.declare.Privilege.INSERT;
import static dev.squall.declare.Privilege.SELECT;
import static dev.squall.declare.Privilege.UPDATE;
import static dev.squall.declare.Role.ANONYMOUS;
import static dev.squall.declare.Role.AUTHENTICATED;
import static dev.squall.examples.conversion.schema.ConversionSchema.API_CLIENT;
import static dev.squall.examples.conversion.schema.Tables.account;
import static dev.squall.examples.conversion.schema.Tables.activeConversions;
import static dev.squall.examples.conversion.schema.Tables.apiKeys;
import static dev.squall.examples.conversion.schema.Tables.auditLogs;
import static dev.squall.examples.conversion.schema.Tables.billingEvents;
import static dev.squall.examples.conversion.schema.Tables.configurationVersions;
import static dev.squall.examples.conversion.schema.Tables.configurations;
import static dev.squall.examples.conversion.schema.Tables.featureFlags;
import static dev.squall.examples.conversion.schema.Tables.invitation;
import static dev.squall.examples.conversion.schema.Tables.member;
import static dev.squall.examples.conversion.schema.Tables.organization;
import static dev.squall.examples.conversion.schema.Tables.organizationSubscriptions;
import static dev.squall.examples.conversion.schema.Tables.organizationWebhooks;
import static dev.squall.examples.conversion.schema.Tables.passkey;
import static dev.squall.examples.conversion.schema.Tables.platformAdmins;
import static dev.squall.examples.conversion.schema.Tables.platformAuditLogs;
import static dev.squall.examples.conversion.schema.Tables.session;
import static dev.squall.examples.conversion.schema.Tables.subscriptionPlans;
import static dev.squall.examples.conversion.schema.Tables.systemMetrics;
import static dev.squall.examples.conversion.schema.Tables.transformationJobs;
import static dev.squall.examples.conversion.schema.Tables.twoFactor;
import static dev.squall.examples.conversion.schema.Tables.usageRecords;
import static dev.squall.examples.conversion.schema.Tables.user;
import static dev.squall.examples.conversion.schema.Tables.verification;
import static dev.squall.examples.conversion.schema.Tables.webhookDeliveries;

import dev.squall.declare.Definition;
import dev.squall.declare.RoleBuilder;

/// What each role may do at all, table by table, and where it matters column by column.
final class Grants {

    private Grants() {}

    static void define(Definition d) {
        RoleBuilder people = d.role(AUTHENTICATED);
        themselves(people);
        work(people);
        billingAndPlatform(people);
        // A visitor sees what is on offer.
        d.role(ANONYMOUS).grant(SELECT).on(subscriptionPlans);
        d.role(API_CLIENT)
                .grant(SELECT)
                .on(configurations, configurationVersions, transformationJobs)
                .grant(INSERT)
                .on(transformationJobs);
        d.requestLogin(ConversionSchema.REQUEST_LOGIN).memberOf(API_CLIENT);
        signIn(d.serviceLogin(ConversionSchema.AUTH_LOGIN));
        workers(d.serviceLogin(ConversionSchema.WORKER_LOGIN));
    }

    /// Who they are, where they are signed in, and where they belong. Secrets are not granted, so
    /// that a query for whole rows of those tables is refused.
    private static void themselves(RoleBuilder people) {
        people.grant(SELECT)
                .on(user, session, passkey, organization, member, invitation)
                .grant(SELECT)
                .on(
                        account.id,
                        account.userId,
                        account.providerId,
                        account.accountId,
                        account.scope,
                        account.createdAt,
                        account.updatedAt)
                .grant(SELECT)
                .on(twoFactor.id, twoFactor.userId, twoFactor.createdAt)
                .grant(UPDATE)
                .on(user.name, user.image)
                .grant(UPDATE)
                .on(session.activeOrganizationId)
                .grant(UPDATE)
                .on(passkey.name)
                .grant(UPDATE)
                .on(
                        organization.name,
                        organization.slug,
                        organization.logo,
                        organization.retentionDays,
                        organization.metadata)
                .grant(UPDATE)
                .on(member.role)
                .grant(INSERT)
                .on(invitation)
                .grant(UPDATE)
                .on(invitation.status, invitation.role)
                .grant(DELETE)
                .on(session, passkey, organization, member, invitation);
    }

    private static void work(RoleBuilder people) {
        people.grant(SELECT, INSERT, DELETE)
                .on(configurations, transformationJobs, apiKeys)
                .grant(UPDATE)
                .on(
                        configurations.name,
                        configurations.description,
                        configurations.sourceFormat,
                        configurations.targetFormat,
                        configurations.status)
                .grant(UPDATE)
                .on(transformationJobs.status)
                .grant(UPDATE)
                .on(apiKeys.name, apiKeys.scopes, apiKeys.enabled, apiKeys.expiresAt)
                .grant(SELECT, INSERT)
                .on(configurationVersions, auditLogs)
                .grant(INSERT, DELETE)
                .on(organizationWebhooks)
                .grant(SELECT)
                .on(
                        organizationWebhooks.id,
                        organizationWebhooks.organizationId,
                        organizationWebhooks.url,
                        organizationWebhooks.events,
                        organizationWebhooks.description,
                        organizationWebhooks.enabled,
                        organizationWebhooks.createdBy,
                        organizationWebhooks.createdAt,
                        organizationWebhooks.updatedAt)
                .grant(UPDATE)
                .on(
                        organizationWebhooks.url,
                        organizationWebhooks.signingSecret,
                        organizationWebhooks.events,
                        organizationWebhooks.description,
                        organizationWebhooks.enabled)
                .grant(SELECT)
                .on(webhookDeliveries, activeConversions);
    }

    private static void billingAndPlatform(RoleBuilder people) {
        people.grant(SELECT)
                .on(organizationSubscriptions, usageRecords, billingEvents)
                .grant(SELECT, INSERT, UPDATE, DELETE)
                .on(subscriptionPlans, featureFlags)
                .grant(SELECT)
                .on(platformAdmins, systemMetrics)
                .grant(SELECT, INSERT)
                .on(platformAuditLogs);
    }

    private static void signIn(RoleBuilder login) {
        login.grant(SELECT, INSERT, UPDATE, DELETE)
                .on(user, session, account, verification, passkey, twoFactor, platformAdmins);
    }

    /// Logs and books only grow.
    private static void workers(RoleBuilder login) {
        login.grant(SELECT)
                .on(user, organization, member, invitation, configurations, configurationVersions)
                .grant(SELECT, UPDATE, DELETE)
                .on(transformationJobs)
                .grant(SELECT)
                .on(organizationWebhooks)
                .grant(UPDATE)
                .on(organizationWebhooks.enabled)
                .grant(SELECT, INSERT, UPDATE, DELETE)
                .on(activeConversions, webhookDeliveries)
                .grant(SELECT, INSERT, UPDATE, DELETE)
                .on(subscriptionPlans, organizationSubscriptions)
                .grant(SELECT, INSERT)
                .on(usageRecords, billingEvents, auditLogs, systemMetrics)
                .grant(UPDATE)
                .on(billingEvents.processedAt)
                .grant(SELECT)
                .on(featureFlags);
    }
}
