package fr.coulisses.assessment;

import fr.coulisses.artefact.Artefact;
import fr.coulisses.artefact.Kinds;
import fr.coulisses.artefact.export.Block;
import fr.coulisses.artefact.export.Block.Column;
import fr.coulisses.referential.Referential;
import fr.coulisses.shared.Labels;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/// The matrix of a student as tables: the competencies with what would fill their gaps, the claims, and the criteria.
public final class StudentMatrixFile {

    private final Matrix matrix;
    private final UUID student;
    private final MatrixWords words;

    public StudentMatrixFile(Matrix matrix, UUID student, Labels labels, Locale language, Kinds kinds) {
        this.matrix = matrix;
        this.student = student;
        this.words = new MatrixWords(labels, language, kinds);
    }

    /// @param name whose matrix it is
    /// @param mention what every page repeats; may be empty
    public MatrixFile file(String name, String mention) {
        Referential referential = matrix.referential();
        List<Block.Table> tables = List.of(competencies(), claims(), criteria());
        return new MatrixFile(
                words.text("assessment.matrix.of", name),
                words.text("assessment.submission.referential", referential.code(), referential.revision()),
                words.language(),
                mention,
                tables,
                tables);
    }

    private Block.Table competencies() {
        List<Block.Row> rows = matrix.referential()
                .competencies()
                .map(competency -> {
                    String code = competency.code();
                    CellState state = matrix.state(code, student);
                    long addressed = competency.criteria().stream()
                            .filter(criterion -> state(competency, criterion) != CellState.NOTHING)
                            .count();
                    return Block.Row.of(
                            code,
                            competency.shortTitle(),
                            words.word(state),
                            String.valueOf(matrix.claims(code, student).size()),
                            addressed + " / " + competency.criteria().size(),
                            words.day(matrix.lastActivity(code, student)),
                            state == CellState.ACCEPTED
                                    ? ""
                                    : words.kinds(matrix.gap(code, student).kinds()));
                })
                .toList();
        return new Block.Table(
                words.text("assessment.heat.competencies"),
                List.of(
                        Column.text(words.text("assessment.file.code"), 9),
                        Column.text(words.text("assessment.matrix.competency"), 36),
                        Column.text(words.text("assessment.file.state"), 23),
                        Column.number(words.text("assessment.file.proofs"), 10),
                        Column.text(words.text("assessment.file.covered"), 12),
                        Column.text(words.text("assessment.heat.last"), 14),
                        Column.text(words.text("assessment.gap"), 34)),
                rows);
    }

    private Block.Table claims() {
        List<Block.Row> rows = new ArrayList<>();
        matrix.cells().stream()
                .filter(cell -> cell.studentId().equals(student))
                .sorted(Comparator.comparing(MatrixCell::competency).thenComparing(MatrixCell::at))
                .forEach(cell -> rows.add(Block.Row.of(
                        cell.competency(),
                        title(cell),
                        cell.number() == 0 ? "" : String.valueOf(cell.number()),
                        words.word(cell.state()),
                        words.day(Optional.of(cell.at())))));
        return new Block.Table(
                words.text("assessment.heat.proofs"),
                List.of(
                        Column.text(words.text("assessment.matrix.competency"), 14),
                        Column.text(words.text("assessment.file.artefact"), 50),
                        Column.number(words.text("assessment.file.version"), 10),
                        Column.text(words.text("assessment.file.state"), 24),
                        Column.text(words.text("assessment.file.date"), 14)),
                rows);
    }

    private Block.Table criteria() {
        List<Block.Row> rows = new ArrayList<>();
        matrix.referential()
                .competencies()
                .forEach(competency -> competency
                        .criteria()
                        .forEach(criterion -> rows.add(Block.Row.of(
                                competency.code(),
                                criterion.code(),
                                criterion.text(),
                                words.word(state(competency, criterion)),
                                proofs(competency, criterion)))));
        return new Block.Table(
                words.text("assessment.heat.criteria"),
                List.of(
                        Column.text(words.text("assessment.matrix.competency"), 13),
                        Column.text(words.text("assessment.file.code"), 11),
                        Column.text(words.text("assessment.file.criterion"), 60),
                        Column.text(words.text("assessment.file.state"), 20),
                        Column.text(words.text("assessment.heat.proofs"), 34)),
                rows);
    }

    private CellState state(Referential.Competency competency, Referential.Criterion criterion) {
        return matrix.state(competency.code(), criterion.code(), student);
    }

    private String proofs(Referential.Competency competency, Referential.Criterion criterion) {
        return matrix.claims(competency.code(), student).stream()
                .filter(claim -> claim.criteria().containsKey(criterion.code()))
                .map(this::title)
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private String title(MatrixCell cell) {
        return matrix.artefacts().stream()
                .filter(artefact -> artefact.id().equals(cell.artefactId()))
                .map(Artefact::title)
                .findFirst()
                .orElse("");
    }
}
