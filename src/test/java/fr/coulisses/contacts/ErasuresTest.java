package fr.coulisses.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.CoulissesTest;
import fr.coulisses.School;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Whoever asks to be erased is found nowhere any more, and that it was done is.
@CoulissesTest
class ErasuresTest {

    private final School school;
    private final Contacts contacts;
    private final Journals journals;
    private final Merges merges;
    private final Erasures erasures;
    private final JdbcClient jdbc;
    private UUID project = new UUID(0, 0);

    @Autowired
    ErasuresTest(
            School school, Contacts contacts, Journals journals, Merges merges, Erasures erasures, JdbcClient jdbc) {
        this.school = school;
        this.contacts = contacts;
        this.journals = journals;
        this.merges = merges;
        this.erasures = erasures;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void start() {
        project = school.project("Effacements");
    }

    @Test
    void erasesAPersonFromTheRegisterAndItsLog() {
        Contact person = add(ContactSheet.named("Zéphyrine Untel")
                .with(ContactField.NATURE, "PERSON")
                .with(ContactField.EMAIL, "zephyrine@exemple.fr"));
        Contact twin = add(ContactSheet.named("Zephyrine UNTEL").with(ContactField.NATURE, "PERSON"));
        Contact before = add(ContactSheet.named("Zéphyrine").with(ContactField.EMAIL, "Zephyrine@exemple.fr"));
        add(ContactSheet.named("Mairie"));
        note(person, "Zéphyrine est d’accord");
        school.does(School.INES, () -> {
            contacts.delete(project, before.id());
            merges.merge(project, person, twin, person.sheet());
            erasures.erase(project, person.id());
        });
        assertThat(everything()).doesNotContainIgnoringCase("phyrine").contains("Mairie");
        assertThat(school.as(School.INES, () -> erasures.of(project)))
                .singleElement()
                .extracting(ErasedPerson::who)
                .asString()
                .isNotEmpty();
    }

    @Test
    void keepsTheOrganisationWithoutItsPerson() {
        Contact lycee = add(ContactSheet.named("Lycée Ampère")
                .with(ContactField.FAMILY, "PROFESSIONAL")
                .with(ContactField.CONTACT_PERSON, "Zéphyrine Untel")
                .with(ContactField.EMAIL, "zephyrine@exemple.fr"));
        Contact twin = add(ContactSheet.named("Lycee Ampere").with(ContactField.CONTACT_PERSON, "Z. Zéphyrine"));
        note(lycee, "Zéphyrine est d’accord");
        school.does(School.INES, () -> {
            merges.merge(project, lycee, twin, lycee.sheet());
            erasures.erase(project, lycee.id());
        });
        assertThat(everything()).doesNotContainIgnoringCase("phyrine");
        assertThat(school.as(School.INES, () -> contacts.get(project, lycee.id()))
                        .sheet())
                .isEqualTo(ContactSheet.named("Lycée Ampère").with(ContactField.FAMILY, "PROFESSIONAL"));
        assertThat(school.as(School.INES, () -> journals.of(project, lycee.id())))
                .extracting(JournalEntry::summary)
                .containsExactly("Personne effacée");
        assertThat(school.as(School.INES, () -> contacts.history(project, lycee.id())))
                .extracting(ContactChange::what)
                .containsExactly("ERASED", "MERGED", "ADDED");
        school.does(School.INES, () -> merges.undo(project, twin.id()));
        assertThat(everything()).doesNotContainIgnoringCase("phyrine");
    }

    private Contact add(ContactSheet sheet) {
        return school.as(School.INES, () -> contacts.add(project, sheet));
    }

    private void note(Contact contact, String summary) {
        school.does(
                School.INES,
                () -> journals.note(
                        project,
                        new JournalEntry(
                                UUID.randomUUID(),
                                contact.id(),
                                LocalDate.of(2026, 11, 2),
                                Channel.EMAIL,
                                summary,
                                summary,
                                null,
                                false)));
    }

    /// Every row that the database keeps of the register of the project.
    private String everything() {
        List<String> rows = List.of("contact", "contact_entry", "contact_change", "contact_merge").stream()
                .flatMap(table -> jdbc
                        .sql("select to_jsonb(t)::text from " + table + " t where project_id = ?")
                        .param(project)
                        .query(String.class)
                        .list()
                        .stream())
                .toList();
        return String.join("\n", rows);
    }
}
