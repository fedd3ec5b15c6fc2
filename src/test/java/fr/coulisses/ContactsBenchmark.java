package fr.coulisses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import fr.coulisses.access.Visitor;
import fr.coulisses.contacts.ContactFile;
import fr.coulisses.contacts.ContactSheet;
import fr.coulisses.contacts.Contacts;
import fr.coulisses.contacts.ImportedContact;
import fr.coulisses.project.ui.ProjectAddress;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Prints what 5,000 pasted contacts cost, next to what they may cost; fails when they cost more. The machine has to be
/// quiet.
///
/// Run it with `mvn verify -Dtest=ContactsBenchmark -Dbenchmark=true`.
@CoulissesTest
@EnabledIfSystemProperty(named = "benchmark", matches = "true")
class ContactsBenchmark {

    private final School school;
    private final Contacts contacts;
    private final ContactFile files;
    private final CountedStatements statements;

    @LocalServerPort
    private int port;

    @Autowired
    ContactsBenchmark(School school, Contacts contacts, ContactFile files, CountedStatements statements) {
        this.school = school;
        this.contacts = contacts;
        this.files = files;
        this.statements = statements;
    }

    @Test
    void takesFiveThousandAndShowsThem() throws IOException, InterruptedException {
        double first = bringIn(school.project("Pour chauffer"));
        UUID project = school.project("Cinq mille contacts");
        double second = bringIn(project);
        System.out.printf("    the first time %.0f ms%n", first);
        Visitor student = Visitor.of(port, School.INES);
        String page = ProjectAddress.contacts(project);
        student.get(page);
        statements.reset();
        long before = System.nanoTime();
        assertThat(student.get(page)).isEqualTo(200);
        double opening = (System.nanoTime() - before) / 1e6;
        int sent = statements.sent().size();
        assertAll(
                () -> Measured.within("ms to bring in 5,000 contacts", second, 5_000),
                () -> Measured.within("ms to open a register of 5,000 contacts", opening, 1_000),
                () -> Measured.within("statements to open a register of 5,000", sent, 15));
    }

    private double bringIn(UUID project) {
        byte[] table = IntStream.range(0, Contacts.MOST)
                .mapToObj(i -> "Structure " + i + ";Personne " + i + ";p" + i + "@structure.fr;04 72 00 00 00;Lyon")
                .collect(Collectors.joining("\n", "Nom;Contact;E-mail;Téléphone;Adresse\n", "\n"))
                .getBytes(StandardCharsets.UTF_8);
        long before = System.nanoTime();
        List<ContactSheet> sheets = files.read("contacts.csv", table).stream()
                .map(ImportedContact::sheet)
                .toList();
        school.does(School.INES, () -> contacts.bringIn(project, sheets));
        return (System.nanoTime() - before) / 1e6;
    }
}
