package fr.coulisses.assessment.submission;

import fr.coulisses.account.SignedInPerson;
import fr.coulisses.artefact.Artefact;
import fr.coulisses.artefact.ArtefactVersion;
import fr.coulisses.artefact.Artefacts;
import fr.coulisses.assessment.Matrices;
import fr.coulisses.assessment.Matrix;
import fr.coulisses.assessment.Reviews;
import fr.coulisses.assessment.submission.BlockFile.Evidence;
import fr.coulisses.assessment.submission.BlockFile.Piece;
import fr.coulisses.project.ProjectAccess;
import fr.coulisses.project.Right;
import fr.coulisses.referential.Referential;
import fr.coulisses.shared.NotFound;
import fr.coulisses.shared.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The whole file of a student for a block, and its submission at once.
@Service
public class BlockFiles {

    private final Matrices matrices;
    private final Preflights preflights;
    private final Artefacts artefacts;
    private final Reviews reviews;
    private final ProjectAccess access;

    BlockFiles(Matrices matrices, Preflights preflights, Artefacts artefacts, Reviews reviews, ProjectAccess access) {
        this.matrices = matrices;
        this.preflights = preflights;
        this.artefacts = artefacts;
        this.reviews = reviews;
        this.access = access;
    }

    /// One's own file.
    ///
    /// @param shortCode of the block, for instance `BC02`
    @Transactional(readOnly = true)
    public BlockFile of(UUID project, String shortCode) {
        SignedInPerson student = access.require(project, Right.WRITE);
        Matrix matrix = matrices.of(project);
        Referential.Block block = matrix.referential().blocks().stream()
                .filter(each -> each.shortCode().equals(shortCode))
                .findFirst()
                .orElseThrow(NotFound::new);
        List<Evidence> evidence = block.competencies().stream()
                .map(competency -> new Evidence(
                        competency,
                        matrix.state(competency.code(), student.id()),
                        pieces(matrix, competency, student.id())))
                .toList();
        return new BlockFile(
                block,
                evidence,
                matrix.artefacts().stream()
                        .filter(artefact -> isUseful(matrix, block, artefact))
                        .map(artefact -> preflights.of(artefact.id()))
                        .toList());
    }

    private static List<Piece> pieces(Matrix matrix, Referential.Competency competency, UUID student) {
        return matrix.artefacts().stream()
                .flatMap(artefact -> matrix.cell(competency.code(), artefact.id(), student).stream()
                        .map(cell -> new Piece(artefact, cell)))
                .toList();
    }

    private static boolean isUseful(Matrix matrix, Referential.Block block, Artefact artefact) {
        return matrix.referential().evidencedBy(artefact.kind()).stream().anyMatch(block.competencies()::contains);
    }

    /// Submits several artefacts of a project: all of them or none.
    ///
    /// @throws ArtefactRefused names the first that cannot be submitted, and why
    @Transactional
    public List<ArtefactVersion> submit(UUID project, List<Submission> submissions) {
        access.require(project, Right.WRITE);
        if (submissions.isEmpty()) {
            throw new Refusal("submission.refused.nothing");
        }
        List<ArtefactVersion> versions = new ArrayList<>();
        for (Submission submission : submissions) {
            Artefact artefact = artefacts.draft(submission.artefact()).artefact();
            if (!artefact.projectId().equals(project)) {
                throw new NotFound();
            }
            try {
                versions.add(reviews.submit(artefact.id(), submission.justifications(), submission.note()));
            } catch (Refusal refusal) {
                throw new ArtefactRefused(artefact.title(), refusal);
            }
        }
        return versions;
    }
}
