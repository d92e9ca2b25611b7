package dev.squall.examples.interventions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.squall.error.InvalidCursor;
import dev.squall.examples.interventions.access.SignedIn;
import dev.squall.examples.interventions.queries.StudentQueries;
import dev.squall.examples.interventions.queries.StudentQueries.Enrolment;
import dev.squall.examples.interventions.schema.GradeLevel;
import dev.squall.examples.interventions.schema.Student;
import dev.squall.harness.TestDatabase;
import dev.squall.query.NumberedPage;
import dev.squall.query.Page;
import dev.squall.test.SquallTest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The document's pagination. Its order is the last name alone, of which many have the same: there
/// two pages may show one student twice, and another one never.
@SquallTest(InterventionsTemplate.class)
class PagingTest {

    private static final int SIZE = 3;

    private final TestDatabase test;
    private final Tracker tracker;
    private final SignedIn ada;
    private final StudentQueries queries;
    private List<Integer> inOrder = List.of();

    PagingTest(TestDatabase database) {
        test = database;
        tracker = Tracker.on(database);
        ada = tracker.staff("ada");
        queries = new StudentQueries(tracker.as(ada));
    }

    @BeforeEach
    void sevenStudentsOfTwoNames() {
        test.execute("delete from students");
        inOrder =
                queries
                        .addAll(
                                IntStream.range(0, 7)
                                        .mapToObj(
                                                i ->
                                                        new Enrolment(
                                                                "S" + i,
                                                                "Student " + i,
                                                                i < 4 ? "Jones" : "Smith",
                                                                GradeLevel.FIFTH))
                                        .toList())
                        .stream()
                        .map(Student::id)
                        .toList();
    }

    @AfterEach
    void close() {
        tracker.close();
    }

    private static List<Integer> ids(List<Student> students) {
        return students.stream().map(Student::id).toList();
    }

    @Test
    void limitAndOffset() {
        assertThat(ids(queries.page(1, SIZE))).isEqualTo(inOrder.subList(0, 3));
        assertThat(ids(queries.page(2, SIZE))).isEqualTo(inOrder.subList(3, 6));
        assertThat(ids(queries.page(3, SIZE))).isEqualTo(inOrder.subList(6, 7));
        assertThat(queries.page(4, SIZE)).isEmpty();
    }

    @Test
    void aPageWithTheNumberOfAll() {
        NumberedPage<Student> second = queries.numbered(2, SIZE);

        assertThat(ids(second.rows())).isEqualTo(inOrder.subList(3, 6));
        assertThat(second.total()).isEqualTo(7);
        assertThat(second.pages()).isEqualTo(3);
        assertThat(second.hasMore()).isTrue();
    }

    @Test
    void aCursorSeesEverybodyOnceAlsoWhenOthersEnrolMeanwhile() {
        List<Integer> seen = new ArrayList<>();
        Page<Student> page = queries.following(null, SIZE);
        seen.addAll(ids(page.rows()));
        queries.addAll(List.of(new Enrolment("S9", "Aaron", "Adams", GradeLevel.FIFTH)));
        while (page.hasMore()) {
            page = queries.following(page.next(), SIZE);
            seen.addAll(ids(page.rows()));
        }

        assertThat(seen).isEqualTo(inOrder);
    }

    @Test
    void aCursorThatSomebodyWroteIsRefused() {
        assertThatThrownBy(() -> queries.following("bm90aGluZw", SIZE))
                .isInstanceOf(InvalidCursor.class);
        assertThat(queries.following(null, SIZE).rows()).hasSize(SIZE);
    }
}
