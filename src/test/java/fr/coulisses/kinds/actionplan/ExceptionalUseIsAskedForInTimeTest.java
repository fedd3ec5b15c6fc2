package fr.coulisses.kinds.actionplan;

import static fr.coulisses.kinds.actionplan.Plans.findings;
import static fr.coulisses.kinds.actionplan.Plans.task;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.kinds.actionplan.ActionPlan.VenueUse;
import fr.coulisses.schedule.Lot;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ExceptionalUseIsAskedForInTimeTest {

    @Test
    void acceptsARequestFifteenDaysBeforeTheOpening() {
        assertThat(examine(VenueUse.EXCEPTIONAL, request(15))).isEmpty();
    }

    @Test
    void refusesARequestFourteenDaysBeforeTheOpening() {
        PlannedTask late = request(16);
        assertThat(examine(VenueUse.EXCEPTIONAL, late))
                .singleElement()
                .returns(Severity.BLOCKING, Finding::severity)
                .returns("tasks/" + late.id(), Finding::place)
                .returns(List.of(late.label(), "16/06/2027", "15/06/2027", "15"), Finding::arguments);
    }

    @Test
    void refusesAnExceptionalUseThatNobodyAsksFor() {
        assertThat(examine(VenueUse.EXCEPTIONAL, task("Montage", Lot.TECHNICAL, 1, 1)))
                .extracting(Finding::place)
                .containsExactly("tasks");
    }

    @Test
    void asksNothingOfAVenueThatKeepsToItsUse() {
        assertThat(examine(VenueUse.USUAL, request(16))).isEmpty();
    }

    @Test
    void looksAtARequestAlsoBeforeTheUseIsSaid() {
        assertThat(examine(null, request(16))).hasSize(1);
        assertThat(examine(null, task("Montage", Lot.TECHNICAL, 1, 1))).isEmpty();
    }

    @Test
    void isContentWithOneRequestInTime() {
        assertThat(examine(VenueUse.EXCEPTIONAL, request(1), request(16))).isEmpty();
    }

    @Test
    void cannotCountWithoutAnOpening() {
        assertThat(findings(
                        new ExceptionalUseIsAskedForInTime(),
                        Plans.using(Plans.tasks(request(16)), VenueUse.EXCEPTIONAL),
                        Plans.sheet(null, null)))
                .isEmpty();
    }

    private static PlannedTask request(int day) {
        return task("Demande d’utilisation exceptionnelle d’un ERP (GN 6)", Lot.VENUE_SAFETY, day, day);
    }

    private static List<Finding> examine(@Nullable VenueUse use, PlannedTask... tasks) {
        return findings(new ExceptionalUseIsAskedForInTime(), Plans.using(Plans.tasks(tasks), use));
    }
}
