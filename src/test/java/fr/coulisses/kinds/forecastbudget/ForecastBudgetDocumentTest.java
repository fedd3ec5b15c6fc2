package fr.coulisses.kinds.forecastbudget;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.export.Block;
import fr.coulisses.artefact.export.Document;
import fr.coulisses.artefact.export.HtmlWriter;
import fr.coulisses.artefact.export.PdfWriter;
import fr.coulisses.budget.Basis;
import fr.coulisses.budget.BudgetCsv;
import fr.coulisses.budget.BudgetLine;
import fr.coulisses.budget.TicketPlan;
import fr.coulisses.project.ProjectSheet;
import fr.coulisses.shared.Labels;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What a funder or a jury finds who reads the budget on paper.
class ForecastBudgetDocumentTest {

    private static final Labels LABELS = new Labels();
    private static final TicketPlan FESTIVAL = new TicketPlan(24, 0, Map.of("pass", 2), Map.of());

    @Test
    void balancesUnderThreeHypothesesOfFunding() {
        assertThat(fields(festival()))
                .containsEntry("Équilibre", "Équilibré")
                .containsEntry("Avec les seuls financements acquis", "Il manque 11 800,00 €")
                .containsEntry("Avec les financements acquis et demandés", "Il manque 3 800,00 €")
                .containsEntry("Avec tous les financements, pressentis compris", "Équilibré")
                .containsEntry("Besoin maximal de trésorerie", "5 895,79 € en mai 2027");
    }

    @Test
    void saysFromHowManyEntriesItPaysForItself() throws IOException {
        assertThat(text(festival()))
                .contains("420 entrées payantes, soit 76,1 % des 552 places en vente", "chaque entrée laisse 14,479 €")
                .contains("333 entrées suffisent");
    }

    @Test
    void saysWhatBecomesOfItWithoutEachFunding() {
        Block.Table table = table(festival(), "Ce que devient le budget sans chacun des financements");
        assertThat(table.rows()).hasSize(8);
        assertThat(table.rows())
                .filteredOn(row -> row.cells().getFirst().startsWith("Commune"))
                .singleElement()
                .satisfies(row -> assertThat(row.cells())
                        .contains("5 000,00 €", "Acquis", "−5 000,00 €", "766 entrées, plus que les 552 places"));
    }

    @Test
    void comparesTheScenarios() {
        Block.Table table = table(festival(), "Le budget saisi et les trois scénarios");
        assertThat(table.columns())
                .extracting(Block.Column::title)
                .containsExactly("Scénario", "Budget saisi", "Prudent", "Central", "Optimiste");
        assertThat(table.rows())
                .filteredOn(row -> row.cells().getFirst().equals("Entrées payantes"))
                .singleElement()
                .satisfies(
                        row -> assertThat(row.cells()).containsExactly("Entrées payantes", "420", "276", "414", "524"));
    }

    @Test
    void saysWhatTheScenariosNeedWhileThePlacesAreUnknown() throws IOException {
        Document document = document(festival(), FESTIVAL, null, Locale.FRENCH);
        assertThat(text(document))
                .contains("Les scénarios demandent le nombre de places en vente", "420 entrées payantes :");
    }

    @Test
    void marksTheDeepestMonthOfTheCashPlan() {
        Block.Table table = table(festival(), "Plan de trésorerie, mois par mois");
        assertThat(table.rows())
                .filteredOn(row -> row.weight() == Block.Weight.SUBTOTAL)
                .singleElement()
                .satisfies(row -> assertThat(row.cells())
                        .containsExactly(
                                "mai 2027 (point le plus bas)",
                                "6 920,00 €",
                                "9 087,50 €",
                                "−2 167,50 €",
                                "−5 895,79 €"));
    }

    @Test
    void drawsFourChartsEachWithItsTable() {
        List<Block.Chart> charts = document(festival(), FESTIVAL, 300, Locale.FRENCH).blocks().stream()
                .filter(Block.Chart.class::isInstance)
                .map(Block.Chart.class::cast)
                .toList();
        assertThat(charts)
                .extracting(chart -> chart.diagram().title())
                .containsExactlyInAnyOrder(
                        "Charges par classe de compte",
                        "Produits par source",
                        "Produits selon leur certitude",
                        "Courbe de trésorerie");
        assertThat(charts)
                .allSatisfy(chart -> assertThat(chart.alternative().rows()).isNotEmpty());
    }

    @Test
    void printsALargeBudgetWhole() throws IOException {
        List<BudgetLine> festival = festival();
        List<BudgetLine> many = new java.util.ArrayList<>();
        for (int i = 0; i < 1500; i++) {
            many.add(new BudgetLine(
                    UUID.randomUUID(), festival.get(i % festival.size()).entry()));
        }
        Document document = document(many, FESTIVAL, 300, Locale.FRENCH);
        try (PDDocument pdf = Loader.loadPDF(PdfWriter.write(document))) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(30);
        }
    }

    @Test
    void speaksEnglish() throws IOException {
        assertThat(text(document(festival(), FESTIVAL, 300, Locale.ENGLISH)))
                .contains("If this funding is missing", "The break-even point is 420 paying entries")
                .doesNotContain("Charges par");
    }

    private static Map<String, String> fields(List<BudgetLine> lines) {
        return document(lines, FESTIVAL, 300, Locale.FRENCH).blocks().stream()
                .filter(Block.Fields.class::isInstance)
                .flatMap(block -> ((Block.Fields) block).fields().stream())
                .collect(java.util.stream.Collectors.toMap(Block.Field::label, field -> plain(field.value())));
    }

    private static Block.Table table(List<BudgetLine> lines, String caption) {
        return document(lines, FESTIVAL, 300, Locale.FRENCH).blocks().stream()
                .map(block -> block instanceof Block.Chart chart ? chart.alternative() : block)
                .filter(Block.Table.class::isInstance)
                .map(Block.Table.class::cast)
                .filter(table -> table.caption().equals(caption))
                .map(ForecastBudgetDocumentTest::plain)
                .findFirst()
                .orElseThrow();
    }

    private static Block.Table plain(Block.Table table) {
        return new Block.Table(
                table.caption(),
                table.columns(),
                table.rows().stream()
                        .map(row -> new Block.Row(
                                row.cells().stream()
                                        .map(ForecastBudgetDocumentTest::plain)
                                        .toList(),
                                row.weight()))
                        .toList());
    }

    /// With simple spaces, so that a test can be read.
    private static String plain(String text) {
        return text.replace('\u00a0', ' ').replace('\u202f', ' ');
    }

    private static String text(List<BudgetLine> lines) throws IOException {
        return text(document(lines, FESTIVAL, 300, Locale.FRENCH));
    }

    private static String text(Document document) throws IOException {
        assertThat(HtmlWriter.article(document)).contains(document.title());
        try (PDDocument pdf = Loader.loadPDF(PdfWriter.write(document))) {
            return plain(new PDFTextStripper().getText(pdf)).replaceAll("\\s+", " ");
        }
    }

    private static Document document(
            List<BudgetLine> lines, TicketPlan tickets, @Nullable Integer capacity, Locale language) {
        ProjectSheet sheet = ProjectSheet.titled("Les Nuits du Canal");
        ProjectSheet project = new ProjectSheet(
                sheet.title(),
                sheet.nature(),
                sheet.type(),
                sheet.disciplines(),
                "",
                "",
                "",
                "",
                null,
                null,
                4,
                2,
                2,
                capacity,
                sheet.vatRegime(),
                sheet.organisation());
        return new ForecastBudgetDocument(
                        new ForecastBudget("", Basis.TTC, tickets, lines), new Wording(LABELS, language, project))
                .document();
    }

    private static List<BudgetLine> festival() {
        try (InputStream csv =
                ForecastBudgetDocumentTest.class.getResourceAsStream("/demonstration/budget-concert.csv")) {
            return BudgetCsv.read(Objects.requireNonNull(csv).readAllBytes()).entries().stream()
                    .map(entry -> new BudgetLine(UUID.randomUUID(), entry))
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
