package fr.coulisses.kinds.exhibitionspecification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TheBuildingBearsTheWorksTest {

    private final TheBuildingBearsTheWorks check = new TheBuildingBearsTheWorks();

    @Test
    void acceptsTwentyKilogramsOnTwoFixings() {
        assertThat(
                        Specifications.found(
                                check,
                                "{'rooms': [{'id': 'r', 'name': 'Salle', 'load': 300}], 'walls': [{'id': 'm', 'name': 'Nord', 'pointLoad': 10}], 'works': [{'id': 'w', 'number': 1, 'title': 'Toile', 'size': {'weight': 20, 'width': 100, 'depth': 100}, 'hanging': {'fixing': 'HOOK', 'points': 2, 'wall': 'm'}}]}"))
                .isEmpty();
    }

    @Test
    void refusesMoreThanAFixingBears() {
        assertThat(
                        Specifications.found(
                                check,
                                "{'rooms': [{'id': 'r', 'name': 'Salle', 'load': 300}], 'walls': [{'id': 'm', 'name': 'Nord', 'pointLoad': 10}], 'works': [{'id': 'w', 'number': 1, 'title': 'Toile', 'size': {'weight': 20.1, 'width': 100, 'depth': 100}, 'hanging': {'fixing': 'HOOK', 'points': 2, 'wall': 'm'}}]}"))
                .containsExactly("works/w/hanging/points fixing");
    }

    @Test
    void acceptsWhatTheFloorBears() {
        assertThat(
                        Specifications.found(
                                check,
                                "{'rooms': [{'id': 'r', 'name': 'Salle', 'load': 300}], 'walls': [{'id': 'm', 'name': 'Nord', 'pointLoad': 10}], 'works': [{'id': 'w', 'number': 1, 'title': 'Toile', 'size': {'weight': 300, 'width': 100, 'depth': 100}, 'hanging': {'fixing': 'PEDESTAL', 'room': 'r'}}]}"))
                .isEmpty();
    }

    @Test
    void refusesMoreThanTheFloorBears() {
        assertThat(
                        Specifications.found(
                                check,
                                "{'rooms': [{'id': 'r', 'name': 'Salle', 'load': 300}], 'walls': [{'id': 'm', 'name': 'Nord', 'pointLoad': 10}], 'works': [{'id': 'w', 'number': 1, 'title': 'Toile', 'size': {'weight': 301, 'width': 100, 'depth': 100}, 'hanging': {'fixing': 'PEDESTAL', 'room': 'r'}}]}"))
                .containsExactly("works/w/hanging/floorLoad floor");
    }

    @Test
    void takesTheLoadThatIsWritten() {
        assertThat(
                        Specifications.found(
                                check,
                                "{'rooms': [{'id': 'r', 'name': 'Salle', 'load': 300}], 'walls': [{'id': 'm', 'name': 'Nord', 'pointLoad': 10}], 'works': [{'id': 'w', 'number': 1, 'title': 'Toile', 'size': {'weight': 900, 'width': 100, 'depth': 100}, 'hanging': {'fixing': 'PEDESTAL', 'room': 'r', 'floorLoad': 300}}]}"))
                .isEmpty();
    }
}
