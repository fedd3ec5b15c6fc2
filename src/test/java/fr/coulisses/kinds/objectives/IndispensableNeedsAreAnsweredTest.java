package fr.coulisses.kinds.objectives;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

class IndispensableNeedsAreAnsweredTest {

    private static final String NEED = "'needs':[{'id':'n','label':'Régie','indispensable':true}]";

    private static List<Finding> findings(String json) {
        return Trees.findings(new IndispensableNeedsAreAnswered(), json);
    }

    @Test
    void acceptsAnAnswerOfEitherLevel() {
        assertThat(findings("{'general':[{'id':'g','needs':['n']}]," + NEED + "}"))
                .isEmpty();
        assertThat(findings("{'operational':[{'id':'p','needs':['n']}]," + NEED + "}"))
                .isEmpty();
    }

    @Test
    void refusesANeedWithoutAnAnswer() {
        assertThat(findings("{'operational':[{'id':'p','needs':['other']}]," + NEED + "}"))
                .containsExactly(Finding.of("R-C1.3-07", Severity.WARNING, "needs/n", "Régie"));
    }

    @Test
    void leavesOtherNeedsAlone() {
        assertThat(findings("{'needs':[{'id':'n','label':'Barrières','indispensable':false}]}"))
                .isEmpty();
    }
}
