package fr.coulisses.kinds.exhibitionspecification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WorksAreMeasuredTest {

    private final WorksAreMeasured check = new WorksAreMeasured();

    @Test
    void acceptsWhatIsMeasured() {
        assertThat(Specifications.found(
                        check,
                        Specifications.work(
                                ", 'size': {'height': 40, 'width': 50, 'weight': 2}, 'hanging': {'fixing': 'HOOK'}")))
                .isEmpty();
    }

    @Test
    void takesTheFrameForTheWork() {
        assertThat(
                        Specifications.found(
                                check,
                                Specifications.work(
                                        ", 'size': {'frameHeight': 40, 'frameWidth': 50, 'weight': 2}, 'hanging': {'fixing': 'HOOK'}")))
                .isEmpty();
    }

    @Test
    void asksForTheFirstThatIsMissing() {
        assertThat(Specifications.found(check, Specifications.work(", 'size': {'height': 40}")))
                .containsExactly("works/w/size/width unmeasured");
    }

    @Test
    void leavesOutWhatIsNoObject() {
        assertThat(Specifications.found(check, Specifications.work(", 'hanging': {'fixing': 'PROJECTED'}")))
                .isEmpty();
    }
}
