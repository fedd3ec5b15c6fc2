package fr.coulisses.examination.cross;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.contacts.Contact;
import fr.coulisses.contacts.ContactField;
import fr.coulisses.contacts.ContactSheet;
import fr.coulisses.contacts.ProspectionStatus;
import fr.coulisses.contracts.ContractState;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AgreementsAreSignedTest {

    @Test
    void acceptsAPartnerThatSigned() {
        assertThat(found(ProspectionStatus.UNDER_AGREEMENT, ContractState.SIGNED))
                .isEmpty();
        assertThat(found(ProspectionStatus.AGREED_IN_PRINCIPLE, ContractState.DRAFT))
                .isEmpty();
    }

    @Test
    void warnsOfOneThatIsOnlySaidToHaveSigned() {
        assertThat(found(ProspectionStatus.UNDER_AGREEMENT, ContractState.SENT))
                .containsExactly("R-X-23.unsigned Radio Rives");
    }

    private static List<String> found(ProspectionStatus status, ContractState state) {
        Contact radio = new Contact(
                UUID.randomUUID(),
                0,
                new ContactSheet(Map.of(ContactField.NAME, "Radio Rives", ContactField.STATUS, status.name())));
        ProjectRegisters agreed = Dossiers.contract(
                state, "{\"parties\": [{\"id\": \"p\", \"role\": \"PARTNER\", \"contact\": \"" + radio.id() + "\"}]}");
        return Dossiers.sentences(new AgreementsAreSigned()
                .examine(Dossiers.with(
                        List.of(), new ProjectRegisters(List.of(radio), List.of(), agreed.contracts(), List.of()))));
    }
}
