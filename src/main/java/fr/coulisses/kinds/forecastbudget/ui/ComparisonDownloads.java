package fr.coulisses.kinds.forecastbudget.ui;

import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.export.FileKind;
import fr.coulisses.artefact.export.XlsxWriter;
import fr.coulisses.artefact.ui.FileResponse;
import fr.coulisses.artefact.ui.Reader;
import fr.coulisses.kinds.forecastbudget.comparison.BudgetComparison;
import fr.coulisses.kinds.forecastbudget.comparison.ComparedBudgets;
import fr.coulisses.kinds.forecastbudget.comparison.ComparedSides;
import fr.coulisses.kinds.forecastbudget.comparison.ComparedWords;
import fr.coulisses.kinds.forecastbudget.comparison.ComparisonCsv;
import fr.coulisses.kinds.forecastbudget.comparison.ComparisonWorkbook;
import fr.coulisses.project.Projects;
import fr.coulisses.shared.Labels;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// A comparison of two budgets as a file, for those who may read its page, with the same question in its address.
@RestController
class ComparisonDownloads {

    private final ComparedBudgets compared;
    private final Projects projects;
    private final Labels labels;
    private final Reader reader;

    ComparisonDownloads(ComparedBudgets compared, Projects projects, Labels labels, Reader reader) {
        this.compared = compared;
        this.projects = projects;
        this.labels = labels;
        this.reader = reader;
    }

    @GetMapping("/projets/{project}/budget/comparaison.xlsx")
    ResponseEntity<byte[]> xlsx(@PathVariable UUID project, @RequestParam MultiValueMap<String, String> parameters) {
        Wording wording = wording(project);
        return answer(wording, FileKind.XLSX, () -> {
            ComparedSides sides = sides(project, parameters);
            return XlsxWriter.write(new ComparisonWorkbook(compare(project, sides), sides, wording).workbook());
        });
    }

    @GetMapping("/projets/{project}/budget/comparaison.csv")
    ResponseEntity<byte[]> csv(@PathVariable UUID project, @RequestParam MultiValueMap<String, String> parameters) {
        Wording wording = wording(project);
        return answer(
                wording,
                FileKind.CSV,
                () -> ComparisonCsv.write(compare(project, sides(project, parameters)), new ComparedWords(wording)));
    }

    private ComparedSides sides(UUID project, Map<String, List<String>> parameters) {
        return ComparedSides.read(compared.sides(project), parameters);
    }

    private BudgetComparison compare(UUID project, ComparedSides sides) {
        BudgetComparison comparison = compared.compare(project, sides.before(), sides.after());
        return sides.onlyDifferences() ? comparison.onlyDifferences() : comparison;
    }

    private Wording wording(UUID project) {
        return new Wording(labels, reader.language(), projects.get(project).sheet());
    }

    private static ResponseEntity<byte[]> answer(Wording wording, FileKind kind, Supplier<byte[]> reading) {
        return FileResponse.of(
                wording.text("forecastbudget.compare.title") + " "
                        + wording.project().title(),
                kind,
                reading);
    }
}
