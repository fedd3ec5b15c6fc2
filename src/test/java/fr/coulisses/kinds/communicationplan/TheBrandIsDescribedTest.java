package fr.coulisses.kinds.communicationplan;

import static fr.coulisses.kinds.communicationplan.Plans.plan;
import static fr.coulisses.kinds.communicationplan.Plans.said;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.project.Logos;
import org.junit.jupiter.api.Test;

class TheBrandIsDescribedTest {

    private static final String BRAND = "'brand': {'positioning': 'Le festival du quai', 'colours': [{'id': 'c'}],"
            + " 'typefaces': [{'id': 'f'}], 'logo': 'En bas'}";

    private final TheBrandIsDescribed check = new TheBrandIsDescribed();

    @Test
    void acceptsABrandWithoutGrantsAndOneThatNamesAFunder() {
        assertThat(said(check, plan("{" + BRAND + "}"))).isEmpty();
        assertThat(said(
                        check,
                        plan("{" + BRAND + ", 'grants': [{'id': 'g'}, {'id': 'h'}],"
                                + " 'mentions': [{'id': 'm', 'grant': 'g', 'words': 'Avec le soutien de la ville'}]}")))
                .isEmpty();
    }

    @Test
    void asksForTheFileOfALogoThatIsToBeShown() {
        String plan = "{" + BRAND + ", 'grants': [{'id': 'g', 'funder': 'Ville', 'logo': '%s'}],"
                + " 'mentions': [{'id': 'm', 'grant': 'g', 'logo': true}]}";
        assertThat(said(check, plan(plan.formatted("")))).containsExactly("R-C4.2-06.picture mentions/m/logo");
        assertThat(said(check, plan(plan.formatted(Logos.drawn())))).isEmpty();
    }

    @Test
    void warnsOfEachThatIsMissing() {
        assertThat(said(check, plan("{}")))
                .containsExactly(
                        "R-C4.2-06.positioning brand/positioning",
                        "R-C4.2-06.colours brand/colours",
                        "R-C4.2-06.typefaces brand/typefaces",
                        "R-C4.2-06.logo brand/logo");
    }

    @Test
    void warnsWhereNobodyIsThankedAndWhereAMentionSaysNothing() {
        assertThat(said(
                        check,
                        plan("{" + BRAND + ", 'grants': [{'id': 'g'}], 'mentions': [{'id': 'm', 'grant': 'g'}]}")))
                .containsExactly("R-C4.2-06.mentions mentions");
    }
}
