package dev.squall.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ListsByKeyTest {

    @Test
    void wholeNumbersFindTheirLists() {
        var random = new SplittableRandom(7);
        var lists = new ListsByKey();
        Map<Long, List<Object>> expected = new HashMap<>();
        for (int i = 0; i < 20_000; i++) {
            long key = random.nextLong(-700, 700) << (i % 3 * 20);
            lists.addWhole(key, i);
            expected.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
        }
        expected.forEach((key, list) -> assertThat(lists.getWhole(key)).isEqualTo(list));
        assertThat(lists.getWhole(Long.MIN_VALUE)).isEmpty();
    }

    @Test
    void theEndsOfTheirRangeAreKeysLikeOthers() {
        var lists = new ListsByKey();
        assertThat(lists.getWhole(0)).isEmpty();
        lists.addWhole(0, "zero");
        lists.addWhole(Long.MIN_VALUE, "least");
        lists.addWhole(Long.MAX_VALUE, "most");
        lists.addWhole(0, "zero again");
        assertThat(lists.getWhole(0)).containsExactly("zero", "zero again");
        assertThat(lists.getWhole(Long.MIN_VALUE)).containsExactly("least");
        assertThat(lists.getWhole(Long.MAX_VALUE)).containsExactly("most");
    }

    @Test
    void otherKeysFindTheirLists() {
        var lists = new ListsByKey();
        lists.add("a", 1);
        lists.add(List.of("a", 2), 2);
        lists.add("a", 3);
        assertThat(lists.get("a")).containsExactly(1, 3);
        assertThat(lists.get(List.of("a", 2))).containsExactly(2);
        assertThat(lists.get("b")).isEmpty();
    }
}
