package fr.coulisses.kinds.mediationsheet;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.artefact.thread.Knot;
import org.junit.jupiter.api.Test;

class SheetKnotsTest {

    @Test
    void citesAudiencesActionAndWhatItCosts() {
        assertThat(new SheetKnots(Sheets.sample()).all())
                .extracting(knot -> knot.type() + " " + knot.id() + " "
                        + knot.cites().stream().map(SheetKnotsTest::short4).toList())
                .containsExactly(
                        "MEDIATION  [0003, 0001, means-mediator, means-paper, aid-visit]",
                        "COST means-mediator [0004]",
                        "COST means-paper [0005]",
                        "COST aid-visit [0005]");
    }

    @Test
    void isOneKnotWhileItIsEmpty() {
        assertThat(new SheetKnots(MediationSheet.empty()).all())
                .extracting(Knot::id)
                .containsExactly(Knot.WHOLE);
    }

    private static String short4(String id) {
        return id.startsWith("7a1e") ? id.substring(id.length() - 4) : id;
    }
}
