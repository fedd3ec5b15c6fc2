package fr.coulisses.contacts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.coulisses.CoulissesTest;
import fr.coulisses.School;
import fr.coulisses.shared.Refusal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/// Two contacts become one and two again, each with what it had.
@CoulissesTest
class MergesTest {

    private final School school;
    private final Contacts contacts;
    private final Journals journals;
    private final Merges merges;
    private UUID project = new UUID(0, 0);
    private Contact kept = new Contact(project, 0, ContactSheet.EMPTY);
    private Contact gone = kept;

    @Autowired
    MergesTest(School school, Contacts contacts, Journals journals, Merges merges) {
        this.school = school;
        this.contacts = contacts;
        this.journals = journals;
        this.merges = merges;
    }

    @BeforeEach
    void addTwo() {
        project = school.project("Fusions");
        kept = add(ContactSheet.named("Théâtre du Nord").with(ContactField.CONSENT_ON, "2026-10-01"));
        gone = add(ContactSheet.named("theatre du nord").with(ContactField.EMAIL, "a@nord.fr"));
        note(kept, "Rencontre");
        note(gone, "Dossier envoyé");
    }

    @Test
    void givesEachItsFieldsAndItsJournalBack() {
        merge(kept, gone, kept.sheet().with(ContactField.EMAIL, "a@nord.fr").with(ContactField.CONSENT_ON, ""));
        assertThat(said(kept)).containsExactlyInAnyOrder("Rencontre", "Dossier envoyé");
        undo(gone);
        assertThat(sheets()).containsExactlyInAnyOrder(kept.sheet(), gone.sheet());
        assertThat(said(kept)).containsExactly("Rencontre");
        assertThat(said(gone)).containsExactly("Dossier envoyé");
        assertThat(merged()).isEmpty();
        assertThat(school.as(School.INES, () -> contacts.history(project, gone.id())))
                .extracting(ContactChange::what)
                .containsExactly("UNMERGED", "MERGED", "ADDED");
        assertThat(school.as(School.INES, () -> merges.into(project, kept.id())))
                .isEmpty();
    }

    @Test
    void leavesWhatWasWrittenSinceWithTheOneThatWasKept() {
        merge(kept, gone, kept.sheet());
        note(kept, "Depuis la fusion");
        Contact now = school.as(School.INES, () -> contacts.get(project, kept.id()));
        school.does(
                School.INES, () -> contacts.save(project, now, now.sheet().with(ContactField.FUNCTION, "Directrice")));
        undo(gone);
        assertThat(school.as(School.INES, () -> contacts.get(project, kept.id()))
                        .sheet())
                .isEqualTo(kept.sheet().with(ContactField.FUNCTION, "Directrice"));
        assertThat(said(kept)).containsExactlyInAnyOrder("Rencontre", "Depuis la fusion");
    }

    @Test
    void takesMergesBackInTheOrderOfTheLastFirst() {
        merge(kept, gone, kept.sheet());
        Contact third = add(ContactSheet.named("Le Nord"));
        Contact now = school.as(School.INES, () -> contacts.get(project, kept.id()));
        merge(third, now, third.sheet());
        assertThat(merged()).isEqualTo(Map.of(gone.id(), third.id(), kept.id(), third.id()));
        assertThatThrownBy(() -> undo(gone))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.label()).isEqualTo("contacts.refused.mergedOn"));
        undo(kept);
        assertThat(merged()).isEqualTo(Map.of(gone.id(), kept.id()));
        assertThat(said(kept)).containsExactlyInAnyOrder("Rencontre", "Dossier envoyé");
        undo(gone);
        assertThat(said(gone)).containsExactly("Dossier envoyé");
    }

    @Test
    void undoesAMergeOnce() {
        merge(kept, gone, kept.sheet());
        undo(gone);
        assertThatThrownBy(() -> undo(gone)).isInstanceOf(Refusal.class);
    }

    private Contact add(ContactSheet sheet) {
        return school.as(School.INES, () -> contacts.add(project, sheet));
    }

    private void merge(Contact one, Contact other, ContactSheet made) {
        school.does(School.INES, () -> merges.merge(project, one, other, made));
    }

    private void undo(Contact other) {
        school.does(School.INES, () -> merges.undo(project, other.id()));
    }

    private Map<UUID, UUID> merged() {
        return school.as(School.INES, () -> contacts.merged(project));
    }

    private List<ContactSheet> sheets() {
        return school.as(School.INES, () -> contacts.all(project)).stream()
                .map(Contact::sheet)
                .toList();
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
                                "",
                                null,
                                false)));
    }

    private List<String> said(Contact contact) {
        return school.as(School.INES, () -> journals.of(project, contact.id())).stream()
                .map(JournalEntry::summary)
                .toList();
    }
}
