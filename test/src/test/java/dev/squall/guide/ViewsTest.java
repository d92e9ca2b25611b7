package dev.squall.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.squall.guide.schema.Tables;
import dev.squall.schema.Plan;
import org.junit.jupiter.api.Test;

class ViewsTest {

    private static final String PLAN = Plan.fromEmpty(Tables.schema()).sql();

    @Test
    void aViewReadsAsItsReader() {
        assertThat(PLAN)
                .contains(
                        """
                        create view project_count (user_id, email, projects)
                            with (security_invoker = true) as
                        select users.id, users.email, count(projects.id) from users left join projects on projects.user_id = users.id group by users.id;
                        """);
    }
}
