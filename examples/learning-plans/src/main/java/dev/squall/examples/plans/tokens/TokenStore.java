package dev.squall.examples.plans.tokens;

import static dev.squall.Sql.excluded;
import static dev.squall.declare.Policies.currentUser;
import static dev.squall.examples.plans.schema.Tables.integrationTokens;
import static dev.squall.examples.plans.schema.Tables.users;

import dev.squall.Database;
import dev.squall.Db;
import dev.squall.examples.plans.schema.IntegrationProvider;
import dev.squall.examples.plans.schema.SealedToken;
import dev.squall.examples.plans.tokens.TokenUse.Kind;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The accounts that the session's user has connected, and their tokens.
///
/// Only sealed tokens leave this class in the direction of the database, and only for the session's
/// user do they come back open.
public final class TokenStore {

    private final Supplier<Db> db;
    private final TokenCipher cipher;

    /// With the client of the current session, whichever it is at each call.
    public TokenStore(Database database, TokenCipher cipher) {
        this.db = database::current;
        this.cipher = cipher;
    }

    /// With this client.
    public TokenStore(Db db, TokenCipher cipher) {
        this.db = () -> db;
        this.cipher = cipher;
    }

    /// Stores the tokens of an account, in place of older ones.
    public void connect(ConnectedAccount account, OAuthToken access, @Nullable OAuthToken refresh) {
        IntegrationProvider provider = account.provider();
        db.get()
                .inTransaction(
                        tx -> {
                            UUID me =
                                    tx.select(users.id)
                                            .from(users)
                                            .where(users.id.eq(currentUser(users.id)))
                                            .one();
                            SealedToken sealed = seal(access, me, provider, Kind.ACCESS);
                            @Nullable SealedToken sealedRefresh =
                                    refresh == null
                                            ? null
                                            : seal(refresh, me, provider, Kind.REFRESH);
                            tx.insert(
                                            integrationTokens,
                                            t ->
                                                    t.provider(provider)
                                                            .accessToken(sealed)
                                                            .refreshToken(sealedRefresh)
                                                            .scopes(account.scopes())
                                                            .expiresAt(account.expiresAt()))
                                    .onConflict(
                                            integrationTokens.userId, integrationTokens.provider)
                                    .doUpdate(
                                            s ->
                                                    s.set(integrationTokens.accessToken, sealed)
                                                            .set(
                                                                    integrationTokens.refreshToken,
                                                                    sealedRefresh)
                                                            .set(
                                                                    integrationTokens.scopes,
                                                                    excluded(
                                                                            integrationTokens
                                                                                    .scopes))
                                                            .set(
                                                                    integrationTokens.expiresAt,
                                                                    excluded(
                                                                            integrationTokens
                                                                                    .expiresAt)))
                                    .execute();
                        });
    }

    private SealedToken seal(OAuthToken token, UUID user, IntegrationProvider from, Kind kind) {
        return cipher.seal(token, new TokenUse(user, from, kind));
    }

    /// The connected accounts.
    public List<ConnectedAccount> accounts() {
        return db.get()
                .select(
                        integrationTokens.provider,
                        integrationTokens.scopes,
                        integrationTokens.expiresAt)
                .from(integrationTokens)
                .orderBy(integrationTokens.provider)
                .list(ConnectedAccount::new);
    }

    /// The token with which to call a provider now.
    ///
    /// @throws TokenNotReadable if it was not sealed for this person
    public Optional<OAuthToken> accessToken(IntegrationProvider provider) {
        return db.get()
                .from(integrationTokens)
                .where(
                        integrationTokens
                                .userId
                                .eq(currentUser(integrationTokens.userId))
                                .and(integrationTokens.provider.eq(provider)))
                .first()
                .map(
                        row ->
                                cipher.open(
                                        row.accessToken(),
                                        new TokenUse(row.userId(), provider, Kind.ACCESS)));
    }

    /// Forgets the tokens of an account; whether there were some.
    public boolean disconnect(IntegrationProvider provider) {
        return db.get()
                        .delete(integrationTokens)
                        .where(integrationTokens.provider.eq(provider))
                        .execute()
                == 1;
    }
}
