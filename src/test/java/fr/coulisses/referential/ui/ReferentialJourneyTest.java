package fr.coulisses.referential.ui;

import static fr.coulisses.Sight.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fr.coulisses.Browser;
import fr.coulisses.CoulissesTest;
import fr.coulisses.School;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@CoulissesTest
class ReferentialJourneyTest {

    @RegisterExtension
    final Browser browser = new Browser();

    @Test
    void showsASheetInFullAndSaysThatItExpired() {
        browser.signIn(School.INES);
        browser.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Référentiel"))
                .click();
        assertThat(browser.page().locator("h1")).hasText("Référentiels");
        browser.hasNoAccessibilityViolation();
        browser.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("RNCP39603 – Responsable"))
                .click();
        assertThat(browser.page().locator("h1")).containsText("RNCP39603");
        assertThat(browser.page().getByText("a expiré le 01/10/2026")).isVisible();
        assertThat(browser.page().locator(".competency")).hasCount(22);
        assertThat(browser.page().getByText("Activités visées (21)")).isVisible();
        assertThat(browser.page().getByText("Dérivé de l’énoncé").first()).isAttached();
        browser.hasNoAccessibilityViolation();
    }
}
