package fr.coulisses.platform;

import fr.coulisses.account.Cohorts;
import fr.coulisses.account.Impersonation;
import fr.coulisses.account.NewPerson;
import fr.coulisses.account.People;
import fr.coulisses.account.PersonSummary;
import fr.coulisses.account.Role;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// What happens on an empty database, and the lines a person reads when the application is ready.
@Component
@ConditionalOnProperty(name = FirstStart.WANTED, matchIfMissing = true)
class FirstStart implements ApplicationRunner {

    /// Set to false by a start that serves nobody.
    static final String WANTED = "coulisses.first-start";

    private final People people;
    private final Cohorts cohorts;
    private final Impersonation impersonation;
    private final DemonstrationSchool school;
    private final DemonstrationProjects projects;
    private final String administrator;
    private final String administratorPassword;
    private int port;

    FirstStart(
            People people,
            Cohorts cohorts,
            Impersonation impersonation,
            DemonstrationSchool school,
            DemonstrationProjects projects,
            @Value("${COULISSES_ADMIN_EMAIL:admin@coulisses.example}") String administrator,
            @Value("${COULISSES_ADMIN_PASSWORD:}") String administratorPassword) {
        this.people = people;
        this.cohorts = cohorts;
        this.impersonation = impersonation;
        this.school = school;
        this.projects = projects;
        this.administrator = administrator;
        this.administratorPassword = administratorPassword;
    }

    @EventListener
    void listening(WebServerInitializedEvent event) {
        port = event.getWebServer().getPort();
    }

    @Override
    public void run(ApplicationArguments arguments) {
        boolean empty = people.isEmpty();
        if (empty && school.isOpen()) {
            people.openFirst(
                    new NewPerson("admin@coulisses.example", "Ariane", "Delmas", Role.ADMIN),
                    DemonstrationSchool.PASSWORD);
            impersonation.as("admin@coulisses.example", this::openDemonstrationAccounts);
            projects.open();
        }
        say("Coulisses est prêt / is ready : http://localhost:" + port);
        if (school.isOpen()) {
            say("Comptes de démonstration / demonstration accounts (" + DemonstrationSchool.PASSWORD + ") : "
                    + String.join(", ", school.accounts().values()));
        } else if (empty) {
            openFirstAdministrator();
        }
    }

    private void openFirstAdministrator() {
        boolean given = !administratorPassword.isBlank();
        String password = given ? administratorPassword : randomPassword();
        people.openFirst(new NewPerson(administrator, "Admin", "Coulisses", Role.ADMIN), password);
        say("Compte administrateur / administrator account : " + administrator
                + (given ? "" : " — mot de passe à changer / password to change : " + password));
    }

    private static String randomPassword() {
        byte[] random = new byte[9];
        new SecureRandom().nextBytes(random);
        return HexFormat.of().formatHex(random);
    }

    private void openDemonstrationAccounts() {
        open("etudiante@coulisses.example", "Inès", "Morel", Role.STUDENT);
        open("etudiant@coulisses.example", "Théo", "Lambert", Role.STUDENT);
        open("tutrice@coulisses.example", "Claire", "Vasseur", Role.TUTOR);
        open("jury@coulisses.example", "Marc", "Delaunay", Role.JURY);
    }

    private void open(String email, String givenName, String familyName, Role role) {
        PersonSummary opened =
                people.open(new NewPerson(email, givenName, familyName, role), DemonstrationSchool.PASSWORD);
        if (role == Role.STUDENT) {
            cohorts.join("Promotion 2027", opened.id());
        }
    }

    private static void say(String line) {
        System.out.println(line);
    }
}
