package fr.coulisses.kinds.emailcampaign;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.contacts.Contact;
import fr.coulisses.contacts.ContactField;
import fr.coulisses.contacts.ContactSheet;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AudienceTest {

    private static final Contact AGREED =
            contact("Accord", ContactSheet.named("Accord").with(ContactField.CONSENT_ON, "2026-10-01"));
    private static final Contact LEGITIMATE =
            contact("Fonction", ContactSheet.named("Fonction").with(ContactField.LEGITIMATE, "YES"));
    private static final Contact PARTNER =
            contact("Partenaire", ContactSheet.named("Partenaire").with(ContactField.STATUS, "UNDER_AGREEMENT"));
    private static final Contact WITHOUT_ADDRESS = new Contact(
            UUID.nameUUIDFromBytes(new byte[] {1}),
            1,
            ContactSheet.named("Sans adresse").with(ContactField.CONSENT_ON, "2026-10-01"));
    private static final List<Contact> REGISTER = List.of(AGREED, LEGITIMATE, PARTNER, WITHOUT_ADDRESS);

    @Test
    void writesToThoseWhoAgreedAndSaysWhyOthersAreLeftOut() {
        assertThat(names("{\"basis\": \"CONSENT\"}")).containsExactly("Accord");
        assertThat(counted("{\"basis\": \"CONSENT\"}")).isEqualTo(new Recipients(4, 1, 1, 0, 2));
    }

    @Test
    void writesToThoseForWhomTheExceptionHolds() {
        assertThat(names("{\"basis\": \"PROFESSIONAL\"}")).containsExactly("Accord", "Fonction");
        assertThat(names("{\"basis\": \"PARTNER\"}")).containsExactly("Accord", "Partenaire");
        assertThat(names("{}")).containsExactly("Accord");
    }

    @Test
    void leavesOutThoseWhoObjectByTheirNameOrTheirAddress() {
        assertThat(counted("""
                        {"basis": "CONSENT", "oppositions": [{"id": "o", "contact": "%s", "on": "2026-11-01"}]}""".formatted(AGREED.id()))).isEqualTo(new Recipients(4, 0, 1, 1, 2));
        assertThat(names("""
                        {"basis": "CONSENT", "oppositions": [{"id": "o", "email": "ACCORD@a.example"}]}""")).isEmpty();
    }

    @Test
    void keepsToTheSegment() {
        assertThat(counted("""
                        {"basis": "PARTNER", "segment": {"statuses": ["UNDER_AGREEMENT"]}}""")).isEqualTo(new Recipients(1, 1, 0, 0, 0));
        assertThat(counted("""
                        {"basis": "PARTNER", "segment": {"families": ["PRIVATE"]}}""")).isEqualTo(new Recipients(0, 0, 0, 0, 0));
    }

    private static List<String> names(String json) {
        return audience(json).addressed().stream()
                .map(contact -> contact.sheet().name())
                .toList();
    }

    private static Recipients counted(String json) {
        return audience(json).counted();
    }

    private static Audience audience(String json) {
        EmailCampaign campaign = Campaigns.of(json);
        return new Audience(REGISTER, campaign, campaign.oppositions());
    }

    private static Contact contact(String name, ContactSheet sheet) {
        return new Contact(
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)),
                1,
                sheet.with(ContactField.NATURE, "PERSON")
                        .with(ContactField.EMAIL, name.toLowerCase(Locale.ROOT) + "@a.example"));
    }
}
