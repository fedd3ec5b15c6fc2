package fr.coulisses.contacts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.coulisses.CoulissesTest;
import fr.coulisses.School;
import fr.coulisses.project.Projects;
import fr.coulisses.shared.Refusal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Several people keep one register, and nothing of what they write gets lost.
@CoulissesTest
class ContactsTest {

    private final School school;
    private final Contacts contacts;
    private final Journals journals;
    private final Merges merges;
    private final Projects projects;
    private final ContactNews news;
    private final JdbcClient jdbc;
    private UUID project = new UUID(0, 0);

    @Autowired
    ContactsTest(
            School school,
            Contacts contacts,
            Journals journals,
            Merges merges,
            Projects projects,
            ContactNews news,
            JdbcClient jdbc) {
        this.school = school;
        this.contacts = contacts;
        this.journals = journals;
        this.merges = merges;
        this.projects = projects;
        this.news = news;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void start() {
        project = school.project("Répertoire");
    }

    @Test
    void keepsWhatTwoPeopleWroteInDifferentFields() {
        Contact seen = add("Mairie");
        save(seen, seen.sheet().with(ContactField.EMAIL, "a@b.fr"));
        assertThat(save(seen, seen.sheet().with(ContactField.FUNCTION, "Maire")))
                .isEmpty();
        assertThat(get(seen).sheet().of(ContactField.EMAIL)).isEqualTo("a@b.fr");
        assertThat(get(seen).sheet().of(ContactField.FUNCTION)).isEqualTo("Maire");
    }

    @Test
    void showsTheSecondBothValuesOfOneField() {
        Contact seen = add("Mairie");
        save(seen, seen.sheet().with(ContactField.EMAIL, "a@b.fr"));
        Optional<ContactConflict> conflict = save(seen, seen.sheet().with(ContactField.EMAIL, "c@d.fr"));
        assertThat(conflict).hasValueSatisfying(found -> {
            assertThat(found.fields()).containsExactly(ContactField.EMAIL);
            assertThat(found.theirs().sheet().of(ContactField.EMAIL)).isEqualTo("a@b.fr");
        });
        assertThat(get(seen).sheet().of(ContactField.EMAIL)).isEqualTo("a@b.fr");
    }

    @Test
    void findsByWordsWithoutAccentsAndByFamily() {
        school.does(
                School.INES,
                () -> contacts.add(
                        project, ContactSheet.named("Théâtre du Nord").with(ContactField.FAMILY, "PROFESSIONAL")));
        add("Lycée Ampère");
        assertThat(found(new ContactFilter("nord theatre", null, null))).containsExactly("Théâtre du Nord");
        assertThat(found(new ContactFilter("", Family.PROFESSIONAL, null))).containsExactly("Théâtre du Nord");
        assertThat(found(new ContactFilter("", null, ProspectionStatus.IDENTIFIED)))
                .hasSize(2);
    }

    @Test
    void mergesDuplicatesAndLeadsWhatReferredToThem() {
        Contact kept = add("Théâtre du Nord");
        Contact gone = add("theatre du nord");
        school.does(
                School.INES,
                () -> journals.note(
                        project,
                        new JournalEntry(
                                UUID.randomUUID(),
                                gone.id(),
                                LocalDate.of(2026, 11, 2),
                                Channel.EMAIL,
                                "Dossier envoyé",
                                "Relancer",
                                LocalDate.of(2026, 11, 20),
                                false)));
        assertThat(school.as(School.INES, () -> contacts.duplicates(project))).hasSize(1);
        school.does(School.INES, () -> merges.merge(project, kept, gone, kept.sheet()));
        assertThat(found(ContactFilter.ALL)).containsExactly("Théâtre du Nord");
        assertThat(school.as(School.INES, () -> contacts.merged(project))).isEqualTo(Map.of(gone.id(), kept.id()));
        assertThat(school.as(School.INES, () -> journals.due(project, LocalDate.of(2026, 11, 20))))
                .extracting(JournalEntry::contact)
                .containsExactly(kept.id());
        assertThat(school.as(School.INES, () -> contacts.history(project, gone.id())))
                .extracting(ContactChange::what)
                .containsExactly("MERGED", "ADDED");
    }

    @Test
    void refusesToMergeWhatSomebodyChangedMeanwhile() {
        Contact kept = add("Théâtre du Nord");
        Contact gone = add("Theatre du Nord");
        save(gone, gone.sheet().with(ContactField.NOTES, "Fermé en août"));
        assertThatThrownBy(() -> school.does(School.INES, () -> merges.merge(project, kept, gone, kept.sheet())))
                .isInstanceOf(Refusal.class);
    }

    @Test
    void bringsInFiveThousandOrNoneAtAll() {
        List<ContactSheet> many = java.util.stream.IntStream.range(0, Contacts.MOST)
                .mapToObj(i -> ContactSheet.named("Contact " + i))
                .toList();
        school.does(School.INES, () -> contacts.bringIn(project, many));
        assertThatThrownBy(() -> add("Un de trop")).isInstanceOf(Refusal.class);
        assertThat(school.as(School.INES, () -> contacts.count(project, ContactFilter.ALL)))
                .isEqualTo(Contacts.MOST);
    }

    @Test
    void writesNothingOfWhatIsGivenUpHalfway() {
        List<ContactSheet> many = java.util.stream.IntStream.range(0, 1_000)
                .mapToObj(i -> ContactSheet.named("Contact " + i))
                .toList();
        List<Integer> told = new ArrayList<>();
        assertThatThrownBy(() -> school.does(
                        School.INES,
                        () -> contacts.bringIn(project, many, (done, all) -> {
                            told.add(done);
                            if (done >= 500) {
                                throw new CancellationException();
                            }
                        })))
                .isInstanceOf(CancellationException.class);
        assertThat(told).containsExactly(0, 250, 500);
        assertThat(school.as(School.INES, () -> contacts.count(project, ContactFilter.ALL)))
                .isZero();
    }

    @Test
    void copiesOrganisationsWithTheProjectAndNobody() {
        school.does(
                School.INES,
                () -> contacts.bringIn(
                        project,
                        List.of(
                                ContactSheet.named("Lycée Ampère")
                                        .with(ContactField.FAMILY, "PROFESSIONAL")
                                        .with(ContactField.CONTACT_PERSON, "Aïssata N’Diaye")
                                        .with(ContactField.EMAIL, "aissata@ampere.fr")
                                        .with(ContactField.STATUS, "MEETING")
                                        .with(ContactField.NOTES, "Aime le jazz"),
                                ContactSheet.named("Luc Martin").with(ContactField.NATURE, "PERSON"))));
        List<Contact> copied = school.as(
                School.INES,
                () -> contacts.all(projects.copy(project, "Une autre année").id()));
        assertThat(copied)
                .extracting(Contact::sheet)
                .containsExactly(ContactSheet.named("Lycée Ampère").with(ContactField.FAMILY, "PROFESSIONAL"));
    }

    @Test
    void tellsOpenPages() throws InterruptedException {
        CountDownLatch told = new CountDownLatch(1);
        Runnable silence = news.subscribe(project, told::countDown);
        add("Mairie");
        assertThat(told.await(10, TimeUnit.SECONDS)).isTrue();
        silence.run();
    }

    @Test
    void writesItsHistoryForEver() {
        add("Mairie");
        assertThatThrownBy(() -> jdbc.sql("delete from contact_change where project_id = ?")
                        .param(project)
                        .update())
                .hasMessageContaining("contact_change");
        assertThatThrownBy(() -> jdbc.sql("""
                                update contact_change set after = after || '{"NAME": "Autre"}' where project_id = ?""").param(project).update()).hasMessageContaining("contact_change");
    }

    private Contact add(String name) {
        return school.as(School.INES, () -> contacts.add(project, ContactSheet.named(name)));
    }

    private Contact get(Contact contact) {
        return school.as(School.INES, () -> contacts.get(project, contact.id()));
    }

    private Optional<ContactConflict> save(Contact seen, ContactSheet made) {
        return school.as(School.INES, () -> contacts.save(project, seen, made));
    }

    private List<String> found(ContactFilter filter) {
        return school.as(School.INES, () -> contacts.page(project, filter, 0, 10)).stream()
                .map(contact -> contact.sheet().name())
                .toList();
    }
}
