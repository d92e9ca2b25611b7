package dev.squall.examples.plans.tokens;

import static dev.squall.declare.Policies.currentUser;
import static dev.squall.examples.plans.schema.Tables.integrationTokens;
import static dev.squall.examples.plans.schema.Tables.users;

import dev.squall.Database;
import dev.squall.Db;
import dev.squall.examples.plans.schema.IntegrationProvider;
import dev.squall.examples.plans.schema.IntegrationTokenTable;
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
        db.get().inTransaction(tx -> store(tx, account, access, refresh));
    }

    private void store(
            Db tx, ConnectedAccount account, OAuthToken access, @Nullable OAuthToken refresh) {
        UUID me = tx.select(users.id).from(users).where(users.id.eq(currentUser(users.id))).one();
        SealedToken first = cipher.seal(access, use(me, account, Kind.ACCESS));
        @Nullable SealedToken second =
                refresh == null ? null : cipher.seal(refresh, use(me, account, Kind.REFRESH));
        IntegrationTokenTable t = integrationTokens;
        tx.insert(
                        t,
                        row ->
                                row.provider(account.provider())
                                        .accessToken(first)
                                        .refreshToken(second)
                                        .scopes(account.scopes())
                                        .expiresAt(account.expiresAt()))
                .onConflict(t.userId, t.provider)
                .doUpdate(
                        s ->
                                s.set(t.accessToken, first)
                                        .set(t.refreshToken, second)
                                        .set(t.scopes, account.scopes())
                                        .set(t.expiresAt, account.expiresAt()))
                .execute();
    }

    private static TokenUse use(UUID user, ConnectedAccount account, Kind kind) {
        return new TokenUse(user, account.provider(), kind);
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
