package fr.coulisses.kinds.venuestudy.ui;

import static fr.coulisses.Sight.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.coulisses.Browser;
import fr.coulisses.CoulissesTest;
import fr.coulisses.School;
import fr.coulisses.artefact.Artefacts;
import fr.coulisses.project.ui.ProjectAddress;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/// A rider is held against a smaller stage, on a telephone: what is missing is read at once, and something is done
/// about each gap.
@CoulissesTest
class VenueStudyJourneyTest {

    private static final int PHONE = 390;

    private static final String RIDER = """
            {"cover": {"show": "Marées hautes", "version": "v3"}, "space": {"width": 8, "depth": 6},
             "power": {"soundApart": false, "sockets": [{"id": "s", "type": "THREE_PHASE_32", "quantity": 1}]}}""";

    private static final String VENUE = """
            {"stage": {"width": 8, "depth": 5},
             "power": {"sockets": [{"id": "p", "type": "DOMESTIC_16", "quantity": 12}]}}""";

    @RegisterExtension
    final Browser browser = new Browser();

    private final School school;
    private final Artefacts artefacts;

    @Autowired
    VenueStudyJourneyTest(School school, Artefacts artefacts) {
        this.school = school;
        this.artefacts = artefacts;
    }

    @Test
    void saysWhatIsMissingAndProposesWhatToDo() {
        UUID project = school.project("Étude de lieu");
        school.writes(school.artefact(project, "stage-rider", "Fiche technique"), RIDER);
        UUID study = school.artefact(project, "venue-study", "Halle");
        school.writes(study, VENUE);
        browser.page().setViewportSize(PHONE, 844);
        browser.as(School.INES);
        browser.open("/" + ProjectAddress.artefact(project, study));
        assertThat(line("Profondeur").first()).containsText("6\u00a0m");
        assertThat(line("P17 32 A triphasé").first()).isVisible();
        assertThat(browser.beyondTheEdge()).isEmpty();

        Locator propose = browser.button("Proposer un ajustement pour chaque écart");
        propose.click();
        assertThat(propose).isHidden();
        assertThat(adjustments(study)).isEqualTo("STAGE ADAPT_VENUE, SOCKETS RENTAL");
        browser.hasNoAccessibilityViolation();
    }

    @Test
    void sendsACostToTheBudgetAndTakesItBack() {
        UUID project = school.project("Lieu et budget");
        UUID study = school.artefact(project, "venue-study", "Halle");
        school.writes(study, """
                {"adjustments": [{"id": "a", "point": "SOCKETS", "solution": "RENTAL", "cost": 120,
                                  "description": "Armoire de distribution"}]}""");
        browser.page().setViewportSize(PHONE, 844);
        browser.as(School.INES);
        browser.open("/" + ProjectAddress.artefact(project, study));
        assertThat(line("Armoire de distribution – 120,00")).isVisible();

        Locator send = browser.page()
                .getByRole(
                        AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Envoyer au budget : 1 ligne, 120,00 €"));
        send.click();
        assertThat(send).isHidden();
        assertThat(browser.button("Annuler l’envoi")).isVisible();
        Page budget = browser.context().newPage();
        budget.navigate(browser.address() + "/" + ProjectAddress.budget(project));
        assertThat(budget.getByText("Armoire de distribution").first()).isVisible();

        browser.button("Annuler l’envoi").click();
        assertThat(send).isVisible();
        budget.reload();
        assertThat(budget.locator("h1").first()).isVisible();
        assertThat(budget.getByText("Armoire de distribution")).hasCount(0);
    }

    /// What is done about each gap, as it is saved.
    private String adjustments(UUID study) {
        return school.as(School.INES, () -> artefacts.draft(study))
                .content()
                .path("adjustments")
                .valueStream()
                .map(row -> row.path("point").asString() + " "
                        + row.path("solution").asString())
                .collect(Collectors.joining(", "));
    }

    /// Of the list of what does not fit.
    private Locator line(String words) {
        return browser.page().locator("li").filter(new Locator.FilterOptions().setHasText(words));
    }
}
