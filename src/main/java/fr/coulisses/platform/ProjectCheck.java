package fr.coulisses.platform;

import fr.coulisses.account.Impersonation;
import fr.coulisses.account.InitialPassword;
import fr.coulisses.account.NewPerson;
import fr.coulisses.account.People;
import fr.coulisses.account.Role;
import fr.coulisses.archive.ArchiveImports;
import fr.coulisses.archive.PartRefused;
import fr.coulisses.examination.Examination;
import fr.coulisses.examination.ExaminationWords;
import fr.coulisses.examination.ExaminedFinding;
import fr.coulisses.examination.ProjectExamination;
import fr.coulisses.shared.Labels;
import fr.coulisses.shared.Progress;
import fr.coulisses.shared.Refusal;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Checks an exported project in a database of its own: somebody opens it there, as one opens it in a school, and reads
/// what all checks say.
@Component
class ProjectCheck {

    private static final String ADMINISTRATOR = "admin@controle.example";
    private static final String STUDENT = "etudiante@controle.example";

    private final People people;
    private final Impersonation impersonation;
    private final ArchiveImports imports;
    private final ProjectExamination examinations;
    private final Labels labels;

    ProjectCheck(
            People people,
            Impersonation impersonation,
            ArchiveImports imports,
            ProjectExamination examinations,
            Labels labels) {
        this.people = people;
        this.impersonation = impersonation;
        this.imports = imports;
        this.examinations = examinations;
        this.labels = labels;
    }

    /// Prints what is found, one finding a line, and a sentence that sums it up.
    ///
    /// @return 0 when nothing blocks, 1 when something blocks, 2 when the archive is refused
    int run(Path archive, Locale language) {
        try {
            Examination examination = examine(archive, language);
            print(examination, new ExaminationWords(labels, language));
            return examination.blocks() ? 1 : 0;
        } catch (PartRefused refused) {
            Refusal why = refused.why();
            System.err.println(labels.text(
                    language, refused.label(), refused.path(), labels.text(language, why.label(), why.arguments())));
        } catch (Refusal refused) {
            System.err.println(labels.text(language, refused.label(), refused.arguments()));
        }
        return 2;
    }

    private Examination examine(Path archive, Locale language) {
        people.openFirst(new NewPerson(ADMINISTRATOR, "Admin", "Coulisses", Role.ADMIN), InitialPassword.make());
        impersonation.as(
                ADMINISTRATOR,
                () -> people.open(
                        new NewPerson(STUDENT, "Étudiante", "Coulisses", Role.STUDENT), InitialPassword.make()));
        AtomicReference<Examination> found = new AtomicReference<>();
        impersonation.as(STUDENT, () -> {
            UUID project = imports.bringIn(archive, language, Progress.UNHEARD).id();
            found.set(examinations.of(project));
        });
        return Objects.requireNonNull(found.get());
    }

    private static void print(Examination examination, ExaminationWords words) {
        for (ExaminedFinding finding : examination.findings()) {
            String waiver = words.waiver(finding);
            System.out.println(Stream.of(
                            words.group(finding.group()),
                            words.severity(finding),
                            finding.finding().code(),
                            words.sentence(finding) + (waiver.isEmpty() ? "" : " (" + waiver + ")"))
                    .map(cell -> cell.replaceAll("\\s+", " "))
                    .collect(Collectors.joining("\t")));
        }
        System.out.println(words.summary(examination));
    }
}
