package dev.squall.cli.demo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CellsTest {

    record Person(int id, String name) {}

    record Pair(Person first, Person second) {}

    @Test
    void aRecordInARecordIsShownByItsComponents() {
        assertThat(Cells.of(new Person(7, "Ann"))).hasToString("{id=7, name=Ann}");
        assertThat(Cells.of(7)).hasToString("{value=7}");
    }

    @Test
    void aNameThatComesTwiceSaysWhoseItIs() {
        assertThat(Cells.of(new Pair(new Person(7, "Ann"), new Person(8, "Ben"))))
                .hasToString("{id=7, name=Ann, second.id=8, second.name=Ben}");
    }
}
