package fr.coulisses.kinds.stakeholdermap;

import static fr.coulisses.kinds.stakeholdermap.Maps.findings;
import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.artefact.check.Finding;
import fr.coulisses.artefact.check.Severity;
import fr.coulisses.contacts.Sector;
import fr.coulisses.kinds.stakeholdermap.StakeholderMap.Contribution;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class NoAlcoholOrTobaccoSponsorsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"Banque du canal", "Brasserie de la gare (restaurant)", "Vincent Chauffage", "Théâtre du Rhumel"
            })
    void acceptsOtherPartners(String name) {
        assertThat(examine(name, null, Contribution.FINANCIAL)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"ALCOHOL", "TOBACCO"})
    void refusesABrandOfAlcoholOrTobacco(Sector sector) {
        assertThat(examine("Mousse & Cie", sector, Contribution.IMAGE))
                .extracting(Finding::severity)
                .containsExactly(Severity.BLOCKING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Brasseurs du Lyonnais", "Domaine Roux, vins de Loire", "Distillerie du Nord", "Bières Étoile"})
    void asksAboutANameThatSoundsLikeOne(String name) {
        assertThat(examine(name, null, Contribution.FINANCIAL))
                .extracting(Finding::severity)
                .containsExactly(Severity.WARNING);
    }

    @Test
    void believesTheRegisterThatSaysNeither() {
        assertThat(examine("Musée du vin", Sector.NEITHER, Contribution.VENUE)).isEmpty();
    }

    @Test
    void acceptsABrandThatBringsNothing() {
        assertThat(examine("Mousse & Cie", Sector.ALCOHOL)).isEmpty();
    }

    private static List<Finding> examine(String name, @Nullable Sector sector, Contribution... types) {
        return findings(
                new NoAlcoholOrTobaccoSponsors(),
                Maps.map(Maps.stakeholder(1, null, List.of(types), List.of(), ""), Maps.called(name, sector)));
    }
}
