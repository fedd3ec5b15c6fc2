package fr.coulisses.assessment;

import fr.coulisses.artefact.Kinds;
import fr.coulisses.artefact.export.Block;
import fr.coulisses.artefact.export.Block.Column;
import fr.coulisses.referential.Referential;
import fr.coulisses.shared.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// The matrix of a cohort as tables: a block to a page on paper, all competencies on one sheet, and how many students
/// stand where for each criterion.
public final class CohortMatrixFile {

    private final CohortMatrix matrix;
    private final MatrixWords words;

    public CohortMatrixFile(CohortMatrix matrix, Labels labels, Locale language, Kinds kinds) {
        this.matrix = matrix;
        this.words = new MatrixWords(labels, language, kinds);
    }

    public MatrixFile file() {
        Referential referential = matrix.referential();
        List<Block.Table> printed = new ArrayList<>();
        referential
                .blocks()
                .forEach(block ->
                        printed.add(students(block.shortCode() + " – " + block.title(), block.competencies(), 1)));
        printed.add(criteria());
        return new MatrixFile(
                words.text("assessment.cohort", matrix.cohort().name()),
                words.text("assessment.submission.referential", referential.code(), referential.revision()),
                words.language(),
                "",
                printed,
                List.of(
                        students(
                                words.text("assessment.cohort.students"),
                                referential.competencies().toList(),
                                14),
                        criteria(),
                        list()));
    }

    /// @param width of a competency, beside 28 for the name
    private Block.Table students(String caption, List<Referential.Competency> competencies, int width) {
        List<Column> columns = new ArrayList<>(List.of(
                Column.text(words.text("assessment.matrix.student"), width == 1 ? 2 : 28),
                Column.number(words.text("assessment.cohort.accepted"), width == 1 ? 1 : 12)));
        competencies.forEach(competency -> columns.add(Column.text(competency.code(), width)));
        List<Block.Row> rows = matrix.rows().stream()
                .map(row -> new Block.Row(
                        Stream.concat(
                                        Stream.of(name(row), String.valueOf(accepted(row, competencies))),
                                        competencies.stream().map(competency -> said(row.strength(competency.code()))))
                                .toList(),
                        Block.Weight.PLAIN))
                .toList();
        return new Block.Table(caption, columns, rows);
    }

    private static long accepted(StudentRow row, List<Referential.Competency> competencies) {
        return competencies.stream()
                .filter(competency -> row.strength(competency.code()).state() == CellState.ACCEPTED)
                .count();
    }

    private String said(Strength strength) {
        if (strength.state() == CellState.NOTHING) {
            return "–";
        }
        String word = words.word(strength.state());
        return strength.proofs() > 1 ? word + " (" + strength.proofs() + ")" : word;
    }

    private Block.Table criteria() {
        List<Column> columns = new ArrayList<>(List.of(
                Column.text(words.text("assessment.file.code"), 10),
                Column.text(words.text("assessment.file.criterion"), 50)));
        for (CellState state : CellState.values()) {
            columns.add(Column.number(words.word(state), 13));
        }
        List<Block.Row> rows = matrix.referential()
                .competencies()
                .flatMap(competency -> competency.criteria().stream())
                .map(criterion -> new Block.Row(
                        Stream.concat(
                                        Stream.of(criterion.code(), criterion.text()),
                                        Stream.of(CellState.values())
                                                .map(state -> String.valueOf(matrix.criterionStates(criterion.code())
                                                        .getOrDefault(state, 0))))
                                .toList(),
                        Block.Weight.PLAIN))
                .toList();
        return new Block.Table(words.text("assessment.cohort.byCriterion"), columns, rows);
    }

    private Block.Table list() {
        List<Block.Row> rows = new ArrayList<>();
        matrix.rows()
                .forEach(row -> matrix.referential().competencies().forEach(competency -> {
                    Strength strength = row.strength(competency.code());
                    rows.add(Block.Row.of(
                            row.student().familyName(),
                            row.student().givenName(),
                            competency.code(),
                            competency.shortTitle(),
                            words.word(strength.state()),
                            String.valueOf(strength.proofs()),
                            words.day(Optional.ofNullable(strength.at()))));
                }));
        return new Block.Table(
                words.text("assessment.cohort.list"),
                List.of(
                        Column.text(words.text("assessment.file.familyName"), 20),
                        Column.text(words.text("assessment.file.givenName"), 20),
                        Column.text(words.text("assessment.file.code"), 9),
                        Column.text(words.text("assessment.matrix.competency"), 36),
                        Column.text(words.text("assessment.file.state"), 20),
                        Column.number(words.text("assessment.file.proofs"), 10),
                        Column.text(words.text("assessment.heat.last"), 16)),
                rows);
    }

    private static String name(StudentRow row) {
        return row.student().familyName() + " " + row.student().givenName();
    }
}
