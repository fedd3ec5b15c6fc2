package fr.coulisses.kinds.communicationplan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LeadTimesCsvTest {

    @Test
    void countsBackFromTheDayAPosterIsInPlace() {
        LeadTime.Steps steps = LeadTimesCsv.of(Support.POSTER).orElseThrow().before(LocalDate.of(2027, 3, 15));
        assertThat(steps.shipped()).isEqualTo(LocalDate.of(2027, 3, 12));
        assertThat(steps.order()).isEqualTo(LocalDate.of(2027, 3, 5));
        assertThat(steps.draft()).isEqualTo(LocalDate.of(2027, 2, 28));
        assertThat(steps.brief()).isEqualTo(LocalDate.of(2027, 2, 14));
    }

    @Test
    void knowsEverythingThatIsPrintedAndNothingElse() {
        assertThat(Stream.of(Support.values())
                        .filter(support -> LeadTimesCsv.of(support).isPresent()))
                .containsExactly(
                        Support.POSTER,
                        Support.FLYER,
                        Support.PROGRAMME,
                        Support.FREE_POSTING,
                        Support.MUNICIPAL_POSTING,
                        Support.STREET);
    }
}
