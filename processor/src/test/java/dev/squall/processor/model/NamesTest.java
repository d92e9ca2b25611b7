package dev.squall.processor.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {

    @ParameterizedTest
    @CsvSource({
        "id, id",
        "userId, user_id",
        "userID, user_id",
        "userIDs, user_i_ds",
        "URL, url",
        "htmlURL, html_url",
        "URLPath, url_path",
        "parseHTMLPage, parse_html_page",
        "oauth2Token, oauth2_token",
        "oAuth2Token, o_auth2_token",
        "line1, line1",
        "address2Line, address2_line",
        "sha256, sha256",
        "x, x",
        "aB, a_b",
        "already_snake, already_snake",
        "IN_PROGRESS, in_progress",
        "InProgress, in_progress",
        "größeÄndern, größe_ändern",
    })
    void wordsAreJoinedByUnderscores(String camel, String snake) {
        assertThat(Names.snake(camel)).isEqualTo(snake);
    }

    @ParameterizedTest
    @CsvSource({
        "users, users",
        "learning_plans, learningPlans",
        "LearningPlans, learningPlans",
        "case, case_",
        "order details, orderDetails",
        "2fa_codes, _2faCodes",
        "_private, private_",
        "a__b_, aB",
        "'--', _",
    })
    void handlesAreNamesThatJavaTakes(String table, String handle) {
        assertThat(Names.camel(table)).isEqualTo(handle);
    }
}
