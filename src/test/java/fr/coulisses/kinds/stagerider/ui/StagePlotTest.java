package fr.coulisses.kinds.stagerider.ui;

import static fr.coulisses.Sight.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.FilePayload;
import fr.coulisses.Browser;
import fr.coulisses.CoulissesTest;
import fr.coulisses.School;
import fr.coulisses.artefact.Artefacts;
import fr.coulisses.project.ui.ProjectAddress;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/// A stage plot by somebody with a keyboard, by somebody who drags with a mouse, and by somebody with a telephone.
@CoulissesTest
class StagePlotTest {

    private static final String PLOT = """
        {"space": {"width": 8, "depth": 6}, "items": [
         {"id": "a", "label": "Ampli", "type": "ampBass", "layer": "INSTRUMENTS", "x": 2, "y": 3, "width": 1, "depth": 1},
         {"id": "b", "label": "Voix", "type": "micVocal", "layer": "AUDIO", "x": 5, "y": 2, "width": 0.4, "depth": 0.4}]}\
        """;

    @RegisterExtension
    final Browser browser = new Browser();

    private final School school;
    private final Artefacts artefacts;
    private UUID artefact = new UUID(0, 0);
    private String address = "";

    @Autowired
    StagePlotTest(School school, Artefacts artefacts) {
        this.school = school;
        this.artefacts = artefacts;
    }

    @Test
    void isDrawnWithoutAMouse() {
        open("Plan au clavier", PLOT);
        browser.page().getByLabel("Élément à ajouter").selectOption("drums");
        browser.button("Ajouter au plan").press("Enter");
        assertThat(thing("3. Batterie : 4 m du côté jardin, 3 m du nez de scène, 0° – Instruments"))
                .isFocused();
        press("ArrowRight");
        press("Shift+ArrowUp");
        press("r");
        assertThat(status())
                .hasText("Batterie : 4,25 m du côté jardin, 3,01 m du nez de scène, 15°".replace(" :", "\u00a0:"));
        press("Shift+Tab");
        assertThat(thing("2. Voix")).isFocused();
        waitFor("/items/2/rotation", "15");
        assertThat(content().at("/items/2/x").decimalValue()).isEqualByComparingTo("4.25");
        assertThat(content().path("channels")).hasSize(7);
        browser.hasNoAccessibilityViolation();
        press("Delete");
        assertThat(things()).hasCount(2);
        press("Control+z");
        assertThat(things()).hasCount(3);
        press("Control+y");
        assertThat(things()).hasCount(2);
        thing("2. Batterie").focus();
        press("Enter");
        assertThat(browser.page().getByLabel("Nom sur le plan")).isFocused();
    }

    @Test
    void isTheSameAfterItWasDraggedAndReadAgain() {
        open("Plan à la souris", PLOT);
        drag("1. Ampli", 2.0, 1.1);
        waitFor("/items/0/x", "4");
        assertThat(content().at("/items/0/y").decimalValue()).isEqualByComparingTo("4");
        String before = String.valueOf(
                browser.page().evaluate("document.querySelector('.plot-item').getAttribute('transform')"));
        assertThat(before).isEqualTo("translate(400 -400) rotate(0)");
        browser.open(address);
        assertThat(things().first()).isVisible();
        assertThat(browser.page().evaluate("document.querySelector('.plot-item').getAttribute('transform')"))
                .isEqualTo(before);
        browser.button("Importer un plan (JSON)").click();
        Locator file = browser.page().locator("vaadin-upload input[type=file]");
        file.setInputFiles(file("{\"type\": \"stage_plot\", \"items\": [{\"name\": \"A\", \"type\": \"mic\"}]}"));
        assertThat(browser.says("items[0].position.width")).isVisible();
        browser.hasNoAccessibilityViolation();
    }

    @Test
    void isWorkedOnATelephone() {
        browser.page().setViewportSize(390, 844);
        open("Plan au doigt", PLOT);
        assertThat(browser.beyondTheEdge()).isEmpty();
        touch("2. Voix", 1.0, 0.5);
        waitFor("/items/1/x", "6");
        assertThat(content().at("/items/1/y").decimalValue()).isEqualByComparingTo("2.5");
        browser.button("Tourner à droite").click();
        waitFor("/items/1/rotation", "15");
    }

    /// Boxes of ten widths: at some of them a name nearly fits.
    @Test
    void keepsNamesInsideTheirOutlines() {
        String boxes = IntStream.range(0, 10)
                .mapToObj(at -> """
                        {"id": "%1$d", "label": "Console de retours", "type": "riser", "layer": "SET",
                         "x": %1$d, "y": 3, "width": %2$s, "depth": 1.5}""".formatted(at, BigDecimal.valueOf(60 + 8 * at, 2)))
                .collect(Collectors.joining(", "));
        open("Plan de consoles", "{\"space\": {\"width\": 9, \"depth\": 6}, \"items\": [" + boxes + "]}");
        browser.page().waitForCondition(() -> names("names").contains("retours"));
        assertThat(names("names.filter(({ name, shape }) => name.left < shape.left || name.right > shape.right)"))
                .isEqualTo("[]");
    }

    /// Of the names that stand on their things, in a browser's words, what an expression keeps.
    private String names(String kept) {
        return String.valueOf(browser.page().evaluate("""
                () => {
                  const names = [...document.querySelectorAll('.plot-item text')]
                    .filter((text) => !/^\\d+$/.test(text.textContent))
                    .map((text) => ({
                      said: text.textContent,
                      name: text.getBoundingClientRect(),
                      shape: text.closest('.plot-item').querySelector('.plot-shape').getBoundingClientRect(),
                    }));
                  return JSON.stringify((%s).map(({ said }) => said));
                }""".formatted(kept)));
    }

    private static FilePayload file(String json) {
        return new FilePayload("plan.json", "application/json", json.getBytes(StandardCharsets.UTF_8));
    }

    private void open(String title, String content) {
        UUID project = school.project(title);
        artefact = school.artefact(project, "stage-rider", title);
        school.writes(artefact, content);
        browser.as(School.INES);
        address = "/" + ProjectAddress.artefact(project, artefact);
        browser.open(address);
        assertThat(things().first()).isVisible();
    }

    private JsonNode content() {
        return school.as(School.INES, () -> artefacts.draft(artefact)).content();
    }

    private void waitFor(String place, String value) {
        browser.page().waitForCondition(() -> content().at(place).asString("").equals(value));
    }

    private Locator things() {
        return browser.page().locator(".plot-item");
    }

    private Locator thing(String name) {
        return browser.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name));
    }

    private Locator status() {
        return browser.page().locator(".plot-said");
    }

    private void drag(String name, double across, double back) {
        BoundingBox from = inSight(name);
        double metre = metre();
        browser.page().mouse().move(from.x + from.width / 2, from.y + from.height / 2);
        browser.page().mouse().down();
        browser.page().mouse().move(from.x + from.width / 2 + 20, from.y + from.height / 2);
        browser.page().mouse().move(from.x + from.width / 2 + across * metre, from.y + from.height / 2 - back * metre);
        browser.page().mouse().up();
    }

    /// A finger as the browser gets it: it decides itself whether the page scrolls.
    private void touch(String name, double across, double back) {
        CDPSession finger = browser.context().newCDPSession(browser.page());
        JsonObject emulated = new JsonObject();
        emulated.addProperty("enabled", true);
        finger.send("Emulation.setTouchEmulationEnabled", emulated);
        // Buttons are larger for fingers: the picture is somewhere else from now on.
        browser.page().waitForFunction("matchMedia('(pointer: coarse)').matches");
        BoundingBox from = inSight(name);
        double metre = metre();
        double x = from.x + from.width / 2;
        double y = from.y + from.height / 2;
        finger.send("Input.dispatchTouchEvent", at("touchStart", x, y));
        for (int step = 1; step <= 8; step++) {
            finger.send(
                    "Input.dispatchTouchEvent",
                    at("touchMove", x + across * metre * step / 8, y - back * metre * step / 8));
        }
        JsonObject end = new JsonObject();
        end.addProperty("type", "touchEnd");
        end.add("touchPoints", new JsonArray());
        finger.send("Input.dispatchTouchEvent", end);
    }

    private static JsonObject at(String type, double x, double y) {
        JsonObject point = new JsonObject();
        point.addProperty("x", x);
        point.addProperty("y", y);
        JsonArray points = new JsonArray();
        points.add(point);
        JsonObject event = new JsonObject();
        event.addProperty("type", type);
        event.add("touchPoints", points);
        return event;
    }

    private BoundingBox inSight(String name) {
        browser.page().evaluate("document.querySelector('.plot-picture').scrollIntoView({ block: 'center' })");
        return thing(name).boundingBox();
    }

    private double metre() {
        return ((Number) browser.page()
                        .evaluate("document.querySelector('.plot-floor').getBoundingClientRect().width / 8"))
                .doubleValue();
    }

    private void press(String key) {
        browser.page().keyboard().press(key);
    }
}
