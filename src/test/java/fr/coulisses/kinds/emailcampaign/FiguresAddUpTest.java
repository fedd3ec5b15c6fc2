package fr.coulisses.kinds.emailcampaign;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.artefact.check.Finding;
import org.junit.jupiter.api.Test;

class FiguresAddUpTest {

    @Test
    void acceptsPartsThatAreTheWhole() {
        assertThat(Campaigns.found(new FiguresAddUp(), """
                        {"statistics": {"sent": 10, "delivered": 10, "opened": 10, "clicked": 10, "bounced": 0}}""")).isEmpty();
    }

    @Test
    void seesPartsThatAreLarger() {
        assertThat(Campaigns.findings(new FiguresAddUp(), """
                        {"statistics": {"sent": 10, "delivered": 11, "opened": 12, "clicked": 11}}"""))
                .extracting(Finding::place)
                .containsExactly("statistics/delivered", "statistics/opened");
    }
}
