package fr.coulisses.kinds.emailcampaign;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.contacts.Contact;
import fr.coulisses.contacts.ContactField;
import fr.coulisses.contacts.ContactSheet;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RecipientsCsvTest {

    @Test
    void writesTheAddressAndTheConsentAndNothingElse() {
        Contact contact = new Contact(
                new UUID(0, 1),
                1,
                ContactSheet.named("=Radio; Rives")
                        .with(ContactField.EMAIL, "antenne@rives.example")
                        .with(ContactField.CONSENT_ON, "2026-10-27")
                        .with(ContactField.TELEPHONE, "01 99 00 12 34")
                        .with(ContactField.NOTES, "secret"));
        assertThat(new String(
                        RecipientsCsv.write(List.of(contact), List.of("Adresse", "Nom", "Personne", "Accord")),
                        StandardCharsets.UTF_8))
                .isEqualTo("\ufeffAdresse;Nom;Personne;Accord\r\n"
                        + "antenne@rives.example;\"'=Radio; Rives\";;2026-10-27\r\n");
    }
}
