package fr.coulisses.kinds.evaluationplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.export.Block;
import fr.coulisses.artefact.export.Document;
import fr.coulisses.artefact.export.Trend;
import fr.coulisses.project.ProjectSheet;
import fr.coulisses.shared.Labels;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class EvaluationPlanDocumentTest {

    private static final Wording WORDING =
            new Wording(new Labels(), Locale.FRENCH, ProjectSheet.titled("Nuits de la halle"));

    private final EvaluationPlan plan = Plans.sample();
    private final Document document = new EvaluationPlanDocument(plan, WORDING).document();

    @Test
    void setsEachLastValueAgainstItsTarget() {
        assertThat(cells("Tableau des écarts"))
                .contains(
                        List.of(
                                "Nombre d’entrées payantes",
                                "820",
                                "1\u202f200",
                                "900",
                                "1\u202f174",
                                "07/06/2027",
                                "−26",
                                "−2,2\u00a0%",
                                "Cible non atteinte"),
                        List.of("kg CO₂e par spectateur", "6,2", "5", "", "", "", "", "", "Pas encore mesuré"));
        assertThat(document.blocks())
                .filteredOn(Block.Fields.class::isInstance)
                .anySatisfy(fields -> assertThat(((Block.Fields) fields).fields())
                        .extracting(Block.Field::label, Block.Field::value)
                        .contains(tuple(
                                "Nombre d’entrées payantes",
                                plan.indicators().getFirst().corrective())));
    }

    @Test
    void saysThatAMissingCorrectionIsToBeDecided() {
        EvaluationPlan crossed =
                Plans.of("'target': 80, 'alert': 60, 'measures': [{'id': 'm', 'on': '2027-06-01', 'value': 12.5}]");
        List<Block> blocks = new DeviationTable(crossed, new PlanWords(crossed, WORDING)).blocks();
        assertThat(((Block.Table) blocks.getFirst()).rows().getFirst().cells())
                .endsWith("−67,5", "−84,4\u00a0%", "Seuil d’alerte franchi");
        assertThat(((Block.Fields) blocks.getLast()).fields())
                .extracting(Block.Field::value)
                .containsExactly("À décider\u00a0: le seuil est franchi.");
    }

    @Test
    void drawsWhatWasMeasuredAndMarksWhatCrossedTheThreshold() {
        Trend entries = document.blocks().stream()
                .filter(Block.Chart.class::isInstance)
                .map(block -> (Trend) ((Block.Chart) block).diagram())
                .findFirst()
                .orElseThrow();
        assertThat(entries.points()).extracting(Trend.Point::marked).containsExactly(true, true, true, false, false);
        assertThat(entries.levels())
                .extracting(Trend.Level::value)
                .containsExactly(new BigDecimal("1200"), new BigDecimal("900"));
        assertThat(entries.levels()).filteredOn(Trend.Level::limit).hasSize(1);
    }

    @Test
    void saysHowAFigureWasWorkedOutAndWhereItComesFrom() {
        assertThat(document.blocks().stream()
                        .filter(Block.Fields.class::isInstance)
                        .flatMap(block -> ((Block.Fields) block).fields().stream())
                        .map(Block.Field::value))
                .contains("1\u202f314 entrées attendues ÷ 1\u202f500 places × 100 = 87,6 %"
                        + " – hypothèses de billetterie, budget du projet, le 20/06/2027.");
    }

    @Test
    void listsTheDeliverablesUnderTheirSteps() {
        assertThat(cells("Livrables par étape"))
                .extracting(List::getFirst)
                .startsWith("Conception", "Note d’intention et diagnostic", "Montage et financement");
        assertThat(cells("Livrables par étape"))
                .anySatisfy(row -> assertThat(row).contains("04/12/2026 (retard\u00a0: 3 j)"));
    }

    private List<List<String>> cells(String caption) {
        return document.blocks().stream()
                .filter(Block.Table.class::isInstance)
                .map(Block.Table.class::cast)
                .filter(table -> table.caption().equals(caption))
                .flatMap(table -> table.rows().stream())
                .map(Block.Row::cells)
                .toList();
    }
}
