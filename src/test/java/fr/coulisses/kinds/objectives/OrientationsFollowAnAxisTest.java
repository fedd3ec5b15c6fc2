package fr.coulisses.kinds.objectives;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

class OrientationsFollowAnAxisTest {

    private static final String AXIS = "'cited':[{'id':'a','type':'AXIS','label':'Ouvrir la halle'}]";

    private static List<Finding> findings(String json) {
        return Trees.findings(new OrientationsFollowAnAxis(), json);
    }

    @Test
    void acceptsAnOrientationOfAnAxis() {
        assertThat(findings("{'orientations':[{'id':'o','title':'Ouvrir','axis':'a'}]," + AXIS + "}"))
                .isEmpty();
    }

    @Test
    void refusesAnOrientationWithoutAnAxis() {
        assertThat(findings("{'orientations':[{'id':'o','title':'Ouvrir'}]," + AXIS + "}"))
                .containsExactly(Finding.of("R-C1.3-01", Severity.BLOCKING, "orientations/o/axis", "Ouvrir"));
    }

    @Test
    void refusesAnAxisThatIsGoneAndAnAudienceInItsPlace() {
        assertThat(findings("{'orientations':[{'id':'o','axis':'gone'},{'id':'p','axis':'s'}],"
                        + "'cited':[{'id':'s','type':'SEGMENT','label':'Lycéens'}]}"))
                .extracting(Finding::place)
                .containsExactly("orientations/o/axis", "orientations/p/axis");
    }

    @Test
    void asksForAnOrientation() {
        assertThat(findings("{}")).extracting(Finding::message).containsExactly("finding.R-C1.3-01.none");
    }
}
