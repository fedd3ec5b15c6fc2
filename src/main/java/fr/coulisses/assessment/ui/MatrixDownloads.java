package fr.coulisses.assessment.ui;

import fr.coulisses.account.PersonSummary;
import fr.coulisses.artefact.Kinds;
import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.export.FileKind;
import fr.coulisses.artefact.export.PdfWriter;
import fr.coulisses.artefact.export.XlsxWriter;
import fr.coulisses.artefact.ui.FileResponse;
import fr.coulisses.artefact.ui.Reader;
import fr.coulisses.assessment.CohortMatrixFile;
import fr.coulisses.assessment.Matrices;
import fr.coulisses.assessment.Matrix;
import fr.coulisses.assessment.MatrixCsv;
import fr.coulisses.assessment.MatrixFile;
import fr.coulisses.assessment.StudentMatrix;
import fr.coulisses.assessment.StudentMatrixFile;
import fr.coulisses.project.Member;
import fr.coulisses.project.Part;
import fr.coulisses.project.Projects;
import fr.coulisses.shared.Labels;
import fr.coulisses.shared.NotFound;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Matrices as files, for those who may read their pages.
@RestController
class MatrixDownloads {

    private final Matrices matrices;
    private final Projects projects;
    private final Kinds kinds;
    private final Labels labels;
    private final Reader reader;

    MatrixDownloads(Matrices matrices, Projects projects, Kinds kinds, Labels labels, Reader reader) {
        this.matrices = matrices;
        this.projects = projects;
        this.kinds = kinds;
        this.labels = labels;
        this.reader = reader;
    }

    /// @param etudiant the student of the team; all of them together without it
    @GetMapping("/projets/{project}/competences.{ending:xlsx|pdf|csv}")
    ResponseEntity<byte[]> project(
            @PathVariable UUID project, @PathVariable String ending, @RequestParam(required = false) UUID etudiant) {
        Matrix matrix = matrices.of(project);
        Wording wording = new Wording(labels, language(), projects.get(project).sheet());
        String title = wording.project().title();
        if (etudiant == null || etudiant.equals(project)) {
            return answer(file(matrix.asOne(project), project, title, wording.mention()), ending);
        }
        PersonSummary student = projects.members(project).stream()
                .filter(member -> member.part() == Part.TEAM)
                .map(Member::person)
                .filter(person -> person.id().equals(etudiant))
                .findFirst()
                .orElseThrow(NotFound::new);
        return answer(file(matrix, etudiant, student.fullName() + ", " + title, wording.mention()), ending);
    }

    /// The sheet that most of their projects run under.
    @GetMapping("/etudiants/{student}/competences.{ending:xlsx|pdf|csv}")
    ResponseEntity<byte[]> student(@PathVariable UUID student, @PathVariable String ending) {
        List<StudentMatrix> found = matrices.ofStudent(student);
        StudentMatrix first = found.stream().findFirst().orElseThrow(NotFound::new);
        return answer(file(first.matrix(), student, first.student().fullName(), ""), ending);
    }

    @GetMapping("/cohortes/{cohort}/competences.{ending:xlsx|pdf|csv}")
    ResponseEntity<byte[]> cohort(@PathVariable UUID cohort, @PathVariable String ending) {
        return answer(new CohortMatrixFile(matrices.ofCohort(cohort), labels, language(), kinds).file(), ending);
    }

    private MatrixFile file(Matrix matrix, UUID student, String name, String mention) {
        return new StudentMatrixFile(matrix, student, labels, language(), kinds).file(name, mention);
    }

    private Locale language() {
        return reader.language();
    }

    private static ResponseEntity<byte[]> answer(MatrixFile file, String ending) {
        return switch (ending) {
            case "xlsx" -> FileResponse.of(file.title(), FileKind.XLSX, () -> XlsxWriter.write(file.workbook()));
            case "pdf" -> FileResponse.of(file.title(), FileKind.PDF, () -> PdfWriter.write(file.document()));
            default -> FileResponse.of(file.title(), FileKind.CSV, () -> MatrixCsv.write(file));
        };
    }
}
