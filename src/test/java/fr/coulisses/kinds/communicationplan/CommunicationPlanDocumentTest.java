package fr.coulisses.kinds.communicationplan;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.artefact.Wording;
import fr.coulisses.artefact.export.Block;
import fr.coulisses.artefact.export.HtmlWriter;
import fr.coulisses.artefact.export.Timeline;
import fr.coulisses.project.Logos;
import fr.coulisses.shared.Labels;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CommunicationPlanDocumentTest {

    private static final Wording FRENCH = new Wording(new Labels(), Locale.FRENCH, Plans.project(null));

    @Test
    void printsCalendarCoverageMoneyAndMentions() {
        String html = HtmlWriter.article(new CommunicationPlanDocument(Plans.sample(), FRENCH).document());
        assertThat(html)
                .contains(
                        "Calendrier des actions",
                        "<svg",
                        "Couverture\u00a0: combien d’actions pour chaque cible",
                        "Rétroplanning des imprimés",
                        "05/03/2027",
                        "Avec le soutien de la Ville de Rivemont",
                        "lisible",
                        "Taux de clic");
    }

    @Test
    void showsTheLogosThatTheMentionsAskFor() {
        String plan = "{'grants': [{'id': 'g', 'funder': 'Ville', 'logo': '" + Logos.drawn()
                + "'}], 'mentions': [{'id': 'm', 'grant': 'g', 'words': 'Merci', 'logo': %s}]}";
        assertThat(HtmlWriter.article(
                        new CommunicationPlanDocument(Plans.plan(plan.formatted("true")), FRENCH).document()))
                .contains("<img src=\"data:image/png;base64,", "alt=\"Ville\"");
        assertThat(HtmlWriter.article(
                        new CommunicationPlanDocument(Plans.plan(plan.formatted("false")), FRENCH).document()))
                .doesNotContain("<img");
    }

    @Test
    void addsUpWhatTheActionsReachAndWhatEachContactCosts() {
        Block.Table media = new MoneyTables(Plans.sample(), FRENCH).media().orElseThrow();
        assertThat(media.rows().getLast().cells().get(3)).isEqualTo("22\u202f000");
        assertThat(media.rows().getFirst().cells().get(5)).isEqualTo("0,30\u00a0€");
    }

    @Test
    void countsTheActionsForEachTargetByFamily() {
        CommunicationPlan plan = Plans.sample();
        CoverageTable coverage = new CoverageTable(plan, FRENCH);
        assertThat(coverage.count(plan.targets().getFirst(), Family.SOCIAL)).isEqualTo(1);
        assertThat(coverage.count(plan.targets().getFirst(), Family.PRINT)).isEqualTo(1);
        assertThat(coverage.count(plan.targets().getLast(), Family.SOCIAL)).isZero();
    }

    @Test
    void drawsNoMoreRowsThanAPictureHolds() {
        String actions = IntStream.range(0, 200)
                .mapToObj(i -> "{'id': 'a" + i + "', 'title': 'Action " + i + "', 'start': '2027-03-01'}")
                .collect(Collectors.joining(","));
        CommunicationPlan plan = Plans.plan("{'actions': [" + actions + "]}");
        assertThat(new CalendarPages(plan, FRENCH).picture()).singleElement().satisfies(block -> {
            Block.Chart chart = (Block.Chart) block;
            assertThat(((Timeline) chart.diagram()).rows()).hasSize(CalendarPages.MOST_DRAWN);
            assertThat(chart.alternative().rows()).hasSize(200);
        });
    }
}
