package fr.coulisses;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
    void seesPaleWordsInADialogOfAJourneyToo() {
        browser.page().setContent("""
                <html lang="fr"><title>Essai</title><main><h1>Essai</h1>
                <div role="dialog" aria-label="Choisir"><p style="color:#aaa;background:#fff">Pâle</p></div></main></html>""");
        assertThatThrownBy(browser::hasNoAccessibilityViolation).hasMessageContaining("color-contrast");
    }

    @Test
    void findsNothingWhereNothingIsWrong() {
        browser.page().setContent("""
                <html lang="fr"><title>Essai</title><main><h1>Essai</h1><p>Lisible</p></main></html>""");
        assertThat(browser.violations()).isEmpty();
    }
}
