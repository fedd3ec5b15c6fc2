package fr.coulisses.kinds.venuestudy;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.export.Block;
import fr.coulisses.artefact.export.Plan;
import fr.coulisses.artefact.export.Workbook;
import fr.coulisses.project.ProjectSheet;
import fr.coulisses.shared.Labels;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class VenueStudyDocumentTest {

    private static final Wording FRENCH =
            new Wording(new Labels(), Locale.FRENCH, ProjectSheet.titled("Nuits de la halle"));

    private static final String STAGES = "{'stage': {'width': %s, 'depth': 5}, 'needs': ["
            + "{'id': 'w', 'criterion': 'WIDTH', 'amount': 8}, {'id': 'd', 'criterion': 'DEPTH', 'amount': 6}]}";

    @Test
    void namesTheStrictestLimitWithItsSource() {
        Block.Table table = only(
                Block.Table.class,
                new CapacityTable(
                                Studies.of("{'configurations': [{'id': 'c', 'name': 'Debout', 'rule': 'L_STANDING',"
                                        + " 'measure': 240, 'commission': 300}]}"),
                                FRENCH)
                        .blocks());
        assertThat(table.rows().getFirst().cells())
                .contains("300 – Commission de sécurité")
                .anyMatch(cell -> cell.contains("720") && cell.contains("type L"));
        assertThat(table.rows().getLast().cells()).contains("Jauge retenue", "300 personnes");
    }

    @Test
    void drawsTheSmallerStageOverTheLargerOne() {
        Block.Chart chart =
                only(Block.Chart.class, new StageOverlay(Studies.of(STAGES.formatted("6")), FRENCH).blocks());
        assertThat(chart.diagram()).isInstanceOfSatisfying(Plan.class, plan -> {
            assertThat(plan.width()).isEqualByComparingTo("8");
            assertThat(plan.depth()).isEqualByComparingTo("6");
            assertThat(plan.things())
                    .extracting(Plan.Thing::width)
                    .containsExactly(BigDecimal.valueOf(8), BigDecimal.valueOf(6));
        });
        assertThat(chart.alternative().rows()).hasSize(2);
    }

    @Test
    void drawsNoStageOfUnknownSize() {
        assertThat(new StageOverlay(Studies.of(STAGES.formatted("null")), FRENCH).blocks())
                .isEmpty();
        assertThat(new StageOverlay(Studies.of(STAGES.formatted("0.5")), FRENCH).blocks())
                .isEmpty();
    }

    @Test
    void leavesOutThePartsOfWhichNothingIsWritten() {
        VenueStudy study = Studies.of("{'identity': {'name': 'Halle'}, 'light': {'circuits': 24}}");
        assertThat(new VenueStudyDocument(study, FRENCH)
                        .document().blocks().stream()
                                .filter(Block.Heading.class::isInstance)
                                .map(block -> ((Block.Heading) block).text()))
                .containsExactly(
                        "Identité du lieu", "Adéquation avec la fiche technique", "Son, lumière, vidéo et backline");
    }

    @Test
    void putsNumbersIntoTheWorkbookAndWordsWhereThereAreNone() {
        Workbook workbook = new VenueStudyWorkbook(
                        Studies.of("{'stage': {'width': 6}, 'security': {'haze': 'NO'}, 'needs': ["
                                + "{'id': 'w', 'criterion': 'WIDTH', 'amount': 8},"
                                + "{'id': 'h', 'criterion': 'HAZE', 'amount': 1},"
                                + "{'id': 'd', 'criterion': 'DEPTH', 'amount': 6}]}"),
                        FRENCH)
                .workbook();
        List<Workbook.Row> rows = workbook.sheets().getFirst().rows();
        assertThat(rows).hasSize(4);
        assertThat(rows.get(1).cells().get(3))
                .isInstanceOfSatisfying(
                        Workbook.Number.class, cell -> assertThat(cell.number()).isEqualByComparingTo("6"));
        assertThat(rows.get(2).cells().get(3))
                .isInstanceOfSatisfying(
                        Workbook.Text.class, cell -> assertThat(cell.text()).isEqualTo("non renseigné"));
        assertThat(rows.get(3).cells().get(3))
                .isInstanceOfSatisfying(
                        Workbook.Text.class, cell -> assertThat(cell.text()).isEqualToIgnoringCase("non"));
    }

    private static <T extends Block> T only(Class<T> type, List<Block> blocks) {
        assertThat(blocks).singleElement().isInstanceOf(type);
        return type.cast(blocks.getFirst());
    }
}
