package fr.coulisses.kinds.actionplan;

import static fr.coulisses.kinds.actionplan.Plans.findings;
import static fr.coulisses.kinds.actionplan.Plans.sheet;
import static fr.coulisses.kinds.actionplan.Plans.task;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.schedule.Lot;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MilestonesArePlannedTest {

    @Test
    void acceptsTheShippedRetroplanningOfAConcert() throws IOException {
        assertThat(examine(shipped("CONCERT"), null)).isEmpty();
    }

    @Test
    void acceptsTheShippedRetroplanningOfAnExhibitionThatSellsNothing() throws IOException {
        assertThat(examine(shipped("EXHIBITION"), 0)).isEmpty();
        assertThat(examine(shipped("EXHIBITION"), 1))
                .extracting(Finding::message)
                .containsExactly("finding.R-C1.4-05.TICKETING");
    }

    @Test
    void asksForEachMilestoneOnItsOwn() {
        assertThat(examine(List.of(task("Réunion", Lot.CONCEPTION, 1, 1)), null))
                .hasSize(Milestone.values().length)
                .allMatch(finding -> finding.severity() == Severity.WARNING);
    }

    @Test
    void asksOnceForAWholeRetroplanning() {
        assertThat(examine(List.of(), null)).extracting(Finding::message).containsExactly("finding.R-C1.4-05.empty");
    }

    @ParameterizedTest
    @CsvSource({
        "FILING,FUNDING,DÉPÔT DRAC",
        "FILING,ADMINISTRATION,Submission of the grant application",
        "CONTRACTS,ARTISTIC,Contrats signés avec les artistes : signature",
        "CONTRACTS,LEGAL,Signing",
        "TICKETING,COMMUNICATION,Mise en vente des billets",
        "TICKETING,TICKETING,Opening",
        "SETUP,TECHNICAL,Load-in",
        "SETUP,LOGISTICS,montage scène",
        "OPENING,ARTISTIC,Opening night",
        "OPENING,OPERATION,Concert",
        "STRIKE,TECHNICAL,DEMONTAGE",
        "STRIKE,TECHNICAL,Dismantling",
        "REPORT,REVIEW,Écriture",
        "REPORT,ADMINISTRATION,Bilan moral"
    })
    void knowsAMilestoneByItsWordsOrItsLot(Milestone milestone, Lot lot, String label) {
        assertThat(milestone.isMarkedBy(task(label, lot, 1, 1))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "FILING,FUNDING,Recherche de mécénat",
        "FILING,TECHNICAL,Dépôt du matériel",
        "CONTRACTS,ARTISTIC,Contrats à relire",
        "TICKETING,COMMUNICATION,Ouverture au public",
        "SETUP,TECHNICAL,Démontage",
        "SETUP,LOGISTICS,Planning de montage",
        "OPENING,TICKETING,Ouverture de la billetterie au public",
        "OPENING,ARTISTIC,Ouverture des candidatures",
        "STRIKE,TECHNICAL,Montage",
        "REPORT,COMMUNICATION,Report de la conférence"
    })
    void takesNothingElseForAMilestone(Milestone milestone, Lot lot, String label) {
        assertThat(milestone.isMarkedBy(task(label, lot, 1, 1))).isFalse();
    }

    private static List<Finding> examine(List<PlannedTask> tasks, @Nullable Integer sold) {
        return findings(
                new MilestonesArePlanned(), Plans.tasks(tasks.toArray(PlannedTask[]::new)), sheet(Plans.OPENING, sold));
    }

    private static List<PlannedTask> shipped(String model) throws IOException {
        try (InputStream file = MilestonesArePlannedTest.class.getResourceAsStream("/retroplanning/retroplanning.csv");
                CSVParser rows = CSVFormat.DEFAULT
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get()
                        .parse(new InputStreamReader(Objects.requireNonNull(file), StandardCharsets.UTF_8))) {
            return rows.stream()
                    .filter(row -> Stream.of("BOTH", model).anyMatch(row.get("model")::equals))
                    .map(row -> task(row.get("label"), Lot.valueOf(row.get("lot")), 1, 1))
                    .toList();
        }
    }
}
