package fr.coulisses.kinds.objectives;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

class ObjectivesTargetAnAudienceTest {

    private static final String SEGMENT = "'cited':[{'id':'s','type':'SEGMENT','label':'Lycéens'}]";

    private static List<Finding> findings(String json) {
        return Trees.findings(new ObjectivesTargetAnAudience(), json);
    }

    @Test
    void acceptsAnAudienceOfTheDiagnosticAndWhatStandsUnderIt() {
        assertThat(findings("{'general':[{'id':'g','segments':['s','gone']}],'operational':[{'id':'p','general':'g'}],"
                        + SEGMENT + "}"))
                .isEmpty();
    }

    @Test
    void refusesAGeneralObjectiveForNobody() {
        assertThat(findings(
                        "{'general':[{'id':'g','verb':'Faire','title':'venir','segments':['gone']}]," + SEGMENT + "}"))
                .containsExactly(Finding.of("R-C1.3-02", Severity.BLOCKING, "general/g/segments", "Faire venir"));
    }

    @Test
    void refusesAnOperationalObjectiveThatStandsNowhere() {
        assertThat(findings("{'general':[{'id':'g','segments':['s']}],'operational':[{'id':'p','title':'Réunir',"
                        + "'general':'gone'}]," + SEGMENT + "}"))
                .containsExactly(new Finding(
                        "R-C1.3-02",
                        Severity.BLOCKING,
                        "operational/p/general",
                        "finding.R-C1.3-02.alone",
                        List.of("Réunir")));
    }

    @Test
    void asksForAGeneralObjective() {
        assertThat(findings("{}")).extracting(Finding::message).containsExactly("finding.R-C1.3-02.none");
    }
}
