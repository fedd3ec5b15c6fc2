package fr.coulisses.examination.cross;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.artefact.Statement;
import fr.coulisses.examination.cross.ProjectDossier.Said;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TheSameIsSaidEverywhereTest {

    private static final UUID ONE = UUID.fromString("6c8f0000-0000-4000-8000-000000000001");
    private static final UUID OTHER = UUID.fromString("6c8f0000-0000-4000-8000-000000000002");

    @Test
    void acceptsTheSameInAnotherOrderAndInOtherCapitals() {
        assertThat(found(
                        contact(ONE, "Inès Morel"),
                        contact(ONE, "Théo Lambert"),
                        contact(OTHER, "THÉO LAMBERT"),
                        contact(OTHER, "Inès Morel")))
                .isEmpty();
    }

    @Test
    void warnsOfTheSecondThatSaysSomethingElse() {
        assertThat(found(contact(ONE, "Inès Morel"), contact(OTHER, "Inès Morel"), contact(OTHER, "Théo")))
                .containsExactly("R-X-21.contact Kit Annonce");
    }

    @Test
    void comparesTheAddressForTicketsByItself() {
        assertThat(found(
                        said(Statement.TICKETING_ADDRESS, ONE, "https://a.example"),
                        said(Statement.TICKETING_ADDRESS, OTHER, "https://b.example"),
                        contact(OTHER, "Inès Morel")))
                .containsExactly("R-X-21.ticketing Kit Annonce");
    }

    private static Said contact(UUID artefact, String who) {
        return said(Statement.PRESS_CONTACT, artefact, who);
    }

    private static Said said(String subject, UUID artefact, String value) {
        return new Said(
                new Statement(subject, "contacts/c", value),
                Spot.in(artefact, artefact.equals(ONE) ? "Annonce" : "Kit", "contacts/c"));
    }

    private static List<String> found(Said... said) {
        ProjectDossier usual = Dossiers.with(List.of(), ProjectRegisters.NONE);
        return Dossiers.sentences(new TheSameIsSaidEverywhere()
                .examine(new ProjectDossier(
                        usual.project(),
                        usual.today(),
                        usual.parameters(),
                        usual.thread(),
                        usual.budget(),
                        usual.schedule(),
                        usual.registers(),
                        usual.texts(),
                        Stream.of(said).toList())));
    }
}
