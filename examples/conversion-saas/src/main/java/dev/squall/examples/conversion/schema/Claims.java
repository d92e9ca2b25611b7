package dev.squall.examples.conversion.schema;

/// What a session says about who asks, as SQL that a column can default to. Policies check each
/// claim against the tables: alone it opens nothing.
public final class Claims {

    /// The organisation that the session is about.
    public static final String ORGANIZATION_ID =
            "nullif(current_setting('app.organization_id', true), '')";

    /// The API key that asks; nobody, in a person's session.
    public static final String API_KEY_ID = "nullif(current_setting('app.api_key_id', true), '')";

    private Claims() {}
}
