package fr.coulisses.kinds.stakeholdermap;

import static fr.coulisses.kinds.stakeholdermap.Maps.findings;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.contacts.ProspectionStatus;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SilentContactsAreChasedTest {

    @Test
    void acceptsSilenceOfExactlyFifteenDays() {
        assertThat(examine(ProspectionStatus.CONTACTED, Maps.TODAY.minusDays(15)))
                .isEmpty();
    }

    @Test
    void advisesToAskAgainOnTheSixteenth() {
        assertThat(examine(ProspectionStatus.CONTACTED, Maps.TODAY.minusDays(16)))
                .singleElement()
                .returns(Severity.ADVICE, Finding::severity)
                .returns(List.of("Fonds du canal", "16"), Finding::arguments);
    }

    @Test
    void countsFromTheLastExchange() {
        assertThat(examine(ProspectionStatus.CHASED, Maps.TODAY.minusDays(40), Maps.TODAY.minusDays(3)))
                .isEmpty();
    }

    @Test
    void waitsForNobodyWhoAnswered() {
        assertThat(examine(ProspectionStatus.MEETING, Maps.TODAY.minusDays(40))).isEmpty();
    }

    private static List<Finding> examine(ProspectionStatus status, LocalDate... said) {
        return findings(new SilentContactsAreChased(), Maps.map(Maps.stakeholder(1), Maps.standing(status, said)));
    }
}
