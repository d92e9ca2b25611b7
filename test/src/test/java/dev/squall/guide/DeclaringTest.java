package dev.squall.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.guide.shop.Tables;
import org.junit.jupiter.api.Test;

class DeclaringTest {

    @Test
    void oldNamesOfWhatPostgresqlNamedFollow() {
        assertThat(Tables.schema().renames())
                .extracting(rename -> rename.oldName() + " -> " + rename.newName())
                .contains(
                        "clients -> customers",
                        "mail -> email",
                        "clients_pkey -> customers_pkey",
                        "clients_mail_key -> customers_email_key",
                        "clients_id_seq -> customers_id_seq");
    }
}
