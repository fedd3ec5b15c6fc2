package fr.coulisses.kinds.editorialcalendar;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.project.ProjectSheet;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RhythmTest {

    private static final LocalDate FIRST = LocalDate.of(2027, 4, 23);

    @Test
    void countsBackFromTheFirstDayAndOnFromTheLast() {
        assertThat(Rhythm.of(dated()))
                .hasSizeGreaterThanOrEqualTo(15)
                .extracting(proposed -> proposed.rhythm().code() + " " + proposed.day())
                .startsWith("ANNOUNCE 2027-02-22")
                .contains("PROGRAMME 2027-03-09", "LIVE 2027-04-23", "THANKS 2027-04-26", "AFTER_MOVIE 2027-05-04");
    }

    @Test
    void servesEveryPillar() {
        assertThat(RhythmCsv.all()).extracting(Rhythm::pillar).contains(Pillar.values());
    }

    @Test
    void proposesNothingWithoutADay() {
        assertThat(Rhythm.of(ProjectSheet.titled("Nuits"))).isEmpty();
    }

    private static ProjectSheet dated() {
        ProjectSheet sheet = ProjectSheet.titled("Nuits");
        return new ProjectSheet(
                sheet.title(),
                sheet.nature(),
                sheet.type(),
                sheet.disciplines(),
                "",
                "",
                "",
                "",
                FIRST,
                FIRST.plusDays(1),
                null,
                null,
                null,
                null,
                sheet.vatRegime(),
                sheet.organisation());
    }
}
