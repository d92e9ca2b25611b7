package dev.squall.examples.plans.schema;

/// A service that plans can be sent to.
public enum IntegrationProvider {
    NOTION,
    GOOGLE_CALENDAR
}
