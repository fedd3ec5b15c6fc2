package fr.coulisses.kinds.exhibitionspecification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WorksFitTheirWallTest {

    private final WorksFitTheirWall check = new WorksFitTheirWall();

    @Test
    void acceptsWorksWithTheirRoom() {
        assertThat(
                        Specifications.found(
                                check,
                                "{'walls': [{'id': 'm', 'name': 'Nord', 'length': 3, 'height': 2.5}], 'works': [{'id': 'a', 'title': 'a', 'size': {'height': 50, 'width': 105}, 'hanging': {'fixing': 'HOOK', 'wall': 'm'}}, {'id': 'b', 'title': 'b', 'size': {'height': 50, 'width': 105}, 'hanging': {'fixing': 'HOOK', 'wall': 'm'}}]}"))
                .isEmpty();
    }

    @Test
    void refusesAWallThatIsTooFull() {
        assertThat(
                        Specifications.found(
                                check,
                                "{'walls': [{'id': 'm', 'name': 'Nord', 'length': 3, 'height': 2.5}], 'works': [{'id': 'a', 'title': 'a', 'size': {'height': 50, 'width': 105}, 'hanging': {'fixing': 'HOOK', 'wall': 'm'}}, {'id': 'b', 'title': 'b', 'size': {'height': 50, 'width': 106}, 'hanging': {'fixing': 'HOOK', 'wall': 'm'}}]}"))
                .containsExactly("walls/m/length wallFull");
    }

    @Test
    void acceptsAWorkAsWideAsItsWallWithoutRoom() {
        assertThat(
                        Specifications.found(
                                check,
                                "{'walls': [{'id': 'm', 'name': 'Nord', 'length': 3, 'height': 2.5, 'spacing': 0}], 'works': [{'id': 'a', 'title': 'a', 'size': {'height': 50, 'width': 300}, 'hanging': {'fixing': 'HOOK', 'wall': 'm'}}]}"))
                .isEmpty();
    }

    @Test
    void refusesAWorkWiderThanItsWall() {
        assertThat(
                        Specifications.found(
                                check,
                                "{'walls': [{'id': 'm', 'name': 'Nord', 'length': 3, 'height': 2.5}], 'works': [{'id': 'a', 'title': 'a', 'size': {'height': 50, 'width': 301}, 'hanging': {'fixing': 'HOOK', 'wall': 'm'}}]}"))
                .containsExactly("works/a/size/width wallWide");
    }

    @Test
    void refusesAWorkHigherThanItsWall() {
        assertThat(
                        Specifications.found(
                                check,
                                "{'walls': [{'id': 'm', 'name': 'Nord', 'length': 3, 'height': 2.5}], 'works': [{'id': 'a', 'title': 'a', 'size': {'height': 251, 'width': 50}, 'hanging': {'fixing': 'HOOK', 'wall': 'm'}}]}"))
                .containsExactly("works/a/size/height wallHigh");
    }

    @Test
    void refusesAWorkThatTouchesTheCeiling() {
        assertThat(
                        Specifications.found(
                                check,
                                "{'walls': [{'id': 'm', 'name': 'Nord', 'length': 3, 'height': 2.5}], 'works': [{'id': 'a', 'title': 'a', 'size': {'height': 100, 'width': 50}, 'hanging': {'fixing': 'HOOK', 'wall': 'm', 'axis': 2.01}}]}"))
                .containsExactly("works/a/hanging/axis wallAxis");
    }

    @Test
    void acceptsAWorkUnderTheCeiling() {
        assertThat(
                        Specifications.found(
                                check,
                                "{'walls': [{'id': 'm', 'name': 'Nord', 'length': 3, 'height': 2.5}], 'works': [{'id': 'a', 'title': 'a', 'size': {'height': 100, 'width': 50}, 'hanging': {'fixing': 'HOOK', 'wall': 'm', 'axis': 2}}]}"))
                .isEmpty();
    }

    @Test
    void refusesAWorkBeyondTheEndOfItsWall() {
        assertThat(
                        Specifications.found(
                                check,
                                "{'walls': [{'id': 'm', 'name': 'Nord', 'length': 3, 'height': 2.5}], 'works': [{'id': 'a', 'title': 'a', 'size': {'height': 50, 'width': 50}, 'hanging': {'fixing': 'HOOK', 'wall': 'm', 'left': 2.51}}]}"))
                .containsExactly("works/a/hanging/left wallBeyond");
    }

    @Test
    void refusesOneWorkOverAnother() {
        assertThat(
                        Specifications.found(
                                check,
                                "{'walls': [{'id': 'm', 'name': 'Nord', 'length': 3, 'height': 2.5}], 'works': [{'id': 'a', 'title': 'a', 'size': {'height': 50, 'width': 50}, 'hanging': {'fixing': 'HOOK', 'wall': 'm', 'left': 1}}, {'id': 'b', 'title': 'b', 'size': {'height': 50, 'width': 50}, 'hanging': {'fixing': 'HOOK', 'wall': 'm', 'left': 1.4}}]}"))
                .containsExactly("works/b/hanging/left wallOverlap");
    }

    @Test
    void advisesMoreRoom() {
        assertThat(
                        Specifications.found(
                                check,
                                "{'walls': [{'id': 'm', 'name': 'Nord', 'length': 3, 'height': 2.5}], 'works': [{'id': 'a', 'title': 'a', 'size': {'height': 50, 'width': 50}, 'hanging': {'fixing': 'HOOK', 'wall': 'm', 'left': 1}}, {'id': 'b', 'title': 'b', 'size': {'height': 50, 'width': 50}, 'hanging': {'fixing': 'HOOK', 'wall': 'm', 'left': 1.79}}]}"))
                .containsExactly("works/b/hanging/left wallClose");
    }

    @Test
    void acceptsTheRoomOfTheWall() {
        assertThat(
                        Specifications.found(
                                check,
                                "{'walls': [{'id': 'm', 'name': 'Nord', 'length': 3, 'height': 2.5}], 'works': [{'id': 'a', 'title': 'a', 'size': {'height': 50, 'width': 50}, 'hanging': {'fixing': 'HOOK', 'wall': 'm', 'left': 1}}, {'id': 'b', 'title': 'b', 'size': {'height': 50, 'width': 50}, 'hanging': {'fixing': 'HOOK', 'wall': 'm', 'left': 1.8}}]}"))
                .isEmpty();
    }

    @Test
    void saysNothingOfAWallThatNobodyMeasured() {
        assertThat(
                        Specifications.found(
                                check,
                                "{'walls': [{'id': 'm'}], 'works': [{'id': 'a', 'title': 'a', 'size': {'height': 50, 'width': 900}, 'hanging': {'fixing': 'HOOK', 'wall': 'm'}}]}"))
                .isEmpty();
    }

    @Test
    void namesPlaceAndRemedy() {
        assertThat(
                        Specifications.sentences(
                                check,
                                Specifications.of(
                                        "{'walls': [{'id': 'm', 'name': 'Nord', 'length': 3, 'height': 2.5}], 'works': [{'id': 'a', 'title': 'a', 'size': {'height': 50, 'width': 301}, 'hanging': {'fixing': 'HOOK', 'wall': 'm'}}]}")))
                .containsExactly("« a » a une largeur de 3,01 m et « Nord » une longueur de 3 m :"
                        + " choisissez une autre cimaise ou corrigez la mesure.");
    }
}
