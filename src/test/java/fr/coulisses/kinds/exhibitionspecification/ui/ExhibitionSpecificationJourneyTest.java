package fr.coulisses.kinds.exhibitionspecification.ui;

import static fr.coulisses.Sight.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import fr.coulisses.Browser;
import fr.coulisses.CoulissesTest;
import fr.coulisses.Keyboard;
import fr.coulisses.School;
import fr.coulisses.artefact.Artefacts;
import fr.coulisses.artefact.Photographs;
import fr.coulisses.artefact.check.Finding;
import fr.coulisses.assessment.Claims;
import fr.coulisses.assessment.Commentary;
import fr.coulisses.assessment.Reviews;
import fr.coulisses.kinds.FormHand;
import fr.coulisses.project.ui.ProjectAddress;
import fr.coulisses.register.Entries;
import fr.coulisses.rights.RightsRegister;
import fr.coulisses.rights.State;
import fr.coulisses.rights.UsedWork;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// On a phone, with the keyboard: a work comes from the register of rights, does not fit its wall until its width is
/// corrected, gets its condition reports, and is photographed.
@CoulissesTest
class ExhibitionSpecificationJourneyTest {

    private static final int PHONE = 390;

    @RegisterExtension
    final Browser browser = new Browser();

    private final FormHand hand = new FormHand(browser);
    private final Keyboard keyboard = new Keyboard(browser);
    private final School school;
    private final Artefacts artefacts;
    private final Claims claims;
    private final Reviews reviews;
    private final Entries entries;
    private final RightsRegister rights;
    private final JsonMapper json;

    @Autowired
    ExhibitionSpecificationJourneyTest(
            School school,
            Artefacts artefacts,
            Claims claims,
            Reviews reviews,
            Entries entries,
            RightsRegister rights,
            JsonMapper json) {
        this.school = school;
        this.artefacts = artefacts;
        this.claims = claims;
        this.reviews = reviews;
        this.entries = entries;
        this.rights = rights;
        this.json = json;
    }

    @Test
    void hangsAWorkOfTheRegisterOfRights() {
        UUID project = school.project("Portraits du quai");
        UUID artefact = school.artefact(project, "exhibition-specification", "Fiche technique");
        school.does(School.INES, () -> {
            entries.add(project, rights, json.readValue("""
                    {"title": "Batelière", "authors": [{"id": "a", "name": "Nina Vidal"}], "publishedIn": 2026,
                     "usage": {"uses": ["DISPLAY"]}}""", UsedWork.class), State.TO_QUALIFY);
            school.writes(artefact, """
                    {"walls": [{"id": "north", "name": "Nord", "length": 3, "height": 2.5}]}""");
        });
        browser.as(School.INES);
        browser.page().setViewportSize(PHONE, 844);
        browser.open("/" + ProjectAddress.artefact(project, artefact));

        press(button("Reprendre les œuvres du tableau des droits"));
        press(button("1 · Batelière · Nina Vidal"));
        Locator work = hand.row("Œuvre 1");
        hand.write(work, "Hauteur (cm)", "100");
        hand.write(work, "Largeur (cm)", "400");
        keyboard.choose("Cimaise", "Nord");
        assertThat(browser.page().getByText("a une largeur de 4").first()).isVisible();
        hand.write(work, "Largeur (cm)", "74");
        work.getByLabel("Poids (kg)").focus();
        assertThat(browser.page().getByText("a une largeur de 4")).hasCount(0);
        assertThat(browser.page().getByRole(AriaRole.IMG, new Page.GetByRoleOptions().setName("Élévation – Nord")))
                .isVisible();

        keyboard.reach("Provenance", "Shift+Tab");
        keyboard.choose("prêt de l’artiste");
        browser.page()
                .getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Constats d’état"))
                .first()
                .click();
        press(button("Préparer les constats des œuvres prêtées"));
        assertThat(button("Batelière · Retour")).isVisible();
        browser.hasNoAccessibilityViolation();
        assertThat(browser.beyondTheEdge()).isEmpty();

        JsonNode content =
                school.as(School.INES, () -> artefacts.draft(artefact)).content();
        assertThat(content.at("/works/0/size/width").asInt()).isEqualTo(74);
        assertThat(content.at("/works/0/hanging/wall").asString()).isEqualTo("north");
        assertThat(content.path("reports")
                        .valueStream()
                        .map(report -> report.path("step").asString()))
                .containsExactly("DEPARTURE", "ARRIVAL", "RETURN");
    }

    /// With the camera of the phone: the work from the front, then the damage. What was submitted goes on
    /// showing what is taken away from the draft.
    @Test
    void photographsTheStateOfAWork() {
        UUID project = school.project("Constats du quai");
        UUID artefact = school.artefact(project, "exhibition-specification", "Fiche technique");
        school.writes(artefact, """
                {"cover": {"version": "1"}, "works": [{"id": "w", "number": 1, "title": "Batelière", "origin": "ARTIST"}],
                 "reports": [{"id": "r", "work": "w", "step": "DEPARTURE", "by": "Inès", "state": "FAIR",
                  "damages": [{"id": "d", "place": "Angle gauche"}]}]}""");
        browser.as(School.INES);
        browser.page().setViewportSize(PHONE, 844);
        browser.open("/" + ProjectAddress.artefact(project, artefact));
        browser.page()
                .getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Constats d’état"))
                .first()
                .click();
        press(button("Batelière · Départ · ✓"));
        Locator report = hand.row("Constat 1");
        Locator damage = hand.row("Altération 1");
        assertThat(browser.page().getByText("aucune photographie ne montre une altération"))
                .isVisible();

        Locator ofDamage = damage.locator("input[type=file]");
        Locator ofReport = report.locator("input[type=file]").last();
        take(ofDamage, "IMG_1.heic", "\0\0\0\u0018ftypheic\0\0\0\0mif1".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(damage.getByText("réglez l’appareil photo sur « Le plus compatible »"))
                .isVisible();
        take(ofDamage, "IMG_2.jpg", Photographs.taken(400, 300, 6, "Lyon"));
        assertIsSeen(damage.getByRole(
                AriaRole.IMG, new Locator.GetByRoleOptions().setName("Photographie de « Angle gauche »")));
        assertThat(damage.getByText("réglez l’appareil photo")).hasCount(0);
        assertThat(browser.page().getByText("aucune photographie ne montre une altération"))
                .hasCount(0);
        take(ofReport, "IMG_3.jpg", Photographs.file(400, 300, "jpeg"));
        assertIsSeen(report.getByRole(
                AriaRole.IMG, new Locator.GetByRoleOptions().setName("Photographie de « Batelière »")));
        // Of two that come together, the one that is refused is said, and the other is there.
        ofReport.setInputFiles(new FilePayload[] {
            new FilePayload("IMG_4.jpg", "image/jpeg", "rien".getBytes(StandardCharsets.UTF_8)),
            new FilePayload("IMG_5.jpg", "image/jpeg", Photographs.file(300, 400, "jpeg"))
        });
        assertIsSeen(
                report.getByRole(AriaRole.IMG, new Locator.GetByRoleOptions().setName("Photographie de « Batelière »"))
                        .nth(1));
        assertThat(report.getByText("IMG_4.jpg – Ce fichier n’est pas une photographie"))
                .isVisible();
        hand.write(damage, "Légende", "Éclat du vernis");
        report.getByLabel("Remarques").focus();
        assertThat(damage.getByRole(AriaRole.IMG, new Locator.GetByRoleOptions().setName("Éclat du vernis")))
                .isVisible();
        browser.hasNoAccessibilityViolation();
        assertThat(browser.beyondTheEdge()).isEmpty();

        school.does(School.INES, () -> {
            claims.intend(artefact, "C3.3", Commentary.of("J’ai constaté et photographié."));
            reviews.submit(artefact, justified(artefact), "");
        });
        Locator photograph = damage.getByRole(AriaRole.GROUP, new Locator.GetByRoleOptions().setName("Photographie 1"));
        press(photograph.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Supprimer")));
        assertThat(damage.getByText("Aucune photographie.")).isVisible();
        browser.open("/" + ProjectAddress.artefact(project, artefact) + "/versions/1");
        Locator shown = browser.page().locator(".document .photographs img");
        assertThat(shown).hasCount(3);
        assertIsSeen(shown.first());
        assertIsSeen(browser.page().getByAltText("Éclat du vernis"));
        assertThat(browser.page().getByText("3. Angle gauche – Éclat du vernis"))
                .isVisible();
        browser.hasNoAccessibilityViolation();
        assertThat(browser.beyondTheEdge()).isEmpty();
        assertThat(browser.page()
                        .request()
                        .get(browser.address() + "/" + shown.first().getAttribute("src"))
                        .headers())
                .containsEntry("content-type", "image/jpeg")
                .hasEntrySatisfying("cache-control", kept -> assertThat(kept).contains("private", "immutable"));
    }

    private static void take(Locator input, String name, byte[] file) {
        input.setInputFiles(new FilePayload(name, "image/jpeg", file));
    }

    /// The browser has fetched it.
    private void assertIsSeen(Locator image) {
        assertThat(image).isVisible();
        browser.page().waitForFunction("image => image.complete && image.naturalWidth > 0", image.elementHandle());
    }

    private Map<String, String> justified(UUID artefact) {
        return artefacts.findings(artefact).stream()
                .collect(Collectors.toMap(Finding::code, finding -> "Essai", (one, other) -> one));
    }

    private static void press(Locator button) {
        button.focus();
        button.press("Enter");
    }

    private Locator button(String name) {
        return browser.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }
}
