package fr.coulisses.kinds.venuestudy;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.artefact.check.Check;
import fr.coulisses.project.ProjectType;
import org.junit.jupiter.api.Test;

class LargeAudiencesSeeTheSoundLevelTest {

    private final Check<VenueStudy> check = new LargeAudiencesSeeTheSoundLevel();

    @Test
    void acceptsUpToTheThreshold() {
        assertThat(Studies.said(
                        check,
                        "{'capacity': 300, 'plannedUse': {'levelA': 100, 'recorded': false, 'displayed':" + " false}}"))
                .isEmpty();
        assertThat(Studies.said(
                        check, "{'capacity': 301, 'plannedUse': {'levelA': 100, 'recorded': true, 'displayed': true}}"))
                .isEmpty();
    }

    @Test
    void refusesMoreWithoutRecordAndDisplay() {
        assertThat(Studies.said(
                        check,
                        "{'capacity': 301, 'plannedUse': {'levelA': 100, 'recorded': false, 'displayed':" + " true}}"))
                .containsExactly("WARNING 08 plannedUse/recorded 300");
        assertThat(Studies.said(
                        check,
                        "{'capacity': 301, 'plannedUse': {'levelA': 100, 'recorded': true, 'displayed':" + " false}}"))
                .containsExactly("WARNING 08 plannedUse/displayed 300");
    }

    @Test
    void leavesAloneWhatMakesNoSound() {
        assertThat(Studies.said(check, "{'capacity': 400}")).isEmpty();
    }

    @Test
    void asksItOfEveryFestival() {
        VenueStudy study = Studies.of("{'capacity': 50, 'plannedUse': {'levelA': 100}}");
        assertThat(Studies.said(check.examine(study, Studies.dossier(ProjectType.FESTIVAL))))
                .containsExactly("WARNING 08 plannedUse/recorded 300");
    }
}
