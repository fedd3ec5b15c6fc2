package fr.coulisses.kinds.forecastbudget.ui;

import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.export.FileKind;
import fr.coulisses.artefact.export.PdfWriter;
import fr.coulisses.artefact.export.XlsxWriter;
import fr.coulisses.artefact.ui.FileResponse;
import fr.coulisses.artefact.ui.Reader;
import fr.coulisses.budget.BudgetCsv;
import fr.coulisses.budget.Budgets;
import fr.coulisses.kinds.forecastbudget.ForecastBudget;
import fr.coulisses.kinds.forecastbudget.ForecastBudgetKind;
import fr.coulisses.project.ProjectSummary;
import fr.coulisses.project.Projects;
import fr.coulisses.shared.Labels;
import fr.coulisses.shared.NotFound;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// The budget of a project as a file, for those who may read its page.
@RestController
class BudgetDownloads {

    private final Projects projects;
    private final Budgets budgets;
    private final ForecastBudgetKind kind;
    private final Labels labels;
    private final Reader reader;

    BudgetDownloads(Projects projects, Budgets budgets, ForecastBudgetKind kind, Labels labels, Reader reader) {
        this.projects = projects;
        this.budgets = budgets;
        this.kind = kind;
        this.labels = labels;
        this.reader = reader;
    }

    @GetMapping("/projets/{project}/budget.xlsx")
    ResponseEntity<byte[]> xlsx(@PathVariable UUID project) {
        return answer(
                project,
                FileKind.XLSX,
                () -> kind.workbook(budget(project), wording(project))
                        .map(XlsxWriter::write)
                        .orElseThrow(NotFound::new));
    }

    @GetMapping("/projets/{project}/budget.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable UUID project) {
        return answer(project, FileKind.PDF, () -> PdfWriter.write(kind.document(budget(project), wording(project))));
    }

    @GetMapping("/projets/{project}/budget.csv")
    ResponseEntity<byte[]> csv(@PathVariable UUID project) {
        return answer(project, FileKind.CSV, () -> BudgetCsv.write(budgets.get(project)));
    }

    private ResponseEntity<byte[]> answer(UUID project, FileKind file, Supplier<byte[]> reading) {
        String title = labels.text(reader.language(), "budget.title") + " "
                + projects.get(project).title();
        return FileResponse.of(title, file, reading);
    }

    private Wording wording(UUID project) {
        ProjectSummary found = projects.get(project);
        return new Wording(labels, reader.language(), found.sheet());
    }

    private ForecastBudget budget(UUID project) {
        return ForecastBudget.of("", budgets.get(project));
    }
}
