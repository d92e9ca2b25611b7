package dev.squall.examples.conversion.schema;

import dev.squall.annotation.Schema;
import dev.squall.declare.Definition;
import dev.squall.declare.Role;

/// The schema: its 25 tables in seven groups. What each role may do stands in [Grants], with which
/// rows in the policies of each table.
@Schema({
    // auth and users
    User.class,
    LoginSession.class,
    Account.class,
    Verification.class,
    Passkey.class,
    TwoFactor.class,
    // organisations
    Organization.class,
    Member.class,
    Invitation.class,
    // core business
    Configuration.class,
    ConfigurationVersion.class,
    TransformationJob.class,
    // integrations
    OrganizationWebhook.class,
    WebhookDelivery.class,
    ApiKey.class,
    // billing
    SubscriptionPlan.class,
    OrganizationSubscription.class,
    UsageRecord.class,
    ActiveConversion.class,
    BillingEvent.class,
    // admin
    PlatformAdmin.class,
    PlatformAuditLog.class,
    AuditLog.class,
    // platform
    FeatureFlag.class,
    SystemMetric.class
})
public final class ConversionSchema {

    /// The login of the web server. It can become `authenticated`, `anonymous` or `api_client`, and
    /// is nothing by itself.
    public static final String REQUEST_LOGIN = "conversion_request";

    /// The login of sign-in: passwords, tokens, passkeys, and nothing of any customer.
    public static final String AUTH_LOGIN = "conversion_auth";

    /// The login of the workers: conversions, webhooks and bills, and nothing of sign-in.
    public static final String WORKER_LOGIN = "conversion_worker";

    /// A program that asks with an API key.
    public static final Role API_CLIENT = new Role("api_client");

    private ConversionSchema() {}

    static void define(Definition d) {
        AccessFunctions.define(d);
        Grants.define(d);
    }
}
