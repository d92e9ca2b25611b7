package dev.squall.examples.plans;

import static dev.squall.examples.plans.schema.Tables.integrationTokens;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.error.PermissionDenied;
import dev.squall.examples.plans.schema.IntegrationProvider;
import dev.squall.examples.plans.schema.IntegrationToken;
import dev.squall.examples.plans.tokens.ConnectedAccount;
import dev.squall.examples.plans.tokens.OAuthToken;
import dev.squall.examples.plans.tokens.TokenCipher;
import dev.squall.examples.plans.tokens.TokenNotReadable;
import dev.squall.examples.plans.tokens.TokenStore;
import dev.squall.harness.TestDatabase;
import dev.squall.test.SquallTest;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// OAuth tokens, encrypted at rest.
@SquallTest(PlansTemplate.class)
class TokenStoreTest {

    private static final OAuthToken ACCESS = new OAuthToken("ntn_4f2a-access");
    private static final OAuthToken REFRESH = new OAuthToken("ntn_4f2a-refresh");
    private static final ConnectedAccount NOTION =
            new ConnectedAccount(IntegrationProvider.NOTION, List.of("read", "a,\"b\""), null);

    private final Plans plans;
    private final TokenCipher cipher = TokenCipher.of(TokenCipher.newKeys());
    private final UUID adaId;
    private final TokenStore ada;

    TokenStoreTest(TestDatabase database) {
        plans = Plans.on(database);
        adaId = plans.signUp("ada-" + UUID.randomUUID());
        ada = new TokenStore(plans.as(adaId), cipher);
        ada.connect(NOTION, ACCESS, REFRESH);
    }

    @AfterEach
    void close() {
        plans.close();
    }

    @Test
    void aTokenComesBackAsItWas() {
        assertThat(ada.accessToken(IntegrationProvider.NOTION)).contains(ACCESS);
        assertThat(ada.accessToken(IntegrationProvider.GOOGLE_CALENDAR)).isEmpty();
        assertThat(ada.accounts()).containsExactly(NOTION);

        OAuthToken newer = new OAuthToken("ntn_newer");
        ada.connect(NOTION, newer, null);
        assertThat(ada.accessToken(IntegrationProvider.NOTION)).contains(newer);
        assertThat(ada.accounts()).hasSize(1);
    }

    @Test
    void theDatabaseHasNoToken() {
        String hex = HexFormat.of().formatHex(ACCESS.value().getBytes(StandardCharsets.UTF_8));
        List<String> rows =
                plans.owner().rows("select i::text, access_token from integration_tokens i");

        assertThat(rows).isNotEmpty();
        assertThat(rows).allSatisfy(row -> assertThat(row).doesNotContain(hex, ACCESS.value()));
    }

    @Test
    void noTokenIsEverPrinted() {
        IntegrationToken row = plans.as(adaId).from(integrationTokens).one();

        assertThat(row.toString())
                .contains("sealed token")
                .doesNotContain(HexFormat.of().formatHex(row.accessToken().bytes()));
        assertThat(ACCESS.toString()).isEqualTo("token, 15 characters");
    }

    @Test
    void aTokenCopiedToSomebodyElseDoesNotOpen() {
        UUID benId = plans.signUp("ben-" + UUID.randomUUID());
        TokenStore ben = new TokenStore(plans.as(benId), cipher);
        assertThat(ben.accessToken(IntegrationProvider.NOTION)).isEmpty();

        // Even who can write to the table past all policies does not read a token this way.
        plans.owner()
                .execute(
                        "insert into integration_tokens (user_id, provider, access_token)"
                                + " select '"
                                + benId
                                + "', provider, access_token from integration_tokens"
                                + " where user_id = '"
                                + adaId
                                + "'");
        assertThatThrownBy(() -> ben.accessToken(IntegrationProvider.NOTION))
                .isInstanceOf(TokenNotReadable.class)
                .hasMessageNotContaining(ACCESS.value());
    }

    @Test
    void aRefreshTokenIsNoAccessToken() {
        plans.owner()
                .execute(
                        "update integration_tokens set access_token = refresh_token"
                                + " where refresh_token is not null");

        assertThatThrownBy(() -> ada.accessToken(IntegrationProvider.NOTION))
                .isInstanceOf(TokenNotReadable.class);
    }

    @Test
    void otherKeysDoNotOpenIt() {
        TokenCipher other = TokenCipher.of(TokenCipher.newKeys());

        assertThatThrownBy(
                        () ->
                                new TokenStore(plans.as(adaId), other)
                                        .accessToken(IntegrationProvider.NOTION))
                .isInstanceOf(TokenNotReadable.class);
        assertThatThrownBy(() -> TokenCipher.of("no keys"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theWorkerHasNoGrantOnTokens() {
        assertThatThrownBy(() -> plans.worker().from(integrationTokens).list())
                .isInstanceOf(PermissionDenied.class);
    }
}
