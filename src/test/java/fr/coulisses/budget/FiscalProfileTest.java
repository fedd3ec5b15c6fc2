package fr.coulisses.budget;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.parameter.ParameterSnapshot;
import fr.coulisses.project.Discipline;
import fr.coulisses.project.ProjectSheet;
import fr.coulisses.project.ProjectType;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FiscalProfileTest {

    private static final ParameterSnapshot FIGURES = ParameterSnapshot.shipped(LocalDate.of(2027, 1, 1));

    @ParameterizedTest
    @EnumSource(FiscalProfile.class)
    void namesOnlyFiguresOfTheRegister(FiscalProfile profile) {
        for (FiscalAspect aspect : FiscalAspect.values()) {
            profile.codes(aspect)
                    .forEach(code -> assertThat(FIGURES.value(code).code()).isEqualTo(code));
        }
        profile.ticketVat().ifPresent(code -> assertThat(FIGURES.decimal(code)).isPositive());
    }

    @Test
    void isProposedByTypeAndDisciplines() {
        assertThat(proposed(ProjectType.CONCERT)).isEqualTo(FiscalProfile.CONCERT);
        assertThat(proposed(ProjectType.FESTIVAL, Discipline.MUSIC)).isEqualTo(FiscalProfile.CONCERT);
        assertThat(proposed(ProjectType.SHOW, Discipline.DANCE)).isEqualTo(FiscalProfile.STAGE);
        assertThat(proposed(ProjectType.EXHIBITION)).isEqualTo(FiscalProfile.LIVING_ARTISTS_EXHIBITION);
        assertThat(proposed(ProjectType.EXHIBITION, Discipline.HERITAGE)).isEqualTo(FiscalProfile.HERITAGE_EXHIBITION);
        assertThat(proposed(ProjectType.EXHIBITION, Discipline.HERITAGE, Discipline.PHOTOGRAPHY))
                .isEqualTo(FiscalProfile.LIVING_ARTISTS_EXHIBITION);
        assertThat(proposed(ProjectType.OTHER, Discipline.FILM)).isEqualTo(FiscalProfile.SCREENING);
    }

    @Test
    void taxesNoTicketThatIsNotSold() {
        assertThat(FiscalProfile.FREE_SHOW.ticketVat()).isEmpty();
        assertThat(FiscalProfile.READING.isDoubtful(FiscalAspect.VAT)).isTrue();
        assertThat(FiscalProfile.CONCERT.isDoubtful(FiscalAspect.VAT)).isFalse();
    }

    private static FiscalProfile proposed(ProjectType type, Discipline... disciplines) {
        ProjectSheet sheet = ProjectSheet.titled("Essai");
        return FiscalProfile.proposedFor(new ProjectSheet(
                sheet.title(),
                sheet.nature(),
                type,
                List.of(disciplines),
                "",
                "",
                "",
                "",
                null,
                null,
                null,
                null,
                null,
                null,
                sheet.vatRegime(),
                sheet.organisation()));
    }
}
