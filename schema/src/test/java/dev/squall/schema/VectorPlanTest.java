package dev.squall.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.declare.DeclaredSchema;
import java.util.List;
import org.junit.jupiter.api.Test;

/// pgvector's columns and indexes in DDL. No server of the tests has the extension.
class VectorPlanTest {

    @Test
    void columnsIndexesAndTheirParameters() {
        String sql =
                Plan.fromEmpty(
                                DeclaredSchema.of(
                                        "Case",
                                        List.of(new SpecialTypeTables.Items()),
                                        d -> d.extension("vector")))
                        .sql();

        assertThat(sql)
                .contains(
                        "create extension if not exists vector;",
                        "embedding vector(3) not null",
                        "half halfvec(3)",
                        "all_of_it vector(3)[] not null",
                        "check (embedding <-> '[0.0,0.0,1.0]'::vector <= ",
                        "create index items_embedding_hnsw on items using hnsw (embedding"
                                + " vector_cosine_ops)",
                        "create index items_half_ivfflat on items using ivfflat (half"
                                + " halfvec_l2_ops) with (lists = 100)");
        assertThat(sql.indexOf("create extension")).isLessThan(sql.indexOf("create table"));
    }
}
