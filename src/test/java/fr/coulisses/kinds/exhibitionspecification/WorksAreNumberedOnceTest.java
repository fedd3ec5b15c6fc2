package fr.coulisses.kinds.exhibitionspecification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WorksAreNumberedOnceTest {

    private final WorksAreNumberedOnce check = new WorksAreNumberedOnce();

    @Test
    void acceptsTwoNumbers() {
        assertThat(Specifications.found(check, "{'works': [{'id': 'a', 'number': 1}, {'id': 'b', 'number': 2}]}"))
                .isEmpty();
    }

    @Test
    void refusesOneNumberTwice() {
        assertThat(Specifications.found(check, "{'works': [{'id': 'a', 'number': 3}, {'id': 'b', 'number': 3}]}"))
                .containsExactly("works/b/number sheetTwice");
    }

    @Test
    void refusesNoneAndNought() {
        assertThat(Specifications.found(check, "{'works': [{'id': 'a'}, {'id': 'b', 'number': 0}]}"))
                .containsExactly("works/a/number sheetNumber", "works/b/number sheetNumber");
    }

    @Test
    void asksForWorks() {
        assertThat(Specifications.found(check, "{}")).containsExactly("works sheetWorks");
    }
}
