package fr.coulisses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/// The eye of axe sees: every test that asks it for nothing rests on this one.
@CoulissesTest
class BrowserTest {

    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void seesWhatIsWrong() {
        browser.page().setContent("""
                <html lang="fr"><title>Essai</title><main><h1>Essai</h1>
                <img src="data:,"><p style="color:#aaa;background:#fff">Pâle</p></main></html>""");
        assertThat(browser.violations())
                .anySatisfy(found -> assertThat(found).contains("image-alt", "<img"))
                .anySatisfy(found -> assertThat(found).contains("color-contrast", "Pâle"));
    }

    @Test
    void seesThePaleCellAmongAThousandThatLookAlike() {
        browser.page().setContent("""
                <html lang="fr"><title>Essai</title><main><h1>Essai</h1><table><tr><th>Titre</th></tr></table></main></html>""");
        browser.page().evaluate("""
                () => document.querySelector('table').insertAdjacentHTML('beforeend',
                    Array.from({ length: 1000 }, (_, n) =>
                        `<tr style="background:${n % 2 ? '#fff' : '#eee'}"><td ${n === 801 ? 'style="color:#aaa"' : ''}>${n}`).join(''))""");
        assertThat(browser.violations())
                .singleElement()
                .asString()
                .contains("color-contrast")
                .contains(">801<")
                .doesNotContain(">803<");
    }

    @Test
    void seesThePaleGroundUnderWordsThatAreDarkElsewhere() {
        browser.page().setContent("""
                <html lang="fr"><title>Essai</title><main><h1>Essai</h1>
                <p style="color:#fff;background:#000"><b>Lisible</b> <b>Clair</b> <b>Net</b> <b>Bon</b></p>
                <p style="color:#fff;background:#bbb"><b>Pâle</b></p></main></html>""");
        assertThat(browser.violations())
                .singleElement()
                .asString()
                .contains("color-contrast")
                .contains("Pâle");
    }

    @Test
    void seesPaleWordsThatAnElementShowsInItsSlot() {
        browser.page().setContent("""
                <html lang="fr"><title>Essai</title><main><h1>Essai</h1>
                <div>Lisible</div><div>Clair</div><div style="color:#aaa;background:#fff">Pâle</div><div>Net</div><div>Bon</div>
                </main></html>""");
        browser.page().evaluate("""
                () => document.querySelectorAll('div').forEach((words) => {
                    words.attachShadow({ mode: 'open' }).innerHTML = '<span><slot></slot></span>';
                })""");
        assertThat(browser.violations()).singleElement().asString().contains("color-contrast");
    }

    @Test
    void seesPaleWordsInADialogOfAJourneyToo() {
        browser.page().setContent("""
                <html lang="fr"><title>Essai</title><main><h1>Essai</h1>
                <div role="dialog" aria-label="Choisir"><p style="color:#aaa;background:#fff">Pâle</p></div></main></html>""");
        assertThatThrownBy(browser::hasNoAccessibilityViolation).hasMessageContaining("color-contrast");
    }

    @Test
    void missesWhatIsNotThereAndWhatIsHidden() {
        browser.page().setContent("""
                <html lang="fr"><title>Essai</title><main><h1>Essai</h1><p hidden>Caché</p></main></html>""");
        for (String words : List.of("Absent", "Caché")) {
            assertThatThrownBy(() -> Sight.assertThat(browser.page().getByText(words), 300)
                            .isVisible())
                    .isInstanceOf(AssertionError.class)
                    .hasMessageContaining("Locator expected to be visible");
        }
        Sight.assertThat(browser.page().getByText("Essai").first()).isVisible();
        Sight.assertThat(browser.page().getByText("Absent")).not().isVisible();
        assertThatThrownBy(() ->
                        Sight.assertThat(browser.page().locator("main, p")).isVisible())
                .hasMessageContaining("strict mode violation");
    }

    @Test
    void findsNothingWhereNothingIsWrong() {
        browser.page().setContent("""
                <html lang="fr"><title>Essai</title><main><h1>Essai</h1><p>Lisible</p></main></html>""");
        assertThat(browser.violations()).isEmpty();
    }
}
