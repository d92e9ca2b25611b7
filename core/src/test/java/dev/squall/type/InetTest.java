package dev.squall.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.harness.PostgresTest;
import dev.squall.harness.TestDatabase;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@PostgresTest
class InetTest {

    @Test
    void addressesAreWrittenAsTheServerWritesThem(TestDatabase database) {
        Random random = new Random(7);
        StringBuilder values = new StringBuilder();
        List<String> texts = new java.util.ArrayList<>();
        for (int i = 0; i < 500; i++) {
            StringBuilder text = new StringBuilder();
            for (int group = 0; group < 8; group++) {
                int kind = random.nextInt(5);
                int number = kind < 3 ? 0 : kind == 3 ? 0xffff : random.nextInt(0x10000);
                text.append(group == 0 ? "" : ":").append(Integer.toHexString(number));
            }
            texts.add(text.toString());
            values.append(i == 0 ? "" : ",").append("'").append(text).append("'");
        }
        assertThat(database.rows("select unnest(array[" + values + "]::inet[])::text"))
                .isEqualTo(texts.stream().map(text -> Inet.of(text) + "/128").toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "10.0.0",
                "10.0.0.256",
                "10.0.0.1.2",
                "10.0.0.1/33",
                "10.0.0.1/",
                "10.0.0.1/-1",
                "example.com",
                "1:2",
                "1:2:3:4:5:6:7:8:9",
                "::1::",
                "1:2:3:4:5:6:7::8",
                ":1",
                "g::",
                "::12345",
                "fe80::1%eth0",
                "::1/129",
                "::1.2.3",
                "1:2:3:4:5:6:7:1.2.3.4"
            })
    void whatIsNoAddressIsRefused(String text) {
        assertThatThrownBy(() -> Inet.of(text))
                .isInstanceOf(Unrepresentable.class)
                .message()
                .doesNotContain(text.isEmpty() ? "\0" : text);
    }

    @Test
    void formsOfOneAddressAreEqual() {
        assertThat(Inet.of("2001:DB8:0:0::1")).isEqualTo(Inet.of("2001:db8::1/128"));
        assertThat(Inet.of("::ffff:10.0.0.1")).isNotEqualTo(Inet.of("10.0.0.1"));
        assertThat(Inet.of("10.1.2.3/8")).hasToString("10.1.2.3/8");
        assertThat(Inet.of("10.1.2.3").bytes()).containsExactly(10, 1, 2, 3);
        assertThat(Inet.of("10.1.2.3").isIpv6()).isFalse();
    }
}
