package fr.coulisses.funding.library;

import static org.assertj.core.api.Assertions.assertThat;

import fr.coulisses.funding.FundingType;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FunderFinderTest {

    private static Funder funder(String name, FundingType type, boolean archived) {
        return new Funder(
                UUID.randomUUID(), FunderRulesTest.sheet(name, type, "", "", "Règlement", ""), false, true, archived);
    }

    private final Funder town = funder("Ville", FundingType.MUNICIPALITY, false);
    private final FunderFinder finder = new FunderFinder(List.of(
            town,
            funder("Région", FundingType.REGION, true),
            funder("Sacem", FundingType.COLLECTING_SOCIETY, false),
            funder("SACD", FundingType.COLLECTING_SOCIETY, false)));

    @Test
    void proposesThoseThatAreNotArchived() {
        assertThat(finder.names(Locale.FRENCH)).containsExactly("Ville", "Sacem", "SACD");
        assertThat(finder.named("Région")).isEmpty();
        assertThat(finder.named("ville")).contains(town);
    }

    @Test
    void findsTheOnlyOneOfATypeAndNoneOfSeveral() {
        assertThat(finder.only(FundingType.MUNICIPALITY)).contains(town);
        assertThat(finder.only(FundingType.COLLECTING_SOCIETY)).isEmpty();
        assertThat(finder.only(FundingType.REGION)).isEmpty();
        assertThat(finder.only(null)).isEmpty();
    }
}
