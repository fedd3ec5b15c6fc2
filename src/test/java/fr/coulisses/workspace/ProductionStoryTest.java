package fr.coulisses.workspace;

import static fr.coulisses.Sight.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import fr.coulisses.Browser;
import fr.coulisses.CoulissesTest;
import fr.coulisses.TestSchool;
import fr.coulisses.TestSchool.Team;
import fr.coulisses.artefact.Artefacts;
import fr.coulisses.budget.BudgetLine;
import fr.coulisses.budget.Budgets;
import fr.coulisses.contracts.SignedContracts;
import fr.coulisses.funding.FundingRegister;
import fr.coulisses.funding.FundingRequest;
import fr.coulisses.funding.FundingState;
import fr.coulisses.kinds.FormHand;
import fr.coulisses.project.ui.ProjectAddress;
import fr.coulisses.register.Entries;
import fr.coulisses.register.Entry;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/// One production from its diagnostic to its communication plan. How each sheet is filled has journeys of its own; here
/// each takes what the one before says, becomes evidence, is judged, and stands in the matrix and in the file.
@CoulissesTest
class ProductionStoryTest {

    private static final String REGION = "Région – aide aux initiatives étudiantes";
    private static final String SHOW = "Contrat de cession – tête d'affiche, soirée du 24 avril";
    private static final String PUBLIC = "Bateliers à quai";

    /// How the demonstration names what has no id yet.
    private static final Pattern NAMED = Pattern.compile("@(line|request):([^\"]*)");

    @RegisterExtension
    final Browser browser = new Browser();

    private final FormHand hand = new FormHand(browser);
    private final TestSchool school;
    private final Artefacts artefacts;
    private final Budgets budgets;
    private final Entries entries;
    private final FundingRegister funding;
    private final SignedContracts contracts;
    private final JsonMapper json;

    @Autowired
    ProductionStoryTest(
            TestSchool school,
            Artefacts artefacts,
            Budgets budgets,
            Entries entries,
            FundingRegister funding,
            SignedContracts contracts,
            JsonMapper json) {
        this.school = school;
        this.artefacts = artefacts;
        this.budgets = budgets;
        this.entries = entries;
        this.funding = funding;
        this.contracts = contracts;
        this.json = json;
    }

    @Test
    void leadsFromTheDiagnosticToACommunicationPlanThatIsJudged() throws IOException {
        Team team = school.teamWithBudget("budget-concert.csv");
        browser.as(team.student().email());
        diagnose(team);
        finance(team);
        engage(team);
        drawTheStage(team);
        planTheCommunication(team);
        browser.as(team.tutor().email());
        for (String title : List.of("Diagnostic", "Budget prévisionnel", "Le contrat", "Le rider", "Le plan")) {
            accept(title);
        }
        browser.as(team.student().email());
        browser.open("/" + ProjectAddress.of(team.project()) + "/competences");
        for (String cell : List.of(
                "C1.2, Diagnostic",
                "C2.1, Budget prévisionnel",
                "C2.4, Le contrat",
                "C3.2, Le rider",
                "C3.4, Le rider",
                "C4.2, Le plan")) {
            assertThat(browser.page()
                            .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(cell + " : Accepté")))
                    .isVisible();
        }
        assertThat(file())
                .contains(
                        PUBLIC, REGION, "Nadia Roche gérante Signé le", "Orgue de barbarie", "La presse des bateliers")
                .contains("avec l’aide de la Région")
                .contains("J’ai relevé le plateau avec le groupe.", "J’ai compté les prises du plateau.");
    }

    private void diagnose(Team team) {
        String address = written(team, "diagnostic", "Diagnostic");
        browser.open("/" + address);
        browser.button("Ajouter un public").click();
        Locator row = browser.page()
                .getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(Pattern.compile("^Public \\d+$")))
                .last();
        hand.write(row, "Nom du public", PUBLIC);
        keeps(team, address, PUBLIC);
        hand.submit(address, "C1.2", "J’ai rencontré les bateliers.");
    }

    /// The answer of the Region is written into the budget, which is submitted with it.
    private void finance(Team team) {
        UUID request = school.as(team.student(), () -> request(team.project()));
        browser.open("/" + ProjectAddress.of(team.project()) + "/registres/financements/" + request);
        browser.button("Écrire dans le budget").click();
        assertThat(browser.page().getByText("Le budget est à jour.")).isVisible();
        String address = started(team, "forecast-budget", "Budget prévisionnel");
        hand.submit(address, "C2.1", "J’ai obtenu l’aide de la Région.");
    }

    private void engage(Team team) {
        UUID line = school.as(team.student(), () -> line(team.project(), SHOW).id());
        UUID contract = school.as(team.student(), () -> contracts.sent(team.project(), line, null));
        browser.open("/" + ProjectAddress.of(team.project()) + "/registres/contrats/" + contract);
        browser.button("Noter la signature de Les Marées Basses").click();
        step("Signé par une partie");
        browser.button("Noter la signature de Horizon Culture").click();
        step("Signé par toutes");
        String address = started(team, "contract", "Le contrat");
        browser.open("/" + address);
        pick(browser.page().getByLabel("Contrat du registre"), "Marées");
        keeps(team, address, contract.toString());
        hand.submit(address, "C2.4", "J’ai négocié l’acompte.");
    }

    private void drawTheStage(Team team) {
        String address = written(team, "stage-rider", "Le rider");
        browser.open("/" + address);
        browser.page().getByLabel("Élément à ajouter").selectOption("drums");
        browser.button("Ajouter au plan").press("Enter");
        assertThat(browser.page().locator(".plot-item:focus")).hasCount(1);
        browser.page().keyboard().press("Enter");
        browser.page().getByLabel("Nom sur le plan").fill("Orgue de barbarie");
        browser.page().keyboard().press("Tab");
        keeps(team, address, "Orgue de barbarie");
        hand.submit(
                address,
                Map.of(
                        "C3.2", "J’ai relevé le plateau avec le groupe.",
                        "C3.4", "J’ai compté les prises du plateau."));
    }

    private void planTheCommunication(Team team) {
        String address = written(team, "communication-plan", "Le plan");
        browser.open("/" + address);
        browser.button("Ajouter une cible").click();
        Locator target = browser.page()
                .getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(Pattern.compile("^Cible \\d+$")))
                .last();
        pick(target.getByLabel("Public du diagnostic"), PUBLIC);
        hand.write(target, "Message clé", "La presse des bateliers en parle.");
        browser.button("Ajouter les mentions que demandent les financeurs").click();
        keeps(team, address, "avec l’aide de la Région");
        keeps(team, address, "La presse des bateliers");
        hand.submit(address, "C4.2", "J’ai écrit aux bateliers.");
    }

    private void accept(String title) {
        browser.open("/revue");
        link(title + " – version 1").first().click();
        Locator levels = browser.page()
                .getByRole(AriaRole.RADIOGROUP, new Page.GetByRoleOptions().setName("Niveau"))
                .getByLabel("Acquis", new Locator.GetByLabelOptions().setExact(true));
        assertThat(levels.first()).isVisible();
        for (int i = 0; i < levels.count(); i++) {
            levels.nth(i).check();
        }
        browser.button("Accepter").click();
        browser.button("Confirmer").click();
        assertThat(browser.page().getByText("Relecture rendue.")).isVisible();
    }

    private String file() throws IOException {
        browser.open("/dossier");
        browser.button("Préparer le PDF").click();
        Locator link = browser.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("Télécharger .*\\.pdf")));
        assertThat(link).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(60_000));
        Download download = browser.page().waitForDownload(link::click);
        try (PDDocument pdf = Loader.loadPDF(download.path().toFile())) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }

    /// A sheet that says already what the festival of the demonstration says, but for works that it shows.
    private String written(Team team, String kind, String title) {
        String address = started(team, kind, title);
        UUID artefact = artefactAt(address);
        school.as(team.student(), () -> {
            String content = NAMED.matcher(read("/demonstration/festival/" + kind + ".json"))
                    .replaceAll(name -> name.group(1).equals("line")
                            ? line(team.project(), name.group(2)).id().toString()
                            : "")
                    .replaceAll("\"visuals\": \\[[^\\]]*]", "\"visuals\": []");
            artefacts.save(artefact, artefacts.draft(artefact).content(), json.readTree(content));
        });
        return address;
    }

    private String started(Team team, String kind, String title) {
        return ProjectAddress.artefact(
                team.project(),
                school.as(
                        team.student(),
                        () -> artefacts.start(team.project(), kind, title).id()));
    }

    private static String read(String name) {
        try (InputStream file = Objects.requireNonNull(ProductionStoryTest.class.getResourceAsStream(name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A request that the Region granted whole.
    private UUID request(UUID project) {
        FundingRequest wanted = json.readValue(
                "{\"funder\": \"Région\", \"type\": \"FOUNDATION\", \"asked\": 2500.00, \"granted\": 2500.00,"
                        + " \"lines\": [\"" + line(project, REGION).id() + "\"], \"obligations\": [{\"id\": \"o\","
                        + " \"kind\": \"MENTION\", \"label\": \"avec l’aide de la Région\"}]}",
                FundingRequest.class);
        Entry<FundingRequest, FundingState> entry = entries.add(project, funding, wanted, FundingState.PROSPECTING);
        for (FundingState to : List.of(
                FundingState.ELIGIBLE,
                FundingState.PREPARING,
                FundingState.COMPLETE,
                FundingState.FILED,
                FundingState.ADMISSIBLE,
                FundingState.UNDER_REVIEW,
                FundingState.GRANTED)) {
            entry = entries.move(entry.id(), funding, entry.state(), to, LocalDate.of(2026, 10, 1), "");
        }
        return entry.id();
    }

    private BudgetLine line(UUID project, String label) {
        return budgets.get(project).lines().stream()
                .filter(line -> line.entry().label().startsWith(label))
                .findFirst()
                .orElseThrow();
    }

    /// Chooses from a list by writing what is looked for.
    private void pick(Locator box, String option) {
        box.click();
        box.pressSequentially(option);
        browser.page()
                .locator("vaadin-combo-box-item:visible")
                .filter(new Locator.FilterOptions().setHasText(option))
                .first()
                .click();
    }

    /// Waits until what somebody wrote is in the draft.
    private void keeps(Team team, String address, String words) {
        UUID artefact = artefactAt(address);
        browser.page()
                .waitForCondition(() -> school.as(
                        team.student(),
                        () -> artefacts.draft(artefact).content().toString().contains(words)));
    }

    private static UUID artefactAt(String address) {
        return UUID.fromString(address.substring(address.lastIndexOf('/') + 1));
    }

    private void step(String name) {
        browser.button(name).click();
        Locator dialog = browser.page().getByRole(AriaRole.DIALOG);
        dialog.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true))
                .click();
        assertThat(dialog).hasCount(0);
    }

    private Locator link(String name) {
        return browser.page()
                .getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
