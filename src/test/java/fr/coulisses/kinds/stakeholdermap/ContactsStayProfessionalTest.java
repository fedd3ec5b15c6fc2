package fr.coulisses.kinds.stakeholdermap;

import static fr.coulisses.kinds.stakeholdermap.Maps.findings;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

class ContactsStayProfessionalTest {

    @Test
    void acceptsAnOrganisationAndItsMailbox() {
        assertThat(examine("", "contact@lycee-ampere.example", false)).isEmpty();
    }

    @Test
    void asksAboutAPrivateMailbox() {
        assertThat(examine("", "prof.ampere@Gmail.com", false))
                .singleElement()
                .returns(Severity.WARNING, Finding::severity)
                .returns("finding.R-C1.6-06", Finding::message);
    }

    @Test
    void asksAboutAPersonWhoDidNotAgree() {
        assertThat(examine("Léa Roy", "l.roy@lycee-ampere.example", false))
                .extracting(Finding::message)
                .containsExactly("finding.R-C1.6-06.consent");
    }

    @Test
    void acceptsAPrivateMailboxOfSomebodyWhoAgreed() {
        assertThat(examine("Léa Roy", "lea.roy@free.fr", true)).isEmpty();
    }

    private static List<Finding> examine(String person, String email, boolean agreed) {
        return findings(
                new ContactsStayProfessional(), Maps.map(Maps.stakeholder(1), Maps.reached(person, email, agreed)));
    }
}
