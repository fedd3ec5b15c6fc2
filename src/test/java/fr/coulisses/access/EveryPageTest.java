package fr.coulisses.access;

import static fr.coulisses.Sight.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import fr.coulisses.Browser;
import fr.coulisses.CoulissesTest;
import fr.coulisses.School;
import fr.coulisses.artefact.ArtefactKind;
import fr.coulisses.project.ui.ProjectAddress;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;

/// Opens every page as somebody who may: on a small phone and on a desk, light and dark, in both languages.
@CoulissesTest
class EveryPageTest {

    @RegisterExtension
    final Browser browser = new Browser();

    private static final int PHONE = 360;

    private final AddressAccessTest.Addresses addresses;
    private final School school;
    private final List<ArtefactKind<?>> kinds;

    @Autowired
    EveryPageTest(Places places, School school, List<ArtefactKind<?>> kinds) {
        this.addresses = new AddressAccessTest.Addresses(places.get());
        this.school = school;
        this.kinds = kinds;
    }

    @Test
    void pleasesTheEyeOfAxeAndFitsItsScreen() {
        List<String> wrong = new ArrayList<>();
        for (Actor actor : List.of(Actor.TEAM, Actor.TUTOR, Actor.ADMIN)) {
            browser.as(actor.email());
            for (String page : pagesOf(actor)) {
                browser.page().setViewportSize(1280, 900);
                browser.open("/" + page);
                look(page, 1280, 900, ColorScheme.LIGHT, wrong);
                look(page, PHONE, 740, ColorScheme.DARK, wrong);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void holdsTheFormOfEveryKindOnASmallPhone() {
        UUID project = school.project("Formulaires de poche");
        browser.as(School.INES);
        browser.page().setViewportSize(PHONE, 740);
        List<String> wrong = new ArrayList<>();
        for (ArtefactKind<?> kind : kinds) {
            UUID artefact = school.artefact(project, kind.key(), kind.key());
            school.writes(artefact, sample(kind));
            browser.open("/" + ProjectAddress.artefact(project, artefact));
            assertThat(browser.page().locator("h1").first()).isVisible();
            browser.beyondTheEdge().forEach(piece -> wrong.add(kind.key() + " is cut: " + piece));
        }
        assertThat(wrong).isEmpty();
    }

    /// What a release wrote in every field of the kind.
    private static String sample(ArtefactKind<?> kind) {
        try (InputStream file = Objects.requireNonNull(
                EveryPageTest.class.getResourceAsStream(
                        "/fr/coulisses/kinds/" + kind.key().replace("-", "") + "/sample-1.json"),
                kind.key())) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void speaksEnglishThroughout() {
        browser.signIn(School.INES);
        browser.button("English").click();
        assertThat(browser.button("Sign out")).isAttached();
        List<String> wrong = new ArrayList<>();
        for (String page : pagesOf(Actor.TEAM)) {
            browser.open("/" + page);
            assertThat(browser.page().locator("h1").first()).isVisible();
            String text =
                    browser.page().locator("main, .drawer").allInnerTexts().toString();
            Stream.of("Enregistré", "Déposer", "Projet fictif", "Se déconnecter", "À vérifier", "Ajouter", "Supprimer")
                    .filter(text::contains)
                    .forEach(word -> wrong.add("/" + page + " says « " + word + " »"));
        }
        assertThat(wrong).isEmpty();
    }

    /// The pages that an actor is the first of the list to be let into, so that none is looked at twice.
    private List<String> pagesOf(Actor actor) {
        return addresses.pages().entrySet().stream()
                .filter(page -> page.getValue().stream().findFirst().orElseThrow() == actor)
                .map(page -> addresses.filled(page.getKey()))
                .toList();
    }

    private void look(String path, int width, int height, ColorScheme scheme, List<String> wrong) {
        Page page = browser.page();
        page.setViewportSize(width, height);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        assertThat(page.locator("h1").first()).isVisible();
        browser.violations().forEach(violation -> wrong.add("/" + path + " at " + width + ": " + violation));
        browser.beyondTheEdge().forEach(piece -> wrong.add("/" + path + " at " + width + " is cut: " + piece));
    }
}
