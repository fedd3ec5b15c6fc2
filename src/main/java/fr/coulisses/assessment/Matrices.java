package fr.coulisses.assessment;

import fr.coulisses.account.CurrentPerson;
import fr.coulisses.account.People;
import fr.coulisses.account.PersonSummary;
import fr.coulisses.account.Role;
import fr.coulisses.account.SignedInPerson;
import fr.coulisses.artefact.Artefact;
import fr.coulisses.artefact.Artefacts;
import fr.coulisses.assessment.MatrixRecords.SeenProject;
import fr.coulisses.project.ProjectAccess;
import fr.coulisses.project.Projects;
import fr.coulisses.project.Right;
import fr.coulisses.referential.Referential;
import fr.coulisses.referential.Referentials;
import fr.coulisses.shared.NotFound;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The competency matrix of a project, of a student or of a cohort, read with the same few statements whatever its
/// size.
@Service
public class Matrices {

    private final MatrixRecords records;
    private final Projects projects;
    private final Artefacts artefacts;
    private final Referentials referentials;
    private final People people;
    private final ProjectAccess access;
    private final CurrentPerson currentPerson;

    Matrices(
            MatrixRecords records,
            Projects projects,
            Artefacts artefacts,
            Referentials referentials,
            People people,
            ProjectAccess access,
            CurrentPerson currentPerson) {
        this.records = records;
        this.projects = projects;
        this.artefacts = artefacts;
        this.referentials = referentials;
        this.people = people;
        this.access = access;
        this.currentPerson = currentPerson;
    }

    /// The whole matrix for those who follow the work; a jury sees what was submitted.
    @Transactional(readOnly = true)
    public Matrix of(UUID project) {
        Referential referential = referentials.get(projects.get(project).referentialId());
        List<Artefact> made = artefacts.of(project);
        List<MatrixCell> claims = records.claims(MatrixScope.project(project));
        return access.rights(project).contains(Right.FOLLOW)
                ? new Matrix(referential, made, CountedClaims.of(claims))
                : Matrix.submittedOnly(referential, made, claims);
    }

    /// A student over all their projects, one matrix for each certification sheet: for themselves, for an
    /// administrator,
    /// and for a tutor in the projects they follow.
    ///
    /// @throws NotFound for everybody else, and for a tutor who follows none
    @Transactional(readOnly = true)
    public List<StudentMatrix> ofStudent(UUID student) {
        SignedInPerson reader = currentPerson.require(Role.STUDENT, Role.TUTOR, Role.ADMIN);
        if (reader.role() == Role.STUDENT && !reader.id().equals(student)) {
            throw new NotFound();
        }
        MatrixScope scope = MatrixScope.student(student, followedBy(reader));
        List<SeenProject> seen = records.projects(scope);
        if (reader.role() == Role.TUTOR && seen.isEmpty()) {
            throw new NotFound();
        }
        PersonSummary person = people.named(List.of(student)).stream()
                .filter(found -> found.role() == Role.STUDENT)
                .findFirst()
                .orElseThrow(NotFound::new);
        List<Artefact> made =
                records.artefacts(seen.stream().map(SeenProject::id).toList());
        List<MatrixCell> counted = CountedClaims.of(records.claims(scope));
        return sheets(seen).stream()
                .map(sheet -> ofSheet(person, sheet, seen, made, counted))
                .toList();
    }

    private StudentMatrix ofSheet(
            PersonSummary student,
            Referential sheet,
            List<SeenProject> seen,
            List<Artefact> made,
            List<MatrixCell> counted) {
        List<SeenProject> under = seen.stream()
                .filter(project ->
                        referentials.get(project.referentialId()).code().equals(sheet.code()))
                .toList();
        List<Artefact> inThem = made.stream()
                .filter(artefact ->
                        under.stream().anyMatch(project -> project.id().equals(artefact.projectId())))
                .toList();
        List<UUID> ids = inThem.stream().map(Artefact::id).toList();
        return new StudentMatrix(
                student,
                under.stream().collect(Collectors.toMap(SeenProject::id, SeenProject::title)),
                new Matrix(
                        sheet,
                        inThem,
                        counted.stream()
                                .filter(cell -> ids.contains(cell.artefactId()))
                                .toList()));
    }

    /// The cohorts with students that the reader follows; all of them for an administrator.
    @Transactional(readOnly = true)
    public List<CohortSummary> cohorts() {
        return records.cohorts(followedBy(currentPerson.require(Role.TUTOR, Role.ADMIN)));
    }

    /// A cohort against the sheet that most of its projects run under, in the projects that the reader follows.
    ///
    /// @throws NotFound for a tutor who follows nobody of it
    @Transactional(readOnly = true)
    public CohortMatrix ofCohort(UUID cohort) {
        SignedInPerson reader = currentPerson.require(Role.TUTOR, Role.ADMIN);
        UUID tutor = followedBy(reader);
        String name = records.cohortName(cohort).orElseThrow(NotFound::new);
        List<Student> students = records.students(cohort, tutor);
        if (tutor != null && students.isEmpty()) {
            throw new NotFound();
        }
        MatrixScope scope = MatrixScope.cohort(cohort, tutor);
        List<SeenProject> seen = records.projects(scope);
        Referential sheet = sheets(seen).stream()
                .findFirst()
                .or(() -> referentials.all().stream().findFirst())
                .orElseThrow(NotFound::new);
        MatrixScope under = scope.under(seen.stream()
                .map(SeenProject::referentialId)
                .distinct()
                .filter(id -> referentials.get(id).code().equals(sheet.code()))
                .toArray(UUID[]::new));
        return CohortMatrix.of(
                new CohortSummary(cohort, name, students.size()),
                sheet,
                students,
                CountedClaims.of(records.claims(under)));
    }

    /// The certification sheets that projects run under, the most used first, each in the newest revision among them.
    private List<Referential> sheets(List<SeenProject> seen) {
        return seen.stream()
                .map(project -> referentials.get(project.referentialId()))
                .collect(Collectors.groupingBy(Referential::code))
                .values()
                .stream()
                .sorted(Comparator.comparing((List<Referential> used) -> -used.size())
                        .thenComparing(used -> used.getFirst().code()))
                .map(used -> used.stream()
                        .max(Comparator.comparingInt(Referential::revision))
                        .orElseThrow())
                .toList();
    }

    /// Only the projects of this tutor are in sight; `null` when all are.
    private static @Nullable UUID followedBy(SignedInPerson reader) {
        return reader.role() == Role.TUTOR ? reader.id() : null;
    }
}
