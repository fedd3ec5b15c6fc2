package fr.coulisses.kinds.stagerider.ui;

import static fr.coulisses.Sight.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;
import fr.coulisses.Browser;
import fr.coulisses.CoulissesTest;
import fr.coulisses.Measured;
import fr.coulisses.School;
import fr.coulisses.kinds.stagerider.Crowds;
import fr.coulisses.project.ui.ProjectAddress;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Prints how long a frame takes while one thing of three hundred is dragged over the others; fails below thirty
/// frames a second. The machine has to be quiet.
///
/// Run it with `mvn verify -Dtest=PlotBenchmark -Dbenchmark=true`.
@CoulissesTest
@EnabledIfSystemProperty(named = "benchmark", matches = "true")
class PlotBenchmark {

    private static final int STEPS = 180;
    private static final int MIDDLE = 150;

    @RegisterExtension
    final Browser browser = new Browser();

    private final School school;

    @Autowired
    PlotBenchmark(School school) {
        this.school = school;
    }

    @Test
    void followsADragOverThreeHundredThings() {
        UUID project = school.project("Plan de 300 objets");
        UUID rider = school.artefact(project, "stage-rider", "Fiche technique");
        ObjectNode content = (ObjectNode) JsonMapper.shared().readTree("{\"space\": {\"width\": 8, \"depth\": 6}}");
        school.writes(rider, content.set("items", Crowds.items()).toString());
        browser.as(School.INES);
        browser.page().setViewportSize(1600, 900);
        browser.open("/" + ProjectAddress.artefact(project, rider));
        Locator things = browser.page().locator(".plot-item");
        assertThat(things).hasCount(Crowds.THINGS);
        standsStill();
        browser.page().evaluate("document.querySelector('.plot-picture').scrollIntoView({ block: 'center' })");
        standsStill();

        List<String> before = places();
        // Two beats of a screen of 60 a second; the browser rounds its clock to a tenth.
        Measured.within("ms of a frame while a thing is dragged, 9 of 10", frame(things), 1000.0 / 30 + 0.1);

        // What lies under the hand moves, and nothing that it was drawn over.
        Set<String> moved = new HashSet<>(places());
        before.forEach(moved::remove);
        assertThat(moved).hasSize(1);
        assertThat(browser.page().locator(".plot-item.plot-chosen")).hasCount(1);
        assertThat((String) browser.page()
                        .locator(".plot-item.plot-chosen")
                        .evaluate("thing => thing.dataset.id + thing.getAttribute('transform')"))
                .isEqualTo(moved.iterator().next());
    }

    /// For half a second of frames: what still comes in above the picture moves it away, from the hand or out of sight.
    private void standsStill() {
        browser.page().waitForFunction("""
                () => {
                    const top = document.querySelector('.plot-picture').getBoundingClientRect().top;
                    window.still = window.lastTop === top && window.still < 30 ? window.still + 1 : 0;
                    window.lastTop = top;
                    return window.still === 30;
                }""");
    }

    /// Each thing with its place on the picture.
    @SuppressWarnings("unchecked")
    private List<String> places() {
        return (List<String>) browser.page().evaluate("""
                [...document.querySelectorAll('.plot-item')]
                    .map(thing => thing.dataset.id + thing.getAttribute('transform'))""");
    }

    /// The 90th percentile of the time between two frames, while a thing in the middle goes to and fro.
    private double frame(Locator things) {
        BoundingBox thing = things.nth(MIDDLE).boundingBox();
        double x = thing.x + thing.width / 2;
        double y = thing.y + thing.height / 2;
        browser.page().mouse().move(x, y);
        browser.page().mouse().down();
        browser.page().evaluate("""
                () => {
                    window.times = [];
                    let last = performance.now();
                    const step = (now) => {
                        times.push(now - last);
                        last = now;
                        window.beat = requestAnimationFrame(step);
                    };
                    window.beat = requestAnimationFrame(step);
                }""");
        for (int i = 1; i <= STEPS; i++) {
            browser.page().mouse().move(x + 150 * Math.sin(i / 20.0), y + 60 * Math.sin(i / 31.0));
        }
        double slow = ((Number) browser.page().evaluate("""
                        () => {
                            cancelAnimationFrame(beat);
                            return times.sort((a, b) => a - b)[Math.floor(times.length * 0.9)];
                        }""")).doubleValue();
        browser.page().mouse().up();
        return slow;
    }
}
