package fr.coulisses.contacts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.coulisses.shared.Labels;
import fr.coulisses.shared.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContactFileTest {

    private final ContactFile files = new ContactFile(new Labels());

    private static final ContactSheet TOWN = ContactSheet.named("Mairie de l’Étang ; culture")
            .with(ContactField.NATURE, "ORGANISATION")
            .with(ContactField.FAMILY, "INSTITUTIONAL")
            .with(ContactField.SUB_CATEGORY, "MUNICIPALITY")
            .with(ContactField.CONTACT_PERSON, "Aïssa Benali")
            .with(ContactField.FUNCTION, "Directrice, culture")
            .with(ContactField.EMAIL, "culture@etang.example")
            .with(ContactField.TELEPHONE, "+33 4 72 00 00 00")
            .with(ContactField.ADDRESS, "1 place du Marché\n69000 L’Étang")
            .with(ContactField.WEBSITE, "www.etang.example")
            .with(ContactField.STATUS, "MEETING")
            .with(ContactField.ORIGIN, "THE_PERSON")
            .with(ContactField.CONSENT_ON, "2026-11-02")
            .with(ContactField.NOTES, "=2+2 \"cité\"\nla suite");

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void takesVCardsOutAndInAgainWithoutLoss(boolean newer) {
        byte[] cards = files.vCards(List.of(contact(TOWN)), newer);
        assertThat(new String(cards, StandardCharsets.UTF_8)).contains("VERSION:" + (newer ? "4.0" : "3.0"));
        assertThat(files.read("a.vcf", cards))
                .extracting(ImportedContact::sheet)
                .containsExactly(TOWN);
    }

    @Test
    void takesATableOutAndInAgainWithoutLossInBothLanguages() {
        for (Locale language : Labels.LANGUAGES) {
            byte[] table = files.csv(List.of(contact(TOWN)), language);
            assertThat(files.read("a.csv", table))
                    .extracting(ImportedContact::sheet)
                    .containsExactly(TOWN);
        }
    }

    @Test
    void keepsAPersonWithoutConsentInsideUntilTheBasisIsConfirmed() {
        ContactSheet unasked = TOWN.with(ContactField.CONSENT_ON, "");
        assertThat(text(unasked)).doesNotContain("Benali");
        assertThat(text(unasked.with(ContactField.LEGITIMATE, "YES"))).contains("Benali");
        assertThat(text(unasked.with(ContactField.CONTACT_PERSON, ""))).contains("Mairie");
    }

    @Test
    void readsTheCardOfAnAddressBook() {
        String card = "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Roy;Léa;;;\r\nFN:Léa Roy\r\nORG:Lycée Ampère;Vie scolaire\r\n"
                + "TITLE:Proviseure\r\nEMAIL;TYPE=WORK:l.roy@ampere.example\r\nTEL;TYPE=WORK:0472000000\r\n"
                + "ADR;TYPE=WORK:;;31 rue de la Bourse;Lyon;;69002;France\r\nEND:VCARD\r\n";
        ContactSheet sheet = files.read("c.vcf", bytes(card)).getFirst().sheet();
        assertThat(sheet.name()).isEqualTo("Lycée Ampère – Vie scolaire");
        assertThat(sheet.of(ContactField.CONTACT_PERSON)).isEqualTo("Léa Roy");
        assertThat(sheet.of(ContactField.ADDRESS)).isEqualTo("31 rue de la Bourse\n69002 Lyon\nFrance");
        assertThat(sheet.mayLeave()).isFalse();
    }

    @Test
    void namesTheLineTheColumnAndTheRemedy() {
        assertThat(files.read("a.csv", bytes("Nom;E-mail;Famille\nA;a@b.fr;Privés\nB;pas un e-mail;Privés\n")))
                .filteredOn(row -> !row.problems().isEmpty())
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.line()).isEqualTo(3);
                    assertThat(row.problems().getFirst().field()).isEqualTo(ContactField.EMAIL);
                    assertThat(row.problems().getFirst().label()).isEqualTo("contacts.refused.email");
                });
    }

    @Test
    void handlesFiveThousandPastedContactsAndRefusesOneMore() {
        StringBuilder table = new StringBuilder("Nom\tE-mail\n");
        for (int i = 0; i < Contacts.MOST; i++) {
            table.append("Contact ").append(i).append("\tc").append(i).append("@exemple.fr\n");
        }
        assertThat(files.read("a.csv", bytes(table.toString()))).hasSize(Contacts.MOST);
        table.append("Un de trop\tx@exemple.fr\n");
        assertThatThrownBy(() -> files.read("a.csv", bytes(table.toString())))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.label()).isEqualTo("contacts.refused.many"));
    }

    @Test
    void refusesATableWithoutNames() {
        assertThatThrownBy(() -> files.read("a.csv", bytes("Couleur;Taille\nbleu;3\nvert;4\n")))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.label()).isEqualTo("contacts.refused.columns"));
    }

    private String text(ContactSheet sheet) {
        List<Contact> contacts = List.of(contact(sheet));
        return new String(files.csv(contacts, Locale.FRENCH), StandardCharsets.UTF_8)
                + new String(files.vCards(contacts, true), StandardCharsets.UTF_8);
    }

    private static Contact contact(ContactSheet sheet) {
        return new Contact(UUID.randomUUID(), 0, sheet);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
